// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_progress.h"

#include <algorithm>
#include <numeric>

namespace rangkul::importui {

RowProgress::RowProgress(const core::Progress& outer, std::vector<qint64> rows)
    : m_outer(outer)
    , m_inner([this](const QString& step, qint64 done, qint64 total) { report(step, done, total); })
    , m_rows(std::move(rows))
{
}

void RowProgress::report(const QString& step, qint64 done, qint64 total)
{
    if (m_outer.isCancelled()) {
        m_inner.cancel();
    }
    if (step != m_step) {
        m_step = step;
        m_file = 0;
    } else if (done < m_last && m_file + 1 < m_rows.size()) {
        ++m_file; // a place before the last one: the next file began
    }
    m_last = done;
    const auto file = m_rows.begin() + static_cast<qsizetype>(m_file);
    qint64 rows = std::accumulate(m_rows.begin(), file, qint64(0));
    if (file != m_rows.end() && total > 0) {
        rows += *file * std::min(done, total) / total;
    }
    m_outer.report(step, rows, std::accumulate(m_rows.begin(), m_rows.end(), qint64(0)));
}

} // namespace rangkul::importui
