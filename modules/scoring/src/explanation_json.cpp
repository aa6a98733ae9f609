// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model_writer.h"
#include "rangkul/scoring/explanation.h"

#include <array>
#include <cmath>

namespace rangkul::scoring {

namespace {

QJsonValue jsonValue(const registry::Value& value)
{
    if (registry::isMissing(value)) {
        return QJsonValue::Null;
    }
    if (const auto number = registry::asInteger(value)) {
        return *number;
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    return registry::toPlainText(value);
}

void insertText(QJsonObject& out, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        out.insert(QLatin1String(key), text);
    }
}

QJsonArray answerArray(const std::vector<ReasonAnswer>& answers)
{
    QJsonArray out;
    for (const ReasonAnswer& answer : answers) {
        QJsonObject one{{QStringLiteral("variable"), nameOf(answer.variable)},
                        {QStringLiteral("value"), jsonValue(answer.value)}};
        if (answer.person) {
            one.insert(QLatin1String("person_row"), static_cast<qint64>(*answer.person));
        }
        insertText(one, "source", answer.source);
        insertText(one, "on", answer.on.toString(Qt::ISODate));
        insertText(one, "verifier", answer.verifier);
        out.append(one);
    }
    return out;
}

QJsonArray spanArray(PointSpan span)
{
    return {toDouble(span.low), toDouble(span.high)};
}

QJsonObject criterionObject(const CriterionReason& reason)
{
    QJsonObject out{{QStringLiteral("id"), reason.id},
                    {QStringLiteral("label"), textObject(reason.label)},
                    {QStringLiteral("answers"), answerArray(reason.answers)},
                    {QStringLiteral("points"), spanArray(reason.points)},
                    {QStringLiteral("possible"), spanArray(reason.possible)},
                    {QStringLiteral("weight"), toDouble(reason.weight)},
                    {QStringLiteral("weight_share"), reason.weightShare},
                    {QStringLiteral("contribution"),
                     QJsonArray{reason.contributionLow, reason.contributionHigh}},
                    {QStringLiteral("missing"), reason.isMissing()}};
    insertText(out, "dimension", reason.dimension);
    return out;
}

QJsonObject gateObject(const GateReason& gate)
{
    constexpr std::array kEffects{"require", "exclude", "classify"};
    return {
        {QStringLiteral("id"), gate.id},
        {QStringLiteral("label"), textObject(gate.label)},
        {QStringLiteral("effect"), QString::fromLatin1(kEffects[static_cast<size_t>(gate.effect)])},
        {QStringLiteral("holds"), gate.holds ? QJsonValue(*gate.holds) : QJsonValue()},
        {QStringLiteral("decided"), gate.decided},
        {QStringLiteral("answers"), answerArray(gate.answers)}};
}

template <typename T, typename Write> QJsonArray arrayOf(const std::vector<T>& list, Write write)
{
    QJsonArray out;
    for (const T& item : list) {
        out.append(write(item));
    }
    return out;
}

/// None is null; 0 stands for "not ranked".
QJsonValue decile(int number)
{
    return number == registry::kNoDecile ? QJsonValue() : QJsonValue(number);
}

QJsonObject modelPart(const Explanation& e)
{
    QJsonObject out{{QStringLiteral("id"), e.modelId},
                    {QStringLiteral("name"), textObject(e.modelName)},
                    {QStringLiteral("version"), e.modelVersion}};
    if (e.approval) {
        out.insert(QLatin1String("approval"),
                   QJsonObject{{QStringLiteral("by"), e.approval->by},
                               {QStringLiteral("on"), e.approval->on.toString(Qt::ISODate)},
                               {QStringLiteral("letter"), e.approval->letter}});
    }
    return out;
}

/// A number that is there and a number.
std::optional<double> finite(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<PastCriterion> pastCriterion(const QJsonObject& object)
{
    const QJsonArray points = object[QLatin1String("points")].toArray();
    const auto low = finite(points.at(0));
    const auto high = finite(points.at(1));
    const QString id = object[QLatin1String("id")].toString();
    const bool isWithin = low && high && std::abs(*low) <= kLargestNumber &&
                          std::abs(*high) <= kLargestNumber && *low <= *high;
    if (id.isEmpty() || points.size() != 2 || !isWithin) {
        return std::nullopt;
    }
    PastCriterion out{id, {std::llround(*low * 1e6), std::llround(*high * 1e6)}, {}};
    for (const QJsonValue& answer : object[QLatin1String("answers")].toArray()) {
        out.answers << answer.toString();
    }
    return out;
}

core::Error wrongForm()
{
    return {core::ErrorCode::InvalidInput, QStringLiteral("score_result.form")};
}

} // namespace

QByteArray toJson(const Explanation& e)
{
    constexpr std::array kStandings{"ranked", "outside", "not_counted"};
    QJsonObject out{{QStringLiteral("model"), modelPart(e)},
                    {QStringLiteral("on"), e.on.toString(Qt::ISODate)},
                    {QStringLiteral("standing"),
                     QString::fromLatin1(kStandings[static_cast<size_t>(e.standing)])},
                    {QStringLiteral("score"), QJsonArray{e.low, e.high}},
                    {QStringLiteral("rank"), static_cast<qint64>(e.rank)},
                    {QStringLiteral("tied"), static_cast<qint64>(e.tied)},
                    {QStringLiteral("ranked"), static_cast<qint64>(e.ranked)},
                    {QStringLiteral("local_decile"), int(e.localDecile)},
                    {QStringLiteral("decile_national"), decile(e.officialDeciles[0])},
                    {QStringLiteral("decile_province"), decile(e.officialDeciles[1])},
                    {QStringLiteral("decile_city"), decile(e.officialDeciles[2])},
                    {QStringLiteral("gates"), arrayOf(e.gates, gateObject)},
                    {QStringLiteral("criteria"), arrayOf(e.criteria, criterionObject)},
                    {QStringLiteral("disclosures"), arrayOf(e.disclosures, textObject)},
                    {QStringLiteral("dropped"), arrayOf(e.dropped, [](const Dropped& dropped) {
                         return QJsonObject{{QStringLiteral("id"), dropped.id},
                                            {QStringLiteral("label"), textObject(dropped.label)},
                                            {QStringLiteral("reason"), textObject(dropped.reason)}};
                     })}};
    out.insert(QLatin1String("class"),
               e.scoreClass ? QJsonValue(QJsonObject{
                                  {QStringLiteral("id"), e.scoreClass->id},
                                  {QStringLiteral("label"), textObject(e.scoreClass->label)}})
                            : QJsonValue());
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const PastResult& past)
{
    const QJsonObject out{
        {QStringLiteral("model"), past.modelVersion},
        {QStringLiteral("on"), past.on.toString(Qt::ISODate)},
        {QStringLiteral("score"), QJsonArray{past.low, past.high}},
        {QStringLiteral("class"), past.classId},
        {QStringLiteral("criteria"), arrayOf(past.criteria, [](const PastCriterion& one) {
             return QJsonObject{
                 {QStringLiteral("id"), one.id},
                 {QStringLiteral("points"), spanArray(one.points)},
                 {QStringLiteral("answers"), QJsonArray::fromStringList(one.answers)}};
         })}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

core::Result<PastResult> pastFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray score = document[QLatin1String("score")].toArray();
    PastResult out;
    out.modelVersion = document[QLatin1String("model")].toString();
    out.on = QDate::fromString(document[QLatin1String("on")].toString(), Qt::ISODate);
    out.classId = document[QLatin1String("class")].toString();
    const auto low = finite(score.at(0));
    const auto high = finite(score.at(1));
    if (!low || !high || out.modelVersion.isEmpty() || !out.on.isValid()) {
        return wrongForm();
    }
    out.low = *low;
    out.high = *high;
    for (const QJsonValue& value : document[QLatin1String("criteria")].toArray()) {
        auto one = pastCriterion(value.toObject());
        if (!one) {
            return wrongForm();
        }
        out.criteria.push_back(*std::move(one));
    }
    return out;
}

} // namespace rangkul::scoring
