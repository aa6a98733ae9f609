// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_tally.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rangkul::services {

namespace {

using linkage::LinkedPair;
using linkage::ListPart;
using Standing = linkage::Reconciliation::Standing;

struct PartName
{
    const char* key;
    const char* title;
};

/// In the order of ListPart.
constexpr std::array<PartName, linkage::kListParts> kPartNames{{
    {"match", QT_TRANSLATE_NOOP("matching", "In both lists")},
    {"probable", QT_TRANSLATE_NOOP("matching", "Perhaps in both lists")},
    {"only_first", QT_TRANSLATE_NOOP("matching", "Only in the first list")},
    {"only_second", QT_TRANSLATE_NOOP("matching", "Only in the second list")},
    {"shared_nik", QT_TRANSLATE_NOOP("matching", "One NIK, two persons")},
}};

constexpr size_t indexOf(ListPart part)
{
    return static_cast<size_t>(part);
}

ListPart partOf(Standing standing, bool isFirst)
{
    switch (standing) {
    case Standing::Match:
        return ListPart::Match;
    case Standing::Probable:
        return ListPart::Probable;
    case Standing::Only:
        break;
    }
    return isFirst ? ListPart::OnlyFirst : ListPart::OnlySecond;
}

} // namespace

PlaceTallier::PlaceTallier(const ListedVillages& villages, size_t kinds)
    : m_villages(villages)
    , m_kinds(kinds)
{
    m_out.all = empty();
}

PlaceCounts PlaceTallier::empty() const
{
    PlaceCounts out;
    out.counts.resize(m_kinds, 0);
    out.households.resize(m_kinds);
    return out;
}

PlaceCounts& PlaceTallier::place(qint32 village)
{
    const ListedVillage where = village < 0 ? ListedVillage() : m_villages.at(village);
    const auto [found, isNew] = m_places.try_emplace({where.code, where.name}, empty());
    if (isNew) {
        found->second.code = where.code;
        found->second.name = where.name;
    }
    return found->second;
}

void PlaceTallier::count(qint32 village, size_t kind)
{
    countBesides(village, kind);
    ++place(village).lines;
    ++m_out.all.lines;
}

void PlaceTallier::countBesides(qint32 village, size_t kind)
{
    ++place(village).counts[kind];
    ++m_out.all.counts[kind];
}

void PlaceTallier::addHousehold(qint32 village, size_t kind, const core::RecordId& household)
{
    if (!household.isNull()) {
        place(village).households[kind].insert(household);
        m_out.all.households[kind].insert(household);
    }
}

PlaceTable PlaceTallier::finish()
{
    for (auto& [key, place] : m_places) {
        m_out.villages.push_back(std::move(place));
    }
    return std::move(m_out);
}

QLatin1StringView partKey(ListPart part)
{
    return QLatin1StringView(kPartNames[indexOf(part)].key);
}

QString partText(ListPart part)
{
    return QCoreApplication::translate("matching", kPartNames[indexOf(part)].title);
}

PlaceTable tallyParts(const PeopleLists& lists, const linkage::Reconciliation& found)
{
    std::vector<qint32> villages(lists.people.size(), -1);
    for (size_t row = 0; row < lists.people.size(); ++row) {
        villages[row] = lists.people[row].village;
    }
    const auto pairsIn = {&found.matches, &found.probable, &found.sharedNiks};
    for (const auto* pairs : pairsIn) {
        for (const LinkedPair& pair : *pairs) {
            villages[pair.a] = villages[pair.a] < 0 ? villages[pair.b] : villages[pair.a];
        }
    }
    PlaceTallier tallier(lists.villages, linkage::kListParts);
    for (size_t row = 0; row < lists.people.size(); ++row) {
        const bool isFirst = lists.people[row].source == 0;
        const ListPart part = partOf(found.standings[row], isFirst);
        if (isFirst || part == ListPart::OnlySecond) {
            tallier.count(villages[row], indexOf(part));
            tallier.addHousehold(villages[row], indexOf(part), lists.people[row].household);
        }
    }
    for (const auto* pairs : pairsIn) {
        for (const LinkedPair& pair : *pairs) {
            const bool isShared = pairs == &found.sharedNiks;
            const ListPart part =
                isShared ? ListPart::SharedNik : partOf(found.standings[pair.a], true);
            for (const quint32 row : {pair.a, pair.b}) {
                tallier.addHousehold(villages[pair.a], indexOf(part), lists.people[row].household);
            }
            if (isShared) {
                tallier.countBesides(villages[pair.a], indexOf(part));
            }
        }
    }
    return tallier.finish();
}

std::vector<core::RecordId> householdsOf(const PeopleLists& lists,
                                         const linkage::Reconciliation& found, ListPart part)
{
    std::set<core::RecordId> out;
    const auto take = [&](quint32 row) {
        if (!lists.people[row].household.isNull()) {
            out.insert(lists.people[row].household);
        }
    };
    if (const auto* pairs = found.pairsOf(part)) {
        for (const LinkedPair& pair : *pairs) {
            take(pair.a);
            take(pair.b);
        }
    } else {
        std::for_each(found.rowsOf(part)->begin(), found.rowsOf(part)->end(), take);
    }
    return {out.begin(), out.end()};
}

} // namespace rangkul::services
