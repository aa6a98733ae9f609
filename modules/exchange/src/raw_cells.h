// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/exchange/table_row.h"

namespace rangkul::exchange {

/// All cells of a row as they came.
inline QStringList rawCells(const TableRow& row)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const Cell& cell : row.cells) {
        cells.append(cell.toString());
    }
    return cells;
}

} // namespace rangkul::exchange
