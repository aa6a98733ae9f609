// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_source.h"

#include <string>
#include <vector>

namespace rangkul::exchange {

/// A copy of the first rows of a sheet, to guess its layout from and to show in the wizard.
class TableSample
{
public:
    struct SampleCell
    {
        std::string text; ///< trimmed
        CellKind kind = CellKind::Empty;
    };
    struct SampleRow
    {
        qint64 number = 0;
        std::vector<SampleCell> cells;

        std::string_view text(size_t column) const
        {
            return column < cells.size() ? std::string_view(cells[column].text)
                                         : std::string_view();
        }
    };

    /// Reads up to `most` filled rows and rewinds the source.
    static core::Result<TableSample> take(TableSource& source, size_t most = 300);

    const std::vector<SampleRow>& rows() const { return m_rows; }
    size_t columns() const { return m_columns; }

private:
    std::vector<SampleRow> m_rows;
    size_t m_columns = 0;
};

} // namespace rangkul::exchange
