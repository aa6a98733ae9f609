// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/indonesian_date.h"
#include "rangkul/core/indonesian_number.h"
#include "text_form.h"

#include <cmath>

namespace rangkul::registry {

namespace {

const QDate kFirstDay(1850, 1, 1);
const QDate kLastDay(2150, 12, 31);

QString plain(double number)
{
    return toPlainText(Value(number));
}

core::Result<Value> checkedNumber(const Variable& variable, double number, Value value)
{
    const ValueRule& rule = valueRule(variable);
    if (!(number >= rule.least && number <= rule.most)) {
        return valueError(variable, "value.range", {plain(rule.least), plain(rule.most)});
    }
    return value;
}

core::Result<Value> checkedInteger(const Variable& variable, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        return checkedNumber(variable, static_cast<double>(*number), value);
    }
    return valueError(variable, "value.type");
}

core::Result<Value> checkedReal(const Variable& variable, const Value& value)
{
    if (const auto* number = std::get_if<double>(&value)) {
        return checkedNumber(variable, *number, Value(*number == 0 ? 0.0 : *number));
    }
    if (const auto* number = std::get_if<qint64>(&value)) {
        return checkedNumber(variable, static_cast<double>(*number),
                             Value(static_cast<double>(*number)));
    }
    return valueError(variable, "value.type");
}

core::Result<Value> checkedDate(const Variable& variable, const Value& value)
{
    const auto* date = std::get_if<QDate>(&value);
    if (!date) {
        return valueError(variable, "value.type");
    }
    if (!date->isValid() || *date < kFirstDay || *date > kLastDay) {
        return valueError(variable, "value.date");
    }
    return value;
}

core::Result<Value> checkedCode(const Variable& variable, const Value& value)
{
    const auto* code = std::get_if<qint64>(&value);
    if (!code) {
        return valueError(variable, "value.type");
    }
    const CodeList& list = *valueRule(variable).list;
    if (*code < 0 || *code > std::numeric_limits<int>::max()) {
        return valueError(variable, "value.code", {QString::number(*code)});
    }
    const int answer = static_cast<int>(*code);
    if (variable.type == ValueType::Code ? !list.find(answer) : (answer & ~list.allBits()) != 0) {
        return valueError(variable, "value.code", {QString::number(*code)});
    }
    if (variable.type == ValueType::CodeSet && answer == 0 && !list.find(0)) {
        return Value(); // nothing ticked in a list whose "none" is an answer of its own
    }
    return value;
}

core::Result<Value> checkedReference(const Variable& variable, const Value& value)
{
    const auto* id = std::get_if<core::RecordId>(&value);
    if (!id) {
        return valueError(variable, "value.type");
    }
    if (id->isNull()) {
        return valueError(variable, "value.reference");
    }
    return value;
}

core::Result<Value> checkedPoint(const Variable& variable, const Value& value)
{
    const auto* point = std::get_if<GeoPoint>(&value);
    if (!point) {
        return valueError(variable, "value.type");
    }
    const bool onEarth = std::abs(point->lon) <= 180 && std::abs(point->lat) <= 90;
    if (!onEarth || (point->lon == 0 && point->lat == 0)) {
        return valueError(variable, "value.point");
    }
    return value;
}

core::Result<Value> checkedArea(const Variable& variable, const Value& value)
{
    const auto* wkb = std::get_if<QByteArray>(&value);
    if (!wkb) {
        return valueError(variable, "value.type");
    }
    const auto area = multiPolygonFromWkb(*wkb);
    if (!area || area->empty()) {
        return valueError(variable, "value.area");
    }
    return Value(toWkb(*area));
}

core::Result<Value> parsedInteger(const Variable& variable, QStringView text)
{
    const auto number = core::parseWholeNumber(text, core::DecimalSign::Comma);
    if (!number) {
        return valueError(variable, "value.number", {text.toString()});
    }
    return Value(*number);
}

core::Result<Value> parsedReal(const Variable& variable, QStringView text)
{
    const auto number = core::parseNumber(text);
    if (!number) {
        return valueError(variable, "value.number", {text.toString()});
    }
    if (number->isAmbiguous()) {
        return valueError(variable, "value.ambiguous", {text.toString()});
    }
    return Value(number->value);
}

core::Result<Value> parsedDate(const Variable& variable, QStringView text)
{
    const auto date = core::parseDate(text);
    if (!date) {
        return valueError(variable, "value.date", {date.error().reason});
    }
    return Value(*date);
}

core::Result<Value> parsedCode(const Variable& variable, QStringView text)
{
    const auto code = canonicalCode(u"plain", QString::fromLatin1(variable.codeList), text);
    if (!code) {
        return valueError(variable, "value.code", {text.toString()});
    }
    return Value(qint64(*code));
}

/// "112.01 -7.82", "112,01 -7,82", or as maps show it: "-7.82, 112.01".
core::Result<Value> parsedPoint(const Variable& variable, QStringView text)
{
    QStringList parts = text.toString().simplified().split(u' ');
    if (parts.size() == 1) {
        parts = text.toString().split(text.contains(u';') ? u';' : u',');
    }
    if (parts.size() != 2) {
        return valueError(variable, "value.point");
    }
    double numbers[2] = {};
    for (int i = 0; i < 2; ++i) {
        QString part = parts[i].trimmed();
        while (part.endsWith(u',') || part.endsWith(u';')) {
            part.chop(1);
        }
        bool ok = false;
        numbers[i] = part.replace(u',', u'.').toDouble(&ok);
        if (!ok) {
            return valueError(variable, "value.point");
        }
    }
    // No latitude is beyond 90 degrees, and all of Indonesia lies east of that: no doubt remains.
    if (std::abs(numbers[1]) > 90 && std::abs(numbers[0]) <= 90) {
        std::swap(numbers[0], numbers[1]);
    }
    return Value(GeoPoint{numbers[0], numbers[1]});
}

core::Result<Value> parsed(const Variable& variable, QStringView text)
{
    switch (variable.type) {
    case ValueType::Integer:
        return parsedInteger(variable, text);
    case ValueType::Real:
        return parsedReal(variable, text);
    case ValueType::Text:
        return Value(text.toString());
    case ValueType::Date:
        return parsedDate(variable, text);
    case ValueType::Code:
    case ValueType::CodeSet:
        return parsedCode(variable, text);
    case ValueType::Reference: {
        const auto id = core::RecordId::parse(text);
        return id ? core::Result<Value>(Value(*id)) : valueError(variable, "value.reference");
    }
    case ValueType::Point:
        return parsedPoint(variable, text);
    case ValueType::Area:
        return Value(QByteArray::fromHex(text.toLatin1()));
    }
    Q_UNREACHABLE();
}

} // namespace

core::Result<Value> checkedValue(const Variable& variable, const Value& value)
{
    if (isMissing(value)) {
        return value;
    }
    switch (variable.type) {
    case ValueType::Integer:
        return checkedInteger(variable, value);
    case ValueType::Real:
        return checkedReal(variable, value);
    case ValueType::Text:
        if (const auto* text = std::get_if<QString>(&value)) {
            return checkedText(variable, *text);
        }
        return valueError(variable, "value.type");
    case ValueType::Date:
        return checkedDate(variable, value);
    case ValueType::Code:
    case ValueType::CodeSet:
        return checkedCode(variable, value);
    case ValueType::Reference:
        return checkedReference(variable, value);
    case ValueType::Point:
        return checkedPoint(variable, value);
    case ValueType::Area:
        return checkedArea(variable, value);
    }
    Q_UNREACHABLE();
}

core::Result<Value> parsedValue(const Variable& variable, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Value();
    }
    RANGKUL_LET(value, parsed(variable, trimmed));
    return checkedValue(variable, value);
}

} // namespace rangkul::registry
