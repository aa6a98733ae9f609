// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "worker_session.h"

using namespace rangkul;
using namespace rangkul::mapworker_test;

namespace {

struct Output
{
    int status = -1;
    QByteArray text;
    QByteArray errors;
};

Output run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What the libraries behind QGIS leave lying is theirs: a build with sanitizers says nothing.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Output output;
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit) {
        output.status = process.exitCode();
    }
    output.text = process.readAllStandardOutput();
    output.errors = process.readAllStandardError();
    return output;
}

/// What QGIS itself makes of the file.
QJsonObject probe(const QStringList& arguments)
{
    const Output output = run(QStringLiteral(RANGKUL_QGIS_PROBE), arguments);
    // QGIS may say things of its own before; the answer is the last line.
    const QByteArray answer = output.text.mid(output.text.lastIndexOf("\n{") + 1);
    return output.status == 0 ? QJsonDocument::fromJson(answer).object() : QJsonObject();
}

QJsonObject layerNamed(const QJsonObject& seen, const QString& name)
{
    for (const QJsonValue& layer : seen.value(QStringLiteral("layers")).toArray()) {
        if (layer.toObject().value(QStringLiteral("name")).toString() == name) {
            return layer.toObject();
        }
    }
    return {};
}

/// "Feature Count" of ogrinfo, which reads the file without QGIS; -1 when it does not.
int countOf(const QString& path, const QString& table)
{
    const Output output = run(QStringLiteral("ogrinfo"), {QStringLiteral("-so"), path, table});
    const auto match = QRegularExpression(QStringLiteral("Feature Count: (\\d+)"))
                           .match(QString::fromUtf8(output.text));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

/// QGIS, as a person would start it, opens what the program leaves behind.
class TestQgis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString cli = qEnvironmentVariable("RANGKUL_BIN") + QStringLiteral("/rangkul-cli");
        QFile passphrase(path("passphrase.txt"));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("contoh kata sandi kota\n");
        passphrase.close();
        const QStringList open{QStringLiteral("--passphrase-file"), path("passphrase.txt")};
        const Output made = run(
            cli, QStringList{QStringLiteral("demo"), path("city"), QStringLiteral("--households"),
                             QStringLiteral("300"), QStringLiteral("--seed"), QStringLiteral("3")} +
                     open);
        QVERIFY2(made.status == 0 || made.status == 1, made.errors.constData());
        const Output map =
            run(cli, QStringList{QStringLiteral("map"), path("city/register"),
                                 QStringLiteral("--indicator"), QStringLiteral("households"),
                                 QStringLiteral("--out"), path("city.qgz")} +
                         open);
        QVERIFY2(map.status == 0, map.errors.constData());
    }

    void theRegisterOpensWithItsRegionsAndDwellings()
    {
        const QString file = path("city/register/register.gpkg");
        const QJsonObject seen =
            probe({file, QStringLiteral("region"), QStringLiteral("dwelling")});
        const QJsonObject region = layerNamed(seen, QStringLiteral("region"));
        QVERIFY(region.value(QStringLiteral("valid")).toBool());
        QCOMPARE(region.value(QStringLiteral("geometry")).toString(),
                 QStringLiteral("MultiPolygon"));
        QCOMPARE(region.value(QStringLiteral("crs")).toString(), QStringLiteral("EPSG:4326"));
        QCOMPARE(region.value(QStringLiteral("features")).toInt(),
                 countOf(file, QStringLiteral("region")));
        QVERIFY(region.value(QStringLiteral("drawable")).toInt() >= 46); // the kelurahan

        const QJsonObject dwelling = layerNamed(seen, QStringLiteral("dwelling"));
        QVERIFY(dwelling.value(QStringLiteral("valid")).toBool());
        QCOMPARE(dwelling.value(QStringLiteral("geometry")).toString(), QStringLiteral("Point"));
        QCOMPARE(dwelling.value(QStringLiteral("crs")).toString(), QStringLiteral("EPSG:4326"));
        QCOMPARE(dwelling.value(QStringLiteral("features")).toInt(),
                 countOf(file, QStringLiteral("dwelling")));
        QVERIFY(dwelling.value(QStringLiteral("drawable")).toInt() > 150);
    }

    void aTableThatIsNotThereIsNoLayer()
    {
        const QJsonObject seen =
            probe({path("city/register/register.gpkg"), QStringLiteral("nobody")});
        QVERIFY(!layerNamed(seen, QStringLiteral("nobody"))
                     .value(QStringLiteral("valid"))
                     .toBool(true));
    }

    void theExportedProjectOfTheRegisterLoadsWhole()
    {
        const QJsonObject seen = probe({path("city.qgz")});
        QVERIFY(seen.value(QStringLiteral("read")).toBool());
        QCOMPARE(seen.value(QStringLiteral("missing")).toInt(-1), 0);
        const QJsonArray layers = seen.value(QStringLiteral("layers")).toArray();
        QCOMPARE(layers.size(), 1);
        const QJsonObject layer = layers[0].toObject();
        QVERIFY(layer.value(QStringLiteral("valid")).toBool());
        QCOMPARE(layer.value(QStringLiteral("features")).toInt(), 46);
        QCOMPARE(layer.value(QStringLiteral("renderer")).toString(),
                 QStringLiteral("categorizedSymbol"));
        QVERIFY(layer.value(QStringLiteral("labels")).toBool());
        QVERIFY(layer.value(QStringLiteral("categories")).toArray().size() >= 2);
    }

    void theProjectHasTheStylesOfTheMap()
    {
        WorkerSession session;
        QVERIFY(session.ask(threeSquares()));
        mapipc::ProjectRequest request;
        request.map = squaresPicture().map;
        request.path = path("styles.qgz").toStdString();
        request.title = "Rumah tangga miskin";
        QVERIFY(session.ask(request));

        const QJsonObject seen = probe({path("styles.qgz")});
        QCOMPARE(seen.value(QStringLiteral("title")).toString(),
                 QStringLiteral("Rumah tangga miskin"));
        QCOMPARE(seen.value(QStringLiteral("missing")).toInt(-1), 0);
        const QJsonObject layer = layerNamed(seen, QStringLiteral("Rumah tangga miskin"));
        QCOMPARE(layer.value(QStringLiteral("drawable")).toInt(), 3);
        const QJsonArray categories = layer.value(QStringLiteral("categories")).toArray();
        QCOMPARE(categories.size(), 3);
        const auto text = [&categories](int i, const char* key) {
            return categories[i].toObject().value(QLatin1StringView(key)).toString();
        };
        QCOMPARE(text(0, "label"), QStringLiteral("0 - 10"));
        QCOMPARE(text(0, "colour"), QColor::fromRgba(kLight).name(QColor::HexArgb));
        QCOMPARE(text(1, "label"), QStringLiteral("10 - 20"));
        QCOMPARE(text(1, "colour"), QColor::fromRgba(kDark).name(QColor::HexArgb));
        QCOMPARE(text(2, "label"), QStringLiteral("Tidak ada data"));
        const QJsonArray parts = categories[2].toObject().value(QStringLiteral("parts")).toArray();
        QVERIFY(parts.contains(QStringLiteral("LinePatternFill"))); // hatched, not a colour
    }

    void aProjectIsFoundWithItsDataInAnotherFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("elsewhere")));
        for (const char* name : {"city.qgz", "city.gpkg"}) {
            const QString file = QString::fromLatin1(name);
            QVERIFY(QFile::copy(m_folder.filePath(file),
                                m_folder.filePath(QStringLiteral("elsewhere/") + file)));
            QVERIFY(QFile::rename(m_folder.filePath(file),
                                  m_folder.filePath(QStringLiteral("moved_") + file)));
        }
        const QJsonObject seen = probe({path("elsewhere/city.qgz")});
        QCOMPARE(seen.value(QStringLiteral("missing")).toInt(-1), 0);
        QCOMPARE(seen.value(QStringLiteral("layers")).toArray().size(), 1);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestQgis)
#include "tst_qgis.moc"
