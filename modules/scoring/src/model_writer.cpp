// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_writer.h"

#include <QJsonArray>

#include "rangkul/scoring/model_json.h"

#include <array>

namespace rangkul::scoring {

namespace {

void insertMicro(QJsonObject& out, const char* key, const std::optional<Micro>& micro)
{
    if (micro) {
        out.insert(QLatin1String(key), toDouble(*micro));
    }
}

void insertText(QJsonObject& out, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        out.insert(QLatin1String(key), text);
    }
}

template <typename T, typename Write>
void insertList(QJsonObject& out, const char* key, const std::vector<T>& list, Write write)
{
    if (list.empty()) {
        return;
    }
    QJsonArray array;
    for (const T& item : list) {
        array.append(write(item));
    }
    out.insert(QLatin1String(key), array);
}

QJsonObject endObject(const LinearEnd& end)
{
    return {{QStringLiteral("value"), end.value}, {QStringLiteral("points"), toDouble(end.points)}};
}

void insertPoints(QJsonObject& out, const Criterion& criterion, CodeForm form)
{
    switch (criterion.kind) {
    case Criterion::Kind::Flag:
        out.insert(QLatin1String("when"), conditionObject(criterion.when, form));
        out.insert(QLatin1String("points"), toDouble(criterion.yes));
        out.insert(QLatin1String("else"), toDouble(criterion.no));
        return;
    case Criterion::Kind::Table:
        insertList(out, "table", criterion.table, [&](const TableRow& row) {
            QJsonObject one{{QStringLiteral("points"), toDouble(row.points)}};
            insertTest(one, criterion.input.variable, row.codes, row.range, form);
            return one;
        });
        insertMicro(out, "otherwise", criterion.otherwise);
        return;
    case Criterion::Kind::Linear:
        out.insert(QLatin1String("linear"),
                   QJsonObject{{QStringLiteral("from"), endObject(criterion.from)},
                               {QStringLiteral("to"), endObject(criterion.to)}});
        return;
    case Criterion::Kind::Slope:
        out.insert(QLatin1String("slope"), criterion.slope);
        if (criterion.lowest) {
            out.insert(QLatin1String("lowest"), *criterion.lowest);
        }
        if (criterion.highest) {
            out.insert(QLatin1String("highest"), *criterion.highest);
        }
        return;
    }
}

QJsonObject criterionObject(const Criterion& criterion, CodeForm form)
{
    QJsonObject out{{QStringLiteral("id"), criterion.id},
                    {QStringLiteral("label"), textObject(criterion.label)},
                    {QStringLiteral("weight"), toDouble(criterion.weight)}};
    insertText(out, "dimension", criterion.dimension);
    if (criterion.kind != Criterion::Kind::Flag) {
        out.insert(QLatin1String("input"), inputObject(criterion.input, form));
    }
    insertPoints(out, criterion, form);
    insertMicro(out, "missing", criterion.whenMissing);
    if (criterion.scale != Scale::None) {
        QJsonObject scale{{QStringLiteral("by"), criterion.scale == Scale::ByLargest
                                                     ? QStringLiteral("largest")
                                                     : QStringLiteral("smallest")}};
        insertMicro(scale, "of", criterion.scaleBy);
        out.insert(QLatin1String("scale"), scale);
    }
    return out;
}

QJsonObject gateObject(const Gate& gate, CodeForm form)
{
    constexpr std::array kEffects{"require", "exclude", "classify"};
    QJsonObject out{
        {QStringLiteral("id"), gate.id},
        {QStringLiteral("label"), textObject(gate.label)},
        {QStringLiteral("effect"), QString::fromLatin1(kEffects[static_cast<size_t>(gate.effect)])},
        {QStringLiteral("when"), conditionObject(gate.when, form)},
        {QStringLiteral("unknown"),
         gate.ignoresUnknown ? QStringLiteral("ignored") : QStringLiteral("open")}};
    insertText(out, "class", gate.classId);
    return out;
}

QJsonObject classObject(const ScoreClass& one)
{
    QJsonObject out{{QStringLiteral("id"), one.id},
                    {QStringLiteral("label"), textObject(one.label)}};
    insertMicro(out, "from", one.from);
    return out;
}

void insertRules(QJsonObject& out, const ScoreModel& model)
{
    constexpr std::array kMethods{"flags", "weighted", "proxy", "multidimensional"};
    constexpr std::array kRankBy{"low", "middle", "high"};
    constexpr std::array kDeciles{"none", "families", "members"};
    const auto insert = [&out](const char* key, const char* word) {
        out.insert(QLatin1String(key), QString::fromLatin1(word));
    };
    insert("method", kMethods[static_cast<size_t>(model.method)]);
    insert("weights", model.isNormalised ? "normalised"
                      : model.sumsToOne  ? "sum_to_one"
                                         : "as_given");
    insert("priority", model.highFirst ? "high_first" : "low_first");
    insert("rank_by", kRankBy[static_cast<size_t>(model.rankBy)]);
    insert("deciles", kDeciles[static_cast<size_t>(model.deciles)]);
    out.insert(QLatin1String("constant"), toDouble(model.constant));
    out.insert(QLatin1String("exponential"), model.isExponential);
}

} // namespace

QJsonObject modelObject(const ScoreModel& model, CodeForm form)
{
    QJsonObject out{{QStringLiteral("format"), kModelFormat},
                    {QStringLiteral("id"), model.id},
                    {QStringLiteral("name"), textObject(model.name)}};
    if (!model.description.indonesian.isEmpty()) {
        out.insert(QLatin1String("description"), textObject(model.description));
    }
    insertText(out, "source", model.source);
    insertText(out, "area", model.area);
    if (model.year != 0) {
        out.insert(QLatin1String("year"), model.year);
    }
    insertRules(out, model);
    insertList(out, "gates", model.gates,
               [form](const Gate& gate) { return gateObject(gate, form); });
    insertList(out, "criteria", model.criteria,
               [form](const Criterion& criterion) { return criterionObject(criterion, form); });
    insertList(out, "tie_breaks", model.tieBreaks, [form](const TieBreak& tie) {
        return QJsonObject{{QStringLiteral("input"), inputObject(tie.input, form)},
                           {QStringLiteral("first"),
                            tie.moreFirst ? QStringLiteral("more") : QStringLiteral("less")}};
    });
    insertList(out, "classes", model.classes, classObject);
    insertList(out, "disclosures", model.disclosures, textObject);
    insertList(out, "dropped", model.dropped, [](const Dropped& dropped) {
        return QJsonObject{{QStringLiteral("id"), dropped.id},
                           {QStringLiteral("label"), textObject(dropped.label)},
                           {QStringLiteral("reason"), textObject(dropped.reason)}};
    });
    if (model.approval) {
        out.insert(QLatin1String("approval"),
                   QJsonObject{{QStringLiteral("by"), model.approval->by},
                               {QStringLiteral("on"), model.approval->on.toString(Qt::ISODate)},
                               {QStringLiteral("letter"), model.approval->letter}});
    }
    return out;
}

} // namespace rangkul::scoring
