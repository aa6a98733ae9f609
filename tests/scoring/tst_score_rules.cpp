// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plain_world.h"
#include "random_models.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/scoring/score_result.h"

#include <cmath>

using namespace rangkul;
using namespace rangkul::scoring;
using namespace rangkul::scoring::test;

namespace {

ScoreResult scored(const ScoreModel& model, const World& world)
{
    const ScoreColumns columns = columnsOf(world);
    return score(model, columns, pointsOf(model, columns));
}

ScoreModel modelFrom(const char* criteria, const char* rest = "")
{
    const QByteArray json = QByteArray(R"({"format":1,"id":"m","name":"M","method":"weighted",)") +
                            rest + R"("criteria":[)" + criteria + "]}";
    auto model = modelFromJson(json);
    if (!model) {
        qFatal("%s %s", qPrintable(model.error().reason),
               qPrintable(model.error().args.join(u' ')));
    }
    return *std::move(model);
}

} // namespace

class TestScoreRules : public QObject
{
    Q_OBJECT

private slots:
    void equalSumsAreTies();
    void ranksAreSharedAndSkipped();
    void tieBreaksPutTheMissingLast();
    void aCutBetweenLowAndHighGivesNoClass();
    void aThirdReachesItsCut();
    void gatesDecideBeforePoints();
    void anUnknownGateGivesNoClass();
    void anEarlierOpenGateHoldsTheClassBack();
    void withoutRecordedMembersNothingIsKnown();
    void ratiosOfSimpleAdditiveWeighting();
    void proxiesRankTheLowestFirst();
    void endedHouseholdsAreNotCounted();
    void floorAreaIsSharedByAllOfTheDwelling();
    void aMissingColumnIsNamed();
    void fourteenCriteriaOfOneFamily();
};

void TestScoreRules::equalSumsAreTies()
{
    // 0.1 + 0.2 and 0.3 differ in binary fractions, not here.
    const ScoreModel model = modelFrom(
        R"({"id":"a","label":"a","weight":0.1,"when":{"variable":"household.cattle","at_least":1}},
           {"id":"b","label":"b","weight":0.2,"when":{"variable":"household.cattle","at_least":1}},
           {"id":"c","label":"c","weight":0.3,"when":{"variable":"household.cattle","at_most":0}})");
    const World world =
        worldOf({withAnswers({{"household.cattle", 2}}), withAnswers({{"household.cattle", 0}})});
    const ScoreResult result = scored(model, world);
    QCOMPARE(result.low[0], result.low[1]);
    QCOMPARE(result.rank[0], 1U);
    QCOMPARE(result.rank[1], 1U);
    QCOMPARE(result.tied[0], 2U);
    QCOMPARE(number(model, result.low[0]), 0.3);
}

void TestScoreRules::ranksAreSharedAndSkipped()
{
    const World world =
        worldOf({withAnswers({{"dwelling.floor", 1}}), withAnswers({{"dwelling.floor", 2}}),
                 withAnswers({{"dwelling.floor", 2}}), withAnswers({{"dwelling.floor", 3}})});
    const ScoreResult result = scored(flagModel({3, 2, 1}), world);
    const std::vector<quint32> ranks{1, 2, 2, 4};
    QCOMPARE(result.rank, ranks);
    const std::vector<quint32> tied{1, 2, 2, 1};
    QCOMPARE(result.tied, tied);
    QCOMPARE(result.order.front(), 0U);
    QCOMPARE(result.order.back(), 3U);
}

void TestScoreRules::tieBreaksPutTheMissingLast()
{
    const World world = worldOf({withAnswers({{"dwelling.floor", 1}}),
                                 withAnswers({{"dwelling.floor", 1}, {"household.cattle", 1}}),
                                 withAnswers({{"dwelling.floor", 1}, {"household.cattle", 7}})});
    ScoreModel model = flagModel({1});
    Input cattle;
    cattle.variable = *findVariableRef(u"household.cattle");
    for (const bool moreFirst : {true, false}) {
        model.tieBreaks = {{cattle, moreFirst}};
        const std::vector<quint32> expected =
            moreFirst ? std::vector<quint32>{2, 1, 0} : std::vector<quint32>{1, 2, 0};
        const ScoreResult result = scored(model, world);
        QCOMPARE(result.order, expected);
        QCOMPARE(result.rank[0], 3U);
    }
}

