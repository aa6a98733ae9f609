// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_file.h"

#include <QTimeZone>

#include "rangkul/demo/population.h"

namespace rangkul::demo {

namespace {

exchange::SheetLayout sheetLayout(const std::vector<Column>& columns, const TableLook& look)
{
    exchange::SheetLayout layout;
    layout.sheetName = QStringLiteral("Data");
    if (look.headerRow > 1) {
        layout.titles << QStringLiteral("DATA CONTOH - ") + look.title;
    }
    if (look.headerRow > 2) {
        layout.titles << QStringLiteral("Kota Contoh, keadaan 31 Maret 2026");
    }
    layout.headerRow = look.headerRow;
    layout.firstColumn = look.firstColumn;
    layout.columns = columns;
    layout.notesName = QStringLiteral("Keterangan");
    layout.notes = {
        {QStringLiteral("Isi"),
         QStringLiteral("DATA CONTOH: kota, keluarga, nama dan nomor dikarang")},
        {QStringLiteral("Tanggal"), QStringLiteral("31 Maret 2026")},
    };
    layout.createdAt = QDateTime(demoDay(), QTime(8, 0), Qt::UTC);
    return layout;
}

} // namespace

QString cellText(const registry::Value& value)
{
    return registry::toPlainText(value);
}

core::Result<TableFile> TableFile::open(const QString& folder, const QString& name,
                                        const std::vector<Column>& columns, const TableLook& look)
{
    TableFile file;
    file.m_name = name;
    const QString path = folder + u'/' + name;
    if (name.endsWith(QLatin1String(".xlsx"))) {
        RANGKUL_LET(sheet, exchange::SheetWriter::open(path, sheetLayout(columns, look)));
        file.m_sheet.emplace(std::move(sheet));
        return file;
    }
    exchange::CsvLayout layout;
    layout.delimiter = look.delimiter;
    layout.bom = look.bom;
    layout.guardFormulas = false; // as the offices that send such files write them
    RANGKUL_LET(csv, exchange::CsvWriter::open(path, layout));
    file.m_csv.emplace(std::move(csv));
    QStringList headers;
    for (const Column& column : columns) {
        headers << column.header;
    }
    RANGKUL_TRY(file.m_csv->addRow(headers));
    return file;
}

qint64 TableFile::nextRow() const
{
    return m_sheet ? m_sheet->nextRow() : m_csv->rows() + 1;
}

core::Status TableFile::addRow(const Cells& cells)
{
    ++m_rows;
    return m_sheet ? m_sheet->addValues(cells) : m_csv->addValues(cells);
}

core::Status TableFile::finish()
{
    return m_sheet ? m_sheet->finish() : m_csv->finish();
}

} // namespace rangkul::demo
