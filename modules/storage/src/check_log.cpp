// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_parts.h"
#include "commit_writer.h"
#include "outbox_writer.h"
#include "raw_row_writer.h"

namespace rangkul::storage {

namespace {

using registry::Entity;

constexpr char kLogRows[] =
    "SELECT id, kind, at_ms, author_id, actor_id, first_n, last_n, clock, undo_of, dataset_id, "
    "first_history, last_history, cell_count, row_count, reason, digest, hash FROM commit_log "
    "ORDER BY id";

class LogChecker
{
public:
    explicit LogChecker(Session& session)
        : m_session(session)
        , m_database(session.database())
        , m_rows(session)
    {
    }

    /// Recomputes the hash of each commit from what is stored.
    core::Status chain(Findings& findings, const core::Progress& progress)
    {
        RANGKUL_LET(total, m_database.number("SELECT count(*) FROM commit_log"));
        RANGKUL_LET(query, m_database.statement(kLogRows));
        QByteArray before;
        qint64 previous = 0;
        qint64 history = 0;
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                break;
            }
            const LogRow row = logRow(*query);
            RANGKUL_LET(hash, hashOf(row, before));
            const bool isNext = row.id == previous + 1 && row.firstHistory == history + 1;
            if (hash != query->blob(16) || !isNext) {
                findings.add("check.chain", {QString::number(row.id)});
            }
            before = query->blob(16).toByteArray();
            previous = row.id;
            history = row.lastHistory;
            if (row.id % 256 == 0) {
                RANGKUL_TRY(stepOf(progress, "check.log", row.id, total));
            }
        }
        RANGKUL_LET(beyond, m_database.number("SELECT count(*) FROM history WHERE id > " +
                                              QByteArray::number(history)));
        findings.addCount("check.history", "history", m_unreadable + beyond);
        return core::Done{};
    }

    /// Every own operation lies in a sealed file or waits in the outbox.
    core::Status outbox(Findings& findings)
    {
        const QByteArray self =
            QByteArray::number(m_session.actorNumbers().value(m_session.self()));
        RANGKUL_LET(covered,
                    m_database.number("SELECT chain_last_n FROM actor WHERE id = " + self));
        RANGKUL_LET(query, m_database.statement("SELECT first_n, last_n, sealed FROM outbox "
                                                "ORDER BY first_n"));
        qint64 wrong = 0;
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                break;
            }
            const auto firstN = static_cast<quint64>(query->integer(0));
            const auto lastN = static_cast<quint64>(query->integer(1));
            const auto operations = openChunk(m_session.keys(), firstN, query->blob(2));
            const bool isWhole = operations && !operations->empty() &&
                                 operations->front().dot.n == firstN &&
                                 operations->back().dot.n == lastN;
            const bool goesOn = query->integer(0) <= covered + 1;
            wrong += isWhole && goesOn ? 0 : 1;
            covered = std::max(covered, query->integer(1));
        }
        wrong += static_cast<quint64>(covered) == m_session.head().ownN ? 0 : 1;
        findings.addCount("check.outbox", "outbox", wrong);
        return core::Done{};
    }

    core::Status rawRows(Findings& findings)
    {
        RANGKUL_LET(query, m_database.statement("SELECT dataset_id, first_row, sealed "
                                                "FROM raw_chunk"));
        qint64 wrong = 0;
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                break;
            }
            wrong +=
                openRawChunk(m_session.keys(), query->integer(0), query->integer(1), query->blob(2))
                    ? 0
                    : 1;
        }
        findings.addCount("check.raw_rows", "raw_chunk", wrong);
        return core::Done{};
    }

private:
    static LogRow logRow(const Statement& query)
    {
        LogRow row;
        qint64* const numbers[] = {&row.id,     &row.kind,    &row.atMs,         &row.author,
                                   &row.actor,  &row.firstN,  &row.lastN,        &row.clock,
                                   &row.undoOf, &row.dataset, &row.firstHistory, &row.lastHistory,
                                   &row.cells,  &row.rows};
        int column = 0;
        for (qint64* number : numbers) {
            *number = query.integer(column++);
        }
        row.reason = query.blob(14).toByteArray();
        row.digest = query.blob(15).toByteArray();
        return row;
    }

    core::Result<QByteArray> hashOf(const LogRow& row, const QByteArray& before)
    {
        vault::Digest chain = m_session.keys().chainDigest();
        chain.addSized(before);
        RANGKUL_LET(history, m_database.statement("SELECT id, entity, row_id, sealed FROM history "
                                                  "WHERE id BETWEEN ?1 AND ?2 ORDER BY id"));
        history->bind(1, row.firstHistory);
        history->bind(2, row.lastHistory);
        while (true) {
            RANGKUL_LET(found, history->step());
            if (!found) {
                break;
            }
            const auto entity = static_cast<Entity>(history->integer(1));
            addHistoryToChain(chain, history->integer(0), entity, history->integer(2),
                              history->blob(3));
            RANGKUL_TRY(openHistory(entity, history->integer(2), row.id, history->blob(3)));
        }
        RANGKUL_LET(ranges,
                    m_database.statement("SELECT what, entity, first_id, last_id FROM commit_range "
                                         "WHERE commit_id = ?1 ORDER BY what, entity, first_id"));
        ranges->bind(1, row.id);
        while (true) {
            RANGKUL_LET(found, ranges->step());
            if (!found) {
                break;
            }
            addRangeToChain(chain, static_cast<int>(ranges->integer(0)),
                            static_cast<Entity>(ranges->integer(1)), ranges->integer(2),
                            ranges->integer(3));
        }
        addToChain(chain, row);
        return chain.finish();
    }

    core::Status openHistory(Entity entity, qint64 rowId, qint64 commit, QByteArrayView sealed)
    {
        const auto uid = m_rows.uid(entity, rowId);
        if (!uid && uid.error().code != core::ErrorCode::Corrupt) {
            return uid.error();
        }
        const bool isWhole =
            uid && m_session.keys()
                       .open(vault::Seal::History, sealed, historyBinding({entity, *uid}, commit))
                       .and_then([](const QByteArray& packed) { return unpackDiffs(packed); });
        m_unreadable += isWhole ? 0 : 1;
        return core::Done{};
    }

    Session& m_session;
    Database& m_database;
    RowStore m_rows;
    qint64 m_unreadable = 0;
};

} // namespace

core::Status checkLog(Session& session, Findings& findings, const core::Progress& progress)
{
    LogChecker checker(session);
    RANGKUL_TRY(checker.chain(findings, progress));
    RANGKUL_TRY(checker.outbox(findings));
    return checker.rawRows(findings);
}

} // namespace rangkul::storage
