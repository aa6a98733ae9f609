// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/poverty_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model_files.h"

namespace rangkul::scoring {

namespace {

constexpr int kFormat = 1;

core::Error badRow(qsizetype row, const char* key)
{
    return {core::ErrorCode::InvalidInput,
            QStringLiteral("poverty_lines.row"),
            {QString::number(row + 1), QString::fromLatin1(key)}};
}

core::Result<PovertyLine> lineFromJson(const QJsonObject& object, qsizetype row)
{
    PovertyLine line;
    line.name = object[QLatin1String("name")].toString();
    if (line.name.isEmpty()) {
        return badRow(row, "name");
    }
    const QJsonValue area = object[QLatin1String("area")];
    if (!area.isUndefined() && !area.isString()) {
        return badRow(row, "area");
    }
    line.area = area.toString();
    line.validFrom = QDate::fromString(object[QLatin1String("valid_from")].toString(), Qt::ISODate);
    if (!line.validFrom.isValid()) {
        return badRow(row, "valid_from");
    }
    line.perCapitaMonth = object[QLatin1String("per_cap_month")].toDouble();
    if (!(line.perCapitaMonth > 0)) {
        return badRow(row, "per_cap_month");
    }
    line.source = object[QLatin1String("source")].toString();
    if (line.source.isEmpty()) {
        return badRow(row, "source");
    }
    return line;
}

QString digits(const QString& code)
{
    return QString(code).remove(u'.');
}

} // namespace

core::Result<std::vector<PovertyLine>> linesFromJson(const QByteArray& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject() || !document[QLatin1String("lines")].isArray()) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("poverty_lines.not_json"),
                           {parsing.errorString()}};
    }
    if (document[QLatin1String("format")].toInt() > kFormat) {
        return core::Error{core::ErrorCode::NewerFormat, QStringLiteral("poverty_lines.newer"), {}};
    }
    std::vector<PovertyLine> lines;
    const QJsonArray rows = document[QLatin1String("lines")].toArray();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        RANGKUL_LET(line, lineFromJson(rows[row].toObject(), row));
        lines.push_back(std::move(line));
    }
    return lines;
}

QByteArray toJson(const std::vector<PovertyLine>& lines)
{
    QJsonArray rows;
    for (const PovertyLine& line : lines) {
        rows.append(
            QJsonObject{{QStringLiteral("name"), line.name},
                        {QStringLiteral("area"), line.area},
                        {QStringLiteral("valid_from"), line.validFrom.toString(Qt::ISODate)},
                        {QStringLiteral("per_cap_month"), line.perCapitaMonth},
                        {QStringLiteral("source"), line.source}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), kFormat}, {QStringLiteral("lines"), rows}})
        .toJson();
}

const std::vector<PovertyLine>& builtinLines()
{
    static const std::vector<PovertyLine> lines = [] {
        auto read = linesFromJson(builtinFile(QStringLiteral("poverty_lines.json")));
        if (!read) {
            qFatal("poverty_lines.json: %s", qPrintable(read.error().args.join(u' ')));
        }
        return *std::move(read);
    }();
    return lines;
}

const PovertyLine* findLine(const std::vector<PovertyLine>& lines, const QString& name,
                            const QString& area, QDate day)
{
    const QString within = digits(area);
    const PovertyLine* best = nullptr;
    const auto isBetter = [&best](const PovertyLine& line) {
        if (best == nullptr) {
            return true;
        }
        const qsizetype length = digits(line.area).size();
        const qsizetype bestLength = digits(best->area).size();
        return length > bestLength || (length == bestLength && line.validFrom > best->validFrom);
    };
    for (const PovertyLine& line : lines) {
        if (line.name == name && line.validFrom <= day && within.startsWith(digits(line.area)) &&
            isBetter(line)) {
            best = &line;
        }
    }
    return best;
}

} // namespace rangkul::scoring
