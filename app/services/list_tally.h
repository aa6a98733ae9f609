// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_lists.h"
#include "rangkul/linkage/reconciliation.h"

#include <set>

namespace rangkul::services {

/// Lines of one kelurahan, or of all, by what they are.
struct PlaceCounts
{
    QString code; ///< empty: not known, or all
    QString name;
    std::vector<qint64> counts;
    std::vector<std::set<core::RecordId>> households; ///< of the register, behind each count

    qint64 lines = 0; ///< each once, whatever else it is counted as

    qint64 all() const { return lines; }
};

struct PlaceTable
{
    PlaceCounts all;
    std::vector<PlaceCounts> villages; ///< by code, the unknown one first
};

/// Counts lines kelurahan by kelurahan.
class PlaceTallier
{
public:
    PlaceTallier(const ListedVillages& villages, size_t kinds);
    void count(qint32 village, size_t kind);
    /// Counts what is a line of another kind as well, so that sums do not have it twice.
    void countBesides(qint32 village, size_t kind);
    /// Null households are left out.
    void addHousehold(qint32 village, size_t kind, const core::RecordId& household);
    PlaceTable finish();

private:
    PlaceCounts& place(qint32 village);
    PlaceCounts empty() const;

    const ListedVillages& m_villages;
    size_t m_kinds;
    PlaceTable m_out;
    std::map<std::pair<QString, QString>, PlaceCounts> m_places;
};

/// Stable key: "only_first".
QLatin1StringView partKey(linkage::ListPart part);
QString partText(linkage::ListPart part);

/// Rows of the first list that are, or perhaps are, in both, and those in one list only, by
/// ListPart; a pair stands where its first row is, or its second when nobody knows. Numbers of one
/// NIK for two persons count pairs.
PlaceTable tallyParts(const PeopleLists& lists, const linkage::Reconciliation& found);

/// Households of the register that stand in a part of both lists, each once.
std::vector<core::RecordId> householdsOf(const PeopleLists& lists,
                                         const linkage::Reconciliation& found,
                                         linkage::ListPart part);

} // namespace rangkul::services
