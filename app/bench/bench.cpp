// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace rangkul::bench {

Sizes Sizes::quick()
{
    Sizes sizes;
    for (int* size : {&sizes.importHouseholds, &sizes.registerHouseholds, &sizes.points,
                      &sizes.manyPoints, &sizes.syncHouseholds, &sizes.batchRows}) {
        *size /= 100;
    }
    sizes.edits = 20;
    sizes.profiles = 20;
    return sizes;
}

QString Bench::path(const char* name) const
{
    return QDir(folder).filePath(QLatin1String(name));
}

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number);
}

core::Error broken(const QString& detail)
{
    return {core::ErrorCode::Io, QStringLiteral("bench.broken"), {}, detail};
}

} // namespace rangkul::bench
