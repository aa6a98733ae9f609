// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"

#include <vector>

namespace rangkul::importui {

/// For works that read files one after the other and report a place in each (bytes, parts): tells
/// another progress rows of all files instead, and hands its wish to stop on. Lives as long as the
/// work.
class RowProgress
{
public:
    /// `rows` of each file, in the order they are read.
    RowProgress(const core::Progress& outer, std::vector<qint64> rows);
    RowProgress(const RowProgress&) = delete;
    RowProgress& operator=(const RowProgress&) = delete;

    const core::Progress& progress() const { return m_inner; }

private:
    void report(const QString& step, qint64 done, qint64 total);

    core::Progress m_outer;
    core::Progress m_inner;
    std::vector<qint64> m_rows;
    QString m_step;
    size_t m_file = 0;
    qint64 m_last = 0;
};

} // namespace rangkul::importui
