// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "rows.h"

namespace rangkul::bench {

/// One line of the table with its figures.
struct Line
{
    const Row* row = nullptr;
    QString scale;
    std::optional<double> oursMs; ///< median of the runs
    std::optional<double> peerMs;
    std::optional<qint64> oursPeak; ///< bytes
    std::optional<qint64> peerPeak;
    QString trouble; ///< why a figure is missing; empty when none is

    std::optional<double> ratio() const;
    /// Measured, and within every budget of the row.
    bool isOk() const;
};

Line lineOf(const Row& row, const core::Result<Measured>& ours, const core::Result<Measured>* peer);

/// What the figures hold for: build, machine, load, folder.
QString conditions(const Bench& bench, std::optional<double> loadBefore);

QStringList table(const std::vector<Line>& lines);
QJsonObject toJson(const Line& line);

} // namespace rangkul::bench
