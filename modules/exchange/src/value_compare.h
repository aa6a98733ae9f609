// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity_builder.h"
#include "import_state.h"

namespace rangkul::exchange {

/// Tells which values of a file are stored, and which give way to what was set here.
class ValueCompare
{
public:
    ValueCompare(ImportState& state, const ImportRegister& records)
        : m_state(state)
        , m_records(records)
    {
    }

    /// Is the file's value to be stored? Values set here by hand stay and are listed; for repaired
    /// rows also those of any newer list.
    core::Result<bool> isWritten(int file, const RowFact& fact, const registry::Record& stored,
                                 const BuiltCell& cell);
    /// Rows of an earlier import are read again.
    bool isRepair() const { return !m_state.options.repairOf.isNull(); }

private:
    ImportState& m_state;
    const ImportRegister& m_records;
};

} // namespace rangkul::exchange
