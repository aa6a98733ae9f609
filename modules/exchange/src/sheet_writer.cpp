// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/sheet_writer.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace rangkul::exchange {

using core::Error;
using core::ErrorCode;

namespace {

constexpr qsizetype kLongestText = 32767;

ErrorCode errorCodeOf(lxw_error error, const QString& path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        return ErrorCode::NoPermission;
    }
    switch (error) {
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::Io;
    }
}

/// Formats of one look: how a cell of each kind of column is shown.
struct Formats
{
    lxw_format* text = nullptr;
    lxw_format* number = nullptr;
    lxw_format* date = nullptr;
};

lxw_datetime toXlsx(const QDateTime& time)
{
    return {time.date().year(), time.date().month(),  time.date().day(),
            time.time().hour(), time.time().minute(), double(time.time().second())};
}

} // namespace

class SheetWriter::Book
{
public:
    Book(const QString& path, const SheetLayout& layout)
        : m_path(path)
        , m_part(path + QStringLiteral(".part"))
        , m_layout(layout)
    {
    }

    ~Book()
    {
        if (m_book) {
            workbook_close(m_book);
        }
        QFile::remove(m_part);
    }

    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    core::Status begin()
    {
        if (QFile probe(m_part); !probe.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::NoPermission,
                         QStringLiteral("file.not_writable"),
                         {m_path},
                         probe.errorString()};
        }
        lxw_workbook_options options = {};
        options.constant_memory = m_layout.streaming ? LXW_TRUE : LXW_FALSE;
        m_book = workbook_new_opt(m_part.toUtf8().constData(), &options);
        if (!m_book) {
            return Error{ErrorCode::Io, QStringLiteral("file.not_writable"), {m_path}};
        }
        lxw_doc_properties properties = {};
        properties.created = m_layout.createdAt.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, m_layout.sheetName.toUtf8().constData());
        if (!m_sheet) {
            return Error{
                ErrorCode::InvalidInput, QStringLiteral("sheet.layout"), {m_layout.sheetName}};
        }
        makeFormats();
        writeHead();
        return core::Done{};
    }

    core::Status addRow(const std::vector<SheetCell>& cells)
    {
        RANGKUL_TRY(checkRoom());
        for (size_t i = 0; i < cells.size(); ++i) {
            write(columnOf(i), cells[i], kindOf(i));
        }
        ++m_row;
        return core::Done{};
    }

    core::Status addRow(const QStringList& cells)
    {
        RANGKUL_TRY(checkRoom());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty()) {
                writeText(columnOf(static_cast<size_t>(i)), cells[i], m_formats[0].text);
            }
        }
        ++m_row;
        return core::Done{};
    }

    core::Status finish()
    {
        if (!m_layout.columns.empty()) {
            const lxw_row_t head = lxw_row_t(m_layout.headerRow - 1);
            worksheet_autofilter(m_sheet, head, columnOf(0), std::max(m_row - 1, head),
                                 columnOf(m_layout.columns.size() - 1));
        }
        writeNotes();
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR) {
            return Error{errorCodeOf(error, m_path),
                         QStringLiteral("file.not_writable"),
                         {m_path},
                         QString::fromUtf8(lxw_strerror(error))};
        }
        QFile::remove(m_path);
        QFile part(m_part);
        if (!part.rename(m_path)) {
            return Error{
                ErrorCode::Io, QStringLiteral("file.not_writable"), {m_path}, part.errorString()};
        }
        return core::Done{};
    }

    int nextRow() const { return static_cast<int>(m_row) + 1; }

