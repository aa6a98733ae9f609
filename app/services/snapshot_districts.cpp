// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_districts.h"

#include <QJsonArray>

#include <map>

namespace rangkul::services {

namespace {

constexpr qsizetype kDistrictDigits = 6;
constexpr QLatin1StringView kRegions("regions");

/// Rows of one kecamatan added up, column by column.
QJsonArray addedUp(const QJsonArray& rows)
{
    std::map<QString, QJsonArray> out;
    for (const QJsonValue& each : rows) {
        const QJsonArray row = each.toArray();
        const QString code = row[0].toString().left(kDistrictDigits);
        const auto [sum, isNew] = out.try_emplace(code, row);
        if (isNew) {
            sum->second.replace(0, code);
            continue;
        }
        for (qsizetype i = 1; i < row.size(); ++i) {
            sum->second.replace(i, sum->second.at(i).toInteger() + row.at(i).toInteger());
        }
    }
    QJsonArray all;
    for (const auto& [code, row] : out) {
        all.append(row);
    }
    return all;
}

/// Figures by region stand in a topic, or in its parts: households and persons.
QJsonObject byDistrict(QJsonObject figures)
{
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (it.key() == kRegions) {
            it.value() = addedUp(it.value().toArray());
        } else if (it.value().isObject()) {
            it.value() = byDistrict(it.value().toObject());
        }
    }
    return figures;
}

} // namespace

bool isByVillage(const Snapshot& snapshot)
{
    const QJsonArray rows =
        figuresOf(snapshot, QStringLiteral("population"))[QLatin1StringView("household")]
            .toObject()[kRegions]
            .toArray();
    return !rows.isEmpty() && rows[0].toArray()[0].toString().size() > kDistrictDigits;
}

Snapshot byDistrict(const Snapshot& snapshot)
{
    Snapshot out{snapshot.head, {}};
    for (const SnapshotTopic& topic : snapshot.topics) {
        out.topics.push_back({topic.name, byDistrict(topic.figures)});
    }
    return out;
}

} // namespace rangkul::services
