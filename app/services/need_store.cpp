// SPDX-License-Identifier: GPL-3.0-or-later
#include "need_store.h"

#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/codes.h"
#include "record_cells.h"

#include <algorithm>
#include <set>

namespace rangkul::services {

using registry::Entity;
using registry::Record;
namespace need_status = registry::codes::need_status;

bool isOpenNeed(const Record& need)
{
    const qint64 now = need.integer(QLatin1StringView("status")).value_or(need_status::kOpen);
    return now != need_status::kMet && now != need_status::kCannotBeMet;
}

core::Result<qint64> addNeedRules(registry::RecordRepository& records,
                                  const std::vector<coverage::CatalogueNeed>& needs)
{
    RANGKUL_LET(known, records.all(Entity::NeedRule));
    RecordEdit edit;
    qint64 added = 0;
    for (const coverage::CatalogueNeed& each : needs) {
        if (std::ranges::any_of(known, [&](const Record& rule) {
                return rule.text(QLatin1StringView("code")) == each.code;
            })) {
            continue;
        }
        NewRecord row(Entity::NeedRule);
        row.set("code", each.code);
        row.set("name", each.name);
        row.set("rule", each.rule);
        row.set("reason", each.reason);
        row.set("unit", each.unit);
        if (const auto program = programNamed(records, each.program)) {
            row.set("program_id", program->ref().id);
        }
        row.set("office", each.office);
        row.set("deadline_days", each.deadlineDays);
        row.set("source", each.source);
        row.set("active", registry::codes::yes_no::kYes);
        edit.create(row);
        ++added;
    }
    if (added > 0) {
        RANGKUL_TRY(edit.store(records));
    }
    return added;
}

core::Result<std::vector<NeedRuleRead>> needRules(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(Entity::NeedRule));
    std::vector<NeedRuleRead> out;
    for (Record& row : rows) {
        if (row.integer(QLatin1StringView("active")) == registry::codes::yes_no::kNo) {
            continue;
        }
        RANGKUL_LET(rule, coverage::parseRule(row.text(QLatin1StringView("rule"))));
        out.push_back({std::move(row), std::move(rule)});
    }
    if (out.empty()) {
        return core::Error{core::ErrorCode::NotFound, QStringLiteral("need.no_rules")};
    }
    std::ranges::sort(out, [](const NeedRuleRead& a, const NeedRuleRead& b) {
        return a.record.text(QLatin1StringView("code")) < b.record.text(QLatin1StringView("code"));
    });
    return out;
}

core::Result<std::vector<NeedsFound>> findNeeds(registry::RecordRepository& records,
                                                const RuleView& input,
                                                const std::vector<NeedRuleRead>& rules, QDate day,
                                                bool store)
{
    RANGKUL_LET(known, records.all(Entity::Need));
    std::set<std::pair<core::RecordId, core::RecordId>> open;
    for (const Record& need : known) {
        if (isOpenNeed(need)) {
            open.emplace(referenceOf(need, "need_rule_id"), referenceOf(need, "household_id"));
        }
    }
    coverage::RuleFrame frame(input.households, input.persons, day);
    const coverage::IndexSet counted = coverage::countedHouseholds(input.households);
    RecordEdit edit;
    std::vector<NeedsFound> out;
    qint64 added = 0;
    for (const NeedRuleRead& rule : rules) {
        const core::RecordId id = rule.record.ref().id;
        RANGKUL_LET(verdicts, frame.ask(rule.rule));
        NeedsFound found{rule.record.text(QLatin1StringView("code")),
                         rule.record.text(QLatin1StringView("name")),
                         rule.record.text(QLatin1StringView("office"))};
        found.unknownPrograms = coverage::unknownPrograms(rule.rule, input.households);
        verdicts.yes &= counted;
        found.lacking = static_cast<qint64>(verdicts.yes.count());
        found.notKnown = static_cast<qint64>((verdicts.unknown & counted).count());
        const qint64 days = rule.record.integer(QLatin1StringView("deadline_days")).value_or(0);
        verdicts.yes.forEach([&](std::size_t row) {
            const core::RecordId household = input.households.ids()[row];
            if (open.count({id, household}) != 0) {
                return;
            }
            ++found.added;
            NewRecord need(Entity::Need);
            need.set("household_id", household);
            need.set("need_rule_id", id);
            need.set("office", found.office);
            need.set("opened_on", day);
            need.set("deadline", days > 0 ? day.addDays(days) : QDate());
            need.set("status", need_status::kOpen);
            edit.create(need);
        });
        added += found.added;
        out.push_back(std::move(found));
    }
    if (store && added > 0) {
        RANGKUL_TRY(edit.store(records));
    }
    return out;
}

core::Result<std::vector<Record>> needs(const registry::RecordRepository& records, bool openOnly,
                                        const QString& office, const core::RecordId& household)
{
    RANGKUL_LET(rows, records.all(Entity::Need));
    std::erase_if(rows, [&](const Record& need) {
        const QString own = need.text(QLatin1StringView("office"));
        return (openOnly && !isOpenNeed(need)) ||
               (!office.isEmpty() && own.compare(office, Qt::CaseInsensitive) != 0) ||
               (!household.isNull() && referenceOf(need, "household_id") != household);
    });
    std::ranges::sort(rows, [](const Record& a, const Record& b) {
        return std::tuple(dateOf(a, "deadline"), a.ref().id) <
               std::tuple(dateOf(b, "deadline"), b.ref().id);
    });
    return rows;
}

core::Result<Record> setNeed(registry::RecordRepository& records, const core::RecordId& need,
                             qint64 status, QDate day, const QString& officer, const QString& note)
{
    const registry::RowRef row{Entity::Need, need};
    RANGKUL_TRY(records.record(row));
    const bool closes = status == need_status::kMet || status == need_status::kCannotBeMet;
    RecordEdit edit;
    edit.set(row, "status", status);
    edit.set(row, "closed_on", closes ? registry::Value(day) : registry::Value());
    edit.set(row, "officer", officer);
    if (!note.isEmpty()) {
        edit.set(row, "note", note);
    }
    RANGKUL_TRY(edit.store(records));
    return records.record(row);
}

} // namespace rangkul::services
