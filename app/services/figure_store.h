// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_file.h"
#include "rangkul/registry/repositories.h"

namespace rangkul::services {

/// Figures are published values (IndicatorValue) or what a planning document promises (Target).
enum class FigureKind { Indicator, Target };

struct StoredFigure
{
    core::RecordId record;
    Figure figure;
};

/// By indicator, region, year and month.
core::Result<std::vector<StoredFigure>> storedFigures(const registry::RecordRepository& records,
                                                      FigureKind kind);

struct FigureReport
{
    qint64 added = 0;
    qint64 changed = 0; ///< the same source says another value now; the old one stays in history
    qint64 unchanged = 0;
};

/// What would be stored, and how much of it is new.
struct FigureEdit
{
    registry::Edit edit;
    FigureReport report;
};
/// Figures of one indicator, region, year, month and source replace each other; other sources stand
/// beside. InvalidInput of registry::checkedValue().
core::Result<FigureEdit> figureEdit(const registry::RecordRepository& records, FigureKind kind,
                                    const std::vector<Figure>& figures);
/// The same for one stored figure: value, unit and source as they are given now.
core::Result<registry::Edit> correctionEdit(const core::RecordId& record, FigureKind kind,
                                            const Figure& figure);
registry::Edit withdrawalEdit(const core::RecordId& record, FigureKind kind);

/// One commit. Figures of one indicator, region, year, month and source replace each other; other
/// sources stand beside. InvalidInput of registry::checkedValue(), with nothing stored.
core::Result<FigureReport> storeFigures(registry::RecordRepository& records, FigureKind kind,
                                        const std::vector<Figure>& figures);

struct StoredPovertyLine
{
    core::RecordId record;
    scoring::PovertyLine line;
};

/// By name, area and day.
core::Result<std::vector<StoredPovertyLine>>
storedPovertyLines(const registry::RecordRepository& records);
/// Lines of one name, area, day and source replace each other.
core::Result<FigureReport> storePovertyLines(registry::RecordRepository& records,
                                             const std::vector<scoring::PovertyLine>& lines);

} // namespace rangkul::services
