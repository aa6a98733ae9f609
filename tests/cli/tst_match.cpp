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

private slots:
    void initTestCase()
    {
        const ProgramAnswer made =
            call({"demo", m_program.path("city"), "--households", "300", "--seed", "11"});
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

    void aPersonIsNoDoubleOfHimself()
    {
        const QString a = personOf(duplicates()["pairs"].toArray().first(), "a");
        const ProgramAnswer answer = call({"duplicates", "answer", m_register, a, a, "same"});
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.reason(), QString("match.same_record"));
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
