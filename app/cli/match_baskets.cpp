// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_baskets.h"

#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using coverage::InsuranceBasket;
using coverage::kInsuranceBaskets;
using services::PlaceCounts;

QJsonObject countsJson(const PlaceCounts& place, const QStringList& keys)
{
    QJsonObject out;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        out.insert(keys[i], place.counts[static_cast<size_t>(i)]);
    }
    return out;
}

QJsonObject householdsJson(const PlaceCounts& place, const QStringList& keys)
{
    QJsonObject out;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QJsonArray ids;
        for (const core::RecordId& id : place.households[static_cast<size_t>(i)]) {
            ids.append(id.toString());
        }
        out.insert(keys[i], ids);
    }
    return out;
}

QStringList placeRow(const QString& title, const PlaceCounts& place)
{
    QStringList row{title};
    for (const qint64 count : place.counts) {
        row << words::number(count);
    }
    return row << words::number(place.all());
}

} // namespace

QJsonArray placesJson(const services::PlaceTable& table, const QStringList& keys)
{
    QJsonArray out;
    for (const PlaceCounts& place : table.villages) {
        out.append(QJsonObject{{QStringLiteral("code"), place.code},
                               {QStringLiteral("name"), place.name},
                               {QStringLiteral("all"), place.all()},
                               {QStringLiteral("counts"), countsJson(place, keys)},
                               {QStringLiteral("households"), householdsJson(place, keys)}});
    }
    return out;
}

void printPlaces(const services::PlaceTable& table, const QStringList& titles,
                 const Console& console)
{
    const QString all = spoken(QT_TRANSLATE_NOOP("cli", "All"));
    QList<QStringList> rows{QStringList{spoken(QT_TRANSLATE_NOOP("cli", "Kelurahan"))} + titles
                            << all};
    for (const PlaceCounts& place : table.villages) {
        rows << placeRow(place.name.isEmpty() ? QStringLiteral("–") : place.name, place);
    }
    console.table(rows << placeRow(all, table.all));
}

void printBaskets(const services::PeopleLists& lists,
                  const std::vector<services::InsuranceLine>& lines, qint64 decile,
                  const Console& console)
{
    const services::PlaceTable tally = services::tallyBaskets(lists, lines);
    QStringList keys;
    QStringList titles;
    for (size_t i = 0; i < kInsuranceBaskets; ++i) {
        keys << services::basketKey(static_cast<InsuranceBasket>(i));
        titles << services::basketText(static_cast<InsuranceBasket>(i));
    }
    console.json(QJsonObject{{QStringLiteral("decile"), decile},
                             {QStringLiteral("persons"), qint64(lists.store.sizeOf(0))},
                             {QStringLiteral("rows"), qint64(lists.store.sizeOf(1))},
                             {QStringLiteral("all"), tally.all.all()},
                             {QStringLiteral("counts"), countsJson(tally.all, keys)},
                             {QStringLiteral("kelurahan"), placesJson(tally, keys)}});
    printPlaces(tally, titles, console);
}

} // namespace rangkul::cli
