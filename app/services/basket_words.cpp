// SPDX-License-Identifier: GPL-3.0-or-later
#include "basket_words.h"

#include <QCoreApplication>

namespace rangkul::services {

namespace {

using coverage::Absence;
using coverage::InsuranceBasket;
using coverage::kInsuranceBaskets;

QString basketsText(const char* text)
{
    return QCoreApplication::translate("matching", text);
}

struct BasketName
{
    const char* key;
    const char* title;
};

/// In the order of InsuranceBasket.
constexpr std::array<BasketName, kInsuranceBaskets> kNames{{
    {"poor_pbi_jk", QT_TRANSLATE_NOOP("matching", "Poor, PBI-JK")},
    {"poor_pbid", QT_TRANSLATE_NOOP("matching", "Poor, PBID")},
    {"poor_self_paid", QT_TRANSLATE_NOOP("matching", "Poor, self-paid")},
    {"poor_none", QT_TRANSLATE_NOOP("matching", "Poor, not in the list")},
    {"listed_absent", QT_TRANSLATE_NOOP("matching", "Listed, gone or double")},
    {"listed_not_poor", QT_TRANSLATE_NOOP("matching", "Listed, not poor")},
    {"unclear", QT_TRANSLATE_NOOP("matching", "To be cleared up")},
    {"not_in_register", QT_TRANSLATE_NOOP("matching", "Not in the register")},
    {"outside", QT_TRANSLATE_NOOP("matching", "None of these")},
}};

} // namespace

QLatin1StringView basketKey(InsuranceBasket basket)
{
    return QLatin1StringView(kNames[static_cast<size_t>(basket)].key);
}

QString basketText(InsuranceBasket basket)
{
    return basketsText(kNames[static_cast<size_t>(basket)].title);
}

QString reasonText(const InsuranceLine& line)
{
    if (line.basket == InsuranceBasket::Unclear) {
        if (line.facts.listing == coverage::Listing::Perhaps) {
            return basketsText(QT_TRANSLATE_NOOP("matching", "perhaps the same person"));
        }
        return line.facts.poverty == coverage::Poverty::Unknown
                   ? basketsText(QT_TRANSLATE_NOOP("matching", "decile not known"))
                   : basketsText(QT_TRANSLATE_NOOP("matching", "segment not known"));
    }
    if (line.isBilledTwice) {
        return basketsText(
            QT_TRANSLATE_NOOP("matching", "billed twice: the same card number in the same month"));
    }
    switch (line.facts.absence) {
    case Absence::None:
        return {};
    case Absence::Died:
        return basketsText(QT_TRANSLATE_NOOP("matching", "died"));
    case Absence::Moved:
        return basketsText(QT_TRANSLATE_NOOP("matching", "moved away"));
    case Absence::Double:
        return basketsText(QT_TRANSLATE_NOOP("matching", "double"));
    case Absence::NeverExisted:
        return basketsText(QT_TRANSLATE_NOOP("matching", "never existed"));
    }
    Q_UNREACHABLE();
}

PlaceTable tallyBaskets(const PeopleLists& lists, const std::vector<InsuranceLine>& lines)
{
    PlaceTallier tallier(lists.villages, kInsuranceBaskets);
    for (const InsuranceLine& line : lines) {
        const auto basket = static_cast<size_t>(line.basket);
        tallier.count(line.village, basket);
        if (line.here) {
            tallier.addHousehold(line.village, basket, lists.people[*line.here].household);
        }
    }
    return tallier.finish();
}

} // namespace rangkul::services
