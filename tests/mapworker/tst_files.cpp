// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "worker_session.h"

#include <zlib.h>

#include <cmath>

using namespace rangkul;
using namespace rangkul::mapworker_test;
using core::ErrorCode;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name).join(QLatin1Char(' '));
}

/// Width and height in mm of the first page of a PDF.
QSizeF pdfPage(const QString& path)
{
    const QRegularExpression box(
        QStringLiteral(R"(/MediaBox\s*\[\s*0\s+0\s+([0-9.]+)\s+([0-9.]+)\s*\])"));
    const auto match = box.match(QString::fromLatin1(contentOf(path)));
    return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * 25.4 / 72;
}

bool isAbout(double a, double b)
{
    return std::abs(a - b) < 0.5;
}

mapipc::ExportRequest page(const QString& path)
{
    mapipc::ExportRequest request;
    request.map = squaresPicture().map;
    request.path = path.toStdString();
    request.title = "Rumah tangga miskin menurut kelurahan";
    request.subtitle = "Kota Contoh, 2024";
    request.source = "Sumber: data contoh";
    request.dpi = 100;
    return request;
}

/// Share of pixels that differ.
double difference(const QImage& a, const QImage& b)
{
    int changed = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            changed += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return double(changed) / (a.width() * a.height());
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_session.ask(threeSquares())); }

    void pictureHasThePixelsOfItsPaper()
    {
        auto request = page(path("a4.png"));
        request.format = mapipc::FileFormat::Png;
        const auto reply = m_session.ask(request);
        QVERIFY(reply);
        const QImage image(path("a4.png"));
        QVERIFY(isAbout(image.width() * 25.4 / 100, 297));
        QVERIFY(isAbout(image.height() * 25.4 / 100, 210));
        QCOMPARE(reply->bytes, std::uint64_t(QFile(path("a4.png")).size()));
        // Both classes and the hatching's white are on it.
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                dark += image.pixel(x, y) == kDark ? 1 : 0;
            }
        }
        QVERIFY(dark > 20000);
    }

    void pdfHasTheSizeOfItsPaper_data()
    {
        using mapipc::Orientation;
        using mapipc::PageSize;
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("A4 upright")
            << int(PageSize::A4) << int(Orientation::Portrait) << QSizeF(210, 297);
        QTest::newRow("F4 lying") << int(PageSize::F4) << int(Orientation::Landscape)
                                  << QSizeF(330, 215);
        QTest::newRow("A3 lying") << int(PageSize::A3) << int(Orientation::Landscape)
                                  << QSizeF(420, 297);
    }

    void pdfHasTheSizeOfItsPaper()
    {
        QFETCH(int, paper);
        QFETCH(int, orientation);
        QFETCH(QSizeF, size);
        auto request = page(path("page.pdf"));
        request.page = static_cast<mapipc::PageSize>(paper);
        request.orientation = static_cast<mapipc::Orientation>(orientation);
        request.watermark = "DATA CONTOH";
        const auto reply = m_session.ask(request);
        QVERIFY(reply);
        QVERIFY(contentOf(path("page.pdf")).startsWith("%PDF-"));
        const QSizeF seen = pdfPage(path("page.pdf"));
        QVERIFY2(isAbout(seen.width(), size.width()), qPrintable(QString::number(seen.width())));
        QVERIFY2(isAbout(seen.height(), size.height()), qPrintable(QString::number(seen.height())));
    }

    void everyPartOfThePageShows_data()
    {
        QTest::addColumn<int>("part");
        const char* parts[] = {"title",  "subtitle", "source", "watermark",
                               "legend", "arrow",    "scale"};
        for (int i = 0; i < 7; ++i) {
            QTest::newRow(parts[i]) << i;
        }
    }

    void everyPartOfThePageShows()
    {
        QFETCH(int, part);
        auto request = page(path("with.png"));
        request.format = mapipc::FileFormat::Png;
        request.watermark = "DATA CONTOH";
        QVERIFY(m_session.ask(request));
        request.path = path("without.png").toStdString();
        std::string blank = " "; // keeps the room of a text part, so that nothing else moves
        std::string* texts[] = {&request.title, &request.subtitle, &request.source,
                                &request.watermark};
        if (part < 4) {
            *texts[part] = blank;
        } else if (part == 4) {
            request.map.regions[0].title = "R";
        } else {
            (part == 5 ? request.northArrow : request.scaleBar) = false;
        }
        QVERIFY(m_session.ask(request));
        const double changed = difference(QImage(path("with.png")), QImage(path("without.png")));
        QVERIFY2(changed > 0.0002 && changed < 0.2, qPrintable(QString::number(changed)));
    }

    void aLongTitleOfTheLegendIsBrokenNotCut()
    {
        auto request = page(path("legend.png"));
        request.format = mapipc::FileFormat::Png;
        request.map.regions[0].title =
            "Keluarga desil satu sampai empat yang belum menerima program apa pun (%)";
        QVERIFY(m_session.ask(request));
        const QImage image(path("legend.png"));
        const int margin = image.width() * 9 / 297;
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() - margin; x < image.width(); ++x) {
                inked += qGray(image.pixel(x, y)) < 250 ? 1 : 0;
            }
        }
        QCOMPARE(inked, 0);
    }

    void failedPrintLeavesTheOldFileAlone()
    {
        const QString old = path("old.pdf");
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        auto request = page(old);
        request.map.regions[0].layer = 77;
        QCOMPARE(m_session.ask(request).error().reason,
                 QStringLiteral("map.regions.unknown_layer"));
        QCOMPARE(contentOf(old), QByteArray("kept"));
        request = page(path("no/such/folder/x.pdf"));
        QCOMPARE(m_session.ask(request).error().reason, QStringLiteral("map.export.no_folder"));
        request = page(QStringLiteral("relative.pdf"));
        QCOMPARE(m_session.ask(request).error().code, ErrorCode::InvalidInput);
        QVERIFY(
            QDir(m_folder.path()).entryList({"*.part.*"}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void projectOpensAgainWithItsLayers()
    {
        QVERIFY(writeProject());
        const auto project = m_session.ask(mapipc::InspectRequest{path("map.qgz").toStdString()});
        QCOMPARE(project->driver, std::string("QGIS"));
        QCOMPARE(project->problem, std::string());
        QCOMPARE(project->layers.size(), std::size_t(1));
        QCOMPARE(project->layers[0].name, std::string("Rumah tangga miskin"));
        QCOMPARE(project->layers[0].problem, std::string());
        QCOMPARE(project->layers[0].features.value(), std::uint64_t(3));
    }

    void geoPackageBesideTheProjectIsInspected()
    {
        QVERIFY(writeProject());
        const auto data = m_session.ask(mapipc::InspectRequest{path("map.gpkg").toStdString()});
        QCOMPARE(data->driver, std::string("GPKG"));
        QCOMPARE(data->layers.size(), std::size_t(1));
        const mapipc::InspectedLayer& layer = data->layers[0];
        QCOMPARE(layer.kind, mapipc::LayerKind::Polygons);
        QCOMPARE(layer.crs, std::string("EPSG:4326"));
        QCOMPARE(layer.extent, (mapipc::Extent{112, -8, 115, -7}));
        QVERIFY(layer.geographic.has_value());
        QCOMPARE(layer.features.value(), std::uint64_t(3));
    }

    void geoPackageIsDrawnAsBaseMap()
    {
        QVERIFY(writeProject());
        mapipc::RenderRequest request = squaresPicture();
        request.map.regions.clear();
        request.map.base = {{path("map.gpkg").toStdString(), "region_1", 1.0}};
        auto map = m_session.render(request);
        QVERIFY(map->problems.empty());
        QCOMPARE(map->image.pixel(50, 50), QRgb(0xFFF2F2F2)); // the quiet grey of base maps
        request.map.base[0].sublayer = "no_such_table";
        map = m_session.render(request);
        QCOMPARE(map->problems.at(0).reason, QStringLiteral("map.layer.not_in_file"));
    }

    void projectNamesNobody()
    {
        QVERIFY(writeProject());
        const QByteArray user = qgetenv("USER").isEmpty() ? QByteArray("root") : qgetenv("USER");
        const QByteArray project = unzipped(path("map.qgz"));
        QVERIFY(project.contains("Rumah tangga miskin"));
        QVERIFY(!project.contains("saveUser=\"" + user));
        QVERIFY(!project.contains("<author>" + user));
    }

    void unusableFilesAreExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("absent") << "absent.gpkg" << QByteArray() << "map.file.not_found";
        QTest::newRow("a letter") << "letter.docx" << QByteArray("x") << "map.file.unsupported";
        QTest::newRow("text named gpkg")
            << "fake.gpkg" << QByteArray("hello") << "map.file.unreadable";
        QTest::newRow("text named tif")
            << "fake.tif" << QByteArray("hello") << "map.file.unreadable";
        QTest::newRow("text named shp")
            << "fake.shp" << QByteArray("hello") << "map.file.unreadable";
        QTest::newRow("text named mbtiles")
            << "fake.mbtiles" << QByteArray("hello") << "map.file.unreadable";
        QTest::newRow("text named qgz")
            << "fake.qgz" << QByteArray("hello") << "map.file.unreadable";
    }

    void unusableFilesAreExplained()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        if (!content.isEmpty()) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto reply = m_session.ask(mapipc::InspectRequest{path(name).toStdString()});
        QCOMPARE(QString::fromStdString(reply->problem), problem);
        QVERIFY(reply->layers.empty());
    }

    void rastersOfTheUserAreInspectedAndDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("crs");
        QTest::newRow("GeoTIFF") << "red.tif"
                                 << QStringList{"-a_srs", "EPSG:4326", "-a_ullr", "112",
                                                "-7",     "115",       "-8"}
                                 << "GTiff"
                                 << "EPSG:4326";
        QTest::newRow("MBTiles") << "red.mbtiles"
                                 << QStringList{"-of",       "MBTILES",  "-a_srs",
                                                "EPSG:3857", "-a_ullr",  "12467783",
                                                "-781000",   "12801742", "-893000"}
                                 << "MBTiles"
                                 << "EPSG:3857";
    }

    void rastersOfTheUserAreInspectedAndDrawn()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QFETCH(QString, driver);
        QFETCH(QString, crs);
        QImage image(300, 100, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path("red.png")));
        run("gdal_translate", options + QStringList{path("red.png"), path(name)});
        const auto reply = m_session.ask(mapipc::InspectRequest{path(name).toStdString()});
        QCOMPARE(QString::fromStdString(reply->driver), driver);
        QVERIFY(!reply->layers.empty());
        QCOMPARE(reply->layers[0].kind, mapipc::LayerKind::Raster);
        QCOMPARE(QString::fromStdString(reply->layers[0].crs), crs);
        QVERIFY(std::abs(reply->layers[0].geographic->xMin - 112) < 0.5);
        mapipc::RenderRequest request = squaresPicture();
        request.map.regions.clear();
        request.map.base = {{path(name).toStdString(), {}, 1.0}};
        const auto map = m_session.render(request);
        QVERIFY(map->problems.empty());
        const QColor seen = QColor::fromRgb(map->image.pixel(150, 50));
        QVERIFY2(seen.red() > 240 && seen.green() < 15, qPrintable(seen.name()));
    }

    void filesOfTheUserAreNeverTouched()
    {
        QVERIFY(writeProject());
        QVERIFY(QDir(m_folder.path()).mkpath("own"));
        QImage image(30, 10, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(path("blue.png")));
        run("gdal_translate", {"-a_srs", "EPSG:4326", "-a_ullr", "112", "-7", "115", "-8",
                               path("blue.png"), path("own/blue.tif")});
        QVERIFY(QFile::copy(path("map.gpkg"), path("own/map.gpkg")));
        const QByteArray before = contentOf(path("own/map.gpkg"));
        const QString files = filesIn(path("own"));
        mapipc::RenderRequest request = squaresPicture();
        request.map.base = {{path("own/blue.tif").toStdString(), {}, 1.0},
                            {path("own/map.gpkg").toStdString(), {}, 1.0}};
        QVERIFY(m_session.render(request)->problems.empty());
        for (const auto& base : request.map.base) {
            QVERIFY(m_session.ask(mapipc::InspectRequest{base.path}));
        }
        QCOMPARE(filesIn(path("own")), files);
        QVERIFY(contentOf(path("own/map.gpkg")) == before);
    }

    void shapefileInAnotherSystemIsDrawnInPlace()
    {
        QVERIFY(writeProject());
        run("ogr2ogr", {"-t_srs", "EPSG:32749", "-nlt", "PROMOTE_TO_MULTI", "-overwrite",
                        path("utm.shp"), path("map.gpkg")});
        const auto reply = m_session.ask(mapipc::InspectRequest{path("utm.shp").toStdString()});
        QCOMPARE(reply->layers.size(), std::size_t(1));
        QCOMPARE(reply->layers[0].crs, std::string("EPSG:32749"));
        QVERIFY(std::abs(reply->layers[0].geographic->yMin + 8) < 0.05);
        mapipc::RenderRequest request = squaresPicture();
        request.map.regions.clear();
        request.map.base = {{path("utm.shp").toStdString(), {}, 1.0}};
        QCOMPARE(m_session.render(request)->image.pixel(250, 50), QRgb(0xFFF2F2F2));
    }

    void pictureWithoutPositionCannotBeABaseMap()
    {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path("photo.png")));
        run("gdal_translate", {path("photo.png"), path("photo.tif")});
        const auto reply = m_session.ask(mapipc::InspectRequest{path("photo.tif").toStdString()});
        QCOMPARE(reply->layers.size(), std::size_t(1));
        QCOMPARE(reply->layers[0].kind, mapipc::LayerKind::Raster);
        QCOMPARE(reply->layers[0].problem, std::string("map.layer.no_crs"));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static void run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished() && process.exitCode() == 0,
                 process.readAllStandardError().constData());
    }

    bool writeProject()
    {
        mapipc::ProjectRequest request;
        request.map = squaresPicture().map;
        request.path = path("map.qgz").toStdString();
        request.title = "Peta contoh";
        const auto reply = m_session.ask(request);
        return reply && reply->dataPath == path("map.gpkg").toStdString() && reply->layers == 1U;
    }

    /// The .qgs inside a .qgz: the one zip entry that is deflated.
    static QByteArray unzipped(const QString& path)
    {
        const QByteArray zip = contentOf(path);
        const auto u16 = [&zip](qsizetype at) {
            return uchar(zip[at]) | uchar(zip[at + 1]) << 8;
        };
        const auto u32 = [&u16](qsizetype at) {
            return quint32(u16(at)) | quint32(u16(at + 2)) << 16;
        };
        const qsizetype central = zip.indexOf("PK\x01\x02");
        const qsizetype local = u32(central + 42);
        const QByteArray deflated =
            zip.mid(local + 30 + u16(local + 26) + u16(local + 28), u32(central + 20));
        return inflate(deflated, u32(central + 24));
    }

    static QByteArray inflate(QByteArray deflated, quint32 size)
    {
        QByteArray text(static_cast<qsizetype>(size), '\0');
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef*>(deflated.data());
        stream.avail_in = static_cast<uInt>(deflated.size());
        stream.next_out = reinterpret_cast<Bytef*>(text.data());
        stream.avail_out = size;
        inflateInit2(&stream, -MAX_WBITS);
        const int end = ::inflate(&stream, Z_FINISH);
        inflateEnd(&stream);
        return end == Z_STREAM_END ? text : QByteArray();
    }

    QTemporaryDir m_folder;
    WorkerSession m_session;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
