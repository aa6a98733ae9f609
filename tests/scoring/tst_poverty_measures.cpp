// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/scoring/decile.h"
#include "rangkul/scoring/poverty_line.h"
#include "rangkul/scoring/poverty_measures.h"

#include <rapidcheck.h>

#include <cmath>
#include <numeric>

using namespace rangkul::scoring;

namespace {

bool isNear(const std::optional<double>& value, double expected, double tolerance)
{
    if (!value || std::abs(*value - expected) > tolerance) {
        qWarning() << "is" << (value ? *value : std::nan("")) << "expected" << expected;
        return false;
    }
    return true;
}

struct Drawn
{
    std::vector<double> values;
    std::vector<double> weights;
    std::vector<qint32> groups;
    Welfare welfare() const { return {values, weights}; }
};

Drawn drawPopulation(int groups)
{
    Drawn out;
    const int units = *rc::gen::inRange(1, 60);
    for (int i = 0; i < units; ++i) {
        out.values.push_back(*rc::gen::inRange(1, 1000));
        out.weights.push_back(*rc::gen::inRange(0, 8) / 2.0);
        out.groups.push_back(*rc::gen::inRange(0, groups));
    }
    return out;
}

} // namespace

/// Numbers of the World Bank Handbook on Poverty and Inequality, p. 72, and vectors computed by
/// hand from the definitions.
class TestPovertyMeasures : public QObject
{
    Q_OBJECT

private slots:
    void handbookVectors_data();
    void handbookVectors();
    void whoStandsOnTheLineIsNotPoor();
    void senOfTheHandbook();
    void giniOfShortLists();
    void householdsCountByTheirPersons();
    void nobodyHasNoMeasure();
    void aPoorUnitWithNothingHasNoWatts();
    void missingWelfareIsToldNotCounted();
    void groupsAddUpToTheWhole();
    void aCopyOfEverybodyChangesNothing();
    void aWeightIsAsManyCopies();
    void deeperPovertyIsNeverLess();
    void quantilesOfASmallList();
    void decilesByTheMidpointRule();
    void decilesOfMembersWeighFamilies();
    void decilesGrowAndShareTheWeight();
    void theSmallestAreaAndNewestDateWin();
    void everyBuiltInLineHasASource();
    void badLinesAreNamed_data();
    void badLinesAreNamed();
    void linesComeBackFromTheirFile();
};

void TestPovertyMeasures::handbookVectors_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("p0");
    QTest::addColumn<double>("p1");
    QTest::addColumn<double>("p2");
    QTest::addColumn<double>("wattsIndex");
    QTest::newRow("one far below")
        << std::vector<double>{100, 110, 150, 160} << 0.5 << 0.08 << 0.0136 << 0.087744;
    QTest::newRow("both near") << std::vector<double>{110, 120, 150, 160} << 0.5 << 0.04 << 0.0040
                               << 0.042164;
}

void TestPovertyMeasures::handbookVectors()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, p0);
    QFETCH(double, p1);
    QFETCH(double, p2);
    QFETCH(double, wattsIndex);
    const Welfare welfare{values, {}};
    QVERIFY(isNear(fgt(welfare, 125, 0), p0, 1e-15));
    QVERIFY(isNear(fgt(welfare, 125, 1), p1, 1e-15));
    QVERIFY(isNear(fgt(welfare, 125, 2), p2, 1e-15));
    QVERIFY(isNear(watts(welfare, 125), wattsIndex, 5e-7));
}

void TestPovertyMeasures::whoStandsOnTheLineIsNotPoor()
{
    const std::vector<double> values{100, 110, 150, 160};
    QVERIFY(isNear(fgt({values, {}}, 110, 0), 0.25, 0));
}

void TestPovertyMeasures::senOfTheHandbook()
{
    const std::vector<double> values{100, 110, 150, 160};
    QVERIFY(isNear(sen({values, {}}, 125), 0.09, 1e-12));
    QVERIFY(isNear(sen({values, {}}, 50), 0, 0));
}

