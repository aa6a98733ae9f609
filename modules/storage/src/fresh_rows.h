// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "row_codec.h"

namespace rangkul::storage {

/// A row on its way into the register with all that is made of it before it is stored.
struct FreshRow
{
    StoredRow row{registry::RowRef{}};
    qint64 rowNumber = 0; ///< in the received file
    SealedCells sealed;
    qsizetype operationEnd = 0; ///< end of its bytes in FreshRows::operationCells()
};

/// Some new rows of an import. Filled, sealed and stored again and again: what a row holds in
/// memory is used by the next one in its place.
class FreshRows
{
public:
    static constexpr std::size_t kMost = 512;

    /// InvalidInput when a cell is not of the entity or has the wrong type.
    core::Status add(const registry::ImportRow& row);
    bool isEmpty() const { return m_used == 0; }
    bool isFull() const { return m_used == kMost; }
    std::span<FreshRow> rows() { return std::span(m_rows).first(m_used); }

    /// Seals identity cells and encodes the operations' cells; any thread.
    core::Status prepare(const vault::Keyring& keys);
    /// Of the row at `index`, once prepared.
    QByteArrayView operationCells(std::size_t index) const;

    void clear() { m_used = 0; }

private:
    std::vector<FreshRow> m_rows;
    std::size_t m_used = 0;
    QByteArray m_operationCells;
    QByteArray m_scratch;
};

/// Puts the cells into a row that has none yet.
core::Status setValues(StoredRow& row,
                       const std::vector<std::pair<registry::ColumnId, registry::Value>>& cells);

/// Text in normal form C, as it is sent to other laptops; most is so already.
registry::Value normalised(const registry::Value& value);

/// What encodeOperations() takes for the operation that creates this row.
core::Status appendCreationCells(QByteArray& out, const StoredRow& row);

} // namespace rangkul::storage
