// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/received_rows.h"

#include "raw_row_writer.h"
#include "row_store.h"

namespace rangkul::storage {

namespace {

core::Error noRow(qint64 rowNumber)
{
    return {
        core::ErrorCode::NotFound, QStringLiteral("import.no_row"), {QString::number(rowNumber)}};
}

} // namespace

core::Result<QStringList> ReceivedRows::row(const core::RecordId& dataset, qint64 rowNumber) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(id, RowStore(m_session).localId({registry::Entity::Dataset, dataset}));
    if (!id) {
        return noRow(rowNumber);
    }
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT first_row, sealed FROM raw_chunk WHERE dataset_id = ?1 "
                           "AND first_row <= ?2 AND last_row >= ?2"));
    query->bind(1, *id);
    query->bind(2, rowNumber);
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return noRow(rowNumber);
        }
        RANGKUL_LET(rows, openRawChunk(m_session.keys(), *id, query->integer(0), query->blob(1)));
        for (const RawRow& raw : rows) {
            if (raw.rowNumber == rowNumber) {
                return raw.cells;
            }
        }
    }
}

core::Result<std::vector<registry::TrayRow>> ReceivedRows::tray(const core::RecordId& dataset) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RowStore rows(m_session);
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT id, dataset_id, row_number, sealed FROM tray_row "
                           "ORDER BY dataset_id, row_number"));
    std::vector<registry::TrayRow> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        const qint64 local = query->integer(1);
        RANGKUL_LET(uid, rows.uid(registry::Entity::Dataset, local));
        if (!dataset.isNull() && uid != dataset) {
            continue;
        }
        RANGKUL_LET(opened,
                    openTrayRow(m_session.keys(), local, query->integer(2), query->blob(3)));
        out.push_back({query->integer(0), uid, query->integer(2), std::move(opened.cells),
                       std::move(opened.problems)});
    }
}

core::Result<qint64> ReceivedRows::trayCount() const
{
    return m_session.database().number("SELECT count(*) FROM tray_row");
}

core::Status ReceivedRows::settle(const std::vector<qint64>& trayIds)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(transaction, Transaction::begin(m_session.database()));
    RANGKUL_LET(remove, m_session.database().statement("DELETE FROM tray_row WHERE id = ?1"));
    for (const qint64 id : trayIds) {
        remove->bind(1, id);
        RANGKUL_TRY(remove->run());
    }
    return transaction.commit();
}

} // namespace rangkul::storage
