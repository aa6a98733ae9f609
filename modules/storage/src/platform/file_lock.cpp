// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/file_lock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rangkul::storage {

QByteArray holderText(const Holder& holder)
{
    const QJsonObject object{
        {QStringLiteral("program"), holder.program},
        {QStringLiteral("process"), double(holder.process)},
        {QStringLiteral("host"), holder.host},
        {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Holder holderFromText(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    return {object.value(QLatin1String("program")).toString(),
            static_cast<qint64>(object.value(QLatin1String("process")).toDouble()),
            object.value(QLatin1String("host")).toString(),
            QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODate)};
}

core::Error heldBy(const Holder& holder)
{
    return {core::ErrorCode::Held,
            QStringLiteral("register.held"),
            {holder.program, QString::number(holder.process), holder.host,
             holder.since.toString(Qt::ISODate)}};
}

} // namespace rangkul::storage
