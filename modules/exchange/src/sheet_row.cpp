// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_row.h"

#include <charconv>

namespace rangkul::exchange {

namespace {

constexpr qsizetype kLongestText = 32767;

std::string lettersOf(size_t column)
{
    std::string letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

/// Letters that XML and sheets take as they are, in one byte of UTF-8 each.
bool appendPlain(std::string& out, QStringView text)
{
    const size_t start = out.size();
    out.resize(start + static_cast<size_t>(text.size()));
    char* to = out.data() + start;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x20 || code >= 0x80 || code == '&' || code == '<' || code == '>' ||
            code == '_') {
            out.resize(start);
            return false;
        }
        *to++ = static_cast<char>(code);
    }
    return true;
}

bool isHexEscape(const char* at, const char* end)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
    return end - at >= 7 && at[1] == 'x' && isHex(at[2]) && isHex(at[3]) && isHex(at[4]) &&
           isHex(at[5]) && at[6] == '_';
}

/// Control characters and what looks like one of their escapes are written as _xHHHH_.
void appendEscaped(std::string& out, const QByteArray& utf8)
{
    const char* const end = utf8.constData() + utf8.size();
    const char* plain = utf8.constData();
    const auto put = [&](const char* at, std::string_view instead) {
        out.append(plain, static_cast<size_t>(at - plain));
        out.append(instead);
        plain = at + 1;
    };
    for (const char* at = plain; at != end; ++at) {
        const auto c = static_cast<unsigned char>(*at);
        if (c == '&') {
            put(at, "&amp;");
        } else if (c == '<') {
            put(at, "&lt;");
        } else if (c == '>') {
            put(at, "&gt;");
        } else if (c == '_' && isHexEscape(at, end)) {
            put(at, "_x005F_");
        } else if (c < 0x20 && c != '\t' && c != '\n') {
            constexpr char kDigits[] = "0123456789ABCDEF";
            put(at, std::string("_x00") + kDigits[c >> 4] + kDigits[c & 15] + '_');
        }
    }
    out.append(plain, static_cast<size_t>(end - plain));
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

/// Days since 30 December 1899; before March 1900 one less, for the day that 1900 did not have.
/// 0 for days that sheets do not know.
qint64 serialOf(QDate day)
{
    constexpr qint64 kZero = 2'415'019; // Julian day
    const qint64 serial = day.toJulianDay() - kZero;
    return serial > 60 ? serial : std::max<qint64>(serial - 1, 0);
}

} // namespace

SheetRows::SheetRows(const SheetLayout& layout, const SheetShell& shell)
    : m_layout(layout)
    , m_shell(shell)
{
}

SheetColumnKind SheetRows::kindOf(size_t index) const
{
    return index < m_layout.columns.size() ? m_layout.columns[index].kind : SheetColumnKind::Text;
}

const std::string& SheetRows::cellBegin(size_t index)
{
    while (m_cellBegins.size() <= index) {
        const size_t column = static_cast<size_t>(m_layout.firstColumn - 1) + m_cellBegins.size();
        m_cellBegins.push_back("<c r=\"" + lettersOf(column));
    }
    return m_cellBegins[index];
}

void SheetRows::beginRow(std::string& out, int row)
{
    m_row = std::to_string(row);
    out.append("<row r=\"").append(m_row).append("\">");
}

void SheetRows::append(std::string& out, int row, const std::vector<SheetCell>& cells)
{
    beginRow(out, row);
    for (size_t i = 0; i < cells.size(); ++i) {
        appendCell(out, i, cells[i].value, cells[i].look);
    }
    out.append("</row>");
}

void SheetRows::append(std::string& out, int row, const std::vector<registry::Value>& cells)
{
    beginRow(out, row);
    for (size_t i = 0; i < cells.size(); ++i) {
        appendCell(out, i, cells[i], CellLook::Plain);
    }
    out.append("</row>");
}

void SheetRows::append(std::string& out, int row, const QStringList& cells)
{
    beginRow(out, row);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty()) {
            appendText(out, static_cast<size_t>(i), cells[i], m_shell.styles[0].text);
        }
    }
    out.append("</row>");
}

void SheetRows::beginCell(std::string& out, size_t index, int style)
{
    out.append(cellBegin(index)).append(m_row).append(1, '"');
    if (style > 0) {
        char number[16];
        const char* const end = std::to_chars(number, number + sizeof number, style).ptr;
        out.append(" s=\"").append(std::string_view(number, end)).append(1, '"');
    }
}

void SheetRows::appendCell(std::string& out, size_t index, const registry::Value& value,
                           CellLook look)
{
    const SheetShell::Styles& styles = m_shell.styles[static_cast<size_t>(look)];
    const SheetColumnKind kind = kindOf(index);
    const bool isNumeric = kind == SheetColumnKind::Integer || kind == SheetColumnKind::Real;
    char number[32];
    if (registry::isMissing(value)) {
        if (look != CellLook::Plain) {
            beginCell(out, index, styles.text);
            out.append("/>");
        }
    } else if (const auto* integer = std::get_if<qint64>(&value); integer && isNumeric) {
        const char* const end = std::to_chars(number, number + sizeof number, *integer).ptr;
        appendNumber(out, index, {number, end}, styles.number);
    } else if (const auto* real = std::get_if<double>(&value); real && isNumeric) {
        const char* const end = std::to_chars(number, number + sizeof number, *real).ptr;
        appendNumber(out, index, {number, end}, styles.number);
    } else if (const auto* day = std::get_if<QDate>(&value);
               day && kind == SheetColumnKind::Date && serialOf(*day) > 0) {
        const char* const end = std::to_chars(number, number + sizeof number, serialOf(*day)).ptr;
        appendNumber(out, index, {number, end}, styles.date);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        appendText(out, index, *text, styles.text);
    } else {
        appendText(out, index, registry::toPlainText(value), styles.text);
    }
}

void SheetRows::appendNumber(std::string& out, size_t index, std::string_view number, int style)
{
    beginCell(out, index, style);
    out.append("><v>").append(number).append("</v></c>");
}

void SheetRows::appendText(std::string& out, size_t index, QStringView text, int style)
{
    beginCell(out, index, style);
    text = text.left(kLongestText);
    if (text.isEmpty()) {
        out.append("/>");
        return;
    }
    const bool isEdged = isBlank(text.front()) || isBlank(text.back());
    out.append(isEdged ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                       : " t=\"inlineStr\"><is><t>");
    if (!appendPlain(out, text)) {
        appendEscaped(out, text.toUtf8());
    }
    out.append("</t></is></c>");
}

} // namespace rangkul::exchange
