// SPDX-License-Identifier: GPL-3.0-or-later
#include "truth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rangkul::demo {

QByteArray truthJson(std::uint64_t seed, int households, const std::vector<PlantedFault>& faults,
                     const std::vector<EditionChange>& changes)
{
    QJsonArray list;
    QJsonObject counts;
    for (const PlantedFault& fault : faults) {
        list.append(QJsonObject{{QStringLiteral("file"), fault.file},
                                {QStringLiteral("row"), fault.row},
                                {QStringLiteral("column"), fault.column},
                                {QStringLiteral("rule"), fault.rule},
                                {QStringLiteral("value"), fault.value}});
        QJsonObject ofFile = counts[fault.file].toObject();
        ofFile[fault.rule] = ofFile[fault.rule].toInt() + 1;
        counts[fault.file] = ofFile;
    }
    QJsonArray editions;
    for (const EditionChange& change : changes) {
        editions.append(QJsonObject{{QStringLiteral("kind"), change.kind},
                                    {QStringLiteral("kk"), QString::number(change.kk)},
                                    {QStringLiteral("before"), change.before},
                                    {QStringLiteral("after"), change.after}});
    }
    const QJsonObject truth{{QStringLiteral("data"), QStringLiteral("DATA CONTOH")},
                            {QStringLiteral("seed"), QString::number(seed)},
                            {QStringLiteral("households"), households},
                            {QStringLiteral("counts"), counts},
                            {QStringLiteral("changes"), editions},
                            {QStringLiteral("faults"), list}};
    return QJsonDocument(truth).toJson();
}

} // namespace rangkul::demo
