// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/told_figures.h"

#include "rangkul/coverageui/coverage_summary.h"

#include <algorithm>

namespace rangkul::coverageui {

namespace {

std::optional<double> toldShare(ToldCount part, ToldCount whole)
{
    return part && whole && *whole > 0
               ? std::optional(100.0 * static_cast<double>(*part) / static_cast<double>(*whole))
               : std::nullopt;
}

ToldFigures toldRow(const coverage::Figures& f)
{
    return {f.all, f.recipients, f.notRecipients(), f.poor, f.poorReached, f.missed(), f.outside()};
}

} // namespace

std::optional<double> ToldFigures::coveragePercent() const
{
    return toldShare(poorReached, poor);
}

std::optional<double> ToldFigures::exclusionPercent() const
{
    return toldShare(missed, poor);
}

std::optional<double> ToldFigures::inclusionPercent() const
{
    return toldShare(outside, recipients);
}

ToldCoverage toldCoverage(const CoverageSummary& summary, int program)
{
    if (summary.published != nullptr) {
        return program == kAnyProgram
                   ? summary.published->population
                   : summary.published->programs[static_cast<std::size_t>(program)];
    }
    const coverage::Coverage& figures =
        program == kAnyProgram ? summary.any
                               : summary.programs[static_cast<std::size_t>(program)].figures;
    ToldCoverage out;
    out.total = toldRow(figures.total);
    std::ranges::transform(figures.byRegion, std::back_inserter(out.byRegion), toldRow);
    if (figures.nowhere.all > 0) {
        out.nowhere = toldRow(figures.nowhere);
    }
    return out;
}

ToldOverlap toldOverlap(const CoverageSummary& summary)
{
    if (summary.published != nullptr) {
        return summary.published->overlap;
    }
    ToldOverlap out;
    for (std::size_t i = 0; i < out.poor.size(); ++i) {
        out.poor[i] = summary.overlap.poor[i];
        out.others[i] = summary.overlap.all[i] - summary.overlap.poor[i];
    }
    return out;
}

ToldDeciles toldDeciles(const CoverageSummary& summary)
{
    if (summary.published != nullptr) {
        return summary.published->deciles;
    }
    const bool isPersons = summary.question.unit == coverage::Unit::Person;
    const coverage::DecilePyramid& pyramid = summary.pyramid;
    ToldDeciles out;
    std::ranges::copy(isPersons ? pyramid.persons : pyramid.households, out.ranked.begin());
    out.none = isPersons ? pyramid.personsMissing : pyramid.householdsMissing;
    return out;
}

} // namespace rangkul::coverageui
