// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "rangkul/core/result.h"
#include "rangkul/registry/value.h"

#include <memory>
#include <vector>

namespace rangkul::exchange {

enum class SheetColumnKind : std::uint8_t {
    Text, ///< a text cell whatever it holds: NIK, KK, codes, RT/RW, phone
    Integer,
    Real,
    Date, ///< a real date, shown dd/mm/yyyy
};

struct SheetColumn
{
    QString header;
    SheetColumnKind kind = SheetColumnKind::Text;
    double width = 0; ///< in characters, 0 = as wide as the header
};

enum class CellLook : std::uint8_t {
    Plain,
    Warning, ///< yellow
    Problem, ///< red
};

struct SheetCell
{
    registry::Value value;
    CellLook look = CellLook::Plain;
};

/// A line of the second sheet: source, date, filter, masking.
struct SheetNote
{
    QString label;
    QString text;
};

struct SheetLayout
{
    QString sheetName;
    QStringList titles; ///< rows above the header, from row 1
    int headerRow = 1;  ///< 1 = first row of the sheet; after the titles
    int firstColumn = 1;
    std::vector<SheetColumn> columns;
    QString notesName; ///< name of the second sheet
    std::vector<SheetNote> notes;
    QDateTime createdAt; ///< UTC; equal content and time give equal bytes
};

/// Rows an xlsx sheet can hold, header and titles included.
inline constexpr int kSheetRows = 1'048'576;

/// Writes a workbook row by row, each packed as it comes: frozen header, filter buttons, notes
/// sheet. The file appears under its name only by finish(); leaving without it leaves nothing
/// behind. InvalidInput "sheet.too_many_rows", "sheet.layout"; NoPermission, DiskFull, Io
/// "file.not_writable" with the path. One thread per writer.
class SheetWriter
{
public:
    static core::Result<SheetWriter> open(const QString& path, const SheetLayout& layout);
    SheetWriter(SheetWriter&&) noexcept;
    SheetWriter& operator=(SheetWriter&&) noexcept;
    ~SheetWriter();

    /// Cells in the order of the columns; fewer leave the rest blank, further ones go right of the
    /// header as text.
    core::Status addRow(const std::vector<SheetCell>& cells);
    /// The same, all cells plain.
    core::Status addValues(const std::vector<registry::Value>& cells);
    /// The same for text alone; an empty text is a blank cell.
    core::Status addRow(const QStringList& cells);
    core::Status finish();
    /// Row of the sheet the next addRow() writes, 1 = first.
    int nextRow() const;

private:
    class Book;
    explicit SheetWriter(std::unique_ptr<Book> book);
    std::unique_ptr<Book> m_book;
};

} // namespace rangkul::exchange
