// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "program_runner.h"

using rangkul::test::ProgramAnswer;
using rangkul::test::ProgramRunner;

/// Scores, objections, measures, figures and snapshots through the real program.
class TestScores : public QObject
{
    Q_OBJECT

private:
    ProgramRunner m_program;
    QString m_register;

    ProgramAnswer call(const QStringList& arguments) const { return m_program.call(arguments); }
    ProgramAnswer inRegister(const QString& command, const QStringList& rest = {}) const
    {
        return call(command.split(' ') + QStringList{m_register} + rest);
    }
    QJsonArray ranking(const QStringList& options) const
    {
        return inRegister("score run", options).object()["ranking"].toArray();
    }
    /// A model file of the register changed by `change`, under the name `file`.
    template <typename Change> QString changedModel(const QString& file, Change change) const
    {
        const QString path = m_program.path(file);
        if (inRegister("score models", {"--model", "bps14", "--out", path}).status != 0) {
            return {};
        }
        QFile written(path);
        if (!written.open(QIODevice::ReadOnly)) {
            return {};
        }
        QByteArray text = written.readAll();
        written.close();
        change(text);
        return m_program.write(file, text);
    }

private slots:
    void initTestCase()
    {
        const ProgramAnswer made = m_program.makeDemo(150);
        QVERIFY2(made.status == 0, made.err);
        m_register = made.object()["register"].toString();
    }

    void helpIsThereForEachCommand()
    {
        const ProgramAnswer help = m_program.run({"--help"});
        for (const char* name :
             {"score models",        "score add",           "score approve",    "score run",
              "score explain",       "score what-if",       "score compare",    "score sensitivity",
              "objection open",      "objection list",      "objection decide", "measure poverty",
              "measure deprivation", "indicator list",      "indicator add",    "indicator import",
              "target list",         "target add",          "target import",    "poverty-line list",
              "poverty-line add",    "poverty-line import", "snapshot freeze",  "snapshot list",
              "snapshot show"}) {
            QVERIFY2(help.out.contains(name), name);
            const ProgramAnswer own =
                m_program.run(QString::fromLatin1(name).split(' ') << "--help");
            QVERIFY2(own.status == 0 && own.out.contains("--json"), name);
        }
    }

    void everybodyIsRankedOnce()
    {
        const QJsonObject answer =
            inRegister("score run", {"--model", "bps14", "--limit", "1000"}).object();
        const QJsonObject summary = answer["summary"].toObject();
        const QJsonArray rows = answer["ranking"].toArray();
        QCOMPARE(rows.size(), summary["ranked"].toInt());
        QVERIFY(rows.size() > 100);
        double last = 1e9;
        qint64 lastRank = 0;
        QSet<QString> ids;
        for (const QJsonValue& row : rows) {
            QVERIFY(row["score_low"].toDouble() <= last);
            QVERIFY(row["rank"].toInteger() >= lastRank);
            QVERIFY(row["score_high"].toDouble() >= row["score_low"].toDouble());
            last = row["score_low"].toDouble();
            lastRank = row["rank"].toInteger();
            ids.insert(row["id"].toString());
        }
        QCOMPARE(ids.size(), rows.size());
        qint64 inRegions = answer["nowhere"].toObject()["ranked"].toInteger();
        for (const QJsonValue& region : answer["regions"].toArray()) {
            inRegions += region["ranked"].toInteger();
        }
        QCOMPARE(inRegions, qint64(rows.size()));
        const QJsonObject classes = summary["classes"].toObject();
        QCOMPARE(classes["poor"].toInt() + classes["not_poor"].toInt() +
                     summary["undecided"].toInt(),
                 rows.size());
    }

