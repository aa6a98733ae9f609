// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_ledger.h"

namespace rangkul::storage {

core::Status ConflictLedger::cellChanged(const StoredRow& row, std::span<const sync::Head> before,
                                         std::span<const sync::Head> after,
                                         const sync::CellOperation& written)
{
    if (before.size() <= 1 && after.size() <= 1) {
        return core::Done{};
    }
    const core::RecordId& scope = m_session.scope();
    Entry entry{sync::ConflictKind::Value, row.ref.entity, row.id, written.cell, {}};
    entry.base = written.bases.empty() ? sync::Dot{m_session.self(), 0} : written.bases.back();
    return moved(sync::valueConflict(scope, row.ref, written.cell, before),
                 sync::valueConflict(scope, row.ref, written.cell, after), entry);
}

core::Status ConflictLedger::lifeChanged(const StoredRow& row, const Life& before,
                                         const Life& after)
{
    const core::RecordId& scope = m_session.scope();
    return moved(sync::lifeConflict(scope, row.ref, before.heads, before.cellDots),
                 sync::lifeConflict(scope, row.ref, after.heads, after.cellDots),
                 {sync::ConflictKind::EditDelete, row.ref.entity, row.id, 0, {}});
}

void ConflictLedger::found(const sync::ConflictId& id, sync::ConflictKind kind,
                           const StoredRow& row, registry::ColumnId cell)
{
    m_opened.insert_or_assign(id, Entry{kind, row.ref.entity, row.id, cell, {}});
}

core::Status ConflictLedger::moved(const Id& before, const Id& after, Entry entry)
{
    if (before == after) {
        return core::Done{};
    }
    if (before) {
        if (const auto opened = m_opened.find(*before); opened != m_opened.end()) {
            entry.base = opened->second.base;
            m_opened.erase(opened);
        } else {
            RANGKUL_LET(base, storedBase(*before));
            entry.base = base;
            m_closed.insert(*before);
        }
    }
    if (after && m_closed.erase(*after) == 0) {
        m_opened.insert_or_assign(*after, entry);
    }
    return core::Done{};
}

core::Result<std::optional<sync::Dot>> ConflictLedger::storedBase(const sync::ConflictId& id)
{
    RANGKUL_LET(query, m_session.database().statement("SELECT base_actor_id, base_n "
                                                      "FROM conflict_found WHERE conflict = ?1"));
    query->bindId(1, id);
    RANGKUL_LET(found, query->step());
    if (!found || query->isNull(1)) {
        return std::optional<sync::Dot>();
    }
    const auto actor = static_cast<quint32>(query->integer(0));
    return std::optional(sync::Dot{m_session.actorsByNumber().value(actor),
                                   static_cast<quint64>(query->integer(1))});
}

core::Status ConflictLedger::remove(const sync::ConflictId& id)
{
    RANGKUL_LET(query, m_session.database().statement("DELETE FROM conflict_found "
                                                      "WHERE conflict = ?1"));
    query->bindId(1, id);
    return query->run();
}

core::Result<bool> ConflictLedger::insert(const sync::ConflictId& id, const Entry& entry,
                                          qint64 nowMs)
{
    RANGKUL_LET(query,
                m_session.database().statement(
                    "INSERT INTO conflict_found (conflict, kind, entity, row_id, cell, "
                    "found_at_ms, base_actor_id, base_n) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                    "ON CONFLICT (conflict) DO NOTHING RETURNING 1"));
    query->bindId(1, id);
    query->bind(2, static_cast<qint64>(entry.kind));
    query->bind(3, static_cast<qint64>(entry.entity));
    query->bind(4, entry.rowId);
    query->bind(5, entry.cell);
    query->bind(6, nowMs);
    query->bindNull(7);
    query->bindNull(8);
    if (entry.base) {
        RANGKUL_LET(actor, m_session.actorNumber(entry.base->actor));
        query->bind(7, actor);
        query->bind(8, static_cast<qint64>(entry.base->n));
    }
    return query->step();
}

core::Result<qint64> ConflictLedger::finish(qint64 nowMs)
{
    for (const sync::ConflictId& id : m_closed) {
        RANGKUL_TRY(remove(id));
    }
    qint64 opened = 0;
    for (const auto& [id, entry] : m_opened) {
        RANGKUL_LET(isNew, insert(id, entry, nowMs));
        opened += isNew ? 1 : 0;
    }
    m_closed.clear();
    m_opened.clear();
    return opened;
}

} // namespace rangkul::storage
