// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/exchange/sheet_writer.h"

using namespace rangkul;
using namespace rangkul::exchange;

class TestSheetWriter : public QObject
{
    Q_OBJECT

    static SheetLayout layout(bool streaming)
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
        sheet.streaming = streaming;
        return sheet;
    }

    static QByteArray written(const QString& path, bool streaming)
    {
        auto writer = SheetWriter::open(path, layout(streaming));
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
        for (const bool streaming : {true, false}) {
            const QByteArray first = written(folder.filePath("a.xlsx"), streaming);
            QVERIFY(first.startsWith("PK"));
            QCOMPARE(written(folder.filePath("b.xlsx"), streaming), first);
        }
    }

    void rowsAreCountedFromTheHeader()
    {
        const QTemporaryDir folder;
        auto writer = SheetWriter::open(folder.filePath("a.xlsx"), layout(true));
        QVERIFY(writer);
        QCOMPARE(writer->nextRow(), 5);
        QVERIFY(writer->addRow(QStringList{"9971010101900001", "1"}));
        QCOMPARE(writer->nextRow(), 6);
    }

    void leavingWithoutFinishLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            auto writer = SheetWriter::open(folder.filePath("a.xlsx"), layout(true));
            QVERIFY(writer);
            QVERIFY(writer->addRow(QStringList{"a"}));
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void titlesMayNotHideTheHeader()
    {
        const QTemporaryDir folder;
        SheetLayout bad = layout(true);
        bad.headerRow = 2;
        QCOMPARE(SheetWriter::open(folder.filePath("a.xlsx"), bad).error().reason, "sheet.layout");
    }

    void missingFolderIsAnError()
    {
        QVERIFY(!SheetWriter::open("/tidak/ada/a.xlsx", layout(true)));
    }
};

QTEST_GUILESS_MAIN(TestSheetWriter)
#include "tst_sheet_writer.moc"
