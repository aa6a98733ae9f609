// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_source.h"

#include <algorithm>

namespace rangkul::exchange {

core::Result<bool> KeptSource::next(RowBatch& batch, size_t most)
{
    batch.clear();
    const size_t end = std::min(m_rows->size(), m_next + most);
    for (; m_next < end; ++m_next) {
        const KeptRow& row = (*m_rows)[m_next];
        size_t width = row.cells.size();
        while (width > 0 && row.cells[width - 1].text.isEmpty()) {
            --width;
        }
        for (size_t i = 0; i < width; ++i) {
            const KeptCell& cell = row.cells[i];
            batch.addCell({cell.text.constData(), static_cast<size_t>(cell.text.size())},
                          cell.kind);
        }
        if (width > 0) {
            batch.endRow(row.number);
        }
    }
    return !batch.isEmpty() || m_next < m_rows->size();
}

core::Status KeptSource::rewind()
{
    m_next = 0;
    return core::Done{};
}

} // namespace rangkul::exchange
