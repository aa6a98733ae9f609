// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace rangkul::core {

/// How a long work tells how far it is and learns that it is to stop. Copies share one state; any
/// thread.
class Progress
{
public:
    /// `step` is a stable key ("import.reading"); done and total are counts in the step's own unit,
    /// total 0 = unknown.
    using Report = std::function<void(const QString& step, qint64 done, qint64 total)>;

    Progress()
        : m_cancelled(std::make_shared<std::atomic_bool>(false))
    {
    }
    explicit Progress(Report report)
        : Progress()
    {
        m_report = std::move(report);
    }

    void report(const QString& step, qint64 done, qint64 total) const
    {
        if (m_report) {
            m_report(step, done, total);
        }
    }
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace rangkul::core
