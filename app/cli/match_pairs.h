// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "people_lists.h"
#include "rangkul/linkage/linker.h"

namespace rangkul::cli {

/// "same person", "perhaps the same person".
QString verdictText(linkage::Verdict verdict);
QJsonObject personJson(const services::ListedPerson& person);
/// Where the officer finds the person: line of the file, or id in the register.
QString placeText(const services::ListedPerson& person);

/// Explains pairs of one pair of lists.
class PairTeller
{
public:
    PairTeller(const services::PeopleLists& lists, const linkage::Model& model)
        : m_lists(lists)
        , m_weigher(model, lists.store)
    {
    }

    /// "NIK the same +19, name very alike +6, address differs −2", the heaviest first.
    QString waterfallText(const linkage::LinkedPair& pair) const;
    QJsonObject json(const linkage::LinkedPair& pair) const;

private:
    linkage::Waterfall waterfallOf(const linkage::LinkedPair& pair) const;
    std::vector<linkage::Contribution> bars(const linkage::LinkedPair& pair) const;

    const services::PeopleLists& m_lists;
    linkage::Weigher m_weigher;
};

} // namespace rangkul::cli
