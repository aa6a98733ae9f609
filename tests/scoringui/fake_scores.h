// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/model_json.h"
#include "rangkul/scoringui/score_source.h"

#include <mutex>

namespace rangkul::test {

/// Models and objections in memory, as the register would keep them.
class FakeScores final : public scoringui::ScoreSource
{
public:
    using ListedModel = scoringui::ListedModel;

    explicit FakeScores(const scoring::ScoreModel& builtin)
        : m_models{{builtin, scoring::versionOf(builtin)}}
    {
    }

    std::vector<ListedModel> stored() const
    {
        const std::lock_guard lock(m_mutex);
        return m_models;
    }
    std::vector<scoringui::ObjectionRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    std::vector<scoringui::DecisionRequest> decisions() const
    {
        const std::lock_guard lock(m_mutex);
        return m_decisions;
    }
    QStringList written() const
    {
        const std::lock_guard lock(m_mutex);
        return m_written;
    }

    void setQuotas(std::vector<std::pair<core::RecordId, qint64>> quotas)
    {
        const std::lock_guard lock(m_mutex);
        m_quotas.kind = scoring::Selection::Kind::Quotas;
        m_quotas.quotas = std::move(quotas);
    }

    core::Result<std::vector<ListedModel>> models() override { return stored(); }
    core::Result<ListedModel> addModel(const QByteArray& file, const QString& note) override
    {
        RANGKUL_LET(model, scoring::modelFromJson(file));
        const std::lock_guard lock(m_mutex);
        ListedModel added{model, scoring::versionOf(model)};
        added.record = core::RecordId::random();
        added.draftedBy = QStringLiteral("Siti");
        added.draftedOn = QDate(2026, 1, 5);
        added.note = note;
        m_models.push_back(added);
        return added;
    }
    core::Result<ListedModel> approve(const core::RecordId& draft,
                                      const scoring::Approval& approval) override
    {
        const std::lock_guard lock(m_mutex);
        for (ListedModel& each : m_models) {
            if (each.record == draft) {
                each.model.approval = approval;
                return each;
            }
        }
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("score_model.not_found")};
    }
    core::Result<scoring::CardSheet> card(const scoringui::CardQuestion& question,
                                          const registry::HouseholdFrame&,
                                          const registry::PersonFrame&) override
    {
        scoring::CardSheet sheet;
        sheet.title = QStringLiteral("Card of ") + question.household.toString();
        sheet.model = question.model.id;
        sheet.header = {QStringLiteral("Question"), QStringLiteral("Answer"),
                        QStringLiteral("Points"), QStringLiteral("Source")};
        for (const scoring::Criterion& criterion : question.model.criteria) {
            sheet.rows.push_back({criterion.id,
                                  criterion.label.indonesian,
                                  QStringLiteral("8"),
                                  QStringLiteral("1"),
                                  QStringLiteral("DTSEN"),
                                  {},
                                  false});
        }
        return sheet;
    }
    core::Status writeCard(const QString& path, const scoring::CardSheet&) override
    {
        const std::lock_guard lock(m_mutex);
        m_written << path;
        return core::Done{};
    }
    core::Result<qint64> writeRanking(const QString& path,
                                      const scoringui::RankingQuestion& ranking,
                                      const registry::HouseholdFrame&,
                                      const core::Progress&) override
    {
        const std::lock_guard lock(m_mutex);
        m_written << path;
        return static_cast<qint64>(ranking.rows.size());
    }
    core::Result<std::vector<scoringui::ListedObjection>> objections() override
    {
        const std::lock_guard lock(m_mutex);
        return m_objections;
    }
    core::Status openObjection(const scoringui::ObjectionRequest& request,
                               const scoring::ScoreModel*, const registry::HouseholdFrame&,
                               const registry::PersonFrame&) override
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        scoringui::ListedObjection listed;
        listed.record = core::RecordId::random();
        listed.household = request.household;
        listed.status = QStringLiteral("open");
        listed.deadline = request.deadline;
        listed.claim = request.claim;
        m_objections.push_back(listed);
        return core::Done{};
    }
    core::Status decide(const scoringui::DecisionRequest& decision) override
    {
        const std::lock_guard lock(m_mutex);
        m_decisions.push_back(decision);
        for (scoringui::ListedObjection& each : m_objections) {
            each.isOpen = each.isOpen && each.record != decision.objection;
        }
        return core::Done{};
    }
    core::Result<scoring::Selection> quotas(const core::RecordId&) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_quotas.quotas.empty()) {
            return core::Error{core::ErrorCode::NotFound, QStringLiteral("score.no_quota")};
        }
        return m_quotas;
    }
    core::Result<std::vector<scoring::PovertyLine>> povertyLines() override
    {
        return std::vector<scoring::PovertyLine>{{QStringLiteral("GK"), QStringLiteral("9971"),
                                                  QDate(2025, 3, 1), 500'000,
                                                  QStringLiteral("BPS")}};
    }
    core::Result<QStringList> headers(const QString&) override { return QStringList(); }
    core::Result<scoringui::UnitAnswer> units(const scoringui::UnitQuestion&) override
    {
        return scoringui::UnitAnswer{};
    }

private:
    mutable std::mutex m_mutex;
    std::vector<ListedModel> m_models;
    std::vector<scoringui::ListedObjection> m_objections;
    std::vector<scoringui::ObjectionRequest> m_requests;
    std::vector<scoringui::DecisionRequest> m_decisions;
    QStringList m_written;
    scoring::Selection m_quotas;
};

} // namespace rangkul::test
