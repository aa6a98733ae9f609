// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "rangkul/exchange/table_source.h"
#include "test_data.h"
#include "zipped_file.h"

#include <cpl_vsi.h>
#include <xlsxwriter.h>

using namespace rangkul;
using namespace rangkul::exchange;

namespace {

/// Rows as "number: cell|cell", numbers marked #, dates @.
QStringList rowsOf(const TableFile& file, size_t sheet = 0, size_t most = 3)
{
    auto source = openTable(file, sheet);
    if (!source) {
        return {source.error().reason};
    }
    QStringList rows;
    RowBatch batch;
    for (;;) {
        const auto more = (*source)->next(batch, most);
        if (!more) {
            return {more.error().reason};
        }
        if (!*more) {
            return rows;
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            QStringList cells;
            for (const Cell& cell : batch.row(i).cells) {
                const char* mark = cell.kind == CellKind::Number ? "#"
                                   : cell.kind == CellKind::Date ? "@"
                                                                 : "";
                cells += QLatin1String(mark) + cell.toString();
            }
            rows += QString::number(batch.row(i).number) + ": " + cells.join('|');
        }
    }
}

QStringList rowsOf(const QString& path, size_t sheet = 0)
{
    const auto file = inspectTable(path);
    return file ? rowsOf(*file, sheet) : QStringList{file.error().reason};
}

QByteArray xlsxWith(const QByteArray& sheetData)
{
    return "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"m\"><x:sheetData>" + sheetData +
           "</x:sheetData></x:worksheet>";
}

} // namespace

class TestTableSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", name);
        }
        file.write(bytes);
        return file.fileName();
    }

