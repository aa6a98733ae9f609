// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_json.h"

#include <QJsonArray>

#include "rangkul/words/register_words.h"

namespace rangkul::cli {

QJsonValue toJson(const registry::Variable& variable, const registry::Value& value, Masking masking)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    if (const auto* point = std::get_if<registry::GeoPoint>(&value)) {
        return QJsonArray{point->lon, point->lat};
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        static const QStringList numbers{
            QStringLiteral("nik"),         QStringLiteral("kk_number"),
            QStringLiteral("bpjs_number"), QStringLiteral("kks_number"),
            QStringLiteral("phone"),       QStringLiteral("pln_customer")};
        const bool hidden =
            masking == Masking::Masked && numbers.contains(QLatin1StringView(variable.column));
        return hidden ? words::masked(variable, *text) : *text;
    }
    if (registry::isMissing(value) || variable.type == registry::ValueType::Area) {
        return QJsonValue::Null;
    }
    return registry::toPlainText(value);
}

QJsonObject toJson(const registry::Record& record, Masking masking)
{
    QJsonObject object{
        {QStringLiteral("id"), record.ref().id.toString()},
        {QStringLiteral("entity"), QString(registry::tableName(record.ref().entity))}};
    for (const registry::Variable& variable : registry::variables(record.ref().entity)) {
        const registry::Value& value = record.value(variable);
        if (!registry::isMissing(value) && variable.type != registry::ValueType::Area) {
            object.insert(QLatin1StringView(variable.column), toJson(variable, value, masking));
        }
    }
    return object;
}

QString shown(const registry::Record& record, const char* column)
{
    const auto& variable = registry::variable(record.ref().entity, QLatin1StringView(column));
    return words::display(variable, record.value(variable));
}

core::Result<registry::RowRef> parseRow(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    registry::Entity entity = registry::Entity::Household;
    if (slash > 0) {
        const registry::Entity* found = registry::findEntity(QStringView(text).first(slash));
        if (found == nullptr) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("cli.unknown_entity"),
                               {text.first(slash)}};
        }
        entity = *found;
    }
    RANGKUL_LET(id, core::RecordId::parse(QStringView(text).sliced(slash + 1)));
    return registry::RowRef{entity, id};
}

} // namespace rangkul::cli
