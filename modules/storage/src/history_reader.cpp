// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_reader.h"

#include "source_rows.h"

#include <algorithm>
#include <map>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::CommitId;
using registry::CommitKind;
using registry::HistoryEntry;
using registry::RowRef;
using registry::Value;

} // namespace

core::Result<std::vector<HistoryReader::RowDiffs>> HistoryReader::diffs(const StoredRow& row)
{
    RANGKUL_LET(query,
                m_session.database().statement("SELECT commit_id, sealed FROM history "
                                               "WHERE entity = ?1 AND row_id = ?2 ORDER BY id"));
    query->bind(1, static_cast<qint64>(row.ref.entity));
    query->bind(2, row.id);
    std::vector<RowDiffs> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        const CommitId commit = query->integer(0);
        RANGKUL_LET(packed, m_session.keys().open(vault::Seal::History, query->blob(1),
                                                  historyBinding(row.ref, commit)));
        RANGKUL_LET(cells, unpackDiffs(packed));
        out.push_back({commit, std::move(cells)});
    }
}

core::Result<std::vector<HistoryEntry>> HistoryReader::history(const std::vector<RowRef>& rows)
{
    std::vector<HistoryEntry> out;
    for (const RowRef& row : rows) {
        RANGKUL_TRY(appendRow(out, row));
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &HistoryEntry::commit);
    return out;
}

core::Result<HistoryEntry> HistoryReader::line(CommitId id)
{
    RANGKUL_LET(found, entry(id));
    HistoryEntry out;
    out.commit = id;
    out.kind = found.commit.kind;
    out.atMs = found.commit.atMs;
    out.officer = found.commit.officer;
    out.device = found.commit.device;
    out.reason = found.commit.reason;
    RANGKUL_LET(source, sourceOf(found));
    out.source = source;
    return out;
}

core::Status HistoryReader::appendRow(std::vector<HistoryEntry>& out, const RowRef& ref)
{
    RANGKUL_LET(row, m_rows.find(ref));
    if (!row || row->presence == Presence::Named) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("record.missing"),
                     {QString(registry::tableName(ref.entity)), ref.id.toString()}};
    }
    RANGKUL_LET(changes, diffs(*row));
    std::map<registry::ColumnId, Value> atCreation;
    for (const RowDiffs& change : changes) {
        RANGKUL_LET(base, line(change.commit));
        for (const CellDiff& diff : change.cells) {
            atCreation.try_emplace(diff.column, diff.before);
            base.change = {ref, diff.column, diff.before, diff.after};
            out.push_back(base);
        }
    }
    RANGKUL_TRY(appendLife(out, *row));
    RANGKUL_LET(creation, creationOf(ref.entity, row->id));
    if (creation == 0) {
        return core::Done{};
    }
    RANGKUL_LET(base, line(creation));
    std::size_t position = 0;
    for (const registry::Variable& variable : row->shape().variables()) {
        const auto changed = atCreation.find(variable.id);
        const Value& first = changed == atCreation.end() ? row->values[position] : changed->second;
        if (!registry::isMissing(first)) {
            base.change = {ref, variable.id, Value(), first};
            out.push_back(base);
        }
        ++position;
    }
    return core::Done{};
}

core::Status HistoryReader::appendLife(std::vector<HistoryEntry>& out, const StoredRow& row)
{
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT commit_id, what FROM commit_range WHERE entity = ?1 "
                           "AND what IN (2, 3) AND first_id <= ?2 AND last_id >= ?2"));
    query->bind(1, static_cast<qint64>(row.ref.entity));
    query->bind(2, row.id);
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return core::Done{};
        }
        const bool isWithdrawn = query->integer(1) == static_cast<qint64>(RangeKind::Withdrawn);
        RANGKUL_LET(base, line(query->integer(0)));
        base.change = {row.ref, 0, Value(qint64(isWithdrawn ? 0 : 1)),
                       Value(qint64(isWithdrawn ? 1 : 0))};
        out.push_back(base);
    }
}

core::Result<CommitId> HistoryReader::creationOf(registry::Entity entity, qint64 id)
{
    // Ranges of created rows never overlap.
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT commit_id, last_id FROM commit_range WHERE entity = ?1 "
                           "AND what = 1 AND first_id <= ?2 ORDER BY first_id DESC LIMIT 1"));
    query->bind(1, static_cast<qint64>(entity));
    query->bind(2, id);
    RANGKUL_LET(found, query->step());
    return found && query->integer(1) >= id ? query->integer(0) : CommitId(0);
}

core::Result<QString> HistoryReader::sourceOf(const LogEntry& entry)
{
    if (entry.dataset != 0) {
        RANGKUL_LET(dataset, m_rows.find(registry::Entity::Dataset, entry.dataset));
        if (dataset) {
            return dataset->record().text(QLatin1StringView("name"));
        }
    }
    return entry.commit.kind == CommitKind::Received ? entry.commit.device : QString();
}