void TestScoreRules::aCutBetweenLowAndHighGivesNoClass()
{
    ScoreModel model = modelFrom(
        R"({"id":"a","label":"a","when":{"variable":"dwelling.floor","in":[8]}},
           {"id":"b","label":"b","when":{"variable":"household.savings","in":[2]}})",
        R"("classes":[{"id":"no","label":"no"},{"id":"poor","label":"poor","from":2}],)");
    const World world =
        worldOf({withAnswers({{"dwelling.floor", 8}, {"household.savings", 2}}),
                 withAnswers({{"dwelling.floor", 8}}), withAnswers({{"dwelling.floor", 1}})});
    const ScoreResult result = scored(model, world);
    const std::vector<qint8> classes{1, kNoClass, 0};
    QCOMPARE(result.classIndex, classes);
    QCOMPARE(number(model, result.low[1]), 1.0);
    QCOMPARE(number(model, result.high[1]), 2.0);
    model.classes[1].from = 3 * kMicro;
    QCOMPARE(scored(model, world).classIndex[1], qint8(0));
}

void TestScoreRules::aThirdReachesItsCut()
{
    // Normalised by 3: one of three equal weights is a third, and the cut of 0.333333 lies below.
    ScoreModel model = flagModel({1, 1, 1});
    model.isNormalised = true;
    model.classes = {{QStringLiteral("no"), {}, {}}, {QStringLiteral("yes"), {}, 333'333}};
    const World world = worldOf({withAnswers({{"dwelling.floor", 1}})});
    QCOMPARE(scored(model, world).classIndex[0], qint8(1));
    model.classes[1].from = 333'334;
    QCOMPARE(scored(model, world).classIndex[0], qint8(0));
    // Whole weights without division: 6 of 18 is the cut itself.
    const ScoreModel eighteenths = flagModel({6, 12});
    ScoreModel cut = eighteenths;
    cut.classes = {{QStringLiteral("no"), {}, {}}, {QStringLiteral("yes"), {}, 6 * kMicro}};
    QCOMPARE(scored(cut, world).classIndex[0], qint8(1));
}

void TestScoreRules::gatesDecideBeforePoints()
{
    const ScoreModel model =
        modelFrom(R"({"id":"a","label":"a","when":{"variable":"dwelling.floor","in":[8]}})",
                  R"("classes":[{"id":"no","label":"no"},{"id":"poor","label":"poor","from":1}],
           "gates":[{"id":"in","label":"in","effect":"require","when":{"variable":"ranking.decile_national","at_most":4}},
                    {"id":"out","label":"out","effect":"exclude","when":{"variable":"household.savings","in":[1]}},
                    {"id":"now","label":"now","effect":"classify","class":"poor","when":{"variable":"dwelling.wall","in":[7]}}],)");
    const World world = worldOf({
        withAnswers({{"ranking.decile_national", 5}, {"household.savings", 2}}),
        withAnswers({{"ranking.decile_national", 1}, {"household.savings", 1}}),
        withAnswers({{"ranking.decile_national", 1},
                     {"household.savings", 2},
                     {"dwelling.wall", 7},
                     {"dwelling.floor", 1}}),
        withAnswers({{"ranking.decile_national", 1},
                     {"household.savings", 2},
                     {"dwelling.wall", 1},
                     {"dwelling.floor", 1}}),
    });
    const ScoreResult result = scored(model, world);
    QCOMPARE(result.standing[0], Standing::Outside);
    QCOMPARE(result.decidingGate[0], qint8(0));
    QCOMPARE(result.standing[1], Standing::Outside);
    QCOMPARE(result.decidingGate[1], qint8(1));
    QCOMPARE(result.rank[0], 0U);
    QCOMPARE(result.standing[2], Standing::Ranked);
    QCOMPARE(result.classIndex[2], qint8(1));
    QCOMPARE(result.rank[2], 1U);
    QCOMPARE(result.classIndex[3], qint8(0));
    QCOMPARE(result.rank[3], 2U);
}

void TestScoreRules::anUnknownGateGivesNoClass()
{
    ScoreModel model =
        modelFrom(R"({"id":"a","label":"a","when":{"variable":"dwelling.floor","in":[8]}})",
                  R"("classes":[{"id":"no","label":"no"},{"id":"poor","label":"poor","from":1}],
           "gates":[{"id":"out","label":"out","effect":"exclude","when":{"variable":"household.savings","in":[1]}}],)");
    const World world = worldOf({withAnswers({{"dwelling.floor", 8}})});
    QCOMPARE(scored(model, world).standing[0], Standing::Ranked);
    QCOMPARE(scored(model, world).classIndex[0], kNoClass);
    model.gates[0].ignoresUnknown = true;
    QCOMPARE(scored(model, world).classIndex[0], qint8(1));
}

void TestScoreRules::anEarlierOpenGateHoldsTheClassBack()
{
    const ScoreModel model =
        modelFrom(R"({"id":"a","label":"a","when":{"variable":"dwelling.floor","in":[8]}})",
                  R"("classes":[{"id":"no","label":"no"},{"id":"poor","label":"poor","from":1}],
           "gates":[{"id":"out","label":"out","effect":"exclude","when":{"variable":"household.savings","in":[1]}},
                    {"id":"now","label":"now","effect":"classify","class":"poor","when":{"variable":"dwelling.wall","in":[7]}}],)");
    const World world = worldOf({withAnswers({{"dwelling.wall", 7}}),
                                 withAnswers({{"dwelling.wall", 7}, {"household.savings", 2}})});
    const std::vector<qint8> classes{kNoClass, 1};
    QCOMPARE(scored(model, world).classIndex, classes);
}

void TestScoreRules::withoutRecordedMembersNothingIsKnown()
{
    const ScoreModel model = modelFrom(
        R"({"id":"a","label":"a","when":{"members":"any","are":{"variable":"person.working","in":["Ya"]}}},
           {"id":"b","label":"b","when":{"members":"none","where":{"variable":"person.age","below":5},"are":{"variable":"person.working","in":["Ya"]}}})");
    PlainHousehold adult;
    adult.members.push_back(
        {{{*findVariableRef(u"person.age"), 40}, {*findVariableRef(u"person.working"), 2}}});
    const World world = worldOf({PlainHousehold(), adult});
    const ScoreResult result = scored(model, world);
    QCOMPARE(number(model, result.low[0]), 0.0);
    QCOMPARE(number(model, result.high[0]), 2.0);
    QCOMPARE(number(model, result.low[1]), 1.0); // nobody is younger than five
    QCOMPARE(number(model, result.high[1]), 1.0);
}

void TestScoreRules::ratiosOfSimpleAdditiveWeighting()
{
    const ScoreModel model = modelFrom(
        R"({"id":"more","label":"m","weight":3,"input":{"variable":"household.cattle"},"slope":1,"scale":{"by":"largest"}},
           {"id":"less","label":"l","weight":1,"input":{"variable":"household.meals_per_day"},"slope":1,"scale":{"by":"smallest"}})",
        R"("weights":"normalised",)");
    const World world =
        worldOf({withAnswers({{"household.cattle", 8}, {"household.meals_per_day", 4}}),
                 withAnswers({{"household.cattle", 2}, {"household.meals_per_day", 2}}),
                 withAnswers({{"household.cattle", 4}})});
    const ScoreResult result = scored(model, world);
    QCOMPARE(number(model, result.low[0]), 0.75 * 1 + 0.25 * 0.5);
    QCOMPARE(number(model, result.low[1]), 0.75 * 0.25 + 0.25 * 1);
    QCOMPARE(number(model, result.low[2]), 0.75 * 0.5);
    QCOMPARE(number(model, result.high[2]), 0.75 * 0.5 + 0.25);
}

void TestScoreRules::proxiesRankTheLowestFirst()
{
    const ScoreModel model = modelFrom(
        R"({"id":"x","label":"x","input":{"variable":"household.cattle"},"slope":0.25,"lowest":0,"highest":20},
           {"id":"y","label":"y","when":{"variable":"dwelling.floor","in":[8]},"points":-0.5})",
        R"("method":"proxy","constant":13,"exponential":true,"priority":"low_first","deciles":"families",)");
    const World world = worldOf({withAnswers({{"household.cattle", 4}, {"dwelling.floor", 1}}),
                                 withAnswers({{"household.cattle", 0}, {"dwelling.floor", 8}})});
    const ScoreResult result = scored(model, world);
    QCOMPARE(number(model, result.low[0]), std::exp(14.0));
    QCOMPARE(number(model, result.low[1]), std::exp(12.5));
    QCOMPARE(result.order.front(), 1U);
    QCOMPARE(result.localDecile[1], quint8(3)); // 10 * 0.5 / 2 = 2.5
    QCOMPARE(result.localDecile[0], quint8(8));
}