void TestPovertyMeasures::giniOfShortLists()
{
    const std::vector<double> four{7, 10, 15, 18};
    const std::vector<double> ten{10, 15, 20, 25, 40, 20, 30, 35, 45, 90};
    QVERIFY(isNear(gini({four, {}}), 0.19, 1e-12));
    QVERIFY(isNear(gini({ten, {}}), 0.3272727, 5e-8));
}

void TestPovertyMeasures::householdsCountByTheirPersons()
{
    const std::vector<double> perHead{300000, 400000, 500000, 700000, 900000, 1500000};
    const std::vector<double> persons{5, 4, 3, 3, 2, 3};
    const double line = 621051;
    QVERIFY(isNear(fgt({perHead, persons}, line, 0), 0.6, 1e-15));
    QVERIFY(isNear(fgt({perHead, persons}, line, 1), 0.229660044, 5e-10));
    QVERIFY(isNear(fgt({perHead, persons}, line, 2), 0.097844754, 5e-10));
    QVERIFY(isNear(fgt({perHead, {}}, line, 0), 0.5, 1e-15));
    QVERIFY(isNear(fgt({perHead, {}}, line, 1), 0.177965256, 5e-10));
    QVERIFY(isNear(fgt({perHead, {}}, line, 2), 0.071985462, 5e-10));
}

void TestPovertyMeasures::nobodyHasNoMeasure()
{
    const std::vector<double> values{100, 110};
    const std::vector<double> weightless{0, 0};
    for (const Welfare& nobody : {Welfare{}, Welfare{values, weightless}}) {
        const PovertySummary summary = summarise(nobody, 125);
        QVERIFY(!summary.p0 && !summary.p1 && !summary.p2);
        QVERIFY(!summary.watts && !summary.sen && !summary.gini && !summary.mean);
        QVERIFY(!quantile(nobody, 0.5));
    }
    QVERIFY(!fgt({values, {}}, 0, 0));
    QVERIFY(!fgt({values, {}}, std::nan(""), 0));
}

void TestPovertyMeasures::aPoorUnitWithNothingHasNoWatts()
{
    const std::vector<double> values{0, 150};
    QVERIFY(!watts({values, {}}, 125));
    QVERIFY(isNear(fgt({values, {}}, 125, 1), 0.5, 0));
}

void TestPovertyMeasures::missingWelfareIsToldNotCounted()
{
    const std::vector<double> values{100, std::nan(""), 200};
    const std::vector<double> weights{2, 3, 5};
    const PovertySummary summary = summarise({values, weights}, 125);
    QCOMPARE(summary.unknown, 3.0);
    QCOMPARE(summary.counted, 7.0);
    QCOMPARE(summary.poor, 2.0);
    QVERIFY(isNear(summary.p0, 2.0 / 7, 1e-15));
}

void TestPovertyMeasures::groupsAddUpToTheWhole()
{
    QVERIFY(rc::check([] {
        const Drawn drawn = drawPopulation(4);
        const double line = *rc::gen::inRange(1, 1200);
        const PovertySummary whole = summarise(drawn.welfare(), line);
        double counted = 0;
        double poor = 0;
        double p2 = 0;
        double contributions = 0;
        for (const GroupPoverty& one : decompose(drawn.welfare(), line, drawn.groups, 4)) {
            counted += one.summary.counted;
            poor += one.summary.poor;
            p2 += one.summary.p2.value_or(0) * one.populationShare.value_or(0);
            contributions += one.contribution1.value_or(0);
        }
        RC_ASSERT(std::abs(counted - whole.counted) < 1e-9);
        RC_ASSERT(std::abs(poor - whole.poor) < 1e-9);
        RC_ASSERT(std::abs(p2 - whole.p2.value_or(0)) < 1e-12);
        RC_ASSERT(whole.poor == 0 || std::abs(contributions - 1) < 1e-9);
    }));
}

void TestPovertyMeasures::aCopyOfEverybodyChangesNothing()
{
    QVERIFY(rc::check([] {
        const Drawn once = drawPopulation(1);
        Drawn twice = once;
        twice.values.insert(twice.values.end(), once.values.begin(), once.values.end());
        twice.weights.insert(twice.weights.end(), once.weights.begin(), once.weights.end());
        const PovertySummary a = summarise(once.welfare(), 400);
        const PovertySummary b = summarise(twice.welfare(), 400);
        RC_ASSERT(a.p0.has_value() == b.p0.has_value());
        RC_ASSERT(std::abs(a.p1.value_or(0) - b.p1.value_or(0)) < 1e-12);
        RC_ASSERT(std::abs(a.gini.value_or(0) - b.gini.value_or(0)) < 1e-12);
        RC_ASSERT(std::abs(a.sen.value_or(0) - b.sen.value_or(0)) < 1e-12);
    }));
}

