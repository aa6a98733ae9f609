// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_writer.h"
#include "row_codec.h"

namespace rangkul::storage {

namespace {

void addSigned(vault::Digest& chain, qint64 number)
{
    chain.addNumber(static_cast<quint64>(number));
}

} // namespace

QByteArray historyBinding(const registry::RowRef& row, registry::CommitId commit)
{
    return rowBinding(row) + "history" + QByteArray::number(commit);
}

QByteArray reasonBinding(registry::CommitId commit)
{
    return "reason" + QByteArray::number(commit);
}

QByteArray packedDiffs(const std::vector<CellDiff>& changed)
{
    QByteArray out;
    for (const CellDiff& diff : changed) {
        registry::appendVarint(out, diff.column);
        registry::appendEncoded(out, diff.before);
        registry::appendEncoded(out, diff.after);
    }
    return out;
}

core::Result<std::vector<CellDiff>> unpackDiffs(QByteArrayView packed)
{
    std::vector<CellDiff> out;
    while (!packed.isEmpty()) {
        RANGKUL_LET(column, registry::takeVarint(packed));
        RANGKUL_LET(before, registry::takeEncoded(packed));
        RANGKUL_LET(after, registry::takeEncoded(packed));
        out.push_back(
            {static_cast<registry::ColumnId>(column), std::move(before), std::move(after)});
    }
    return out;
}

void addToChain(vault::Digest& chain, const LogRow& row)
{
    for (const qint64 number :
         {row.id, row.kind, row.atMs, row.author, row.actor, row.firstN, row.lastN, row.clock,
          row.undoOf, row.dataset, row.firstHistory, row.lastHistory, row.cells, row.rows}) {
        addSigned(chain, number);
    }
    chain.addSized(row.reason);
    chain.addSized(row.digest);
}

void addHistoryToChain(vault::Digest& chain, qint64 id, registry::Entity entity, qint64 rowId,
                       QByteArrayView sealed)
{
    addSigned(chain, id);
    addSigned(chain, static_cast<qint64>(entity));
    addSigned(chain, rowId);
    chain.addSized(sealed);
}

void addRangeToChain(vault::Digest& chain, int what, registry::Entity entity, qint64 firstId,
                     qint64 lastId)
{
    addSigned(chain, what);
    addSigned(chain, static_cast<qint64>(entity));
    addSigned(chain, firstId);
    addSigned(chain, lastId);
}

} // namespace rangkul::storage
