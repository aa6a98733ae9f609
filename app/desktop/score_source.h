// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/scoringui/score_source.h"
#include "rangkul/storage/register.h"

namespace rangkul::desktop {

/// Scores of the open register for the page. Used on the register's thread.
class RegisterScores final : public scoringui::ScoreSource
{
public:
    RegisterScores(storage::Register& reg, QString officer, const core::Clock& clock)
        : m_register(reg)
        , m_officer(std::move(officer))
        , m_clock(clock)
    {
    }

    core::Result<std::vector<scoringui::ListedModel>> models() override;
    core::Result<scoringui::ListedModel> addModel(const QByteArray& file,
                                                  const QString& note) override;
    core::Result<scoringui::ListedModel> approve(const core::RecordId& draft,
                                                 const scoring::Approval& approval) override;
    core::Result<scoring::CardSheet> card(const scoringui::CardQuestion& question,
                                          const registry::HouseholdFrame& households,
                                          const registry::PersonFrame& persons) override;
    core::Status writeCard(const QString& path, const scoring::CardSheet& sheet) override;
    core::Result<qint64> writeRanking(const QString& path,
                                      const scoringui::RankingQuestion& ranking,
                                      const registry::HouseholdFrame& households,
                                      const core::Progress& progress) override;
    core::Result<std::vector<scoringui::ListedObjection>> objections() override;
    core::Status openObjection(const scoringui::ObjectionRequest& request,
                               const scoring::ScoreModel* model,
                               const registry::HouseholdFrame& households,
                               const registry::PersonFrame& persons) override;
    core::Status decide(const scoringui::DecisionRequest& decision) override;
    core::Result<scoring::Selection> quotas(const core::RecordId& program) override;
    core::Result<std::vector<scoring::PovertyLine>> povertyLines() override;
    core::Result<QStringList> headers(const QString& path) override;
    core::Result<scoringui::UnitAnswer> units(const scoringui::UnitQuestion& question) override;

private:
    storage::Register& m_register;
    QString m_officer;
    const core::Clock& m_clock;
};

} // namespace rangkul::desktop
