// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "import_fakes.h"
#include "rangkul/exchange/recipient_import.h"
#include "rangkul/exchange/sheet_writer.h"
#include "test_data.h"
#include "zipped_file.h"

using namespace rangkul;
using namespace rangkul::exchange;
using registry::Entity;

namespace {

/// The rows of daftar_lama.xls; row 6 is empty there.
const QList<QStringList> kRows = {
    {"1", "9971010101900001", "Siti Aminah", "01/01/1990", "001", "36.5"},
    {},
    {"2", "9971010101900012", "Budi", "4 Juli 1985", "1", "0.1"},
    {"3", "9971010101900010", "Andi", "1", "002"},
};
const QStringList kHeader = {"No", "NIK", "Nama", "Tanggal Lahir", "RT", "Luas"};
const QString kTitle = QStringLiteral("DAFTAR PENERIMA CONTOH");

} // namespace

/// One list of recipients as each kind of spreadsheet an officer may be sent.
class TestFileFormats : public QObject
{
    Q_OBJECT

private:
    ScratchFiles m_files;
    FakeRegister m_town;
    core::RecordId m_program = core::RecordId::random();

    QString asCsv() const
    {
        QByteArray text = kTitle.toUtf8() + "\n\n\n" + kHeader.join(';').toUtf8() + '\n';
        for (const QStringList& row : kRows) {
            text += row.join(';').toUtf8() + '\n';
        }
        return m_files.write("daftar.csv", text);
    }
    QString asXlsx() const
    {
        SheetLayout layout;
        layout.sheetName = QStringLiteral("Daftar");
        layout.titles = {kTitle};
        layout.headerRow = 4;
        for (const QString& header : kHeader) {
            layout.columns.push_back({header, SheetColumnKind::Text, 0});
        }
        layout.createdAt = QDateTime(QDate(2025, 6, 30), QTime(8, 0), Qt::UTC);
        auto writer = SheetWriter::open(m_files.path("daftar.xlsx"), layout);
        for (const QStringList& row : kRows) {
            if (!writer || !writer->addRow(row)) {
                qFatal("a row was not written");
            }
        }
        if (!writer->finish()) {
            qFatal("the workbook was not written");
        }
        return m_files.path("daftar.xlsx");
    }
    QString asOds() const
    {
        const auto line = [](const QStringList& cells) {
            QByteArray text = "<table:table-row>";
            for (const QString& cell : cells) {
                text += "<table:table-cell office:value-type=\"string\"><text:p>" + cell.toUtf8() +
                        "</text:p></table:table-cell>";
            }
            return text + "<table:table-cell/></table:table-row>";
        };
        QByteArray sheet = line({kTitle}) + line({}) + line({}) + line(kHeader);
        for (const QStringList& row : kRows) {
            sheet += line(row);
        }
        zip(m_files.path("daftar.ods"),
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml",
              "<office:body><office:spreadsheet><table:table table:name=\"Daftar\">" + sheet +
                  "</table:table></office:spreadsheet></office:body>"}});
        return m_files.path("daftar.ods");
    }
    QString fileOf(const QString& kind) const
    {
        return kind == "csv"    ? asCsv()
               : kind == "xlsx" ? asXlsx()
               : kind == "ods"  ? asOds()
                                : testData(QStringLiteral("daftar_lama.xls"));
    }

private slots:
    void init()
    {
        m_town = FakeRegister();
        m_town.addVillage(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"));
        const registry::RowRef program{Entity::Program, m_program};
        m_town.records.emplace(program, registry::Record(program));
        const QByteArray rows =
            "ID Keluarga P3KE,Kode Kemdagri,ID Individu,Nama,NIK,No KK,Jenis Kelamin,Hubungan "
            "dengan Kepala Keluarga,Tanggal Lahir\n"
            "K1,99.71.01.1001,I1,Siti Aminah,9971010101900001,9971010101200001,Laki-laki,Kepala "
            "Keluarga,01-01-1990\n"
            "K2,99.71.01.1001,I2,Andi,9971010101900010,9971010101200002,Laki-laki,Kepala "
            "Keluarga,01-01-1990\n";
        ImportOptions dataset;
        dataset.edition = QStringLiteral("2025");
        dataset.today = QDate(2025, 6, 30);
        const auto plan = planImport(proposed(m_files.write("individu.csv", rows)), dataset, m_town,
                                     core::Progress());
        QVERIFY(plan);
        QVERIFY(runImport(*plan, m_town, core::Progress()));
    }

    void oneListReadsAlikeWhateverItsKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"csv", "xlsx", "xls", "ods"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void oneListReadsAlikeWhateverItsKind()
    {
        QFETCH(QString, kind);
        RecipientOptions options;
        options.dataset.edition = QStringLiteral("2025");
        options.dataset.today = QDate(2025, 6, 30);
        options.program = m_program;
        options.unit = 1;
        options.year = 2025;
        const auto plan =
            planRecipients(proposed(fileOf(kind)).front(), options, m_town, core::Progress());
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().reason));
        QStringList tied;
        for (const auto& row : plan->tied()) {
            tied += QStringLiteral("%1 %2").arg(row.row).arg(
                m_town.records.at({Entity::Person, row.person}).text(QLatin1StringView("name")));
        }
        QCOMPARE(plan->summary().rows, 3);
        QCOMPARE(tied, QStringList({"5 Siti Aminah", "8 Andi"}));
        QVERIFY(runRecipients(*plan, m_town, core::Progress()));
        QCOMPARE(m_town.all(Entity::Benefit).size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestFileFormats)
#include "tst_file_formats.moc"
