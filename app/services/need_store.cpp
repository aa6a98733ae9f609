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

bool isOpenNeed(qint64 status)
{
    return status != need_status::kMet && status != need_status::kCannotBeMet;
}

bool isOpenNeed(const Record& need)
{
    return isOpenNeed(need.integer(QLatin1StringView("status")).value_or(need_status::kOpen));
}

core::Result<NeedRulesAdded> addNeedRules(registry::RecordRepository& records,
                                          const std::vector<coverage::CatalogueNeed>& needs)
{
    RANGKUL_LET(known, records.all(Entity::NeedRule));
    RecordEdit edit;
    NeedRulesAdded out;
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
        ++out.added;
    }
    if (out.added > 0) {
        RANGKUL_LET(commit, edit.store(records));
        out.commit = std::move(commit);
    }
    return out;
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

std::vector<coverage::Rule> askedBy(const std::vector<NeedRuleRead>& rules)
{
    std::vector<coverage::Rule> out;
    for (const NeedRuleRead& each : rules) {
        out.push_back(each.rule);
    }
    return out;
}

namespace {

/// Rule and household of what is written down and open.
using OpenNeeds = std::set<std::pair<core::RecordId, quint32>>;

OpenNeeds openNeeds(const coverage::NeedRows& needs)
{
    OpenNeeds out;
    for (const coverage::NeedRow& need : needs.rows) {
        if (isOpenNeed(need.status)) {
            out.emplace(need.rule, need.household);
        }
    }
    return out;
}

NewRecord openedNeed(const Record& rule, const core::RecordId& household, QDate day)
{
    const qint64 days = rule.integer(QLatin1StringView("deadline_days")).value_or(0);
    NewRecord need(Entity::Need);
    need.set("household_id", household);
    need.set("need_rule_id", rule.ref().id);
    need.set("office", rule.text(QLatin1StringView("office")));
    need.set("opened_on", day);
    need.set("deadline", days > 0 ? day.addDays(days) : QDate());
    need.set("status", need_status::kOpen);
    return need;
}

RowCount rowCount(const coverage::IndexSet& households)
{
    RowCount out;
    households.forEach([&](std::size_t row) { out.add(static_cast<quint32>(row)); });
    return out;
}

} // namespace

core::Result<NeedSearch> findNeeds(const ProgramStores& stores, const RuleView& input,
                                   const std::vector<NeedRuleRead>& rules, QDate day, bool store,
                                   const core::Progress& progress)
{
    RANGKUL_LET(known, stores.aid.needs(input.households, {}, progress));
    const OpenNeeds open = openNeeds(known);
    coverage::RuleFrame frame(input.households, input.persons, day);
    const coverage::IndexSet counted = coverage::countedHouseholds(input.households);
    RecordEdit edit;
    NeedSearch out;
    qint64 added = 0;
    for (const NeedRuleRead& rule : rules) {
        progress.report(QStringLiteral("need.asking"), static_cast<qint64>(out.found.size()),
                        static_cast<qint64>(rules.size()));
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
        RANGKUL_LET(verdicts, frame.ask(rule.rule));
        NeedsFound found{rule.record.text(QLatin1StringView("code")),
                         rule.record.text(QLatin1StringView("name")),
                         rule.record.text(QLatin1StringView("office")),
                         rowCount(verdicts.yes & counted), rowCount(verdicts.unknown & counted)};
        found.unknownPrograms = coverage::unknownPrograms(rule.rule, input.households);
        for (const quint32 row : found.lacking.rows) {
            if (open.count({rule.record.ref().id, row}) == 0) {
                ++found.added;
                edit.create(openedNeed(rule.record, input.households.ids()[row], day));
            }
        }
        added += found.added;
        out.found.push_back(std::move(found));
    }
    if (store && added > 0) {
        progress.report(QStringLiteral("need.storing"), 0, 0);
        RANGKUL_LET(commit, edit.store(stores.records));
        out.commit = std::move(commit);
    }
    return out;
}

core::Result<std::vector<NeedsOfOffice>> needsByOffice(const ProgramStores& stores,
                                                       const registry::HouseholdFrame& households,
                                                       QDate day, const core::Progress& progress)
{
    RANGKUL_LET(rules, stores.records.all(Entity::NeedRule));
    std::map<core::RecordId, QString> names;
    for (const Record& rule : rules) {
        names[rule.ref().id] = rule.text(QLatin1StringView("name"));
    }
    RANGKUL_LET(needs, stores.aid.needs(households, {}, progress));
    std::map<std::pair<int, core::RecordId>, NeedsOfOffice> lines;
    for (const coverage::NeedRow& need : needs.rows) {
        NeedsOfOffice& line = lines[{need.office, need.rule}];
        const bool isOpen = isOpenNeed(need.status);
        (isOpen ? line.open : line.closed).add(need.household);
        if (isOpen && need.deadline.isValid() && need.deadline < day) {
            line.overdue.add(need.household);
        }
    }
    std::vector<NeedsOfOffice> out;
    for (auto& [key, line] : lines) {
        line.office = needs.offices[key.first];
        line.rule = key.second;
        line.name = names[key.second];
        out.push_back(std::move(line));
    }
    std::ranges::sort(out, [](const NeedsOfOffice& a, const NeedsOfOffice& b) {
        return std::tie(a.office, a.name) < std::tie(b.office, b.name);
    });
    return out;
}

core::Result<std::vector<coverage::NeedRow>>
needsOfOffice(const ProgramStores& stores, const registry::HouseholdFrame& households,
              const core::RecordId& rule, const QString& office, const core::Progress& progress)
{
    RANGKUL_LET(needs, stores.aid.needs(households, rule, progress));
    const qsizetype wanted = needs.offices.indexOf(office);
    std::erase_if(needs.rows,
                  [wanted](const coverage::NeedRow& need) { return need.office != wanted; });
    std::ranges::stable_sort(needs.rows, {}, [](const coverage::NeedRow& need) {
        return std::tuple(!isOpenNeed(need.status), need.deadline, need.household);
    });
    return std::move(needs.rows);
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

core::Result<registry::Commit> setNeeds(registry::RecordRepository& records,
                                        const std::vector<core::RecordId>& needs,
                                        const NeedAnswer& answer)
{
    RecordEdit edit;
    for (const core::RecordId& need : needs) {
        const registry::RowRef row{Entity::Need, need};
        RANGKUL_TRY(records.record(row));
        edit.set(row, "status", answer.status);
        edit.set(row, "closed_on",
                 isOpenNeed(answer.status) ? registry::Value() : registry::Value(answer.day));
        edit.set(row, "officer", answer.officer);
        if (!answer.note.isEmpty()) {
            edit.set(row, "note", answer.note);
        }
    }
    return edit.store(records);
}

} // namespace rangkul::services
