// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/table_sample.h"

#include <algorithm>

namespace rangkul::exchange {

core::Result<TableSample> TableSample::take(TableSource& source, size_t most)
{
    TableSample sample;
    RowBatch batch;
    RANGKUL_LET(any, source.next(batch, most));
    for (size_t i = 0; any && i < batch.size(); ++i) {
        const TableRow row = batch.row(i);
        SampleRow copy{row.number, {}};
        for (const Cell& cell : row.cells) {
            const std::string_view text = trimmed(cell.text);
            copy.cells.push_back({std::string(text), text.empty() ? CellKind::Empty : cell.kind});
        }
        sample.m_columns = std::max(sample.m_columns, copy.cells.size());
        sample.m_rows.push_back(std::move(copy));
    }
    RANGKUL_TRY(source.rewind());
    return sample;
}

} // namespace rangkul::exchange
