// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_pairs.h"

#include "program_store.h"
#include "record_cells.h"

namespace rangkul::services {

core::Result<registry::PairTable> pairTable(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(registry::Entity::ProgramPair));
    return registry::PairTable(std::move(rows));
}

core::Result<registry::Commit> setPair(registry::RecordRepository& records,
                                       const registry::Record& a, const registry::Record& b,
                                       qint64 compatibility, const QString& reason,
                                       const QString& source)
{
    if (a.ref() == b.ref()) {
        return core::Error{
            core::ErrorCode::InvalidInput, QStringLiteral("program.same_pair"), {shortNameOf(a)}};
    }
    RANGKUL_LET(table, pairTable(records));
    const auto wanted = registry::orderedPair(a.ref().id, b.ref().id);
    for (const registry::Record& row : table.rows()) {
        if (registry::pairOf(row) == wanted) {
            RecordEdit edit;
            edit.set(row.ref(), "compatibility", compatibility);
            edit.set(row.ref(), "reason", reason);
            edit.set(row.ref(), "source", source);
            return edit.store(records);
        }
    }
    NewRecord row(registry::Entity::ProgramPair);
    row.set("program_a", wanted.first);
    row.set("program_b", wanted.second);
    row.set("compatibility", compatibility);
    row.set("reason", reason);
    row.set("source", source);
    RecordEdit edit;
    edit.create(row);
    return edit.store(records);
}

} // namespace rangkul::services
