// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/geometry.h"

#include <rapidcheck.h>

#include <cmath>

using namespace rangkul::registry;
using rangkul::core::ErrorCode;

namespace {

Ring square(double west, double south, double side)
{
    return {{west, south},
            {west + side, south},
            {west + side, south + side},
            {west, south + side},
            {west, south}};
}

MultiPolygon squareWithHole()
{
    return {{square(112, -8, 0.1), square(112.04, -7.96, 0.02)}};
}

} // namespace

class TestGeometry : public QObject
{
    Q_OBJECT

private slots:
    void aHoleIsOutside()
    {
        QVERIFY(contains(squareWithHole(), {112.01, -7.99}));
        QVERIFY(!contains(squareWithHole(), {112.05, -7.95}));
        QVERIFY(!contains(squareWithHole(), {112.2, -7.95}));
        QVERIFY(!contains({}, {112, -8}));
    }

    void boxHoldsAllParts()
    {
        const MultiPolygon two{{square(112, -8, 0.1)}, {square(113, -7, 0.5)}};
        QVERIFY((boundingBox(two) == GeoBox{112, -8, 113.5, -6.5}));
        QVERIFY(boundingBox({}) == GeoBox{});
    }

    void labelStandsInsideEvenWhenTheCentreDoesNot()
    {
        // A horseshoe: its centre of mass lies in the gap.
        const Ring shoe{{0, 0},     {3, 0},   {3, 3}, {2.5, 3}, {2.5, 0.5},
                        {0.5, 0.5}, {0.5, 3}, {0, 3}, {0, 0}};
        QVERIFY(contains({{shoe}}, labelPoint({{shoe}})));
        QVERIFY(contains(squareWithHole(), labelPoint(squareWithHole())));
        const MultiPolygon two{{square(0, 0, 0.1)}, {square(5, 5, 1)}};
        QVERIFY(contains({two[1]}, labelPoint(two)));
    }

    void distancesAreMetres()
    {
        // One degree of a great circle of the mean sphere: 2 pi R / 360.
        QVERIFY(std::abs(distanceMetres(GeoPoint{112, 0}, GeoPoint{113, 0}) - 111195.08) < 0.01);
        QVERIFY(std::abs(distanceMetres(GeoPoint{112, -8}, GeoPoint{112, -7}) - 111195.08) < 0.01);
        QCOMPARE(distanceMetres(squareWithHole(), {112.01, -7.99}), 0.0);
        // 0.001 degree of latitude below the southern edge.
        QVERIFY(std::abs(distanceMetres(squareWithHole(), {112.05, -8.001}) - 111.195) < 0.01);
    }

    void areaTakesHolesOff()
    {
        const double whole = areaSquareMetres({{square(112, -8, 0.1)}});
        const double hole = areaSquareMetres({{square(112.04, -7.96, 0.02)}});
        QVERIFY(std::abs(areaSquareMetres(squareWithHole()) - (whole - hole)) < 1);
        // R^2 (lon2 - lon1) (sin lat2 - sin lat1)
        const double rad = std::acos(-1.0) / 180;
        const double expected =
            6371008.8 * 6371008.8 * 0.1 * rad * (std::sin(-7.9 * rad) - std::sin(-8 * rad));
        QVERIFY(std::abs(whole - expected) < expected * 1e-6);
    }

    void wkbReadsBack()
    {
        const QByteArray wkb = toWkb(squareWithHole());
        QCOMPARE(wkb.first(9).toHex(), QByteArray("010600000001000000"));
        const auto back = multiPolygonFromWkb(wkb);
        QVERIFY(back);
        QVERIFY(*back == squareWithHole());
    }

    void aPlainPolygonAndBigEndianAreRead()
    {
        const QByteArray polygon = QByteArray::fromHex("0000000003"
                                                       "00000001"
                                                       "00000004"
                                                       "0000000000000000"
                                                       "0000000000000000"
                                                       "3ff0000000000000"
                                                       "0000000000000000"
                                                       "3ff0000000000000"
                                                       "3ff0000000000000"
                                                       "0000000000000000"
                                                       "0000000000000000");
        const auto area = multiPolygonFromWkb(polygon);
        QVERIFY(area);
        QVERIFY((*area == MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}}));
    }

    void everyCutAndEveryExtraByteIsRefused()
    {
        const QByteArray wkb = toWkb(squareWithHole());
        for (qsizetype size = 0; size < wkb.size(); ++size) {
            const auto area = multiPolygonFromWkb(wkb.first(size));
            QVERIFY2(!area, qPrintable(QString::number(size)));
            QCOMPARE(area.error().code, ErrorCode::Corrupt);
        }
        QVERIFY(!multiPolygonFromWkb(wkb + '\0'));
    }

    void randomDamageNeverCrashes()
    {
        const QByteArray wkb = toWkb(squareWithHole());
        QVERIFY(rc::check([&wkb] {
            QByteArray bytes = wkb;
            const auto hits = *rc::gen::container<std::vector<std::pair<int, char>>>(
                rc::gen::pair(rc::gen::inRange<int>(0, 40), rc::gen::arbitrary<char>()));
            for (const auto& [at, byte] : hits) {
                bytes[at] = byte;
            }
            const auto area = multiPolygonFromWkb(bytes);
            if (area) {
                RC_ASSERT(multiPolygonFromWkb(toWkb(*area)).has_value());
            }
        }));
    }

    void pointsAndOpenRingsAreRefused()
    {
        QVERIFY(!multiPolygonFromWkb(QByteArray::fromHex("0101000000"
                                                         "0000000000000000"
                                                         "0000000000000000")));
        MultiPolygon open = squareWithHole();
        open[0][0].pop_back();
        QVERIFY(!multiPolygonFromWkb(toWkb(open)));
    }
};

QTEST_GUILESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
