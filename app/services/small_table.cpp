// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_table.h"

#include <QCoreApplication>

#include "rangkul/exchange/csv_writer.h"
#include "rangkul/exchange/sheet_writer.h"

namespace rangkul::services {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

core::Status writeTableCsv(const QString& path, const SmallTable& table)
{
    RANGKUL_LET(writer, exchange::CsvWriter::open(path, {}));
    RANGKUL_TRY(writer.addRow(table.header));
    for (const QStringList& row : table.rows) {
        RANGKUL_TRY(writer.addRow(row));
    }
    return writer.finish();
}

core::Status writeTableBook(const QString& path, const SmallTable& table, QDate day)
{
    constexpr double kNameWidth = 34;
    constexpr double kNumberWidth = 18;
    exchange::SheetLayout layout;
    layout.sheetName = TableWords::tr("Table");
    layout.titles = {table.title, table.source};
    layout.headerRow = 4;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        layout.columns.push_back(
            {table.header[i],
             i == 0 ? exchange::SheetColumnKind::Text : exchange::SheetColumnKind::Integer,
             i == 0 ? kNameWidth : kNumberWidth});
    }
    layout.notesName = TableWords::tr("Notes");
    layout.notes = {{TableWords::tr("Source"), table.source}};
    layout.createdAt = day.startOfDay(Qt::UTC);
    RANGKUL_LET(writer, exchange::SheetWriter::open(path, layout));
    for (const QStringList& row : table.rows) {
        std::vector<registry::Value> cells{row.value(0)};
        for (qsizetype i = 1; i < row.size(); ++i) {
            cells.emplace_back(row[i].toLongLong());
        }
        RANGKUL_TRY(writer.addValues(cells));
    }
    return writer.finish();
}

} // namespace

core::Status writeSmallTable(const QString& path, const SmallTable& table, QDate day)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        return writeTableBook(path, table, day);
    }
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        return writeTableCsv(path, table);
    }
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("table.ending"), {path}};
}

} // namespace rangkul::services
