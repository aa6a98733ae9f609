// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/exchange/sheet_writer.h"
#include "rangkul/registry/value.h"

#include <vector>

namespace rangkul::demo {

using Cells = std::vector<registry::Value>;
using Column = exchange::SheetColumn;
using ColumnKind = exchange::SheetColumnKind;

/// Index of a header; it must exist.
inline size_t columnIndex(const std::vector<Column>& columns, const QString& header)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].header == header) {
            return i;
        }
    }
    Q_ASSERT_X(false, "columnIndex", qPrintable(header));
    return 0;
}

/// How a cell reads in the file: dates dd/mm/yyyy in sheets and ISO in CSV.
QString cellText(const registry::Value& value);

/// "9971010101900001"; empty for 0.
inline QString digitsOf(std::uint64_t number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace rangkul::demo
