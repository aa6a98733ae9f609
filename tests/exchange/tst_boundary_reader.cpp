// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/exchange/vector_writer.h"

#include <algorithm>

using namespace rangkul;
using namespace rangkul::exchange;
using core::CodeSystem;
using core::FindingLevel;
using core::RegionLevel;

namespace {

registry::MultiPolygon square(double west, double south, double size = 0.01)
{
    const double east = west + size;
    const double north = south + size;
    return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}};
}

struct Row
{
    registry::MultiPolygon area;
    QStringList cells;
};

/// Four kelurahan of two kecamatan, side by side.
std::vector<Row> fourKelurahan()
{
    return {
        {square(112.00, -7.80), {"99.71.01.1001", "Melati", "Barat", "Kota Contoh"}},
        {square(112.01, -7.80), {"99.71.01.1002", "Mawar", "Barat", "Kota Contoh"}},
        {square(112.00, -7.81), {"99.71.02.1001", "Kenanga", "Timur", "Kota Contoh"}},
        {square(112.01, -7.81), {"99.71.02.1002", "Dahlia", "Timur", "Kota Contoh"}},
    };
}

const QStringList kHeaders = {"kode", "nama", "nama_kec", "nama_kab"};

} // namespace

class TestBoundaryReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QStringList& headers, const std::vector<Row>& rows,
                  int epsg = 4326)
    {
        const QString path = m_folder.filePath(name);
        VectorLayout layout;
        layout.format = *vectorFormatOf(path);
        layout.layer = "batas";
        layout.shape = VectorShapeKind::Area;
        layout.epsg = epsg;
        layout.date = QDate(2026, 3, 31);
        for (const QString& header : headers) {
            layout.fields.push_back({header, VectorFieldKind::Text, 0});
        }
        auto writer = VectorWriter::open(path, layout);
        Q_ASSERT(writer);
        for (const Row& row : rows) {
            std::vector<registry::Value> cells(row.cells.begin(), row.cells.end());
            const auto added =
                writer->add(row.area.empty() ? VectorShape() : VectorShape(row.area), cells);
            Q_ASSERT(added);
        }
        const auto finished = writer->finish();
        Q_ASSERT(finished);
        return path;
    }

    QString writeText(const QString& name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(text);
        return path;
    }

    static QStringList keys(const BoundaryFile& file)
    {
        QStringList list;
        for (const BoundaryFinding& finding : file.findings) {
            list << finding.key;
        }
        return list;
    }

    static const BoundaryRegion* find(const BoundaryFile& file, const QString& code)
    {
        const auto it =
            std::find_if(file.regions.begin(), file.regions.end(), [&](const BoundaryRegion& r) {
                return r.code == code || r.bpsCode == code;
            });
        return it == file.regions.end() ? nullptr : &*it;
    }

    static BoundaryFile read(const QString& path, const BoundaryOptions& options = {})
    {
        auto file = readBoundaries(path, options, core::Progress());
        if (!file) {
            qWarning() << file.error().reason << file.error().args << file.error().detail;
        }
        return file ? *std::move(file) : BoundaryFile();
    }