private:
    core::Status checkRoom() const
    {
        if (m_row >= lxw_row_t(kSheetRows)) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("sheet.too_many_rows"),
                         {QString::number(kSheetRows)}};
        }
        return core::Done{};
    }

    lxw_col_t columnOf(size_t index) const
    {
        return static_cast<lxw_col_t>(static_cast<size_t>(m_layout.firstColumn - 1) + index);
    }

    SheetColumnKind kindOf(size_t index) const
    {
        return index < m_layout.columns.size() ? m_layout.columns[index].kind
                                               : SheetColumnKind::Text;
    }

    void makeFormats()
    {
        const std::array<lxw_color_t, 3> fills = {0, 0xFFF2CC, 0xF8CBAD};
        for (size_t look = 0; look < fills.size(); ++look) {
            Formats& formats = m_formats[look];
            for (lxw_format** format : {&formats.text, &formats.number, &formats.date}) {
                *format = workbook_add_format(m_book);
                if (look > 0) {
                    format_set_bg_color(*format, fills[look]);
                }
            }
            format_set_num_format(formats.text, "@");
            format_set_num_format(formats.date, "dd/mm/yyyy");
        }
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(m_head, LXW_BORDER_THIN);
        format_set_bg_color(m_head, 0xD9E2F3);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
    }

    void writeHead()
    {
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            const SheetColumn& column = m_layout.columns[i];
            const double wide =
                std::clamp(static_cast<double>(column.header.size()) + 2, 8.0, 30.0);
            worksheet_set_column(m_sheet, columnOf(i), columnOf(i),
                                 column.width > 0 ? column.width : wide, nullptr);
        }
        for (qsizetype i = 0; i < m_layout.titles.size(); ++i) {
            worksheet_write_string(m_sheet, lxw_row_t(i), columnOf(0),
                                   m_layout.titles[i].toUtf8().constData(), m_title);
        }
        m_row = lxw_row_t(m_layout.headerRow - 1);
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            worksheet_write_string(m_sheet, m_row, columnOf(i),
                                   m_layout.columns[i].header.toUtf8().constData(), m_head);
        }
        ++m_row;
        worksheet_freeze_panes(m_sheet, m_row, 0);
    }

    void writeNotes()
    {
        if (m_layout.notes.empty()) {
            return;
        }
        lxw_worksheet* sheet =
            workbook_add_worksheet(m_book, m_layout.notesName.toUtf8().constData());
        if (!sheet) {
            return;
        }
        worksheet_set_column(sheet, 0, 0, 28, nullptr);
        worksheet_set_column(sheet, 1, 1, 80, nullptr);
        lxw_row_t row = 0;
        for (const SheetNote& note : m_layout.notes) {
            worksheet_write_string(sheet, row, 0, note.label.toUtf8().constData(), m_title);
            worksheet_write_string(sheet, row, 1, note.text.toUtf8().constData(), nullptr);
            ++row;
        }
    }

    void writeText(lxw_col_t column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, m_row, column, text.left(kLongestText).toUtf8().constData(),
                               format);
    }

    void write(lxw_col_t column, const SheetCell& cell, SheetColumnKind kind)
    {
        const Formats& formats = m_formats[static_cast<size_t>(cell.look)];
        if (registry::isMissing(cell.value)) {
            if (cell.look != CellLook::Plain) {
                worksheet_write_blank(m_sheet, m_row, column, formats.text);
            }
            return;
        }
        const bool numeric = kind == SheetColumnKind::Integer || kind == SheetColumnKind::Real;
        if (const auto* integer = std::get_if<qint64>(&cell.value); integer && numeric) {
            worksheet_write_number(m_sheet, m_row, column, double(*integer), formats.number);
        } else if (const auto* real = std::get_if<double>(&cell.value); real && numeric) {
            worksheet_write_number(m_sheet, m_row, column, *real, formats.number);
        } else if (const auto* date = std::get_if<QDate>(&cell.value);
                   date && kind == SheetColumnKind::Date) {
            lxw_datetime day = toXlsx(date->startOfDay(Qt::UTC));
            worksheet_write_datetime(m_sheet, m_row, column, &day, formats.date);
        } else {
            writeText(column, registry::toPlainText(cell.value), formats.text);
        }
    }

    QString m_path;
    QString m_part;
    SheetLayout m_layout;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::array<Formats, 3> m_formats;
    lxw_format* m_head = nullptr;
    lxw_format* m_title = nullptr;
    lxw_row_t m_row = 0;
};

SheetWriter::SheetWriter(std::unique_ptr<Book> book)
    : m_book(std::move(book))
{
}
SheetWriter::SheetWriter(SheetWriter&&) noexcept = default;
SheetWriter& SheetWriter::operator=(SheetWriter&&) noexcept = default;
SheetWriter::~SheetWriter() = default;

core::Result<SheetWriter> SheetWriter::open(const QString& path, const SheetLayout& layout)
{
    if (layout.headerRow <= layout.titles.size() || layout.firstColumn < 1 ||
        layout.sheetName.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("sheet.layout"), {layout.sheetName}};
    }
    auto book = std::make_unique<Book>(path, layout);
    RANGKUL_TRY(book->begin());
    return SheetWriter(std::move(book));
}

core::Status SheetWriter::addRow(const std::vector<SheetCell>& cells)
{
    return m_book->addRow(cells);
}

core::Status SheetWriter::addRow(const QStringList& cells)
{
    return m_book->addRow(cells);
}

core::Status SheetWriter::finish()
{
    return m_book->finish();
}

int SheetWriter::nextRow() const
{
    return m_book->nextRow();
}

} // namespace rangkul::exchange