void TestScoreRules::endedHouseholdsAreNotCounted()
{
    PlainHousehold ended = withAnswers({{"dwelling.floor", 1}});
    ended.isActive = false;
    const World world = worldOf({ended, withAnswers({{"dwelling.floor", 2}})});
    ScoreModel model = flagModel({3, 2});
    model.deciles = DecileWeight::Families;
    const ScoreResult result = scored(model, world);
    QCOMPARE(result.standing[0], Standing::NotCounted);
    QCOMPARE(result.rank[0], 0U);
    QCOMPARE(result.localDecile[0], quint8(0));
    QCOMPARE(result.order.size(), size_t(1));
}

void TestScoreRules::floorAreaIsSharedByAllOfTheDwelling()
{
    registry::HouseholdFrame frame;
    const core::RecordId dwelling = core::RecordId::random();
    for (const int members : {4, 2}) {
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        row.dwelling = dwelling;
        row.members = members;
        frame.put(row);
    }
    const auto area = *findVariableRef(u"dwelling.floor_area");
    registry::FrameColumn column(*area.variable, 2);
    column.set(0, 42.0);
    column.set(1, 42.0);
    frame.setColumn(std::move(column));
    const ScoreModel model = modelFrom(
        R"({"id":"a","label":"a","input":{"variable":"dwelling.floor_area","per":"dwelling.occupants"},"table":[{"below":8,"points":1}],"otherwise":0},
           {"id":"b","label":"b","weight":10,"input":{"variable":"dwelling.floor_area","per":"household.members"},"table":[{"below":8,"points":1}],"otherwise":0})");
    const auto columns = ScoreColumns::of(frame, nullptr, worldDay(), neededVariables(model));
    QVERIFY(columns);
    const ScoreResult result = score(model, *columns, pointsOf(model, *columns));
    QCOMPARE(number(model, result.low[0]), 1.0); // 42 m2 for six persons, not for four
    QCOMPARE(number(model, result.low[1]), 1.0);
}

