// SPDX-License-Identifier: GPL-3.0-or-later
#include "measured.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "bench.h"

namespace rangkul::bench {

QByteArray toJson(const core::Result<Measured>& measured)
{
    QJsonObject out;
    if (!measured) {
        const core::Error& error = measured.error();
        out[QLatin1String("error")] = QStringLiteral("%1 %2 %3")
                                          .arg(error.reason, error.args.join(u' '), error.detail)
                                          .simplified();
        return QJsonDocument(out).toJson(QJsonDocument::Compact);
    }
    QJsonObject series;
    for (const auto& [name, values] : measured->series) {
        QJsonArray figures;
        for (const double value : values) {
            figures.append(value);
        }
        series[name] = figures;
    }
    out[QLatin1String("series")] = series;
    out[QLatin1String("scale")] = measured->scale;
    if (measured->peakBytes) {
        out[QLatin1String("peak")] = *measured->peakBytes;
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

core::Result<Measured> measuredFromJson(const QByteArray& json)
{
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    if (in.contains(QLatin1String("error"))) {
        return broken(in[QLatin1String("error")].toString());
    }
    if (!in.contains(QLatin1String("series"))) {
        return broken(QStringLiteral("the measuring process ended without an answer"));
    }
    Measured out;
    const QJsonObject series = in[QLatin1String("series")].toObject();
    for (auto it = series.begin(); it != series.end(); ++it) {
        for (const QJsonValue& figure : it.value().toArray()) {
            out.series[it.key()].push_back(figure.toDouble());
        }
    }
    out.scale = in[QLatin1String("scale")].toString();
    if (in.contains(QLatin1String("peak"))) {
        out.peakBytes = in[QLatin1String("peak")].toInteger();
    }
    return out;
}

} // namespace rangkul::bench
