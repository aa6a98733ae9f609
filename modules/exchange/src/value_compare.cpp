// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_compare.h"

namespace rangkul::exchange {

core::Result<bool> ValueCompare::isWritten(int file, const RowFact& fact,
                                           const registry::Record& stored, const BuiltCell& cell)
{
    const registry::Value& here = stored.value(*cell.variable);
    if (here == cell.value) {
        return false;
    }
    if (registry::isMissing(here)) {
        return true;
    }
    RANGKUL_LET(origin, m_records.origin(stored.ref(), cell.variable->id));
    const bool ofList = origin.dataset || origin.kind == registry::CommitKind::Import;
    const bool ofThis = origin.dataset && *origin.dataset == m_state.options.repairOf;
    if (isRepair() ? ofThis : ofList) {
        return true;
    }
    m_state.diff.kept.push_back(
        {stored.ref(), cell.variable->id, here, cell.value, file, fact.row});
    return false;
}

} // namespace rangkul::exchange
