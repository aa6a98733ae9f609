// SPDX-License-Identifier: GPL-3.0-or-later
// From eligible to proposed, approved and delivered.
#include <QSet>

#include "program_pairs.h"
#include "program_receiver.h"
#include "program_stages.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/program_pairs.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using registry::Entity;
using registry::Record;
namespace status = registry::codes::benefit_status;

namespace {

/// Programs that each of these households has in any way this year, candidates included.
core::Result<std::vector<std::vector<core::RecordId>>>
programsOfHouseholds(coverage::AidSource& aid, const RuleView& input, int year,
                     const std::vector<quint32>& households, const core::Progress& progress)
{
    RANGKUL_LET(benefits,
                aid.benefits(input.households, input.persons, {{}, year, true}, progress));
    coverage::IndexSet asked(input.households.size());
    for (const quint32 row : households) {
        asked.insert(row);
    }
    std::vector<std::vector<core::RecordId>> out(input.households.size());
    const ReceiverRows rows(input);
    for (const coverage::BenefitRow& benefit : benefits) {
        if (!registry::isRunningStatus(benefit.status)) {
            continue;
        }
        const core::RecordId program =
            input.households.programs()[static_cast<size_t>(benefit.program)].id;
        for (const quint32 row : rows.householdsOf(benefit)) {
            if (asked.contains(row) && std::ranges::find(out[row], program) == out[row].end()) {
                out[row].push_back(program);
            }
        }
    }
    return out;
}

/// One proposal in the making.
class Proposals
{
public:
    Proposals(const Record& program, int year, QDate day, QString note)
        : m_program(program)
        , m_year(year)
        , m_day(day)
        , m_note(std::move(note))
    {
    }

    void add(const char* column, const core::RecordId& receiver, bool overridden)
    {
        NewRecord row(Entity::Benefit);
        row.set("program_id", m_program.ref().id);
        row.set(column, receiver);
        row.set("year", qint64(m_year));
        row.set("status", status::kCandidate);
        row.set("proposed_on", m_day);
        row.set("amount", m_program.value(QLatin1StringView("amount")));
        if (overridden) {
            row.set("override_note", m_note);
        }
        m_edit.create(row);
        ++m_count;
    }
    core::Status store(registry::RecordRepository& records, StageChange& out) const
    {
        out.changed = m_count;
        if (m_count > 0) {
            RANGKUL_LET(commit, m_edit.store(records));
            out.commit = std::move(commit);
        }
        return core::Done{};
    }

private:
    const Record& m_program;
    int m_year;
    QDate m_day;
    QString m_note;
    RecordEdit m_edit;
    qint64 m_count = 0;
};

/// Everybody who has a place afterwards, by household row; nullopt: nobody knows where.
using Placed = std::vector<std::optional<quint32>>;

/// How many of them count in the quota's region: persons, or the households they belong to.
qint64 countedIn(const registry::HouseholdFrame& households, const Placed& receivers,
                 const registry::FrameRegion& region, bool countsPersons)
{
    const std::vector<bool> inside = households.regionsWithin({region.code});
    coverage::IndexSet seen(households.size());
    qint64 persons = 0;
    for (const auto& household : receivers) {
        const qint32 own = household ? households.regionIndexes()[*household] : -1;
        if (own >= 0 && inside[static_cast<size_t>(own)]) {
            ++persons;
            seen.insert(*household);
        }
    }
    return countsPersons ? persons : static_cast<qint64>(seen.count());
}

core::Status checkQuota(const registry::RecordRepository& records,
                        const registry::HouseholdFrame& households, const Placed& receivers,
                        const Record& program, int year)
{
    RANGKUL_LET(quotas, quotasOf(records, program, year));
    for (const RegionQuota& quota : quotas) {
        const auto index = households.regionIndex(quota.region);
        if (!index || quota.countsGroups()) {
            continue;
        }
        const registry::FrameRegion& region = households.regions()[static_cast<size_t>(*index)];
        const qint64 count = countedIn(households, receivers, region,
                                       quota.unit == registry::codes::quota_unit::kPerson);
        if (count > quota.places) {
            return core::Error{
                core::ErrorCode::InvalidInput,
                QStringLiteral("program.over_quota"),
                {region.name, QString::number(quota.places), QString::number(count)}};
        }
    }
    return core::Done{};
}

/// Proposes to persons, houses or households, as the program is given.
core::Status addProposals(Proposals& proposals, const RuleView& input, const Record& program,
                          QDate day, const coverage::IndexSet& wanted,
                          const std::vector<bool>& overridden)
{
    namespace unit = registry::codes::benefit_unit;
    const qint64 given = unitOf(program);
    if (given == unit::kPerson) {
        RANGKUL_LET(rule, ruleOf(program));
        coverage::RuleFrame frame(input.households, input.persons, day);
        RANGKUL_LET(meant, frame.personsMeant(rule, wanted));
        meant.forEach([&](std::size_t person) {
            proposals.add("person_id", input.persons.ids()[person],
                          overridden[input.persons.households()[person]]);
        });
        return core::Done{};
    }
    QSet<core::RecordId> dwellings;
    wanted.forEach([&](std::size_t row) {
        const core::RecordId& dwelling = input.households.dwellings()[row];
        const bool isHouse = given == unit::kDwelling && !dwelling.isNull();
        if (isHouse && dwellings.contains(dwelling)) {
            return; // one house, one renovation
        }
        dwellings.insert(dwelling);
        proposals.add(isHouse ? "dwelling_id" : "household_id",
                      isHouse ? dwelling : input.households.ids()[row], overridden[row]);
    });
    return core::Done{};
}

} // namespace

