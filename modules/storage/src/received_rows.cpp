// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/received_rows.h"

#include <QHash>

#include "edit_writer.h"
#include "raw_row_writer.h"
#include "repaired_cells.h"
#include "row_store.h"
#include "source_rows.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Entity;

/// Taken in by a commit that holds: its last move is not an undo (4).
#define RANGKUL_IS_TAKEN_IN                                                                        \
    "(t.settled_by IS NOT NULL AND coalesce((SELECT u.kind FROM commit_log u "                     \
    "WHERE u.undo_of = t.settled_by ORDER BY u.id DESC LIMIT 1), 5) <> 4)"
constexpr char kTakenIn[] = RANGKUL_IS_TAKEN_IN;
constexpr char kWaiting[] = "d.withdrawn = 0 AND NOT " RANGKUL_IS_TAKEN_IN;
#undef RANGKUL_IS_TAKEN_IN

Error noRow(qint64 rowNumber)
{
    return {ErrorCode::NotFound, QStringLiteral("import.no_row"), {QString::number(rowNumber)}};
}

core::Status storeRecord(CommitWriter& commit, SourceRowWriter& sources,
                         const registry::ImportRow& row)
{
    const registry::RowRef ref{row.entity, row.id};
    EditWriter writer(commit);
    if (row.isNew) {
        RANGKUL_TRY(writer.create({ref, row.cells}));
    } else {
        std::vector<registry::CellEdit> cells;
        for (const auto& [column, value] : row.cells) {
            cells.push_back({ref, column, value});
        }
        RANGKUL_TRY(writer.change(ref, cells));
    }
    RANGKUL_LET(id, commit.rows().localId(ref));
    if (id && row.rowNumber > 0) {
        sources.add(row.entity, *id, row.rowNumber);
    }
    return core::Done{};
}

} // namespace

core::Result<QStringList> ReceivedRows::row(const core::RecordId& dataset, qint64 rowNumber) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(id, RowStore(m_session).localId({Entity::Dataset, dataset}));
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

core::Status ReceivedRows::forEachRow(const core::RecordId& dataset, const EachRow& each) const
{
    RANGKUL_LET(taken, rows(kTakenIn, dataset));
    QHash<qint64, QStringList> repaired;
    for (registry::TrayRow& row : taken) {
        repaired.insert(row.rowNumber, std::move(row.repaired));
    }
    RANGKUL_LET(id, RowStore(m_session).localId({Entity::Dataset, dataset}));
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT first_row, sealed FROM raw_chunk WHERE dataset_id = ?1 "
                           "ORDER BY first_row, id"));
    query->bind(1, id.value_or(0));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        RANGKUL_LET(chunk, openRawChunk(m_session.keys(), *id, query->integer(0), query->blob(1)));
        for (const RawRow& raw : chunk) {
            const auto better = repaired.constFind(raw.rowNumber);
            RANGKUL_TRY(
                each(raw.rowNumber, better == repaired.constEnd() ? raw.cells : better.value()));
        }
    }
}

core::Result<std::vector<registry::TrayRow>> ReceivedRows::rows(const QByteArray& condition,
                                                                const core::RecordId& dataset) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RowStore store(m_session);
    RANGKUL_LET(query,
                m_session.database().statement(
                    "SELECT t.id, t.dataset_id, t.row_number, t.sealed, t.repaired FROM tray_row t "
                    "JOIN dataset d ON d.id = t.dataset_id WHERE " +
                    condition + " ORDER BY t.dataset_id, t.row_number"));
    std::vector<registry::TrayRow> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        const qint64 local = query->integer(1);
        RANGKUL_LET(uid, store.uid(Entity::Dataset, local));
        if (!dataset.isNull() && uid != dataset) {
            continue;
        }
        const qint64 number = query->integer(2);
        RANGKUL_LET(opened, openTrayRow(m_session.keys(), local, number, query->blob(3)));
        registry::TrayRow row{query->integer(0),          uid, number, std::move(opened.cells),
                              std::move(opened.problems), {}};
        if (const QByteArrayView sealed = query->blob(4); !sealed.isEmpty()) {
            RANGKUL_LET(cells, openRepair(m_session.keys(), local, number, sealed));
            row.repaired = std::move(cells);
        }
        out.push_back(std::move(row));
    }
}

core::Result<std::vector<registry::TrayRow>> ReceivedRows::tray(const core::RecordId& dataset) const
{
    return rows(kWaiting, dataset);
}

core::Result<qint64> ReceivedRows::trayCount() const
{
    return m_session.database().number(
        QByteArray("SELECT count(*) FROM tray_row t JOIN dataset d ON d.id = t.dataset_id WHERE ") +
        kWaiting);
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

core::Result<registry::Commit> ReceivedRows::takeIn(const registry::RepairedRows& repaired)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(dataset, RowStore(m_session).localId({Entity::Dataset, repaired.dataset}));
    if (!dataset) {
        return Error{ErrorCode::NotFound, QStringLiteral("record.missing")};
    }
    RANGKUL_LET(commit,
                CommitWriter::begin(m_session, {registry::CommitKind::Import, repaired.source}));
    commit->setDataset(*dataset);
    SourceRowWriter sources;
    for (const registry::ImportRow& row : repaired.records) {
        RANGKUL_TRY(storeRecord(*commit, sources, row));
    }
    RANGKUL_TRY(sources.finish(m_session.database(), commit->id()));
    for (const registry::RepairedRows::Row& row : repaired.rows) {
        RANGKUL_TRY(settleRow(row, commit->id()));
    }
    return commit->finish();
}

core::Status ReceivedRows::settleRow(const registry::RepairedRows::Row& row,
                                     registry::CommitId commit)
{
    RANGKUL_LET(find, m_session.database().statement(
                          QByteArray("SELECT t.dataset_id, t.row_number FROM tray_row t "
                                     "JOIN dataset d ON d.id = t.dataset_id WHERE t.id = ?1 AND ") +
                          kWaiting));
    find->bind(1, row.trayId);
    RANGKUL_LET(found, find->step());
    if (!found) {
        return Error{ErrorCode::Conflict, QStringLiteral("repair.not_waiting")};
    }
    const QByteArray cells =
        sealedRepair(m_session.keys(), find->integer(0), find->integer(1), row.cells);
    RANGKUL_LET(update, m_session.database().statement(
                            "UPDATE tray_row SET settled_by = ?2, repaired = ?3 WHERE id = ?1"));
    update->bind(1, row.trayId);
    update->bind(2, commit);
    update->bindBlob(3, cells);
    return update->run();
}

} // namespace rangkul::storage
