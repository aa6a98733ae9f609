// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_source.h"

namespace rangkul::exchange {

/// Names of the sheets of an old Excel file. Corrupt "sheet.damaged", Denied "sheet.password".
core::Result<std::vector<SheetName>> readXlsSheets(const QString& path);

/// Rows of one sheet of an old Excel file (at most 65,536, held in memory by FreeXL).
class XlsSource final : public TableSource
{
public:
    static core::Result<std::unique_ptr<TableSource>> open(const TableFile& file, size_t sheet);
    ~XlsSource() override;
    XlsSource(const XlsSource&) = delete;
    XlsSource& operator=(const XlsSource&) = delete;

    core::Result<bool> next(RowBatch& batch, size_t most) override;
    core::Status rewind() override;
    qint64 position() const override { return m_row; }
    qint64 total() const override { return m_rows; }

private:
    XlsSource(const void* workbook, unsigned int rows, unsigned short columns)
        : m_workbook(workbook)
        , m_rows(rows)
        , m_columns(columns)
    {
    }
    void addCell(RowBatch& batch, unsigned int row, unsigned short column) const;

    const void* m_workbook;
    unsigned int m_rows;
    unsigned short m_columns;
    unsigned int m_row = 0;
};

} // namespace rangkul::exchange
