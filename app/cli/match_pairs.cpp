// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_pairs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "rangkul/words/linkage_words.h"

#include <algorithm>
#include <cmath>

namespace rangkul::cli {

namespace {

using linkage::LinkedPair;
using linkage::Verdict;

constexpr quint32 kTellsRarity = 1000; ///< shorter lists do not tell what is common

QString matchText(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

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

QString key(const linkage::Contribution& one)
{
    return linkage::comparisonKey(one.comparison);
}

QString level(const linkage::Contribution& one)
{
    return linkage::levelKeys(one.comparison)[static_cast<size_t>(one.level)];
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Certain:
        return matchText(QT_TRANSLATE_NOOP("cli", "same person"));
    case Verdict::Probable:
        return matchText(QT_TRANSLATE_NOOP("cli", "perhaps the same person"));
    case Verdict::SharedNik:
        return matchText(QT_TRANSLATE_NOOP("cli", "one NIK, two persons"));
    case Verdict::No:
        return matchText(QT_TRANSLATE_NOOP("cli", "different persons"));
    }
    Q_UNREACHABLE();
}

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

QString placeText(const services::ListedPerson& person)
{
    return person.line > 0 ? QString::number(person.line) : person.person.toString();
}

QString PairTeller::waterfallText(const LinkedPair& pair) const
{
    QStringList parts;
    for (const linkage::Contribution& one : bars(pair)) {
        const QString text = words::weightText(key(one), level(one), one.bits);
        const QString rarity = m_lists.store.size() >= kTellsRarity
                                   ? words::rarityText(key(one), one.rarityBits)
                                   : QString();
        parts << (rarity.isEmpty() ? text : text + QStringLiteral(" (") + rarity + u')');
    }
    return parts.join(QStringLiteral(", "));
}

QJsonObject PairTeller::json(const LinkedPair& pair) const
{
    const linkage::Waterfall waterfall = waterfallOf(pair);
    QJsonArray bits;
    for (const linkage::Contribution& one : bars(pair)) {
        bits.append(
            QJsonObject{{QStringLiteral("comparison"), key(one)},
                        {QStringLiteral("level"), level(one)},
                        {QStringLiteral("bits"), one.bits},
                        {QStringLiteral("rarity_bits"), one.rarityBits},
                        {QStringLiteral("text"), words::agreementText(key(one), level(one))}});
    }
    return {{QStringLiteral("a"), personJson(m_lists.people[pair.a])},
            {QStringLiteral("b"), personJson(m_lists.people[pair.b])},
            {QStringLiteral("verdict"), verdictKey(pair.verdict)},
            {QStringLiteral("posterior"), pair.posterior()},
            {QStringLiteral("weight"), waterfall.weight},
            {QStringLiteral("prior_bits"), waterfall.priorBits},
            {QStringLiteral("waterfall"), bits}};
}

linkage::Waterfall PairTeller::waterfallOf(const LinkedPair& pair) const
{
    return m_weigher.waterfall(linkage::unpacked(pair.levels), pair.a, pair.b);
}

std::vector<linkage::Contribution> PairTeller::bars(const LinkedPair& pair) const
{
    std::vector<linkage::Contribution> out = waterfallOf(pair).contributions;
    std::erase_if(out, [](const auto& one) { return one.level == linkage::kMissing; });
    std::stable_sort(out.begin(), out.end(), [](const auto& x, const auto& y) {
        return std::abs(x.bits) > std::abs(y.bits);
    });
    return out;
}

} // namespace rangkul::cli
