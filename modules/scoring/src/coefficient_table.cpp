// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/coefficient_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "coefficient_row.h"
#include "model_checks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rangkul::scoring {

namespace {

constexpr double kLargestCoefficient = static_cast<double>(kLargestPoints / kMicro);
constexpr auto kMostRows = static_cast<size_t>(kLargestWeights / kMicro); // each weighs 1

core::Error refused(const char* what, qsizetype line, QStringList args = {})
{
    args.prepend(QString::number(line));
    return {core::ErrorCode::InvalidInput, QStringLiteral("coefficients.") + QLatin1String(what),
            args};
}

QStringList cellsOf(const QString& line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"') {
            const bool isDouble = isQuoted && i + 1 < line.size() && line[i + 1] == u'"';
            cell += isDouble ? QStringLiteral("\"") : QString();
            i += isDouble ? 1 : 0;
            isQuoted = isDouble ? isQuoted : !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells << cell.trimmed();
            cell.clear();
        } else {
            cell += c;
        }
    }
    return cells << cell.trimmed();
}

QChar separatorOf(const QString& header)
{
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (header.contains(candidate)) {
            return candidate;
        }
    }
    return u',';
}

core::Result<double> numberOf(QString written, QChar separator, qsizetype line)
{
    const QString asWritten = written;
    if (separator != u',') {
        written.replace(u',', u'.');
    }
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !(std::abs(number) <= kLargestCoefficient)) {
        return refused("number", line, {asWritten});
    }
    return number;
}

core::Result<std::vector<CoefficientRow>> rowsOfCsv(const QByteArray& csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    const QStringList lines = text.split(u'\n');
    const QChar separator = separatorOf(lines.first());
    QStringList header = cellsOf(lines.first(), separator);
    std::transform(header.begin(), header.end(), header.begin(),
                   [](const QString& name) { return name.toLower(); });
    const qsizetype variable = header.indexOf(u"variable");
    const qsizetype category = header.indexOf(u"category");
    const qsizetype coefficient = header.indexOf(u"coefficient");
    if (variable < 0 || coefficient < 0) {
        return refused("header", 1,
                       {variable < 0 ? QStringLiteral("variable") : QStringLiteral("coefficient")});
    }
    std::vector<CoefficientRow> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) {
            continue;
        }
        const QStringList cells = cellsOf(lines[i], separator);
        RANGKUL_LET(number, numberOf(cells.value(coefficient), separator, i + 1));
        rows.push_back({i + 1, cells.value(variable),
                        category < 0 ? QString() : cells.value(category), number});
    }
    return rows;
}

core::Result<std::vector<CoefficientRow>> rowsOfJson(const QByteArray& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document[QLatin1String("coefficients")].isArray()) {
        return refused("not_json", 0, {parsing.errorString()});
    }
    std::vector<CoefficientRow> rows;
    for (const QJsonValue& value : document[QLatin1String("coefficients")].toArray()) {
        const auto line = static_cast<qsizetype>(rows.size() + 1);
        const QJsonValue number = value[QLatin1String("coefficient")];
        if (!number.isDouble() || !(std::abs(number.toDouble()) <= kLargestCoefficient)) {
            return refused("number", line, {number.toVariant().toString()});
        }
        const QJsonValue category = value[QLatin1String("category")];
        rows.push_back({line, value[QLatin1String("variable")].toString(),
                        category.toVariant().toString(), number.toDouble()});
    }
    return rows;
}

bool isConstant(const CoefficientRow& row)
{
    return QStringList{QStringLiteral("constant"), QStringLiteral("intercept"),
                       QStringLiteral("konstanta"), QStringLiteral("_cons")}
        .contains(row.variable.toLower());
}

core::Result<ScoreModel> proxyOf(const std::vector<CoefficientRow>& rows, const ProxyHead& head)
{
    for (const auto& [key, text] :
         {std::pair{"id", head.id}, std::pair{"name", head.name.indonesian},
          std::pair{"name", head.name.english}}) {
        if (claimsToBeOfficial(text)) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("score_model.official_name"),
                               {QStringLiteral("0"), QString::fromLatin1(key), text}};
        }
    }
    ScoreModel model;
    model.id = head.id;
    model.name = head.name;
    model.source = head.source;
    model.area = head.area;
    model.year = head.year;
    model.method = Method::Proxy;
    model.isExponential = true;
    model.highFirst = false;
    model.rankBy = RankBy::Middle;
    model.deciles = DecileWeight::Families;
    model.disclosures = {
        {QStringLiteral("Perkiraan daerah dengan uji kelayakan tak langsung; bukan desil resmi."),
         QStringLiteral("A local proxy means test; not an official decile.")}};
    bool hasConstant = false;
    for (const CoefficientRow& row : rows) {
        if (isConstant(row)) {
            if (std::exchange(hasConstant, true)) {
                return refused("duplicate", row.line, {row.variable});
            }
            model.constant = std::llround(row.coefficient * static_cast<double>(kMicro));
            continue;
        }
        RANGKUL_LET(criterion, criterionOf(row));
        const bool isThere =
            std::any_of(model.criteria.begin(), model.criteria.end(),
                        [&criterion](const Criterion& c) { return c.id == criterion.id; });
        if (isThere) {
            return refused("duplicate", row.line, {criterion.id});
        }
        model.criteria.push_back(std::move(criterion));
    }
    if (model.criteria.empty()) {
        return refused("empty", 0);
    }
    if (model.criteria.size() > kMostRows) {
        return refused("too_many", rows.back().line, {QString::number(kMostRows)});
    }
    return model;
}

} // namespace

core::Result<ScoreModel> proxyFromCsv(const QByteArray& csv, const ProxyHead& head)
{
    RANGKUL_LET(rows, rowsOfCsv(csv));
    return proxyOf(rows, head);
}

core::Result<ScoreModel> proxyFromJson(const QByteArray& json, const ProxyHead& head)
{
    RANGKUL_LET(rows, rowsOfJson(json));
    return proxyOf(rows, head);
}

} // namespace rangkul::scoring
