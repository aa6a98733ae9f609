// SPDX-License-Identifier: GPL-3.0-or-later
// From eligible to proposed, approved and delivered.
#include <QSet>

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

/// `regions`: where each receiver lives, as an index of the frame; -1: not known.
core::Status checkQuota(const registry::RecordRepository& records,
                        const registry::HouseholdFrame& households,
                        const std::vector<qint32>& regions, const Record& program, int year)
{
    RANGKUL_LET(quota, quotaOf(records, program.ref().id, year));
    for (const auto& [region, places] : quota) {
        const auto index = households.regionIndex(region);
        if (!index) {
            continue;
        }
        const registry::FrameRegion& named = households.regions()[static_cast<size_t>(*index)];
        const std::vector<bool> inside = households.regionsWithin({named.code});
        const auto count = std::ranges::count_if(
            regions, [&](qint32 own) { return own >= 0 && inside[static_cast<size_t>(own)]; });
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
        QSet<core::RecordId> dwellings;
        wanted.forEach([&](std::size_t row) {
            const core::RecordId& dwelling = input.households.dwellings()[row];
            const bool isHouse =
                unit == registry::codes::benefit_unit::kDwelling && !dwelling.isNull();
            if (isHouse && dwellings.contains(dwelling)) {
                return; // one house, one renovation
            }
            dwellings.insert(dwelling);
            proposals.add(isHouse ? "dwelling_id" : "household_id",
                          isHouse ? dwelling : input.households.ids()[row], overridden[row]);
        });
    }
    RANGKUL_TRY(proposals.store(records, out));
    return out;
}

core::Result<StageChange> advance(registry::RecordRepository& records, const RuleView& input,
                                  const Record& program, int year, QDate day, StageStep step,
                                  const std::vector<core::RecordId>& households,
                                  const QString& note)
{
    const ReceiverRows rows(input);
    RANGKUL_LET(receivers, receiversOf(records, rows, program.ref().id, year));
    const bool isApproval = step == StageStep::Approve;
    const qint64 from = isApproval ? status::kCandidate : status::kApproved;
    const QSet<core::RecordId> asked(households.begin(), households.end());
    std::vector<registry::RowRef> moved;
    std::vector<qint32> regions; // of everybody who has a place afterwards
    StageChange out;
    for (const Record& benefit : receivers.benefits) {
        const auto found = rows.householdsOf(benefit);
        const bool isAsked = asked.isEmpty() || std::ranges::any_of(found, [&](quint32 row) {
                                 return asked.contains(input.households.ids()[row]);
                             });
        const qint64 now = benefit.integer(QLatin1StringView("status")).value_or(status::kActive);
        if (isAsked && now == from) {
            moved.push_back(benefit.ref());
        } else if (registry::isRunningBenefit(benefit) && now != status::kCandidate) {
            ++out.thereAlready;
        } else {
            continue;
        }
        regions.push_back(found.empty() ? -1 : input.households.regionIndexes()[found.front()]);
    }
    if (isApproval && note.isEmpty()) {
        RANGKUL_TRY(checkQuota(records, input.households, regions, program, year));
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
        RANGKUL_LET(commit, edit.store(records));
        out.commit = std::move(commit);
    }
    return out;
}

} // namespace rangkul::services
