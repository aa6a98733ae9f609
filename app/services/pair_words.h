// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_lists.h"
#include "rangkul/linkage/linker.h"
#include "rangkul/linkage/review.h"

namespace rangkul::services {

/// "same person", "perhaps the same person".
QString verdictText(linkage::Verdict verdict);
/// "the same", "different", "later".
QString decisionText(linkage::Decision decision);
/// Where the officer finds the person: line of the file, or id in the register.
QString placeText(const ListedPerson& person);

/// Stable keys of what was compared and how far it agrees; the level must not be missing.
QString comparisonKeyOf(const linkage::Contribution& one);
QString levelKeyOf(const linkage::Contribution& one);

/// What could be compared, the heaviest first.
std::vector<linkage::Contribution> heaviestFirst(const linkage::Waterfall& waterfall);

/// A bar of the waterfall: "name the same (very common name)", 6.2 bits.
struct WeightWords
{
    QString text;
    double bits = 0;
};

/// What the odds before anything was compared are called.
QString priorText();

/// Explains pairs of one pair of lists. Any thread.
class PairTeller
{
public:
    PairTeller(const PeopleLists& lists, const linkage::Model& model)
        : m_lists(lists)
        , m_weigher(model, lists.store)
    {
    }

    /// "NIK the same +19, name very alike +6, address differs −2", the heaviest first.
    QString waterfallText(const linkage::LinkedPair& pair) const;
    linkage::Waterfall waterfallOf(const linkage::LinkedPair& pair) const;
    /// The same in words, with what is taken for likeness; its bits and the odds before anything
    /// was compared add up to the weight.
    std::vector<WeightWords> weightWords(const linkage::Waterfall& waterfall) const;

private:
    /// "very common name"; empty when it is neither common nor rare, or the list is too short to
    /// tell.
    QString rarityText(const linkage::Contribution& one) const;

    const PeopleLists& m_lists;
    linkage::Weigher m_weigher;
};

} // namespace rangkul::services
