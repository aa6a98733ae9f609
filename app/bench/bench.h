// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::bench {

/// How much is measured on.
struct Sizes
{
    int importHouseholds = 100'000;
    int registerHouseholds = 300'000;
    int points = 100'000;
    int manyPoints = 500'000;
    int syncHouseholds = 30'000; ///< about 100,000 persons
    int batchRows = 10'000;
    int edits = 200;    ///< of each run
    int profiles = 200; ///< of each run

    /// A hundredth of everything that takes long: to see that all works, not to measure.
    static Sizes quick();
};

/// What every measurement is told.
struct Bench
{
    Sizes sizes;
    QString folder; ///< everything is made in here
    int runs = 5;

    QString path(const char* name) const;
};

/// Milliseconds since it was made.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double ms() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// 0 for none.
double median(std::vector<double> values);

/// "100,000", whatever the locale.
QString grouped(qint64 number);

/// For what should not happen while measuring.
core::Error broken(const QString& detail);

} // namespace rangkul::bench
