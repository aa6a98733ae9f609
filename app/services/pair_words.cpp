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

QString matchText(const char* text)
{
    return QCoreApplication::translate("matching", text);
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

QString PairTeller::rarityText(const linkage::Contribution& one) const
{
    return m_lists.store.size() >= kTellsRarity
               ? words::rarityText(comparisonKeyOf(one), one.rarityBits)
               : QString();
}

QString PairTeller::waterfallText(const LinkedPair& pair) const
{
    QStringList parts;
    for (const linkage::Contribution& one : bars(pair)) {
        const QString text = words::weightText(comparisonKeyOf(one), levelKeyOf(one), one.bits);
        const QString rarity = rarityText(one);
        parts << (rarity.isEmpty() ? text : text + QStringLiteral(" (") + rarity + u')');
    }
    return parts.join(QStringLiteral(", "));
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

} // namespace rangkul::services