private slots:
    void csvKeepsEveryByteOfACell()
    {
        const QString file = write("a.csv", "nik,rt,nama\r\n9971010101900001,001, Siti \r\n");
        QCOMPARE(rowsOf(file), QStringList({"1: nik|rt|nama", "2: 9971010101900001|001| Siti "}));
    }
    void csvQuotesHoldDelimitersLineEndsAndQuotes()
    {
        const QString file =
            write("b.csv", "a,b,c\n\"x,y\",\"dua\nbaris\",\"kata \"\"itu\"\"\"\nd,\"\",f\n");
        QCOMPARE(rowsOf(file),
                 QStringList({"1: a|b|c", "2: x,y|dua\nbaris|kata \"itu\"", "3: d||f"}));
    }
    void csvQuoteThatNobodyClosedIsALetter()
    {
        QByteArray text = "a,b\n\"Jl. Mawar,1\n";
        for (int i = 0; i < 5000; ++i) {
            text += "alamat panjang,2\n";
        }
        const QStringList rows = rowsOf(write("c.csv", text));
        QCOMPARE(rows.size(), 5002);
        QCOMPARE(rows[1], "2: \"Jl. Mawar|1");
    }
    void csvEmptyLinesCountButAreLeftOut()
    {
        QCOMPARE(rowsOf(write("d.csv", "a,b\n\n,,\n1,2\n")), QStringList({"1: a|b", "4: 1|2"}));
    }
    void csvFindsTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("second");
        QTest::newRow("semicolon") << QByteArray("a;b,c;d\n1,5;2;3\n4;5,5;6\n") << "2: 1,5|2|3";
        QTest::newRow("tab") << QByteArray("a\tb\n1, 2\t3\n") << "2: 1, 2|3";
        QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << "2: 1|2";
        QTest::newRow("title lines above")
            << QByteArray("DAFTAR, CONTOH\nNo;NIK;Nama;Alamat\n1;2;A, B;C\n2;3;D;E, F\n")
            << "2: No|NIK|Nama|Alamat";
        QTest::newRow("told by sep=") << QByteArray("sep=|\na|b,c\n") << "2: a|b,c";
        QTest::newRow("one column")
            << QByteArray("NIK\n9971010101900001\n") << "2: 9971010101900001";
    }
    void csvFindsTheDelimiter()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, second);
        const QStringList rows = rowsOf(write("e.csv", text));
        QVERIFY2(rows.contains(second), qPrintable(rows.join('\n')));
    }
    void csvFindsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QString words = QStringLiteral("nama,kota\nJosé,Kédiri – Baru\n");
        QTest::newRow("utf-8") << words.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + words.toUtf8();
        QTest::newRow("windows-1252") << QByteArray("nama,kota\nJos\xE9,K\xE9"
                                                    "diri \x96 Baru\n");
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : words) {
            little.append(static_cast<char>(c.unicode() & 0xFF))
                .append(static_cast<char>(c.unicode() >> 8));
            big.append(static_cast<char>(c.unicode() >> 8))
                .append(static_cast<char>(c.unicode() & 0xFF));
        }
        QTest::newRow("utf-16 little") << little;
        QTest::newRow("utf-16 big") << big;
        QTest::newRow("utf-16 little without mark") << little.mid(2);
    }
    void csvFindsTheEncoding()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(rowsOf(write("f.csv", text)),
                 QStringList({"1: nama|kota", QStringLiteral("2: José|Kédiri – Baru")}));
    }
    void rewindStartsAgain()
    {
        const auto file = inspectTable(write("g.csv", "a\n1\n2\n"));
        auto source = openTable(*file);
        RowBatch batch;
        QVERIFY(*(*source)->next(batch, 2));
        QVERIFY((*source)->position() > 0);
        QVERIFY((*source)->rewind());
        QVERIFY(*(*source)->next(batch, 9));
        QCOMPARE(batch.size(), size_t(3));
        QCOMPARE(batch.row(0).number, 1);
    }

    void xlsxKeepsKindsAndSheets()
    {
        const QByteArray name = path("h.xlsx").toUtf8();
        lxw_workbook* book = workbook_new(name.constData());
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Individu");
        lxw_worksheet* hidden = workbook_add_worksheet(book, "Kode & Data");
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "dd/mm/yyyy");
        worksheet_merge_range(sheet, 0, 0, 0, 4, "DATA <CONTOH>", nullptr);
        worksheet_write_string(sheet, 3, 1, "9971010101900001", nullptr);
        worksheet_write_number(sheet, 3, 2, 9971010101900012.0, nullptr);
        worksheet_write_number(sheet, 3, 3, 36.5, nullptr);
        worksheet_write_number(sheet, 3, 4, 32874, date);
        worksheet_write_boolean(sheet, 3, 5, 1, nullptr);
        worksheet_write_formula_num(sheet, 3, 6, "=1+1", nullptr, 2);
        worksheet_write_string(hidden, 0, 0, "x", nullptr);
        worksheet_hide(hidden);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        const auto file = inspectTable(path("h.xlsx"));
        QVERIFY(file);
        QCOMPARE(file->format, TableFormat::Xlsx);
        QCOMPARE(file->sheets,
                 (std::vector<SheetName>{{"Individu", false}, {"Kode & Data", true}}));
        QCOMPARE(rowsOf(*file),
                 QStringList({"1: DATA <CONTOH>", "4: |9971010101900001|#9971010101900012|#36.5|"
                                                  "@1990-01-01|TRUE|#2"}));
        QCOMPARE(rowsOf(*file, 1), QStringList{"1: x"});
        QCOMPARE(rowsOf(*file, 2), QStringList{"sheet.no_such_sheet"});
    }
    void xlsxOfOtherProgramsIsReadToTheLastDigit()
    {
        zip(path("i.xlsx"),
            {{"xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" "
                                 "r:id=\"r1\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
              "Target=\"/xl/worksheets/s.xml\"/>"
              "<Relationship Id=\"r2\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
             {"xl/styles.xml",
              "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-421]d mmmm yyyy\"/>"
              "<numFmt numFmtId=\"171\" "
              "formatCode=\"&quot;Rp&quot;#,##0_d\"/></numFmts><cellStyleXfs><xf "
              "numFmtId=\"14\"/></cellStyleXfs>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf "
              "numFmtId=\"171\"/></cellXfs></styleSheet>"},
             {"xl/worksheets/s.xml",
              xlsxWith("<x:row><x:c><x:v>3.571010101010001E15</x:v></x:c><x:c "
                       "t=\"inlineStr\"><x:is><x:r>"
                       "<x:t>Siti </x:t></x:r><x:r><x:t>&#65;minah_x000D_</x:t></x:r></x:is></x:c>"
                       "<x:c><x:v>2022.0</x:v></x:c></x:row><x:row r=\"7\"><x:c r=\"C7\" "
                       "s=\"1\"><x:v>31412</x:v></x:c>"
                       "<x:c r=\"D7\" s=\"2\"><x:v>5</x:v></x:c><x:c "
                       "t=\"e\"><x:v>#REF!</x:v></x:c></x:row>")}});
        QCOMPARE(rowsOf(path("i.xlsx")), QStringList({"1: #3571010101010001|Siti Aminah\r|#2022",
                                                      "7: ||@1990-01-01|#5|#REF!"}));
    }
    void xlsKeepsSixteenDigits()
    {
        const QString file = testData(QStringLiteral("daftar_lama.xls"));
        QCOMPARE(inspectTable(file)->format, TableFormat::Xls);
        QCOMPARE(rowsOf(file),
                 QStringList({"1: DAFTAR PENERIMA CONTOH", "4: No|NIK|Nama|Tanggal Lahir|RT|Luas",
                              "5: #1|9971010101900001|Siti Aminah|@1990-01-01|001|#36.5",
                              "7: #2|#9971010101900012|Budi|4 Juli 1985|#1|#0.1",
                              "8: #3|#9971010101900010|Andi|#1|002"}));
    }
    void odsGivesStoredValues()
    {
        zip(path("j.ods"),
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml",
              "<office:body><office:spreadsheet><table:table "
              "table:name=\"Satu\"><table:table-row/></table:table>"
              "<table:table "
              "table:name=\"Dua\"><table:table-column/><table:table-row><table:table-cell "
              "office:value-type=\"string\" "
              "table:number-columns-spanned=\"3\"><text:p>JUDUL<text:s "
              "text:c=\"2\"/>INI</text:p></table:table-cell><table:covered-table-cell "
              "table:number-columns-repeated=\"2\"/></table:table-row><table:table-row "
              "table:number-rows-repeated=\"3\"><table:table-cell "
              "table:number-columns-repeated=\"1024\"/></"
              "table:table-row><table:table-row-group><table:table-row "
              "table:number-rows-repeated=\"2\"><table:table-cell "
              "office:value-type=\"float\" "
              "office:value=\"9971010101900012\"><text:p>9,97E+15</text:p></"
              "table:table-cell><table:table-cell "
              "office:value-type=\"date\" "
              "office:date-value=\"1990-01-01\"><text:p>01/01/90</text:p></"
              "table:table-cell><table:table-cell "
              "office:value-type=\"string\"><office:annotation><text:p>catatan</text:p></"
              "office:annotation><text:p>001</text:p></table:table-cell>"
              "</table:table-row></table:table-row-group><table:table-row "
              "table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></"
              "table:table>"
              "</office:spreadsheet></office:body>"}});
        QCOMPARE(inspectTable(path("j.ods"))->sheets.size(), size_t(2));
        QCOMPARE(rowsOf(path("j.ods"), 0), QStringList());
        QCOMPARE(rowsOf(path("j.ods"), 1),
                 QStringList({"1: JUDUL  INI", "5: #9971010101900012|@1990-01-01|001",
                              "6: #9971010101900012|@1990-01-01|001"}));
    }

    void whatCannotBeReadIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        const auto wide = [](const char* text) {
            QByteArray out;
            for (; *text != '\0'; ++text) {
                out.append(*text).append('\0');
            }
            return out;
        };
        QTest::newRow("nothing") << QByteArray() << "sheet.empty";
        QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << "sheet.empty";
        QTest::newRow("web page") << QByteArray("\n <HTML><table><tr><td>NIK") << "sheet.html";
        QTest::newRow("table of a web page") << QByteArray("<table border=1><tr>") << "sheet.html";
        QTest::newRow("XML of Excel 2003")
            << QByteArray("<?xml version=\"1.0\"?><Workbook "
                          "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
            << "sheet.xml2003";
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 ...") << "sheet.not_a_sheet";
        QTest::newRow("picture") << QByteArray(
                                        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR and more bytes follow", 38)
                                 << "sheet.not_a_sheet";
        QTest::newRow("password") << ole + QByteArray(600, '\1') + wide("EncryptedPackage")
                                  << "sheet.password";
        QTest::newRow("letter") << ole + QByteArray(600, '\1') + wide("WordDocument")
                                << "sheet.not_a_sheet";
        QTest::newRow("broken workbook")
            << ole + QByteArray(600, '\1') + wide("Workbook") << "sheet.damaged";
        QTest::newRow("broken archive")
            << QByteArray("PK\x03\x04 and then nothing of use") << "sheet.damaged";
    }
    void whatCannotBeReadIsRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const QString file = write("k.xls", bytes);
        const auto table = inspectTable(file);
        QVERIFY(!table);
        QCOMPARE(table.error().reason, reason);
        QCOMPARE(table.error().args, QStringList{file});
    }
    void archivesThatAreNoSheetAreRefused()
    {
        zip(path("l.docx"), {{"word/document.xml", "<w/>"}});
        zip(path("m.xlsb"), {{"xl/workbook.bin", "x"}});
        QCOMPARE(rowsOf(path("l.docx")), QStringList{"sheet.not_a_sheet"});
        QCOMPARE(rowsOf(path("m.xlsb")), QStringList{"sheet.xlsb"});
        QCOMPARE(rowsOf(path("gone.xlsx")), QStringList{"sheet.not_found"});
    }
    void protectedOldWorkbookSaysPassword()
    {
        QFile fixture(testData(QStringLiteral("daftar_lama.xls")));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        QByteArray bytes = fixture.readAll();
        const qsizetype record = bytes.indexOf(QByteArray("\xE1\x00\x02\x00", 4), 512);
        QVERIFY(record > 0);
        bytes[record] = '\x2F'; // FILEPASS where INTERFACEHDR was
        QCOMPARE(rowsOf(write("n.xls", bytes)), QStringList{"sheet.password"});
    }
    void cutWorkbookSaysDamaged()
    {
        const QByteArray rows = QByteArray("<x:row><x:c><x:v>1</x:v></x:c></x:row>").repeated(9);
        zip(path("o.xlsx"),
            {{"xl/workbook.xml",
              "<workbook><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
              "Target=\"s.xml\"/></Relationships>"},
             {"xl/s.xml", "<worksheet><sheetData>" + rows + "<x:row><x:c"}});
        QCOMPARE(rowsOf(path("o.xlsx")), QStringList{"sheet.damaged"});
    }
};

QTEST_GUILESS_MAIN(TestTableSource)
#include "tst_table_source.moc"
