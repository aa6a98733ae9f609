// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/result.h"

#include <map>
#include <optional>
#include <vector>

namespace rangkul::bench {

/// What one child process measured, as it tells its parent.
struct Measured
{
    std::map<QString, std::vector<double>> series; ///< milliseconds, one figure a run
    QString scale;                                 ///< what it really worked on
    std::optional<qint64> peakBytes;               ///< of the measured program; see platform.h

    void add(const char* name, double ms) { series[QLatin1String(name)].push_back(ms); }
};

QByteArray toJson(const core::Result<Measured>& measured);
/// The error inside, or that the bytes are no such JSON.
core::Result<Measured> measuredFromJson(const QByteArray& json);

} // namespace rangkul::bench
