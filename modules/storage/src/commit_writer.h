// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation_applier.h"
#include "outbox_writer.h"

#include <map>
#include <tuple>

namespace rangkul::storage {

/// What happened to a row as a whole, in table commit_range.
enum class RangeKind : std::uint8_t { Created = 1, Withdrawn = 2, Restored = 3 };

/// One transaction of the register: data, stamps, history, outbox and log row together, or nothing.
/// When it goes without finish(), everything is as before.
class CommitWriter
{
public:
    struct Description
    {
        registry::CommitKind kind = registry::CommitKind::Edit;
        QString reason = {};
        registry::CommitId undoOf = 0;
        QString officer = {};    ///< empty: whoever unlocked the register
        QString device = {};     ///< with officer
        sync::ActorId actor = 0; ///< whose operations; 0: own
        bool isBulk = false;     ///< many new rows: left out of the running digest
    };

    static core::Result<std::unique_ptr<CommitWriter>> begin(Session& session,
                                                             const Description& description);
    ~CommitWriter();

    Session& session() { return m_session; }
    RowStore& rows() { return m_rows; }
    HeadStore& heads() { return m_applier.heads(); }
    OperationApplier& applier() { return m_applier; }
    registry::CommitId id() const { return m_id; }

    /// The next own operation, without cells.
    sync::Operation own(sync::OperationKind kind, const registry::RowRef& row);
    /// Applies an own operation, notes history and puts it into the outbox. `row`: see
    /// OperationApplier::apply.
    core::Result<Effect> apply(sync::Operation operation, StoredRow& row);
    /// The same for one of another laptop, which does not go to the outbox.
    core::Result<Effect> applyReceived(const sync::Operation& operation, StoredRow& row);

    /// Creates a row that is known to be new, without a look at anything else; bulk commits only.
    /// `operationCells`: of appendCreationCells().
    core::Status createFresh(StoredRow& row, const SealedCells& cells,
                             QByteArrayView operationCells);
    void setDataset(qint64 datasetId) { m_dataset = datasetId; }
    void setMany() { m_isMany = true; }
    /// Which operations the commit stands for, when these are not the ones applied; 0: none.
    void setOperations(quint64 firstN, quint64 lastN)
    {
        m_firstN = firstN;
        m_lastN = lastN;
    }

    /// Nothing was changed: finish() would write an empty commit.
    bool isEmpty() const { return m_rowCount == 0 && m_cellCount == 0; }

    core::Result<registry::Commit> finish();
    /// Conflicts that finish() found open and that were not before.
    qint64 newConflicts() const { return m_newConflicts; }

private:
    CommitWriter(Session& session, Transaction transaction, Description description);
    core::Status leaveOutNewRows();
    core::Status leaveOutRanges();
    core::Status noteHistory(const StoredRow& row, const std::vector<CellDiff>& changed);
    void note(RangeKind what, registry::Entity entity, qint64 id);
    void report(const StoredRow& row, const Effect& effect);
    core::Status writeRanges();
    core::Status writeRow(qint64 author, const QByteArray& reason);

    Session& m_session;
    Transaction m_transaction;
    Description m_description;
    RowStore m_rows;
    OperationApplier m_applier;
    OutboxWriter m_outbox;
    registry::CommitId m_id;
    qint64 m_atMs;
    qint64 m_firstHistory;
    quint64 m_firstN = 0;
    quint64 m_lastN = 0;
    qint64 m_cellCount = 0;
    qint64 m_rowCount = 0;
    qint64 m_dataset = 0;
    qint64 m_newConflicts = 0;
    bool m_isMany = false;
    bool m_isFinished = false;
    vault::Digest m_chain;
    struct Range
    {
        RangeKind what;
        registry::Entity entity;
        qint64 firstId;
        qint64 lastId;
        auto operator<=>(const Range&) const = default;
    };
    std::vector<Range> m_ranges;
    std::map<std::tuple<RangeKind, registry::Entity>, std::size_t> m_openRange;
    registry::Commit m_commit;
};

/// What a history row is bound to.
QByteArray historyBinding(const registry::RowRef& row, registry::CommitId commit);
/// What a commit's reason is bound to.
QByteArray reasonBinding(registry::CommitId commit);
QByteArray packedDiffs(const std::vector<CellDiff>& changed);
core::Result<std::vector<CellDiff>> unpackDiffs(QByteArrayView packed);

/// Adds one log row to its hash; the same when writing and when checking.
struct LogRow
{
    qint64 id = 0, kind = 0, atMs = 0, author = 0, actor = 0, firstN = 0, lastN = 0, clock = 0,
           undoOf = 0, dataset = 0, firstHistory = 0, lastHistory = 0, cells = 0, rows = 0;
    QByteArray reason;
    QByteArray digest;
};
void addToChain(vault::Digest& chain, const LogRow& row);
void addHistoryToChain(vault::Digest& chain, qint64 id, registry::Entity entity, qint64 rowId,
                       QByteArrayView sealed);
void addRangeToChain(vault::Digest& chain, int what, registry::Entity entity, qint64 firstId,
                     qint64 lastId);

} // namespace rangkul::storage
