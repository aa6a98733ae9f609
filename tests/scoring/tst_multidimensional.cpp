// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/scoring/multidimensional.h"

#include <rapidcheck.h>

#include <array>
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

bool areNear(const std::vector<std::optional<double>>& values, const std::vector<double>& expected,
             double tolerance)
{
    if (values.size() != expected.size()) {
        return false;
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (!isNear(values[i], expected[i], tolerance)) {
            return false;
        }
    }
    return true;
}

const std::vector<qint64> kGlobal{3, 3, 3, 3, 1, 1, 1, 1, 1, 1};

/// Achievements and cut-offs of Alkire and Foster (2011): four persons, four indicators.
struct Matrix2011
{
    std::vector<quint8> deprived;
    std::vector<double> gaps;

    Matrix2011()
    {
        const std::array<double, 4> z{13, 12, 3, 1};
        const std::array<std::array<double, 4>, 4> y{
            {{13.1, 14, 4, 1}, {15.2, 7, 5, 0}, {12.5, 10, 1, 0}, {20, 11, 3, 1}}};
        for (const auto& person : y) {
            for (size_t j = 0; j < 4; ++j) {
                deprived.push_back(person[j] < z[j] ? kDeprived : kNotDeprived);
                gaps.push_back(person[j] < z[j] ? (z[j] - person[j]) / z[j] : 0);
            }
        }
    }
    MultidimensionalResult at(qint64 cut) const
    {
        return measure({deprived, gaps, {}, {1, 1, 1, 1}, cut});
    }
};

/// Technical note of the Human Development Report: four households; nutrition, mortality, years of
/// schooling, attendance, fuel, sanitation, water, electricity, housing, assets.
const std::vector<quint8> kHouseholds{
    0, 1, 0, 0, 1, 0, 0, 0, 0, 0, //
    0, 1, 1, 1, 1, 1, 0, 1, 0, 1, //
    1, 0, 0, 0, 1, 1, 1, 1, 0, 0, //
    0, 1, 1, 0, 1, 0, 0, 1, 0, 1, //
};

} // namespace

class TestMultidimensional : public QObject
{
    Q_OBJECT

private slots:
    void fourPersonsOfMpindex();
    void matrixOf2011_data();
    void matrixOf2011();
    void householdsOfTheTechnicalNote();
    void toyOfFivePersons();
    void onTheCutIsPoor_data();
    void onTheCutIsPoor();
    void withoutPoorThereIsNoIntensity();
    void unknownAnswersAreLeftOutAndTold();
    void groupsAddUpToTheWhole();
    void contributionsAddUpToOne();
};

void TestMultidimensional::fourPersonsOfMpindex()
{
    const std::vector<quint8> deprived{0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0};
    const auto result = measure({deprived, {}, {}, {1, 1, 1, 1}, 2});
    QVERIFY(isNear(result.h, 0.5, 0));
    QVERIFY(isNear(result.a, 0.75, 0));
    QVERIFY(isNear(result.m0, 0.375, 0));
    QVERIFY(areNear(result.contribution, {1.0 / 3, 1.0 / 6, 1.0 / 6, 1.0 / 3}, 1e-15));
    QVERIFY(!result.m1); // no gaps were given
}

void TestMultidimensional::matrixOf2011_data()
{
    QTest::addColumn<qint64>("cut");
    QTest::addColumn<std::vector<double>>("expected"); // H, A, M0, M1, M2
    QTest::newRow("one") << qint64(1)
                         << std::vector<double>{0.75, 0.583333, 0.4375, 0.210737, 0.165891};
    QTest::newRow("two") << qint64(2) << std::vector<double>{0.5, 0.75, 0.375, 0.205529, 0.165457};
    QTest::newRow("three") << qint64(3) << std::vector<double>{0.25, 1, 0.25, 0.116987, 0.092106};
    QTest::newRow("four") << qint64(4) << std::vector<double>{0.25, 1, 0.25, 0.116987, 0.092106};
}

void TestMultidimensional::matrixOf2011()
{
    QFETCH(qint64, cut);
    QFETCH(std::vector<double>, expected);
    const Matrix2011 matrix;
    const auto result = matrix.at(cut);
    QVERIFY(areNear({result.h, result.a, result.m0, result.m1, result.m2}, expected, 5e-7));
    if (cut == 2) {
        QVERIFY(areNear(result.censored, {0.25, 0.5, 0.25, 0.5}, 0));
    }
    const std::vector<qint64> counts{0, 2, 4, 1};
    QCOMPARE(deprivationCounts({matrix.deprived, {}, {}, {1, 1, 1, 1}, cut}), counts);
}

void TestMultidimensional::householdsOfTheTechnicalNote()
{
    const std::vector<double> persons{4, 7, 5, 4};
    const auto result = measure({kHouseholds, {}, persons, kGlobal, 6});
    const std::vector<qint64> counts{4, 13, 7, 9}; // of 18
    QCOMPARE(deprivationCounts({kHouseholds, {}, {}, kGlobal, 6}), counts);
    QVERIFY(isNear(result.h, 0.80, 1e-15));
    QVERIFY(isNear(result.a, 0.5625, 1e-15));
    QVERIFY(isNear(result.m0, 0.45, 1e-15));
    const auto sum = [&result](size_t from, size_t to) {
        double all = 0;
        for (size_t j = from; j < to; ++j) {
            all += *result.contribution[j];
        }
        return all;
    };
    QVERIFY(isNear(sum(0, 2), 0.2963, 5e-5));
    QVERIFY(isNear(sum(2, 4), 0.3333, 5e-5));
    QVERIFY(isNear(sum(4, 10), 0.3704, 5e-5));
    const auto unweighted = measure({kHouseholds, {}, {}, kGlobal, 6});
    QVERIFY(isNear(unweighted.h, 0.75, 0));
    QVERIFY(isNear(unweighted.m0, 0.4028, 5e-5));
}

