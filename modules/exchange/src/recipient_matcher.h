// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/recipient_import.h"
#include "row_reader.h"

namespace rangkul::exchange {

struct RecipientMatch
{
    TieBy by = TieBy::Nothing;
    core::RecordId person;
    core::RecordId household;
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
    /// `village`: null when the row tells none.
    core::Result<RecipientMatch> match(const RowReading& row, const core::RecordId& village) const;

private:
    using Records = std::vector<registry::Record>;
    core::Result<bool> byNik(const RowReading& row, RecipientMatch& match) const;
    core::Result<bool> byNameAndBirth(const RowReading& row, const core::RecordId& village,
                                      RecipientMatch& match) const;
    core::Result<bool> byKk(const RowReading& row, RecipientMatch& match) const;
    static void tie(const registry::Record& person, TieBy by, RecipientMatch& match);

    const ImportRegister& m_records;
    bool m_householdReceives;
};

} // namespace rangkul::exchange
