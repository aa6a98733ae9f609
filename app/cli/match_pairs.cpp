// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_pairs.h"

#include <QJsonArray>

#include "rangkul/words/linkage_words.h"

namespace rangkul::cli {

namespace {

using linkage::Verdict;

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Certain:
        return QStringLiteral("match");
    case Verdict::Probable:
        return QStringLiteral("probable");
    case Verdict::SharedNik:
        return QStringLiteral("shared_nik");
    case Verdict::No:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject personJson(const services::ListedPerson& person)
{
    QJsonObject out{{QStringLiteral("name"), person.name}, {QStringLiteral("nik"), person.nik}};
    if (person.line > 0) {
        out.insert(QStringLiteral("line"), person.line);
    } else {
        out.insert(QStringLiteral("person"), person.person.toString());
        out.insert(QStringLiteral("household"), person.household.toString());
    }
    return out;
}

QJsonObject pairJson(const services::PeopleLists& lists, const services::PairTeller& teller,
                     const linkage::LinkedPair& pair)
{
    const linkage::Waterfall waterfall = teller.waterfallOf(pair);
    QJsonArray bits;
    for (const linkage::Contribution& one : services::heaviestFirst(waterfall)) {
        const QString comparison = services::comparisonKeyOf(one);
        const QString level = services::levelKeyOf(one);
        bits.append(QJsonObject{{QStringLiteral("comparison"), comparison},
                                {QStringLiteral("level"), level},
                                {QStringLiteral("bits"), one.bits},
                                {QStringLiteral("rarity_bits"), one.rarityBits},
                                {QStringLiteral("text"), words::agreementText(comparison, level)}});
    }
    return {{QStringLiteral("a"), personJson(lists.people[pair.a])},
            {QStringLiteral("b"), personJson(lists.people[pair.b])},
            {QStringLiteral("verdict"), verdictKey(pair.verdict)},
            {QStringLiteral("posterior"), pair.posterior()},
            {QStringLiteral("weight"), waterfall.weight},
            {QStringLiteral("prior_bits"), waterfall.priorBits},
            {QStringLiteral("likeness_bits"), waterfall.likenessBits},
            {QStringLiteral("likeness"), QString(linkage::pairClassKey(waterfall.likeness))},
            {QStringLiteral("waterfall"), bits}};
}

} // namespace rangkul::cli
