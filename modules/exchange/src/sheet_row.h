// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet_shell.h"

#include <string>

namespace rangkul::exchange {

/// Appends rows of a sheet as XML (ECMA-376 part 1, 18.3.1), texts in their cells.
class SheetRows
{
public:
    SheetRows(const SheetLayout& layout, const SheetShell& shell);

    void append(std::string& out, int row, const std::vector<SheetCell>& cells);
    void append(std::string& out, int row, const std::vector<registry::Value>& cells);
    /// An empty text is a blank cell.
    void append(std::string& out, int row, const QStringList& cells);

private:
    void beginRow(std::string& out, int row);
    /// `<c r="B7" s="3"`
    void beginCell(std::string& out, size_t index, int style);
    void appendCell(std::string& out, size_t index, const registry::Value& value, CellLook look);
    void appendText(std::string& out, size_t index, QStringView text, int style);
    void appendNumber(std::string& out, size_t index, std::string_view number, int style);
    SheetColumnKind kindOf(size_t index) const;
    const std::string& cellBegin(size_t index);

    const SheetLayout& m_layout;
    const SheetShell& m_shell;
    std::vector<std::string> m_cellBegins; ///< `<c r="B` of the columns written so far
    std::string m_row;                     ///< number of the row that is written
};

} // namespace rangkul::exchange
