// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/insurance_baskets.h"

#include <QString>

#include <algorithm>
#include <initializer_list>

namespace rangkul::coverage {

namespace {

bool hasOneOf(const QString& text, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char* word) {
        return text.contains(QLatin1StringView(word));
    });
}

InsuranceBasket poorBasket(InsuranceSegment segment)
{
    switch (segment) {
    case InsuranceSegment::National:
        return InsuranceBasket::PoorNational;
    case InsuranceSegment::Local:
        return InsuranceBasket::PoorLocal;
    case InsuranceSegment::SelfPaid:
        return InsuranceBasket::PoorSelfPaid;
    case InsuranceSegment::Unknown:
        return InsuranceBasket::Unclear;
    }
    Q_UNREACHABLE();
}

} // namespace

InsuranceSegment insuranceSegmentOf(QStringView written)
{
    QString text;
    for (const QChar sign : written) {
        if (sign.isLetterOrNumber()) {
            text += sign.toUpper();
        }
    }
    // PBPU of the city is paid by the city, so the payer is looked for first.
    if (hasOneOf(text, {"PBID", "APBD", "PEMDA", "PEMERINTAHDAERAH", "JAMKESDA"})) {
        return InsuranceSegment::Local;
    }
    if (text.startsWith(u"PBI") || hasOneOf(text, {"APBN", "PENERIMABANTUAN"})) {
        return InsuranceSegment::National;
    }
    if (text == u"BP" || hasOneOf(text, {"PBPU", "PPU", "MANDIRI", "PEKERJA"})) {
        return InsuranceSegment::SelfPaid;
    }
    return InsuranceSegment::Unknown;
}

InsuranceBasket insuranceBasketOf(const InsuranceCase& one)
{
    if (!one.isInRegister) {
        return InsuranceBasket::NotInRegister;
    }
    if (one.listing == Listing::Perhaps) {
        return InsuranceBasket::Unclear;
    }
    const bool isListed = one.listing == Listing::Yes;
    if (one.absence != Absence::None) {
        return isListed ? InsuranceBasket::ListedAbsent : InsuranceBasket::Outside;
    }
    switch (one.poverty) {
    case Poverty::Poor:
        return isListed ? poorBasket(one.segment) : InsuranceBasket::PoorNone;
    case Poverty::NotPoor:
        return isListed ? InsuranceBasket::ListedNotPoor : InsuranceBasket::Outside;
    case Poverty::Unknown:
        return isListed ? InsuranceBasket::Unclear : InsuranceBasket::Outside;
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::coverage
