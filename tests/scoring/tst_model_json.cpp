// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "rangkul/scoring/builtin_models.h"
#include "rangkul/scoring/model_json.h"

using namespace rangkul;
using namespace rangkul::scoring;

namespace {

constexpr const char* kGood = R"({
 "format": 1,
 "id": "m",
 "name": {"id": "Model", "en": "Model"},
 "method": "weighted",
 "criteria": [
  {"id": "floor", "label": "Floor", "weight": 2,
   "when": {"variable": "dwelling.floor", "in": ["Tanah"]}},
  {"id": "area", "label": "Area",
   "input": {"variable": "dwelling.floor_area"},
   "table": [
    {"below": 8, "points": 2},
    {"at_least": 8, "below": 12, "points": 1}],
   "otherwise": 0}
 ],
 "classes": [
  {"id": "no", "label": "No"},
  {"id": "yes", "label": "Yes", "from": 2}
 ]
}
)";

QByteArray changed(const char* from, const char* to)
{
    QByteArray json(kGood);
    Q_ASSERT(json.contains(from));
    return json.replace(from, to);
}

ScoreModel good()
{
    return *modelFromJson(kGood);
}

/// Validates against the part of JSON Schema that the shipped schema uses.
bool isValid(const QJsonValue& value, const QJsonObject& schema, const QJsonObject& root)
{
    const auto ref = schema[QLatin1String("$ref")].toString();
    if (!ref.isEmpty()) {
        const QString name = ref.section(u'/', -1);
        return isValid(value, root[QLatin1String("$defs")][name].toObject(), root);
    }
    const QString type = schema[QLatin1String("type")].toString();
    const bool hasType = type.isEmpty() || (type == u"object" && value.isObject()) ||
                         (type == u"array" && value.isArray()) ||
                         (type == u"string" && value.isString()) ||
                         ((type == u"number" || type == u"integer") && value.isDouble()) ||
                         (type == u"boolean" && value.isBool());
    if (!hasType) {
        return false;
    }
    const QJsonArray words = schema[QLatin1String("enum")].toArray();
    if (!words.isEmpty() && !words.contains(value)) {
        return false;
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue& key : schema[QLatin1String("required")].toArray()) {
        if (!object.contains(key.toString())) {
            return false;
        }
    }
    const QJsonObject properties = schema[QLatin1String("properties")].toObject();
    for (const QString& key : object.keys()) {
        const bool isKnown = properties.contains(key);
        if (isKnown ? !isValid(object[key], properties[key].toObject(), root)
                    : schema.contains(QLatin1String("additionalProperties"))) {
            return false;
        }
    }
    for (const QJsonValue& item : value.toArray()) {
        if (!isValid(item, schema[QLatin1String("items")].toObject(), root)) {
            return false;
        }
    }
    const QJsonArray choices = schema[QLatin1String("oneOf")].toArray();
    const auto fitting = std::count_if(choices.begin(), choices.end(), [&](const QJsonValue& one) {
        return isValid(value, one.toObject(), root);
    });
    return choices.isEmpty() || fitting == 1;
}

bool fitsSchema(const QByteArray& json)
{
    const QJsonObject schema = QJsonDocument::fromJson(modelSchema()).object();
    return isValid(QJsonDocument::fromJson(json).object(), schema, schema);
}

} // namespace

class TestModelJson : public QObject
{
    Q_OBJECT

private slots:
    void builtInModelsAreReadAndFitTheSchema();
    void savedFilesFitTheSchemaAndSayTheSame();
    void versionIgnoresFormAndApproval();
    void versionChangesWithTheContent();
    void labelsAndNumbersAreTheSameAnswer();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void theRemedyListsWhatMayStandThere();
    void schemaRefusesWhatTheReaderRefuses();
    void officialNamesAreRefused_data();
    void officialNamesAreRefused();
    void multidimensionalNeedsWholeWeights();
    void everyVariableNameIsFoundAgain();
    void fourteenCriteriaAndSeventeenWeights();
};