core::Result<StageChange> propose(const ProgramStores& stores, const RuleView& input,
                                  const Record& program, int year, QDate day,
                                  const std::vector<quint32>& households, const QString& note,
                                  const core::Progress& progress)
{
    namespace compatibility = registry::codes::compatibility;
    RANGKUL_LET(pairs, pairTable(stores.records));
    RANGKUL_LET(known, programsOfHouseholds(stores.aid, input, year, households, progress));
    coverage::IndexSet wanted(input.households.size());
    StageChange out;
    std::vector<bool> overridden(input.households.size());
    for (const quint32 row : households) {
        const auto& programs = known[row];
        if (std::ranges::find(programs, program.ref().id) != programs.end()) {
            ++out.thereAlready;
            continue;
        }
        const core::RecordId& household = input.households.ids()[row];
        const qint64 found = pairs.strictest(program.ref().id, programs).answer.compatibility;
        if (found == compatibility::kForbidden && note.isEmpty()) {
            out.refused.push_back(household);
            continue;
        }
        if (found == compatibility::kWarning) {
            out.warned.push_back(household);
        }
        overridden[row] = found != compatibility::kAllowed && !note.isEmpty();
        wanted.insert(row);
    }
    Proposals proposals(program, year, day, note);
    RANGKUL_TRY(addProposals(proposals, input, program, day, wanted, overridden));
    RANGKUL_TRY(proposals.store(stores.records, out));
    return out;
}

core::Result<StageChange> advance(const ProgramStores& stores, const RuleView& input,
                                  const Record& program, int year, QDate day, StageStep step,
                                  const std::vector<core::RecordId>& households,
                                  const QString& note, const core::Progress& progress)
{
    const ReceiverRows rows(input);
    RANGKUL_LET(receivers, receiversOf(stores.aid, input, rows, program.ref().id, year, progress));
    const bool isApproval = step == StageStep::Approve;
    const qint64 from = isApproval ? status::kCandidate : status::kApproved;
    const QSet<core::RecordId> asked(households.begin(), households.end());
    std::vector<registry::RowRef> moved;
    Placed placed;
    StageChange out;
    for (const coverage::BenefitRow& benefit : receivers.benefits) {
        const auto found = rows.householdsOf(benefit);
        const bool isAsked = asked.isEmpty() || std::ranges::any_of(found, [&](quint32 row) {
                                 return asked.contains(input.households.ids()[row]);
                             });
        if (isAsked && benefit.status == from) {
            moved.push_back({Entity::Benefit, benefit.id});
        } else if (registry::isRunningStatus(benefit.status) &&
                   benefit.status != status::kCandidate) {
            ++out.thereAlready;
        } else {
            continue;
        }
        placed.push_back(rows.householdOf(benefit));
    }
    if (isApproval && note.isEmpty()) {
        RANGKUL_TRY(checkQuota(stores.records, input.households, placed, program, year));
    }
    RecordEdit edit;
    for (const registry::RowRef& benefit : moved) {
        edit.set(benefit, "status", isApproval ? status::kApproved : status::kDelivered);
        edit.set(benefit, isApproval ? "approved_on" : "delivered_on", day);
        if (!note.isEmpty()) {
            edit.set(benefit, "override_note", note);
        }
    }
    out.changed = static_cast<qint64>(moved.size());
    if (!moved.empty()) {
        RANGKUL_LET(commit, edit.store(stores.records));
        out.commit = std::move(commit);
    }
    return out;
}

} // namespace rangkul::services
