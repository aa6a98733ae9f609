// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plain_world.h"
#include "random_models.h"
#include "rangkul/scoring/what_if.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::scoring;
using namespace rangkul::scoring::test;

namespace {

/// Households ranked as told: those of equal rank are tied.
ScoreResult ranking(const std::vector<quint32>& ranks)
{
    ScoreResult out;
    out.low.resize(ranks.size());
    out.high.resize(ranks.size());
    out.standing.assign(ranks.size(), Standing::Ranked);
    out.classIndex.assign(ranks.size(), kNoClass);
    out.rank = ranks;
    for (quint32 row = 0; row < ranks.size(); ++row) {
        out.order.push_back(row);
    }
    std::stable_sort(out.order.begin(), out.order.end(),
                     [&ranks](quint32 a, quint32 b) { return ranks[a] < ranks[b]; });
    return out;
}

const World& someWorld()
{
    static const World world = [] {
        std::mt19937 random(5);
        return randomWorld(600, random);
    }();
    return world;
}

bool areEqual(const ScoreResult& a, const ScoreResult& b)
{
    return a.modelVersion == b.modelVersion && a.low == b.low && a.high == b.high &&
           a.standing == b.standing && a.classIndex == b.classIndex && a.order == b.order &&
           a.rank == b.rank && a.tied == b.tied && a.localDecile == b.localDecile;
}

std::vector<qint32> regionsOf(const World& world)
{
    std::vector<qint32> out;
    for (const PlainHousehold& household : world.households) {
        out.push_back(household.region);
    }
    return out;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void placesGoDownTheRanking();
    void equalsAtTheBorderAreNotParted();
    void eachRegionHasItsOwnQuota();
    void quotasAreNeverOverdrawn();
    void classesChooseAndUncertainOnesAreTold();
    void whoEntersAndWhoLeaves();
    void movesAddUpInEveryRegion();
    void movingWeightsIsScoringAnew();
    void movingBackIsAsBefore();
    void aMovedCutChangesClassesOnly();
    void refusedMovesChangeNothing();
    void sensitivityCountsWhoLeavesTheTop();
};

void TestWhatIf::placesGoDownTheRanking()
{
    const Allocation out = allocateTop(ranking({3, 1, 4, 2}), 2);
    const std::vector<Place> expected{Place::No, Place::Yes, Place::No, Place::Yes};
    QVERIFY(out.place == expected);
    QCOMPARE(out.quotas[0].chosen, 2);
    QCOMPARE(out.quotas[0].left, 0);
    QCOMPARE(out.quotas[0].waiting, 2);
}

void TestWhatIf::equalsAtTheBorderAreNotParted()
{
    const Allocation out = allocateTop(ranking({1, 2, 2, 2, 5}), 3);
    const std::vector<Place> expected{Place::Yes, Place::Tied, Place::Tied, Place::Tied, Place::No};
    QVERIFY(out.place == expected);
    QCOMPARE(out.quotas[0].chosen, 1);
    QCOMPARE(out.quotas[0].tied, 3);
    QCOMPARE(out.quotas[0].left, 2); // two places for three equals: people decide
    QCOMPARE(out.quotas[0].waiting, 1);
    QVERIFY(allocateTop(ranking({1, 2, 2, 2, 5}), 4).place[3] == Place::Yes);
}

void TestWhatIf::eachRegionHasItsOwnQuota()
{
    const std::vector<qint32> regions{0, 0, 1, 1, -1};
    const std::vector<qint64> places{1, 5};
    const std::vector<quint8> eligible{1, 1, 1, 0, 1};
    const Allocation out = allocate(ranking({1, 2, 3, 4, 5}), regions, places, eligible);
    const std::vector<Place> expected{Place::Yes, Place::No, Place::Yes, Place::No, Place::No};
    QVERIFY(out.place == expected);
    QCOMPARE(out.quotas[1].chosen, 1);
    QCOMPARE(out.quotas[1].left, 4);
}

void TestWhatIf::quotasAreNeverOverdrawn()
{
    QVERIFY(rc::check([] {
        std::vector<quint32> ranks;
        std::vector<qint32> regions;
        const int count = *rc::gen::inRange(0, 60);
        for (int i = 0; i < count; ++i) {
            ranks.push_back(*rc::gen::inRange<quint32>(1, 12));
            regions.push_back(*rc::gen::inRange(-1, 3));
        }
        const std::vector<qint64> places{*rc::gen::inRange(0, 20), *rc::gen::inRange(0, 20),
                                         *rc::gen::inRange(0, 20)};
        const Allocation out = allocate(ranking(ranks), regions, places);
        for (size_t g = 0; g < places.size(); ++g) {
            const Quota& quota = out.quotas[g];
            RC_ASSERT(quota.chosen + quota.left == places[g]);
            RC_ASSERT(quota.left >= 0);
            RC_ASSERT(quota.tied == 0 || quota.tied > quota.left);
            const auto all = std::count(regions.begin(), regions.end(), static_cast<qint32>(g));
            RC_ASSERT(quota.chosen + quota.tied + quota.waiting == all);
        }
        for (size_t a = 0; a < ranks.size(); ++a) {
            for (size_t b = 0; b < ranks.size(); ++b) {
                if (regions[a] >= 0 && regions[a] == regions[b]) {
                    RC_ASSERT(ranks[a] != ranks[b] || out.place[a] == out.place[b]);
                    RC_ASSERT(ranks[a] >= ranks[b] || out.place[b] != Place::Yes ||
                              out.place[a] == Place::Yes);
                }
            }
        }
    }));
}

void TestWhatIf::classesChooseAndUncertainOnesAreTold()
{
    ScoreResult result = ranking({1, 2, 3, 4});
    result.classIndex = {1, 0, kNoClass, 1};
    result.standing[3] = Standing::Outside;
    const std::vector<Place> expected{Place::Yes, Place::No, Place::Uncertain, Place::No};
    QVERIFY(placesByClass(result, {1}) == expected);
}

void TestWhatIf::whoEntersAndWhoLeaves()
{
    const std::vector<Place> before{Place::Yes, Place::Yes, Place::Yes, Place::No, Place::Tied};
    const std::vector<Place> after{Place::Yes, Place::No, Place::Tied, Place::Yes, Place::No};
    const std::vector<qint32> regions{0, 0, 1, 1, 1};
    const SelectionChange change = compare(before, after, regions, 2);
    QCOMPARE(change.enters, std::vector<quint32>{3});
    QCOMPARE(change.leaves, std::vector<quint32>{1});
    QCOMPARE(change.undecided, std::vector<quint32>{2});
    QCOMPARE(change.all.before, 3);
    QCOMPARE(change.all.after, 2);
    QCOMPARE(change.groups[0].leaves, 1);
    QCOMPARE(change.groups[1].enters, 1);
    QCOMPARE(change.groups[1].undecided, 1);
}

void TestWhatIf::movesAddUpInEveryRegion()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        const ScoreColumns columns = columnsOf(someWorld());
        WhatIf moved(randomModel(random), columns);
        const auto regions = regionsOf(someWorld());
        const std::vector<qint64> places(kRegions, 20);
        const auto before = allocate(moved.result(), regions, places).place;
        RC_ASSERT(moved.setWeight(0, 1.7).has_value());
        const auto after = allocate(moved.result(), regions, places).place;
        const SelectionChange change = compare(before, after, regions, kRegions);
        qint64 enters = 0;
        for (const GroupChange& group : change.groups) {
            RC_ASSERT(group.before - group.leaves - group.undecided + group.enters == group.after);
            enters += group.enters;
        }
        RC_ASSERT(enters == change.all.enters);
        RC_ASSERT(change.enters.size() == static_cast<size_t>(enters));
    }));
}