void TestModelJson::builtInModelsAreReadAndFitTheSchema()
{
    QCOMPARE(builtinModelIds().size(), size_t(4));
    for (const QString& id : builtinModelIds()) {
        const QByteArray file = builtinModelFile(id);
        const auto model = modelFromJson(file);
        QVERIFY2(model, qPrintable(id));
        QCOMPARE(model->id, id);
        QVERIFY2(fitsSchema(file), qPrintable(id));
        QVERIFY(!model->approval); // nobody approved it yet
        QCOMPARE(builtinModel(id)->id, id);
    }
    QVERIFY(!builtinModel(QStringLiteral("none")));
    QVERIFY(builtinModelFile(QStringLiteral("../none")).isEmpty());
}

void TestModelJson::savedFilesFitTheSchemaAndSayTheSame()
{
    for (const QString& id : builtinModelIds()) {
        const ScoreModel& model = *builtinModel(id);
        const QByteArray saved = toJson(model);
        QVERIFY2(fitsSchema(saved), qPrintable(id));
        const auto again = modelFromJson(saved);
        QVERIFY(again);
        QVERIFY(*again == model);
        QCOMPARE(versionOf(*again), versionOf(model));
    }
}

void TestModelJson::versionIgnoresFormAndApproval()
{
    ScoreModel model = good();
    QByteArray squeezed = QJsonDocument::fromJson(kGood).toJson(QJsonDocument::Compact);
    QCOMPARE(versionOf(*modelFromJson(squeezed)), versionOf(model));
    const QString before = versionOf(model);
    model.approval = Approval{QStringLiteral("Sekda"), QDate(2026, 7, 1), QStringLiteral("SK 12")};
    QCOMPARE(versionOf(model), before);
    QCOMPARE(before.size(), 64);
    const auto again = modelFromJson(toJson(model));
    QVERIFY(again);
    QVERIFY(again->approval == model.approval);
}

void TestModelJson::versionChangesWithTheContent()
{
    const QString before = versionOf(good());
    for (const auto& [from, to] :
         {std::pair{"\"weight\": 2", "\"weight\": 2.000001"},
          std::pair{"\"from\": 2", "\"from\": 3"}, std::pair{"Tanah", "Bambu"},
          std::pair{"\"below\": 8", "\"at_most\": 8"},
          std::pair{"\"otherwise\": 0", "\"otherwise\": 1"}}) {
        const auto model = modelFromJson(changed(from, to));
        QVERIFY2(model, from);
        QVERIFY2(versionOf(*model) != before, from);
    }
}

void TestModelJson::labelsAndNumbersAreTheSameAnswer()
{
    const auto byNumber = modelFromJson(changed("\"Tanah\"", "8"));
    const auto byLabel = modelFromJson(changed("\"Tanah\"", "\"tanah\", 8"));
    QVERIFY(byNumber && byLabel);
    QVERIFY(*byNumber == good());
    QVERIFY(*byLabel == good());
}

