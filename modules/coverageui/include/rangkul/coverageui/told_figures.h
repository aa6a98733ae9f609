// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "rangkul/coverage/coverage.h"

#include <array>
#include <optional>
#include <vector>

namespace rangkul::coverageui {

struct CoverageSummary;

/// A count as it is shown; nullopt: hidden from the public.
using ToldCount = std::optional<qint64>;

/// One row of figures as it is shown; see coverage::Figures.
struct ToldFigures
{
    ToldCount all = {};
    ToldCount recipients = {};
    ToldCount notRecipients = {};
    ToldCount poor = {};
    ToldCount poorReached = {};
    ToldCount missed = {};
    ToldCount outside = {};

    /// Shares of told counts, in percent; nothing when one is hidden or nobody is there.
    std::optional<double> coveragePercent() const;
    std::optional<double> exclusionPercent() const;
    std::optional<double> inclusionPercent() const;
};

struct ToldCoverage
{
    ToldFigures total;
    std::vector<ToldFigures> byRegion;  ///< of the summary's regions
    std::optional<ToldFigures> nowhere; ///< when somebody has no region
};

/// By number of programs: none, one, two, three or more.
struct ToldOverlap
{
    std::array<ToldCount, 4> poor;
    std::array<ToldCount, 4> others;
};

/// Decile 0 (not ranked) to 10, and those without one.
struct ToldDeciles
{
    std::array<ToldCount, 11> ranked;
    ToldCount none;
};

/// Figures that anybody may see. A summary that has them has no other numbers: what is hidden is
/// not there at all.
struct PublishedFigures
{
    ToldCoverage population; ///< everybody and those the help is meant for
    std::vector<ToldCoverage> programs;
    ToldOverlap overlap;
    ToldDeciles deciles; ///< of households
};

/// What a summary shows of a program, or of all together (kAnyProgram): for the public that is the
/// population alone.
ToldCoverage toldCoverage(const CoverageSummary& summary, int program);
ToldOverlap toldOverlap(const CoverageSummary& summary);
/// Of persons when persons are counted, else of households.
ToldDeciles toldDeciles(const CoverageSummary& summary);

} // namespace rangkul::coverageui
