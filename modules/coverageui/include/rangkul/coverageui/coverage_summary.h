// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/coverage/coverage.h"
#include "rangkul/coverage/receipt_source.h"
#include "rangkul/coverageui/told_figures.h"
#include "rangkul/registry/filter.h"

#include <memory>
#include <vector>

namespace rangkul::coverageui {

/// What is asked of the figures.
struct CoverageQuestion
{
    coverage::Unit unit = coverage::Unit::Household;
    coverage::PoorDefinition poor;
    std::optional<int> year;
    int level = 4;           ///< region_level: 4 kelurahan, 3 kecamatan
    registry::Filter filter; ///< only households that pass are counted

    bool operator==(const CoverageQuestion&) const = default;
};

struct ProgramCoverage
{
    core::RecordId program;
    QString name;
    coverage::Coverage figures;
};

/// The rows the figures were counted from: what a bar opens is read from here, so it is exactly
/// what the bar counts.
struct CountedRows
{
    coverage::Population population;
    std::vector<coverage::Receipts> receipts; ///< per program
    coverage::Receipts any;                   ///< of all programs together
    coverage::Overlap overlap;
    std::vector<std::int8_t> deciles; ///< per household, of the kind asked
    std::vector<core::RecordId> households;
};

/// All figures of the page, worked out in one go so that they agree with each other.
struct CoverageSummary
{
    CoverageQuestion question;
    std::vector<ProgramCoverage> programs;
    coverage::Coverage any; ///< reached by at least one
    coverage::Overlap overlap;
    coverage::DecilePyramid pyramid;
    std::vector<registry::FrameRegion> regions;
    qint64 counted = 0;    ///< households that pass the filter and are counted
    qint64 registered = 0; ///< households that are counted without a filter
    qint64 readAtMs = 0;
    QString edition;                         ///< "DTSEN 2026-1, 31 March 2026"; empty when unknown
    std::shared_ptr<const CountedRows> rows; ///< nullptr: frozen figures have no rows behind them
    QString frozen; ///< what stands under the figures of a snapshot; empty: running data
    /// Not nullptr: these are shown, and nothing of the others is set.
    std::shared_ptr<const PublishedFigures> published;
};

inline constexpr int kAnyProgram = -1;
inline constexpr int kNoRegion = -1;

/// What one bar or figure counts. What is not set does not matter.
struct Bar
{
    enum class Whom {
        Everybody,
        Intended, ///< those whom the help is meant for
        Others,
    };

    int program = kAnyProgram;
    std::optional<coverage::Part> part; ///< of `program`
    std::optional<int> region;          ///< of the summary's regions, or kNoRegion
    std::optional<int> decile;          ///< 0 to 10, or registry::kNoDecile
    std::optional<int> programs;        ///< 0, 1, 2, 3 or more
    Whom whom = Whom::Everybody;

    bool operator==(const Bar&) const = default;
};

/// On the register's thread, while nothing changes the frames; `persons` are there. NotFound
/// "filter.column_not_loaded": the filter is not ready yet.
core::Result<CoverageSummary> summarise(const CoverageQuestion& question,
                                        const registry::HouseholdFrame& households,
                                        const registry::PersonFrame& persons,
                                        coverage::ReceiptSource& source, const core::Clock& clock,
                                        const core::Progress& progress);

/// Rows of the unit that a bar counts. For the unit Household and Whom::Everybody these are
/// households of the frame.
coverage::IndexSet rowsBehind(const CoverageSummary& summary, const Bar& bar);
/// Households whose rows the bar counts, as rows of the frame that was summarised.
coverage::IndexSet householdsBehind(const CoverageSummary& summary, const Bar& bar);

/// The filter that lists exactly those households: the filter of the question and conditions a
/// person can read ("kelurahan A", "does not receive PKH") where they say the same, and the
/// households by name where they do not. On the register's thread. Cancelled: the frames have other
/// rows since; ask for the figures anew.
core::Result<registry::Filter> filterOf(const CoverageSummary& summary, const Bar& bar,
                                        const registry::HouseholdFrame& households,
                                        const registry::PersonFrame& persons, QDate today);

} // namespace rangkul::coverageui
