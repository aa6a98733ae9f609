// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/coverage/series_analysis.h"
#include "rangkul/coverage/series_regions.h"

#include <rapidcheck.h>

using namespace rangkul::coverage;

namespace {

const QString kOwn = QStringLiteral("9971");
const QString kProvince = QStringLiteral("99");

SeriesFigure figure(const QString& indicator, const QString& region, int year, double value)
{
    return {indicator, region, QStringLiteral("Tempat ") + region, year,
            {},        value,  QStringLiteral("persen"),           QStringLiteral("BPS"),
            {}};
}

Series seriesOf(int firstYear, const std::vector<double>& values)
{
    Series out;
    for (const double value : values) {
        out.points.push_back({firstYear++, value, {}, {}});
    }
    return out;
}

/// Severity of poverty 2006 to 2015, as a regional strategy printed it.
Series severity()
{
    return seriesOf(2006, {0.29, 0.11, 0.27, 0.18, 0.16, 0.10, 0.18, 0.04, 0.08, 0.06});
}

Series cityRate()
{
    return seriesOf(2020, {7.69, 7.75, 7.23, 7.15, 6.51});
}

/// Six cities of one province, worst first; the sixth has no figure of 2024.
SeriesBook cities()
{
    std::vector<SeriesFigure> figures;
    const double rates[] = {12, 10, 8, 6, 4};
    const double idle[] = {3, 6, 7, 4, 5};
    for (int i = 0; i < 5; ++i) {
        const QString code = QString::number(9971 + i);
        figures.push_back(figure(QStringLiteral("P0"), code, 2023, rates[i] + (i == 0 ? -1 : 1)));
        figures.push_back(figure(QStringLiteral("P0"), code, 2024, rates[i]));
        figures.push_back(figure(QStringLiteral("TPT"), code, 2024, idle[i]));
    }
    figures.push_back(figure(QStringLiteral("P0"), QStringLiteral("9976"), 2023, 9));
    figures.push_back(figure(QStringLiteral("P0"), kProvince, 2024, 9.5));
    figures.push_back(figure(QStringLiteral("TPT"), kProvince, 2024, 2));
    figures.push_back(figure(QStringLiteral("P0"), QStringLiteral("9801"), 2024, 30));
    return {figures, {}};
}

SeriesTarget target(int year, double value)
{
    return {QStringLiteral("P0"), kOwn, {}, year, value, {}, QStringLiteral("RPJMD")};
}

} // namespace