void TestModelJson::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& json, const char* reason, int line,
                        const char* path) {
        QTest::newRow(name) << json << QString::fromLatin1(reason) << QString::number(line)
                            << QString::fromLatin1(path);
    };
    row("cut off", QByteArray(kGood).first(200), "score_model.cut_off", 8, "");
    row("not well formed", changed("\"format\": 1,", "\"format\": 1"), "score_model.not_json", 3,
        "");
    row("nothing", "  \n", "score_model.empty_file", 1, "");
    row("a list", "[1]", "score_model.not_a_model", 1, "");
    row("newer", changed("\"format\": 1", "\"format\": 2"), "score_model.newer", 2, "format");
    row("no format", changed(" \"format\": 1,\n", ""), "score_model.missing_key", 1, "format");
    row("no criteria", changed("\"criteria\"", "\"kriteria\""), "score_model.unknown_key", 6,
        "kriteria");
    row("unknown key", changed("\"weight\": 2", "\"wieght\": 2"), "score_model.unknown_key", 7,
        "criteria[0]");
    row("text for number", changed("\"weight\": 2", "\"weight\": \"2\""), "score_model.want_number",
        7, "criteria[0].weight");
    row("negative weight", changed("\"weight\": 2", "\"weight\": -2"), "score_model.negative", 7,
        "criteria[0].weight");
    row("seven decimals", changed("\"weight\": 2", "\"weight\": 0.1234567"),
        "score_model.too_precise", 7, "criteria[0].weight");
    row("too large", changed("\"weight\": 2", "\"weight\": 2000000"), "score_model.too_large", 7,
        "criteria[0].weight");
    row("overflowing",
        changed("\"points\": 2", "\"points\": 1000000").replace("\"weight\": 2", "\"weight\": 90"),
        "score_model.too_large", 9, "criteria[1]");
    row("weights too large", changed("\"weight\": 2", "\"weight\": 400"), "score_model.too_large",
        6, "criteria");
    row("smallest of a number",
        changed("\"otherwise\": 0",
                "\"otherwise\": 1,\n   \"scale\": {\"by\": \"smallest\", \"of\": 2}"),
        "score_model.unknown_key", 15, "criteria[1].scale");
    row("unknown variable", changed("dwelling.floor\"", "dwelling.flor\""),
        "score_model.unknown_variable", 8, "criteria[0].when.variable");
    row("a text", changed("dwelling.floor\"", "dwelling.address\""), "score_model.unknown_variable",
        8, "criteria[0].when.variable");
    row("of a person", changed("dwelling.floor\"", "person.working\""), "score_model.personal", 8,
        "criteria[0].when.variable");
    row("unknown answer", changed("\"Tanah\"", "\"Emas\""), "score_model.unknown_code", 8,
        "criteria[0].when.in[0]");
    row("no answers", changed("dwelling.floor\"", "dwelling.floor_area\""),
        "score_model.not_a_code", 8, "criteria[0].when.in");
    row("no test", changed(", \"in\": [\"Tanah\"]", ""), "score_model.missing_key", 8,
        "criteria[0].when");
    row("empty list", changed("[\"Tanah\"]", "[]"), "score_model.empty", 8, "criteria[0].when.in");
    row("no kind",
        changed("\"when\": {\"variable\": \"dwelling.floor\", \"in\": [\"Tanah\"]}",
                "\"points\": 1"),
        "score_model.one_kind", 7, "criteria[0]");
    row("same id", changed("\"id\": \"area\"", "\"id\": \"floor\""), "score_model.duplicate_id", 9,
        "criteria[1].id");
    row("unknown word", changed("\"weighted\"", "\"magic\""), "score_model.unknown_word", 5,
        "method");
    row("falling classes", changed("\"label\": \"No\"}", "\"label\": \"No\", \"from\": 3}"),
        "score_model.class_order", 17, "classes[0]");
    row("negative points", changed("\"points\": 2", "\"points\": -2"),
        "score_model.negative_points", 12, "criteria[1].table[0].points");
    row("a row that is never reached",
        changed("\"at_least\": 8, \"below\": 12", "\"at_least\": 4, \"below\": 8"),
        "score_model.row_hidden", 13, "criteria[1].table[1]");
    row("weights that do not make one",
        changed("\"method\": \"weighted\",",
                "\"method\": \"weighted\", \"weights\": \"sum_to_one\","),
        "score_model.weights_sum", 6, "criteria");
    row("no weight at all",
        changed("\"weight\": 2", "\"weight\": 0")
            .replace("\"label\": \"Area\"", "\"label\": \"Area\", \"weight\": 0"),
        "score_model.weights_zero", 6, "criteria");
}

void TestModelJson::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    QFETCH(QString, line);
    QFETCH(QString, path);
    const auto model = modelFromJson(json);
    QVERIFY(!model);
    QCOMPARE(model.error().reason, reason);
    QCOMPARE(model.error().args.value(1), path);
    QCOMPARE(model.error().args.value(0), line);
}