private slots:
    void everyFormatGivesTheSameRegions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("epsg");
        QTest::newRow("GeoJSON") << "a.geojson" << 4326;
        QTest::newRow("GeoPackage") << "a.gpkg" << 4326;
        QTest::newRow("zipped Shapefile") << "a.shp.zip" << 4326;
        QTest::newRow("Shapefile in UTM") << "utm.zip" << 32749;
        QTest::newRow("GeoPackage in Mercator") << "m.gpkg" << 3857;
    }
    void everyFormatGivesTheSameRegions()
    {
        QFETCH(QString, name);
        QFETCH(int, epsg);
        const BoundaryFile file = read(write(name, kHeaders, fourKelurahan(), epsg));
        QCOMPARE(file.crs, QStringLiteral("EPSG:%1").arg(epsg));
        QCOMPARE(file.codeColumn, "kode");
        QCOMPARE(file.nameColumn, "nama");
        QCOMPARE(file.codeSystem, std::optional(CodeSystem::Kemendagri));
        QCOMPARE(file.regions.size(), 7u); // 4 kelurahan, 2 kecamatan, 1 city
        const BoundaryRegion* mawar = find(file, "99.71.01.1002");
        QVERIFY(mawar);
        QCOMPARE(mawar->name, "Mawar");
        QCOMPARE(mawar->level, RegionLevel::Village);
        QCOMPARE(mawar->kind, core::RegionKind::Kelurahan);
        QCOMPARE(mawar->parentCode, "99.71.01");
        const auto box = registry::boundingBox(mawar->area);
        QVERIFY(std::abs(box.west - 112.01) < 1e-7);
        QVERIFY(std::abs(box.north + 7.79) < 1e-7);
    }

    void parentsAreJoinedFromKelurahan()
    {
        const BoundaryFile file = read(write("parents.geojson", kHeaders, fourKelurahan()));
        const BoundaryRegion* east = find(file, "99.71.02");
        QVERIFY(east);
        QVERIFY(east->derived);
        QCOMPARE(east->name, "Timur");
        QCOMPARE(east->parentCode, "99.71");
        QCOMPARE(east->level, RegionLevel::District);
        QCOMPARE(east->area.size(), 1u);
        const BoundaryRegion* city = find(file, "99.71");
        QVERIFY(city);
        QCOMPARE(city->name, "Kota Contoh");
        QCOMPARE(city->area.size(), 1u);
        const auto box = registry::boundingBox(city->area);
        QVERIFY(std::abs(box.east - box.west - 0.02) < 1e-9);
        QVERIFY(keys(file).contains("boundary.parents_derived"));
    }

    void kmlWithExtendedDataIsRead()
    {
        const QString path = writeText(
            "a.kml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<kml "
            "xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder><name>Batas</"
            "name><Placemark>\n"
            "<name>Melati</name><ExtendedData><Data "
            "name=\"KODE_DESA\"><value>99.71.01.1001</value></Data></ExtendedData>\n"
            "<Polygon><outerBoundaryIs><LinearRing><coordinates>112,-7.8,0 112.01,-7.8,0 "
            "112.01,-7.79,0 112,-7.8,0</coordinates>\n"
            "</LinearRing></outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>\n");
        const BoundaryFile file = read(path);
        QVERIFY(find(file, "99.71.01.1001"));
        QCOMPARE(find(file, "99.71.01.1001")->name, "Melati");
    }

    void bothCodeColumnsAreFound()
    {
        const auto rows = std::vector<Row>{
            {square(112.00, -7.80), {"99.71.01", "9971010003", "99.71.01.1001", "Melati"}},
            {square(112.01, -7.80), {"99.71.01", "9971010001", "99.71.01.1002", "Mawar"}},
        };
        const BoundaryFile file =
            read(write("both.geojson", {"KODE_KEC", "IDDESA", "KDEPUM", "WADMKD"}, rows));
        QCOMPARE(file.codeColumn, "KDEPUM");
        QCOMPARE(file.bpsColumn, "IDDESA");
        QCOMPARE(find(file, "99.71.01.1001")->bpsCode, "9971010003");
        QCOMPARE(find(file, "99.71.01")->bpsCode, "9971010");
    }

    void codeInFourColumnsIsJoined()
    {
        const auto rows = std::vector<Row>{
            {square(112.00, -7.80), {"99", "71", "010", "001", "MELATI"}},
            {square(112.01, -7.80), {"99", "71", "020", "001", "MAWAR"}},
        };
        const BoundaryFile file =
            read(write("parts.gpkg", {"kdprov", "kdkab", "kdkec", "kddesa", "nmdesa"}, rows));
        QCOMPARE(file.codeColumn, "kdprov+kdkab+kdkec+kddesa");
        QCOMPARE(file.codeSystem, std::optional(CodeSystem::Bps));
        const BoundaryRegion* mawar = find(file, "9971020001");
        QVERIFY(mawar);
        QVERIFY(mawar->code.isEmpty());
        QCOMPARE(mawar->parentCode, "9971020");
    }

    void undecidedCodesAreAskedThenObeyed()
    {
        const auto rows = std::vector<Row>{
            {square(112.00, -7.80), {"3576021001", "Satu"}},
            {square(112.01, -7.80), {"3576021003", "Dua"}},
            {square(112.02, -7.80), {"3576021004", "Tiga"}},
        };
        const QString path = write("ask.geojson", {"kode", "nama"}, rows);
        const BoundaryFile asked = read(path);
        QVERIFY(!asked.codeSystem);
        QVERIFY(asked.regions.empty());
        QVERIFY(keys(asked).contains("boundary.code_system_asked"));
        QCOMPARE(asked.codeSamples.value(0), "3576021001 Satu");
        BoundaryOptions options;
        options.codeSystem = CodeSystem::Bps;
        QVERIFY(find(read(path, options), "3576021001"));
        options.codeSystem = CodeSystem::Kemendagri;
        QVERIFY(find(read(path, options), "35.76.02.1001"));
    }

    void bowTieIsRepairedAndReported()
    {
        auto rows = fourKelurahan();
        rows[1].area = {{{{112.01, -7.80},
                          {112.02, -7.79},
                          {112.02, -7.80},
                          {112.01, -7.79},
                          {112.01, -7.80}}}};
        const BoundaryFile file = read(write("bow.geojson", kHeaders, rows));
        const auto it = std::find_if(file.findings.begin(), file.findings.end(),
                                     [](const auto& f) { return f.key == "boundary.repaired"; });
        QVERIFY(it != file.findings.end());
        QCOMPARE(it->feature, 2);
        QCOMPARE(it->region, "Mawar");
        QCOMPARE(find(file, "99.71.01.1002")->area.size(), 2u);
    }

    void faultyFeaturesAreToldOneByOne()
    {
        auto rows = fourKelurahan();
        rows.push_back({square(112.02, -7.80), {"", "Tanpa Kode", "Barat", "Kota Contoh"}});
        rows.push_back({square(112.03, -7.80), {"99.71.x1", "Kode Rusak", "Barat", "Kota Contoh"}});
        rows.push_back({square(112.04, -7.80), {"99.71.01.1003", "", "Barat", "Kota Contoh"}});
        rows.push_back({{}, {"99.71.01.1004", "Tanpa Bentuk", "Barat", "Kota Contoh"}});
        rows.push_back({square(112.05, -7.80), {"99.71.01.1001", "Lain", "Barat", "Kota Contoh"}});
        rows.push_back({square(112.06, -7.80), {"99.71.01.1002", "Mawar", "Barat", "Kota Contoh"}});
        rows.push_back({square(112.07, -7.80), {"99.71.01.1005", "Mawar", "Barat", "Kota Contoh"}});
        const BoundaryFile file = read(write("faults.geojson", kHeaders, rows));
        QStringList told;
        for (const BoundaryFinding& finding : file.findings) {
            if (finding.feature > 0) {
                told << QStringLiteral("%1 %2").arg(finding.feature).arg(finding.key);
            }
        }
        const QStringList expected = {
            "5 boundary.code_missing",     "6 boundary.code_form",   "7 boundary.name_missing",
            "8 boundary.geometry_missing", "9 boundary.code_double", "10 boundary.parts_joined",
            "11 boundary.name_double",
        };
        QCOMPARE(told, expected);
        QCOMPARE(find(file, "99.71.01.1001")->name, "Melati");
        QCOMPARE(find(file, "99.71.01.1002")->area.size(), 2u);
    }

    void latitudeFirstIsTurnedRound()
    {
        const QString path = writeText(
            "swap.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[\n"
            "{\"type\":\"Feature\",\"properties\":{\"kode\":\"99.71.01.1001\",\"nama\":\"Melati\"},"
            "\"geometry\":{\"type\":\"Polygon\",\n"
            "\"coordinates\":[[[-7.8,112],[-7.8,112.01],[-7.79,112.01],[-7.8,112]]]}}]}\n");
        const BoundaryFile file = read(path);
        QVERIFY(keys(file).contains("boundary.axes_swapped"));
        QVERIFY(registry::boundingBox(file.regions.front().area).west >= 112);
    }

    void overlapsAndGapsAreMeasured()
    {
        auto rows = fourKelurahan();
        rows[0].area = square(112.0, -7.80, 0.0105);
        const BoundaryFile file = read(write("overlap.geojson", kHeaders, rows));
        QVERIFY(keys(file).contains("boundary.overlaps"));
        const BoundaryFile clean = read(write("clean.geojson", kHeaders, fourKelurahan()));
        QVERIFY(!keys(clean).contains("boundary.overlaps"));
        QVERIFY(!keys(clean).contains("boundary.gaps"));
    }

    void unusableFilesAreRefusedWithAReason()
    {
        const auto reason = [](const QString& path) {
            const auto file = readBoundaries(path, {}, core::Progress());
            return file ? QString() : file.error().reason;
        };
        QCOMPARE(reason(m_folder.filePath("absent.geojson")), "boundary.file_missing");
        QCOMPARE(reason(writeText("rubbish.geojson", "not a map")), "boundary.not_vector");
        QCOMPARE(reason(writeText("empty.zip", "PK")), "boundary.not_vector");
        QCOMPARE(
            reason(writeText("points.geojson",
                             "{\"type\":\"FeatureCollection\",\"features\":[\n"
                             "{\"type\":\"Feature\",\"properties\":{\"kode\":\"1\"},\"geometry\":{"
                             "\"type\":\"Point\",\"coordinates\":[112,-7]}}]}\n")),
            "boundary.no_polygons");
        QCOMPARE(reason(write("nocode.geojson", {"nama"}, {{square(112, -7), {"Melati"}}})),
                 "boundary.no_code_column");
        BoundaryOptions options;
        options.nameColumn = "tidak_ada";
        const auto file = readBoundaries(write("column.geojson", kHeaders, fourKelurahan()),
                                         options, core::Progress());
        QVERIFY(!file);
        QCOMPARE(file.error().reason, "boundary.column_missing");
    }

    void cancelLeavesNothing()
    {
        const core::Progress progress;
        progress.cancel();
        const auto file =
            readBoundaries(write("cancel.geojson", kHeaders, fourKelurahan()), {}, progress);
        QVERIFY(!file);
        QCOMPARE(file.error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBoundaryReader)
#include "tst_boundary_reader.moc"
