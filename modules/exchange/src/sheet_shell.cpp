// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_shell.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

/// The filter reaches to this row until the last one is known.
const QByteArray kOpenEnd = QByteArray::number(kSheetRows);

/// Formats of one look: how a cell of each kind of column is shown.
struct Formats
{
    lxw_format* text = nullptr;
    lxw_format* number = nullptr;
    lxw_format* date = nullptr;
};

class ShellMaker
{
public:
    ShellMaker(lxw_workbook* book, const SheetLayout& layout)
        : m_book(book)
        , m_layout(layout)
    {
    }

    /// False when the library does not take the names of the sheets.
    bool make()
    {
        lxw_doc_properties properties = {};
        properties.created = m_layout.createdAt.toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, m_layout.sheetName.toUtf8().constData());
        if (!m_sheet) {
            return false;
        }
        makeFormats();
        writeHead();
        writeSamples();
        writeNotes();
        return true;
    }

private:
    lxw_col_t columnOf(size_t index) const
    {
        return static_cast<lxw_col_t>(static_cast<size_t>(m_layout.firstColumn - 1) + index);
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
        const auto row = static_cast<lxw_row_t>(m_layout.headerRow - 1);
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
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            worksheet_write_string(m_sheet, row, columnOf(i),
                                   m_layout.columns[i].header.toUtf8().constData(), m_head);
        }
        worksheet_freeze_panes(m_sheet, row + 1, 0);
        if (!m_layout.columns.empty()) {
            worksheet_autofilter(m_sheet, row, columnOf(0), kSheetRows - 1,
                                 columnOf(m_layout.columns.size() - 1));
        }
    }

    /// A blank cell of every style in the first row below the header, to learn their numbers.
    void writeSamples()
    {
        const auto row = static_cast<lxw_row_t>(m_layout.headerRow);
        lxw_col_t column = 0;
        for (const Formats& formats : m_formats) {
            for (lxw_format* format : {formats.text, formats.number, formats.date}) {
                worksheet_write_blank(m_sheet, row, column++, format);
            }
        }
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

    lxw_workbook* m_book;
    const SheetLayout& m_layout;
    lxw_worksheet* m_sheet = nullptr;
    std::array<Formats, 3> m_formats;
    lxw_format* m_head = nullptr;
    lxw_format* m_title = nullptr;
};

/// Style of the cell in the row of samples, 0 = the usual one.
int styleOf(const QByteArray& samples, char column, int row)
{
    const QByteArray cell = QByteArray("<c r=\"") + column + QByteArray::number(row) + '"';
    const qsizetype at = samples.indexOf(cell);
    if (at < 0) {
        return 0;
    }
    const QByteArray rest = samples.mid(at + cell.size(), samples.indexOf('>', at) - at);
    return rest.startsWith(" s=\"") ? rest.mid(4, rest.indexOf('"', 4) - 4).toInt() : 0;
}

QByteArray withLastRow(QByteArray xml, int lastRow)
{
    const qsizetype at = xml.lastIndexOf(kOpenEnd);
    return at < 0 ? xml : xml.replace(at, kOpenEnd.size(), QByteArray::number(lastRow));
}

/// Takes the sheet apart; false when it does not look as the library makes it.
bool takeSheet(SheetShell& shell, const QByteArray& xml, int firstRow)
{
    const qsizetype samples = xml.indexOf("<row r=\"" + QByteArray::number(firstRow) + '"');
    const qsizetype end = xml.indexOf("</sheetData>");
    if (samples < 0 || end < samples) {
        return false;
    }
    shell.head = xml.first(samples);
    const qsizetype size = shell.head.indexOf("<dimension "); // not known yet, and not needed
    if (size >= 0) {
        shell.head.remove(size, shell.head.indexOf('>', size) + 1 - size);
    }
    shell.openTail = xml.sliced(end);
    const QByteArray cells = xml.sliced(samples, end - samples);
    char column = 'A';
    for (SheetShell::Styles& look : shell.styles) {
        for (int* style : {&look.text, &look.number, &look.date}) {
            *style = styleOf(cells, column++, firstRow);
        }
    }
    return true;
}

} // namespace

QByteArray SheetShell::tail(int lastRow) const
{
    return withLastRow(openTail, lastRow);
}

std::vector<PackagePart> SheetShell::parts(int lastRow) const
{
    std::vector<PackagePart> all = openParts;
    for (PackagePart& part : all) {
        if (part.name == "xl/workbook.xml") {
            part.content = withLastRow(part.content, lastRow);
        }
    }
    return all;
}

core::Result<SheetShell> makeSheetShell(const QString& scratch, const SheetLayout& layout)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE; // texts stand in the cells, as those of the rows do
    lxw_workbook* book = workbook_new_opt(scratch.toUtf8().constData(), &options);
    if (!book) {
        return Error{ErrorCode::Io, QStringLiteral("file.not_writable"), {scratch}};
    }
    const bool isMade = ShellMaker(book, layout).make();
    const lxw_error error = workbook_close(book);
    const std::vector<PackagePart> parts = packageParts(scratch);
    QFile::remove(scratch);
    if (!isMade) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("sheet.layout"), {layout.sheetName}};
    }
    SheetShell shell;
    bool isTaken = false;
    for (const PackagePart& part : parts) {
        if (part.name == "xl/worksheets/sheet1.xml") {
            shell.sheetName = part.name;
            isTaken = takeSheet(shell, part.content, layout.headerRow + 1);
        } else {
            shell.openParts.push_back(part);
        }
    }
    if (error != LXW_NO_ERROR || !isTaken) {
        return Error{ErrorCode::Io,
                     QStringLiteral("file.not_writable"),
                     {scratch},
                     QString::fromUtf8(lxw_strerror(error))};
    }
    return shell;
}

} // namespace rangkul::exchange