void TestModelJson::theRemedyListsWhatMayStandThere()
{
    const auto variable = modelFromJson(changed("dwelling.floor\"", "dwelling.flo\""));
    QVERIFY(variable.error().args.value(3).contains(u"dwelling.floor_area"));
    const auto letter = modelFromJson(changed("dwelling.floor\"", "dwelling.flor\""));
    QVERIFY(letter.error().args.value(3).contains(u"dwelling.floor"));
    const auto table = modelFromJson(changed("dwelling.floor\"", "dwelling.xyz123456789\""));
    QVERIFY(table.error().args.value(3).contains(u"dwelling.wall"));
    const auto code = modelFromJson(changed("\"Tanah\"", "\"Emas\""));
    QVERIFY(code.error().args.value(3).contains(u"8 Tanah"));
    const auto key = modelFromJson(changed("\"weight\": 2", "\"wieght\": 2"));
    QVERIFY(key.error().args.value(3).contains(u"weight"));
    const auto word = modelFromJson(changed("\"weighted\"", "\"magic\""));
    QVERIFY(word.error().args.value(3).contains(u"multidimensional"));
}

void TestModelJson::schemaRefusesWhatTheReaderRefuses()
{
    QVERIFY(fitsSchema(kGood));
    for (const auto& [from, to] :
         {std::pair{"\"weight\": 2", "\"wieght\": 2"},
          std::pair{"\"weight\": 2", "\"weight\": \"2\""}, std::pair{"\"weighted\"", "\"magic\""},
          std::pair{"\"id\": \"m\",", ""},
          std::pair{"\"when\": {\"variable\": \"dwelling.floor\", \"in\": [\"Tanah\"]}",
                    "\"points\": 1"}}) {
        QVERIFY2(!fitsSchema(changed(from, to)), to);
        QVERIFY2(!modelFromJson(changed(from, to)), to);
    }
}

void TestModelJson::officialNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("resmi") << QByteArray("Desil resmi kota") << true;
    QTest::newRow("nasional") << QByteArray("desil_nasional") << true;
    QTest::newRow("dtsen") << QByteArray("Peringkat DTSEN") << true;
    QTest::newRow("english") << QByteArray("Official decile") << true;
    QTest::newRow("lokal") << QByteArray("Desil lokal 2026") << false;
}

void TestModelJson::officialNamesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isRefused);
    const auto model =
        modelFromJson(changed("{\"id\": \"Model\", \"en\": \"Model\"}", '"' + name + '"'));
    QCOMPARE(!model, isRefused);
    if (isRefused) {
        QCOMPARE(model.error().reason, QStringLiteral("score_model.official_name"));
    }
}

void TestModelJson::multidimensionalNeedsWholeWeights()
{
    QByteArray file = builtinModelFile(QStringLiteral("mpi_register"));
    QVERIFY(file.contains("\"weight\": 6"));
    const auto broken = modelFromJson(QByteArray(file).replace("\"weight\": 6", "\"weight\": 5.5"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().reason, QStringLiteral("score_model.whole_weights"));
    QCOMPARE(builtinModel(QStringLiteral("mpi_register"))->dropped.size(), size_t(1));
    QCOMPARE(weightSum(*builtinModel(QStringLiteral("mpi_register"))), 18 * kMicro);
}

void TestModelJson::everyVariableNameIsFoundAgain()
{
    const auto names = variableRefNames();
    QVERIFY(names.size() > 100);
    for (const QString& name : names) {
        const auto ref = findVariableRef(name);
        QVERIFY2(ref, qPrintable(name));
        QCOMPARE(nameOf(*ref), name);
    }
    for (const char* wrong : {"dwelling.address", "person.nik", "region.name", "floor", "", "."}) {
        QVERIFY2(!findVariableRef(QString::fromLatin1(wrong)), wrong);
    }
}

void TestModelJson::fourteenCriteriaAndSeventeenWeights()
{
    QCOMPARE(builtinModel(QStringLiteral("bps14"))->criteria.size(), size_t(14));
    QCOMPARE(builtinModel(QStringLiteral("bps14"))->classes.back().from, 9 * kMicro);
    QCOMPARE(builtinModel(QStringLiteral("kepmensos262"))->criteria.size(), size_t(8));
    const ScoreModel& saw = *builtinModel(QStringLiteral("saw_priority"));
    QCOMPARE(saw.criteria.size(), size_t(17));
    QCOMPARE(weightSum(saw), Micro(999'300)); // 3 x 0.0847 + 2 x 0.0678 + 12 x 0.0508
    QVERIFY(saw.isNormalised);
}

QTEST_GUILESS_MAIN(TestModelJson)
#include "tst_model_json.moc"
