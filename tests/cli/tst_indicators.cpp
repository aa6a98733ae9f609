// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "program_runner.h"

using rangkul::test::ProgramAnswer;
using rangkul::test::ProgramRunner;

/// What the slides of a meeting show of indicators, and what of a snapshot may be published,
/// through the real program.
class TestIndicators : public QObject
{
    Q_OBJECT

private:
    ProgramRunner m_program;
    QString m_register;

    ProgramAnswer inRegister(const QString& command, const QStringList& rest = {}) const
    {
        return m_program.call(command.split(' ') + QStringList{m_register} + rest);
    }

private slots:
    void initTestCase()
    {
        const ProgramAnswer made = m_program.makeDemo(150);
        QVERIFY2(made.status == 0, made.err);
        m_register = made.object()["register"].toString();
        QByteArray table = "kode_kemendagri,nama,tahun,indikator,nilai,sumber\n";
        const char* own[] = {"7.69", "7.75", "7.23", "7.15", "6.51"};
        const char* province[] = {"11.09", "11.40", "10.38", "10.35", "9.79"};
        for (int i = 0; i < 5; ++i) {
            const QByteArray year = QByteArray::number(2020 + i);
            table += "9971,KOTA CONTOH," + year + ",P0," + own[i] + ",BPS\n";
            table += "99,PROVINSI CONTOH," + year + ",P0," + province[i] + ",BPS\n";
        }
        table += "9972,KOTA LAIN,2024,P0,9.9,BPS\n9973,KOTA KETIGA,2024,P0,3.1,BPS\n"
                 "9971,KOTA CONTOH,2024,TPT,5.5,BPS\n99,PROVINSI CONTOH,2024,TPT,5,BPS\n"
                 "9972,KOTA LAIN,2024,TPT,6,BPS\n9973,KOTA KETIGA,2024,TPT,2,BPS\n"
                 "9971,KOTA CONTOH,2024,IPM,80,BPS\n99,PROVINSI CONTOH,2024,IPM,100,BPS\n";
        const QString path = m_program.write("panel.csv", table);
        QCOMPARE(inRegister("indicator import", {path}).status, 0);
        QCOMPARE(inRegister("target add", {"--indicator", "P0", "--region", "9971", "--year",
                                           "2026", "--value", "4.5", "--source", "RPJMD"})
                     .status,
                 0);
    }

    void theTrendHasSlopeMeanAndTarget()
    {
        const QJsonObject answer =
            inRegister("indicator trend", {"--region", "kota contoh"}).object();
        QVERIFY(qAbs(answer["slope"].toDouble() - -0.296) < 1e-9);
        QVERIFY(qAbs(answer["mean"].toDouble() - 7.266) < 1e-9);
        QCOMPARE(answer["effectiveness"].toString(), QString("effective"));
        const QJsonObject beside = answer["relevance"][0].toObject();
        QCOMPARE(beside["place"].toString(), QString("99"));
        QCOMPARE(beside["together"].toInt(), 4);
        const QJsonObject target = answer["targets"][0].toObject();
        QCOMPARE(target["state"].toString(), QString("behind"));
        QVERIFY(qAbs(target["needed_per_year"].toDouble() - -1.005) < 1e-9);
        QCOMPARE(inRegister("indicator trend", {"--region", "9999"}).reason(),
                 QString("series.no_place"));
        QCOMPARE(
            inRegister("indicator trend", {"--indicator", "MOON", "--region", "9971"}).reason(),
            QString("series.no_indicator"));
    }

    void regionsAreRankedAndCrossed()
    {
        const QJsonObject compared = inRegister("indicator compare", {"--region", "9971"}).object();
        QCOMPARE(compared["year"].toInt(), 2024);
        QCOMPARE(compared["places"].toArray().size(), 3);
        QCOMPARE(compared["places"][1]["own"].toBool(), true);
        QCOMPARE(compared["lines"]["PROVINSI CONTOH"].toDouble(), 9.79);
        const QJsonArray crossed =
            inRegister("indicator quadrant", {"--region", "9971", "--with", "TPT"})
                .object()["places"]
                .toArray();
        QCOMPARE(crossed[0]["quadrant"].toInt(), 1);
        QCOMPARE(crossed[0]["area"].toString(), QString("KOTA LAIN"));
        QCOMPARE(inRegister("indicator quadrant", {"--region", "9971", "--axis", "edge"}).reason(),
                 QString("series.axis"));
    }

    void determinantsKnowWhichWayIsBetter()
    {
        const QJsonArray ranked = inRegister("indicator determinants", {"--region", "9971"})
                                      .object()["determinants"]
                                      .toArray();
        QCOMPARE(ranked.size(), 2);
        QCOMPARE(ranked[0]["indicator"].toString(), QString("IPM"));
        QVERIFY(qAbs(ranked[0]["gap_percent"].toDouble() - 20) < 1e-9);
        QVERIFY(qAbs(ranked[1]["gap_percent"].toDouble() - 10) < 1e-9);
    }

