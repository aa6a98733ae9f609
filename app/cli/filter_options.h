// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "rangkul/registry/filter.h"
#include "rangkul/registry/frame_source.h"

namespace rangkul::cli {

/// --filter FILE, --region, --decile, --receives, --without, --where COLUMN=VALUE, --missing
/// COLUMN, --no-point.
void addFilterOptions(QCommandLineParser& parser);
/// The conditions named on the command line, all of which must hold. Programs are named by short
/// name or name.
core::Result<registry::Filter> filterOf(const QCommandLineParser& parser,
                                        const registry::HouseholdFrame& households);

/// A register's households by columns with what the filter needs.
struct FilteredHouseholds
{
    registry::HouseholdFrame households;
    registry::PersonFrame persons;
    registry::Filter filter;
    std::vector<quint32> rows;

    std::vector<core::RecordId> ids() const;
};
core::Result<FilteredHouseholds> filteredHouseholds(const QCommandLineParser& parser,
                                                    registry::FrameSource& frames,
                                                    const core::Progress& progress);

} // namespace rangkul::cli
