// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plain_scoring.h"
#include "random_models.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/scoring/score_result.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::scoring;
using namespace rangkul::scoring::test;

namespace {

World worldOfSize(int households)
{
    std::mt19937 random(20260714);
    return randomWorld(households, random);
}

const World& tenThousand()
{
    static const World world = worldOfSize(10'000);
    return world;
}

const World& threeHundred()
{
    static const World world = worldOfSize(300);
    return world;
}

ScoreResult scored(const ScoreModel& model, const World& world)
{
    const ScoreColumns columns = columnsOf(world);
    return score(model, columns, pointsOf(model, columns));
}

/// A later answer may contradict the one that stood in for it; no bound holds then.
void withoutSubstitutes(Condition& condition)
{
    if (condition.kind == Condition::Kind::FirstKnown) {
        condition.kind = Condition::Kind::Any;
    }
    for (auto* list : {&condition.parts, &condition.where}) {
        for (Condition& part : *list) {
            withoutSubstitutes(part);
        }
    }
}

/// Who has a class at once has one score, the same for all, that nobody exceeds.
void takeScoresOfGates(const ScoreModel& model, const ScoreResult& result,
                       std::vector<PlainScore>& plain)
{
    std::optional<qint64> extreme;
    for (size_t row = 0; row < plain.size(); ++row) {
        if (plain[row].isRanked && plain[row].isByGate) {
            RC_ASSERT(result.low[row] == result.high[row]);
            RC_ASSERT(result.low[row] == extreme.value_or(result.low[row]));
            extreme = result.low[row];
        }
    }
    for (size_t row = 0; extreme && row < plain.size(); ++row) {
        if (plain[row].isRanked && !plain[row].isByGate) {
            RC_ASSERT((model.highFirst ? plain[row].high <= *extreme : plain[row].low >= *extreme));
        }
        if (plain[row].isByGate) {
            plain[row].low = *extreme;
            plain[row].high = *extreme;
        }
    }
}

/// Places, and who shares one, of a ranking in its order.
void checkRanks(const ScoreModel& model, const World& world, const std::vector<PlainScore>& plain,
                const std::vector<size_t>& order, const ScoreResult& result)
{
    for (size_t from = 0; from < order.size();) {
        size_t to = from + 1;
        while (to < order.size() && arePlainEquals(model, world, plain, order[from], order[to])) {
            ++to;
        }
        for (size_t i = from; i < to; ++i) {
            RC_ASSERT(result.rank[order[i]] == from + 1);
            RC_ASSERT(result.tied[order[i]] == to - from);
        }
        from = to;
    }
}

/// Everything the engine says of every household is what the plain one says.
void checkAgainstPlain(const ScoreModel& model, const World& world, int threads)
{
    const ScoreColumns columns = columnsOf(world);
    const ScoreResult result = score(model, columns, pointsOf(model, columns, threads), threads);
    auto plain = plainScores(model, world);
    takeScoresOfGates(model, result, plain);
    for (size_t row = 0; row < plain.size(); ++row) {
        RC_ASSERT((result.standing[row] == Standing::Ranked) == plain[row].isRanked);
        if (world.households[row].isActive && (plain[row].isRanked || !plain[row].isByGate)) {
            RC_ASSERT(result.low[row] == plain[row].low);
            RC_ASSERT(result.high[row] == plain[row].high);
            RC_ASSERT(int(result.classIndex[row]) == plain[row].classIndex);
        }
    }
    const auto order = plainOrder(model, world, plain);
    RC_ASSERT(result.order.size() == order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        RC_ASSERT(result.order[i] == order[i]);
    }
    checkRanks(model, world, plain, order, result);
}

} // namespace

class TestScoreEngine : public QObject
{
    Q_OBJECT

private slots:
    void randomModelsOnTenThousandHouseholds();
    void randomModelsComeBackFromTheirFile();
    void builtInModelsAreScoredAsTheyRead();
    void oneThreadAndTwoAgree();
    void lowAndHighEncloseEveryAnswer();
};

void TestScoreEngine::randomModelsOnTenThousandHouseholds()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        const bool isLarge = *rc::gen::inRange(0, 4) == 0; // the plain way takes its time
        checkAgainstPlain(randomModel(random), isLarge ? tenThousand() : threeHundred(), 2);
    }));
}

