// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_source.h"

#include "program_pairs.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/register_words.h"
#include "ranking_choice.h"
#include "record_cells.h"
#include "rule_reading.h"
#include "score_model_store.h"

#include <algorithm>

namespace rangkul::desktop {

using coverageui::AllocationLine;
using coverageui::Counted;
using coverageui::StageLine;
using registry::Entity;
using services::programStores;

namespace {

/// "orang": what a quota counts, when it is not what the program is given to.
QString oddUnit(qint64 unit, const registry::Record& program)
{
    return unit == services::unitOf(program)
               ? QString()
               : words::display(registry::variable(Entity::Quota, QLatin1StringView("unit")), unit)
                     .toLower();
}

StageLine stageLine(const registry::HouseholdFrame& households,
                    const services::StageFigures& figures, const registry::Record& program)
{
    StageLine out;
    if (figures.region >= 0) {
        const auto& region = households.regions()[static_cast<size_t>(figures.region)];
        out.regionCode = region.code;
        out.region = region.name;
    }
    if (figures.quota) {
        out.places = figures.quota->places;
        out.placesUnit = oddUnit(figures.quota->unit, program);
    }
    out.eligible = countedRows(households, figures.eligible);
    out.notKnown = countedRows(households, figures.notKnown);
    out.proposed = countedRows(households, figures.proposed);
    out.approved = countedRows(households, figures.approved);
    out.delivered = countedRows(households, figures.delivered);
    return out;
}

/// Those of these rows that lie in one quota's region.
Counted countedPlaces(const services::RuleInput& input, int region,
                      const std::vector<quint32>& rows)
{
    const auto& regions = input.households.regions();
    const std::vector<bool> inside =
        input.households.regionsWithin({regions[static_cast<size_t>(region)].code});
    std::vector<quint32> found;
    for (const quint32 row : rows) {
        const qint32 own = input.households.regionIndexes()[row];
        if (own >= 0 && inside[static_cast<size_t>(own)]) {
            found.push_back(row);
        }
    }
    return countedRows(input.households, static_cast<qint64>(found.size()), found);
}

} // namespace

Counted countedRows(const registry::HouseholdFrame& households, qint64 number,
                    const std::vector<quint32>& rows)
{
    Counted out{number, {}};
    out.households.reserve(rows.size());
    for (const quint32 row : rows) {
        out.households.push_back(households.ids()[row]);
    }
    return out;
}

Counted countedRows(const registry::HouseholdFrame& households, const services::RowCount& count)
{
    // A household with several benefits is listed once.
    std::vector<quint32> rows = count.rows;
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return countedRows(households, count.number, rows);
}

core::Result<registry::Record> RegisterPrograms::program(const core::RecordId& id) const
{
    return m_register.records().record({Entity::Program, id});
}

QString RegisterPrograms::reading(const coverage::Rule& rule) const
{
    return services::readRule(rule);
}

core::Result<std::vector<StageLine>>
RegisterPrograms::stages(const registry::HouseholdFrame& households,
                         const registry::PersonFrame& persons, const core::RecordId& id, int year,
                         int level)
{
    RANGKUL_LET(record, program(id));
    RANGKUL_LET(found, services::stagesOf(programStores(m_register),
                                          services::RuleView(households, persons), record,
                                          {year, level, m_clock.today()}, core::Progress()));
    std::vector<StageLine> out;
    for (const services::StageFigures& each : found) {
        out.push_back(stageLine(households, each, record));
    }
    return out;
}

core::Result<std::vector<coverageui::RankingChoice>> RegisterPrograms::rankings()
{
    RANGKUL_LET(models, services::rankingModels(m_register.records()));
    std::vector<coverageui::RankingChoice> out;
    for (const services::RankingModel& model : models) {
        out.push_back({model.key, model.name, model.isUsual});
    }
    return out;
}

core::Result<std::vector<AllocationLine>>
RegisterPrograms::allocation(const core::RecordId& id, int year, const QString& ranking,
                             const core::Progress& progress)
{
    RANGKUL_LET(record, program(id));
    RANGKUL_LET(chosen, services::chooseScoreModel(m_register.records(), ranking));
    RANGKUL_LET(fresh,
                services::allocateAnew(programStores(m_register), m_register.frames(), chosen.model,
                                       record, year, m_clock.today(), progress));
    const services::RuleInput& input = fresh.input;
    const services::ProgramAllocation& found = fresh.found;
    std::vector<AllocationLine> out;
    for (size_t i = 0; i < found.regions.size(); ++i) {
        const int region = found.regions[i];
        const scoring::Quota& quota = found.allocation.quotas[i];
        out.push_back({input.households.regions()[static_cast<size_t>(region)].name,
                       oddUnit(found.units[i], record), quota.places,
                       countedPlaces(input, region, found.chosen),
                       countedPlaces(input, region, found.tied), quota.left, quota.waiting});
    }
    return out;
}

core::Result<registry::Commit> RegisterPrograms::setPlaces(const core::RecordId& id, int year,
                                                           const QString& regionCode, qint64 places)
{
    RANGKUL_LET(record, program(id));
    RANGKUL_LET(quotas, services::quotasOf(m_register.records(), record, year));
    RANGKUL_LET(region, services::regionWithCode(m_register.records(), regionCode));
    services::QuotaWish wish{year, regionCode, {}, places, {}};
    for (const services::RegionQuota& quota : quotas) {
        if (quota.region == region.ref().id && !quota.countsGroups()) {
            wish.unit = quota.unit; // what it counted before
        }
    }
    return services::setQuota(m_register.records(), id, wish);
}

core::Result<coverageui::StepOutcome> RegisterPrograms::step(const core::RecordId& id, int year,
                                                             const coverageui::StepWish& wish)
{
    RANGKUL_LET(record, program(id));
    std::vector<coverage::Rule> rules;
    if (wish.step == coverageui::ProgramStep::Propose) {
        RANGKUL_LET(rule, services::ruleOf(record));
        rules.push_back(std::move(rule));
    }
    RANGKUL_LET(input, services::loadRuleInput(m_register.frames(), rules, core::Progress()));
    RANGKUL_LET(change, taken(record, year, wish, input));
    return coverageui::StepOutcome{change.changed, change.thereAlready, change.refused,
                                   change.warned, change.commit};
}

core::Result<services::StageChange> RegisterPrograms::taken(const registry::Record& record,
                                                            int year,
                                                            const coverageui::StepWish& wish,
                                                            const services::RuleInput& input)
{
    const services::ProgramStores stores = programStores(m_register);
    if (wish.step == coverageui::ProgramStep::Propose) {
        std::vector<quint32> rows;
        for (const core::RecordId& household : wish.households) {
            if (const auto row = input.households.rowOf(household)) {
                rows.push_back(*row);
            }
        }
        return services::propose(stores, input, record, year, m_clock.today(), rows, wish.note,
                                 core::Progress());
    }
    const auto step = wish.step == coverageui::ProgramStep::Approve ? services::StageStep::Approve
                                                                    : services::StageStep::Deliver;
    return services::advance(stores, input, record, year, m_clock.today(), step, {}, wish.note,
                             core::Progress());
}

core::Result<std::vector<coverageui::PairLine>> RegisterPrograms::pairs(const core::RecordId& id)
{
    RANGKUL_LET(programs, m_register.records().all(Entity::Program));
    RANGKUL_LET(table, services::pairTable(m_register.records()));
    std::vector<coverageui::PairLine> out;
    for (const registry::Record& other : programs) {
        const core::RecordId otherId = other.ref().id;
        if (otherId == id) {
            continue;
        }
        coverageui::PairLine line{otherId, other.text(QLatin1StringView("name")), 0, {}, {}};
        for (const registry::Record& row : table.rows()) {
            if (registry::pairOf(row) == registry::orderedPair(id, otherId)) {
                const auto answer = table.between(id, otherId);
                line.compatibility = answer.compatibility;
                line.reason = answer.reason;
                line.source = row.text(QLatin1StringView("source"));
            }
        }
        out.push_back(std::move(line));
    }
    return out;
}

core::Result<registry::Commit> RegisterPrograms::setPair(const core::RecordId& id,
                                                         const coverageui::PairLine& pair)
{
    RANGKUL_LET(a, program(id));
    RANGKUL_LET(b, program(pair.other));
    return services::setPair(m_register.records(), a, b, pair.compatibility, pair.reason,
                             pair.source);
}

} // namespace rangkul::desktop
