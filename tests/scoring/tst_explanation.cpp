// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "plain_world.h"
#include "random_models.h"
#include "rangkul/scoring/explanation.h"
#include "rangkul/scoring/model_json.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::scoring;
using namespace rangkul::scoring::test;

namespace {

VariableRef ref(const char* name)
{
    return *findVariableRef(QString::fromLatin1(name));
}

ScoreModel housing()
{
    return *modelFromJson(
        R"({"format":1,"id":"h","name":{"id":"Rumah","en":"House"},"method":"weighted",
      "weights":"normalised",
      "gates":[{"id":"elderly","label":"Lansia","effect":"require","when":{"members":"any","are":{"variable":"person.age","at_least":70}}}],
      "criteria":[
       {"id":"floor","label":"Lantai","weight":3,"when":{"variable":"dwelling.floor","in":["Tanah"]},"points":10},
       {"id":"savings","label":"Simpanan","weight":1,"when":{"variable":"household.savings","in":["Tidak"]},"points":20}],
      "classes":[{"id":"low","label":"Rendah"},{"id":"high","label":"Tinggi","from":12}],
      "disclosures":["Contoh"],
      "approval":{"by":"Sekda","on":"2026-07-01","letter":"SK 12"}})");
}

World oneFamily(double floor, std::optional<double> savings)
{
    World world;
    PlainHousehold family;
    family.id = core::RecordId::random();
    family.answers = {{ref("dwelling.floor"), floor}, {ref("ranking.decile_national"), 2}};
    if (savings) {
        family.answers[ref("household.savings")] = *savings;
    }
    family.members.push_back({{{ref("person.age"), 74}, {ref("person.relation"), 1}}});
    family.members.push_back({});
    world.households.push_back(std::move(family));
    fillFrames(world);
    return world;
}

Explanation explained(const ScoreModel& model, const World& world, quint32 row = 0)
{
    const ScoreColumns columns = columnsOf(world);
    const ScorePoints points = pointsOf(model, columns);
    return explain(model, columns, points, score(model, columns, points), world.frame, row);
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionTellsAnswerPointsAndShare();
    void aMissingAnswerShowsBothEnds();
    void contributionsAddUpToTheScore();
    void whatChangedSinceTheLastResult();
    void criteriaThatCameOrWent();
    void anUnchangedFamilyHasNoChange();
    void pastResultsComeBackFromTheirFile();
    void brokenPastResultsAreRefused_data();
    void brokenPastResultsAreRefused();
    void theJsonSaysTheSame();
};

void TestExplanation::everyQuestionTellsAnswerPointsAndShare()
{
    const Explanation e = explained(housing(), oneFamily(8, 1));
    QCOMPARE(e.modelVersion, versionOf(housing()));
    QVERIFY(e.approval.has_value());
    QCOMPARE(e.on, worldDay());
    QCOMPARE(e.low, 7.5); // 3/4 x 10
    QCOMPARE(e.high, 7.5);
    QCOMPARE(e.scoreClass->id, QStringLiteral("low"));
    QCOMPARE(e.rank, 1U);
    QCOMPARE(e.ranked, 1U);
    QCOMPARE(int(e.officialDeciles[0]), 2);
    QCOMPARE(e.disclosures.size(), size_t(1));
    const CriterionReason& floor = e.criteria[0];
    QCOMPARE(floor.points, (PointSpan{10 * kMicro, 10 * kMicro}));
    QCOMPARE(floor.possible, (PointSpan{0, 10 * kMicro}));
    QCOMPARE(floor.weightShare, 0.75);
    QCOMPARE(floor.contributionLow, 7.5);
    QCOMPARE(floor.answers.size(), size_t(1));
    QVERIFY(floor.answers[0].value == registry::Value(qint64(8)));
    QVERIFY(!floor.answers[0].person);
    QCOMPARE(e.gates.size(), size_t(1));
    QVERIFY(e.gates[0].holds == true);
    QVERIFY(!e.gates[0].decided);
    QCOMPARE(e.gates[0].answers.size(), size_t(2)); // one of each member
}

void TestExplanation::aMissingAnswerShowsBothEnds()
{
    const Explanation e = explained(housing(), oneFamily(8, std::nullopt));
    QCOMPARE(e.low, 7.5);
    QCOMPARE(e.high, 12.5);
    QVERIFY(!e.scoreClass); // the cut of 12 lies between
    QVERIFY(e.criteria[1].isMissing());
    QVERIFY(registry::isMissing(e.criteria[1].answers[0].value));
    QCOMPARE(e.criteria[1].contributionLow, 0.0);
    QCOMPARE(e.criteria[1].contributionHigh, 5.0);
}

