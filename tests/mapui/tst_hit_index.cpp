// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/mapui/hit_index.h"
#include "synthetic_city.h"

#include <rapidcheck.h>

#include <cmath>

using namespace rangkul;
using mapui::HitIndex;
using mapui::PointCloud;

namespace {

PointCloud anyCloud()
{
    const int count = *rc::gen::inRange(0, 300);
    std::vector<double> lon;
    std::vector<double> lat;
    for (int i = 0; i < count; ++i) {
        lon.push_back(112 + *rc::gen::inRange(0, 50) / 1000.0);
        lat.push_back(*rc::gen::inRange(0, 10) == 0 ? std::nan("")
                                                    : -7.8 + *rc::gen::inRange(0, 50) / 1000.0);
    }
    PointCloud cloud;
    cloud.places = mapui::placesFrom(lon, lat, {});
    for (quint32 i = 0; i < static_cast<quint32>(count); ++i) {
        if (*rc::gen::inRange(0, 4) != 0) {
            cloud.rows.push_back(i);
        }
    }
    return cloud;
}

QPointF anyPlace(const PointCloud& cloud)
{
    const QPointF low = cloud.places->bounds.topLeft();
    return low + QPointF(*rc::gen::inRange(-500, 7000), *rc::gen::inRange(-500, 7000));
}

} // namespace

class TestHitIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxHoldsWhatASlowLookFinds()
    {
        QVERIFY(rc::check([] {
            const PointCloud cloud = anyCloud();
            const HitIndex index(cloud);
            const QRectF box = QRectF(anyPlace(cloud), anyPlace(cloud)).normalized();
            std::vector<quint32> expected;
            for (const quint32 row : cloud.rows) {
                const QPointF p = cloud.places->world(row);
                if (cloud.places->hasPoint(row) && p.x() >= box.left() && p.x() <= box.right() &&
                    p.y() >= box.top() && p.y() <= box.bottom()) {
                    expected.push_back(row);
                }
            }
            RC_ASSERT(index.within(box) == expected);
        }));
    }

    void theNearestIsTheNearest()
    {
        QVERIFY(rc::check([] {
            const PointCloud cloud = anyCloud();
            const HitIndex index(cloud);
            const QPointF place = anyPlace(cloud);
            const double reach = *rc::gen::inRange(1, 3000);
            double best = reach;
            for (const quint32 row : cloud.rows) {
                if (cloud.places->hasPoint(row)) {
                    const QPointF d = cloud.places->world(row) - place;
                    best = std::min(best, std::hypot(d.x(), d.y()));
                }
            }
            const auto found = index.nearest(place, reach);
            RC_ASSERT(found.empty() == (best == reach));
            for (const quint32 row : found) {
                const QPointF d = cloud.places->world(row) - place;
                RC_ASSERT(std::hypot(d.x(), d.y()) <= best + 0.03);
            }
        }));
    }

    void aTriangleHoldsHalfOfItsBox()
    {
        const PointCloud cloud = test::syntheticCity(20'000);
        const HitIndex index(cloud);
        const QRectF b = cloud.places->bounds.adjusted(-1, -1, 1, 1);
        const auto lower = index.within({b.topLeft(), b.topRight(), b.bottomLeft()});
        const auto upper = index.within({b.bottomRight(), b.topRight(), b.bottomLeft()});
        QCOMPARE(index.within(b).size(), size_t(20'000));
        QVERIFY(lower.size() > 7'000 && upper.size() > 7'000);
        QVERIFY(lower.size() + upper.size() >= 19'998); // points on the very border
    }

    void twoCornersAreNoPolygon()
    {
        const PointCloud cloud = test::syntheticCity(100);
        const std::vector<QPointF> line{cloud.places->bounds.topLeft(),
                                        cloud.places->bounds.bottomRight()};
        QVERIFY(HitIndex(cloud).within(line).empty());
    }

    void householdsOfOneDwellingAreFoundTogether()
    {
        const std::vector<double> lon{112.01, 112.02, 112.01};
        const std::vector<double> lat{-7.81, -7.82, -7.81};
        PointCloud cloud;
        cloud.places = mapui::placesFrom(lon, lat, {});
        cloud.rows = {0, 1, 2};
        const HitIndex index(cloud);
        QCOMPARE(index.nearest(cloud.places->world(0) + QPointF(3, 3), 10),
                 (std::vector<quint32>{0, 2}));
        QVERIFY(index.nearest(cloud.places->world(0) + QPointF(30, 30), 10).empty());
    }

    void nothingIsFoundWhereNothingIs()
    {
        const HitIndex none;
        QVERIFY(none.nearest({0, 0}, 100).empty());
        QVERIFY(none.within(QRectF(0, 0, 1, 1)).empty());
        PointCloud withoutPoints;
        const std::vector<double> nan{std::nan("")};
        withoutPoints.places = mapui::placesFrom(nan, nan, {});
        withoutPoints.rows = {0};
        QCOMPARE(HitIndex(withoutPoints).size(), size_t(0));
        QVERIFY(HitIndex(withoutPoints).nearest({0, 0}, 1e9).empty());
    }
};

QTEST_GUILESS_MAIN(TestHitIndex)
#include "tst_hit_index.moc"
