// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#ifdef Q_OS_WIN
#include <psapi.h>
#include <windows.h>
#else
#include <sys/resource.h>

#include <cstdlib>
#endif

namespace rangkul::bench {

#ifdef Q_OS_WIN

std::optional<qint64> peakMemory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    counters.cb = sizeof(counters);
    if (!GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters))) {
        return std::nullopt;
    }
    return static_cast<qint64>(counters.PeakWorkingSetSize);
}

// Children join the job of their parent; the job remembers the largest of its processes.
ChildMemory::ChildMemory()
    : m_job(CreateJobObjectW(nullptr, nullptr))
{
    if (m_job != nullptr && !AssignProcessToJobObject(m_job, GetCurrentProcess())) {
        CloseHandle(m_job);
        m_job = nullptr;
    }
}

ChildMemory::~ChildMemory()
{
    if (m_job != nullptr) {
        CloseHandle(m_job);
    }
}

std::optional<qint64> ChildMemory::peak() const
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    if (m_job == nullptr || !QueryInformationJobObject(m_job, JobObjectExtendedLimitInformation,
                                                       &limits, sizeof(limits), nullptr)) {
        return std::nullopt;
    }
    return static_cast<qint64>(limits.PeakProcessMemoryUsed);
}

std::optional<double> systemLoad()
{
    return std::nullopt;
}

#else

namespace {

std::optional<qint64> maxResident(int whose)
{
    rusage usage{};
    if (getrusage(whose, &usage) != 0 || usage.ru_maxrss <= 0) {
        return std::nullopt;
    }
#ifdef Q_OS_MACOS
    return usage.ru_maxrss;
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
}

} // namespace

std::optional<qint64> peakMemory()
{
    return maxResident(RUSAGE_SELF);
}

ChildMemory::ChildMemory() = default;
ChildMemory::~ChildMemory() = default;

std::optional<qint64> ChildMemory::peak() const
{
    return maxResident(RUSAGE_CHILDREN);
}

std::optional<double> systemLoad()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? std::optional(load) : std::nullopt;
}

#endif

} // namespace rangkul::bench
