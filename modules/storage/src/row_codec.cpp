// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_codec.h"

#include "gpkg/gpkg_blob.h"

#include <algorithm>
#include <cmath>

namespace rangkul::storage {

namespace {

using registry::Value;
using registry::ValueType;

core::Error corrupt(const char* reason)
{
    return {core::ErrorCode::Corrupt, QString::fromLatin1(reason)};
}

core::Error wrongType(const registry::Variable& variable)
{
    return {core::ErrorCode::InvalidInput,
            QStringLiteral("value.type"),
            {QString::fromLatin1(variable.column)}};
}

int twoDigits(const char* at)
{
    return (at[0] - '0') * 10 + (at[1] - '0');
}

} // namespace

QByteArray rowBinding(const registry::RowRef& row)
{
    return QByteArrayView(rowBindingBytes(row)).toByteArray();
}

std::array<char, 17> rowBindingBytes(const registry::RowRef& row)
{
    std::array<char, 17> out{static_cast<char>(row.entity)};
    std::ranges::copy(row.id.bytes(), out.begin() + 1);
    return out;
}

QByteArray packedIdentity(const StoredRow& row)
{
    QByteArray out;
    packIdentity(row, out);
    return out;
}

void packIdentity(const StoredRow& row, QByteArray& out)
{
    for (const registry::Variable* variable : row.shape().sealed()) {
        const Value& value = row.values[row.shape().position(*variable)];
        if (!registry::isMissing(value)) {
            registry::appendVarint(out, variable->id);
            registry::appendEncoded(out, value);
        }
    }
}

core::Status unpackIdentity(StoredRow& row, QByteArrayView packed)
{
    const auto& sealed = row.shape().sealed();
    auto next = sealed.begin();
    while (!packed.isEmpty()) {
        RANGKUL_LET(number, registry::takeVarint(packed));
        while (next != sealed.end() && (*next)->id != number) {
            ++next;
        }
        if (next == sealed.end()) {
            return corrupt("storage.sealed_cells");
        }
        RANGKUL_LET(value, registry::takeEncoded(packed));
        row.values[row.shape().position(**next)] = std::move(value);
    }
    return core::Done{};
}

SealedCells sealedCells(const StoredRow& row, const vault::Keyring& keys)
{
    SealedCells out;
    QByteArray scratch;
    sealCells(row, keys, scratch, out);
    return out;
}

void sealCells(const StoredRow& row, const vault::Keyring& keys, QByteArray& scratch,
               SealedCells& out)
{
    out.sealed.resize(0);
    out.tags.clear();
    scratch.resize(0);
    packIdentity(row, scratch);
    if (!scratch.isEmpty()) {
        keys.sealInto(out.sealed, vault::Seal::Row, scratch, rowBinding(row.ref));
    }
    for (const TagColumn& tag : row.shape().tags()) {
        const QString text = registry::asText(row.values[row.shape().position(*tag.variable)]);
        out.tags.push_back(text.isEmpty() ? std::nullopt
                                          : std::optional(keys.tag(tag.field, text)));
    }
}

QByteArray packedStamps(const std::vector<CellStamp>& cells,
                        const QHash<sync::ActorId, quint32>& actors)
{
    QByteArray out;
    for (auto at = cells.begin(); at != cells.end();) {
        // Cells written by one operation mostly stand together: its stamp is written once.
        auto end = at;
        while (end != cells.end() && end->stamp == at->stamp) {
            ++end;
        }
        registry::appendVarint(out, actors.value(at->stamp.dot.actor));
        registry::appendVarint(out, at->stamp.dot.n);
        registry::appendVarint(out, at->stamp.hlc);
        registry::appendVarint(out, static_cast<quint64>(end - at));
        for (; at != end; ++at) {
            registry::appendVarint(out, at->cell);
        }
    }
    return out;
}

core::Result<std::vector<CellStamp>> unpackStamps(QByteArrayView packed,
                                                  const QHash<quint32, sync::ActorId>& actors)
{
    std::vector<CellStamp> out;
    while (!packed.isEmpty()) {
        RANGKUL_LET(actor, registry::takeVarint(packed));
        RANGKUL_LET(n, registry::takeVarint(packed));
        RANGKUL_LET(hlc, registry::takeVarint(packed));
        RANGKUL_LET(count, registry::takeVarint(packed));
        const auto known = actors.constFind(static_cast<quint32>(actor));
        if (known == actors.constEnd()) {
            return corrupt("storage.stamps");
        }
        const Stamp stamp{{*known, n}, hlc};
        for (quint64 i = 0; i < count; ++i) {
            RANGKUL_LET(cell, registry::takeVarint(packed));
            const auto lead = static_cast<registry::ColumnId>(cell);
            if (!out.empty() && out.back().cell >= lead) {
                return corrupt("storage.stamps");
            }
            out.push_back({lead, stamp});
        }
    }
    return out;
}

core::Result<QByteArray> dateText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 1 || year > 9999) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("value.range")};
    }
    const char text[] = {char('0' + year / 1000),
                         char('0' + year / 100 % 10),
                         char('0' + year / 10 % 10),
                         char('0' + year % 10),
                         '-',
                         char('0' + month / 10),
                         char('0' + month % 10),
                         '-',
                         char('0' + day / 10),
                         char('0' + day % 10)};
    return QByteArray(text, sizeof text);
}

