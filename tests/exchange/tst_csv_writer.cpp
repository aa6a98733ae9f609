// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/exchange/csv_writer.h"

using namespace rangkul;
using namespace rangkul::exchange;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreQuotedWhenNeeded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << "Melati 3" << QByteArray("Melati 3");
        QTest::newRow("delimiter") << "a;b" << QByteArray("\"a;b\"");
        QTest::newRow("comma is not the delimiter") << "6,51" << QByteArray("6,51");
        QTest::newRow("quote") << "si \"Kecil\"" << QByteArray("\"si \"\"Kecil\"\"\"");
        QTest::newRow("line break") << "a\nb" << QByteArray("\"a\nb\"");
        QTest::newRow("blank at the edge") << " a" << QByteArray("\" a\"");
        QTest::newRow("formula") << "=HYPERLINK(1)" << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("at") << "@SUM(1)" << QByteArray("'@SUM(1)");
        QTest::newRow("plus formula") << "+1+cmd" << QByteArray("'+1+cmd");
        QTest::newRow("negative number") << "-7.8" << QByteArray("-7.8");
        QTest::newRow("dash alone") << "-" << QByteArray("-");
        QTest::newRow("phone") << "+6281200000000" << QByteArray("+6281200000000");
    }
    void cellsAreQuotedWhenNeeded()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        CsvLayout layout;
        layout.delimiter = ';';
        QCOMPARE(csvLine({"x", cell}, layout), "x;" + written + "\r\n");

        const QTemporaryDir folder;
        layout.bom = false;
        auto writer = CsvWriter::open(folder.filePath("a.csv"), layout);
        QVERIFY(writer);
        QVERIFY(writer->addValues({QStringLiteral("x"), cell}));
        QVERIFY(writer->addValues({qint64(7), {}, QDate(2026, 3, 31), QString()}));
        QVERIFY(writer->addValues({QString()}));
        QVERIFY(writer->finish());
        QFile file(folder.filePath("a.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "x;" + written + "\r\n7;;2026-03-31;\r\n\"\"\r\n");
    }

    void aSingleEmptyCellIsNotAnEmptyLine() { QCOMPARE(csvLine({""}, {}), QByteArray("\"\"\r\n")); }

    void fileHoldsBomAndAllRows()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.csv");
        auto writer = CsvWriter::open(path, {});
        QVERIFY(writer);
        for (int i = 0; i < 100000; ++i) {
            QVERIFY(writer->addRow({QString::number(i), QStringLiteral("Siti Aminah")}));
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(writer->finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"
                                "0,Siti Aminah\r\n"));
        QVERIFY(text.endsWith("\r\n99999,Siti Aminah\r\n"));
        QCOMPARE(text.count('\n'), 100000);
    }

    void missingFolderIsAnError() { QVERIFY(!CsvWriter::open("/tidak/ada/a.csv", {})); }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
