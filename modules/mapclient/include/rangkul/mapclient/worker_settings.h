// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>

namespace rangkul::mapclient {

/// How long the worker may be silent while it has something to do.
struct WorkerTimeouts
{
    std::chrono::milliseconds start{30'000};
    std::chrono::milliseconds quick{60'000}; ///< pictures, regions, classes, inspection
    std::chrono::milliseconds slow{300'000}; ///< prints, projects, benchmarks
};

struct WorkerSettings
{
    QString program; ///< see findMapWorker()
    QStringList arguments = {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    WorkerTimeouts timeouts = {};
};

} // namespace rangkul::mapclient
