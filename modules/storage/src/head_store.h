// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/conflict.h"
#include "session.h"
#include "stored_row.h"

#include <set>

namespace rangkul::storage {

/// Heads of cells and rows besides the one that a row's own columns show. Empty tables in normal
/// life.
class HeadStore
{
public:
    explicit HeadStore(Session& session)
        : m_session(session)
    {
    }

    /// For work on many rows within one transaction: looks once which rows have heads here.
    core::Status rememberRows();

    /// All heads of one cell, sorted by dot; the shown one among them.
    core::Result<std::vector<sync::Head>> heads(const StoredRow& row, registry::ColumnId cell);
    /// Makes the stored extra heads those of `heads` without the one shown in `row`.
    core::Status setExtras(const StoredRow& row, registry::ColumnId cell,
                           const std::vector<sync::Head>& before,
                           const std::vector<sync::Head>& after);

    core::Result<std::vector<sync::LifeHead>> life(const StoredRow& row);
    core::Status setLife(const StoredRow& row, const std::vector<sync::LifeHead>& before,
                         const std::vector<sync::LifeHead>& after);

    /// Dots of all heads of all cells of the row.
    core::Result<std::vector<sync::Dot>> cellDots(const StoredRow& row);
    /// Of the heads that the row itself does not show.
    core::Result<std::vector<sync::CellDot>> extraDots(const StoredRow& row);

private:
    core::Status appendExtras(std::vector<sync::Head>& out, const StoredRow& row,
                              registry::ColumnId cell);
    core::Status insertExtra(const StoredRow& row, registry::ColumnId cell, const sync::Head& head);
    core::Status removeExtra(const StoredRow& row, registry::ColumnId cell, const sync::Dot& dot);
    core::Status insertLife(const StoredRow& row, const sync::LifeHead& head);
    core::Status removeLife(const StoredRow& row, const sync::Dot& dot);

    /// Rows with heads in one of the tables, once they are remembered.
    using Rows = std::optional<std::set<std::pair<registry::Entity, qint64>>>;
    static bool mayHold(const Rows& rows, const StoredRow& row);
    static void note(Rows& rows, const StoredRow& row);
    core::Status load(Rows& rows, const QByteArray& table);

    Session& m_session;
    Rows m_withExtras;
    Rows m_withLife;
};

/// Values of one cell one after the other, and back.
QByteArray packedValues(const std::vector<registry::Value>& values);
core::Result<std::vector<registry::Value>> unpackValues(QByteArrayView packed);

/// The newest operation of each laptop.
std::vector<sync::Dot> dotsOf(const sync::VersionVector& vector);
/// Actor and number of each dot, sorted as given.
QByteArray packedDots(const std::vector<sync::Dot>& dots);
core::Result<std::vector<sync::Dot>> unpackDots(QByteArrayView packed);

} // namespace rangkul::storage
