// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/exchange/table_row.h"

#include <memory>
#include <vector>

namespace rangkul::exchange {

enum class TableFormat : std::uint8_t { Csv, Xlsx, Xls, Ods };
enum class TextEncoding : std::uint8_t { Utf8, Windows1252, Utf16Le, Utf16Be };

struct SheetName
{
    QString name; ///< "" for CSV
    bool hidden = false;
    bool operator==(const SheetName&) const = default;
};

/// A row of an earlier import that is read again from what was kept of it.
struct KeptCell
{
    QByteArray text; ///< UTF-8
    CellKind kind = CellKind::Text;
};
struct KeptRow
{
    qint64 number = 0;
    std::vector<KeptCell> cells;
    bool nikDamaged = false; ///< its import found that spreadsheets had cut the column's numbers
};

/// What a file turned out to be; found by its bytes, never by its ending.
struct TableFile
{
    QString path;
    TableFormat format = TableFormat::Csv;
    std::vector<SheetName> sheets;              ///< at least one
    TextEncoding encoding = TextEncoding::Utf8; ///< CSV only
    char delimiter = ',';                       ///< CSV only
    std::shared_ptr<const std::vector<KeptRow>> kept =
        nullptr; ///< read these by number, not the file
};

/// Rows of one sheet, one after the other, in bounded memory (XLSX keeps its shared texts). Used
/// by one thread at a time.
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// Clears `batch` and puts in at most `most` rows; false at the end.
    /// Corrupt "sheet.damaged" when the file breaks off or contradicts itself.
    virtual core::Result<bool> next(RowBatch& batch, size_t most) = 0;
    /// Back to the first row.
    virtual core::Status rewind() = 0;
    /// For progress: how far, in the unit of total().
    virtual qint64 position() const = 0;
    virtual qint64 total() const = 0;
};

/// Looks at the file and lists its sheets. Errors, each with the file's name:
/// "sheet.not_found", "sheet.no_permission", "sheet.empty", "sheet.password" (protected workbook),
/// "sheet.html" and "sheet.xml2003" (a web page or old XML named .xls: save it anew as .xlsx),
/// "sheet.xlsb" (binary workbook), "sheet.not_a_sheet" (PDF, picture, letter, other archive),
/// "sheet.damaged" (broken off), "sheet.read".
core::Result<TableFile> inspectTable(const QString& path);

/// NotFound "sheet.no_such_sheet" when there is no sheet of that number.
core::Result<std::unique_ptr<TableSource>> openTable(const TableFile& file, size_t sheet = 0);

} // namespace rangkul::exchange
