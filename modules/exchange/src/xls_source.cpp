// SPDX-License-Identifier: GPL-3.0-or-later
#include "xls_source.h"

#include <QFile>

#include "number_text.h"

#include <freexl.h>

namespace rangkul::exchange {

namespace {

/// An open workbook, closed when it goes, also after a failed opening (as FreeXL asks).
class Workbook
{
public:
    static core::Result<Workbook> open(const QString& path)
    {
        Workbook book;
        const int code = freexl_open(QFile::encodeName(path).constData(), &book.m_handle);
        unsigned int password = FREEXL_BIFF_PLAIN;
        freexl_get_info(book.m_handle, FREEXL_BIFF_PASSWORD, &password);
        if (password == FREEXL_BIFF_OBFUSCATED) {
            return core::Error{core::ErrorCode::Denied, QStringLiteral("sheet.password"), {path}};
        }
        if (code != FREEXL_OK) {
            return core::Error{core::ErrorCode::Corrupt,
                               QStringLiteral("sheet.damaged"),
                               {path},
                               QStringLiteral("freexl %1").arg(code)};
        }
        return book;
    }
    Workbook(Workbook&& other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Workbook& operator=(Workbook&&) = delete;
    ~Workbook()
    {
        if (m_handle) {
            freexl_close(m_handle);
        }
    }
    const void* handle() const { return m_handle; }
    const void* release() { return std::exchange(m_handle, nullptr); }

private:
    Workbook() = default;
    const void* m_handle = nullptr;
};

} // namespace

core::Result<std::vector<SheetName>> readXlsSheets(const QString& path)
{
    RANGKUL_LET(book, Workbook::open(path));
    unsigned int count = 0;
    freexl_get_info(book.handle(), FREEXL_BIFF_SHEET_COUNT, &count);
    std::vector<SheetName> sheets;
    for (unsigned int i = 0; i < count; ++i) {
        const char* name = nullptr;
        freexl_get_worksheet_name(book.handle(), static_cast<unsigned short>(i), &name);
        sheets.push_back({QString::fromUtf8(name), false});
    }
    if (sheets.empty()) {
        return core::Error{core::ErrorCode::Corrupt, QStringLiteral("sheet.damaged"), {path}};
    }
    return sheets;
}

core::Result<std::unique_ptr<TableSource>> XlsSource::open(const TableFile& file, size_t sheet)
{
    RANGKUL_LET(book, Workbook::open(file.path));
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (sheet > 0xFFFF ||
        freexl_select_active_worksheet(book.handle(), static_cast<unsigned short>(sheet)) !=
            FREEXL_OK ||
        freexl_worksheet_dimensions(book.handle(), &rows, &columns) != FREEXL_OK) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("sheet.no_such_sheet"),
                           {file.path, QString::number(sheet + 1)}};
    }
    return std::unique_ptr<TableSource>(new XlsSource(book.release(), rows, columns));
}

XlsSource::~XlsSource()
{
    freexl_close(m_workbook);
}

core::Status XlsSource::rewind()
{
    m_row = 0;
    return core::Done{};
}

core::Result<bool> XlsSource::next(RowBatch& batch, size_t most)
{
    batch.clear();
    for (; m_row < m_rows && batch.size() < most; ++m_row) {
        for (unsigned short column = 0; column < m_columns; ++column) {
            addCell(batch, m_row, column);
        }
        batch.endRow(static_cast<qint64>(m_row) + 1);
    }
    return !batch.isEmpty();
}

void XlsSource::addCell(RowBatch& batch, unsigned int row, unsigned short column) const
{
    FreeXL_CellValue cell;
    if (freexl_get_cell_value(m_workbook, row, column, &cell) != FREEXL_OK) {
        cell.type = FREEXL_CELL_NULL;
    }
    switch (cell.type) {
    case FREEXL_CELL_INT:
        batch.addCell(batch.arena().keep(std::to_string(cell.value.int_value)), CellKind::Number);
        break;
    case FREEXL_CELL_DOUBLE:
        batch.addCell(batch.arena().keep(plainNumber(cell.value.double_value)), CellKind::Number);
        break;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_TIME:
        batch.addCell(batch.arena().keep(cell.value.text_value), CellKind::Text);
        break;
    case FREEXL_CELL_DATE:
        batch.addCell(batch.arena().keep(cell.value.text_value), CellKind::Date);
        break;
    case FREEXL_CELL_DATETIME: {
        std::string text(cell.value.text_value);
        if (text.size() > 10) {
            text[10] = 'T';
        }
        batch.addCell(batch.arena().keep(text), CellKind::Date);
        break;
    }
    default:
        batch.addCell({}, CellKind::Empty);
    }
}

} // namespace rangkul::exchange
