// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTest>

#include "import_fakes.h"
#include "rangkul/exchange/problem_report.h"

#include <cpl_vsi.h>

using namespace rangkul;
using namespace rangkul::exchange;

namespace {

ReportWords words()
{
    ReportWords words;
    words.problemsHeader = QStringLiteral("Masalah");
    words.summarySheet = QStringLiteral("Ringkasan");
    words.ruleHeader = QStringLiteral("Aturan");
    words.levelHeader = QStringLiteral("Tingkat");
    words.countHeader = QStringLiteral("Jumlah");
    words.errorLevel = QStringLiteral("ditahan");
    words.warningLevel = QStringLiteral("peringatan");
    words.problem = [](const Problem& p) {
        return QString(p.rule->id) + QLatin1Char('=') + p.value;
    };
    words.rule = [](const Rule& r) {
        return QString(r.id);
    };
    return words;
}

QStringList sheet(const QString& path, size_t index)
{
    QStringList rows;
    const auto file = inspectTable(path);
    auto source = openTable(*file, index);
    RowBatch batch;
    while (*(*source)->next(batch, 100)) {
        for (size_t i = 0; i < batch.size(); ++i) {
            QStringList cells;
            for (const Cell& cell : batch.row(i).cells) {
                cells += (cell.kind == CellKind::Number ? QStringLiteral("#") : QString()) +
                         cell.toString();
            }
            rows += QString::number(batch.row(i).number) + ": " + cells.join('|');
        }
    }
    return rows;
}

} // namespace

class TestProblemReport : public QObject
{
    Q_OBJECT

private:
    ScratchFiles m_files;
    FakeRegister m_town;
    std::vector<ImportFile> m_import;

    ImportPlan plan()
    {
        m_import = proposed(m_files.write(
            "k.csv", "DAFTAR CONTOH\n\nID Keluarga,Kode Kemdagri,Kepala Keluarga,NIK,Desil\n"
                     "K1,99.71.01.1001,Budi,9971011201800001,1\n"
                     "K2,99.71.01.1001,Andi,123,11\n"
                     "K3,99.71.01.1001,'Rini,'9971011201800001,3\n"));
        ImportOptions options;
        options.today = QDate(2025, 6, 30);
        auto plan = planImport(m_import, options, m_town, core::Progress());
        if (!plan) {
            qFatal("%s", qPrintable(plan.error().reason));
        }
        return std::move(*plan);
    }

private slots:
    void initTestCase()
    {
        m_town.addVillage(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"));
    }
    void theSameRowsWithTheirProblems()
    {
        const ImportPlan dry = plan();
        const QString path = m_files.path("masalah.xlsx");
        QVERIFY(
            writeProblemReport(m_import[0], 0, dry.problems(), path, words(), core::Progress()));
        QCOMPARE(
            sheet(path, 0),
            QStringList({"1: DAFTAR CONTOH",
                         "3: ID Keluarga|Kode Kemdagri|Kepala Keluarga|NIK|Desil|Masalah",
                         "4: K1|99.71.01.1001|Budi|9971011201800001|1",
                         "5: K2|99.71.01.1001|Andi|123|11|nik.form=123\ndecile.range=11",
                         "6: K3|99.71.01.1001|'Rini|'9971011201800001|3|"
                         "nik.cleaned='9971011201800001\nnik.double_in_file=9971011201800001"}));
        QCOMPARE(sheet(path, 1),
                 QStringList({"1: Aturan|Tingkat|Jumlah", "2: nik.form|ditahan|#1",
                              "3: nik.cleaned|peringatan|#1", "4: nik.double_in_file|peringatan|#1",
                              "5: decile.range|ditahan|#1"}));
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".part")));
    }
    void cellsAreColouredByLevel()
    {
        const ImportPlan dry = plan();
        const QString path = m_files.path("warna.xlsx");
        QVERIFY(
            writeProblemReport(m_import[0], 0, dry.problems(), path, words(), core::Progress()));
        const QByteArray entry = "/vsizip/{" + path.toUtf8() + "}/xl/worksheets/sheet1.xml";
        VSILFILE* file = VSIFOpenL(entry.constData(), "rb");
        QVERIFY(file);
        QByteArray xml(100000, Qt::Uninitialized);
        xml.truncate(static_cast<qsizetype>(VSIFReadL(xml.data(), 1, 100000, file)));
        VSIFCloseL(file);
        const auto styleOf = [&](const char* cell) {
            const qsizetype at = xml.indexOf(QByteArray("<c r=\"") + cell + "\" s=\"");
            return at < 0 ? QByteArray() : xml.mid(at + 11 + qsizetype(strlen(cell)), 1);
        };
        QCOMPARE(styleOf("D5"), styleOf("E5"));  // errors
        QVERIFY(styleOf("D6") != styleOf("D5")); // a warning
        QVERIFY(styleOf("A5") != styleOf("D5")); // nothing wrong
        QCOMPARE(styleOf("A5"), styleOf("A4"));
    }
    void aReportThatCannotBeWrittenSaysSo()
    {
        const ImportPlan dry = plan();
        const auto status =
            writeProblemReport(m_import[0], 0, dry.problems(), m_files.path("tiada/masalah.xlsx"),
                               words(), core::Progress());
        QCOMPARE(status.error().reason, "file.not_writable");
    }
    void cancellingLeavesNoFile()
    {
        const ImportPlan dry = plan();
        core::Progress progress;
        progress.cancel();
        const QString path = m_files.path("batal.xlsx");
        QVERIFY(!writeProblemReport(m_import[0], 0, dry.problems(), path, words(), progress));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!QFileInfo::exists(path + QStringLiteral(".part")));
    }
};

QTEST_GUILESS_MAIN(TestProblemReport)
#include "tst_problem_report.moc"
