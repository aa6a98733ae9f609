// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_matching.h"
#include "pair_decisions.h"
#include "rangkul/linkageui/review_source.h"

#include <map>
#include <mutex>

namespace rangkul::desktop {

/// The doubles of the open register.
class RegisterDoubles final : public linkageui::ReviewSource
{
public:
    RegisterDoubles(storage::Register& reg, QString officer, const core::Clock& clock);

    core::Status read(const core::Progress& progress) override;
    core::Status match(const std::optional<linkage::Model>& model,
                       const core::Progress& progress) override;
    core::Result<linkageui::ReviewBoard> board() override;
    core::Result<linkageui::PairDetail> detail(const linkageui::PairLine& pair) override;
    linkage::ThresholdEstimate estimate(double weight) override;
    std::shared_ptr<const linkage::Model> model() const override;
    core::Result<linkage::Model> loadModel(const QString& path) override;
    core::Status saveModel(const linkage::Model& model, const QString& path) override;

    core::Result<registry::Edit> answer(const linkageui::PairLine& pair,
                                        linkage::Decision decision) override;
    core::Result<registry::Edit> merge(const core::RecordId& keep, const core::RecordId& other,
                                       const std::optional<core::RecordId>& newHead) override;
    core::Result<linkageui::FamilyPair> families(const linkageui::PairLine& pair) override;
    core::Result<registry::Edit> mergeFamilies(const linkageui::FamilyWish& wish) override;
    core::Result<registry::Edit> unmerge(const linkageui::PairLine& pair) override;

private:
    /// One comparison of everybody; not changed once it is there.
    struct Compared
    {
        std::shared_ptr<const services::PeopleLists> lists;
        services::MatchedLists matched;
        std::map<core::RecordId, quint32> rows;
        /// Bits of two rows.
        double weightOf(quint32 a, quint32 b) const;
    };
    std::shared_ptr<const Compared> compared() const;
    core::Result<linkageui::PairLine> decidedPair(const Compared& all,
                                                  const services::PairOpinions& opinions) const;
    std::vector<linkageui::WeightLine> weightsOf(const linkageui::PairLine& pair) const;

    storage::Register& m_register;
    QString m_officer;
    const core::Clock& m_clock;
    std::shared_ptr<services::PeopleLists> m_read; ///< between read() and match()
    mutable std::mutex m_mutex;                    ///< guards what follows
    std::shared_ptr<const Compared> m_compared;
    std::shared_ptr<const linkage::Model> m_model;
    std::vector<linkage::ReviewedPair> m_reviewed;
};

} // namespace rangkul::desktop
