// SPDX-License-Identifier: GPL-3.0-or-later
// From eligible to proposed, approved and delivered.
#include "program_pairs.h"
#include "program_receiver.h"
#include "program_stages.h"
#include "rangkul/registry/codes.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

using registry::Entity;
using registry::Record;
namespace status = registry::codes::benefit_status;

ReceiverRows::ReceiverRows(const RuleView& input)
    : m_input(input)
{
    const auto dwellings = input.households.dwellings();
    m_ofDwelling.reserve(static_cast<qsizetype>(dwellings.size()));
    for (quint32 row = 0; row < dwellings.size(); ++row) {
        if (!dwellings[row].isNull()) {
            m_ofDwelling.insert(dwellings[row], row);
        }
    }
}

std::vector<quint32> ReceiverRows::householdsOf(const Record& benefit) const
{
    if (const auto row = m_input.households.rowOf(referenceOf(benefit, "household_id"))) {
        return {*row};
    }
    if (const auto person = m_input.persons.rowOf(referenceOf(benefit, "person_id"))) {
        const quint32 household = m_input.persons.households()[*person];
        return household == registry::kNoRow ? std::vector<quint32>()
                                             : std::vector<quint32>{household};
    }
    std::vector<quint32> out;
    const core::RecordId dwelling = referenceOf(benefit, "dwelling_id");
    for (auto [from, to] = m_ofDwelling.equal_range(dwelling); !dwelling.isNull() && from != to;
         ++from) {
        out.push_back(*from);
    }
    return out;
}