void TestScoreEngine::randomModelsComeBackFromTheirFile()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        const ScoreModel model = randomModel(random);
        const auto again = modelFromJson(toJson(model));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == model);
        RC_ASSERT(versionOf(*again) == versionOf(model));
    }));
}

void TestScoreEngine::builtInModelsAreScoredAsTheyRead()
{
    // The random world has some of the variables only: the others are columns without a value.
    std::mt19937 random(7);
    World world = randomWorld(500, random);
    for (const QString& id : builtinModelIds()) {
        const ScoreModel& model = *builtinModel(id);
        for (const registry::Variable* variable : neededColumns(model)) {
            if (variable->entity == registry::Entity::Person) {
                if (world.persons.column(*variable) == nullptr) {
                    world.persons.setColumn(registry::FrameColumn(*variable, world.persons.size()));
                }
            } else if (world.frame.column(*variable) == nullptr) {
                world.frame.setColumn(registry::FrameColumn(*variable, world.frame.size()));
            }
        }
        const ScoreColumns columns = columnsOf(world, neededVariables(model));
        const ScoreResult result = score(model, columns, pointsOf(model, columns));
        const auto plain = plainScores(model, world);
        for (size_t row = 0; row < plain.size(); ++row) {
            if (world.households[row].isActive && result.decidingGate[row] == kNoGate) {
                QCOMPARE(result.low[row], plain[row].low);
                QCOMPARE(result.high[row], plain[row].high);
            }
        }
    }
}

void TestScoreEngine::oneThreadAndTwoAgree()
{
    std::mt19937 random(99);
    for (int i = 0; i < 10; ++i) {
        const ScoreModel model = randomModel(random);
        const ScoreColumns columns = columnsOf(tenThousand());
        const ScoreResult one = score(model, columns, pointsOf(model, columns, 1), 1);
        const ScoreResult two = score(model, columns, pointsOf(model, columns, 2), 2);
        QVERIFY(one.low == two.low && one.high == two.high);
        QVERIFY(one.order == two.order && one.rank == two.rank);
        QVERIFY(one.localDecile == two.localDecile);
    }
}

void TestScoreEngine::lowAndHighEncloseEveryAnswer()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        World world = randomWorld(30, random);
        ScoreModel model = randomModelOfPoints(random);
        for (Criterion& criterion : model.criteria) {
            criterion.scale = Scale::None; // a ratio depends on the other households
            criterion.whenMissing.reset(); // points that somebody chose, not bounds
            withoutSubstitutes(criterion.when);
            for (Condition& where : criterion.input.where) {
                withoutSubstitutes(where);
            }
            if (criterion.kind == Criterion::Kind::Slope) {
                criterion.lowest = 0;
                criterion.highest = 300;
            }
        }
        const ScoreResult before = scored(model, world);
        const World asked = [&world, &random] {
            std::vector<PlainHousehold> households = world.households;
            for (PlainHousehold& household : households) {
                household.answers.emplace(householdVariables()[0], 8);
                household.answers.emplace(householdVariables()[3],
                                          1 + static_cast<int>(random() % 2));
                household.answers.emplace(householdVariables()[5], static_cast<int>(random() % 10));
            }
            return worldOf(std::move(households));
        }();
        const ScoreResult after = scored(model, asked);
        for (size_t row = 0; row < before.size(); ++row) {
            RC_ASSERT(after.low[row] >= before.low[row]);
            RC_ASSERT(after.high[row] <= before.high[row]);
        }
    }));
}

QTEST_GUILESS_MAIN(TestScoreEngine)
#include "tst_score_engine.moc"
