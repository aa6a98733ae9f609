// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_source.h"
#include "household_loader.h"
#include "row_store.h"

#include <set>

namespace rangkul::storage {

namespace {

using registry::Entity;
using registry::Variable;

/// Reads how some households and their persons are stored now.
class PatchReader
{
public:
    PatchReader(Session& session, const registry::HouseholdFrame& households,
                const registry::PersonFrame* persons)
        : m_session(session)
        , m_rows(session)
        , m_households(households)
        , m_persons(persons)
    {
    }

    core::Result<registry::FramePatch> read(const std::vector<core::RecordId>& ids)
    {
        RANGKUL_TRY(readHouseholds(ids));
        for (const Variable* variable : m_households.addedColumns()) {
            RANGKUL_LET(cells, householdCells(*variable));
            m_patch.householdCells.push_back(std::move(cells));
        }
        if (m_persons) {
            RANGKUL_TRY(readPersons(ids));
        }
        return std::move(m_patch);
    }

private:
    core::Status readHouseholds(const std::vector<core::RecordId>& ids)
    {
        std::vector<qint64> live;
        for (const core::RecordId& id : ids) {
            RANGKUL_LET(local, liveId({Entity::Household, id}));
            if (local != 0) {
                live.push_back(local);
            } else {
                m_patch.withdrawn.push_back(id);
            }
        }
        if (live.empty()) {
            return core::Done{};
        }
        HouseholdLoader loader(m_session.database(), m_progress);
        return loader.rows(
            live, [this](const registry::HouseholdRow& row) { m_patch.households.push_back(row); });
    }

    /// 0 when there is no such row, or it is withdrawn.
    core::Result<qint64> liveId(const registry::RowRef& row)
    {
        RANGKUL_LET(query, m_session.database().statement("SELECT id FROM " +
                                                          TableShape::of(row.entity).table() +
                                                          " WHERE uid = ?1 AND withdrawn = 0"));
        query->bindId(1, row.id);
        RANGKUL_LET(found, query->step());
        return found ? query->integer(0) : qint64(0);
    }

    core::Result<registry::FrameCells> householdCells(const Variable& variable)
    {
        registry::FrameCells out{&variable, {}};
        for (const registry::HouseholdRow& row : m_patch.households) {
            const registry::RowRef ref = variable.entity == Entity::Dwelling
                                             ? registry::RowRef{Entity::Dwelling, row.dwelling}
                                             : registry::RowRef{Entity::Household, row.id};
            RANGKUL_LET(value, cell(ref, variable));
            out.values.push_back(std::move(value));
        }
        return out;
    }

    core::Result<registry::Value> cell(const registry::RowRef& ref, const Variable& variable)
    {
        RANGKUL_LET(row, m_rows.find(ref));
        return row ? row->values[row->shape().position(variable)] : registry::Value();
    }

    core::Status readPersons(const std::vector<core::RecordId>& ids)
    {
        std::set<core::RecordId> wanted;
        for (const core::RecordId& id : ids) {
            RANGKUL_LET(local, m_rows.localId({Entity::Household, id}));
            RANGKUL_TRY(addPersons("household_id = ?1", local.value_or(0), wanted));
            // Those who were in it and are elsewhere now, or nowhere.
            if (const auto row = m_households.rowOf(id)) {
                for (const quint32 person : m_persons->rowsOfHousehold(*row)) {
                    const core::RecordId& uid = m_persons->ids()[person];
                    if (wanted.insert(uid).second) {
                        RANGKUL_TRY(addPerson(uid));
                    }
                }
            }
        }
        for (const Variable* variable : m_persons->addedColumns()) {
            registry::FrameCells cells{variable, {}};
            for (const registry::PersonRow& person : m_patch.persons) {
                RANGKUL_LET(value, cell({Entity::Person, person.id}, *variable));
                cells.values.push_back(std::move(value));
            }
            m_patch.personCells.push_back(std::move(cells));
        }
        return core::Done{};
    }

    core::Status addPerson(const core::RecordId& uid)
    {
        RANGKUL_LET(local, liveId({Entity::Person, uid}));
        if (local == 0) {
            m_patch.withdrawnPersons.push_back(uid);
            return core::Done{};
        }
        std::set<core::RecordId> ignored;
        return addPersons("id = ?1", local, ignored);
    }

    core::Status addPersons(const QByteArray& condition, qint64 parameter,
                            std::set<core::RecordId>& wanted)
    {
        RANGKUL_LET(query, m_session.database().statement("SELECT " + QByteArray(kPersonColumns) +
                                                          " FROM person WHERE withdrawn = 0 AND " +
                                                          condition));
        query->bind(1, parameter);
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                return core::Done{};
            }
            RANGKUL_LET(person, personRow(*query));
            if (!query->isNull(8)) {
                RANGKUL_LET(household, m_rows.uid(Entity::Household, query->integer(8)));
                person.household = registry::rowAfter(m_patch, m_households, household);
            }
            if (wanted.insert(person.id).second) {
                m_patch.persons.push_back(person);
            }
        }
    }

    Session& m_session;
    RowStore m_rows;
    const registry::HouseholdFrame& m_households;
    const registry::PersonFrame* m_persons;
    const core::Progress m_progress;
    registry::FramePatch m_patch;
};

} // namespace

core::Result<registry::FramePatch>
SqliteFrameSource::reload(const registry::HouseholdFrame& households,
                          const registry::PersonFrame* persons,
                          const std::vector<core::RecordId>& ids)
{
    RANGKUL_TRY(m_session.requireOpen());
    return PatchReader(m_session, households, persons).read(ids);
}

} // namespace rangkul::storage
