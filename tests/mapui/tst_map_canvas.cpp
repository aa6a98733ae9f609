// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "fake_workspace.h"
#include "rangkul/mapui/map_canvas.h"

#include <cmath>

using namespace rangkul;
using core::RecordId;
using mapui::MapCanvas;
using mapui::MapPlace;
using mapui::MapTool;
using registry::GeoPoint;

namespace {

constexpr QSize kSize(800, 500);

/// Five households in a cross, 100 m apart on the equator; the first two share one dwelling.
std::shared_ptr<mapui::PointCloud> crossOfHouses()
{
    constexpr double kStep = 100 / 111'319.49;
    const std::vector<double> lon{112, 112, 112 + kStep, 112 - kStep, 112};
    const std::vector<double> lat{0, 0, 0, 0, kStep};
    std::vector<RecordId> ids;
    auto cloud = std::make_shared<mapui::PointCloud>();
    for (quint32 row = 0; row < 5; ++row) {
        ids.push_back(test::FakeWorkspace::id(row + 1));
        cloud->rows.push_back(row);
        cloud->styleOf.push_back(0);
    }
    cloud->places = mapui::placesFrom(lon, lat, ids);
    cloud->styles = {{{ui::Mark::FilledCircle, Qt::blue}, false, false, QStringLiteral("any")}};
    return cloud;
}

struct Scene
{
    Scene()
    {
        canvas.resize(kSize);
        canvas.setCloud(crossOfHouses());
        canvas.show();
        canvas.setPlace({mapui::worldFromGeo(GeoPoint{112, 0}), 1}); // 1 m per pixel
        canvas.setFocus();
    }

    static QPoint centre() { return {kSize.width() / 2, kSize.height() / 2}; }
    static QPoint house(int metresEast, int metresNorth)
    {
        return centre() + QPoint(metresEast, -metresNorth);
    }
    void click(QPoint at) { QTest::mouseClick(&canvas, Qt::LeftButton, {}, at); }
    void doubleClick(QPoint at)
    {
        click(at);
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at);
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&canvas, button, {}, from);
        moveMouse(from + (to - from) / 2, button);
        moveMouse(to, button);
        QTest::mouseRelease(&canvas, button, {}, to);
    }
    void moveMouse(QPoint to, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas, static_cast<Qt::Key>(key), modifiers);
    }

    MapCanvas canvas;
};

bool near(QPointF a, QPointF b, double tolerance = 0.5)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= tolerance;
}

RecordId id(quint32 number)
{
    return test::FakeWorkspace::id(number);
}

using Ids = std::vector<RecordId>;

} // namespace

class TestMapCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingMovesTheMap()
    {
        Scene scene;
        const QPointF before = scene.canvas.view().place().centre;
        scene.drag({400, 250}, {460, 220});
        QVERIFY(near(scene.canvas.view().place().centre, before + QPointF(-60, -30)));
    }

    void arrowKeysMoveTheMap()
    {
        Scene scene;
        const QPointF before = scene.canvas.view().place().centre;
        scene.key(Qt::Key_Right);
        QVERIFY(near(scene.canvas.view().place().centre, before + QPointF(64, 0)));
        scene.key(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(near(scene.canvas.view().place().centre, before + QPointF(64, 4)));
    }

    void plusAndMinusZoom()
    {
        Scene scene;
        scene.key(Qt::Key_Plus);
        QCOMPARE(scene.canvas.view().place().metresPerPixel, 0.5);
        scene.key(Qt::Key_Minus);
        scene.key(Qt::Key_Minus);
        QCOMPARE(scene.canvas.view().place().metresPerPixel, 2.0);
    }

    void theWheelZoomsAtTheMouse()
    {
        Scene scene;
        const QPointF at(600, 100);
        const QPointF under = scene.canvas.view().toWorld(at);
        QWheelEvent event(at, at, {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&scene.canvas, &event);
        QCOMPARE(scene.canvas.view().place().metresPerPixel, 0.5);
        QVERIFY(near(scene.canvas.view().toScreen(under), at));
    }

    void historyGoesBackToWhereTheMapWas()
    {
        Scene scene;
        const MapPlace first = scene.canvas.view().place();
        scene.canvas.showBox(QRectF(first.centre, QSizeF(50, 50)));
        const MapPlace second = scene.canvas.view().place();
        QVERIFY(!(first == second));
        scene.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(scene.canvas.view().place(), first);
        QVERIFY(scene.canvas.canGoForward());
        scene.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(scene.canvas.view().place(), second);
        QVERIFY(!scene.canvas.canGoForward());
    }

    void aBoxIsShownLarger()
    {
        Scene scene;
        scene.canvas.setTool(MapTool::ZoomBox);
        scene.drag({300, 200}, {500, 325});
        QVERIFY(std::abs(scene.canvas.view().place().metresPerPixel - 0.25) < 1e-6);
        scene.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(scene.canvas.view().place().metresPerPixel, 1.0);
    }

    void aClickSelectsTheHousehold()
    {
        Scene scene;
        QSignalSpy clicked(&scene.canvas, &MapCanvas::householdClicked);
        scene.click(Scene::house(100, 0) + QPoint(3, 3));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<RecordId>(), id(3));
        scene.click(Scene::house(50, 50)); // nobody lives here
        QCOMPARE(clicked.size(), 1);
    }

    void clickingAgainGoesThroughTheHouseholdsOfOneDwelling()
    {
        Scene scene;
        Ids seen;
        connect(&scene.canvas, &MapCanvas::householdClicked, &scene.canvas,
                [&](const RecordId& household) {
                    seen.push_back(household);
                    scene.canvas.setSelected(household);
                });
        for (int i = 0; i < 3; ++i) {
            scene.click(Scene::house(0, 0));
        }
        QCOMPARE(seen, (Ids{id(1), id(2), id(1)}));
    }

    void aDoubleClickOpensTheHousehold()
    {
        Scene scene;
        connect(&scene.canvas, &MapCanvas::householdClicked, &scene.canvas,
                &MapCanvas::setSelected);
        QSignalSpy opened(&scene.canvas, &MapCanvas::householdOpened);
        scene.doubleClick(Scene::house(0, 100));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<RecordId>(), id(5));
    }

    void enterSelectsWhatIsInTheMiddleAndEnterAgainOpensIt()
    {
        Scene scene;
        connect(&scene.canvas, &MapCanvas::householdClicked, &scene.canvas,
                &MapCanvas::setSelected);
        QSignalSpy opened(&scene.canvas, &MapCanvas::householdOpened);
        scene.canvas.panBy({0, 100}); // the northern house comes to the middle
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.canvas.selected(), id(5));
        QCOMPARE(opened.size(), 0);
        scene.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void hoveringSaysWhoLivesThere()
    {
        Scene scene;
        RecordId asked;
        scene.canvas.setTips([&asked](const RecordId& household) {
            asked = household;
            return mapui::HouseholdTip{QStringLiteral("Sari"), {QStringLiteral("Decile 1")}};
        });
        scene.moveMouse(Scene::house(-100, 0));
        QCOMPARE(scene.canvas.hovered(), std::optional(id(4)));
        QCOMPARE(asked, id(4));
        scene.moveMouse(Scene::house(-50, 0));
        QVERIFY(!scene.canvas.hovered());
    }

    void aDraggedBoxPicksHouseholds()
    {
        Scene scene;
        QSignalSpy picked(&scene.canvas, &MapCanvas::householdsPicked);
        scene.canvas.setTool(MapTool::SelectBox);
        scene.drag(Scene::house(-20, 20), Scene::house(120, -20));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<Ids>(), (Ids{id(1), id(2), id(3)}));
    }

    void aBoxCanBeDrawnByKeyboard()
    {
        Scene scene;
        QSignalSpy picked(&scene.canvas, &MapCanvas::householdsPicked);
        scene.canvas.setTool(MapTool::SelectBox);
        scene.canvas.panBy({20, 20}); // the middle lies north-west of the crossing
        scene.key(Qt::Key_Return);
        for (int i = 0; i < 3; ++i) {
            scene.key(Qt::Key_Right);
        }
        scene.key(Qt::Key_Down);
        scene.key(Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<Ids>(), (Ids{id(1), id(2), id(3)}));
    }

    void aPolygonPicksHouseholds()
    {
        Scene scene;
        QSignalSpy picked(&scene.canvas, &MapCanvas::householdsPicked);
        scene.canvas.setTool(MapTool::SelectPolygon);
        scene.click(Scene::house(-130, -30));
        scene.click(Scene::house(-130, 30));
        scene.click(Scene::house(130, 40)); // taken back
        scene.key(Qt::Key_Backspace);
        scene.doubleClick(Scene::house(30, 0));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<Ids>(), (Ids{id(1), id(2), id(4)}));
    }

    void escapeGivesUpThePolygonThenTheTool()
    {
        Scene scene;
        QSignalSpy picked(&scene.canvas, &MapCanvas::householdsPicked);
        scene.canvas.setTool(MapTool::SelectPolygon);
        scene.click(Scene::house(-130, -30));
        scene.key(Qt::Key_Escape);
        QCOMPARE(scene.canvas.tool(), MapTool::SelectPolygon);
        scene.key(Qt::Key_Escape);
        QCOMPARE(scene.canvas.tool(), MapTool::Browse);
        QCOMPARE(picked.size(), 0);
    }

    void aDwellingIsDraggedToItsNewPlace()
    {
        Scene scene;
        QSignalSpy moved(&scene.canvas, &MapCanvas::dwellingMoved);
        scene.canvas.setTool(MapTool::MoveDwelling);
        scene.drag(Scene::house(100, 0), Scene::house(150, 50));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].value<RecordId>(), id(3));
        const QPointF to = mapui::worldFromGeo(moved[0][1].value<GeoPoint>());
        QVERIFY(near(scene.canvas.view().toScreen(to), Scene::house(150, 50)));
    }

    void aDwellingIsMovedByKeyboardAndEscapeLeavesItThere()
    {
        Scene scene;
        QSignalSpy moved(&scene.canvas, &MapCanvas::dwellingMoved);
        scene.canvas.setTool(MapTool::MoveDwelling);
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_Right);
        scene.key(Qt::Key_Escape);
        QCOMPARE(moved.size(), 0);
        scene.key(Qt::Key_Left);
        scene.key(Qt::Key_Return);
        scene.key(Qt::Key_Down);
        scene.key(Qt::Key_Return);
        QCOMPARE(moved.size(), 1);
        const QPointF to = mapui::worldFromGeo(moved[0][1].value<GeoPoint>());
        QVERIFY(near(to, mapui::worldFromGeo(GeoPoint{112, 0}) + QPointF(0, -64)));
    }

    void aClickOnAHouseDoesNotMoveIt()
    {
        Scene scene;
        QSignalSpy moved(&scene.canvas, &MapCanvas::dwellingMoved);
        scene.canvas.setTool(MapTool::MoveDwelling);
        scene.click(Scene::house(100, 0));
        QCOMPARE(moved.size(), 0);
    }

    void aClickPlacesADwelling()
    {
        Scene scene;
        QSignalSpy placed(&scene.canvas, &MapCanvas::dwellingPlaced);
        scene.canvas.setTool(MapTool::AddDwelling);
        scene.click(Scene::house(-40, 60));
        QCOMPARE(placed.size(), 1);
        const QPointF at = mapui::worldFromGeo(placed[0][0].value<GeoPoint>());
        QVERIFY(near(scene.canvas.view().toScreen(at), Scene::house(-40, 60)));
    }

    void aLengthIsMeasuredOnTheGround()
    {
        Scene scene;
        scene.canvas.setTool(MapTool::MeasureDistance);
        scene.click(Scene::house(0, 0));
        scene.click(Scene::house(100, 0));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        // 100 m of the map are 99.9 m on the mean sphere.
        QVERIFY2(scene.canvas.measured().contains(QStringLiteral("100 m")),
                 qPrintable(scene.canvas.measured()));
    }

    void anAreaIsMeasuredOnTheGround()
    {
        Scene scene;
        scene.canvas.setTool(MapTool::MeasureArea);
        for (const QPoint& corner : {QPoint(0, 0), QPoint(200, 0), QPoint(200, 200)}) {
            scene.click(Scene::house(corner.x(), corner.y()));
        }
        scene.doubleClick(Scene::house(0, 200));
        const QString text = scene.canvas.measured();
        QVERIFY2(text.contains(QStringLiteral("ha")), qPrintable(text));
        scene.key(Qt::Key_Escape);
        QVERIFY(scene.canvas.measured().isEmpty());
    }

    void thePictureOfTheWorkerMovesWithTheMap()
    {
        Scene scene;
        scene.canvas.setPointsVisible(false);
        QImage red(200, 100, QImage::Format_ARGB32_Premultiplied);
        red.fill(Qt::red);
        const QPointF centre = scene.canvas.view().place().centre;
        scene.canvas.setPicture({red, QRectF(centre, QSizeF(200, 100))});
        const auto colour = [&scene](QPoint at) {
            return scene.canvas.picture().pixelColor(at);
        };
        QCOMPARE(colour({410, 240}), QColor(Qt::red));
        QVERIFY(colour({390, 240}) != QColor(Qt::red));
        scene.canvas.panBy({-30, 0});
        QCOMPARE(colour({380, 240}), QColor(Qt::red));
        scene.canvas.panBy({30, 0});
        scene.key(Qt::Key_Plus); // stretched at once, without the worker
        QCOMPARE(colour({790, 60}), QColor(Qt::red));
    }

    void regionsAreDrawnWithoutTheWorker()
    {
        Scene scene;
        scene.canvas.setPointsVisible(false);
        const QImage before = scene.canvas.picture();
        const double d = 0.002;
        const registry::Ring square{
            {112 - d, -d}, {112 + d, -d}, {112 + d, d}, {112 - d, d}, {112 - d, -d}};
        scene.canvas.setRegions(std::make_shared<
                                mapui::RegionShapes>(std::vector<mapui::RegionArea>{
            {id(77), QStringLiteral("99.01.01.1001"), QStringLiteral("Mawar"), 4, {{square}}}}));
        QVERIFY(scene.canvas.picture() != before);
        scene.canvas.setFills({{QStringLiteral("99.01.01.1001"), QBrush(QColor(0x225ea8))}});
        // Near a corner, away from the name in the middle.
        const auto corner = [&scene, d] {
            const GeoPoint place{112 - d * 0.8, -d * 0.8};
            const QPoint at = scene.canvas.view().toScreen(mapui::worldFromGeo(place)).toPoint();
            return scene.canvas.picture().pixelColor(at);
        };
        QTRY_COMPARE(corner(), QColor(0x225ea8));
    }

    void namesLieAboveTheMarksAndNotOnEachOther()
    {
        // Two villages in one place and a third beside them; a hundred houses on the names.
        const auto square = [](double left) {
            return registry::MultiPolygon{
                {{{left, 0}, {left + 0.01, 0}, {left + 0.01, 0.01}, {left, 0.01}, {left, 0}}}};
        };
        std::vector<double> lon;
        std::vector<double> lat;
        auto cloud = std::make_shared<mapui::PointCloud>();
        for (quint32 row = 0; row < 200; ++row) {
            lon.push_back(112.002 + 0.00003 * row);
            lat.push_back(0.005);
            cloud->rows.push_back(row);
            cloud->styleOf.push_back(0);
        }
        cloud->places = mapui::placesFrom(lon, lat, {});
        cloud->styles = {{{ui::Mark::FilledCircle, Qt::blue}, false, false, QStringLiteral("a")}};
        const auto pictureOf = [&](const QStringList& names) {
            MapCanvas canvas;
            canvas.resize(kSize);
            std::vector<mapui::RegionArea> regions;
            for (qsizetype i = 0; i < names.size(); ++i) {
                regions.push_back({id(80 + static_cast<quint32>(i)), QStringLiteral("99"), names[i],
                                   4, square(i == 2 ? 112.01 : 112.0)});
            }
            canvas.setRegions(std::make_shared<mapui::RegionShapes>(std::move(regions)));
            canvas.setCloud(cloud);
            canvas.show();
            return canvas.picture();
        };
        const QImage bare = pictureOf({{}, {}, {}});
        const QImage one = pictureOf({QStringLiteral("MAWAR"), {}, {}});
        QVERIFY(one != bare); // seen, houses or not
        const QImage both = pictureOf({QStringLiteral("MAWAR"), QStringLiteral("MELATI"), {}});
        QCOMPARE(both, one); // the second would lie on the first
        QVERIFY(pictureOf({QStringLiteral("MAWAR"), {}, QStringLiteral("MELATI")}) != one);
    }

    void coordinatesFollowThePointer()
    {
        Scene scene;
        QSignalSpy moved(&scene.canvas, &MapCanvas::pointerMoved);
        const QImage before = scene.canvas.grab().toImage();
        scene.moveMouse({40, 40}); // far from the scale in the lower left
        QCOMPARE(moved.size(), 1);
        const auto place = moved[0][0].value<std::optional<GeoPoint>>();
        QVERIFY(place);
        const GeoPoint expected = mapui::geoFromWorld(scene.canvas.view().toWorld(QPointF(40, 40)));
        QCOMPARE(*place, expected);
        QVERIFY(scene.canvas.grab().toImage() != before); // written beside the scale
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&scene.canvas, &leave);
        QVERIFY(!moved.last()[0].value<std::optional<GeoPoint>>());
        QCOMPARE(scene.canvas.grab().toImage(), before);
    }

    void theCornerOfTheLegendIsLeftFree()
    {
        MapCanvas canvas;
        canvas.resize(kSize);
        const registry::MultiPolygon city{
            {{{112, 0}, {112.02, 0}, {112.02, 0.02}, {112, 0.02}, {112, 0}}}};
        const auto shapes = std::make_shared<mapui::RegionShapes>(std::vector<mapui::RegionArea>{
            {id(80), QStringLiteral("99"), QStringLiteral("Mawar"), 4, city}});
        canvas.setRegions(shapes);
        canvas.show();
        const double whole = canvas.view().place().metresPerPixel;
        canvas.setFreeCorner({100, 80}); // room enough beside a square city
        QCOMPARE(canvas.view().place().metresPerPixel, whole);
        canvas.setFreeCorner({300, 200});
        const QPointF corner(kSize.width() - 300, kSize.height() - 200);
        const QRectF box(canvas.view().toWorld(corner),
                         canvas.view().toWorld({double(kSize.width()), double(kSize.height())}));
        QVERIFY(!shapes->touches(box.normalized()));
        QVERIFY(canvas.view().extent().contains(shapes->bounds()));
    }

    void everythingIsShownAtFirst()
    {
        MapCanvas canvas;
        canvas.setCloud(crossOfHouses());
        canvas.resize(kSize);
        canvas.show();
        const QRectF points = canvas.cloud()->places->bounds;
        const QRectF shown = canvas.view().extent();
        QVERIFY(shown.left() <= points.left() && shown.right() >= points.right());
        QVERIFY(shown.width() < 2 * points.width());
    }

    void aScreenReaderIsToldWhatIsThere()
    {
        Scene scene;
        QVERIFY(!scene.canvas.accessibleName().isEmpty());
        QVERIFY(scene.canvas.accessibleDescription().contains(QStringLiteral("5")));
    }
};

QTEST_MAIN(TestMapCanvas)
#include "tst_map_canvas.moc"
