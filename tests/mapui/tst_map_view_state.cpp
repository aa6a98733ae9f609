// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/mapui/map_view_state.h"

#include <rapidcheck.h>

#include <cmath>

using namespace rangkul::mapui;
using rangkul::registry::GeoPoint;

namespace {

/// A place in Indonesia at a scale between a house and a province, on a usual screen.
MapViewState anyView()
{
    MapViewState view;
    view.setSize(QSizeF(*rc::gen::inRange(100, 3000), *rc::gen::inRange(100, 2000)));
    const GeoPoint centre{*rc::gen::inRange(95'000, 141'000) / 1000.0,
                          *rc::gen::inRange(-11'000, 6'000) / 1000.0};
    view.setPlace({worldFromGeo(centre), std::exp(*rc::gen::inRange(-3000, 7000) / 1000.0)});
    return view;
}

QPointF anyScreenPoint(const MapViewState& view)
{
    return {*rc::gen::inRange(0, 1000) / 1000.0 * view.size().width(),
            *rc::gen::inRange(0, 1000) / 1000.0 * view.size().height()};
}

bool near(QPointF a, QPointF b, double tolerance)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= tolerance;
}

} // namespace

class TestMapViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownPlacesHaveTheirMercatorMetres()
    {
        // Reference: PROJ, EPSG:4326 to EPSG:3857.
        const QPointF kediri = worldFromGeo(GeoPoint{112.0178, -7.8480});
        QVERIFY(near(kediri, QPointF(12469764.4558, -876380.0649), 0.001));
        QCOMPARE(worldFromGeo(GeoPoint{0, 0}), QPointF(0, 0));
        QVERIFY(std::abs(worldFromGeo(GeoPoint{180, 0}).x() - 20037508.342789244) < 1e-6);
        QVERIFY(std::isfinite(worldFromGeo(GeoPoint{0, 90}).y()));
    }

    void degreesComeBack()
    {
        QVERIFY(rc::check([] {
            const GeoPoint p{*rc::gen::inRange(-180'000, 180'000) / 1000.0,
                             *rc::gen::inRange(-85'000, 85'000) / 1000.0};
            const GeoPoint q = geoFromWorld(worldFromGeo(p));
            RC_ASSERT(std::abs(p.lon - q.lon) < 1e-9 && std::abs(p.lat - q.lat) < 1e-9);
        }));
    }

    void screenPointsComeBack()
    {
        QVERIFY(rc::check([] {
            const MapViewState view = anyView();
            const QPointF screen = anyScreenPoint(view);
            RC_ASSERT(near(view.toScreen(view.toWorld(screen)), screen, 1e-3));
        }));
    }

    void northIsUp()
    {
        const MapViewState view = [] {
            MapViewState v;
            v.setSize({200, 100});
            return v;
        }();
        QVERIFY(view.toScreen(QPointF(0, 10)).y() < view.toScreen(QPointF(0, 0)).y());
        QVERIFY(view.toScreen(QPointF(10, 0)).x() > view.toScreen(QPointF(0, 0)).x());
    }

    void zoomKeepsWhatIsUnderTheMouse()
    {
        QVERIFY(rc::check([] {
            MapViewState view = anyView();
            const QPointF screen = anyScreenPoint(view);
            const QPointF under = view.toWorld(screen);
            view.zoom(*rc::gen::inRange(1, 40) / 10.0, screen);
            RC_ASSERT(near(view.toScreen(under), screen, 1e-3));
        }));
    }

    void zoomInAndOutIsNothing()
    {
        QVERIFY(rc::check([] {
            const MapViewState view = anyView();
            MapViewState there = view;
            const QPointF screen = anyScreenPoint(view);
            there.zoom(2, screen);
            there.zoom(0.5, screen);
            RC_ASSERT(near(there.place().centre, view.place().centre,
                           view.place().metresPerPixel * 1e-3));
        }));
    }

    void panMovesTheGroundWithTheHand()
    {
        QVERIFY(rc::check([] {
            MapViewState view = anyView();
            const QPointF screen = anyScreenPoint(view);
            const QPointF under = view.toWorld(screen);
            view.pan({30, -20});
            RC_ASSERT(near(view.toScreen(under), screen + QPointF(30, -20), 1e-3));
        }));
    }

    void fitShowsEverything()
    {
        QVERIFY(rc::check([] {
            MapViewState view = anyView();
            const QPointF corner = worldFromGeo(GeoPoint{112, -7.9});
            const QRectF box(corner,
                             QSizeF(*rc::gen::inRange(1, 100'000), *rc::gen::inRange(1, 100'000)));
            view.fit(box);
            const QRectF shown = view.extent();
            RC_ASSERT(shown.left() <= box.left() && shown.right() >= box.right());
            RC_ASSERT(shown.top() <= box.top() && shown.bottom() >= box.bottom());
            RC_ASSERT(near(view.toScreen(box.center()), view.screenCentre(), 1e-3));
        }));
    }

    void aSinglePointIsShownWithItsStreet()
    {
        MapViewState view;
        view.setSize({400, 300});
        view.fit(QRectF(worldFromGeo(GeoPoint{112, -7.8}), QSizeF(0, 0)));
        QVERIFY(view.extent().width() > 50 && view.extent().width() < 1000);
    }

    void scaleStaysWithinItsLimits()
    {
        MapViewState view;
        view.setSize({400, 300});
        for (int i = 0; i < 100; ++i) {
            view.zoom(2, {0, 0});
        }
        QCOMPARE(view.place().metresPerPixel, MapViewState::kFinest);
        for (int i = 0; i < 100; ++i) {
            view.zoom(0.5, {0, 0});
        }
        QCOMPARE(view.place().metresPerPixel, MapViewState::kCoarsest);
        QVERIFY(std::isfinite(view.place().centre.x()));
    }

    void groundIsShorterThanMercatorAwayFromTheEquator()
    {
        MapViewState view;
        view.setSize({400, 300});
        view.setPlace({worldFromGeo(GeoPoint{112, -60}), 2});
        QVERIFY(std::abs(view.groundMetresPerPixel() - 1) < 1e-9);
        // 96 dots per inch: a pixel is 0.2646 mm.
        QVERIFY(std::abs(view.scaleDenominator(96) - 3779.5) < 0.1);
    }

    void scaleBarIsRoundAndFits()
    {
        QVERIFY(rc::check([] {
            const MapViewState view = anyView();
            const ScaleBar bar = view.scaleBar(120);
            const double lead = bar.metres / std::pow(10, std::floor(std::log10(bar.metres)));
            const double rounded = std::round(lead);
            RC_ASSERT(std::abs(lead - rounded) < 1e-9);
            RC_ASSERT(rounded == 1 || rounded == 2 || rounded == 5 || rounded == 10);
            RC_ASSERT(bar.pixels <= 120.001 && bar.pixels > 120 / 2.6);
        }));
    }

    void historyGoesBackAndForward()
    {
        ZoomHistory history;
        QVERIFY(!history.canGoBack() && !history.back());
        const MapPlace a{{1, 1}, 1}, b{{2, 2}, 2}, c{{3, 3}, 3};
        history.visit(a);
        history.visit(a);
        history.visit(b);
        QCOMPARE(history.back(), a);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), b);
        QVERIFY(!history.forward());
        QCOMPARE(history.back(), a);
        history.visit(c); // b is forgotten
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), a);
        QCOMPARE(history.forward(), c);
    }

    void anAmendedPlaceIsNoStep()
    {
        ZoomHistory history;
        const MapPlace a{{1, 1}, 1}, b{{2, 2}, 2}, c{{3, 3}, 3};
        history.amend(a);
        history.visit(b);
        history.amend(c);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), a);
        QCOMPARE(history.forward(), c);
    }

    void historyForgetsTheOldest()
    {
        ZoomHistory history;
        for (int i = 0; i < 150; ++i) {
            history.visit({{double(i), 0}, 1});
        }
        int steps = 0;
        while (history.back()) {
            ++steps;
        }
        QCOMPARE(steps, 99);
    }
};

QTEST_GUILESS_MAIN(TestMapViewState)
#include "tst_map_view_state.moc"
