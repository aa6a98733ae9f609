// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/exchange/sheet_writer.h"
#include "rangkul/exchange/table_source.h"

using namespace rangkul;
using namespace rangkul::exchange;

class TestSheetWriter : public QObject
{
    Q_OBJECT

    static SheetLayout layout()
    {
        SheetLayout sheet;
        sheet.sheetName = "Daftar";
        sheet.titles = {"DATA CONTOH", "Kota Contoh"};
        sheet.headerRow = 4;
        sheet.columns = {
            {"NIK"}, {"Desil", SheetColumnKind::Integer}, {"Lahir", SheetColumnKind::Date}};
        sheet.notesName = "Keterangan";
        sheet.notes = {{"Sumber", "Contoh"}};
        sheet.createdAt = QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC);
        return sheet;
    }

    static QByteArray written(const QString& path)
    {
        auto writer = SheetWriter::open(path, layout());
        Q_ASSERT(writer);
        for (qint64 i = 0; i < 50; ++i) {
            const auto added =
                writer->addRow({{QStringLiteral("99710101019000%1").arg(i, 2, 10, QChar(u'0'))},
                                {i, i == 7 ? CellLook::Problem : CellLook::Plain},
                                {QDate(1990, 1, 1)}});
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
    void equalContentGivesEqualBytes()
    {
        const QTemporaryDir folder;
        const QByteArray first = written(folder.filePath("a.xlsx"));
        QVERIFY(first.startsWith("PK"));
        QCOMPARE(written(folder.filePath("b.xlsx")), first);
    }

    void rowsAreCountedFromTheHeader()
    {
        const QTemporaryDir folder;
        auto writer = SheetWriter::open(folder.filePath("a.xlsx"), layout());
        QVERIFY(writer);
        QCOMPARE(writer->nextRow(), 5);
        QVERIFY(writer->addRow(QStringList{"9971010101900001", "1"}));
        QCOMPARE(writer->nextRow(), 6);
    }

    void cellsReadBackAsWhatTheyAre()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.xlsx");
        written(path);
        const auto file = inspectTable(path);
        QVERIFY(file);
        QCOMPARE(file->sheets.size(), 2u);
        QCOMPARE(file->sheets[1].name, "Keterangan");
        const auto source = openTable(*file);
        QVERIFY(source);
        RowBatch batch;
        QVERIFY((*source)->next(batch, 100));
        QCOMPARE(batch.size(), 53u); // two titles, header, fifty rows
        QCOMPARE(batch.row(0).at(0).toString(), "DATA CONTOH");
        QCOMPARE(batch.row(2).number, 4);
        const TableRow row = batch.row(10);
        QCOMPARE(row.number, 12);
        QCOMPARE(row.at(0).toString(), "9971010101900007");
        QCOMPARE(row.at(0).kind, CellKind::Text);
        QCOMPARE(row.at(1).toString(), "7");
        QCOMPARE(row.at(1).kind, CellKind::Number);
        QCOMPARE(row.at(2).toString(), "1990-01-01");
        QCOMPARE(row.at(2).kind, CellKind::Date);
    }

    void textsComeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.xlsx");
        const QStringList texts = {"<b>&amp;\"'", " tepi ",
                                   "dua\nbaris",  QStringLiteral("bel\u0007"),
                                   "_x0041_",     QStringLiteral("Jl. Ngà\u00efs \u4e2d"),
                                   QString(),     "0001"};
        auto writer = SheetWriter::open(path, layout());
        QVERIFY(writer);
        QVERIFY(writer->addRow(texts));
        QVERIFY(writer->finish());
        const auto source = openTable(*inspectTable(path));
        QVERIFY(source);
        RowBatch batch;
        QVERIFY((*source)->next(batch, 100));
        const TableRow row = batch.row(3);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(row.at(static_cast<size_t>(i)).toString(), texts[i]);
        }
    }

    void daysAreThoseOfTheSheet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.xlsx");
        auto writer = SheetWriter::open(path, layout());
        QVERIFY(writer);
        const std::vector<QDate> days = {{1900, 1, 1}, {1900, 2, 28}, {1900, 3, 1}, {2026, 3, 31}};
        for (const QDate day : days) {
            QVERIFY(writer->addRow({{}, {}, {day}}));
        }
        QVERIFY(writer->addRow({{}, {}, {QDate(1899, 12, 31)}}));
        QVERIFY(writer->finish());
        const auto source = openTable(*inspectTable(path));
        RowBatch batch;
        QVERIFY((*source)->next(batch, 100));
        for (size_t i = 0; i < days.size(); ++i) {
            QCOMPARE(batch.row(3 + i).at(2).toString(), days[i].toString(Qt::ISODate));
        }
        QCOMPARE(batch.row(3 + days.size()).at(2).kind, CellKind::Text);
    }

    void theFilterEndsAtTheLastRow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.xlsx");
        written(path);
        QProcess unzip;
        unzip.start("unzip", {"-p", path, "xl/worksheets/sheet1.xml", "xl/workbook.xml"});
        if (!unzip.waitForFinished()) {
            QSKIP("unzip is not installed");
        }
        const QByteArray xml = unzip.readAllStandardOutput();
        QVERIFY(xml.contains("<autoFilter ref=\"A4:C54\"/>"));
        QVERIFY(xml.contains("$A$4:$C$54<"));
        QVERIFY(!xml.contains("1048576"));
    }

    void leavingWithoutFinishLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            auto writer = SheetWriter::open(folder.filePath("a.xlsx"), layout());
            QVERIFY(writer);
            QVERIFY(writer->addRow(QStringList{"a"}));
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void titlesMayNotHideTheHeader()
    {
        const QTemporaryDir folder;
        SheetLayout bad = layout();
        bad.headerRow = 2;
        QCOMPARE(SheetWriter::open(folder.filePath("a.xlsx"), bad).error().reason, "sheet.layout");
    }

    void missingFolderIsAnError() { QVERIFY(!SheetWriter::open("/tidak/ada/a.xlsx", layout())); }
};

QTEST_GUILESS_MAIN(TestSheetWriter)
#include "tst_sheet_writer.moc"
