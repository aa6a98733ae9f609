// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/coverage_summary.h"

#include <algorithm>

namespace rangkul::coverageui {

using coverage::IndexSet;
using coverage::Unit;

namespace {

void append(std::vector<std::uint32_t>& to, const std::vector<std::uint32_t>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

IndexSet asSet(const std::vector<quint32>& rows, std::size_t size)
{
    IndexSet set(size);
    for (const quint32 row : rows) {
        set.insert(row);
    }
    return set;
}

IndexSet inRegion(const coverage::Population& population, Unit unit, int region)
{
    const std::vector<std::uint32_t> regions = coverage::regionsOf(population, unit);
    const auto wanted =
        region == kNoRegion ? coverage::kNowhere : static_cast<std::uint32_t>(region);
    IndexSet rows(regions.size());
    for (std::size_t row = 0; row < regions.size(); ++row) {
        if (regions[row] == wanted) {
            rows.insert(row);
        }
    }
    return rows;
}

/// Rows of the unit that stand for households of this decile.
IndexSet inDecile(const CountedRows& counted, Unit unit, int decile)
{
    coverage::Population chosen = counted.population;
    IndexSet households(chosen.households);
    for (std::size_t h = 0; h < chosen.households; ++h) {
        if (counted.deciles[h] == decile) {
            households.insert(h);
        }
    }
    coverage::restrictTo(chosen, households);
    return coverage::everybody(chosen, unit);
}

std::vector<int> decilesUpTo(int most)
{
    std::vector<int> deciles;
    for (int decile = 1; decile <= most; ++decile) {
        deciles.push_back(decile);
    }
    return deciles;
}

/// Not ranked, and ranked above the limit; households without any ranking cannot be named so.
std::vector<int> decilesAbove(int most)
{
    std::vector<int> deciles{0};
    for (int decile = most + 1; decile <= 10; ++decile) {
        deciles.push_back(decile);
    }
    return deciles;
}

using Conditions = std::vector<registry::FilterCondition>;

void addPart(Conditions& conditions, const CoverageSummary& summary, const Bar& bar)
{
    const registry::DecileKind kind = summary.question.poor.kind;
    const int most = summary.question.poor.most;
    registry::Receives receives;
    if (bar.program != kAnyProgram) {
        receives.programs = {summary.programs[static_cast<std::size_t>(bar.program)].program};
    }
    const bool isReached =
        *bar.part != coverage::Part::NotRecipients && *bar.part != coverage::Part::Missed;
    conditions.push_back({!isReached, {receives}});
    if (*bar.part == coverage::Part::PoorReached || *bar.part == coverage::Part::Missed) {
        conditions.push_back({false, {registry::InDecile{kind, decilesUpTo(most)}}});
    } else if (*bar.part == coverage::Part::Outside) {
        conditions.push_back({false, {registry::InDecile{kind, decilesAbove(most)}}});
    }
}

/// The bar in words of the filter bar, as near as they come.
Conditions readableConditions(const CoverageSummary& summary, const Bar& bar)
{
    const registry::DecileKind kind = summary.question.poor.kind;
    const int most = summary.question.poor.most;
    Conditions conditions;
    if (bar.region && *bar.region != kNoRegion) {
        const auto& region = summary.regions[static_cast<std::size_t>(*bar.region)];
        conditions.push_back({false, {registry::InRegion{{region.code}}}});
    }
    if (bar.part) {
        addPart(conditions, summary, bar);
    }
    if (bar.decile) {
        conditions.push_back({false, {registry::InDecile{kind, {*bar.decile}}}});
    }
    if (bar.programs == 0) {
        conditions.push_back({true, {registry::Receives{}}});
    }
    if (bar.whom == Bar::Whom::Intended) {
        conditions.push_back({false, {registry::InDecile{kind, decilesUpTo(most)}}});
    } else if (bar.whom == Bar::Whom::Others && !bar.decile) {
        conditions.push_back({false, {registry::InDecile{kind, decilesAbove(most)}}});
    }
    return conditions;
}

registry::Filter joined(registry::Filter filter, const Conditions& more)
{
    filter.name.clear();
    for (const registry::FilterCondition& condition : more) {
        if (std::find(filter.conditions.begin(), filter.conditions.end(), condition) ==
            filter.conditions.end()) {
            filter.conditions.push_back(condition);
        }
    }
    return filter;
}

} // namespace

core::Result<CoverageSummary> summarise(const CoverageQuestion& question,
                                        const registry::HouseholdFrame& households,
                                        const registry::PersonFrame& persons,
                                        coverage::ReceiptSource& source, const core::Clock& clock,
                                        const core::Progress& progress)
{
    RANGKUL_LET(passing, registry::evaluate(question.filter, households, &persons, clock.today()));
    RANGKUL_LET(read, source.receipts(households, persons, question.year, progress));
    auto rows = std::make_shared<CountedRows>();
    coverage::Population& population = rows->population;
    population = coverage::populationOf(households, persons, question.poor);
    coverage::regroup(population, households, question.level);

    CoverageSummary summary;
    summary.question = question;
    summary.regions = households.regions();
    summary.readAtMs = clock.nowMs();
    summary.registered = static_cast<qint64>(population.active.count());
    coverage::restrictTo(population, asSet(passing, households.size()));
    summary.counted = static_cast<qint64>(population.active.count());
    for (const coverage::ProgramReceipts& program : read) {
        coverage::Receipts own = coverage::numbered(program, households, population);
        const auto index = households.programIndex(program.program);
        const QString name =
            index ? households.programs()[static_cast<std::size_t>(*index)].name : QString();
        summary.programs.push_back(
            {program.program, name, coverage::coverageOf(population, own, question.unit)});
        append(rows->any.persons, own.persons);
        append(rows->any.households, own.households);
        append(rows->any.dwellings, own.dwellings);
        rows->receipts.push_back(std::move(own));
    }
    rows->overlap = coverage::overlapOf(population, rows->receipts, question.unit);
    const auto deciles = households.deciles(question.poor.kind);
    rows->deciles.assign(deciles.begin(), deciles.end());
    rows->households.assign(households.ids().begin(), households.ids().end());
    summary.overlap.all = rows->overlap.all;
    summary.overlap.poor = rows->overlap.poor;
    summary.pyramid = coverage::decilePyramid(population, rows->deciles);
    summary.any = coverage::coverageOf(population, rows->any, question.unit);
    summary.rows = std::move(rows);
    return summary;
}

IndexSet rowsBehind(const CoverageSummary& summary, const Bar& bar)
{
    const CountedRows& counted = *summary.rows;
    const Unit unit = summary.question.unit;
    IndexSet rows = coverage::everybody(counted.population, unit);
    if (bar.part) {
        const coverage::Receipts& receipts =
            bar.program == kAnyProgram ? counted.any
                                       : counted.receipts[static_cast<std::size_t>(bar.program)];
        rows &= coverage::membersOf(counted.population, receipts, unit, *bar.part);
    }
    if (bar.region) {
        rows &= inRegion(counted.population, unit, *bar.region);
    }
    if (bar.decile) {
        rows &= inDecile(counted, unit, *bar.decile);
    }
    if (bar.programs) {
        rows &= counted.overlap.members[static_cast<std::size_t>(*bar.programs)];
    }
    if (bar.whom == Bar::Whom::Intended) {
        rows &= coverage::intended(counted.population, unit);
    } else if (bar.whom == Bar::Whom::Others) {
        rows -= coverage::intended(counted.population, unit);
    }
    return rows;
}

IndexSet householdsBehind(const CoverageSummary& summary, const Bar& bar)
{
    return coverage::householdsOf(summary.rows->population, rowsBehind(summary, bar),
                                  summary.question.unit);
}

core::Result<registry::Filter> filterOf(const CoverageSummary& summary, const Bar& bar,
                                        const registry::HouseholdFrame& households,
                                        const registry::PersonFrame& persons, QDate today)
{
    if (!std::ranges::equal(households.ids(), summary.rows->households)) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
    }
    const IndexSet wanted = householdsBehind(summary, bar);
    const registry::Filter& base = summary.question.filter;
    registry::Filter readable = joined(base, readableConditions(summary, bar));
    const auto listed = registry::evaluate(readable, households, &persons, today);
    if (listed && asSet(*listed, households.size()) == wanted) {
        return readable;
    }
    registry::IsOneOf exact;
    exact.households.reserve(wanted.count());
    wanted.forEach([&](std::size_t row) { exact.households.push_back(households.ids()[row]); });
    return joined(base, {{false, {std::move(exact)}}});
}

} // namespace rangkul::coverageui
