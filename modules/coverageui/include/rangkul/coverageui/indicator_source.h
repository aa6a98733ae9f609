// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/finding.h"
#include "rangkul/coverage/series.h"
#include "rangkul/registry/edit.h"

#include <functional>
#include <optional>
#include <vector>

namespace rangkul::coverageui {

/// A published figure, or what a plan promises.
enum class EntryKind { Published, Target };

/// A stored figure or target with all its fields.
struct IndicatorEntry
{
    core::RecordId record = {}; ///< null: not stored yet
    EntryKind kind = EntryKind::Published;
    coverage::SeriesFigure figure;
    std::optional<double> valueTo = {}; ///< of a target between two values
    QString office = {};
    QString note = {};
};

/// All that the page of indicators shows.
struct IndicatorBook
{
    coverage::SeriesBook series;
    std::vector<IndicatorEntry> entries;
    QStringList known; ///< indicators planning speaks of, whether stored or not
    QString ownPlace;  ///< the city of the register; empty when it has no code
    std::function<coverage::Better(const QString&)> betterOf;
    std::function<QString(const QString&)> unitOf;
    std::function<bool(const QString&)> compares; ///< its level says something beside another place
};

/// What a table does not say itself.
struct TableDefaults
{
    QString indicator;
    QString source;
    QString sheet = {}; ///< of a workbook; empty: all that hold figures
};

/// A name of a table that stands without a code.
struct NamedPlace
{
    QString area;
    QString code; ///< found by name, or chosen by the officer; empty: only the name is kept
    int figures = 0;
};

/// What was understood of a table, before anything is stored.
struct TablePreview
{
    QString path;
    std::vector<IndicatorEntry> entries;
    std::vector<core::Finding> rejected;
    std::vector<NamedPlace> places;
    QStringList sheets = {}; ///< of the workbook
    QStringList read = {};   ///< those that hold figures
};

/// Reads and prepares figures. Used on the register's thread.
class IndicatorSource
{
public:
    virtual ~IndicatorSource() = default;

    virtual core::Result<IndicatorBook> read() = 0;
    /// The edit that stores these entries: new ones, or other values of those that are stored.
    /// InvalidInput "figures.incomplete"; those of registry::checkedValue().
    virtual core::Result<registry::Edit> storing(EntryKind kind,
                                                 const std::vector<IndicatorEntry>& entries) = 0;
    virtual core::Result<registry::Edit> withdrawing(const IndicatorEntry& entry) = 0;
    /// InvalidInput "figures.no_header", "figures.no_indicator", "figures.no_source" and those of
    /// the readers of tables.
    virtual core::Result<TablePreview> understand(const QString& path, EntryKind kind,
                                                  const TableDefaults& defaults) = 0;
};

} // namespace rangkul::coverageui
