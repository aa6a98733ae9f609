// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_baskets.h"

#include <QCoreApplication>

#include "rangkul/words/format.h"

#include <map>
#include <set>

namespace rangkul::cli {

namespace {

using coverage::Absence;
using coverage::InsuranceBasket;
using coverage::kInsuranceBaskets;

QString basketsText(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

struct BasketName
{
    const char* key;
    const char* title;
};

/// In the order of InsuranceBasket.
constexpr std::array<BasketName, kInsuranceBaskets> kNames{{
    {"poor_pbi_jk", QT_TRANSLATE_NOOP("cli", "Poor, PBI-JK")},
    {"poor_pbid", QT_TRANSLATE_NOOP("cli", "Poor, PBID")},
    {"poor_self_paid", QT_TRANSLATE_NOOP("cli", "Poor, self-paid")},
    {"poor_none", QT_TRANSLATE_NOOP("cli", "Poor, not in the list")},
    {"listed_absent", QT_TRANSLATE_NOOP("cli", "Listed, gone or double")},
    {"listed_not_poor", QT_TRANSLATE_NOOP("cli", "Listed, not poor")},
    {"unclear", QT_TRANSLATE_NOOP("cli", "To be cleared up")},
    {"not_in_register", QT_TRANSLATE_NOOP("cli", "Not in the register")},
    {"outside", QT_TRANSLATE_NOOP("cli", "None of these")},
}};

/// Lines of one kelurahan, or of all.
struct Place
{
    coverage::BasketCounts counts{};
    std::array<std::set<core::RecordId>, kInsuranceBaskets> households;

    qint64 all() const
    {
        qint64 sum = 0;
        for (const std::int64_t count : counts) {
            sum += count;
        }
        return sum;
    }
};

QJsonObject countsJson(const Place& place)
{
    QJsonObject out;
    for (size_t i = 0; i < kInsuranceBaskets; ++i) {
        out.insert(QLatin1StringView(kNames[i].key), qint64(place.counts[i]));
    }
    return out;
}

QJsonObject householdsJson(const Place& place)
{
    QJsonObject out;
    for (size_t i = 0; i < kInsuranceBaskets; ++i) {
        QJsonArray ids;
        for (const core::RecordId& id : place.households[i]) {
            ids.append(id.toString());
        }
        out.insert(QLatin1StringView(kNames[i].key), ids);
    }
    return out;
}

QStringList placeRow(const QString& title, const Place& place)
{
    QStringList row{title};
    for (const std::int64_t count : place.counts) {
        row << words::number(static_cast<qint64>(count));
    }
    return row << words::number(place.all());
}

void add(Place& place, const services::InsuranceLine& line, const services::PeopleLists& lists)
{
    const auto basket = static_cast<size_t>(line.basket);
    ++place.counts[basket];
    if (line.here) {
        place.households[basket].insert(lists.people[*line.here].household);
    }
}

} // namespace

QString basketText(InsuranceBasket basket)
{
    return basketsText(kNames[static_cast<size_t>(basket)].title);
}

QString reasonText(const services::InsuranceLine& line)
{
    if (line.basket == InsuranceBasket::Unclear) {
        if (line.facts.listing == coverage::Listing::Perhaps) {
            return basketsText(QT_TRANSLATE_NOOP("cli", "perhaps the same person"));
        }
        return line.facts.poverty == coverage::Poverty::Unknown
                   ? basketsText(QT_TRANSLATE_NOOP("cli", "decile not known"))
                   : basketsText(QT_TRANSLATE_NOOP("cli", "segment not known"));
    }
    switch (line.facts.absence) {
    case Absence::None:
        return {};
    case Absence::Died:
        return basketsText(QT_TRANSLATE_NOOP("cli", "died"));
    case Absence::Moved:
        return basketsText(QT_TRANSLATE_NOOP("cli", "moved away"));
    case Absence::Double:
        return basketsText(QT_TRANSLATE_NOOP("cli", "double"));
    case Absence::NeverExisted:
        return basketsText(QT_TRANSLATE_NOOP("cli", "never existed"));
    }
    Q_UNREACHABLE();
}

QString villageName(const registry::HouseholdFrame& households, qint32 village)
{
    return village < 0 ? QString() : households.regions()[static_cast<size_t>(village)].name;
}

void printBaskets(const services::PeopleLists& lists,
                  const std::vector<services::InsuranceLine>& lines,
                  const registry::HouseholdFrame& households, qint64 decile, const Console& console)
{
    Place all;
    std::map<QString, std::pair<qint32, Place>> villages; ///< by code, the unknown one first
    for (const services::InsuranceLine& line : lines) {
        const QString code = line.village < 0
                                 ? QString()
                                 : households.regions()[static_cast<size_t>(line.village)].code;
        auto& [village, place] = villages[code];
        village = line.village;
        add(place, line, lists);
        add(all, line, lists);
    }
    QStringList titles{basketsText(QT_TRANSLATE_NOOP("cli", "Kelurahan"))};
    for (const BasketName& name : kNames) {
        titles << basketsText(name.title);
    }
    QList<QStringList> table{titles << basketsText(QT_TRANSLATE_NOOP("cli", "All"))};
    QJsonArray answer;
    for (const auto& [code, one] : villages) {
        const auto& [village, place] = one;
        answer.append(QJsonObject{{QStringLiteral("code"), code},
                                  {QStringLiteral("name"), villageName(households, village)},
                                  {QStringLiteral("all"), place.all()},
                                  {QStringLiteral("counts"), countsJson(place)},
                                  {QStringLiteral("households"), householdsJson(place)}});
        const QString name = villageName(households, village);
        table << placeRow(name.isEmpty() ? QStringLiteral("–") : name, place);
    }
    table << placeRow(basketsText(QT_TRANSLATE_NOOP("cli", "All")), all);
    console.json(QJsonObject{{QStringLiteral("decile"), decile},
                             {QStringLiteral("persons"), qint64(lists.store.sizeOf(0))},
                             {QStringLiteral("rows"), qint64(lists.store.sizeOf(1))},
                             {QStringLiteral("all"), all.all()},
                             {QStringLiteral("counts"), countsJson(all)},
                             {QStringLiteral("kelurahan"), answer}});
    console.table(table);
}

} // namespace rangkul::cli