/// mpitbR vignette: five persons, four indicators of equal weight, k = 1/2.
void TestMultidimensional::toyOfFivePersons()
{
    const std::vector<quint8> deprived{1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0};
    const auto result = measure({deprived, {}, {}, {1, 1, 1, 1}, 2});
    const std::vector<qint64> counts{2, 1, 3, 1, 2};
    QCOMPARE(deprivationCounts({deprived, {}, {}, {1, 1, 1, 1}, 2}), counts);
    QVERIFY(isNear(result.h, 0.6, 1e-15));
    QVERIFY(isNear(result.a, 0.58333, 5e-6));
    QVERIFY(isNear(result.m0, 0.350, 1e-15));
    QVERIFY(areNear(result.uncensored, {0.6, 0.4, 0.6, 0.2}, 1e-15));
    QVERIFY(areNear(result.censored, {0.4, 0.2, 0.6, 0.2}, 1e-15));
    // The vignette prints 28.58 and 42.85: 2/7 and 3/7 rounded on the way.
    QVERIFY(areNear(result.contribution, {2.0 / 7, 1.0 / 7, 3.0 / 7, 1.0 / 7}, 1e-15));
    QVERIFY(areNear(result.contribution, {0.2858, 0.1429, 0.4285, 0.1429}, 1.01e-4));
}

void TestMultidimensional::onTheCutIsPoor_data()
{
    QTest::addColumn<std::vector<quint8>>("deprived");
    QTest::newRow("1/6 + 3/18") << std::vector<quint8>{1, 0, 0, 0, 1, 1, 1, 0, 0, 0};
    QTest::newRow("6/18") << std::vector<quint8>{0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
    QTest::newRow("2/6") << std::vector<quint8>{0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
}

void TestMultidimensional::onTheCutIsPoor()
{
    QFETCH(std::vector<quint8>, deprived);
    QVERIFY(isNear(measure({deprived, {}, {}, kGlobal, 6}).h, 1, 0));
}

void TestMultidimensional::withoutPoorThereIsNoIntensity()
{
    const std::vector<quint8> deprived{0, 0, 1, 0};
    const auto result = measure({deprived, {}, {}, {1, 1}, 2});
    QVERIFY(isNear(result.h, 0, 0));
    QVERIFY(isNear(result.m0, 0, 0));
    QVERIFY(!result.a);
    QVERIFY(!result.contribution[0] && !result.contribution[1]);
    QVERIFY(isNear(result.uncensored[0], 0.5, 0));
    QVERIFY(!measure({{}, {}, {}, {1, 1}, 2}).h);
}

void TestMultidimensional::unknownAnswersAreLeftOutAndTold()
{
    const std::vector<quint8> deprived{1, 1, 1, kNotKnown, 0, 0};
    const std::vector<double> persons{4, 3, 2};
    const auto result = measure({deprived, {}, persons, {1, 1}, 2});
    QCOMPARE(result.counted, 6.0);
    QCOMPARE(result.unknown, 3.0);
    QVERIFY(isNear(result.h, 4.0 / 6, 1e-15));
}

void TestMultidimensional::groupsAddUpToTheWhole()
{
    QVERIFY(rc::check([] {
        const size_t units = *rc::gen::inRange<size_t>(1, 40);
        std::vector<quint8> deprived;
        std::vector<double> persons;
        std::vector<qint32> groups;
        for (size_t i = 0; i < units; ++i) {
            for (int j = 0; j < 3; ++j) {
                deprived.push_back(*rc::gen::inRange<quint8>(0, 2));
            }
            persons.push_back(*rc::gen::inRange(1, 9));
            groups.push_back(*rc::gen::inRange(0, 3));
        }
        const DeprivationData data{deprived, {}, persons, {2, 1, 1}, 2};
        const auto whole = measure(data);
        double m0 = 0;
        double h = 0;
        double shares = 0;
        for (const GroupDeprivation& one : decompose(data, groups, 3)) {
            m0 += one.populationShare.value_or(0) * one.result.m0.value_or(0);
            h += one.populationShare.value_or(0) * one.result.h.value_or(0);
            shares += one.contribution.value_or(0);
        }
        RC_ASSERT(std::abs(m0 - *whole.m0) < 1e-12);
        RC_ASSERT(std::abs(h - *whole.h) < 1e-12);
        RC_ASSERT(*whole.m0 == 0 || std::abs(shares - 1) < 1e-12);
    }));
}

void TestMultidimensional::contributionsAddUpToOne()
{
    QVERIFY(rc::check([] {
        const size_t units = *rc::gen::inRange<size_t>(1, 40);
        std::vector<quint8> deprived;
        for (size_t i = 0; i < units * kGlobal.size(); ++i) {
            deprived.push_back(*rc::gen::inRange<quint8>(0, 2));
        }
        const auto result = measure({deprived, {}, {}, kGlobal, 6});
        double sum = 0;
        for (const auto& one : result.contribution) {
            RC_ASSERT(one.has_value() == (result.poor > 0));
            sum += one.value_or(0);
        }
        RC_ASSERT(result.poor == 0 || std::abs(sum - 1) < 1e-12);
        RC_ASSERT(std::abs(*result.m0 - *result.h * result.a.value_or(0)) < 1e-12);
    }));
}

QTEST_GUILESS_MAIN(TestMultidimensional)
#include "tst_multidimensional.moc"