/// Series, trends, comparison, quadrants, determinants and targets.
class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void theTrendHasThePublishedSlopeAndMean()
    {
        const auto severe = trendOf(severity());
        QVERIFY(qAbs(severe->slope - -0.0211515) < 5e-8);
        QVERIFY(qAbs(severe->mean - 0.147) < 1e-12);
        const auto rate = trendOf(cityRate());
        QVERIFY(qAbs(rate->slope - -0.296) < 1e-12);
        QVERIFY(qAbs(rate->mean - 7.266) < 1e-12);
        QCOMPARE(effectivenessOf(rate, Better::Less), Effectiveness::Effective);
        QCOMPARE(effectivenessOf(rate, Better::More), Effectiveness::NotEffective);
    }

    void levelIsNotEffectiveAndTwoYearsAreNoTrend()
    {
        QCOMPARE(effectivenessOf(trendOf(seriesOf(2020, {5.1, 5.1, 5.1})), Better::Less),
                 Effectiveness::NotEffective);
        QCOMPARE(effectivenessOf(trendOf(seriesOf(2020, {5, 4})), Better::Less),
                 Effectiveness::TooFewYears);
        QVERIFY(!trendOf(seriesOf(2020, {5})));
    }

    void anyLineIsItsOwnTrend()
    {
        QVERIFY(rc::check("slope and mean of a line with missing years", [] {
            const int slope = *rc::gen::inRange(-50, 50);
            const int base = *rc::gen::inRange(-100, 100);
            Series line;
            for (int year = 2000; year < 2030; ++year) {
                if (year == 2000 || year == 2029 || *rc::gen::inRange(0, 3) > 0) {
                    line.points.push_back({year, double(base + slope * (year - 2000)), {}, {}});
                }
            }
            const auto trend = trendOf(line);
            RC_ASSERT(qAbs(trend->slope - slope) < 1e-7);
            RC_ASSERT(qAbs(trend->at(2000) - base) < 1e-6);
        }));
    }

    void missingYearsStayMissing()
    {
        const SeriesBook book({figure("P0", kOwn, 2020, 7), figure("P0", kOwn, 2023, 6)}, {});
        const Series series = book.series("p0", kOwn);
        QCOMPARE(series.points.size(), size_t(2));
        QVERIFY(!series.at(2021));
        QCOMPARE(series.gaps(), (std::vector<int>{2021, 2022}));
        QVERIFY(book.series("P0", kOwn, {2024, 2026}).points.empty());
    }

    void theNewestSourceOfTheUsualMonthCounts()
    {
        SeriesFigure march = figure("P0", kOwn, 2023, 7.15);
        march.month = 3;
        SeriesFigure next = figure("P0", kOwn, 2024, 6.51);
        next.month = 3;
        SeriesFigure september = figure("P0", kOwn, 2024, 6.2);
        september.month = 9;
        SeriesFigure revised = next;
        revised.value = 6.6;
        revised.source = QStringLiteral("Bappeda");
        next.publishedOn = QDate(2024, 7, 1);
        const SeriesBook book({march, september, revised, next}, {});
        const Series series = book.series("P0", kOwn);
        QCOMPARE(*series.at(2024), 6.51);
        QCOMPARE(*series.points.back().otherValue, 6.6);
        QCOMPARE(series.sources(), QStringLiteral("BPS"));
    }

    void aSeriesMovesWithItsProvinceOrApart()
    {
        const Series falling = seriesOf(2020, {9, 8, 7.5, 7});
        const Relevance along = relevanceOf(cityRate(), falling);
        QCOMPARE(along.verdict, Relevance::Verdict::MovesAlong);
        QCOMPARE(along.changes, 3);
        QCOMPARE(along.together, 2);
        QCOMPARE(*along.lastYear, 2023);
        QVERIFY(*along.correlation > 0.8);
        QCOMPARE(relevanceOf(cityRate(), seriesOf(2020, {5, 4, 5, 6})).verdict,
                 Relevance::Verdict::MovesApart);
        QCOMPARE(relevanceOf(cityRate(), seriesOf(2023, {5, 4})).verdict,
                 Relevance::Verdict::TooFewYears);
        QVERIFY(!relevanceOf(cityRate(), seriesOf(2019, {5})).lastYear);
    }

    void placesAreComparedWithTheirPeersOnly()
    {
        const SeriesBook book = cities();
        const auto peers = peersOf(book, "P0", kOwn);
        QCOMPARE(peers.size(), size_t(6));
        const Comparison compared = comparePlaces(book, "P0", 2024, peers, Better::Less);
        QCOMPARE(compared.places.size(), size_t(5));
        QCOMPARE(compared.missing.size(), size_t(1));
        QCOMPARE(compared.places.front().place.key, kOwn);
        QCOMPARE(compared.find("9973")->rank, 3);
        QCOMPARE(compared.worseThan(9.5, Better::Less), 2);
        QCOMPARE(provinceOf(kOwn), kProvince);
        QCOMPARE(provinceOf(kProvince), QString());
    }

    void quadrantsTellWhatIsBad()
    {
        const SeriesBook book = cities();
        const auto peers = peersOf(book, "P0", kOwn);
        const auto inputs = twoIndicators(book, "P0", "TPT", 2024, peers);
        const Quadrant mean = quadrantOf(inputs, Better::Less, Better::Less, Axis::Mean);
        QCOMPARE(mean.axisX, 8.0);
        QCOMPARE(mean.axisY, 5.0);
        QCOMPARE(mean.counts(), (std::array<int, 4>{1, 1, 1, 2}));
        QCOMPARE(mean.points.front().input.place.key, QStringLiteral("9972"));
        QVERIFY(mean.points.front().badX < 0 && mean.points.front().badY < 0);
        // The other way round everything that was bad is good, on the axis it stays good.
        const Quadrant other = quadrantOf(inputs, Better::More, Better::More, Axis::Median);
        QCOMPARE(other.counts(), (std::array<int, 4>{1, 1, 1, 2}));
        QCOMPARE(other.points.front().input.place.key, QStringLiteral("9974"));
        QVERIFY(quadrantOf({}, Better::Less, Better::Less, Axis::Mean).points.empty());
    }

    void levelAndTrendFindsWhoFallsBehind()
    {
        const SeriesBook book = cities();
        const auto inputs = levelAndTrend(book, "P0", {}, peersOf(book, "P0", kOwn));
        QCOMPARE(inputs.size(), size_t(5));
        const Quadrant quadrant = quadrantOf(inputs, Better::Less, Better::Less, Axis::Mean);
        QCOMPARE(quadrant.points.front().input.place.key, kOwn);
        QCOMPARE(quadrant.points.front().input.y, 1.0);
        QCOMPARE(quadrant.points.front().priority, 1);
    }

    void determinantsAreRankedByTheirGap()
    {
        const std::vector<DeterminantWish> wishes{
            {"P0", Better::Less}, {"TPT", Better::Less}, {"IPM", Better::More}};
        const auto ranked = determinantsOf(cities(), wishes, kOwn, kProvince);
        QCOMPARE(ranked.size(), size_t(2));
        QCOMPARE(ranked[0].indicator, QStringLiteral("TPT"));
        QCOMPARE(*ranked[0].gapPercent, 50.0);
        QCOMPARE(ranked[1].gap, 2.5);
    }

    void targetsSayWhatIsNeededPerYear()
    {
        using State = TargetCheck::State;
        const TargetCheck behind = checkTarget(cityRate(), target(2026, 4.5), Better::Less);
        QCOMPARE(behind.state, State::Behind);
        QVERIFY(qAbs(*behind.neededPerYear - -1.005) < 1e-9);
        QVERIFY(qAbs(*behind.expected - (6.51 - 2 * 0.296)) < 1e-9);
        QCOMPARE(checkTarget(cityRate(), target(2026, 6), Better::Less).state, State::OnTrack);
        QCOMPARE(checkTarget(cityRate(), target(2024, 6), Better::Less).state, State::NotReached);
        QCOMPARE(checkTarget(cityRate(), target(2023, 7.2), Better::Less).state, State::Reached);
        QCOMPARE(checkTarget(cityRate(), target(2010, 7), Better::Less).state, State::NoFigure);
        SeriesTarget range = target(2026, 5);
        range.valueTo = 6.6;
        QCOMPARE(checkTarget(cityRate(), range, Better::Less).state, State::Reached);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
