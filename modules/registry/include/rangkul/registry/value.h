// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "rangkul/core/record_id.h"
#include "rangkul/registry/geometry.h"

#include <variant>

namespace rangkul::registry {

/// One cell. std::monostate = missing, which is never zero. A code is an integer of the canonical
/// code list; a set of codes is an integer bit mask; an area is the WKB of a MultiPolygon.
using Value = std::variant<std::monostate, qint64, double, QString, QDate, core::RecordId, GeoPoint,
                           QByteArray>;

inline bool isMissing(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The integer, date (Julian day) or nothing; for code that compares numbers.
inline std::optional<qint64> asInteger(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        return *number;
    }
    return std::nullopt;
}

inline QString asText(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// Canonical bytes of a value: equal values have equal bytes on every machine (varints shortest,
/// little-endian doubles, UTF-8 NFC text). Used by change files, history and sealed cells alike.
void appendEncoded(QByteArray& out, const Value& value);
QByteArray encoded(const Value& value);
/// Reads one value from the front of `bytes` and moves `bytes` past it. Corrupt when not canonical
/// or cut short.
core::Result<Value> takeEncoded(QByteArrayView& bytes);
/// The same for who wants texts only, many of them: the UTF-8 of a text, a view into `bytes` that
/// is not checked for being canonical; nothing for other values.
core::Result<std::optional<QByteArrayView>> takeUtf8(QByteArrayView& bytes);

/// Unsigned LEB128, shortest form only.
void appendVarint(QByteArray& out, quint64 value);
core::Result<quint64> takeVarint(QByteArrayView& bytes);

/// Machine form of a value for JSON, CSV and the command line: ISO date, C-locale number, "lon
/// lat", base32 id.
QString toPlainText(const Value& value);

} // namespace rangkul::registry
