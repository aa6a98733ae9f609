// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_source.h"

#include "card_paper.h"
#include "card_words.h"
#include "figure_store.h"
#include "measure_file.h"
#include "objection_store.h"
#include "rangkul/registry/codes.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/words/register_words.h"
#include "record_cells.h"
#include "score_change.h"
#include "score_model_store.h"
#include "score_sheet.h"
#include "snapshot_store.h"

namespace rangkul::desktop {

namespace {

scoringui::ListedModel listed(const services::StoredScoreModel& stored)
{
    return {stored.model,     stored.version,  stored.record, stored.draftedBy,
            stored.draftedOn, stored.isActive, stored.note,   stored.problem};
}

scoringui::ListedObjection listed(const registry::Record& objection, QDate today)
{
    const auto& status =
        registry::variable(registry::Entity::Objection, QLatin1StringView("status"));
    scoringui::ListedObjection out;
    out.record = objection.ref().id;
    out.household = services::referenceOf(objection, "household_id");
    out.status = words::display(status, objection.value(status));
    out.isOpen = services::isOpen(objection);
    out.isOverdue = services::isOverdue(objection, today);
    out.openedOn = services::dateOf(objection, "opened_on");
    out.deadline = services::dateOf(objection, "deadline");
    out.claim = objection.text(QLatin1StringView("claim"));
    out.evidence = objection.text(QLatin1StringView("evidence"));
    out.criterion = objection.text(QLatin1StringView("criterion"));
    out.decision = objection.text(QLatin1StringView("decision"));
    return out;
}

/// The frames of the window, as a score needs them; a copy, for a household of the past is added.
services::ScoreInput inputOf(const registry::HouseholdFrame& households,
                             const registry::PersonFrame& persons, const scoring::ScoreModel& model)
{
    services::ScoreInput input{households, std::nullopt};
    if (scoring::needsPersons(model)) {
        input.persons = persons;
    }
    return input;
}

} // namespace

core::Result<std::vector<scoringui::ListedModel>> RegisterScores::models()
{
    std::vector<scoringui::ListedModel> out;
    for (const QString& id : scoring::builtinModelIds()) {
        const scoring::ScoreModel& model = *scoring::builtinModel(id);
        out.push_back({model, scoring::versionOf(model)});
    }
    RANGKUL_LET(stored, services::storedScoreModels(m_register.records()));
    for (const services::StoredScoreModel& each : stored) {
        out.push_back(listed(each));
    }
    return out;
}

core::Result<scoringui::ListedModel> RegisterScores::addModel(const QByteArray& file,
                                                              const QString& note)
{
    RANGKUL_LET(stored, services::addScoreModel(m_register.records(), file, m_officer,
                                                m_clock.today(), note));
    return listed(stored);
}

core::Result<scoringui::ListedModel> RegisterScores::approve(const core::RecordId& draft,
                                                             const scoring::Approval& approval)
{
    RANGKUL_LET(stored, services::draftScoreModel(m_register.records(), draft.toString()));
    RANGKUL_LET(approved, services::approveScoreModel(m_register.records(), stored, approval));
    return listed(approved);
}

core::Result<scoring::CardSheet> RegisterScores::card(const scoringui::CardQuestion& question,
                                                      const registry::HouseholdFrame& households,
                                                      const registry::PersonFrame& persons)
{
    services::ScoreInput input = inputOf(households, persons, question.model);
    QDate since = question.since;
    if (!since.isValid()) {
        RANGKUL_LET(snapshot, services::snapshotBefore(m_register.records(), question.on));
        since = snapshot ? snapshot->cutOff : QDate();
    }
    RANGKUL_LET(card, services::scoreCard(m_register.records(), input, question.model, question.on,
                                          question.household, since));
    return services::cardSheet(card, input, m_register.info().name);
}

core::Status RegisterScores::writeCard(const QString& path, const scoring::CardSheet& sheet)
{
    return services::writeCardPdf(path, sheet);
}

core::Result<qint64> RegisterScores::writeRanking(const QString& path,
                                                  const scoringui::RankingQuestion& ranking,
                                                  const registry::HouseholdFrame& households,
                                                  const core::Progress& progress)
{
    const services::ListNotes notes{
        m_register.info().name, ranking.filter, {}, m_officer, m_clock.nowMs()};
    return services::writeRankingSheet(
        path, {ranking.model, ranking.result, households, ranking.rows}, notes, progress);
}

core::Result<std::vector<scoringui::ListedObjection>> RegisterScores::objections()
{
    RANGKUL_LET(stored, services::objections(m_register.records(), false));
    std::vector<scoringui::ListedObjection> out;
    for (const registry::Record& each : stored) {
        out.push_back(listed(each, m_clock.today()));
    }
    return out;
}

core::Status RegisterScores::openObjection(const scoringui::ObjectionRequest& request,
                                           const scoring::ScoreModel* model,
                                           const registry::HouseholdFrame& households,
                                           const registry::PersonFrame& persons)
{
    services::ObjectionOpening opening;
    opening.household = request.household;
    opening.kind = registry::codes::objection_kind::kObjection;
    opening.claim = request.claim;
    opening.evidence = request.evidence;
    opening.reporter = request.reporter;
    opening.criterion = request.criterion;
    opening.officer = m_officer;
    opening.openedOn = m_clock.today();
    opening.deadline = request.deadline;
    std::optional<scoring::Explanation> card;
    if (model != nullptr) {
        services::ScoreInput input = inputOf(households, persons, *model);
        RANGKUL_LET(made, services::scoreCard(m_register.records(), input, *model, m_clock.today(),
                                              request.household, QDate()));
        card = std::move(made.now);
        const auto isCriterion = [&](const scoring::CriterionReason& each) {
            return each.id == request.criterion;
        };
        if (std::ranges::none_of(card->criteria, isCriterion)) {
            opening.criterion.clear(); // a gate: the whole score is contested
        }
    }
    RANGKUL_TRY(services::openObjection(m_register.records(), opening, card ? &*card : nullptr));
    return core::Done{};
}

core::Status RegisterScores::decide(const scoringui::DecisionRequest& decision)
{
    RANGKUL_TRY(services::decideObjection(m_register.records(), decision.objection,
                                          {decision.status, decision.decision,
                                           decision.by.isEmpty() ? m_officer : decision.by,
                                           m_clock.today(), decision.letter}));
    return core::Done{};
}

core::Result<scoring::Selection> RegisterScores::quotas(const core::RecordId& program)
{
    return services::quotaSelection(m_register.records(), program, std::nullopt);
}

core::Result<std::vector<scoring::PovertyLine>> RegisterScores::povertyLines()
{
    RANGKUL_LET(stored, services::storedPovertyLines(m_register.records()));
    std::vector<scoring::PovertyLine> out;
    for (const services::StoredPovertyLine& each : stored) {
        out.push_back(each.line);
    }
    const auto& builtin = scoring::builtinLines();
    out.insert(out.end(), builtin.begin(), builtin.end());
    return out;
}

core::Result<QStringList> RegisterScores::headers(const QString& path)
{
    return services::unitHeaders(path);
}

core::Result<scoringui::UnitAnswer> RegisterScores::units(const scoringui::UnitQuestion& question)
{
    RANGKUL_LET(table, services::readUnits(question.path, {question.value, question.weight,
                                                           question.size, question.group}));
    return scoringui::UnitAnswer{std::move(table.values), std::move(table.weights),
                                 std::move(table.groups), std::move(table.groupNames)};
}

} // namespace rangkul::desktop
