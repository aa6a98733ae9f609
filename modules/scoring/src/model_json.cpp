// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/model_json.h"

#include <QJsonDocument>
#include <QSet>

#include "criterion_reader.h"
#include "model_checks.h"
#include "model_files.h"
#include "model_writer.h"

#include <array>

namespace rangkul::scoring {

namespace {

QString textAt(const JsonCursor& at, const char* key)
{
    const auto found = at.find(key);
    return found ? found->text() : QString();
}

template <typename Read> auto readList(const JsonCursor& at, const char* key, Read read)
{
    std::vector<decltype(read(at))> out;
    if (const auto found = at.find(key)) {
        for (const JsonCursor& item : found->items()) {
            out.push_back(read(item));
        }
    }
    return out;
}

Dropped readDropped(const JsonCursor& at)
{
    at.allowOnly({"id", "label", "reason"});
    return {at.at("id").text(), at.at("label").localText(), at.at("reason").localText()};
}

Approval readApproval(const JsonCursor& at)
{
    at.allowOnly({"by", "on", "letter"});
    return {at.at("by").text(), at.at("on").date(), at.at("letter").text()};
}

/// Words whose places are those of an enum.
template <typename T>
T wordAt(const JsonCursor& at, const char* key, std::initializer_list<const char*> words)
{
    const auto found = at.find(key);
    return found ? static_cast<T>(found->word(words)) : T{};
}

void readHead(const JsonCursor& at, ScoreModel& out)
{
    out.id = at.at("id").text();
    out.name = at.at("name").localText();
    if (const auto description = at.find("description")) {
        out.description = description->localText();
    }
    out.source = textAt(at, "source");
    out.area = textAt(at, "area");
    if (const auto year = at.find("year")) {
        out.year = static_cast<int>(year->number());
    }
    out.method = static_cast<Method>(
        at.at("method").word({"flags", "weighted", "proxy", "multidimensional"}));
}

void readRules(const JsonCursor& at, ScoreModel& out)
{
    const int weights = wordAt<int>(at, "weights", {"as_given", "normalised", "sum_to_one"});
    out.isNormalised = weights == 1;
    out.sumsToOne = weights == 2;
    if (const auto exponential = at.find("exponential")) {
        out.isExponential = exponential->flag();
    }
    if (const auto constant = at.find("constant")) {
        out.constant = constant->micro();
    }
    out.highFirst = wordAt<int>(at, "priority", {"high_first", "low_first"}) == 0;
    out.rankBy = wordAt<RankBy>(at, "rank_by", {"low", "middle", "high"});
    out.deciles = wordAt<DecileWeight>(at, "deciles", {"none", "families", "members"});
}

ScoreModel readModel(const JsonCursor& at)
{
    at.allowOnly({"format",      "id",      "name",    "description", "source",     "area",
                  "year",        "method",  "weights", "exponential", "constant",   "priority",
                  "rank_by",     "deciles", "gates",   "criteria",    "tie_breaks", "classes",
                  "disclosures", "dropped", "approval"});
    ScoreModel out;
    readHead(at, out);
    readRules(at, out);
    out.gates = readList(at, "gates", readGate);
    at.at("criteria"); // must be there
    out.criteria = readList(at, "criteria", readCriterion);
    out.tieBreaks = readList(at, "tie_breaks", readTieBreak);
    out.classes = readList(at, "classes", readClass);
    out.disclosures =
        readList(at, "disclosures", [](const JsonCursor& item) { return item.localText(); });
    out.dropped = readList(at, "dropped", readDropped);
    if (const auto approval = at.find("approval")) {
        out.approval = readApproval(*approval);
    }
    return out;
}

int lineOfOffset(const QByteArray& json, qsizetype offset)
{
    return static_cast<int>(json.first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n')) +
           1;
}

/// Why the bytes are no object at all.
core::Error noObject(const QByteArray& json, const QJsonParseError& parsing)
{
    using Kind = QJsonParseError;
    const auto error = [&](const char* reason, qsizetype offset) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QString::fromLatin1(reason),
                           {QString::number(lineOfOffset(json, offset)), QString()},
                           parsing.errorString()};
    };
    if (json.trimmed().isEmpty()) {
        return error("score_model.empty_file", 0);
    }
    switch (parsing.error) {
    case Kind::NoError:
        return error("score_model.not_a_model", 0);
    case Kind::UnterminatedObject:
    case Kind::UnterminatedArray:
    case Kind::UnterminatedString:
        if (parsing.offset >= json.trimmed().size()) {
            return error("score_model.cut_off", parsing.offset);
        }
        break;
    default:
        break;
    }
    return error("score_model.not_json", parsing.offset);
}

} // namespace

core::Result<ScoreModel> modelFromJson(const QByteArray& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return noObject(json, parsing);
    }
    const int format = document[QLatin1String("format")].toInt();
    if (format > kModelFormat) {
        return core::Error{core::ErrorCode::NewerFormat,
                           QStringLiteral("score_model.newer"),
                           {QString::number(lineOf(json, QStringLiteral("format"))),
                            QStringLiteral("format"), QString::number(format)}};
    }
    JsonProblem problem;
    const JsonCursor root(document.object(), QString(), problem);
    if (root.at("format").number() != kModelFormat) {
        root.at("format").fail("unknown_word", {QString::number(root.at("format").number()),
                                                QString::number(kModelFormat)});
    }
    ScoreModel model = readModel(root);
    if (problem.isClean()) {
        checkModel(model, root);
    }
    if (!problem.isClean()) {
        const int line = std::max(1, lineOf(json, problem.first->args.value(0)));
        problem.first->args.prepend(QString::number(line)); // what is missing is missing at the top
        return *problem.first;
    }
    return model;
}

QByteArray toJson(const ScoreModel& model)
{
    return QJsonDocument(modelObject(model, CodeForm::Labels)).toJson();
}

QByteArray modelSchema()
{
    return builtinFile(QStringLiteral("score_model.schema.json"));
}

} // namespace rangkul::scoring