void TestPovertyMeasures::aWeightIsAsManyCopies()
{
    QVERIFY(rc::check([] {
        Drawn weighted = drawPopulation(1);
        std::vector<double> copies;
        for (size_t i = 0; i < weighted.values.size(); ++i) {
            weighted.weights[i] = std::floor(weighted.weights[i]);
            copies.insert(copies.end(), static_cast<size_t>(weighted.weights[i]),
                          weighted.values[i]);
        }
        const PovertySummary a = summarise(weighted.welfare(), 500);
        const PovertySummary b = summarise({copies, {}}, 500);
        RC_ASSERT(a.gini.has_value() == b.gini.has_value());
        RC_ASSERT(std::abs(a.gini.value_or(0) - b.gini.value_or(0)) < 1e-12);
        RC_ASSERT(std::abs(a.watts.value_or(0) - b.watts.value_or(0)) < 1e-12);
        RC_ASSERT(std::abs(a.sen.value_or(0) - b.sen.value_or(0)) < 1e-12);
    }));
}

void TestPovertyMeasures::deeperPovertyIsNeverLess()
{
    QVERIFY(rc::check([] {
        Drawn drawn = drawPopulation(1);
        const double line = *rc::gen::inRange(2, 1200);
        const double before = fgt(drawn.welfare(), line, 2).value_or(0);
        drawn.values[0] /= 2;
        RC_ASSERT(fgt(drawn.welfare(), line, 2).value_or(0) >= before - 1e-15);
        RC_ASSERT(fgt(drawn.welfare(), line, 1).value_or(0) <=
                  fgt(drawn.welfare(), line, 0).value_or(0) + 1e-15);
    }));
}

void TestPovertyMeasures::quantilesOfASmallList()
{
    const std::vector<double> values{4, 1, 3, 2};
    QVERIFY(isNear(quantile({values, {}}, 0.5), 2.5, 0));
    QVERIFY(isNear(quantile({values, {}}, 0.6), 3, 0));
    const std::vector<double> weights{1, 5, 1, 1};
    QVERIFY(isNear(quantile({values, weights}, 0.5), 1, 0));
}

void TestPovertyMeasures::decilesByTheMidpointRule()
{
    std::vector<quint32> order(25);
    std::iota(order.rbegin(), order.rend(), 0U); // row 24 is the poorest
    const std::vector<quint8> deciles = localDeciles(order, {}, 26);
    QCOMPARE(deciles[24], quint8(1)); // 10 * 0.5 / 25 = 0.2
    QCOMPARE(deciles[22], quint8(2)); // 10 * 2.5 / 25 = 1.0: on the border the next one
    QCOMPARE(deciles[0], quint8(10));
    QCOMPARE(deciles[25], kNotRanked);
}

void TestPovertyMeasures::decilesOfMembersWeighFamilies()
{
    const std::vector<quint32> order{0, 1};
    const std::vector<quint16> members{9, 1};
    const auto deciles = localDeciles(order, members, 2);
    QCOMPARE(deciles[0], quint8(5));  // 10 * 4.5 / 10
    QCOMPARE(deciles[1], quint8(10)); // 10 * 9.5 / 10
}

void TestPovertyMeasures::decilesGrowAndShareTheWeight()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<quint32>(1, 400);
        std::vector<quint32> order(count);
        std::iota(order.begin(), order.end(), 0U);
        const auto deciles = localDeciles(order, {}, count);
        std::array<int, 11> each{};
        for (size_t i = 0; i < deciles.size(); ++i) {
            RC_ASSERT(deciles[i] >= 1 && deciles[i] <= 10);
            // In brackets: RapidCheck takes both sides of what it sees.
            RC_ASSERT((i == 0 || deciles[i] >= deciles[i - 1]));
            ++each[deciles[i]];
        }
        for (int d = 1; d <= 10; ++d) {
            RC_ASSERT(std::abs(each[static_cast<size_t>(d)] - count / 10.0) <= 1.0);
        }
    }));
}