Value dateFromText(QByteArrayView text)
{
    if (text.size() != 10) {
        return {};
    }
    const char* at = text.data();
    const QDate date(twoDigits(at) * 100 + twoDigits(at + 2), twoDigits(at + 5), twoDigits(at + 8));
    return date.isValid() ? Value(date) : Value();
}

bool fits(const registry::Variable& variable, const Value& value)
{
    if (registry::isMissing(value)) {
        return true;
    }
    switch (variable.type) {
    case ValueType::Integer:
    case ValueType::Code:
    case ValueType::CodeSet:
        return std::holds_alternative<qint64>(value);
    case ValueType::Real:
        return std::holds_alternative<double>(value) && std::isfinite(std::get<double>(value));
    case ValueType::Text:
        return std::holds_alternative<QString>(value);
    case ValueType::Date:
        return std::holds_alternative<QDate>(value);
    case ValueType::Reference:
        return std::holds_alternative<core::RecordId>(value);
    case ValueType::Point: {
        const auto* point = std::get_if<registry::GeoPoint>(&value);
        return point && std::isfinite(point->lon) && std::isfinite(point->lat);
    }
    case ValueType::Area:
        return std::holds_alternative<QByteArray>(value);
    }
    Q_UNREACHABLE();
}

core::Status bindOpen(Statement& statement, int parameter, const registry::Variable& variable,
                      const Value& value)
{
    if (!fits(variable, value)) {
        return wrongType(variable);
    }
    if (registry::isMissing(value)) {
        statement.bindNull(parameter);
    } else if (const auto* number = std::get_if<qint64>(&value)) {
        statement.bind(parameter, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        statement.bindText(parameter, *text);
    } else if (const auto* real = std::get_if<double>(&value)) {
        statement.bindReal(parameter, *real);
    } else if (const auto* date = std::get_if<QDate>(&value)) {
        RANGKUL_LET(iso, dateText(*date));
        statement.bindUtf8Copy(parameter, iso);
    } else if (const auto* point = std::get_if<registry::GeoPoint>(&value)) {
        statement.bindBlobCopy(parameter, gpkgPoint(*point));
    } else if (const auto* area = std::get_if<QByteArray>(&value)) {
        RANGKUL_LET(blob, gpkgArea(*area));
        statement.bindBlobCopy(parameter, blob);
    } else {
        return wrongType(variable);
    }
    return core::Done{};
}

core::Result<Value> readOpen(const Statement& statement, int column,
                             const registry::Variable& variable)
{
    if (statement.isNull(column)) {
        return Value();
    }
    switch (variable.type) {
    case ValueType::Integer:
    case ValueType::Code:
    case ValueType::CodeSet:
        return Value(statement.integer(column));
    case ValueType::Real:
        return Value(statement.real(column));
    case ValueType::Text:
        return Value(statement.text(column));
    case ValueType::Date:
        return dateFromText(statement.utf8(column));
    case ValueType::Point: {
        RANGKUL_LET(point, pointFromGpkg(statement.blob(column)));
        return Value(point);
    }
    case ValueType::Area: {
        RANGKUL_LET(area, areaFromGpkg(statement.blob(column)));
        return Value(area);
    }
    case ValueType::Reference:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::storage
