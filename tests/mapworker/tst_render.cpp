// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "worker_session.h"

#include <set>

using namespace rangkul;
using namespace rangkul::mapworker_test;
using core::ErrorCode;

namespace {

/// The colours inside one of the three squares, away from its outline.
std::set<QRgb> coloursOf(const QImage& image, int square)
{
    std::set<QRgb> colours;
    for (int y = 10; y < 90; ++y) {
        for (int x = 10; x < 90; ++x) {
            colours.insert(image.pixel(square * 100 + x, y));
        }
    }
    return colours;
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private slots:
    void workerSaysWhatItIs()
    {
        WorkerSession session;
        QCOMPARE(session.ask(mapipc::Ping{9}).value().number, std::uint64_t(9));
        const auto& hello = session.client().worker();
        QCOMPARE(hello.protocol, std::uint32_t(mapipc::kProtocolVersion));
        QVERIFY(QString::fromStdString(hello.qgis).startsWith(QLatin1String("3.")) ||
                QString::fromStdString(hello.qgis).startsWith(QLatin1String("4.")));
        QVERIFY(!hello.qt.empty());
    }

    void regionsAreFilledWithTheColourOfTheirClass()
    {
        WorkerSession session;
        const auto loaded = session.ask(threeSquares());
        QCOMPARE(loaded.value().regions, 3U);
        QCOMPARE(loaded.value().extent, (mapipc::Extent{112, -8, 115, -7}));
        const auto map = session.render(squaresPicture());
        QVERIFY(map);
        QCOMPARE(map->image.size(), QSize(300, 100));
        QCOMPARE(map->extent, QRectF(112, -8, 3, 1));
        QCOMPARE(coloursOf(map->image, 0), std::set<QRgb>{kLight});
        QCOMPARE(coloursOf(map->image, 1), std::set<QRgb>{kDark});
    }

    void missingIsHatchedAndNoClassColour()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        const auto map = session.render(squaresPicture());
        const auto colours = coloursOf(map->image, 2);
        QVERIFY(colours.contains(0xFFFFFFFF)); // white ground between the lines
        QVERIFY(colours.size() > 2);           // and lines across it
        QVERIFY(!colours.contains(kLight));
        QVERIFY(!colours.contains(kDark));
    }

