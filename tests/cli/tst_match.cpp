// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "program_runner.h"

using rangkul::test::ProgramAnswer;
using rangkul::test::ProgramRunner;

/// Lists laid over each other and doubles, through the real program.
class TestMatch : public QObject
{
    Q_OBJECT

private:
    ProgramRunner m_program;
    QString m_register;
    QString m_bpjs;

    ProgramAnswer call(const QStringList& arguments) const { return m_program.call(arguments); }
    QJsonObject duplicates() const
    {
        return call({"duplicates", m_register, "--limit", "1000"}).object();
    }
    static QString personOf(const QJsonValue& pair, const char* side)
    {
        return pair[QLatin1StringView(side)]["person"].toString();
    }
    static qint64 sumOf(const QJsonObject& counts)
    {
        qint64 sum = 0;
        for (const QJsonValue& count : counts) {
            sum += count.toInteger();
        }
        return sum;
    }

private slots:
    void initTestCase()
    {
        const ProgramAnswer made = m_program.makeDemo(300);
        QVERIFY2(made.status == 0, made.err);
        m_register = made.object()["register"].toString();
        m_bpjs = made.object()["files_folder"].toString() + "/contoh_bpjs_pbi.xlsx";
    }

    void everyRowStandsSomewhereOnce()
    {
        const ProgramAnswer answer = call({"match", m_register, m_bpjs, "--limit", "5000"});
        QVERIFY2(answer.status == 0, answer.err);
        const QJsonObject all = answer.object();
        for (const char* side : {"here", "there"}) {
            const QJsonObject counts = all[QLatin1StringView(side)].toObject();
            QCOMPARE(counts["match"].toInt() + counts["probable"].toInt() + counts["only"].toInt(),
                     counts["records"].toInt());
        }
        QCOMPARE(all["only_here"].toArray().size(), all["here"]["only"].toInt());
        QCOMPARE(all["only_there"].toArray().size(), all["there"]["only"].toInt());
        QVERIFY(all["there"]["match"].toInt() > 450);
        QCOMPARE(all["merged"].toInt(), 0);
        for (const QJsonValue& pair : all["matches"].toArray()) {
            QVERIFY(pair["a"]["nik"].toString().contains('*'));
            QVERIFY(pair["posterior"].toDouble() > 0.9);
        }
        QVERIFY(!all["shared_nik"].toArray().isEmpty()); // borrowed numbers were planted
        for (const QJsonValue& pair : all["shared_nik"].toArray()) {
            QVERIFY2(pair["b"]["name"].toString().startsWith("PINJAM "),
                     qPrintable(pair["b"]["name"].toString()));
        }
    }

    void whatWasAnsweredDifferentDoesNotComeBack()
    {
        const QJsonObject before = duplicates();
        const QJsonArray pairs = before["pairs"].toArray();
        QVERIFY(!pairs.isEmpty());
        QCOMPARE(before["waiting"].toInt(), int(pairs.size()));
        const QString a = personOf(pairs.first(), "a");
        const QString b = personOf(pairs.first(), "b");
        const ProgramAnswer answered =
            call({"duplicates", "answer", m_register, a, b, "different", "--note", "Kembar"});
        QVERIFY2(answered.status == 0, answered.err);
        const QJsonObject after = duplicates();
        QCOMPARE(after["waiting"].toInt(), before["waiting"].toInt() - 1);
        QCOMPARE(after["records"].toInt(), before["records"].toInt());
        for (const QJsonValue& pair : after["pairs"].toArray()) {
            QVERIFY(personOf(pair, "a") != a || personOf(pair, "b") != b);
            QVERIFY(personOf(pair, "a") != b || personOf(pair, "b") != a);
        }
    }

    void aPairIsMergedAndTheMergeIsTakenBack()
    {
        bool isMerged = false;
        for (const QJsonValue& pair : duplicates()["pairs"].toArray()) {
            const QString a = personOf(pair, "a");
            const QString b = personOf(pair, "b");
            QCOMPARE(call({"duplicates", "merge", m_register, a, b}).reason(),
                     QString("merge.not_same"));
            QCOMPARE(call({"duplicates", "answer", m_register, a, b, "same"}).status, 0);
            const ProgramAnswer merged = call({"duplicates", "merge", m_register, a, b});
            if (merged.reason() == "member.head_needed") {
                continue; // somebody has to say who heads the others
            }
            QVERIFY2(merged.status == 0, merged.err);
            QVERIFY(merged.object()["values"].toInt() > 0);
            const ProgramAnswer back = call({"duplicates", "unmerge", m_register, b});
            QVERIFY2(back.status == 0, back.err);
            QCOMPARE(call({"duplicates", "unmerge", m_register, b}).reason(),
                     QString("merge.none"));
            isMerged = true;
            break;
        }
        QVERIFY(isMerged);
    }

