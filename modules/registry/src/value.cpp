// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/value.h"

#include <QLocale>
#include <QStringConverter>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace rangkul::registry {

namespace {

// First byte of an encoded value. Written into files: never change or reuse one.
enum class Tag : std::uint8_t {
    Missing = 0,
    Integer = 1,
    Real = 2,
    Text = 3,
    Date = 4,
    Id = 5,
    Point = 6,
    Bytes = 7,
};

// Newer Unicode versions must not change what is canonical on older laptops.
constexpr auto kUnicode = QChar::Unicode_13_0;

core::Error corrupt(const char* detail)
{
    return core::Error{
        core::ErrorCode::Corrupt, QStringLiteral("value.encoding"), {}, QLatin1String(detail)};
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
}

quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

QByteArray canonicalUtf8(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    if (isAscii(utf8)) {
        return utf8;
    }
    // Through bytes and back, so that half surrogates are replaced before normalising.
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless |
                                                      QStringConverter::Flag::ConvertInitialBom);
    const QString whole = decode(utf8);
    return whole.normalized(QString::NormalizationForm_C, kUnicode).toUtf8();
}

/// Size and letters of a text that is its own UTF-8, without a buffer between; false for others.
bool appendAscii(QByteArray& out, QStringView text)
{
    char16_t all = 0;
    for (const QChar letter : text) {
        all |= letter.unicode();
    }
    if (all >= 0x80) {
        return false;
    }
    appendVarint(out, static_cast<quint64>(text.size()));
    const qsizetype start = out.size();
    out.resize(start + text.size());
    std::transform(text.begin(), text.end(), out.data() + start,
                   [](QChar letter) { return static_cast<char>(letter.unicode()); });
    return true;
}

core::Result<QString> textFrom(QByteArrayView utf8)
{
    if (isAscii(utf8)) {
        return QString::fromLatin1(utf8);
    }
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless |
                                                      QStringConverter::Flag::ConvertInitialBom);
    const QString text = decode(utf8);
    if (decode.hasError() || canonicalUtf8(text) != utf8) {
        return corrupt("text is not UTF-8 in normal form C");
    }
    return text;
}

void appendTag(QByteArray& out, Tag tag)
{
    out.append(static_cast<char>(tag));
}

/// Writes a varint of at most ten bytes; returns what is behind it.
char* putVarint(char* at, quint64 value)
{
    while (value >= 0x80) {
        *at++ = static_cast<char>((value & 0x7F) | 0x80);
        value >>= 7;
    }
    *at++ = static_cast<char>(value);
    return at;
}

/// In one go: most values are of this kind.
void appendTagged(QByteArray& out, Tag tag, quint64 number)
{
    char bytes[11] = {static_cast<char>(tag)};
    out.append(bytes, putVarint(bytes + 1, number) - bytes);
}

void appendReal(QByteArray& out, double value)
{
    char raw[8];
    qToLittleEndian<double>(value == 0 ? 0.0 : value, raw); // -0 becomes 0
    out.append(raw, sizeof raw);
}

core::Result<QByteArrayView> take(QByteArrayView& bytes, quint64 count)
{
    if (count > static_cast<quint64>(bytes.size())) {
        return corrupt("cut short");
    }
    const auto size = static_cast<qsizetype>(count);
    const QByteArrayView front = bytes.first(size);
    bytes = bytes.sliced(size);
    return front;
}

core::Result<double> takeReal(QByteArrayView& bytes)
{
    RANGKUL_LET(raw, take(bytes, 8));
    const auto value = qFromLittleEndian<double>(raw.data());
    if (!std::isfinite(value) || (value == 0 && std::signbit(value))) {
        return corrupt("number is not canonical");
    }
    return value;
}

core::Result<Value> takeDate(QByteArrayView& bytes)
{
    RANGKUL_LET(day, takeVarint(bytes));
    const QDate date = QDate::fromJulianDay(unzigzag(day));
    if (!date.isValid()) {
        return corrupt("date out of range");
    }
    return Value(date);
}

core::Result<Value> takePoint(QByteArrayView& bytes)
{
    RANGKUL_LET(lon, takeReal(bytes));
    RANGKUL_LET(lat, takeReal(bytes));
    return Value(GeoPoint{lon, lat});
}

