// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_names.h"
#include "rangkul/exchange/header_finder.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rangkul::exchange {

namespace {

constexpr std::array<std::string_view, 8> kNoteWords{
    "jumlah", "total", "subtotal", "keterangan", "catatan", "sumber", "mengetahui", "rekapitulasi"};

bool isIdentity(const MappedColumn& column)
{
    return isIdentityNumber(column.field) ||
           (column.field.role == FieldRole::Cell &&
            QLatin1StringView(column.field.variable->column) == QLatin1StringView("name"));
}

bool isNoteWord(std::string_view text)
{
    std::string folded = foldedHeader(text);
    return std::any_of(kNoteWords.begin(), kNoteWords.end(),
                       [&](std::string_view word) { return folded.starts_with(word); });
}

/// The number in "7", "(7)" or "[7]", -1 when it is none.
int columnNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > 2 && (text.front() == '(' || text.front() == '[')) {
        text = text.substr(1, text.size() - 2);
    }
    int number = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : -1;
}

} // namespace

bool isIdentityNumber(const Field& field)
{
    using registry::Entity;
    constexpr const char* kColumns[] = {"nik",    "kk_number",  "p3ke_id",    "dtsen_id",
                                        "bdt_id", "semesta_id", "bpjs_number"};
    return field.role == FieldRole::Cell &&
           (field.variable->entity == Entity::Person ||
            field.variable->entity == Entity::Household) &&
           std::any_of(std::begin(kColumns), std::end(kColumns), [&](const char* column) {
               return QLatin1StringView(column) == QLatin1StringView(field.variable->column);
           });
}

bool SheetLayoutReading::hasIdentity() const
{
    return std::any_of(columns.begin(), columns.end(), [](const MappedColumn& column) {
        return column.by != MappedBy::Nothing && isIdentityNumber(column.field);
    });
}

NoDataRows::NoDataRows(const SheetLayoutReading& layout)
{
    for (size_t c = 0; c < layout.columns.size(); ++c) {
        const MappedColumn& column = layout.columns[c];
        m_headers.push_back(foldedHeader(column.header.toStdString()));
        if (column.by != MappedBy::Nothing && column.field.role != FieldRole::Ignore) {
            m_mapped.push_back(c);
            if (isIdentity(column)) {
                m_identity.push_back(c);
            }
        }
    }
}

bool NoDataRows::isNoData(const TableRow& row) const
{
    const bool hasIdentity = std::any_of(m_identity.begin(), m_identity.end(), [&](size_t c) {
        return !trimmed(row.at(c).text).empty();
    });
    if (hasIdentity) {
        // Real rows nearly always start like this; only then is the closer look needed.
        const size_t c = m_identity.front();
        const std::string_view text = trimmed(row.at(c).text);
        const bool likeData = text.size() > 4 && foldedHeader(text) != m_headers[c];
        return likeData ? isLoneNote(row) : isHeaderAgain(row) || isNumbering(row);
    }
    size_t filled = 0;
    std::string_view first;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        const std::string_view text = trimmed(row.at(c).text);
        first = first.empty() ? text : first;
        const bool mapped = std::find(m_mapped.begin(), m_mapped.end(), c) != m_mapped.end();
        filled += mapped && !text.empty() ? 1 : 0;
    }
    return filled * 4 <= m_mapped.size() || isNoteWord(first) || isHeaderAgain(row) ||
           isNumbering(row);
}

/// One cell with a sentence in it, below or above a table of many columns.
bool NoDataRows::isLoneNote(const TableRow& row) const
{
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                      [](const Cell& cell) { return !trimmed(cell.text).empty(); });
    return filled == 1 && m_mapped.size() >= 3;
}

bool NoDataRows::isHeaderAgain(const TableRow& row) const
{
    size_t filled = 0;
    size_t equal = 0;
    for (const size_t c : m_mapped) {
        const std::string_view text = trimmed(row.at(c).text);
        if (!text.empty()) {
            ++filled;
            const std::string folded = foldedHeader(text);
            equal += !folded.empty() && m_headers[c].ends_with(folded) ? 1 : 0;
        }
    }
    return filled >= 2 && equal * 10 >= filled * 6;
}

bool NoDataRows::isNumbering(const TableRow& row) const
{
    int previous = -1;
    size_t filled = 0;
    for (const Cell& cell : row.cells) {
        if (trimmed(cell.text).empty()) {
            continue;
        }
        const int number = columnNumber(cell.text);
        if (number < 0 || (previous >= 0 && number != previous + 1)) {
            return false;
        }
        previous = number;
        ++filled;
    }
    return filled >= 3;
}

} // namespace rangkul::exchange
