// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_table.h"
#include "rangkul/exchange/csv_writer.h"

#include <optional>

namespace rangkul::demo {

/// How one file of the demo looks.
struct TableLook
{
    QString title; ///< sheets only; DATA CONTOH stands before it
    int headerRow = 1;
    int firstColumn = 1;
    char delimiter = ';'; ///< CSV only
    bool bom = true;
};

/// A sheet or a CSV file, by the ending of its name; written row by row.
class TableFile
{
public:
    static core::Result<TableFile> open(const QString& folder, const QString& name,
                                        const std::vector<Column>& columns, const TableLook& look);

    /// Row (line) the next addRow() writes, 1 = first.
    qint64 nextRow() const;
    core::Status addRow(const Cells& cells);
    core::Status finish();
    const QString& name() const { return m_name; }
    qint64 rows() const { return m_rows; }

private:
    TableFile() = default;

    QString m_name;
    std::optional<exchange::SheetWriter> m_sheet;
    std::optional<exchange::CsvWriter> m_csv;
    qint64 m_rows = 0;
};

} // namespace rangkul::demo