core::Result<Value> takeBody(Tag tag, QByteArrayView& bytes)
{
    switch (tag) {
    case Tag::Missing:
        return Value();
    case Tag::Integer:
        return takeVarint(bytes).transform([](quint64 raw) { return Value(unzigzag(raw)); });
    case Tag::Real:
        return takeReal(bytes).transform([](double real) { return Value(real); });
    case Tag::Text: {
        RANGKUL_LET(size, takeVarint(bytes));
        RANGKUL_LET(utf8, take(bytes, size));
        return textFrom(utf8).transform([](QString text) { return Value(std::move(text)); });
    }
    case Tag::Date:
        return takeDate(bytes);
    case Tag::Id: {
        RANGKUL_LET(raw, take(bytes, 16));
        return core::RecordId::fromBytes(raw).transform(
            [](const core::RecordId& id) { return Value(id); });
    }
    case Tag::Point:
        return takePoint(bytes);
    case Tag::Bytes: {
        RANGKUL_LET(size, takeVarint(bytes));
        RANGKUL_LET(raw, take(bytes, size));
        return Value(raw.toByteArray());
    }
    }
    return corrupt("unknown kind of value");
}

/// Writes the bytes of each kind of value. What cannot be a value (no number, no date) is missing.
struct Encoder
{
    QByteArray& out;

    void operator()(std::monostate) const { appendTag(out, Tag::Missing); }
    void operator()(qint64 number) const { appendTagged(out, Tag::Integer, zigzag(number)); }
    void operator()(double number) const
    {
        if (!std::isfinite(number)) {
            return appendTag(out, Tag::Missing);
        }
        appendTag(out, Tag::Real);
        appendReal(out, number);
    }
    void operator()(const QString& text) const
    {
        appendTag(out, Tag::Text);
        if (!appendAscii(out, text)) {
            const QByteArray utf8 = canonicalUtf8(text);
            appendVarint(out, static_cast<quint64>(utf8.size()));
            out.append(utf8);
        }
    }
    void operator()(QDate date) const
    {
        if (!date.isValid()) {
            return appendTag(out, Tag::Missing);
        }
        appendTagged(out, Tag::Date, zigzag(date.toJulianDay()));
    }
    void operator()(const core::RecordId& id) const
    {
        appendTag(out, Tag::Id);
        out.append(id.bytes());
    }
    void operator()(GeoPoint point) const
    {
        if (!std::isfinite(point.lon) || !std::isfinite(point.lat)) {
            return appendTag(out, Tag::Missing);
        }
        appendTag(out, Tag::Point);
        appendReal(out, point.lon);
        appendReal(out, point.lat);
    }
    void operator()(const QByteArray& bytes) const
    {
        appendTag(out, Tag::Bytes);
        appendVarint(out, static_cast<quint64>(bytes.size()));
        out.append(bytes);
    }
};

QString plainReal(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

struct PlainText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return plainReal(number); }
    QString operator()(const QString& text) const { return text; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const core::RecordId& id) const { return id.toString(); }
    QString operator()(GeoPoint point) const
    {
        return plainReal(point.lon) + QLatin1Char(' ') + plainReal(point.lat);
    }
    QString operator()(const QByteArray& bytes) const { return QString::fromLatin1(bytes.toHex()); }
};

} // namespace

void appendVarint(QByteArray& out, quint64 value)
{
    if (value < 0x80) {
        out.append(static_cast<char>(value));
        return;
    }
    char bytes[10];
    out.append(bytes, putVarint(bytes, value) - bytes);
}

core::Result<quint64> takeVarint(QByteArrayView& bytes)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < bytes.size() && i < 10; ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        if (i == 9 && byte > 1) {
            return corrupt("varint is too long");
        }
        value |= static_cast<quint64>(byte & 0x7F) << (7 * i);
        if ((byte & 0x80) != 0) {
            continue;
        }
        if (byte == 0 && i > 0) {
            return corrupt("varint is not the shortest");
        }
        bytes = bytes.sliced(i + 1);
        return value;
    }
    return corrupt("cut short");
}

void appendEncoded(QByteArray& out, const Value& value)
{
    std::visit(Encoder{out}, value);
}

QByteArray encoded(const Value& value)
{
    QByteArray out;
    appendEncoded(out, value);
    return out;
}

core::Result<Value> takeEncoded(QByteArrayView& bytes)
{
    QByteArrayView rest = bytes;
    RANGKUL_LET(tag, take(rest, 1));
    auto value = takeBody(static_cast<Tag>(tag.front()), rest);
    if (value) {
        bytes = rest;
    }
    return value;
}

core::Result<std::optional<QByteArrayView>> takeUtf8(QByteArrayView& bytes)
{
    if (bytes.isEmpty() || static_cast<Tag>(bytes.front()) != Tag::Text) {
        return takeEncoded(bytes).transform(
            [](const Value&) { return std::optional<QByteArrayView>(); });
    }
    QByteArrayView rest = bytes.sliced(1);
    RANGKUL_LET(size, takeVarint(rest));
    RANGKUL_LET(utf8, take(rest, size));
    bytes = rest;
    return std::optional(utf8);
}

QString toPlainText(const Value& value)
{
    return std::visit(PlainText{}, value);
}

} // namespace rangkul::registry