    void aModelIsDraftedApprovedAndReplaced()
    {
        const QString file = changedModel("strict.json", [](QByteArray& text) {
            text.replace("\"from\": 9", "\"from\": 8");
            text.replace("\"bps14\"", "\"bps_local\"");
        });
        const ProgramAnswer added = inRegister("score add", {file, "--note", "ambang 8"});
        QVERIFY2(added.status == 0, added.out);
        QCOMPARE(added.object()["approved"].toBool(), false);
        const ProgramAnswer again = inRegister("score add", {file});
        QCOMPARE(again.status, 3);
        QCOMPARE(again.reason(), QString("score_model.stored_already"));
        QCOMPARE(inRegister("score approve", {"bps_local"}).reason(),
                 QString("score_model.approver_missing"));
        const ProgramAnswer approved =
            inRegister("score approve", {"bps_local", "--by", "Sekretaris TKPK", "--on",
                                         "2026-02-01", "--letter", "12/TKPK"});
        QVERIFY2(approved.status == 0, approved.out);
        QCOMPARE(approved.object()["approved_by"].toString(), QString("Sekretaris TKPK"));
        QCOMPARE(inRegister("score approve", {"bps_local", "--by", "X"}).reason(),
                 QString("score_model.approved_already"));

        const QString second = changedModel("stricter.json", [](QByteArray& text) {
            text.replace("\"from\": 9", "\"from\": 7");
            text.replace("\"bps14\"", "\"bps_local\"");
        });
        QCOMPARE(inRegister("score add", {second}).status, 0);
        // The approved version is used until another is approved.
        const auto version = [this] {
            return inRegister("score run", {"--model", "bps_local"})
                .object()["model"]
                .toObject()["version"]
                .toString();
        };
        QCOMPARE(version(), added.object()["version"].toString());
        QCOMPARE(inRegister("score approve", {"bps_local", "--by", "Wakil Wali Kota"}).status, 0);
        QVERIFY(version() != added.object()["version"].toString());
        int active = 0;
        for (const QJsonValue& model : inRegister("score models").array()) {
            active += model["id"] == "bps_local" && model["active"].toBool() ? 1 : 0;
        }
        QCOMPARE(active, 1);
        const ProgramAnswer old =
            inRegister("score run",
                       {"--model", "bps_local@" + added.object()["version"].toString().first(10)});
        QCOMPARE(old.object()["model"].toObject()["version"].toString(),
                 added.object()["version"].toString());
    }

    void aModelBehindTheRegisterIsNotForgotten()
    {
        const ProgramAnswer said = inRegister("score run", {"saw_priority"});
        QVERIFY(said.status != 0);
        QVERIFY2(said.err.contains("--model"), said.err);
    }

