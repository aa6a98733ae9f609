// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QtTest>

#include "rangkul/demo/city_plan.h"
#include "rangkul/demo/random.h"

#include <map>

using namespace rangkul;
using namespace rangkul::demo;

namespace {

/// Do two segments cross in a point inside both?
bool cross(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d)
{
    const auto side = [](PlanPoint p, PlanPoint q, PlanPoint r) {
        const double area = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
        return area > 0 ? 1 : (area < 0 ? -1 : 0);
    };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

} // namespace

class TestCityPlan : public QObject
{
    Q_OBJECT

private slots:
    void hasTheRightUnits()
    {
        const CityPlan city = makeCityPlan(1);
        QCOMPARE(city.kecamatan.size(), 3u);
        QCOMPARE(city.kelurahan.size(), 46u);
        std::map<size_t, int> perKecamatan;
        QSet<QString> codes;
        QSet<QString> bpsCodes;
        QSet<QString> names;
        int sameNumber = 0;
        for (const Kelurahan& kelurahan : city.kelurahan) {
            ++perKecamatan[kelurahan.kecamatan];
            codes.insert(kelurahan.code);
            bpsCodes.insert(kelurahan.bpsCode);
            names.insert(kelurahan.name);
            QVERIFY(kelurahan.code.startsWith(city.kecamatan[kelurahan.kecamatan].code));
            QVERIFY(kelurahan.bpsCode.startsWith(city.kecamatan[kelurahan.kecamatan].bpsCode));
            sameNumber += kelurahan.code.right(3) == kelurahan.bpsCode.right(3) ? 1 : 0;
        }
        QCOMPARE(perKecamatan[0], 14);
        QCOMPARE(perKecamatan[1], 17);
        QCOMPARE(perKecamatan[2], 15);
        QCOMPARE(codes.size(), 46);
        QCOMPARE(bpsCodes.size(), 46);
        QCOMPARE(names.size(), 46);
        QVERIFY(codes.contains("99.71.01.1001"));
        QVERIFY(bpsCodes.contains("9971010001"));
        QVERIFY2(sameNumber < 23, "BPS numbers the kelurahan in an order of its own");
    }

    void sameSeedSameCity()
    {
        const CityPlan a = makeCityPlan(7);
        const CityPlan b = makeCityPlan(7);
        const CityPlan c = makeCityPlan(8);
        for (size_t i = 0; i < a.kelurahan.size(); ++i) {
            QVERIFY(a.kelurahan[i].outline == b.kelurahan[i].outline);
        }
        QVERIFY(a.kelurahan[0].outline != c.kelurahan[0].outline);
    }

    /// Every border edge inside the city is walked once in each direction, every outer edge once,
    /// and the outer edges make one ring: so there is neither gap nor overlap.
    void neighboursShareTheirBorders_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void neighboursShareTheirBorders()
    {
        QFETCH(int, seed);
        const CityPlan city = makeCityPlan(static_cast<std::uint64_t>(seed));
        using Node = std::pair<double, double>;
        std::map<std::pair<Node, Node>, int> edges;
        double sum = 0;
        for (const Kelurahan& kelurahan : city.kelurahan) {
            const auto& ring = kelurahan.outline;
            QVERIFY2(planArea(ring) > 150'000, qPrintable(kelurahan.code));
            sum += planArea(ring);
            for (size_t i = 0; i < ring.size(); ++i) {
                const PlanPoint& a = ring[i];
                const PlanPoint& b = ring[(i + 1) % ring.size()];
                ++edges[{{a.x, a.y}, {b.x, b.y}}];
            }
        }
        std::map<Node, Node> outer;
        for (const auto& [edge, times] : edges) {
            QCOMPARE(times, 1);
            if (!edges.contains({edge.second, edge.first})) {
                QVERIFY(outer.emplace(edge.first, edge.second).second);
            }
        }
        std::vector<PlanPoint> border;
        const Node start = outer.begin()->first;
        Node node = start;
        do {
            border.push_back({node.first, node.second});
            node = outer.at(node);
        } while (node != start);
        QCOMPARE(border.size(), outer.size());
        QVERIFY(std::abs(planArea(border) - sum) < 1);
        QVERIFY2(sum > 40e6 && sum < 90e6, qPrintable(QString::number(sum)));
    }

    void outlinesDoNotCrossThemselves()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            for (const Kelurahan& kelurahan : makeCityPlan(seed).kelurahan) {
                const auto& ring = kelurahan.outline;
                const auto at = [&](size_t i) {
                    return ring[i % ring.size()];
                };
                for (size_t i = 0; i < ring.size(); ++i) {
                    for (size_t j = i + 2; j < ring.size(); ++j) {
                        QVERIFY(!cross(at(i), at(i + 1), at(j), at(j + 1)));
                    }
                }
            }
        }
    }

    void housesStandInsideTheirKelurahan()
    {
        const CityPlan city = makeCityPlan(3);
        for (const Kelurahan& kelurahan : city.kelurahan) {
            QVERIFY2(kelurahan.streets.size() >= 3, qPrintable(kelurahan.code));
            for (const int count : {5, 40, 3000}) {
                const auto sites = houseSites(kelurahan, count, 11);
                QCOMPARE(sites.size(), size_t(count));
                const auto area = areaOf(kelurahan);
                for (const HouseSite& site : sites) {
                    QVERIFY(isInside(kelurahan.outline, site.place));
                    QVERIFY(registry::contains(area, toDegrees(site.place)));
                    QVERIFY(site.rw >= 1 && site.rw <= kelurahan.neighbourhoods);
                    QVERIFY(site.rt >= 1 && site.rt <= kelurahan.unitsPerNeighbourhood);
                }
            }
        }
    }

    void housesOfFewStandInGroups()
    {
        const Kelurahan kelurahan = makeCityPlan(3).kelurahan[5];
        const auto sites = houseSites(kelurahan, 40, 5);
        int near = 0;
        for (size_t i = 0; i < sites.size(); ++i) {
            for (size_t j = 0; j < sites.size(); ++j) {
                const double dx = sites[i].place.x - sites[j].place.x;
                const double dy = sites[i].place.y - sites[j].place.y;
                if (i != j && dx * dx + dy * dy < 60 * 60) {
                    ++near;
                    break;
                }
            }
        }
        QVERIFY2(near >= 32, qPrintable(QString::number(near)));
    }

    void areaInDegreesAgreesWithThePlan()
    {
        for (const Kelurahan& kelurahan : makeCityPlan(1).kelurahan) {
            const double plan = planArea(kelurahan.outline);
            QVERIFY(std::abs(registry::areaSquareMetres(areaOf(kelurahan)) / plan - 1) < 0.005);
        }
    }
};

QTEST_GUILESS_MAIN(TestCityPlan)
#include "tst_city_plan.moc"
