// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/coverage/coverage.h"
#include "rangkul/coverage/receipt_source.h"

#include <vector>

namespace rangkul::coverageui {

/// What is asked of the figures.
struct CoverageQuestion
{
    coverage::Unit unit = coverage::Unit::Household;
    coverage::PoorDefinition poor;
    std::optional<int> year;
    int level = 4; ///< region_level: 4 kelurahan, 3 kecamatan

    bool operator==(const CoverageQuestion&) const = default;
};

struct ProgramCoverage
{
    core::RecordId program;
    QString name;
    coverage::Coverage figures;
};

/// All figures of the page, worked out in one go so that they agree with each other.
struct CoverageSummary
{
    CoverageQuestion question;
    std::vector<ProgramCoverage> programs;
    coverage::Overlap overlap;
    std::array<std::vector<core::RecordId>, 4>
        overlapHouseholds; ///< households of each class, for its list
    coverage::DecilePyramid pyramid;
    std::vector<core::RecordId> withoutDecile;
    coverage::Figures anyProgram; ///< reached by at least one
    std::vector<registry::FrameRegion> regions;
    qint64 readAtMs = 0;
};

/// On the register's thread, while nothing changes the frames.
core::Result<CoverageSummary> summarise(const CoverageQuestion& question,
                                        const registry::HouseholdFrame& households,
                                        const registry::PersonFrame& persons,
                                        coverage::ReceiptSource& source, const core::Clock& clock,
                                        const core::Progress& progress);

} // namespace rangkul::coverageui