core::Result<HistoryReader::LogEntry> HistoryReader::entry(CommitId id)
{
    if (const auto known = m_entries.constFind(id); known != m_entries.constEnd()) {
        return *known;
    }
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT kind, at_ms, author_id, actor_id, reason, undo_of, dataset_id, "
                           "first_history, last_history, row_count FROM commit_log WHERE id = ?1"));
    query->bind(1, id);
    RANGKUL_LET(found, query->step());
    if (!found) {
        return Error{
            ErrorCode::NotFound, QStringLiteral("history.no_commit"), {QString::number(id)}};
    }
    LogEntry out;
    out.commit.id = id;
    out.commit.kind = static_cast<CommitKind>(query->integer(0));
    out.commit.atMs = query->integer(1);
    out.isOwn = out.commit.kind != CommitKind::Received;
    if (!query->isNull(4)) {
        RANGKUL_LET(reason,
                    m_session.keys().open(vault::Seal::History, query->blob(4), reasonBinding(id)));
        out.commit.reason = QString::fromUtf8(reason);
    }
    out.undoOf = query->integer(5);
    out.dataset = query->integer(6);
    out.firstHistory = query->integer(7);
    out.lastHistory = query->integer(8);
    out.commit.many = out.commit.kind == CommitKind::Import || query->integer(9) > 20000 ||
                      out.lastHistory - out.firstHistory > 20000;
    RANGKUL_LET(author, m_session.author(query->integer(2)));
    out.commit.officer = author.officer;
    out.commit.device = author.device;
    m_entries.insert(id, out);
    return out;
}

core::Result<std::vector<HistoryReader::Range>> HistoryReader::ranges(CommitId commit)
{
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT what, entity, first_id, last_id FROM commit_range "
                           "WHERE commit_id = ?1 ORDER BY what, entity, first_id"));
    query->bind(1, commit);
    std::vector<Range> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        out.push_back({static_cast<RangeKind>(query->integer(0)),
                       static_cast<registry::Entity>(query->integer(1)), query->integer(2),
                       query->integer(3)});
    }
}

core::Result<registry::Commit> HistoryReader::commit(CommitId id)
{
    RANGKUL_LET(found, entry(id));
    registry::Commit out = found.commit;
    if (out.many) {
        return out;
    }
    RANGKUL_LET(query, m_session.database().statement("SELECT entity, row_id, sealed FROM history "
                                                      "WHERE id BETWEEN ?1 AND ?2 ORDER BY id"));
    query->bind(1, found.firstHistory);
    query->bind(2, found.lastHistory);
    while (true) {
        RANGKUL_LET(row, query->step());
        if (!row) {
            break;
        }
        const auto entity = static_cast<registry::Entity>(query->integer(0));
        RANGKUL_LET(uid, m_rows.uid(entity, query->integer(1)));
        const RowRef ref{entity, uid};
        RANGKUL_LET(packed, m_session.keys().open(vault::Seal::History, query->blob(2),
                                                  historyBinding(ref, id)));
        RANGKUL_LET(cells, unpackDiffs(packed));
        for (CellDiff& cell : cells) {
            out.changes.push_back(
                {ref, cell.column, std::move(cell.before), std::move(cell.after)});
        }
    }
    RANGKUL_LET(touched, ranges(id));
    for (const Range& range : touched) {
        std::vector<RowRef>& list = range.what == RangeKind::Created     ? out.created
                                    : range.what == RangeKind::Withdrawn ? out.withdrawn
                                                                         : out.restored;
        for (qint64 local = range.firstId; local <= range.lastId; ++local) {
            RANGKUL_LET(uid, m_rows.uid(range.entity, local));
            list.push_back({range.entity, uid});
        }
    }
    return out;
}

core::Result<qint64> HistoryReader::sourceRow(const StoredRow& row, CommitId commit)
{
    return findSourceRow(m_session.database(), row.ref.entity, row.id, commit);
}

core::Result<registry::Origin> HistoryReader::origin(const RowRef& ref, registry::ColumnId column)
{
    RANGKUL_LET(row, m_rows.find(ref));
    if (!row || row->presence == Presence::Named) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("record.missing"),
                     {QString(registry::tableName(ref.entity)), ref.id.toString()}};
    }
    RANGKUL_LET(creation, creationOf(ref.entity, row->id));
    CommitId last = creation;
    RANGKUL_LET(changes, diffs(*row));
    for (const RowDiffs& change : changes) {
        if (std::ranges::find(change.cells, column, &CellDiff::column) != change.cells.end()) {
            last = change.commit;
        }
    }
    RANGKUL_LET(found, entry(last));
    registry::Origin out;
    out.commit = last;
    out.kind = found.commit.kind;
    out.atMs = found.commit.atMs;
    out.officer = found.commit.officer;
    out.device = found.commit.device;
    if (found.dataset != 0) {
        RANGKUL_LET(dataset, m_rows.find(registry::Entity::Dataset, found.dataset));
        if (dataset) {
            out.dataset = dataset->ref.id;
            out.datasetName = dataset->record().text(QLatin1StringView("name"));
        }
        RANGKUL_LET(number, sourceRow(*row, last));
        out.rowNumber = number;
    }
    return out;
}

} // namespace rangkul::storage
