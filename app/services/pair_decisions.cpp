// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_decisions.h"

#include <QDateTime>

#include <algorithm>

namespace rangkul::services {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;

registry::ColumnId decisionColumn(const char* column)
{
    return registry::variable(Entity::PairDecision, QLatin1StringView(column)).id;
}

RecordId personOf(const Record& record, const char* column)
{
    const auto* id = std::get_if<RecordId>(&record.value(QLatin1StringView(column)));
    return id ? *id : RecordId();
}

/// Codes of the list pair_answer.
constexpr std::pair<linkage::Decision, qint64> kAnswers[] = {
    {linkage::Decision::Same, 1}, {linkage::Decision::Different, 2}, {linkage::Decision::Later, 3}};

qint64 answerCode(linkage::Decision decision)
{
    return std::find_if(std::begin(kAnswers), std::end(kAnswers),
                        [decision](const auto& one) { return one.first == decision; })
        ->second;
}

std::optional<linkage::Decision> answerOf(const Record& record)
{
    const auto code = record.integer(QLatin1StringView("answer"));
    for (const auto& [decision, known] : kAnswers) {
        if (code == known) {
            return decision;
        }
    }
    return std::nullopt;
}

using Cells = std::vector<std::pair<registry::ColumnId, registry::Value>>;

Cells answerCells(const PairAnswer& answer, const QString& officer, qint64 nowMs)
{
    Cells cells{{decisionColumn("answer"), answerCode(answer.decision)},
                {decisionColumn("officer"), officer},
                {decisionColumn("decided_on"), QDateTime::fromMSecsSinceEpoch(nowMs).date()}};
    if (answer.weight) {
        cells.emplace_back(decisionColumn("weight"), *answer.weight);
    }
    if (!answer.model.isEmpty()) {
        cells.emplace_back(decisionColumn("model"), answer.model);
    }
    if (!answer.note.isEmpty()) {
        cells.emplace_back(decisionColumn("note"), answer.note);
    }
    return cells;
}

} // namespace

core::Result<linkage::ReviewDecisions> pairDecisions(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(Entity::PairDecision));
    linkage::ReviewDecisions out;
    for (const Record& row : rows) {
        const RecordId a = personOf(row, "person_a");
        const RecordId b = personOf(row, "person_b");
        const auto answer = answerOf(row);
        if (a.isNull() || b.isNull() || !answer) {
            continue;
        }
        const auto earlier = out.find(a, b);
        out.put(a, b, earlier.value_or(*answer) == *answer ? *answer : linkage::Decision::Later);
    }
    return out;
}

core::Status answerPair(storage::Register& reg, const RecordId& a, const RecordId& b,
                        const PairAnswer& answer, const core::Clock& clock)
{
    if (a == b) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("match.same_record")};
    }
    for (const RecordId& id : {a, b}) {
        RANGKUL_TRY(reg.records().record({Entity::Person, id}));
    }
    RANGKUL_LET(rows, reg.records().all(Entity::PairDecision));
    Cells cells = answerCells(answer, reg.officer(), clock.nowMs());
    registry::Edit edit;
    edit.reason = QStringLiteral("pair.answered");
    for (const Record& row : rows) {
        const RecordId x = personOf(row, "person_a");
        const RecordId y = personOf(row, "person_b");
        if ((x == a && y == b) || (x == b && y == a)) {
            for (const auto& [column, value] : cells) {
                edit.cells.push_back({row.ref(), column, value});
            }
        }
    }
    if (edit.cells.empty()) {
        cells.emplace_back(decisionColumn("person_a"), std::min(a, b));
        cells.emplace_back(decisionColumn("person_b"), std::max(a, b));
        edit.created.push_back({{Entity::PairDecision, RecordId::random()}, std::move(cells)});
    }
    RANGKUL_TRY(reg.records().apply(edit));
    return core::Done{};
}

} // namespace rangkul::services
