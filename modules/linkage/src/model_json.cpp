// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/linkage/model.h"

#include <cmath>

namespace rangkul::linkage {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr int kSchema = 1;

QString text(QLatin1StringView key)
{
    return QString(key);
}

Error refused(const char* reason, const QString& place, const QString& found = {})
{
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(reason), {place, found}};
}

QJsonObject sharesJson(const ComparisonModel& model, Comparison which)
{
    const auto levels = levelKeys(which);
    QJsonObject out;
    for (size_t level = 0; level < levels.size(); ++level) {
        QJsonObject shares;
        for (size_t kind = 0; kind < kPairClasses; ++kind) {
            shares.insert(text(pairClassKey(static_cast<PairClass>(kind))),
                          model.shares[kind][level]);
        }
        out.insert(text(levels[level]), shares);
    }
    return {{QStringLiteral("used"), model.isUsed},
            {QStringLiteral("frequency"), model.usesFrequency},
            {QStringLiteral("levels"), out}};
}

Result<double> numberAt(const QJsonObject& object, const QString& key, const QString& place)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        return refused("linkage.model_missing", place + u'/' + key);
    }
    return value.toDouble();
}

Result<QJsonObject> objectAt(const QJsonObject& object, const QString& key, const QString& place)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject()) {
        return refused("linkage.model_missing", place.isEmpty() ? key : place + u'/' + key);
    }
    return value.toObject();
}

Result<ComparisonModel> comparisonFrom(const QJsonObject& object, Comparison which,
                                       const QString& place)
{
    ComparisonModel out;
    out.isUsed = object.value(QStringLiteral("used")).toBool(true);
    out.usesFrequency = object.value(QStringLiteral("frequency")).toBool(false);
    RANGKUL_LET(levels, objectAt(object, QStringLiteral("levels"), place));
    const auto keys = levelKeys(which);
    if (levels.size() != static_cast<qsizetype>(keys.size())) {
        return refused("linkage.model_level", place, QString::number(levels.size()));
    }
    for (size_t level = 0; level < keys.size(); ++level) {
        RANGKUL_LET(shares, objectAt(levels, text(keys[level]), place));
        for (size_t kind = 0; kind < kPairClasses; ++kind) {
            const QString key = text(pairClassKey(static_cast<PairClass>(kind)));
            const QString here = place + u'/' + text(keys[level]);
            RANGKUL_LET(share, numberAt(shares, key, here));
            // A level that never occurs would make every pair with it certain.
            if (share <= 0 || share > 1) {
                return refused("linkage.model_share", here + u'/' + key, QString::number(share));
            }
            out.shares[kind][level] = share;
        }
    }
    return out;
}

Result<std::vector<Recipe>> recipesFrom(const QJsonValue& value)
{
    std::vector<Recipe> out;
    const QJsonArray all = value.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = QStringLiteral("blocking/%1").arg(i);
        Recipe recipe;
        for (const QJsonValue& part : all[i].toArray()) {
            const auto known = keyPartOf(part.toString());
            if (!known) {
                return refused("linkage.model_recipe", place, part.toString());
            }
            recipe.push_back(*known);
        }
        if (!namesPerson(recipe)) {
            return refused("linkage.model_recipe_address", place);
        }
        out.push_back(std::move(recipe));
    }
    if (out.empty()) {
        return refused("linkage.model_missing", QStringLiteral("blocking"));
    }
    return out;
}

QJsonArray recipesJson(const std::vector<Recipe>& recipes)
{
    QJsonArray out;
    for (const Recipe& recipe : recipes) {
        QJsonArray parts;
        for (const KeyPart part : recipe) {
            parts.append(text(keyPartKey(part)));
        }
        out.append(parts);
    }
    return out;
}

QJsonObject trainingJson(const TrainingFacts& facts)
{
    return {{QStringLiteral("method"), facts.method},
            {QStringLiteral("day"), facts.day.toString(Qt::ISODate)},
            {QStringLiteral("rows"), static_cast<qint64>(facts.rows)},
            {QStringLiteral("candidates"), static_cast<qint64>(facts.candidates)},
            {QStringLiteral("seeds"), static_cast<qint64>(facts.seeds)},
            {QStringLiteral("rounds"), facts.rounds}};
}

TrainingFacts trainingFrom(const QJsonObject& object)
{
    const auto count = [&object](const char* key) {
        return static_cast<quint64>(object.value(QLatin1StringView(key)).toInteger());
    };
    return {object.value(QStringLiteral("method")).toString(),
            QDate::fromString(object.value(QStringLiteral("day")).toString(), Qt::ISODate),
            count("rows"),
            count("candidates"),
            count("seeds"),
            object.value(QStringLiteral("rounds")).toInt()};
}

