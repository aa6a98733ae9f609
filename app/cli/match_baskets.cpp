// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_baskets.h"

#include <QCoreApplication>

#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using coverage::InsuranceBasket;
using coverage::kInsuranceBaskets;
using services::BasketPlace;

QString basketsText(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString keyOf(size_t basket)
{
    return services::basketKey(static_cast<InsuranceBasket>(basket));
}

QJsonObject countsJson(const BasketPlace& place)
{
    QJsonObject out;
    for (size_t i = 0; i < kInsuranceBaskets; ++i) {
        out.insert(keyOf(i), qint64(place.counts[i]));
    }
    return out;
}

QJsonObject householdsJson(const BasketPlace& place)
{
    QJsonObject out;
    for (size_t i = 0; i < kInsuranceBaskets; ++i) {
        QJsonArray ids;
        for (const core::RecordId& id : place.households[i]) {
            ids.append(id.toString());
        }
        out.insert(keyOf(i), ids);
    }
    return out;
}

QStringList placeRow(const QString& title, const BasketPlace& place)
{
    QStringList row{title};
    for (const std::int64_t count : place.counts) {
        row << words::number(static_cast<qint64>(count));
    }
    return row << words::number(place.all());
}

} // namespace

void printBaskets(const services::PeopleLists& lists,
                  const std::vector<services::InsuranceLine>& lines,
                  const registry::HouseholdFrame& households, qint64 decile, const Console& console)
{
    const services::BasketTally tally = services::tallyBaskets(lists, lines, households);
    QStringList titles{basketsText(QT_TRANSLATE_NOOP("cli", "Kelurahan"))};
    for (size_t i = 0; i < kInsuranceBaskets; ++i) {
        titles << services::basketText(static_cast<InsuranceBasket>(i));
    }
    QList<QStringList> table{titles << basketsText(QT_TRANSLATE_NOOP("cli", "All"))};
    QJsonArray answer;
    for (const BasketPlace& place : tally.villages) {
        answer.append(QJsonObject{{QStringLiteral("code"), place.code},
                                  {QStringLiteral("name"), place.name},
                                  {QStringLiteral("all"), place.all()},
                                  {QStringLiteral("counts"), countsJson(place)},
                                  {QStringLiteral("households"), householdsJson(place)}});
        table << placeRow(place.name.isEmpty() ? QStringLiteral("–") : place.name, place);
    }
    table << placeRow(basketsText(QT_TRANSLATE_NOOP("cli", "All")), tally.all);
    console.json(QJsonObject{{QStringLiteral("decile"), decile},
                             {QStringLiteral("persons"), qint64(lists.store.sizeOf(0))},
                             {QStringLiteral("rows"), qint64(lists.store.sizeOf(1))},
                             {QStringLiteral("all"), tally.all.all()},
                             {QStringLiteral("counts"), countsJson(tally.all)},
                             {QStringLiteral("kelurahan"), answer}});
    console.table(table);
}

} // namespace rangkul::cli