    void recolouringNeedsNoPolygons()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        mapipc::RenderRequest request = squaresPicture();
        QVERIFY(session.render(request));
        request.map.regions[0].classOf = {1, 0, 0};
        const auto map = session.render(request);
        QCOMPARE(coloursOf(map->image, 0), std::set<QRgb>{kDark});
        QCOMPARE(coloursOf(map->image, 1), std::set<QRgb>{kLight});
        QCOMPARE(coloursOf(map->image, 2), std::set<QRgb>{kLight});
    }

    void outsideTheRegionsThePictureIsTransparent()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        mapipc::RenderRequest request = squaresPicture();
        request.map.extent = {100, -8, 103, -7};
        const auto map = session.render(request);
        QCOMPARE(map->image.pixel(150, 50), QRgb(0));
    }

    void mercatorPictureShowsDegreesWhereTheyBelong()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        mapipc::RenderRequest request = squaresPicture();
        request.map.crs = "EPSG:3857";
        const double degree = 20037508.342789244 / 180;
        request.map.extent = {112 * degree, -890000, 115 * degree, -780000};
        const auto map = session.render(request);
        QCOMPARE(map->image.pixel(50, 50), kLight);
        QCOMPARE(map->image.pixel(150, 50), kDark);
    }

    void labelsChangeThePicture()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        mapipc::RenderRequest request = squaresPicture();
        request.map.regions[0].labels = true;
        const auto map = session.render(request);
        const auto colours = coloursOf(map->image, 1);
        QVERIFY(colours.contains(0xFFFFFFFF)); // halo
        QVERIFY(colours.size() > 3);
    }

    void layerWithoutClassesIsOnlyOutlined()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        mapipc::RenderRequest request = squaresPicture();
        mapipc::RegionStyle outline;
        outline.layer = 1;
        outline.outlineColour = 0xFF000000;
        outline.outlineWidth = 1;
        request.map.regions = {outline};
        const auto map = session.render(request);
        QCOMPARE(map->image.pixel(50, 50), QRgb(0));
        QCOMPARE(map->image.pixel(100, 50), QRgb(0xFF000000));
    }

    void holeIsNotFilled()
    {
        WorkerSession session;
        mapipc::LoadRegionsRequest load = threeSquares();
        load.regions[0].polygons[0].push_back(
            {{112.3, -7.7}, {112.3, -7.3}, {112.7, -7.3}, {112.7, -7.7}});
        QVERIFY(session.ask(load));
        const auto map = session.render(squaresPicture());
        QCOMPARE(map->image.pixel(50, 50), QRgb(0));
        QCOMPARE(map->image.pixel(15, 50), kLight);
    }

    void regionWithoutPolygonIsCountedAndKeepsItsPlace()
    {
        WorkerSession session;
        mapipc::LoadRegionsRequest load = threeSquares();
        load.regions[0].polygons = {{{{112, -8}, {113, -8}}}};
        QCOMPARE(session.ask(load)->withoutPolygon, 1U);
        const auto map = session.render(squaresPicture());
        QCOMPARE(map->image.pixel(50, 50), QRgb(0));
        QCOMPARE(map->image.pixel(150, 50), kDark);
    }

    void impossibleRequestsAreRefusedInWords_data()
    {
        QTest::addColumn<mapipc::RenderRequest>("request");
        QTest::addColumn<QString>("reason");
        auto request = squaresPicture();
        request.map.regions[0].layer = 8;
        QTest::newRow("unknown layer") << request << "map.regions.unknown_layer";
        request = squaresPicture();
        request.map.regions[0].classOf = {0};
        QTest::newRow("too few classes") << request << "map.regions.class_count";
        request = squaresPicture();
        request.map.regions[0].classOf = {0, 1, 2};
        QTest::newRow("class out of range") << request << "map.regions.class_count";
        request = squaresPicture();
        request.map.regions.push_back(request.map.regions[0]);
        QTest::newRow("layer twice") << request << "map.regions.twice";
        request = squaresPicture();
        request.map.crs = "EPSG:0";
        QTest::newRow("unknown system") << request << "map.crs.unknown";
        request = squaresPicture();
        request.map.extent.xMax = request.map.extent.xMin;
        QTest::newRow("empty extent") << request << "map.extent.empty";
        request = squaresPicture();
        request.width = 100000;
        QTest::newRow("too large") << request << "map.picture.size";
    }

    void impossibleRequestsAreRefusedInWords()
    {
        QFETCH(mapipc::RenderRequest, request);
        QFETCH(QString, reason);
        QVERIFY(m_shared.ask(threeSquares()));
        const auto map = m_shared.render(request);
        QVERIFY(!map);
        QCOMPARE(map.error().reason, reason);
        QVERIFY(m_shared.render(squaresPicture()));
    }

    void baseFileThatIsNotThereLeavesTheRestOfTheMap()
    {
        QVERIFY(m_shared.ask(threeSquares()));
        mapipc::RenderRequest request = squaresPicture();
        request.map.base = {{"/nonexistent/roads.gpkg", {}, 1.0}};
        const auto map = m_shared.render(request);
        QCOMPARE(map->image.pixel(150, 50), kDark);
        QCOMPARE(map->problems.size(), std::size_t(1));
        QCOMPARE(map->problems[0].reason, QStringLiteral("map.file.not_found"));
    }

    void supersededPicturesAreCutShort()
    {
        QVERIFY(m_shared.ask(threeSquares()));
        int late = 0;
        for (int i = 0; i < 50; ++i) {
            mapipc::RenderRequest request = squaresPicture();
            request.width = request.height = 1500;
            m_shared.client().render(request, this, [&late](const auto&) { ++late; });
        }
        const auto last = m_shared.render(squaresPicture());
        QVERIFY(last);
        QCOMPARE(last->image.size(), QSize(300, 100));
        QCOMPARE(late, 0);
    }

    void strayWordsOnStandardOutputDoNoHarm()
    {
        const QTemporaryDir folder;
        mapclient::WorkerSettings settings = realWorker();
        settings.environment.insert(QStringLiteral("RANGKUL_CHATTER_MARK"),
                                    folder.filePath("said"));
        settings.environment.insert(QStringLiteral("LD_PRELOAD"),
                                    QStringLiteral(RANGKUL_CHATTER_LIBRARY));
        // A build with sanitizers would else refuse any library before its own.
        settings.environment.insert(QStringLiteral("ASAN_OPTIONS"),
                                    QStringLiteral("verify_asan_link_order=0"));
        WorkerSession session(settings);
        QVERIFY(session.ask(threeSquares()));
        const auto map = session.render(squaresPicture());
        QVERIFY(map);
        QCOMPARE(map->image.pixel(150, 50), kDark);
        QVERIFY(QFile::exists(folder.filePath("said")));
    }

    void classesAreCountedByTheWorkerToo()
    {
        const auto reply =
            m_shared.ask(mapipc::ClassifyRequest{mapipc::ClassMethod::Jenks, 2, {4, 5, 9, 10}});
        QCOMPARE(reply->edges, (std::vector<double>{4, 5, 10}));
    }

    void pointsAreMeasuredWithTheCategorisedRenderer()
    {
        mapipc::BenchmarkRequest request;
        request.extent = {0, 0, 1000, 1000};
        request.width = request.height = 200;
        request.colours = {kLight, kDark};
        request.repeats = 2;
        for (int i = 0; i < 100; ++i) {
            request.points.push_back({i * 10.0, i * 10.0});
            request.category.push_back(static_cast<std::uint8_t>(i % 2));
        }
        const auto reply = m_shared.ask(request);
        QCOMPARE(reply->renderMs.size(), std::size_t(2));
        QVERIFY(reply->paintedPixels > 400);
        QVERIFY(reply->paintedPixels < 20000);
        request.category.pop_back();
        QCOMPARE(m_shared.ask(request).error().code, ErrorCode::InvalidInput);
    }

private:
    WorkerSession m_shared;
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
