// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/exchange/table_source.h"

#include <string>
#include <vector>

namespace rangkul::exchange {

/// Where the parts of an XLSX file lie and what its sheets share.
struct XlsxWorkbook
{
    struct Sheet
    {
        SheetName name;
        QString entry; ///< "xl/worksheets/sheet1.xml"
    };
    std::vector<Sheet> sheets;
    QString sharedTextsEntry; ///< empty when there are none
    QString stylesEntry;
    bool from1904 = false;
};

/// The parts named by the workbook. Corrupt "sheet.damaged" when they cannot be read.
core::Result<XlsxWorkbook> readXlsxWorkbook(const QString& path);

/// For each cell style: does it show a date?
std::vector<bool> readXlsxDateStyles(const QString& path, const QString& entry);

/// The texts that cells refer to by number, in one block of memory.
class SharedTexts
{
public:
    static core::Result<SharedTexts> read(const QString& path, const QString& entry);
    /// Empty when there is no text of that number.
    std::string_view text(size_t index) const
    {
        if (index + 1 >= m_begins.size()) {
            return {};
        }
        return std::string_view(m_bytes).substr(m_begins[index],
                                                m_begins[index + 1] - m_begins[index]);
    }

private:
    std::string m_bytes;
    std::vector<size_t> m_begins{0};
};

/// Excel writes a control character as "_x000D_"; this reads it back.
std::string_view unescapedXlsxText(std::string_view text, std::string& scratch);

} // namespace rangkul::exchange
