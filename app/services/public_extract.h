// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/registry/geometry.h"
#include "snapshot_store.h"

#include <optional>
#include <vector>

namespace rangkul::services {

/// A row of counts that anybody may see; nullopt: hidden.
struct PublicRow
{
    QString code; ///< of the region; empty: all together, or rows of no region
    QString name;
    std::vector<std::optional<qint64>> counts;
};

/// What the columns of the tables "population..." and "overlap" count.
namespace population_column {
enum { kAll, kMeant, kOthers };
}
/// What the columns of the tables "coverage:..." count.
namespace coverage_column {
enum { kMeant, kReached, kMissed, kRecipients, kOutside };
}

struct PublicTable
{
    QString id;    ///< "population.household", "coverage:<program>", "deciles.household" ...
    QString title; ///< in the words of the program's language
    QString rowHeader;
    QStringList columns;
    std::vector<PublicRow> rows;
};

/// What of a snapshot leaves the office: counts by region, by decile and by number of programs,
/// published indicators and targets. Never a household, a point or a local score.
struct PublicExtract
{
    SnapshotHead head;
    std::vector<PublicTable> tables;
    QStringList figureHeader;
    std::vector<QStringList> figures; ///< indicators and targets, as they were published
    int hidden = 0;                   ///< counts that are not told
};

/// A region with its border, for maps.
struct PublicRegion
{
    QString code;
    QString name;
    registry::MultiPolygon area = {};
};

/// Where so many of a hundred counts by kelurahan would be hidden, they are told by kecamatan.
inline constexpr int kMostHiddenPercent = 30;

/// Counts below kSmallestPublic and whatever gives them away are hidden: see public_suppression.h;
/// all tables are judged together.
PublicExtract publicExtract(const Snapshot& snapshot, const std::vector<PublicRegion>& regions);

/// "Counts below 5 are hidden, and so many others that they cannot be worked out."
QString hidingRule();

/// Regions of the register with their borders. Corrupt: a stored border cannot be read.
core::Result<std::vector<PublicRegion>> publicRegions(const registry::RecordRepository& records);

} // namespace rangkul::services
