// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_row.h"
#include "rangkul/registry/raw_cells.h"

namespace rangkul::exchange {

/// Appends all cells of a row as they came.
inline void appendRawCells(QByteArray& out, const TableRow& row)
{
    registry::appendRawCount(out, row.cells.size());
    for (const Cell& cell : row.cells) {
        registry::appendRawCell(out, cell.text);
    }
}

} // namespace rangkul::exchange
