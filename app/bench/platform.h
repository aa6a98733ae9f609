// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// What only the operating system knows: the one place of the benchmarks that differs between
/// systems.
namespace rangkul::bench {

/// Most memory this process ever had resident, in bytes; nullopt when the system does not tell.
std::optional<qint64> peakMemory();

/// Watches the processes that this one starts. Make it before the first of them, while this
/// process is small: a system that copies a process to start another counts the copy.
class ChildMemory
{
public:
    ChildMemory();
    ~ChildMemory();
    ChildMemory(const ChildMemory&) = delete;
    ChildMemory& operator=(const ChildMemory&) = delete;

    /// Most memory of the largest of them that has ended, in bytes; nullopt when none has. On
    /// Windows the larger of them and this process, in committed bytes.
    std::optional<qint64> peak() const;

private:
    void* m_job = nullptr; ///< Windows only
};

/// Processes that wanted to run in the last minute, on average.
std::optional<double> systemLoad();

} // namespace rangkul::bench
