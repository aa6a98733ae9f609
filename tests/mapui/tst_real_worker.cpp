// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "rangkul/ui/message_banner.h"
#include "small_city.h"

using namespace rangkul;
using test::SmallCity;

namespace {

QString workerPath()
{
    return qEnvironmentVariable("RANGKUL_BIN") + QStringLiteral("/rangkul-mapworker");
}

} // namespace

/// The page with the map worker that is shipped.
class TestRealWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(workerPath()).isExecutable()) {
            QSKIP("the map worker was not built");
        }
    }

    void thePictureOfTheWorkerArrivesAndFollowsTheMap()
    {
        SmallCity city({workerPath()});
        QVERIFY(city.open());
        QTRY_VERIFY_WITH_TIMEOUT(city.page.canvas().hasPicture(), 30'000);
        mapui::Indicator households;
        city.page.showIndicator(households);
        city.page.canvas().setPointsVisible(false);
        const auto colour = [&city] {
            return city.page.canvas().picture().pixelColor(city.onScreen(112.0015, 0.001));
        };
        QTRY_VERIFY_WITH_TIMEOUT(colour().saturation() > 20, 30'000);
    }

    void aFileThatIsNoMapIsRefusedInWords()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("letter.gpkg")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a map");
        file.close();
        SmallCity city({workerPath()});
        QVERIFY(city.open());
        QTRY_VERIFY_WITH_TIMEOUT(city.page.canvas().hasPicture(), 30'000);
        city.page.addBaseMap(file.fileName());
        auto* banner = city.page.findChild<ui::MessageBanner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
        QVERIFY(city.page.baseMaps().empty());
    }

    void aBaseMapThatIsGoneIsShownAsMissingAndComesBack()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("plan.tif"));
        SmallCity city({workerPath()});
        city.page.setBaseMaps({{path, {}, 1, true, false, {}}}); // remembered from another day
        QVERIFY(city.open());
        const auto item = [&city] {
            return city.page.findChild<QListWidget*>(QStringLiteral("baseMapList"))->item(0);
        };
        QTRY_VERIFY_WITH_TIMEOUT(city.page.baseMaps()[0].missing, 30'000);
        QVERIFY2(item()->text().contains(QStringLiteral("not found")), qPrintable(item()->text()));
        QVERIFY(city.page.canvas().hasPicture()); // the rest is drawn

        QImage plan(200, 100, QImage::Format_RGB32);
        plan.fill(Qt::red);
        QVERIFY(plan.save(dir.filePath(QStringLiteral("plan.png"))));
        QProcess gdal;
        gdal.start(QStringLiteral("gdal_translate"),
                   {QStringLiteral("-a_srs"), QStringLiteral("EPSG:4326"),
                    QStringLiteral("-a_ullr"), QStringLiteral("112"), QStringLiteral("0.01"),
                    QStringLiteral("112.02"), QStringLiteral("0"),
                    dir.filePath(QStringLiteral("plan.png")), path});
        QVERIFY(gdal.waitForFinished() && gdal.exitCode() == 0);
        city.page.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!city.page.baseMaps()[0].missing, 30'000);
        QCOMPARE(item()->text(), QStringLiteral("plan"));
        city.page.canvas().setPointsVisible(false);
        const auto colour = [&city] {
            return city.page.canvas().picture().pixelColor(city.onScreen(112.0015, 0.001));
        };
        QTRY_VERIFY_WITH_TIMEOUT(colour().red() > 200 && colour().green() < 60, 30'000);
    }

    void aPageAndAProjectAreWritten()
    {
        QTemporaryDir dir;
        SmallCity city({workerPath()});
        QVERIFY(city.open());
        mapui::Indicator households;
        city.page.showIndicator(households);
        QSignalSpy exported(&city.page, &mapui::MapPage::exported);
        mapipc::ExportRequest request;
        request.format = mapipc::FileFormat::Png;
        request.dpi = 60;
        request.title = "Keluarga";
        request.path = dir.filePath(QStringLiteral("map.png")).toStdString();
        city.page.exportPage(request);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        const QImage page(dir.filePath(QStringLiteral("map.png")));
        QVERIFY(page.width() > 600 && page.width() > page.height());

        const QString project = dir.filePath(QStringLiteral("city.qgz"));
        city.page.exportProject(project);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 2, 60'000);
        QVERIFY(QFileInfo(project).size() > 1000);

        // The map that was exported is a base map of the next register.
        city.page.addBaseMap(dir.filePath(QStringLiteral("city.gpkg")));
        QTRY_COMPARE_WITH_TIMEOUT(city.page.baseMaps().size(), size_t(1), 30'000);
    }
};

QTEST_MAIN(TestRealWorker)
#include "tst_real_worker.moc"
