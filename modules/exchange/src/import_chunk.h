// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "raw_cells.h"

namespace rangkul::exchange {

/// Some rows on their way to the register: parents before what refers to them. Filled, written and
/// filled again in the memory it has.
struct ImportChunk
{
    using Cells = std::vector<std::pair<registry::ColumnId, registry::Value>>;
    struct Raw
    {
        qint64 rowNumber = 0;
        qsizetype end = 0;   ///< of its bytes in `rawCells`
        QByteArray problems; ///< empty for good rows
    };

    std::vector<registry::ImportRow> rows;
    std::vector<Raw> raws;
    QByteArray rawCells; ///< of all `raws`
    std::vector<Cells> spare;

    void addRaw(qint64 rowNumber, const TableRow& row, QByteArray problems)
    {
        appendRawCells(rawCells, row);
        raws.push_back({rowNumber, rawCells.size(), std::move(problems)});
    }
    QByteArrayView rawCellsOf(size_t raw) const
    {
        const qsizetype from = raw == 0 ? 0 : raws[raw - 1].end;
        return QByteArrayView(rawCells).sliced(from, raws[raw].end - from);
    }
    /// Empty cells for the next row.
    Cells takeCells()
    {
        if (spare.empty()) {
            return {};
        }
        Cells cells = std::move(spare.back());
        spare.pop_back();
        return cells;
    }
    void clear()
    {
        for (registry::ImportRow& row : rows) {
            row.cells.clear();
            spare.push_back(std::move(row.cells));
        }
        rows.clear();
        raws.clear();
        rawCells.resize(0);
    }
};

} // namespace rangkul::exchange