void TestWhatIf::movingWeightsIsScoringAnew()
{
    QVERIFY(rc::check([] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        ScoreModel model = randomModel(random);
        const ScoreColumns columns = columnsOf(someWorld());
        WhatIf moved(model, columns);
        for (int move = 0; move < 4; ++move) {
            const size_t criterion = random() % model.criteria.size();
            const double weight = static_cast<double>(random() % 3'000'000) / 1e6;
            if (moved.setWeight(criterion, weight)) {
                model.criteria[criterion].weight = std::llround(weight * 1e6);
            }
        }
        RC_ASSERT(moved.model() == model);
        RC_ASSERT(areEqual(moved.result(), score(model, columns, pointsOf(model, columns))));
    }));
}

void TestWhatIf::movingBackIsAsBefore()
{
    std::mt19937 random(11);
    const ScoreModel model = randomModel(random);
    const ScoreColumns columns = columnsOf(someWorld());
    WhatIf moved(model, columns);
    const ScoreResult before = moved.result();
    for (const double weight : {0.3, 2.5, 0.000001, 1.0}) {
        QVERIFY(moved.setWeight(0, weight));
    }
    QVERIFY(areEqual(moved.result(), before)); // its weight is 1
}

void TestWhatIf::aMovedCutChangesClassesOnly()
{
    ScoreModel model = flagModel({3, 2, 1});
    model.classes = {{QStringLiteral("no"), {}, {}}, {QStringLiteral("yes"), {}, 2 * kMicro}};
    const ScoreColumns columns = columnsOf(someWorld());
    WhatIf moved(model, columns);
    const ScoreResult before = moved.result();
    QVERIFY(moved.setCut(1, 3));
    model.classes[1].from = 3 * kMicro;
    QVERIFY(areEqual(moved.result(), score(model, columns, pointsOf(model, columns))));
    QVERIFY(moved.result().order == before.order);
    QVERIFY(moved.result().classIndex != before.classIndex);
    const SelectionChange change =
        compare(placesByClass(before, {1}), placesByClass(moved.result(), {1}), {}, 0);
    QVERIFY(change.all.leaves > 0);
    QCOMPARE(change.all.enters, 0);
}

