// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_row.h"

namespace rangkul::exchange {

struct RecipientMatch
{
    TieBy by = TieBy::Nothing;
    core::RecordId person;
    core::RecordId household;
    core::RecordId dwelling;                ///< of the household
    std::vector<core::RecordId> candidates; ///< when unsure
};

/// Finds the person a row of a list means.
class RecipientMatcher
{
public:
    RecipientMatcher(const ImportRegister& records, bool householdReceives)
        : m_records(records)
        , m_householdReceives(householdReceives)
    {
    }
    using Persons = std::vector<registry::KnownPerson>;
    /// `village`: null when the row tells none. `found`: who has the NIK of the row, when somebody
    /// has looked already.
    core::Result<RecipientMatch> match(const ListRow& row, const core::RecordId& village,
                                       const Persons* found = nullptr) const;

private:
    core::Result<bool> byNik(const ListRow& row, const Persons* found, RecipientMatch& match) const;
    core::Result<bool> byNameAndBirth(const ListRow& row, const core::RecordId& village,
                                      RecipientMatch& match) const;
    core::Result<bool> byKk(const ListRow& row, RecipientMatch& match) const;
    static void tie(const registry::KnownPerson& person, TieBy by, RecipientMatch& match);

    const ImportRegister& m_records;
    bool m_householdReceives;
};

} // namespace rangkul::exchange
