// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_words.h"

#include <QCoreApplication>

#include "rangkul/words/linkage_words.h"

#include <algorithm>
#include <cmath>

namespace rangkul::services {

namespace {

using linkage::LinkedPair;
using linkage::Verdict;

constexpr quint32 kTellsRarity = 1000; ///< shorter lists do not tell what is common
constexpr double kWorthABar = 0.5;     ///< bits

QString matchText(const char* text)
{
    return QCoreApplication::translate("matching", text);
}

/// Why the bars together are less, or more, than each of them says.
QString likenessText(const linkage::Waterfall& waterfall)
{
    const QString text = words::likenessText(QString(linkage::pairClassKey(waterfall.likeness)));
    return waterfall.likenessBits < 0 && !text.isEmpty()
               ? text
               : matchText(QT_TRANSLATE_NOOP("matching", "all of this together"));
}

} // namespace

QString comparisonKeyOf(const linkage::Contribution& one)
{
    return linkage::comparisonKey(one.comparison);
}

QString levelKeyOf(const linkage::Contribution& one)
{
    return linkage::levelKeys(one.comparison)[static_cast<size_t>(one.level)];
}

std::vector<linkage::Contribution> heaviestFirst(const linkage::Waterfall& waterfall)
{
    std::vector<linkage::Contribution> out = waterfall.contributions;
    std::erase_if(out, [](const auto& one) { return one.level == linkage::kMissing; });
    std::stable_sort(out.begin(), out.end(), [](const auto& x, const auto& y) {
        return std::abs(x.bits) > std::abs(y.bits);
    });
    return out;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Certain:
        return matchText(QT_TRANSLATE_NOOP("matching", "same person"));
    case Verdict::Probable:
        return matchText(QT_TRANSLATE_NOOP("matching", "perhaps the same person"));
    case Verdict::SharedNik:
        return matchText(QT_TRANSLATE_NOOP("matching", "one NIK, two persons"));
    case Verdict::No:
        return matchText(QT_TRANSLATE_NOOP("matching", "different persons"));
    }
    Q_UNREACHABLE();
}

QString decisionText(linkage::Decision decision)
{
    switch (decision) {
    case linkage::Decision::Same:
        return matchText(QT_TRANSLATE_NOOP("matching", "the same"));
    case linkage::Decision::Different:
        return matchText(QT_TRANSLATE_NOOP("matching", "different"));
    case linkage::Decision::Later:
        return matchText(QT_TRANSLATE_NOOP("matching", "later"));
    }
    Q_UNREACHABLE();
}

QString placeText(const ListedPerson& person)
{
    return person.line > 0 ? QString::number(person.line) : person.person.toString();
}

QString priorText()
{
    return matchText(QT_TRANSLATE_NOOP("matching", "before comparing: two records by chance"));
}

QString PairTeller::rarityText(const linkage::Contribution& one) const
{
    return m_lists.store.size() >= kTellsRarity
               ? words::rarityText(comparisonKeyOf(one), one.rarityBits)
               : QString();
}

linkage::Waterfall PairTeller::waterfallOf(const LinkedPair& pair) const
{
    return m_weigher.waterfall(linkage::unpacked(pair.levels), pair.a, pair.b);
}

std::vector<WeightWords> PairTeller::weightWords(const linkage::Waterfall& waterfall) const
{
    std::vector<WeightWords> out;
    for (const linkage::Contribution& one : heaviestFirst(waterfall)) {
        const QString text = words::agreementText(comparisonKeyOf(one), levelKeyOf(one));
        const QString rarity = rarityText(one);
        out.push_back(
            {rarity.isEmpty() ? text : text + QStringLiteral(" (") + rarity + u')', one.bits});
    }
    if (std::abs(waterfall.likenessBits) >= kWorthABar) {
        out.push_back({likenessText(waterfall), waterfall.likenessBits});
    }
    return out;
}

QString PairTeller::waterfallText(const LinkedPair& pair) const
{
    if (m_lists.store.areKnownSame(pair.a, pair.b)) {
        return matchText(QT_TRANSLATE_NOOP("matching", "same record"));
    }
    QStringList parts;
    for (const WeightWords& one : weightWords(waterfallOf(pair))) {
        parts << one.text + u' ' + words::roundedBits(one.bits);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace rangkul::services
