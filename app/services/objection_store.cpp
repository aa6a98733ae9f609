// SPDX-License-Identifier: GPL-3.0-or-later
#include "objection_store.h"

#include "rangkul/registry/codes.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

namespace {

namespace status = registry::codes::objection_status;

core::Error refused(core::ErrorCode code, const char* reason, const QStringList& args = {})
{
    return {code, QString::fromLatin1(reason), args};
}

core::Status checkCriterion(const QString& criterion, const scoring::Explanation& card)
{
    QStringList known;
    for (const scoring::CriterionReason& each : card.criteria) {
        known << each.id;
    }
    if (criterion.isEmpty() || known.contains(criterion)) {
        return core::Done{};
    }
    return refused(core::ErrorCode::InvalidInput, "score.unknown_criterion",
                   {criterion, known.join(QStringLiteral(", "))});
}

qint64 statusOf(const registry::Record& objection)
{
    return objection.integer(QLatin1StringView("status")).value_or(status::kOpen);
}

} // namespace

bool isOpen(const registry::Record& objection)
{
    const qint64 now = statusOf(objection);
    return now == status::kOpen || now == status::kExamined;
}

bool isOverdue(const registry::Record& objection, QDate day)
{
    const QDate deadline = dateOf(objection, "deadline");
    return isOpen(objection) && deadline.isValid() && deadline < day;
}

core::Result<registry::Record> openObjection(registry::RecordRepository& records,
                                             const ObjectionOpening& opening,
                                             const scoring::Explanation* card)
{
    using core::ErrorCode;
    if (opening.claim.trimmed().isEmpty()) {
        return refused(ErrorCode::InvalidInput, "objection.no_claim");
    }
    const QDate deadline =
        opening.deadline.isValid() ? opening.deadline : opening.openedOn.addDays(kObjectionDays);
    if (deadline < opening.openedOn) {
        return refused(ErrorCode::InvalidInput, "objection.deadline_before",
                       {opening.openedOn.toString(Qt::ISODate)});
    }
    RANGKUL_TRY(records.record({registry::Entity::Household, opening.household}));
    NewRecord row(registry::Entity::Objection);
    row.set("household_id", opening.household);
    row.set("person_id", opening.person);
    row.set("kind", opening.kind);
    row.set("opened_on", opening.openedOn);
    row.set("deadline", deadline);
    row.set("criterion", opening.criterion);
    row.set("claim", opening.claim);
    row.set("evidence", opening.evidence);
    row.set("reporter", opening.reporter);
    row.set("officer", opening.officer);
    row.set("status", status::kOpen);
    if (card != nullptr) {
        RANGKUL_TRY(checkCriterion(opening.criterion, *card));
        row.set("model", card->modelId);
        row.set("model_version", card->modelVersion);
        row.set("score", card->low);
        row.set("result", QString::fromUtf8(scoring::toJson(scoring::pastOf(*card))));
    }
    return row.store(records);
}

core::Result<registry::Record> decideObjection(registry::RecordRepository& records,
                                               const core::RecordId& objection,
                                               const ObjectionDecision& decision)
{
    using core::ErrorCode;
    const registry::RowRef row{registry::Entity::Objection, objection};
    RANGKUL_LET(stored, records.record(row));
    if (!isOpen(stored)) {
        return refused(ErrorCode::Conflict, "objection.closed",
                       {dateOf(stored, "decided_on").toString(Qt::ISODate)});
    }
    const bool mustSayWhy =
        decision.status == status::kAccepted || decision.status == status::kRejected;
    if (mustSayWhy && decision.decision.trimmed().isEmpty()) {
        return refused(ErrorCode::InvalidInput, "objection.no_decision");
    }
    RecordEdit edit;
    edit.set(row, "status", decision.status);
    edit.set(row, "decided_by", decision.by);
    edit.set(row, "decided_on", decision.on);
    edit.set(row, "decision", decision.decision);
    edit.set(row, "letter", decision.letter);
    RANGKUL_TRY(edit.store(records));
    return records.record(row);
}

core::Result<std::vector<registry::Record>> objections(const registry::RecordRepository& records,
                                                       bool openOnly,
                                                       std::optional<core::RecordId> household)
{
    RANGKUL_LET(rows, records.all(registry::Entity::Objection));
    std::erase_if(rows, [&](const registry::Record& row) {
        return (openOnly && !isOpen(row)) ||
               (household && referenceOf(row, "household_id") != *household);
    });
    std::ranges::stable_sort(rows, [](const registry::Record& a, const registry::Record& b) {
        return std::tuple(!isOpen(a), dateOf(a, "deadline"), a.ref().id) <
               std::tuple(!isOpen(b), dateOf(b, "deadline"), b.ref().id);
    });
    return rows;
}

} // namespace rangkul::services