    void twoFamiliesAreMergedAndTheMergeIsTakenBack()
    {
        for (const QJsonValue& pair : duplicates()["pairs"].toArray()) {
            const QString keep = pair["a"]["household"].toString();
            const QString other = pair["b"]["household"].toString();
            if (keep == other) {
                continue;
            }
            const QString same = personOf(pair, "a") + "=" + personOf(pair, "b");
            QCOMPARE(call({"duplicates", "merge", m_register, keep, other}).reason(),
                     QString("merge.not_same"));
            QCOMPARE(call({"duplicates", "merge", m_register, keep, other, "--same", "a=b"}).status,
                     3);
            const ProgramAnswer merged =
                call({"duplicates", "merge", m_register, keep, other, "--same", same});
            QVERIFY2(merged.status == 0, merged.err);
            QCOMPARE(merged.object()["what"].toString(), QString("household.merged"));
            const ProgramAnswer back = call({"duplicates", "unmerge", m_register, other});
            QVERIFY2(back.status == 0, back.err);
            return;
        }
        QFAIL("no double in two families");
    }

    void aPersonIsNoDoubleOfHimself()
    {
        const QString a = personOf(duplicates()["pairs"].toArray().first(), "a");
        const ProgramAnswer answer = call({"duplicates", "answer", m_register, a, a, "same"});
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.reason(), QString("match.same_record"));
    }

    void basketsSumToEverybody()
    {
        const ProgramAnswer answer = call({"match", m_register, m_bpjs, "--baskets"});
        QVERIFY2(answer.status == 0, answer.err);
        const QJsonObject all = answer.object();
        const QJsonObject counts = all["counts"].toObject();
        QCOMPARE(counts.size(), 9);
        QCOMPARE(sumOf(counts), all["all"].toInteger());
        // Each person is one line; rows that joined no person are lines of their own.
        QVERIFY(all["all"].toInteger() >= all["persons"].toInteger());
        QVERIFY(all["all"].toInteger() < all["persons"].toInteger() + all["rows"].toInteger());
        qint64 inVillages = 0;
        for (const QJsonValue& village : all["kelurahan"].toArray()) {
            QCOMPARE(sumOf(village["counts"].toObject()), village["all"].toInteger());
            inVillages += village["all"].toInteger();
            for (const QString& basket : counts.keys()) {
                const auto households = village["households"][basket].toArray();
                QVERIFY(households.size() <= village["counts"][basket].toInteger());
            }
        }
        QCOMPARE(inVillages, all["all"].toInteger());
        QVERIFY(counts["poor_pbi_jk"].toInt() > 0 && counts["poor_pbid"].toInt() > 0);
        QVERIFY(counts["poor_none"].toInt() > 0 && counts["listed_not_poor"].toInt() > 0);
        QVERIFY(counts["listed_absent"].toInt() > 0); // persons were listed twice
        QVERIFY(counts["not_in_register"].toInt() > 0);
    }

    void aHigherDecileMakesMorePoor()
    {
        const auto counts = [this](const QString& decile) {
            return call({"match", m_register, m_bpjs, "--baskets", "--decile", decile})
                .object()["counts"]
                .toObject();
        };
        const QJsonObject few = counts("1");
        const QJsonObject many = counts("10");
        QVERIFY(few["poor_none"].toInt() < many["poor_none"].toInt());
        QVERIFY(few["listed_not_poor"].toInt() > 0);
        QCOMPARE(many["listed_not_poor"].toInt(), 0);
        QCOMPARE(sumOf(few), sumOf(many));
        const ProgramAnswer wrong =
            call({"match", m_register, m_bpjs, "--baskets", "--decile", "11"});
        QCOMPARE(wrong.status, 3);
        QCOMPARE(wrong.reason(), QString("match.decile"));
    }

    void aListWithoutSegmentsNeedsOne()
    {
        const QString file =
            m_program.write("pbi.csv", "NIK,NAMA,TANGGAL LAHIR\n"
                                       "9971010101900001,ORANG ASING,1990-01-01\n");
        const ProgramAnswer without = call({"match", m_register, file, "--baskets"});
        QCOMPARE(without.status, 3);
        QCOMPARE(without.reason(), QString("match.no_segment_column"));
        QCOMPARE(call({"match", m_register, file, "--baskets", "--segment", "gratis"}).reason(),
                 QString("match.segment"));
        const ProgramAnswer with =
            call({"match", m_register, file, "--baskets", "--segment", "PBI-JK"});
        QVERIFY2(with.status == 0, with.err);
        QCOMPARE(with.object()["counts"].toObject()["not_in_register"].toInt(), 1);
        QCOMPARE(call({"match", file, file, "--baskets"}).status, 2);
    }

    void workListsAreWorkbooksThatCanBeRead()
    {
        for (const bool isBaskets : {false, true}) {
            const QString book = m_program.path(isBaskets ? "keranjang.xlsx" : "padan.xlsx");
            QStringList words{"match", m_register, m_bpjs, "--out", book, "--language", "id"};
            if (isBaskets) {
                words << "--baskets";
            }
            const ProgramAnswer written = call(words);
            QVERIFY2(written.status == 0, written.err);
            const int rows = written.object()["rows"].toInt();
            QVERIFY(rows > 600);
            const ProgramAnswer read = call({"match", book, m_bpjs, "--limit", "5000"});
            QVERIFY2(read.status == 0, read.err);
            const QJsonObject here = read.object()["here"].toObject();
            QVERIFY(here["records"].toInt() <= rows && here["records"].toInt() > rows / 2);
        }
        const ProgramAnswer wrong =
            call({"match", m_register, m_bpjs, "--out", m_program.path("padan.docx")});
        QCOMPARE(wrong.status, 3);
        QCOMPARE(wrong.reason(), QString("match.ending"));
    }

    void numbersInFullNeedAPurpose()
    {
        QCOMPARE(call({"match", m_register, m_bpjs, "--full"}).status, 2);
        QCOMPARE(call({"match", m_bpjs, m_bpjs, "--full", "--purpose", "Uji"}).status, 2);
        const ProgramAnswer full =
            call({"match", m_register, m_bpjs, "--full", "--purpose", "Uji padan"});
        QVERIFY2(full.status == 0, full.err);
        const QString nik = full.object()["matches"].toArray().at(0)["a"]["nik"].toString();
        QCOMPARE(nik.size(), 16);
        QVERIFY(!nik.contains('*'));
    }

    void listsInsideTheRegisterAreLaidOverEachOther()
    {
        const ProgramAnswer offered = call({"match", "lists", m_register});
        QVERIFY2(offered.status == 0, offered.err);
        QStringList known;
        for (const QJsonValue& one : offered.array()) {
            known << one["list"].toString();
        }
        QVERIFY2(known.contains("program:PKH:2026"), qPrintable(known.join(' ')));
        QVERIFY(known.contains("edition:DTSEN 2026-1") && known.contains("bpjs"));
        const ProgramAnswer answer = call({"match", m_register, "--first", "program:PKH:2026",
                                           "--second", "edition:DTSEN 2026-1", "--limit", "5"});
        QVERIFY2(answer.status == 0, answer.err);
        const QJsonObject all = answer.object();
        const int receive = all["here"]["records"].toInt();
        QVERIFY(receive > 0 && receive < all["there"]["records"].toInt());
        QVERIFY(all["here"]["match"].toInt() > receive / 2);
        qint64 first = 0;
        for (const QJsonValue& village : all["kelurahan"].toArray()) {
            const QJsonObject counts = village["counts"].toObject();
            first += counts["match"].toInteger() + counts["probable"].toInteger() +
                     counts["only_first"].toInteger();
            QVERIFY(!village["code"].toString().isEmpty());
        }
        QCOMPARE(first, receive);
        const ProgramAnswer baskets = call({"match", m_register, "--second", "bpjs", "--baskets"});
        QVERIFY2(baskets.status == 0, baskets.err);
        const QJsonObject sorted = baskets.object()["counts"].toObject();
        QVERIFY(sorted["poor_pbi_jk"].toInt() > 0);
        QCOMPARE(sorted["not_in_register"].toInt(), 0);
        const ProgramAnswer unknown =
            call({"match", m_register, "--second", "edition:DTSEN 2031-9"});
        QCOMPARE(unknown.status, 3);
        QCOMPARE(unknown.reason(), QString("match.no_edition"));
        QVERIFY(unknown.err.contains("DTSEN 2026-1")); // what there is
        QCOMPARE(call({"match", m_register, m_bpjs, "--second", "bpjs"}).status, 2);
        QCOMPARE(call({"match", m_bpjs, m_bpjs, "--second", "bpjs"}).status, 2);
        QCOMPARE(call({"match", m_register, "--first", m_bpjs, "--second", "bpjs", "--baskets"})
                     .reason(),
                 QString("match.baskets_first"));
    }

    void aFileWithoutPersonsIsRefused()
    {
        const QString file = m_program.write("harga.csv", "Barang,Harga\nBeras,12000\nGula,9000\n");
        const ProgramAnswer answer = call({"match", m_register, file});
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.reason(), QString("match.no_person_columns"));
        QVERIFY(answer.err.contains("harga.csv"));
        QVERIFY(answer.err.trimmed().endsWith('.'));
        QCOMPARE(call({"match", m_register, m_program.path("tidak_ada.xlsx")}).status, 3);
        QCOMPARE(call({"match", m_register}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
