// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "public_extract.h"
#include "rangkul/coverageui/coverage_summary.h"
#include "rangkul/mapui/indicator.h"

namespace rangkul::desktop {

/// The coverage figures of a snapshot, as the page of coverage shows them: households, without the
/// rows behind them. `regions` give the names.
coverageui::CoverageSummary frozenCoverage(const services::Snapshot& snapshot,
                                           const std::vector<registry::FrameRegion>& regions);

/// The same of what leaves the office: hidden counts are not there at all.
coverageui::CoverageSummary publicCoverage(const services::Snapshot& snapshot,
                                           const std::vector<registry::FrameRegion>& regions);

/// What of a snapshot the map can show by colour: households, those the help is meant for, and the
/// coverage of each program. Regions whose counts are hidden have no value.
std::vector<mapui::RegionValues> frozenMapValues(const coverageui::CoverageSummary& frozen);

/// "Snapshot Rapat I: cut-off 31 March 2026, source DTSEN 2026-1. Frozen on 2 April 2026."
QString frozenSource(const services::SnapshotHead& head);

} // namespace rangkul::desktop