void TestExplanation::contributionsAddUpToTheScore()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        const World world = randomWorld(8, random);
        ScoreModel model = randomModelOfPoints(random);
        model.isExponential = false;
        const auto row = static_cast<quint32>(random() % 8);
        const Explanation e = explained(model, world, row);
        const bool isCounted = world.households[row].isActive; // others only show their points
        double low = isCounted ? double(model.constant) / double(kMicro) : 0;
        double high = low;
        for (const CriterionReason& reason : e.criteria) {
            low += reason.contributionLow;
            high += reason.contributionHigh;
            RC_ASSERT(reason.points.low >= reason.possible.low);
            RC_ASSERT(reason.points.high <= reason.possible.high);
        }
        RC_ASSERT(std::abs(low - e.low) < 1e-6 * (1 + std::abs(low)));
        RC_ASSERT(std::abs(high - e.high) < 1e-6 * (1 + std::abs(high)));
    }));
}

void TestExplanation::whatChangedSinceTheLastResult()
{
    const PastResult past = pastOf(explained(housing(), oneFamily(8, std::nullopt)));
    const Explanation now = explained(housing(), oneFamily(8, 2));
    const auto changes = changesSince(past, now);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].criterion, QStringLiteral("savings"));
    QCOMPARE(*changes[0].before, (PointSpan{0, 20 * kMicro}));
    QCOMPARE(*changes[0].after, (PointSpan{20 * kMicro, 20 * kMicro}));
    QCOMPARE(changes[0].answersBefore, QStringList{QStringLiteral("household.savings=")});
    QCOMPARE(changes[0].answersAfter, QStringList{QStringLiteral("household.savings=2")});
}

void TestExplanation::criteriaThatCameOrWent()
{
    const PastResult past = pastOf(explained(housing(), oneFamily(8, 2)));
    ScoreModel other = housing();
    other.criteria[0].id = QStringLiteral("new_floor");
    const auto changes = changesSince(past, explained(other, oneFamily(8, 2)));
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes[0].criterion, QStringLiteral("new_floor"));
    QVERIFY(!changes[0].before && changes[0].after);
    QCOMPARE(changes[1].criterion, QStringLiteral("floor"));
    QVERIFY(changes[1].before && !changes[1].after);
}

void TestExplanation::anUnchangedFamilyHasNoChange()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        const World world = randomWorld(5, random);
        const Explanation e =
            explained(randomModel(random), world, static_cast<quint32>(random() % 5));
        RC_ASSERT(changesSince(pastOf(e), e).empty());
    }));
}

void TestExplanation::pastResultsComeBackFromTheirFile()
{
    const PastResult past = pastOf(explained(housing(), oneFamily(8, std::nullopt)));
    const auto again = pastFromJson(toJson(past));
    QVERIFY(again);
    QVERIFY(*again == past);
}

void TestExplanation::brokenPastResultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = toJson(pastOf(explained(housing(), oneFamily(8, 2))));
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("no score") << QByteArray(good).replace("\"score\"", "\"sc\"");
    QTest::newRow("no day") << QByteArray(good).replace("2026-07-14", "soon");
    QTest::newRow("points reversed")
        << QByteArray(good).replace("\"points\":[10,10]", "\"points\":[10,9]");
    QTest::newRow("points too large")
        << QByteArray(good).replace("\"points\":[10,10]", "\"points\":[10,1e300]");
}

void TestExplanation::brokenPastResultsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto past = pastFromJson(json);
    QVERIFY(!past);
    QCOMPARE(past.error().reason, QStringLiteral("score_result.form"));
}

void TestExplanation::theJsonSaysTheSame()
{
    Explanation e = explained(housing(), oneFamily(8, std::nullopt));
    e.criteria[0].answers[0].source = QStringLiteral("DTSEN 2026-1");
    e.criteria[0].answers[0].on = QDate(2026, 3, 1);
    e.criteria[0].answers[0].verifier = QStringLiteral("Petugas A");
    const QJsonObject json = QJsonDocument::fromJson(toJson(e)).object();
    const QJsonArray score{7.5, 12.5};
    QCOMPARE(json[QLatin1String("score")].toArray(), score);
    QVERIFY(json[QLatin1String("class")].isNull());
    QCOMPARE(json[QLatin1String("decile_national")].toInt(), 2);
    QCOMPARE(json[QLatin1String("decile_province")].toInt(), 0); // not ranked, not null
    const QJsonObject first = json[QLatin1String("criteria")][0].toObject();
    QCOMPARE(first[QLatin1String("answers")][0][QLatin1String("source")].toString(),
             QStringLiteral("DTSEN 2026-1"));
    QVERIFY(json[QLatin1String("criteria")][1][QLatin1String("missing")].toBool());
    QCOMPARE(json[QLatin1String("model")][QLatin1String("version")].toString(),
             versionOf(housing()));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
