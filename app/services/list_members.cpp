// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a list that the register has.
#include "list_sides.h"
#include "program_store.h"
#include "rangkul/coverage/insurance_baskets.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/family_reader.h"
#include "rangkul/registry/program_pairs.h"

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::GivenAid;
using registry::HouseholdFrame;
using registry::Record;
using Kind = ListSide::Kind;
namespace codes = registry::codes;

bool isInPeriod(const GivenAid& aid, const ListSide& side)
{
    return (!side.year || aid.year == side.year) &&
           (side.stage.isEmpty() || aid.stage == side.stage);
}

/// "2025, 2026/3": what there is when the period asked for has nobody.
QString periodsOf(const std::vector<GivenAid>& all)
{
    QStringList out;
    for (const GivenAid& aid : all) {
        const QString year = aid.year ? QString::number(*aid.year) : QStringLiteral("–");
        const QString told =
            aid.stage.isEmpty() ? year : QStringLiteral("%1/%2").arg(year, aid.stage);
        if (!out.contains(told)) {
            out << told;
        }
    }
    out.sort();
    return out.isEmpty() ? QStringLiteral("–") : out.join(QStringLiteral(", "));
}

/// Collects receivers; a dwelling stands for the households that live in it.
class MemberTaker
{
public:
    explicit MemberTaker(const HouseholdFrame& households)
        : m_households(households)
    {
    }
    void take(const GivenAid& aid)
    {
        if (!aid.person.isNull()) {
            out.persons.insert(aid.person);
        } else if (!aid.household.isNull()) {
            out.households.insert(aid.household);
        } else if (!aid.dwelling.isNull()) {
            m_dwellings.insert(aid.dwelling);
        }
    }
    void finish()
    {
        for (quint32 row = 0; !m_dwellings.isEmpty() && row < m_households.size(); ++row) {
            if (m_dwellings.contains(m_households.dwellings()[row]) && !m_households.isEnded(row)) {
                out.households.insert(m_households.ids()[row]);
            }
        }
    }

    SideMembers out;

private:
    const HouseholdFrame& m_households;
    QSet<RecordId> m_dwellings;
};

core::Result<SideMembers> receiversIn(storage::Register& reg, const ListSide& side,
                                      const HouseholdFrame& households)
{
    RANGKUL_LET(all, reg.families().aidOf({Entity::Program, side.record}));
    MemberTaker taker(households);
    for (const GivenAid& aid : all) {
        if (aid.status && registry::isGivenStatus(*aid.status) && isInPeriod(aid, side)) {
            taker.take(aid);
        }
    }
    taker.finish();
    if (taker.out.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("match.program_empty"),
                     {side.name, periodsOf(all)}};
    }
    return std::move(taker.out);
}

core::Result<SideMembers> namedBy(storage::Register& reg, const ListSide& side,
                                  const HouseholdFrame& households)
{
    RANGKUL_LET(ranked, reg.families().rankedBy(side.record));
    RANGKUL_LET(given, reg.families().aidOf({Entity::Dataset, side.record}));
    MemberTaker taker(households);
    for (const RecordId& household : ranked) {
        taker.out.households.insert(household);
    }
    for (const GivenAid& aid : given) {
        taker.take(aid);
    }
    taker.finish();
    if (taker.out.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("match.edition_empty"), {side.name}};
    }
    return std::move(taker.out);
}

/// What the name of the program says of who pays, else the kind of the list.
core::Result<QHash<RecordId, QString>> segmentsOfPrograms(const registry::RecordRepository& records)
{
    QHash<RecordId, QString> out;
    RANGKUL_LET(programs, records.all(Entity::Program));
    for (const Record& program : programs) {
        const QString name = shortNameOf(program);
        if (coverage::insuranceSegmentOf(name) != coverage::InsuranceSegment::Unknown) {
            out.insert(program.ref().id, name);
        }
    }
    return out;
}

core::Result<SideMembers> insuredIn(storage::Register& reg, const ListSide& side,
                                    const HouseholdFrame& households)
{
    RANGKUL_LET(segments, segmentsOfPrograms(reg.records()));
    RANGKUL_LET(datasets, reg.records().all(Entity::Dataset));
    MemberTaker taker(households);
    std::vector<GivenAid> all;
    for (const Record& dataset : datasets) {
        if (!isInsuranceList(dataset)) {
            continue;
        }
        const bool isNational =
            dataset.integer(QLatin1StringView("kind")) == codes::dataset_kind::kPbiJk;
        const QString segment = isNational ? QStringLiteral("PBI-JK") : QStringLiteral("PBID");
        RANGKUL_LET(given, reg.families().aidOf(dataset.ref()));
        for (const GivenAid& aid : given) {
            if (isInPeriod(aid, side)) {
                taker.take(aid);
                taker.out.segments.insert(aid.person, segments.value(aid.program, segment));
            }
        }
        all.insert(all.end(), given.begin(), given.end());
    }
    taker.finish();
    if (taker.out.isEmpty()) {
        return Error{
            ErrorCode::NotFound, QStringLiteral("match.bpjs_empty"), {side.name, periodsOf(all)}};
    }
    return std::move(taker.out);
}

core::Result<SideMembers> householdsIn(const ListSide& side, const HouseholdFrame& households)
{
    const auto presence = households.presence();
    const auto deciles = households.deciles(registry::DecileKind::National);
    SideMembers out;
    for (quint32 row = 0; row < households.size(); ++row) {
        const bool isFound = side.kind == Kind::Decile ||
                             presence[row] == codes::presence::kFound ||
                             presence[row] == codes::presence::kMovedWithinVillage;
        const bool isPoor = !side.most || (deciles[row] >= 1 && deciles[row] <= *side.most);
        if (isFound && isPoor && !households.isHidden(row) && !households.isEnded(row)) {
            out.households.insert(households.ids()[row]);
        }
    }
    if (out.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("match.households_empty"), {side.name}};
    }
    return out;
}

} // namespace

core::Result<SideMembers> membersOf(storage::Register& reg, const ListSide& side,
                                    const HouseholdFrame& households)
{
    switch (side.kind) {
    case Kind::Program:
        return receiversIn(reg, side, households);
    case Kind::Edition:
        return namedBy(reg, side, households);
    case Kind::Insured:
        return insuredIn(reg, side, households);
    case Kind::Verified:
    case Kind::Decile:
        return householdsIn(side, households);
    case Kind::File:
    case Kind::Register:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::services
