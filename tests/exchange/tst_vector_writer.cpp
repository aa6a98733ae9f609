// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/exchange/vector_writer.h"

using namespace rangkul;
using namespace rangkul::exchange;

class TestVectorWriter : public QObject
{
    Q_OBJECT

    static VectorLayout points(VectorFormat format)
    {
        VectorLayout layout;
        layout.format = format;
        layout.layer = "rumah";
        layout.fields = {
            {"nama"}, {"desil", VectorFieldKind::Integer}, {"tanggal", VectorFieldKind::Date}};
        layout.date = QDate(2026, 3, 31);
        return layout;
    }

    static QByteArray written(const QString& path, const VectorLayout& layout)
    {
        auto writer = VectorWriter::open(path, layout);
        Q_ASSERT(writer);
        for (qint64 i = 0; i < 20; ++i) {
            const auto added =
                writer->add(registry::GeoPoint{112.0 + double(i) / 1000, -7.8},
                            {QStringLiteral("Rumah %1").arg(i), i, QDate(2026, 1, 1).addDays(i)});
            Q_ASSERT(added);
        }
        const auto finished = writer->finish();
        Q_ASSERT(finished);
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return file.readAll();
    }

private slots:
    void equalContentGivesEqualBytes_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("GeoJSON") << int(VectorFormat::GeoJson);
        QTest::newRow("Shapefile") << int(VectorFormat::ShapefileZip);
    }
    void equalContentGivesEqualBytes()
    {
        QFETCH(int, format);
        const QTemporaryDir folder;
        VectorLayout layout = points(static_cast<VectorFormat>(format));
        layout.epsg = 32749;
        const QByteArray first = written(folder.filePath("a"), layout);
        QCOMPARE(written(folder.filePath("b"), layout), first);
        QVERIFY(first.size() > 500);
    }

    void geoJsonHoldsCellsAndPlaces()
    {
        const QTemporaryDir folder;
        const QByteArray text =
            written(folder.filePath("a.geojson"), points(VectorFormat::GeoJson));
        const QJsonArray features = QJsonDocument::fromJson(text)["features"].toArray();
        QCOMPARE(features.size(), 20);
        const QJsonObject third = features[3].toObject();
        QCOMPARE(third["properties"]["nama"].toString(), "Rumah 3");
        QCOMPARE(third["properties"]["desil"].toInt(), 3);
        QCOMPARE(third["properties"]["tanggal"].toString(), "2026-01-04");
        QCOMPARE(third["geometry"]["coordinates"][0].toDouble(), 112.003);
    }

    void missingValueAndPlaceAreNull()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.geojson");
        auto writer = VectorWriter::open(path, points(VectorFormat::GeoJson));
        QVERIFY(writer);
        QVERIFY(writer->add({}, {QStringLiteral("Tanpa titik"), {}, {}}));
        QVERIFY(writer->finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue feature = QJsonDocument::fromJson(file.readAll())["features"][0];
        QVERIFY(feature["geometry"].isNull());
        QVERIFY(feature["properties"]["desil"].isNull());
    }

    void leavingWithoutFinishLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            auto writer =
                VectorWriter::open(folder.filePath("a.gpkg"), points(VectorFormat::GeoPackage));
            QVERIFY(writer);
            QVERIFY(writer->add(registry::GeoPoint{112, -7}, {}));
        }
        QVERIFY(QDir(folder.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void formatFollowsTheEnding()
    {
        QCOMPARE(*vectorFormatOf("A.GeoJSON"), VectorFormat::GeoJson);
        QCOMPARE(*vectorFormatOf("a.gpkg"), VectorFormat::GeoPackage);
        QCOMPARE(*vectorFormatOf("a.shp.zip"), VectorFormat::ShapefileZip);
        QCOMPARE(vectorFormatOf("a.txt").error().reason, "vector.ending");
    }

    void unknownReferenceSystemIsRefused()
    {
        const QTemporaryDir folder;
        VectorLayout layout = points(VectorFormat::GeoJson);
        layout.epsg = 1;
        const auto writer = VectorWriter::open(folder.filePath("a.geojson"), layout);
        QVERIFY(!writer);
        QCOMPARE(writer.error().reason, "vector.crs");
    }
};

QTEST_GUILESS_MAIN(TestVectorWriter)
#include "tst_vector_writer.moc"