namespace {

/// Programs that each household has in any way this year, candidates included.
std::vector<std::vector<core::RecordId>> programsOfHouseholds(const std::vector<Record>& benefits,
                                                              const RuleView& input, int year)
{
    std::vector<std::vector<core::RecordId>> out(input.households.size());
    const ReceiverRows rows(input);
    for (const Record& benefit : benefits) {
        const auto ofYear = benefit.integer(QLatin1StringView("year"));
        if (!registry::isRunningBenefit(benefit) || (ofYear && *ofYear != year)) {
            continue;
        }
        const core::RecordId program = referenceOf(benefit, "program_id");
        for (const quint32 row : rows.householdsOf(benefit)) {
            if (std::ranges::find(out[row], program) == out[row].end()) {
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
    core::Result<qint64> store(registry::RecordRepository& records)
    {
        if (m_count > 0) {
            RANGKUL_TRY(m_edit.store(records));
        }
        return m_count;
    }

private:
    const Record& m_program;
    int m_year;
    QDate m_day;
    QString m_note;
    RecordEdit m_edit;
    qint64 m_count = 0;
};

core::Status checkQuota(const registry::RecordRepository& records, const RuleView& input,
                        const std::vector<Record>& benefits, const Record& program, int year)
{
    RANGKUL_LET(quota, quotaOf(records, program.ref().id, year));
    const ReceiverRows rows(input);
    for (const auto& [region, places] : quota) {
        const auto index = input.households.regionIndex(region);
        if (!index) {
            continue;
        }
        const registry::FrameRegion& named =
            input.households.regions()[static_cast<size_t>(*index)];
        const std::vector<bool> inside = input.households.regionsWithin({named.code});
        const auto count = std::ranges::count_if(benefits, [&](const Record& benefit) {
            const auto found = rows.householdsOf(benefit);
            const qint32 own = found.empty() ? -1 : input.households.regionIndexes()[found.front()];
            return own >= 0 && inside[static_cast<size_t>(own)];
        });
        if (count > places) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("program.over_quota"),
                               {named.name, QString::number(places), QString::number(count)}};
        }
    }
    return core::Done{};
}

} // namespace

core::Result<StageChange> propose(registry::RecordRepository& records, const RuleView& input,
                                  const Record& program, int year, QDate day,
                                  const std::vector<quint32>& households, const QString& note)
{
    namespace compatibility = registry::codes::compatibility;
    RANGKUL_LET(benefits, records.all(Entity::Benefit));
    RANGKUL_LET(pairs, pairTable(records));
    const auto known = programsOfHouseholds(benefits, input, year);
    const qint64 unit = program.integer(QLatin1StringView("unit")).value_or(2);
    coverage::IndexSet wanted(input.households.size());
    StageChange out;
    Proposals proposals(program, year, day, note);
    std::vector<bool> overridden(input.households.size());
    for (const quint32 row : households) {
        if (std::ranges::find(known[row], program.ref().id) != known[row].end()) {
            ++out.thereAlready;
            continue;
        }
        const qint64 found = pairs.strictest(program.ref().id, known[row]).answer.compatibility;
        const bool isForbidden = found == compatibility::kForbidden;
        if (isForbidden || (found == compatibility::kNeedsReason && note.isEmpty())) {
            ++(isForbidden ? out.forbidden : out.needReason);
            out.refused.push_back(input.households.ids()[row]);
            continue;
        }
        overridden[row] = found == compatibility::kNeedsReason;
        wanted.insert(row);
    }
    if (unit == registry::codes::benefit_unit::kPerson) {
        RANGKUL_LET(rule, ruleOf(program));
        coverage::RuleFrame frame(input.households, input.persons, day);
        RANGKUL_LET(meant, frame.personsMeant(rule, wanted));
        meant.forEach([&](std::size_t person) {
            proposals.add("person_id", input.persons.ids()[person],
                          overridden[input.persons.households()[person]]);
        });
    } else {
        std::vector<core::RecordId> dwellings;
        wanted.forEach([&](std::size_t row) {
            const core::RecordId& dwelling = input.households.dwellings()[row];
            const bool isHouse =
                unit == registry::codes::benefit_unit::kDwelling && !dwelling.isNull();
            if (isHouse && std::ranges::find(dwellings, dwelling) != dwellings.end()) {
                return; // one house, one renovation
            }
            dwellings.push_back(dwelling);
            proposals.add(isHouse ? "dwelling_id" : "household_id",
                          isHouse ? dwelling : input.households.ids()[row], overridden[row]);
        });
    }
    RANGKUL_LET(changed, proposals.store(records));
    out.changed = changed;
    return out;
}

core::Result<StageChange> advance(registry::RecordRepository& records, const RuleView& input,
                                  const Record& program, int year, QDate day, StageStep step,
                                  const std::vector<core::RecordId>& households,
                                  const QString& note)
{
    RANGKUL_LET(receivers, receiversOf(records, input, program.ref().id, year));
    const bool isApproval = step == StageStep::Approve;
    const qint64 from = isApproval ? status::kCandidate : status::kApproved;
    const ReceiverRows rows(input);
    std::vector<Record> there;
    std::vector<Record> moved;
    for (const Record& benefit : receivers.benefits) {
        const auto found = rows.householdsOf(benefit);
        const bool isAsked =
            households.empty() || std::ranges::any_of(found, [&](quint32 row) {
                return std::ranges::find(households, input.households.ids()[row]) !=
                       households.end();
            });
        const qint64 now = benefit.integer(QLatin1StringView("status")).value_or(status::kActive);
        if (isAsked && now == from) {
            moved.push_back(benefit);
        } else if (registry::isRunningBenefit(benefit) && now != status::kCandidate) {
            there.push_back(benefit);
        }
    }
    if (isApproval && note.isEmpty()) {
        std::vector<Record> all = there;
        all.insert(all.end(), moved.begin(), moved.end());
        RANGKUL_TRY(checkQuota(records, input, all, program, year));
    }
    RecordEdit edit;
    for (const Record& benefit : moved) {
        edit.set(benefit.ref(), "status", isApproval ? status::kApproved : status::kDelivered);
        edit.set(benefit.ref(), isApproval ? "approved_on" : "delivered_on", day);
        if (!note.isEmpty()) {
            edit.set(benefit.ref(), "override_note", note);
        }
    }
    if (!moved.empty()) {
        RANGKUL_TRY(edit.store(records));
    }
    StageChange out;
    out.changed = static_cast<qint64>(moved.size());
    out.thereAlready = static_cast<qint64>(there.size());
    return out;
}

} // namespace rangkul::services
