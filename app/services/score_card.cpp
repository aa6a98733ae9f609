// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_card.h"

#include <QDateTime>

#include "past_household.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using registry::Record;
using scoring::Derived;

/// Finds out who wrote the answers of one household, each cell once.
class AnswerSources
{
public:
    AnswerSources(const registry::RecordRepository& records,
                  const registry::HouseholdProfile& profile)
        : m_records(records)
        , m_profile(profile)
    {
    }

    core::Status fill(scoring::ReasonAnswer& answer, const core::RecordId* person) const
    {
        if (registry::isMissing(answer.value)) {
            return core::Done{};
        }
        const auto cell = cellOf(answer.variable, person);
        if (!cell) {
            return core::Done{};
        }
        RANGKUL_LET(origin, m_records.origin(cell->first, cell->second));
        answer.source = origin.dataset ? origin.datasetName : origin.device;
        answer.verifier = origin.officer;
        answer.on = QDateTime::fromMSecsSinceEpoch(origin.atMs).date();
        return core::Done{};
    }

private:
    using CellName = std::pair<registry::RowRef, registry::ColumnId>;

    static CellName cellOfRow(const registry::RowRef& row, const char* column)
    {
        return {row, registry::variable(row.entity, QLatin1StringView(column)).id};
    }

    std::optional<CellName> cellOfDecile(const char* column) const
    {
        for (const Record& ranking : m_profile.rankings) {
            if (ranking.integer(QLatin1StringView(column)).value_or(0) > 0) {
                return cellOfRow(ranking.ref(), column);
            }
        }
        return std::nullopt;
    }

    std::optional<CellName> cellOf(const scoring::VariableRef& variable,
                                   const core::RecordId* person) const
    {
        const registry::RowRef ofPerson{registry::Entity::Person,
                                        person != nullptr ? *person : core::RecordId()};
        switch (variable.derived) {
        case Derived::Members:
        case Derived::Occupants:
            return std::nullopt; // counted, not written
        case Derived::Age:
            return person != nullptr ? std::optional(cellOfRow(ofPerson, "birth_date"))
                                     : std::nullopt;
        case Derived::DecileNational:
            return cellOfDecile("decile_national");
        case Derived::DecileProvince:
            return cellOfDecile("decile_province");
        case Derived::DecileCity:
            return cellOfDecile("decile_city");
        case Derived::None:
            break;
        }
        switch (variable.variable->entity) {
        case registry::Entity::Person:
            return person != nullptr ? std::optional(CellName(ofPerson, variable.variable->id))
                                     : std::nullopt;
        case registry::Entity::Dwelling:
            return m_profile.dwelling
                       ? std::optional(CellName(m_profile.dwelling->ref(), variable.variable->id))
                       : std::nullopt;
        default:
            return CellName(m_profile.household.ref(), variable.variable->id);
        }
    }

    const registry::RecordRepository& m_records;
    const registry::HouseholdProfile& m_profile;
};

core::Status fillSources(scoring::Explanation& out, const ScoreInput& input,
                         const AnswerSources& sources)
{
    const auto fill = [&](std::vector<scoring::ReasonAnswer>& answers) -> core::Status {
        for (scoring::ReasonAnswer& answer : answers) {
            const core::RecordId* person =
                answer.person && input.persons ? &input.persons->ids()[*answer.person] : nullptr;
            RANGKUL_TRY(sources.fill(answer, person));
        }
        return core::Done{};
    };
    for (scoring::GateReason& gate : out.gates) {
        RANGKUL_TRY(fill(gate.answers));
    }
    for (scoring::CriterionReason& criterion : out.criteria) {
        RANGKUL_TRY(fill(criterion.answers));
    }
    return core::Done{};
}

registry::HouseholdRow frameRow(const PastHousehold& past, const core::RecordId& id)
{
    registry::HouseholdRow row;
    row.id = id;
    row.members = static_cast<int>(past.members.size());
    const char* const columns[] = {"decile_national", "decile_province", "decile_city"};
    for (size_t kind = 0; kind < registry::kDecileKinds; ++kind) {
        QDate newest;
        for (const Record& ranking : past.rankings) {
            const auto decile = ranking.integer(QLatin1StringView(columns[kind]));
            const QDate asOf = dateOf(ranking, "as_of");
            if (decile && (!newest.isValid() || asOf >= newest)) {
                row.deciles[kind] = static_cast<qint8>(*decile);
                newest = asOf.isValid() ? asOf : QDate(1, 1, 1);
            }
        }
    }
    return row;
}

registry::PersonRow frameRow(const Record& person, const core::RecordId& id, quint32 household)
{
    registry::PersonRow row;
    row.id = id;
    row.household = household;
    row.sex = person.integer(QLatin1StringView("sex"));
    row.relation = person.integer(QLatin1StringView("relation"));
    row.presence = person.integer(QLatin1StringView("presence"));
    if (const QDate birth = dateOf(person, "birth_date"); birth.isValid()) {
        row.birthDay = birth.toJulianDay();
    }
    return row;
}

/// Puts the household of that day beside the others, under an id of its own.
quint32 addPast(ScoreInput& input, const PastHousehold& past)
{
    registry::HouseholdFrame& frame = input.households;
    const quint32 row = frame.put(frameRow(past, core::RecordId::random()));
    for (const registry::Variable* variable : frame.addedColumns()) {
        const Record* from = variable->entity == registry::Entity::Household ? &past.household
                             : past.dwelling                                 ? &*past.dwelling
                                                                             : nullptr;
        if (from != nullptr) {
            frame.setCell(*variable, row, from->value(*variable));
        }
    }
    if (input.persons) {
        for (const Record& person : past.members) {
            const quint32 at = input.persons->put(frameRow(person, core::RecordId::random(), row));
            for (const registry::Variable* variable : input.persons->addedColumns()) {
                input.persons->setCell(*variable, at, person.value(*variable));
            }
        }
    }
    return row;
}

} // namespace

core::Result<ScoreCard> scoreCard(const registry::RecordRepository& records, ScoreInput& input,
                                  const scoring::ScoreModel& model, QDate day,
                                  const core::RecordId& household, QDate since)
{
    const auto row = input.households.rowOf(household);
    if (!row) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("score.not_in_register"),
                           {household.toString()}};
    }
    ScoreCard out;
    RANGKUL_LET(profile, records.profile(household));
    out.profile = std::move(profile);
    {
        RANGKUL_LET(run, runScore(input, model, day));
        out.now = scoring::explain(run.model, run.columns, run.points, run.result, input.households,
                                   *row);
    }
    RANGKUL_TRY(fillSources(out.now, input, AnswerSources(records, out.profile)));
    if (!since.isValid()) {
        return out;
    }
    out.since = since;
    RANGKUL_LET(past, householdAsOf(records, out.profile, since));
    if (!past) {
        return out;
    }
    const quint32 then = addPast(input, *past);
    RANGKUL_LET(run, runScore(input, model, since));
    out.past = scoring::pastOf(
        scoring::explain(run.model, run.columns, run.points, run.result, input.households, then));
    out.changes = scoring::changesSince(*out.past, out.now);
    return out;
}

} // namespace rangkul::services
