// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_source.h"

#include "need_store.h"
#include "program_budget.h"
#include "program_segments.h"
#include "program_source.h"
#include "rangkul/coverage/rule_text.h"
#include "rule_reading.h"
#include "small_table.h"

#include <set>

namespace rangkul::desktop {

using coverageui::SegmentLine;
using services::programStores;
using services::RuleView;

namespace {

QString targetRegion(const registry::HouseholdFrame& households, int region)
{
    return region < 0 ? QString() : households.regions()[static_cast<size_t>(region)].name;
}

SegmentLine segmentLine(const services::SegmentCount& count,
                        const registry::HouseholdFrame& households)
{
    SegmentLine out;
    out.name = count.segment.name;
    out.note = count.segment.note;
    if (const auto rule = coverage::parseRule(count.segment.rule)) {
        out.reading = services::readRule(*rule);
    }
    const auto counted = [&](const std::vector<quint32>& rows) {
        return countedRows(households, static_cast<qint64>(rows.size()), rows);
    };
    out.households = counted(count.count.yes);
    out.withoutProgram = counted(count.withoutProgram);
    out.notKnown = counted(count.count.unknown);
    out.persons = count.count.persons;
    const std::set<quint32> without(count.withoutProgram.begin(), count.withoutProgram.end());
    for (const auto& [region, rows] : count.count.regions) {
        std::vector<quint32> left;
        std::ranges::copy_if(rows, std::back_inserter(left),
                             [&](quint32 row) { return without.count(row) != 0; });
        out.regions.push_back({targetRegion(households, region), counted(rows), counted(left)});
    }
    return out;
}

} // namespace

std::vector<coverage::Rule> RegisterTargets::segmentRules() const
{
    return services::rulesOf(coverage::builtinCatalogue().segments);
}

std::vector<coverage::Rule> RegisterTargets::watchRules() const
{
    return services::watchRules(coverage::builtinCatalogue());
}

core::Result<std::vector<SegmentLine>>
RegisterTargets::segments(const registry::HouseholdFrame& households,
                          const registry::PersonFrame& persons, int level)
{
    RANGKUL_LET(counts,
                services::countSegments(coverage::builtinCatalogue(), RuleView(households, persons),
                                        m_clock.today(), level));
    std::vector<SegmentLine> out;
    for (const services::SegmentCount& count : counts) {
        out.push_back(segmentLine(count, households));
    }
    return out;
}

core::Result<std::vector<coverageui::WatchLine>>
RegisterTargets::watched(const registry::HouseholdFrame& households,
                         const registry::PersonFrame& persons, const core::Progress& progress)
{
    RANGKUL_LET(found,
                services::watchList(m_register.aid(), RuleView(households, persons),
                                    coverage::builtinCatalogue(), m_clock.today(), progress));
    std::vector<coverageui::WatchLine> out;
    for (const services::WatchedHousehold& each : found) {
        out.push_back({households.ids()[each.row],
                       targetRegion(households, households.regionIndexes()[each.row]), each.decile,
                       each.wasPoorOn, each.triggers, each.checkedOn, each.nextCheck, each.isDue});
    }
    return out;
}

core::Result<registry::Commit>
RegisterTargets::noteWatched(const std::vector<core::RecordId>& households)
{
    return services::noteWatched(m_register.records(), households, m_clock.today());
}

core::Result<coverageui::BudgetBoard>
RegisterTargets::budget(const registry::HouseholdFrame& households,
                        const registry::PersonFrame& persons, const coverageui::BudgetWish& wish,
                        const core::Progress& progress)
{
    const services::BudgetQuestion question{wish.year, wish.by, wish.level};
    RANGKUL_LET(lines, services::budgetOf(programStores(m_register), RuleView(households, persons),
                                          question, progress));
    const services::BudgetSheet sheet = services::budgetSheet(lines, question);
    coverageui::BudgetBoard out;
    out.table = {sheet.title, m_register.info().name, sheet.header, sheet.rows};
    for (const services::BudgetLine& line : lines) {
        out.rows.push_back({line.key, countedRows(households, line.units),
                            countedRows(households, line.delivered), line.rupiah,
                            line.deliveredRupiah, countedRows(households, line.withoutAmount)});
    }
    out.total = coverageui::sumOf(out.rows);
    return out;
}

core::Status RegisterTargets::write(const QString& path, const coverageui::FigureTable& table)
{
    return services::writeSmallTable(path, {table.title, table.source, table.header, table.rows},
                                     m_clock.today());
}

core::Result<coverageui::NeedQuestions> RegisterTargets::needQuestions()
{
    auto& records = m_register.records();
    RANGKUL_LET(known, records.all(registry::Entity::NeedRule));
    coverageui::NeedQuestions out;
    if (known.empty()) {
        RANGKUL_LET(taken, services::addNeedRules(records, coverage::builtinCatalogue().needs));
        out.commit = std::move(taken.commit);
    }
    RANGKUL_LET(rules, services::needRules(records));
    out.rules = services::askedBy(rules);
    return out;
}

core::Result<coverageui::NeedSearchOutcome>
RegisterTargets::findNeeds(const registry::HouseholdFrame& households,
                           const registry::PersonFrame& persons, const core::Progress& progress)
{
    RANGKUL_LET(rules, services::needRules(m_register.records()));
    RANGKUL_LET(search,
                services::findNeeds(programStores(m_register), RuleView(households, persons), rules,
                                    m_clock.today(), true, progress));
    coverageui::NeedSearchOutcome out;
    for (const services::NeedsFound& each : search.found) {
        out.added += each.added;
        for (const QString& name : each.unknownPrograms) {
            if (!out.unknownPrograms.contains(name)) {
                out.unknownPrograms << name;
            }
        }
    }
    out.commit = std::move(search.commit);
    return out;
}

core::Result<std::vector<coverageui::NeedLine>>
RegisterTargets::needs(const registry::HouseholdFrame& households, const core::Progress& progress)
{
    RANGKUL_LET(found, services::needsByOffice(programStores(m_register), households,
                                               m_clock.today(), progress));
    std::vector<coverageui::NeedLine> out;
    for (const services::NeedsOfOffice& each : found) {
        out.push_back({each.rule, each.office, each.name, countedRows(households, each.open),
                       countedRows(households, each.overdue),
                       countedRows(households, each.closed)});
    }
    return out;
}

core::Result<std::vector<coverageui::NeedItem>>
RegisterTargets::needsOf(const registry::HouseholdFrame& households,
                         const coverageui::NeedLine& line, const core::Progress& progress)
{
    RANGKUL_LET(found, services::needsOfOffice(programStores(m_register), households, line.rule,
                                               line.office, progress));
    std::vector<coverageui::NeedItem> out;
    out.reserve(found.size());
    for (const coverage::NeedRow& need : found) {
        out.push_back({need.id, households.ids()[need.household],
                       targetRegion(households, households.regionIndexes()[need.household]),
                       need.status, need.deadline,
                       services::isOpenNeed(need.status) && need.deadline.isValid() &&
                           need.deadline < m_clock.today()});
    }
    return out;
}

core::Result<registry::Commit> RegisterTargets::setNeeds(const std::vector<core::RecordId>& needs,
                                                         qint64 status, const QString& note)
{
    return services::setNeeds(m_register.records(), needs,
                              {status, m_clock.today(), m_officer, note});
}

} // namespace rangkul::desktop