void TestWhatIf::refusedMovesChangeNothing()
{
    ScoreModel model = flagModel({1, 0});
    model.classes = {{QStringLiteral("a"), {}, {}},
                     {QStringLiteral("b"), {}, kMicro},
                     {QStringLiteral("c"), {}, 2 * kMicro}};
    const ScoreColumns columns = columnsOf(someWorld());
    WhatIf moved(model, columns);
    QCOMPARE(moved.setWeight(0, -1).error().reason, QStringLiteral("what_if.weight"));
    QVERIFY(!moved.setWeight(0, 0)); // no weight would be left
    QVERIFY(!moved.setWeight(0, 1e9));
    QVERIFY(!moved.setWeight(2, 1));
    QVERIFY(!moved.setWeight(0, std::nan("")));
    QCOMPARE(moved.setCut(0, 1).error().reason, QStringLiteral("what_if.cut"));
    QVERIFY(!moved.setCut(1, 2));
    QVERIFY(!moved.setCut(2, 1));
    QVERIFY(!moved.setCut(3, 5));
    QVERIFY(!moved.setCut(1, std::nan("")));
    QVERIFY(moved.model() == model);
    QVERIFY(areEqual(moved.result(), score(model, columns, pointsOf(model, columns))));
}

void TestWhatIf::sensitivityCountsWhoLeavesTheTop()
{
    std::mt19937 random(21);
    const ScoreModel model = [&random] {
        ScoreModel drawn = randomModel(random);
        while (drawn.criteria.size() < 6) {
            drawn = randomModel(random);
        }
        return drawn;
    }();
    const ScoreColumns columns = columnsOf(someWorld());
    const ScorePoints points = pointsOf(model, columns);
    const auto rows = sensitivity(model, columns, points, 100);
    QCOMPARE(rows.size(), model.criteria.size() * 2);
    const auto before = allocateTop(score(model, columns, points), 100).place;
    for (const WeightSensitivity& row : rows) {
        ScoreModel changed = model;
        Micro& weight = changed.criteria[row.criterion].weight;
        weight = std::llround(static_cast<double>(weight) * row.factor);
        const auto after =
            allocateTop(score(changed, columns, pointsOf(changed, columns)), 100).place;
        const GroupChange all = compare(before, after, {}, 0).all;
        QCOMPARE(row.leaves, all.leaves);
        QCOMPARE(row.undecided, all.undecided);
    }
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
