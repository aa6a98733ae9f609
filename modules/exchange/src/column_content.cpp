// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_content.h"

#include "rangkul/core/identity_number.h"
#include "rangkul/core/indonesian_date.h"
#include "rangkul/registry/code_list.h"
#include "utf8_text.h"

#include <set>

namespace rangkul::exchange {

namespace {

bool isDate(const TableSample::SampleCell& cell)
{
    if (cell.kind == CellKind::Date) {
        return true;
    }
    const bool longEnough = cell.text.size() >= 6 && cell.text.size() <= 30;
    const bool hasParts = cell.text.find_first_of("-/. ") != std::string::npos;
    return longEnough && hasParts && core::parseDate(toQString(cell.text)).has_value();
}

bool isName(std::string_view text)
{
    size_t letters = 0;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0;
        if (!letter && c != ' ' && c != '.' && c != ',' && c != '\'' && c != '-') {
            return false;
        }
        letters += letter ? 1 : 0;
    }
    return letters >= 2;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isDecile(std::string_view text)
{
    return text == "10" || (text.size() == 1 && isDigits(text)) ||
           (text.size() == 2 && text[0] == '0' && isDigits(text));
}

bool isRegionCode(std::string_view text)
{
    const bool dotted = text.size() == 13 && text[2] == '.' && text[5] == '.' && text[8] == '.';
    return dotted || (text.size() == 10 && isDigits(text) && text[0] != '0');
}

} // namespace

double ColumnContent::fits(Content content) const
{
    switch (content) {
    case Content::None:
        return 0;
    case Content::Nik:
        return sixteenDigits * nikDays * (womenDays > 0 ? 1.0 : 0.8);
    case Content::Kk:
        return womenDays > 0 ? 0 : sixteenDigits * nikDays * 0.9;
    case Content::Name:
        return names * distinct;
    case Content::Birth:
        return dates;
    case Content::Decile:
        return filled < 5 ? deciles / 2 : deciles * 0.9;
    case Content::RegionCode:
        return regionCodes;
    }
    Q_UNREACHABLE();
}

ColumnContent contentOf(const TableSample& sample, size_t column, qint64 firstRow)
{
    ColumnContent content;
    size_t digits = 0;
    size_t days = 0;
    size_t women = 0;
    std::set<std::string_view> seen;
    for (const TableSample::SampleRow& row : sample.rows()) {
        if (row.number < firstRow || row.text(column).empty()) {
            continue;
        }
        const TableSample::SampleCell& cell = row.cells[column];
        ++content.filled;
        seen.insert(cell.text);
        const auto number = core::normaliseIdentityNumber(toQString(cell.text));
        const bool sixteen = number.isWhole() || number.verdict == core::IdentityVerdict::Masked ||
                             number.verdict == core::IdentityVerdict::ExcelDamage;
        digits += sixteen ? 1 : 0;
        if (number.isWhole()) {
            const int day = number.text.mid(6, 2).toInt();
            days += (day >= 1 && day <= 31) || (day >= 41 && day <= 71) ? 1 : 0;
            women += day >= 41 && day <= 71 ? 1 : 0;
        } else {
            days += sixteen ? 1 : 0;
        }
        content.dates += isDate(cell) ? 1 : 0;
        content.names += isName(cell.text) ? 1 : 0;
        content.deciles += isDecile(cell.text) ? 1 : 0;
        content.regionCodes += isRegionCode(cell.text) ? 1 : 0;
    }
    if (content.filled == 0) {
        return content;
    }
    const auto filled = static_cast<double>(content.filled);
    content.sixteenDigits = static_cast<double>(digits) / filled;
    if (digits > 0) {
        content.nikDays = static_cast<double>(days) / static_cast<double>(digits);
        content.womenDays = static_cast<double>(women) / static_cast<double>(digits);
    }
    content.dates /= filled;
    content.names /= filled;
    content.deciles /= filled;
    content.regionCodes /= filled;
    content.distinct = static_cast<double>(seen.size()) / filled;
    return content;
}

double codeShare(const TableSample& sample, size_t column, qint64 firstRow,
                 const registry::Variable& variable, const QString& codeSource)
{
    if (!variable.codeList) {
        return 0;
    }
    registry::SourceTranslator translate(codeSource, QString::fromLatin1(variable.codeList));
    size_t filled = 0;
    size_t known = 0;
    for (const TableSample::SampleRow& row : sample.rows()) {
        const std::string_view text = row.text(column);
        if (row.number < firstRow || text.empty()) {
            continue;
        }
        ++filled;
        const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
        known += translate.codeOfUtf8(bytes) ? 1 : 0;
    }
    return filled == 0 ? 0 : static_cast<double>(known) / static_cast<double>(filled);
}

} // namespace rangkul::exchange
