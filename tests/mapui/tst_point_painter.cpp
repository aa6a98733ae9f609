// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QTest>

#include "rangkul/mapui/point_painter.h"
#include "synthetic_city.h"

#include <cmath>

using namespace rangkul;
using mapui::MapViewState;
using mapui::PointCloud;

namespace {

int paintedPixels(const QImage& image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        painted += static_cast<int>(
            std::count_if(line, line + image.width(), [](QRgb pixel) { return pixel != 0; }));
    }
    return painted;
}

QPoint pixelOf(const PointCloud& cloud, quint32 row, const MapViewState& view, double ratio = 1)
{
    const QPointF at = view.toScreen(cloud.places->world(row)) * ratio;
    return {static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y()))};
}

} // namespace

class TestPointPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointLeavesAPixel_data()
    {
        QTest::addColumn<quint32>("households");
        QTest::addColumn<double>("ratio");
        QTest::addRow("few, large marks") << 500u << 1.0;
        QTest::addRow("thousands") << 5'000u << 1.0;
        QTest::addRow("thousands on a fine screen") << 5'000u << 2.0;
        QTest::addRow("a city") << 60'000u << 1.0;
        QTest::addRow("a large city") << 160'000u << 1.5;
    }

    void everyPointLeavesAPixel()
    {
        QFETCH(quint32, households);
        QFETCH(double, ratio);
        const PointCloud cloud = test::syntheticCity(households);
        const MapViewState view = test::viewOf(cloud, {800, 500});
        const auto picture = mapui::paintPoints(cloud, view, {ratio, 2});
        QCOMPARE(picture.image.size(), (QSizeF(800, 500) * ratio).toSize());
        QCOMPARE(picture.points, static_cast<int>(households));
        int lost = 0;
        for (const quint32 row : cloud.rows) {
            // Floats may put a point on the pixel beside.
            const QPoint at = pixelOf(cloud, row, view, ratio);
            bool seen = false;
            for (int dx = -1; dx <= 1; ++dx) {
                seen = seen || qAlpha(picture.image.pixel(
                                   std::clamp(at.x() + dx, 0, picture.image.width() - 1), at.y()));
            }
            lost += seen ? 0 : 1;
        }
        QCOMPARE(lost, 0);
    }

    void aPointOutsideTheViewIsNotPainted()
    {
        const PointCloud cloud = test::syntheticCity(1'000);
        MapViewState view = test::viewOf(cloud, {400, 300});
        view.pan({10'000, 0});
        const auto picture = mapui::paintPoints(cloud, view);
        QCOMPARE(picture.points, 0);
        QCOMPARE(paintedPixels(picture.image), 0);
    }

    void markAtTheEdgeIsCutOff()
    {
        const std::vector<double> lon{112.0};
        const std::vector<double> lat{-7.8};
        PointCloud cloud = test::syntheticCity(1);
        cloud.places = mapui::placesFrom(lon, lat, {});
        MapViewState view;
        view.setSize({100, 100});
        for (const QPointF& corner :
             {QPointF(0.5, 0.5), QPointF(99.5, 0.5), QPointF(0.5, 99.5), QPointF(99.5, 99.5)}) {
            view.setPlace({cloud.places->world(0), 1});
            view.pan(corner - QPointF(50, 50));
            const auto picture = mapui::paintPoints(cloud, view);
            QCOMPARE(picture.points, 1);
            QVERIFY(qAlpha(picture.image.pixel(corner.toPoint() == QPoint(100, 100)
                                                   ? QPoint(99, 99)
                                                   : pixelOf(cloud, 0, view))) > 0);
        }
    }

    void fewPointsHaveLargeMarks()
    {
        const QSizeF screen(1000, 600);
        QCOMPARE(mapui::markSizeFor(2'000, screen), 13);
        QVERIFY(mapui::markSizeFor(2'001, screen) < 13);
        QVERIFY(mapui::markSizeFor(2'000, screen / 3) < 13); // no room
        QCOMPARE(mapui::markSizeFor(2'000'000, screen), 3);
    }

    void threadsDoNotChangeThePicture()
    {
        const PointCloud cloud = test::syntheticCity(30'000);
        const MapViewState view = test::viewOf(cloud, {640, 480});
        const QImage one = mapui::paintPoints(cloud, view, {1, 1}).image;
        QCOMPARE(mapui::paintPoints(cloud, view, {1, 2}).image, one);
        QCOMPARE(mapui::paintPoints(cloud, view, {1, 5}).image, one);
    }

    void onlyShownRowsArePainted()
    {
        PointCloud cloud = test::syntheticCity(3'000);
        cloud.rows = {7, 11};
        const auto picture = mapui::paintPoints(cloud, test::viewOf(cloud, {800, 500}));
        QCOMPARE(picture.points, 2);
        QCOMPARE(picture.markSize, 13);
        QVERIFY(paintedPixels(picture.image) < 2 * 15 * 15);
    }

    void laterStylesLieOnTop()
    {
        const std::vector<double> lon{112.0, 112.0};
        const std::vector<double> lat{-7.8, -7.8};
        PointCloud cloud = test::syntheticCity(2);
        cloud.places = mapui::placesFrom(lon, lat, {});
        cloud.styleOf = {3, 1}; // the square is the later style, though it is the earlier row
        MapViewState view;
        view.setSize({51, 51});
        view.setPlace({cloud.places->world(0), 1});
        const auto picture = mapui::paintPoints(cloud, view);
        QCOMPARE(picture.image.pixelColor(25, 25), QColor(0x6b3fa0));
    }

    void noStyleHidesTheOthersInACrowd()
    {
        PointCloud cloud = test::syntheticCity(40'000);
        for (size_t row = 0; row < cloud.styleOf.size(); ++row) {
            cloud.styleOf[row] = row % 2 == 0 ? 1 : 3;
        }
        MapViewState view = test::viewOf(cloud, {120, 80}); // 40,000 on 9,600 pixels
        const QImage image = mapui::paintPoints(cloud, view).image;
        int first = 0;
        int second = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                first += image.pixelColor(x, y) == QColor(0x0b6fa4) ? 1 : 0;
                second += image.pixelColor(x, y) == QColor(0x6b3fa0) ? 1 : 0;
            }
        }
        QVERIFY(first > 500 && second > 500);
    }

    void stylesLookDifferentAtEverySizeWithShapes()
    {
        const PointCloud cloud = test::syntheticCity(10);
        for (const int size : {7, 13}) {
            std::vector<QImage> marks;
            for (const auto& style : cloud.styles) {
                QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                auto grey = style;
                grey.mark.colour = QColor(0x555555); // shape alone must tell
                mapui::paintPointMark(painter, QPointF(size / 2.0, size / 2.0), size, grey);
                painter.end();
                QVERIFY(std::find(marks.begin(), marks.end(), image) == marks.end());
                marks.push_back(image);
            }
        }
    }

    void noPlacesGiveAnEmptyPicture()
    {
        MapViewState view;
        view.setSize({10, 10});
        QCOMPARE(paintedPixels(mapui::paintPoints({}, view).image), 0);
        QVERIFY(mapui::paintPoints({}, MapViewState()).image.isNull());
    }
};

QTEST_GUILESS_MAIN(TestPointPainter)
#include "tst_point_painter.moc"
