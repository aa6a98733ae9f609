// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_decisions.h"

#include "rangkul/linkage/comparer.h"

#include <algorithm>
#include <map>
#include <set>

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

std::optional<PairOpinion> opinionOf(const Record& record)
{
    const auto code = record.integer(QLatin1StringView("answer"));
    for (const auto& [decision, known] : kAnswers) {
        if (code == known) {
            PairOpinion out;
            out.answer.decision = decision;
            out.answer.model = record.text(QLatin1StringView("model"));
            out.answer.note = record.text(QLatin1StringView("note"));
            if (const auto* bits =
                    std::get_if<double>(&record.value(QLatin1StringView("weight")))) {
                out.answer.weight = *bits;
            }
            out.officer = record.text(QLatin1StringView("officer"));
            if (const auto* day =
                    std::get_if<QDate>(&record.value(QLatin1StringView("decided_on")))) {
                out.day = *day;
            }
            return out;
        }
    }
    return std::nullopt;
}

using PairIds = std::pair<RecordId, RecordId>;

PairIds pairOf(const RecordId& a, const RecordId& b)
{
    return a < b ? PairIds(a, b) : PairIds(b, a);
}

using Cells = std::vector<std::pair<registry::ColumnId, registry::Value>>;

Cells answerCells(const PairAnswer& answer, const QString& officer, QDate today)
{
    Cells cells{{decisionColumn("answer"), answerCode(answer.decision)},
                {decisionColumn("officer"), officer},
                {decisionColumn("decided_on"), today}};
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

bool PairOpinions::isDisputed() const
{
    const auto said = [this](linkage::Decision decision) {
        return std::any_of(opinions.begin(), opinions.end(), [decision](const PairOpinion& one) {
            return one.answer.decision == decision;
        });
    };
    return said(linkage::Decision::Same) && said(linkage::Decision::Different);
}

linkage::Decision PairOpinions::decision() const
{
    if (!isDisputed()) {
        for (const PairOpinion& one : opinions) {
            if (one.answer.decision != linkage::Decision::Later) {
                return one.answer.decision;
            }
        }
    }
    return linkage::Decision::Later;
}

core::Result<std::vector<PairOpinions>> pairOpinions(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(Entity::PairDecision));
    std::map<PairIds, PairOpinions> pairs;
    for (const Record& row : rows) {
        const PairIds ids = pairOf(personOf(row, "person_a"), personOf(row, "person_b"));
        auto opinion = opinionOf(row);
        if (ids.first.isNull() || !opinion) {
            continue;
        }
        PairOpinions& pair = pairs[ids];
        pair.a = ids.first;
        pair.b = ids.second;
        pair.opinions.push_back(std::move(*opinion));
    }
    std::vector<PairOpinions> out;
    for (auto& [ids, pair] : pairs) {
        out.push_back(std::move(pair));
    }
    return out;
}

linkage::ReviewDecisions decisionsOf(const std::vector<PairOpinions>& opinions)
{
    linkage::ReviewDecisions out;
    for (const PairOpinions& pair : opinions) {
        if (pair.isDisputed()) {
            out.dispute(pair.a, pair.b);
        } else {
            out.put(pair.a, pair.b, pair.decision());
        }
    }
    return out;
}

core::Result<linkage::ReviewDecisions> pairDecisions(const registry::RecordRepository& records)
{
    RANGKUL_LET(opinions, pairOpinions(records));
    return decisionsOf(opinions);
}

std::vector<linkage::ReviewItem> reviewQueueOf(const PeopleLists& lists,
                                               const MatchedLists& matched,
                                               const std::vector<PairOpinions>& opinions)
{
    std::vector<RecordId> ids;
    std::map<RecordId, quint32> rows;
    for (const ListedPerson& person : lists.people) {
        rows.emplace(person.person, static_cast<quint32>(ids.size()));
        ids.push_back(person.person);
    }
    std::vector<linkage::LinkedPair> pairs = matched.result.pairs;
    std::set<std::pair<quint32, quint32>> known;
    for (const linkage::LinkedPair& pair : pairs) {
        known.emplace(pair.a, pair.b);
    }
    const linkage::Comparer comparer(lists.store);
    const linkage::Weigher weigher(matched.model, lists.store);
    for (const PairOpinions& one : opinions) {
        const auto a = rows.find(one.a);
        const auto b = rows.find(one.b);
        if (!one.isDisputed() || a == rows.end() || b == rows.end()) {
            continue;
        }
        const auto [first, second] = std::minmax(a->second, b->second);
        if (known.emplace(first, second).second) {
            const linkage::Agreement levels = comparer.compare(first, second);
            const double weight = weigher.weight(levels, first, second);
            pairs.push_back({first, second, static_cast<float>(weight),
                             weigher.verdict(levels, weight), linkage::packed(levels)});
        }
    }
    return linkage::reviewQueue(pairs, ids, decisionsOf(opinions));
}

std::vector<linkage::ReviewedPair> reviewedPairs(const PeopleLists& lists,
                                                 const MatchedLists& matched,
                                                 const std::vector<PairOpinions>& opinions)
{
    std::map<PairIds, const PairOpinions*> decided;
    for (const PairOpinions& one : opinions) {
        if (one.decision() != linkage::Decision::Later) {
            decided.emplace(PairIds(one.a, one.b), &one);
        }
    }
    std::vector<linkage::ReviewedPair> out;
    const auto take = [&out](const PairOpinions& one, double weight) {
        out.push_back({weight, one.decision() == linkage::Decision::Same});
    };
    for (const linkage::LinkedPair& pair : matched.result.pairs) {
        const auto found =
            decided.find(pairOf(lists.people[pair.a].person, lists.people[pair.b].person));
        if (found != decided.end() && pair.verdict != linkage::Verdict::SharedNik) {
            take(*found->second, static_cast<double>(pair.weight));
            decided.erase(found);
        }
    }
    for (const auto& [ids, one] : decided) {
        if (const auto shown = one->opinions.front().answer.weight) {
            take(*one, *shown);
        }
    }
    return out;
}

core::Result<registry::Edit> answerEdit(const registry::RecordRepository& records,
                                        const QString& officer, const RecordId& a,
                                        const RecordId& b, const PairAnswer& answer, QDate today)
{
    if (a == b) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("match.same_record")};
    }
    for (const RecordId& id : {a, b}) {
        RANGKUL_TRY(records.record({Entity::Person, id}));
    }
    RANGKUL_LET(rows, records.all(Entity::PairDecision));
    Cells cells = answerCells(answer, officer, today);
    registry::Edit edit;
    edit.reason = QStringLiteral("pair.answered");
    for (const Record& row : rows) {
        if (pairOf(personOf(row, "person_a"), personOf(row, "person_b")) == pairOf(a, b)) {
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
    return edit;
}

core::Status answerPair(storage::Register& reg, const RecordId& a, const RecordId& b,
                        const PairAnswer& answer, const core::Clock& clock)
{
    RANGKUL_LET(edit, answerEdit(reg.records(), reg.officer(), a, b, answer, clock.today()));
    RANGKUL_TRY(reg.records().apply(edit));
    return core::Done{};
}

} // namespace rangkul::services