    void brokenWordsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason");
        const QStringList figure{"--indicator", "P0", "--value", "5", "--source", "BPS"};
        const QStringList dated = figure + QStringList{"--year", "2024"};
        QTest::newRow("year of letters")
            << "indicator add" << figure + QStringList{"--region", "9971", "--year", "20x4"}
            << "cli.number";
        QTest::newRow("year of two digits")
            << "indicator add" << figure + QStringList{"--region", "9971", "--year", "24"}
            << "cli.range";
        QTest::newRow("month 13") << "indicator add"
                                  << dated + QStringList{"--region", "9971", "--month", "13"}
                                  << "cli.range";
        QTest::newRow("unknown region")
            << "indicator add" << dated + QStringList{"--region", "99x1"} << "cli.region";
        QTest::newRow("no region") << "indicator add" << dated << "figures.incomplete";
        QTest::newRow("text for a value")
            << "target add"
            << QStringList{"--indicator", "P0",       "--region", "9971",    "--year",
                           "2026",        "--source", "RPJMD",    "--value", "lima"}
            << "cli.number";
        QTest::newRow("list of no year")
            << "indicator list" << QStringList{"--year", "abc"} << "cli.number";
        QTest::newRow("coverage of no year")
            << "coverage" << QStringList{"--year", "20245"} << "cli.range";
        QTest::newRow("coverage of decile 12")
            << "coverage" << QStringList{"--decile-up-to", "12"} << "cli.range";
        QTest::newRow("coverage of streets")
            << "coverage" << QStringList{"--unit", "street"} << "cli.unit";
        QTest::newRow("snapshot of decile 0")
            << "snapshot freeze"
            << QStringList{"--name", "Z", "--source", "B", "--decile-up-to", "0"} << "cli.range";
        QTest::newRow("removing nothing")
            << "snapshot remove" << QStringList{"Rapat IX"} << "snapshot.not_found";
    }
    void brokenWordsAreRefusedByName()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, options);
        QFETCH(const QString, reason);
        const ProgramAnswer answer = inRegister(command, options);
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.reason(), reason);
    }

    void rowsThatCannotBeReadAreNamedAndTheOthersStored()
    {
        const QString path = m_program.write(
            "salah.csv", "kode,nama,tahun,indikator,nilai,sumber\n9975,KOTA SATU,20x4,P0,6.5,BPS\n"
                         "99999,X,2024,P0,6.5,BPS\n9975,KOTA SATU,2024,P0,enam,BPS\n"
                         "9975,KOTA SATU,2023,P0,7,BPS\n9975,KOTA SATU,2023,P0,8,BPS\n");
        const ProgramAnswer answer = inRegister("indicator import", {path});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.object()["added"].toInt(), 1);
        const QJsonArray rejected = answer.object()["rejected"].toArray();
        QCOMPARE(rejected.size(), 4);
        const std::pair<QString, QString> told[] = {{"figures.year", "2"},
                                                    {"figures.code", "3"},
                                                    {"figures.number", "4"},
                                                    {"figures.double", "6"}};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(rejected[i]["reason"].toString(), told[i].first);
            QCOMPARE(rejected[i]["args"][0].toString(), told[i].second);
        }
        QCOMPARE(
            inRegister("indicator list", {"--region", "9975"}).array().first()["value"].toDouble(),
            7.0);
    }

    void aRemovedSnapshotComesBackByUndo()
    {
        QCOMPARE(inRegister("snapshot freeze", {"--name", "Salah", "--source", "Verval"}).status,
                 0);
        const QJsonObject before = inRegister("snapshot show", {"Salah"}).object();
        QCOMPARE(inRegister("snapshot remove", {"Salah"}).status, 0);
        QCOMPARE(inRegister("snapshot show", {"Salah"}).reason(), QString("snapshot.not_found"));
        QVERIFY(inRegister("snapshot list").array().isEmpty());
        QCOMPARE(inRegister("undo").status, 0);
        QCOMPARE(inRegister("snapshot show", {"Salah"}).object(), before);
        QCOMPARE(inRegister("snapshot remove", {"Salah"}).status, 0);
    }

    void whatIsPublishedHoldsNoSmallCountAndNoName()
    {
        QCOMPARE(inRegister("snapshot freeze", {"--name", "Rapat I", "--source", "Verval"}).status,
                 0);
        for (const char* file : {"publik.xlsx", "publik.csv", "publik.geojson"}) {
            const ProgramAnswer written =
                inRegister("snapshot publish", {"Rapat I", "--out", m_program.path(file)});
            QVERIFY2(written.status == 0, written.out);
            QVERIFY(written.object()["hidden"].toInt() > 0);
            QVERIFY(written.object()["hidden"].toInt() < written.object()["counts"].toInt());
        }
        QFile csv(m_program.path("publik.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        int told = 0;
        for (const QByteArray& line : csv.readAll().split('\n')) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (cells.size() == 7 && cells[6].isEmpty()) {
                ++told;
                QVERIFY2(cells[5].toInt() >= 5, line);
            }
        }
        QVERIFY(told > 20);
        QFile map(m_program.path("publik.geojson"));
        QVERIFY(map.open(QIODevice::ReadOnly));
        const QJsonArray features =
            QJsonDocument::fromJson(map.readAll()).object()["features"].toArray();
        QVERIFY(!features.isEmpty());
        for (const QJsonValue& feature : features) {
            QVERIFY(feature["geometry"]["type"].toString().contains("Polygon"));
        }
        QCOMPARE(
            inRegister("snapshot publish", {"Rapat I", "--out", m_program.path("a.docx")}).reason(),
            QString("public.ending"));

        // Next year it is the same file still, though families have left.
        for (const QJsonValue& family :
             inRegister("list", {"--decile", "1", "--limit", "6"}).array()) {
            QCOMPARE(m_program
                         .call({"set", m_register, family["id"].toString(), "ended_on=2026-01-01",
                                "end_reason=1"})
                         .status,
                     0);
        }
        const auto published = [this](const char* snapshot, const QString& name) {
            inRegister("snapshot publish", {snapshot, "--out", m_program.path(name)});
            QFile file(m_program.path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        csv.seek(0);
        QCOMPARE(published("Rapat I", "lagi.csv"), csv.readAll());
        QCOMPARE(inRegister("snapshot freeze", {"--name", "Rapat II", "--source", "Verval"}).status,
                 0);
        QVERIFY(published("Rapat II", "baru.csv") != published("Rapat I", "lama.csv"));
    }
};

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