void TestPovertyMeasures::theSmallestAreaAndNewestDateWin()
{
    const std::vector<PovertyLine> lines{
        {QStringLiteral("GK"), QString(), QDate(2024, 9, 1), 595242, QStringLiteral("BPS")},
        {QStringLiteral("GK"), QStringLiteral("99"), QDate(2024, 9, 1), 500000,
         QStringLiteral("BPS")},
        {QStringLiteral("GK"), QStringLiteral("99.71"), QDate(2023, 3, 1), 510000,
         QStringLiteral("BPS")},
        {QStringLiteral("GK"), QStringLiteral("99.71"), QDate(2024, 3, 1), 520000,
         QStringLiteral("BPS")},
    };
    const auto amount = [&lines](const char* area, QDate day) {
        const PovertyLine* line =
            findLine(lines, QStringLiteral("GK"), QString::fromLatin1(area), day);
        return line ? line->perCapitaMonth : -1.0;
    };
    QCOMPARE(amount("99.71.01.1001", QDate(2024, 12, 31)), 520000.0);
    QCOMPARE(amount("9971", QDate(2023, 12, 31)), 510000.0);
    QCOMPARE(amount("99.72", QDate(2024, 12, 31)), 500000.0);
    QCOMPARE(amount("12", QDate(2024, 12, 31)), 595242.0);
    QCOMPARE(amount("99.71", QDate(2022, 12, 31)), -1.0);
    QVERIFY(!findLine(lines, QStringLiteral("other"), QString(), QDate(2024, 12, 31)));
}

void TestPovertyMeasures::everyBuiltInLineHasASource()
{
    QVERIFY(builtinLines().size() >= 8);
    const PovertyLine* line = findLine(builtinLines(), QStringLiteral("GK"),
                                       QStringLiteral("35.71.02.1003"), QDate(2024, 6, 30));
    QVERIFY(line);
    QCOMPARE(line->perCapitaMonth, 621051.0);
    for (const PovertyLine& each : builtinLines()) {
        QVERIFY(!each.source.isEmpty());
    }
}

void TestPovertyMeasures::badLinesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char* what) {
        return QByteArray(R"({"format":1,"lines":[{"name":"GK","valid_from":"2024-03-01",)"
                          R"("per_cap_month":5,"source":"s"},{)") +
               what + "}]}";
    };
    const QString badRow = QStringLiteral("poverty_lines.row");
    const auto place = [](const char* key) {
        return QStringList{QStringLiteral("2"), QString::fromLatin1(key)};
    };
    QTest::newRow("no name") << row(R"("valid_from":"2024-03-01","per_cap_month":5,"source":"s")")
                             << badRow << place("name");
    QTest::newRow("no such day")
        << row(R"("name":"GK","valid_from":"2024-02-30","per_cap_month":5,"source":"s")") << badRow
        << place("valid_from");
    QTest::newRow("zero")
        << row(R"("name":"GK","valid_from":"2024-03-01","per_cap_month":0,"source":"s")") << badRow
        << place("per_cap_month");
    QTest::newRow("no source") << row(R"("name":"GK","valid_from":"2024-03-01","per_cap_month":5)")
                               << badRow << place("source");
    QTest::newRow("newer") << QByteArray(R"({"format":2,"lines":[]})")
                           << QStringLiteral("poverty_lines.newer") << QStringList();
}

void TestPovertyMeasures::badLinesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    QFETCH(QStringList, args);
    const auto lines = linesFromJson(json);
    QVERIFY(!lines);
    QCOMPARE(lines.error().reason, reason);
    QCOMPARE(lines.error().args, args);
}

void TestPovertyMeasures::linesComeBackFromTheirFile()
{
    const auto again = linesFromJson(toJson(builtinLines()));
    QVERIFY(again);
    QVERIFY(*again == builtinLines());
}

QTEST_GUILESS_MAIN(TestPovertyMeasures)
#include "tst_poverty_measures.moc"
