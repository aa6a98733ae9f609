// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plain_world.h"
#include "random_models.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/scoring/register_measures.h"

#include <cmath>

using namespace rangkul;
using namespace rangkul::scoring;
using namespace rangkul::scoring::test;

namespace {

/// Households with monthly spending and so many members; a negative amount is missing.
World cityOf(std::initializer_list<std::pair<double, int>> families)
{
    World world;
    int number = 0;
    for (const auto& [amount, members] : families) {
        PlainHousehold family;
        family.id = core::RecordId::random();
        family.region = number++ % 2;
        if (amount >= 0) {
            family.answers[*findVariableRef(u"household.income_month")] = amount;
        }
        family.members.resize(static_cast<size_t>(members));
        world.households.push_back(std::move(family));
    }
    fillFrames(world);
    return world;
}

const registry::Variable& income()
{
    return *findVariableRef(u"household.income_month")->variable;
}

} // namespace

class TestRegisterMeasures : public QObject
{
    Q_OBJECT

private slots:
    void personsAndHouseholdsAreDifferentRates();
    void endedHouseholdsWeighNothing();
    void regionsAddUpToTheCity();
    void aMissingColumnIsNamed();
    void globalMpiHasEighteenParts();
    void badSpecificationsAreNamed();
    void theRegisterMatrixIsTheMeasure();
    void flagModelsAreNotMultidimensional();
};

/// The households of domain.md 3.4 with whole amounts: 300,000 x 5 and so on.
void TestRegisterMeasures::personsAndHouseholdsAreDifferentRates()
{
    const World city = cityOf({{1500000, 5},
                               {1600000, 4},
                               {1500000, 3},
                               {2100000, 3},
                               {1800000, 2},
                               {4500000, 3},
                               {-1, 4}});
    const auto persons = welfareOf(city.frame, income(), CountBy::Persons);
    const auto households = welfareOf(city.frame, income(), CountBy::Households);
    QVERIFY(persons && households);
    const PovertySummary byPerson = summarise(persons->welfare(), 621051);
    const PovertySummary byHousehold = summarise(households->welfare(), 621051);
    QVERIFY(std::abs(*byPerson.p0 - 0.6) < 1e-12);
    QVERIFY(std::abs(*byPerson.p1 - 0.229660044) < 5e-10);
    QVERIFY(std::abs(*byHousehold.p0 - 0.5) < 1e-12);
    QVERIFY(std::abs(*byHousehold.p2 - 0.071985462) < 5e-10);
    QCOMPARE(byPerson.unknown, 4.0);
    QCOMPARE(byHousehold.unknown, 1.0);
}

void TestRegisterMeasures::endedHouseholdsWeighNothing()
{
    World city = cityOf({{100, 2}, {100, 2}});
    city.frame.hide(0);
    const auto out = welfareOf(city.frame, income(), CountBy::Persons);
    QVERIFY(out);
    const std::vector<double> weights{0, 2};
    QCOMPARE(out->weights, weights);
}

void TestRegisterMeasures::regionsAddUpToTheCity()
{
    const World city = cityOf({{100, 2}, {300, 1}, {500, 4}, {700, 2}});
    const auto out = welfareOf(city.frame, income(), CountBy::Persons);
    const auto groups = regionGroups(city.frame, 4);
    const std::vector<qint32> expected{0, 1, 0, 1};
    QCOMPARE(groups, expected);
    double poor = 0;
    for (const GroupPoverty& group : decompose(out->welfare(), 200, groups, kRegions)) {
        poor += group.summary.poor;
    }
    QCOMPARE(poor, summarise(out->welfare(), 200).poor);
    QCOMPARE(regionGroups(city.frame, 3), std::vector<qint32>(4, -1));
}

void TestRegisterMeasures::aMissingColumnIsNamed()
{
    const World city = cityOf({{100, 2}});
    const auto& spending = *findVariableRef(u"household.spending_month")->variable;
    const auto out = welfareOf(city.frame, spending, CountBy::Persons);
    QVERIFY(!out);
    QCOMPARE(out.error().args, QStringList{QStringLiteral("household.spending_month")});
}

void TestRegisterMeasures::globalMpiHasEighteenParts()
{
    const std::vector<qint64> weights{3, 3, 3, 3, 1, 1, 1, 1, 1, 1};
    QCOMPARE(globalMpi().weights(), weights);
    QCOMPARE(globalMpi().cut, 6);
    const auto local = specOf(*builtinModel(QStringLiteral("mpi_register")));
    QVERIFY(local);
    qint64 sum = 0;
    for (const qint64 weight : local->weights()) {
        sum += weight;
    }
    QCOMPARE(sum, 18);
    QCOMPARE(local->cut, 6);
    QCOMPARE(local->indicators.size(), size_t(9)); // child mortality is dropped
}

void TestRegisterMeasures::badSpecificationsAreNamed()
{
    const auto broken = specFromJson(R"({"format":1,"id":"x","name":"X","cut":1,
"indicators":[{"id":"a","label":"A","dimension":"d","weight":0.5}]})");
    QVERIFY(!broken);
    QCOMPARE(broken.error().reason, QStringLiteral("score_model.whole_weights"));
    QCOMPARE(broken.error().args.value(0), QStringLiteral("2"));
    QCOMPARE(broken.error().args.value(1), QStringLiteral("indicators[0].weight"));
}

void TestRegisterMeasures::theRegisterMatrixIsTheMeasure()
{
    ScoreModel model = flagModel({2, 1});
    model.method = Method::Multidimensional;
    model.classes = {{QStringLiteral("no"), {}, {}}, {QStringLiteral("poor"), {}, 2 * kMicro}};
    World world;
    for (const double floor : {1.0, 2.0, 3.0, 0.0}) {
        PlainHousehold family;
        family.id = core::RecordId::random();
        if (floor > 0) {
            family.answers[*findVariableRef(u"dwelling.floor")] = floor;
        }
        family.members.resize(world.households.empty() ? 3 : 1);
        world.households.push_back(std::move(family));
    }
    fillFrames(world);
    const ScoreColumns columns = columnsOf(world);
    const auto matrix = deprivationOf(model, columns, pointsOf(model, columns), CountBy::Persons);
    QVERIFY(matrix);
    const std::vector<quint8> deprived{1, 0, 0, 1, 0, 0, kNotKnown, kNotKnown};
    QCOMPARE(matrix->deprived, deprived);
    const MultidimensionalResult result = measure(matrix->data());
    QCOMPARE(*result.h, 3.0 / 5);
    QCOMPARE(result.unknown, 1.0);
    QVERIFY(std::abs(*result.m0 - 3.0 / 5 * 2 / 3) < 1e-15);
}

void TestRegisterMeasures::flagModelsAreNotMultidimensional()
{
    const auto spec = specOf(*builtinModel(QStringLiteral("bps14")));
    QVERIFY(!spec);
    QCOMPARE(spec.error().reason, QStringLiteral("measure.not_multidimensional"));
}

QTEST_GUILESS_MAIN(TestRegisterMeasures)
#include "tst_register_measures.moc"