core::Status readThresholds(const QJsonObject& root, Model& model)
{
    RANGKUL_LET(thresholds, objectAt(root, QStringLiteral("thresholds"), {}));
    const QString place = QStringLiteral("thresholds");
    RANGKUL_LET(probable, numberAt(thresholds, QStringLiteral("probable"), place));
    RANGKUL_LET(certain, numberAt(thresholds, QStringLiteral("certain"), place));
    if (probable <= 0 || certain > 1 || probable > certain) {
        return refused("linkage.model_threshold", place);
    }
    model.probableFrom = probable;
    model.certainFrom = certain;
    RANGKUL_LET(partners, objectAt(root, QStringLiteral("partners"), {}));
    for (size_t kind = 0; kind < kPairClasses; ++kind) {
        if (static_cast<PairClass>(kind) == PairClass::Stranger) {
            continue;
        }
        const QString key = text(pairClassKey(static_cast<PairClass>(kind)));
        RANGKUL_LET(count, numberAt(partners, key, QStringLiteral("partners")));
        if (count < 0) {
            return refused("linkage.model_share", QStringLiteral("partners/") + key,
                           QString::number(count));
        }
        model.partners[kind] = count;
    }
    return core::Done{};
}

} // namespace

QString versionOf(const Model& model)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(modelToJson(model), QCryptographicHash::Sha256).toHex());
}

QByteArray modelToJson(const Model& model)
{
    QJsonObject comparisons;
    for (size_t i = 0; i < kComparisons; ++i) {
        const auto which = static_cast<Comparison>(i);
        comparisons.insert(text(comparisonKey(which)), sharesJson(model.comparison(which), which));
    }
    QJsonObject partners;
    for (size_t kind = 0; kind < kPairClasses; ++kind) {
        if (static_cast<PairClass>(kind) != PairClass::Stranger) {
            partners.insert(text(pairClassKey(static_cast<PairClass>(kind))), model.partners[kind]);
        }
    }
    const QJsonObject root{
        {QStringLiteral("schema"), kSchema},
        {QStringLiteral("name"), model.name},
        {QStringLiteral("comparisons"), comparisons},
        {QStringLiteral("partners"), partners},
        {QStringLiteral("thresholds"), QJsonObject{{QStringLiteral("probable"), model.probableFrom},
                                                   {QStringLiteral("certain"), model.certainFrom}}},
        {QStringLiteral("blocking"), recipesJson(model.recipes)},
        {QStringLiteral("most_pairs_of_block"), static_cast<qint64>(model.mostPairsOfBlock)},
        {QStringLiteral("most_pairs_of_record"), model.mostPairsOfRecord},
        {QStringLiteral("training"), trainingJson(model.training)}};
    return QJsonDocument(root).toJson();
}

Result<Model> modelFromJson(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject()) {
        return refused("linkage.model_json", QString::number(parsed.offset), parsed.errorString());
    }
    const QJsonObject root = document.object();
    const int schema = root.value(QStringLiteral("schema")).toInt();
    if (schema > kSchema) {
        return Error{ErrorCode::NewerFormat,
                     QStringLiteral("linkage.model_newer"),
                     {QString::number(schema)}};
    }
    if (schema < 1) {
        return refused("linkage.model_missing", QStringLiteral("schema"));
    }
    Model model;
    model.name = root.value(QStringLiteral("name")).toString();
    RANGKUL_LET(comparisons, objectAt(root, QStringLiteral("comparisons"), {}));
    for (size_t i = 0; i < kComparisons; ++i) {
        const auto which = static_cast<Comparison>(i);
        const QString key = text(comparisonKey(which));
        const QString place = QStringLiteral("comparisons/") + key;
        RANGKUL_LET(object, objectAt(comparisons, key, QStringLiteral("comparisons")));
        RANGKUL_LET(read, comparisonFrom(object, which, place));
        model.comparison(which) = read;
    }
    RANGKUL_TRY(readThresholds(root, model));
    RANGKUL_LET(recipes, recipesFrom(root.value(QStringLiteral("blocking"))));
    model.recipes = std::move(recipes);
    model.mostPairsOfBlock =
        static_cast<quint64>(root.value(QStringLiteral("most_pairs_of_block")).toInteger(5000));
    model.mostPairsOfRecord =
        root.value(QStringLiteral("most_pairs_of_record")).toDouble(model.mostPairsOfRecord);
    model.training = trainingFrom(root.value(QStringLiteral("training")).toObject());
    return model;
}

} // namespace rangkul::linkage