    void aBadModelIsRefusedWithItsPlace()
    {
        const QString file = changedModel("bad.json", [](QByteArray& text) {
            text.replace("dwelling.toilet\"", "dwelling.toilette\"");
        });
        const ProgramAnswer refused = inRegister("score add", {file});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.reason(), QString("score_model.unknown_variable"));
        QVERIFY(refused.err.contains("Line ") && refused.err.contains("dwelling.toilet"));
        QCOMPARE(inRegister("score run", {"--model", "nothing"}).status, 3);
    }

    void coefficientsBecomeAModelThatIsNoOfficialDecile()
    {
        const QString table =
            m_program.write("koefisien.csv", "variable,category,coefficient\nconstant,,13.1\n"
                                             "household.members,,-0.12\n"
                                             "dwelling.floor_area,,0.004\n");
        const QStringList head{table,    "--proxy", "pmt_kota", "--year",      "2025",
                               "--area", "9971",    "--source", "Susenas 2025"};
        QCOMPARE(inRegister("score add", head + QStringList{"--name", "Desil Nasional"}).reason(),
                 QString("score_model.official_name"));
        QVERIFY2(inRegister("score add", head + QStringList{"--name", "PMT Kota"}).status == 0,
                 "a proxy is stored");
        const QJsonArray rows = ranking({"--model", "pmt_kota", "--limit", "500"});
        QVERIFY(!rows.isEmpty());
        // The lowest prediction is the greatest need.
        QVERIFY(rows.first()["score_low"].toDouble() <= rows.last()["score_low"].toDouble());
        QCOMPARE(rows.first()["local_decile"].toInt(), 1);
        QCOMPARE(rows.last()["local_decile"].toInt(), 10);
    }

    void theReasonCardAddsUpAndSaysWhereFrom()
    {
        const QJsonObject first = ranking({"--model", "bps14", "--limit", "1"}).first().toObject();
        const QString id = first["id"].toString();
        const QJsonObject card = inRegister("score explain", {id, "--model", "bps14"}).object();
        QCOMPARE(card["household"].toString(), id);
        QCOMPARE(card["criteria"].toArray().size(), 14);
        double sum = 0;
        int sources = 0;
        for (const QJsonValue& criterion : card["criteria"].toArray()) {
            sum += criterion["contribution"][0].toDouble();
            for (const QJsonValue& answer : criterion["answers"].toArray()) {
                sources += answer["source"].isString() && answer["on"].isString() ? 1 : 0;
                QVERIFY(!answer.toObject().contains("person_row"));
            }
        }
        QCOMPARE(sum, first["score_low"].toDouble());
        QVERIFY(sources > 5);
        QCOMPARE(inRegister("score explain", {QString(26, 'a')}).status, 3);
    }

    void theCardForTheCitizenIsOnePageOfPaper()
    {
        const QString id = ranking({"--limit", "1"}).first()["id"].toString();
        const QString path = m_program.path("card.pdf");
        const ProgramAnswer answer = inRegister("score explain", {id, "--out", path});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Count 1\n"));
        QCOMPARE(
            inRegister("score explain", {id, "--out", m_program.path("no/where.pdf")}).reason(),
            QString("file.not_writable"));
    }

    void whatChangedSinceADayIsShown()
    {
        const QJsonArray rows = ranking({"--model", "bps14", "--limit", "40"});
        const QString id = rows.last()["id"].toString();
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        // All of it was written today: nothing is known of yesterday.
        const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
        const QJsonObject before = inRegister("score explain", {id, "--since", yesterday}).object();
        QVERIFY(before["past"].isNull());
        const QJsonObject same = inRegister("score explain", {id, "--since", today}).object();
        QVERIFY(same["past"].isObject());
        QVERIFY(same["changes"].toArray().isEmpty());
        QCOMPARE(same["past"]["low"].toDouble(), same["low"].toDouble());
    }

    void aMovedWeightIsCountedByRegion()
    {
        const ProgramAnswer answer =
            inRegister("score what-if", {"--model", "bps14", "--weight", "floor=5", "--weight",
                                         "savings=0", "--top", "30"});
        QVERIFY2(answer.status == 0, answer.out);
        const QJsonObject change = answer.object();
        const QJsonObject all = change["all"].toObject();
        QCOMPARE(all["before"].toInt() - all["leaves"].toInt() - all["undecided"].toInt() +
                     all["enters"].toInt(),
                 all["after"].toInt());
        QCOMPARE(change["enters"].toArray().size(), all["enters"].toInt());
        QVERIFY(all["enters"].toInt() > 0);
        int entering = 0;
        for (const QJsonValue& region : change["regions"].toArray()) {
            entering += region["enters"].toInt();
        }
        QCOMPARE(entering, all["enters"].toInt());
        QVERIFY(!change["after"]["approved"].toBool());

        const QJsonObject cut =
            inRegister("score what-if", {"--model", "bps14", "--cut", "poor=4", "--class", "poor"})
                .object();
        QVERIFY(cut["all"]["enters"].toInt() > 0);
        QCOMPARE(cut["all"]["leaves"].toInt(), 0);
        QCOMPARE(inRegister("score what-if", {"--weight", "nobody=1", "--top", "3"}).reason(),
                 QString("score.unknown_criterion"));
        QCOMPARE(inRegister("score what-if", {"--weight", "floor=1"}).reason(),
                 QString("cli.selection"));
        QCOMPARE(inRegister("score what-if", {"--top", "3"}).status, 2);
    }

    void modelsAndVersionsAreCompared()
    {
        const QJsonObject same =
            inRegister("score compare", {"--model", "bps14", "--with", "bps14", "--top", "20"})
                .object();
        QCOMPARE(same["all"]["enters"].toInt(), 0);
        QCOMPARE(same["all"]["leaves"].toInt(), 0);
        const QJsonObject other = inRegister("score compare", {"--model", "bps14", "--with",
                                                               "kepmensos262", "--per-region", "3"})
                                      .object();
        QVERIFY(other["all"]["enters"].toInt() > 0);
    }

    void sensitivityHasTwoRowsForEachWeight()
    {
        const QJsonObject answer =
            inRegister("score sensitivity", {"--model", "bps14", "--top", "25"}).object();
        QCOMPARE(answer["weights"].toArray().size(), 28);
        QCOMPARE(answer["places"].toInt(), 25);
    }

    void anObjectionIsOpenedExaminedAndDecided()
    {
        const QString id = ranking({"--limit", "1"}).first()["id"].toString();
        const QStringList opening{id,
                                  "--model",
                                  "bps14",
                                  "--criterion",
                                  "floor",
                                  "--claim",
                                  "Lantai sudah keramik",
                                  "--reporter",
                                  "Ketua RT 03",
                                  "--on",
                                  "2026-03-02"};
        QCOMPARE(inRegister("objection open", {id}).reason(), QString("objection.no_claim"));
        QCOMPARE(inRegister("objection open",
                            {id, "--claim", "x", "--model", "bps14", "--criterion", "garage"})
                     .reason(),
                 QString("score.unknown_criterion"));
        const ProgramAnswer opened = inRegister("objection open", opening);
        QVERIFY2(opened.status == 0, opened.out);
        QCOMPARE(opened.object()["deadline"].toString(), QString("2026-04-01"));
        QCOMPARE(opened.object()["model_version"].toString().size(), 64);
        const QString objection = opened.object()["id"].toString();
        const auto listed = [&](const QString& day) {
            return inRegister("objection list", {"--open", "--on", day}).array();
        };
        QCOMPARE(listed("2026-04-01").first()["overdue"].toBool(), false);
        QCOMPARE(listed("2026-04-02").first()["overdue"].toBool(), true);
        QCOMPARE(inRegister("objection decide", {objection, "--status", "examined"}).status, 0);
        QCOMPARE(listed("2026-04-02").size(), 1);
        QCOMPARE(inRegister("objection decide", {objection, "--status", "accepted"}).reason(),
                 QString("objection.no_decision"));
        QCOMPARE(
            inRegister("objection decide", {objection, "--status", "accepted", "--decision",
                                            "Dikunjungi; lantai keramik", "--letter", "7/2026"})
                .status,
            0);
        QVERIFY(listed("2026-04-02").isEmpty());
        QCOMPARE(inRegister("objection decide", {objection, "--status", "withdrawn"}).reason(),
                 QString("objection.closed"));
        // What people said is sealed in the file.
        QFile file(m_register + "/register.gpkg");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Lantai sudah keramik") && !bytes.contains("Ketua RT 03"));
    }

    void publishedMeasuresComeOut()
    {
        // World Bank Handbook on Poverty and Inequality, p. 72.
        const QString four = m_program.write("four.csv", "y,w\n100,1\n110,1\n150,1\n160,1\n");
        const QJsonObject p =
            call({"measure", "poverty", four, "--value", "y", "--weight", "w", "--line", "125"})
                .object();
        QCOMPARE(p["p0"].toDouble(), 0.5);
        QVERIFY(qAbs(p["p1"].toDouble() - 0.08) < 1e-12);
        QVERIFY(qAbs(p["p2"].toDouble() - 0.0136) < 1e-12);
        QVERIFY(qAbs(p["watts"].toDouble() - 0.087744) < 1e-6);
        QVERIFY(qAbs(p["sen"].toDouble() - 0.09) < 1e-12);
        // Who stands on the line is not poor.
        QCOMPARE(call({"measure", "poverty", four, "--value", "y", "--line", "110"})
                     .object()["p0"]
                     .toDouble(),
                 0.25);
        const QString sized = m_program.write(
            "sized.csv", "amount;persons;area\n300.000;5;A\n400.000;4;A\n500.000;3;B\n"
                         "700.000;3;B\n900.000;2;B\n1.500.000;3;B\n");
        const QJsonObject s = call({"measure", "poverty", sized, "--value", "amount", "--size",
                                    "persons", "--by", "area", "--line", "621051"})
                                  .object();
        QVERIFY(qAbs(s["p0"].toDouble() - 0.6) < 1e-12);
        QVERIFY(qAbs(s["p1"].toDouble() - 0.229660044) < 1e-9);
        QVERIFY(qAbs(s["p2"].toDouble() - 0.097844754) < 1e-9);
        double contributions = 0;
        for (const QJsonValue& group : s["groups"].toArray()) {
            contributions += group["contribution_p1"].toDouble();
        }
        QVERIFY(qAbs(contributions - 1) < 1e-12);
        // Somebody who has nothing: Watts is told with him adding nothing.
        const QString broke = m_program.write("broke.csv", "y\n0\n100\n110\n150\n160\n");
        const QJsonObject b =
            call({"measure", "poverty", broke, "--value", "y", "--line", "125"}).object();
        QVERIFY(b["watts"].isNull());
        QCOMPARE(b["without_anything"].toDouble(), 1.0);
        QVERIFY(qAbs(b["watts_if_they_add_nothing"].toDouble() - 0.087744 * 4 / 5) < 1e-6);
        // Nobody: undefined, never 0.
        const QString none = m_program.write("none.csv", "y\nNA\n-\n");
        QVERIFY(call({"measure", "poverty", none, "--value", "y", "--line", "5"})
                    .object()["p0"]
                    .isNull());
        QCOMPARE(call({"measure", "poverty", four, "--value", "income", "--line", "5"}).reason(),
                 QString("measure.no_column"));
        QCOMPARE(call({"measure", "poverty", four, "--value", "y"}).reason(),
                 QString("measure.no_line"));
        QCOMPARE(call({"measure", "poverty", four}).status, 2);
    }

    void deprivationsOfATable()
    {
        // The toy of the vignette of mpitbR: five persons, four indicators of equal weight, k =
        // 1/2.
        const QString toy = m_program.write("toy.csv", "a,b,c,d\n1,0,1,0\n0,1,0,0\n0,1,1,1\n"
                                                       "1,0,0,0\n1,0,1,0\n");
        const QJsonObject m =
            call({"measure", "deprivation", toy, "--weights", "a,b,c,d", "--cut", "2"}).object();
        QVERIFY(qAbs(m["h"].toDouble() - 0.6) < 1e-12);
        QVERIFY(qAbs(m["a"].toDouble() - 0.5833333333) < 1e-9);
        QVERIFY(qAbs(m["m0"].toDouble() - 0.35) < 1e-12);
        const double censored[] = {0.4, 0.2, 0.6, 0.2};
        for (int i = 0; i < 4; ++i) {
            QVERIFY(qAbs(m["indicators"][i]["censored"].toDouble() - censored[i]) < 1e-12);
        }
        QCOMPARE(call({"measure", "deprivation", toy, "--weights", "a,b", "--cut", "5"}).reason(),
                 QString("measure.weights"));
        const QString odd = m_program.write("odd.csv", "a\n0\n0.5\n");
        QCOMPARE(call({"measure", "deprivation", odd, "--weights", "a", "--cut", "1"}).reason(),
                 QString("measure.not_zero_one"));
    }

    void amountsGiveDepthAndSeverityOfDeprivations()
    {
        // Two persons, schooling of 3 and 12 years against 6, and a plain deprivation: by hand
        // H = 1/2, M0 = (1 + 1) / 4, M1 = (1/2 + 1) / 4, M2 = (1/4 + 1) / 4.
        const QString file = m_program.write("amounts.csv", "years,water\n3,1\n12,1\n");
        const QStringList ask{"measure", "deprivation", file,      "--weights", "years,water",
                              "--cut",   "2",           "--lines", "years=6"};
        const QJsonObject m = call(ask).object();
        QCOMPARE(m["h"].toDouble(), 0.5);
        QCOMPARE(m["m0"].toDouble(), 0.5);
        QCOMPARE(m["m1"].toDouble(), 0.375);
        QCOMPARE(m["m2"].toDouble(), 0.3125);
        QCOMPARE(call(ask.first(ask.size() - 1) + QStringList{"years=none"}).reason(),
                 QString("measure.lines"));
        // Without amounts there is no depth.
        const QString toy = m_program.write("flags.csv", "a,b\n1,1\n0,1\n");
        QVERIFY(call({"measure", "deprivation", toy, "--weights", "a,b", "--cut", "2"})
                    .object()["m1"]
                    .isNull());
    }

    void theRegisterIsMeasuredAndSaysWhatItLeavesOut()
    {
        const ProgramAnswer answer = inRegister("measure deprivation");
        QVERIFY2(answer.status == 0, answer.out);
        const QJsonObject m = answer.object();
        QVERIFY(m["counted"].toDouble() > 0);
        QVERIFY(!m["model"]["dropped"].toArray().isEmpty());
        const ProgramAnswer words =
            m_program.run({"measure", "deprivation", m_register, "--passphrase-file",
                           m_program.path("passphrase")});
        QVERIFY2(words.out.contains("Left out: "), words.out);
        QCOMPARE(inRegister("measure deprivation", {"--model", "bps14"}).reason(),
                 QString("measure.not_multidimensional"));
        const ProgramAnswer poverty =
            inRegister("measure poverty", {"--line", "900000", "--amount", "income_month"});
        QVERIFY2(poverty.status == 0, poverty.out);
    }

    void figuresAreImportedOnceAndCorrected()
    {
        const QString wide =
            m_program.write("garis.csv", "\xEF\xBB\xBFKabupaten/Kota,\n"
                                         ",Garis Kemiskinan Menurut Kabupaten/Kota\n,2024\n"
                                         "Kabupaten Contoh,370643\nKota Contoh,562778\n");
        QCOMPARE(inRegister("indicator import", {wide}).reason(), QString("figures.no_source"));
        const QStringList import{wide, "--source", "BPS 2024"};
        const QJsonObject first = inRegister("indicator import", import).object();
        QCOMPARE(first["added"].toInt(), 2);
        const QJsonObject second = inRegister("indicator import", import).object();
        QCOMPARE(second["unchanged"].toInt(), 2);
        const QJsonArray lines = inRegister("indicator list", {"--indicator", "gk"}).array();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1]["value"].toDouble(), 562778.0);
        QCOMPARE(lines[1]["unit"].toString(), QString("rupiah/kapita/bulan"));

        const QString tall = m_program.write(
            "panel.csv", "kode_kemendagri,nama,tahun,indikator,nilai,satuan,sumber\n"
                         "99.71,KOTA CONTOH,2023,P0,\"7,15\",persen,BPS\n"
                         "9971,KOTA CONTOH,2024,P0,\"6,51\",persen,BPS\n"
                         "9971,KOTA CONTOH,kapan,P0,\"6,51\",persen,BPS\n"
                         "77,KOTA CONTOH,2024,P0,banyak,persen,BPS\n");
        const ProgramAnswer half = inRegister("indicator import", {tall});
        QCOMPARE(half.status, 1);
        QCOMPARE(half.object()["added"].toInt(), 2);
        QCOMPARE(half.object()["rejected"].toArray().size(), 2);
        QCOMPARE(half.object()["rejected"][0]["args"][0].toString(), QString("4"));
        QCOMPARE(inRegister("indicator add", {"--indicator", "P0", "--region", "9971", "--year",
                                              "2024", "--value", "6.6", "--source", "BPS"})
                     .object()["changed"]
                     .toInt(),
                 1);
        QCOMPARE(inRegister("indicator list", {"--indicator", "P0", "--year", "2024"})
                     .array()
                     .first()["value"]
                     .toDouble(),
                 6.6);
        QCOMPARE(inRegister("indicator add", {"--indicator", "P0"}).reason(),
                 QString("figures.incomplete"));
    }

    void targetsMayLieBetweenTwoValues()
    {
        QCOMPARE(inRegister("target add",
                            {"--indicator", "P0", "--region", "9971", "--year", "2029", "--value",
                             "5.0", "--value-to", "5.5", "--source", "RPJMD 2025-2029"})
                     .status,
                 0);
        const QJsonObject target = inRegister("target list").array().first().toObject();
        QCOMPARE(target["value_to"].toDouble(), 5.5);
        QCOMPARE(target["unit"].toString(), QString("persen"));
    }

    void povertyLinesHaveADayAndASource()
    {
        QCOMPARE(inRegister("poverty-line add", {"--name", "GK", "--amount", "600000"}).reason(),
                 QString("figures.line_incomplete"));
        QCOMPARE(inRegister("poverty-line add",
                            {"--name", "GK", "--region", "9971", "--valid-from", "2024-03-01",
                             "--amount", "621051", "--source", "BPS Kota Contoh"})
                     .status,
                 0);
        const QString table = m_program.write(
            "lines.csv", "name;valid_from;per_capita_month;source\nGK;1-3-2025;650.000;BPS\n"
                         "GK;kemarin;650.000;BPS\nGK;1-3-2026;0;BPS\n");
        const ProgramAnswer half = inRegister("poverty-line import", {table, "--region", "9971"});
        QCOMPARE(half.status, 1);
        QCOMPARE(half.object()["added"].toInt(), 1);
        const QJsonObject then =
            inRegister("measure poverty", {"--line-name", "GK", "--on", "2024-06-01"}).object();
        QCOMPARE(then["line"].toDouble(), 621051.0);
        const QJsonObject later =
            inRegister("measure poverty", {"--line-name", "GK", "--on", "2025-06-01"}).object();
        QCOMPARE(later["line"].toDouble(), 650000.0);
        QCOMPARE(inRegister("measure poverty", {"--line-name", "none"}).reason(),
                 QString("measure.no_such_line"));
    }

    void aSnapshotSaysTheSameAfterTheRegisterHasChanged()
    {
        QCOMPARE(inRegister("snapshot freeze", {"--name", "Rapat I"}).reason(),
                 QString("snapshot.no_source"));
        QCOMPARE(inRegister("snapshot freeze",
                            {"--name", "Rapat I", "--source", "Verval", "--cut-off", "2099-01-01"})
                     .reason(),
                 QString("snapshot.cut_off_later"));
        const QStringList freeze{"--name",      "Rapat I", "--source",
                                 "Verval 2026", "--model", "bps14"};
        const ProgramAnswer frozen = inRegister("snapshot freeze", freeze);
        QVERIFY2(frozen.status == 0, frozen.out);
        QCOMPARE(inRegister("snapshot freeze", freeze).reason(), QString("snapshot.name_taken"));
        const QJsonObject before = inRegister("snapshot show", {"Rapat I"}).object();
        const QJsonObject topics = before["topics"].toObject();
        const QJsonArray total = topics["score:bps14"]["total"].toArray();
        const QJsonObject run = inRegister("score run", {"--model", "bps14"}).object();
        QCOMPARE(total[0].toInt(), run["summary"]["ranked"].toInt());
        const QJsonObject coverage = inRegister("coverage").object();
        const QJsonObject program = coverage["programs"][0].toObject();
        const QJsonArray kept = topics["coverage:" + program["id"].toString()]["total"].toArray();
        QCOMPARE(kept[0].toInt(), program["total"]["all"].toInt());
        QCOMPARE(kept[2].toInt(), program["total"]["recipients"].toInt());
        QCOMPARE(kept[3].toInt(), program["total"]["poor_reached"].toInt());

        const QString id = ranking({"--limit", "1"}).first()["id"].toString();
        QCOMPARE(call({"set", m_register, id, "ended_on=2026-01-01", "end_reason=1"}).status, 0);
        const QJsonObject after = inRegister("snapshot show", {"Rapat I"}).object();
        QCOMPARE(after, before);
        QVERIFY(inRegister("score run").object()["summary"].toObject()["ranked"].toInt() <
                total[0].toInt());
        QCOMPARE(inRegister("snapshot list").array().size(), 1);
        QCOMPARE(inRegister("snapshot show", {"Rapat II"}).reason(), QString("snapshot.not_found"));
        QCOMPARE(inRegister("snapshot show", {"Rapat I", "--topic", "moon"}).reason(),
                 QString("snapshot.no_topic"));
    }

    void theRegisterIsSoundAfterAllThis()
    {
        QCOMPARE(call({"register", "check", m_register}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
