// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_cursor.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace rangkul::scoring {

void JsonCursor::fail(const char* reason, QStringList args) const
{
    if (m_problem->first) {
        return;
    }
    args.prepend(m_path);
    m_problem->first = core::Error{core::ErrorCode::InvalidInput,
                                   QStringLiteral("score_model.") + QLatin1String(reason), args};
}

std::optional<JsonCursor> JsonCursor::find(const char* key) const
{
    const QJsonValue value = m_value.toObject().value(QLatin1String(key));
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const QString path =
        m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'.' + QLatin1String(key);
    return JsonCursor(value, path, *m_problem);
}

JsonCursor JsonCursor::at(const char* key) const
{
    if (!m_value.isObject()) {
        fail("want_object");
    }
    if (const auto found = find(key)) {
        return *found;
    }
    const QString missing = QString::fromLatin1(key);
    JsonCursor(m_value, placeOf(missing), *m_problem).fail("missing_key", {missing});
    return JsonCursor(QJsonValue(), m_path, *m_problem);
}

void JsonCursor::allowOnly(std::initializer_list<const char*> keys) const
{
    if (!m_value.isObject()) {
        fail("want_object");
        return;
    }
    QStringList known;
    for (const char* key : keys) {
        known << QString::fromLatin1(key);
    }
    for (const QString& key : m_value.toObject().keys()) {
        if (!known.contains(key)) {
            JsonCursor(m_value, placeOf(key), *m_problem)
                .fail("unknown_key", {key, known.join(QStringLiteral(", "))});
        }
    }
}

QString JsonCursor::placeOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path;
}

std::vector<JsonCursor> JsonCursor::items() const
{
    std::vector<JsonCursor> out;
    if (!m_value.isArray()) {
        fail("want_list");
        return out;
    }
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty()) {
        fail("empty");
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        out.emplace_back(array[i], m_path + u'[' + QString::number(i) + u']', *m_problem);
    }
    return out;
}

QString JsonCursor::text() const
{
    if (!m_value.isString()) {
        fail("want_text");
    } else if (m_value.toString().trimmed().isEmpty()) {
        fail("empty");
    }
    return m_value.toString();
}

double JsonCursor::number() const
{
    if (!m_value.isDouble()) {
        fail("want_number");
    }
    return m_value.toDouble();
}

Micro JsonCursor::micro() const
{
    const double value = number();
    const QString written = QString::number(value, 'g', 15);
    if (std::abs(value) > kLargestNumber) {
        fail("too_large", {written});
        return 0;
    }
    const double scaled = value * static_cast<double>(kMicro);
    const Micro whole = std::llround(scaled);
    // The decimal of the file and its nearest double differ by less than this.
    if (std::abs(scaled - static_cast<double>(whole)) > 1e-9 * std::max(1.0, std::abs(scaled))) {
        fail("too_precise", {written});
    }
    return whole;
}

bool JsonCursor::flag() const
{
    if (!m_value.isBool()) {
        fail("want_flag");
    }
    return m_value.toBool();
}

QDate JsonCursor::date() const
{
    const QDate day = QDate::fromString(m_value.toString(), Qt::ISODate);
    if (!day.isValid()) {
        fail("want_date");
    }
    return day;
}

int JsonCursor::word(std::initializer_list<const char*> words) const
{
    const QString written = text();
    const auto found = std::find_if(words.begin(), words.end(), [&written](const char* word) {
        return written == QLatin1StringView(word);
    });
    if (found != words.end()) {
        return static_cast<int>(found - words.begin());
    }
    QStringList known;
    for (const char* word : words) {
        known << QString::fromLatin1(word);
    }
    fail("unknown_word", {written, known.join(QStringLiteral(", "))});
    return 0;
}

LocalText JsonCursor::localText() const
{
    if (m_value.isString()) {
        return {text(), text()};
    }
    allowOnly({"id", "en"});
    LocalText out;
    out.indonesian = at("id").text();
    const auto english = find("en");
    out.english = english ? english->text() : out.indonesian;
    return out;
}

} // namespace rangkul::scoring
