// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_room.h"

#include "need_store.h"
#include "program_stages.h"
#include "rangkul/storage/register.h"
#include "record_cells.h"
#include "rule_reading.h"
#include "score_model_store.h"

namespace rangkul::desktop {

namespace {

using coverageui::AllocationLine;
using coverageui::Counted;
using coverageui::NeedLine;
using coverageui::StageLine;
using registry::Entity;

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

Counted countedStage(const registry::HouseholdFrame& households, const services::StageCount& count)
{
    return countedRows(households, count.number, count.rows);
}

StageLine stageLine(const registry::HouseholdFrame& households,
                    const services::StageFigures& figures)
{
    StageLine out;
    if (figures.region >= 0) {
        const auto& region = households.regions()[static_cast<size_t>(figures.region)];
        out.regionCode = region.code;
        out.region = region.name;
    }
    out.places = figures.places;
    out.eligible = countedStage(households, figures.eligible);
    out.notKnown = countedStage(households, figures.notKnown);
    out.proposed = countedStage(households, figures.proposed);
    out.approved = countedStage(households, figures.approved);
    out.delivered = countedStage(households, figures.delivered);
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

/// Programs of the open register for the page. Used on the register's thread.
class RegisterPrograms final : public coverageui::ProgramSource
{
public:
    RegisterPrograms(storage::Register& reg, const core::Clock& clock)
        : m_register(reg)
        , m_clock(clock)
    {
    }

    QString reading(const coverage::Rule& rule) const override { return services::readRule(rule); }

    core::Result<std::vector<StageLine>> stages(const registry::HouseholdFrame& households,
                                                const registry::PersonFrame& persons,
                                                const core::RecordId& program, int year,
                                                int level) override
    {
        auto& records = m_register.records();
        RANGKUL_LET(record, records.record({Entity::Program, program}));
        RANGKUL_LET(found, services::stagesOf(records, services::RuleView(households, persons),
                                              record, year, level, m_clock.today()));
        std::vector<StageLine> out;
        for (const services::StageFigures& each : found) {
            out.push_back(stageLine(households, each));
        }
        return out;
    }

    core::Result<std::vector<AllocationLine>> allocation(const core::RecordId& program,
                                                         int year) override
    {
        auto& records = m_register.records();
        auto& frames = m_register.frames();
        RANGKUL_LET(record, records.record({Entity::Program, program}));
        RANGKUL_LET(chosen, services::chooseScoreModel(records, QStringLiteral("bps14")));
        RANGKUL_LET(fresh, services::allocateAnew(records, frames, chosen.model, record, year,
                                                  m_clock.today(), core::Progress()));
        const services::RuleInput& input = fresh.input;
        const services::ProgramAllocation& found = fresh.found;
        std::vector<AllocationLine> out;
        for (size_t i = 0; i < found.regions.size(); ++i) {
            const int region = found.regions[i];
            const scoring::Quota& quota = found.allocation.quotas[i];
            out.push_back({input.households.regions()[static_cast<size_t>(region)].name,
                           quota.places, countedPlaces(input, region, found.chosen),
                           countedPlaces(input, region, found.tied), quota.left, quota.waiting});
        }
        return out;
    }

    core::Result<registry::Commit> setPlaces(const core::RecordId& program, int year,
                                             const QString& regionCode, qint64 places) override
    {
        return services::setQuota(m_register.records(), program, year, regionCode, places, {});
    }

    core::Result<coverageui::StepOutcome> step(const core::RecordId& program, int year,
                                               const coverageui::StepWish& wish) override
    {
        auto& records = m_register.records();
        RANGKUL_LET(record, records.record({Entity::Program, program}));
        std::vector<coverage::Rule> rules;
        if (wish.step == coverageui::ProgramStep::Propose) {
            RANGKUL_LET(rule, services::ruleOf(record));
            rules.push_back(std::move(rule));
        }
        RANGKUL_LET(input, services::loadRuleInput(m_register.frames(), rules, core::Progress()));
        RANGKUL_LET(change, taken(record, year, wish, input));
        return coverageui::StepOutcome{change.changed,    change.thereAlready, change.forbidden,
                                       change.needReason, change.refused,      change.commit};
    }

    core::Result<std::vector<NeedLine>> needs() override
    {
        auto& records = m_register.records();
        RANGKUL_LET(rules, records.all(Entity::NeedRule));
        std::map<core::RecordId, QString> names;
        for (const registry::Record& rule : rules) {
            names[rule.ref().id] = rule.text(QLatin1StringView("name"));
        }
        RANGKUL_LET(found, services::needs(records, false, {}));
        std::map<std::pair<QString, QString>, NeedLine> lines;
        const auto add = [](Counted& to, const core::RecordId& household) {
            ++to.number;
            to.households.push_back(household);
        };
        for (const registry::Record& need : found) {
            const QString office = need.text(QLatin1StringView("office"));
            const QString name = names[services::referenceOf(need, "need_rule_id")];
            NeedLine& line = lines[{office, name}];
            line.office = office;
            line.need = name;
            const core::RecordId household = services::referenceOf(need, "household_id");
            const QDate deadline = services::dateOf(need, "deadline");
            const bool isOpen = services::isOpenNeed(need);
            add(isOpen ? line.open : line.closed, household);
            if (isOpen && deadline.isValid() && deadline < m_clock.today()) {
                add(line.overdue, household);
            }
        }
        std::vector<NeedLine> out;
        for (auto& [key, line] : lines) {
            out.push_back(std::move(line));
        }
        return out;
    }

private:
    core::Result<services::StageChange> taken(const registry::Record& program, int year,
                                              const coverageui::StepWish& wish,
                                              const services::RuleInput& input)
    {
        auto& records = m_register.records();
        if (wish.step == coverageui::ProgramStep::Propose) {
            std::vector<quint32> rows;
            for (const core::RecordId& household : wish.households) {
                if (const auto row = input.households.rowOf(household)) {
                    rows.push_back(*row);
                }
            }
            return services::propose(records, input, program, year, m_clock.today(), rows,
                                     wish.note);
        }
        const auto step = wish.step == coverageui::ProgramStep::Approve
                              ? services::StageStep::Approve
                              : services::StageStep::Deliver;
        return services::advance(records, input, program, year, m_clock.today(), step, {},
                                 wish.note);
    }

    storage::Register& m_register;
    const core::Clock& m_clock;
};

ProgramRoom::ProgramRoom(ui::Workspace& workspace, RegisterSession& session,
                         const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_page(new coverageui::ProgramPage(workspace))
{
    connect(&session, &RegisterSession::opened, this, [this, &session, &clock] {
        m_source = std::make_shared<RegisterPrograms>(*session.current(), clock);
        m_page->setSource(m_source);
    });
    connect(&session, &RegisterSession::closed, this, [this] {
        m_page->setSource(nullptr);
        m_source.reset();
    });
}

ProgramRoom::~ProgramRoom() = default;

} // namespace rangkul::desktop
