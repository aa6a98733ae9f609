// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "families_ahead.h"
#include "import_state.h"

namespace rangkul::exchange {

/// Finds the person of the register whom a row of a file tells of: by list id, NIK, or as a member
/// of the same household of like name and equal birth date. Each person is found once.
class PersonMatch
{
public:
    PersonMatch(ImportState& state, const ImportRegister& records)
        : m_state(state)
        , m_records(records)
    {
    }

    /// Members of a household; kept until another one is asked for.
    core::Result<const std::vector<registry::Record>*> members(const core::RecordId& household);
    /// Whom to ask first for members; may be null.
    void setAhead(MembersAhead* ahead) { m_ahead = ahead; }
    /// nullptr when nobody is found; until the next call.
    core::Result<const registry::Record*> find(int file, const RowFact& fact,
                                               const RowReading& row);

private:
    const registry::Record* take(const registry::Record& person);
    core::Result<const registry::Record*> byListId(const RowFact& fact, const RowReading& row);
    core::Result<const registry::Record*> byNik(int file, const RowFact& fact,
                                                const RowReading& row);
    core::Result<const registry::Record*> byNameAndBirth(const RowFact& fact,
                                                         const RowReading& row);
    /// Members of the row's family; none when it is new.
    core::Result<const std::vector<registry::Record>*> membersOf(const RowFact& fact);
    bool isFree(const registry::Record& person) const { return !m_taken.contains(person.ref().id); }

    ImportState& m_state;
    const ImportRegister& m_records;
    MembersAhead* m_ahead = nullptr;
    QSet<core::RecordId> m_taken;
    core::RecordId m_household;
    std::vector<registry::Record> m_members; ///< of one family: its rows come together
    registry::Record m_elsewhere;
};

} // namespace rangkul::exchange