void TestScoreRules::aMissingColumnIsNamed()
{
    std::mt19937 random(1);
    const World world = randomWorld(3, random);
    const auto needed = std::vector{*findVariableRef(u"dwelling.roof")};
    const auto columns = ScoreColumns::of(world.frame, &world.persons, worldDay(), needed);
    QVERIFY(!columns);
    QCOMPARE(columns.error().reason, QStringLiteral("score.column_not_loaded"));
    QCOMPARE(columns.error().args, QStringList{QStringLiteral("dwelling.roof")});
    const auto persons =
        ScoreColumns::of(world.frame, nullptr, worldDay(), {*findVariableRef(u"person.age")});
    QVERIFY(!persons);
    QCOMPARE(persons.error().reason, QStringLiteral("score.persons_not_loaded"));
}

void TestScoreRules::fourteenCriteriaOfOneFamily()
{
    PlainHousehold family = withAnswers({{"dwelling.floor", 8},
                                         {"dwelling.wall", 4},
                                         {"dwelling.floor_area", 12},
                                         {"household.savings", 2},
                                         {"household.meals_per_day", 2},
                                         {"household.income_month", 500000}});
    family.members.push_back(
        {{{*findVariableRef(u"person.relation"), 1}, {*findVariableRef(u"person.diploma"), 23}}});
    family.members.push_back({});
    World world = worldOf({family});
    const ScoreModel& model = *builtinModel(QStringLiteral("bps14"));
    for (const registry::Variable* variable : neededColumns(model)) {
        if (variable->entity != registry::Entity::Person &&
            world.frame.column(*variable) == nullptr) {
            world.frame.setColumn(registry::FrameColumn(*variable, 1));
        } else if (variable->entity == registry::Entity::Person &&
                   world.persons.column(*variable) == nullptr) {
            world.persons.setColumn(registry::FrameColumn(*variable, world.persons.size()));
        }
    }
    const ScoreColumns columns = columnsOf(world, neededVariables(model));
    const ScoreResult result = score(model, columns, pointsOf(model, columns));
    // area 6 m2, floor, wall, meals, income, education, savings hold; seven are not answered
    QCOMPARE(number(model, result.low[0]), 7.0);
    QCOMPARE(number(model, result.high[0]), 14.0);
    QCOMPARE(result.classIndex[0], kNoClass);
}

QTEST_GUILESS_MAIN(TestScoreRules)
#include "tst_score_rules.moc"
