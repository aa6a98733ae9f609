// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include "rangkul/demo/demo_files.h"
#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/exchange/rule_ids.h"
#include "rangkul/exchange/table_source.h"

#include <map>

using namespace rangkul;
using namespace rangkul::demo;

namespace {

using Sheet = std::map<qint64, QStringList>;

Sheet readSheet(const QString& path)
{
    Sheet sheet;
    const auto file = exchange::inspectTable(path);
    Q_ASSERT(file);
    const auto source = exchange::openTable(*file);
    Q_ASSERT(source);
    exchange::RowBatch batch;
    for (bool more = true; more;) {
        const auto read = (*source)->next(batch, 500);
        Q_ASSERT(read);
        more = *read;
        for (size_t i = 0; i < batch.size(); ++i) {
            const exchange::TableRow row = batch.row(i);
            QStringList cells;
            for (const exchange::Cell& cell : row.cells) {
                cells << cell.toString();
            }
            sheet[row.number] = cells;
        }
    }
    return sheet;
}

/// Row and column (0-based) of the first row that has this header.
std::pair<qint64, qsizetype> findHeader(const Sheet& sheet, const QString& header)
{
    for (const auto& [row, cells] : sheet) {
        if (const qsizetype column = cells.indexOf(header); column >= 0) {
            return {row, column};
        }
    }
    return {0, -1};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

} // namespace

class TestDemoFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DemoSummary m_demo;
    QJsonArray m_faults;

private slots:
    void initTestCase()
    {
        auto written = writeDemo(m_folder.filePath("a"), 600, 4, core::Progress());
        QVERIFY(written);
        m_demo = *std::move(written);
        m_faults =
            QJsonDocument::fromJson(bytesOf(m_demo.path(DemoFileRole::Truth)))["faults"].toArray();
    }

    void sameSeedSameBytes()
    {
        const auto again = writeDemo(m_folder.filePath("b"), 600, 4, core::Progress());
        QVERIFY(again);
        QCOMPARE(again->files.size(), m_demo.files.size());
        for (const DemoFile& file : m_demo.files) {
            QVERIFY2(bytesOf(m_demo.folder + '/' + file.name) ==
                         bytesOf(again->folder + '/' + file.name),
                     qPrintable(file.name));
        }
        const auto other = writeDemo(m_folder.filePath("c"), 600, 5, core::Progress());
        QVERIFY(other);
        QVERIFY(bytesOf(other->path(DemoFileRole::DtsenMembers)) !=
                bytesOf(m_demo.path(DemoFileRole::DtsenMembers)));
    }

    void everyFaultStandsWhereTheTruthSays()
    {
        QVERIFY(m_faults.size() > 200);
        QCOMPARE(m_faults.size(), m_demo.faults);
        std::map<QString, Sheet> sheets;
        QSet<QString> rows;
        for (const QJsonValue& fault : m_faults) {
            const QString name = fault["file"].toString();
            if (!sheets.contains(name)) {
                sheets[name] = readSheet(m_demo.folder + '/' + name);
            }
            const Sheet& sheet = sheets[name];
            const qint64 row = fault["row"].toInteger();
            const QString label =
                QStringLiteral("%1 %2 %3").arg(name).arg(row).arg(fault["rule"].toString());
            QVERIFY2(exchange::findRule(fault["rule"].toString()), qPrintable(label));
            QVERIFY2(sheet.contains(row), qPrintable(label));
            QVERIFY2(!rows.contains(name + QString::number(row)), qPrintable(label));
            rows.insert(name + QString::number(row));
            const QString header = fault["column"].toString();
            const QString value = fault["value"].toString();
            if (header.isEmpty()) {
                QVERIFY2(sheet.at(row).last() == value, qPrintable(label));
                continue;
            }
            const auto [headerRow, column] = findHeader(sheet, header);
            QVERIFY2(column >= 0 && headerRow < row, qPrintable(label));
            QVERIFY2(sheet.at(row).value(column) == value,
                     qPrintable(label + sheet.at(row).value(column)));
        }
    }

    void everyRuleIsPlantedSomewhere()
    {
        QSet<QString> planted;
        for (const QJsonValue& fault : m_faults) {
            planted.insert(fault["rule"].toString());
        }
        // These depend on what the register held before, or on its table of programs.
        const QSet<QString> ofRegister = {"recipient.already", "recipient.forbidden",
                                          "recipient.doubtful", "nik.other_person"};
        for (const exchange::Rule& rule : exchange::rules()) {
            QVERIFY2(planted.contains(rule.id) || ofRegister.contains(rule.id), rule.id.data());
        }
    }

    void eachBpjsCardIsOneOfItsForm()
    {
        const QString path = m_demo.path(DemoFileRole::Bpjs);
        const Sheet sheet = readSheet(path);
        const auto [header, column] = findHeader(sheet, QStringLiteral("PSNOKA"));
        const auto nikColumn = sheet.at(header).indexOf(QStringLiteral("NIK"));
        static const QRegularExpression form(QStringLiteral("^0009[0-9]{9}$"));
        QSet<qint64> underAnothersNik;
        for (const QJsonValue& fault : m_faults) {
            if (fault["rule"] == QLatin1String("recipient.unsure")) {
                underAnothersNik.insert(fault["row"].toInteger());
            }
        }
        std::map<QString, QString> owner;
        int rows = 0;
        for (const auto& [row, cells] : sheet) {
            if (row <= header || underAnothersNik.contains(row)) {
                continue;
            }
            const QString card = cells.value(column);
            const QString nik = cells.value(nikColumn).remove(QLatin1Char(' '));
            QVERIFY2(form.match(card).hasMatch(), qPrintable(card));
            QCOMPARE(owner.try_emplace(card, nik).first->second, nik);
            ++rows;
        }
        QVERIFY(rows > 100);
    }

    void otherSeedsMakeOtherFiles()
    {
        QTemporaryDir other;
        const auto made = writeDemo(other.path(), 120, 77, core::Progress());
        QTemporaryDir third;
        const auto next = writeDemo(third.path(), 120, 78, core::Progress());
        QVERIFY(made && next);
        for (const DemoFile& file : made->files) {
            QVERIFY2(bytesOf(other.filePath(file.name)) != bytesOf(third.filePath(file.name)),
                     qPrintable(file.name));
        }
    }

    void sheetsBeginWhereOfficesBeginThem()
    {
        const Sheet families = readSheet(m_demo.path(DemoFileRole::P3keFamilies));
        QVERIFY(families.at(1).value(0).startsWith("DATA CONTOH"));
        QCOMPARE(findHeader(families, "ID Keluarga").first, 4);
        QCOMPARE(families.at(5).value(0).size(), 12);
        const Sheet late = readSheet(m_demo.path(DemoFileRole::P3keMembersLate));
        const auto [row, column] = findHeader(late, "NIK");
        QCOMPARE(row, 12);
        QVERIFY(late.at(12).value(0).isEmpty());
        QCOMPARE(late.at(12).size(), 13); // B to M
        QVERIFY(late.contains(13));
        const QByteArray csv = bytesOf(m_demo.path(DemoFileRole::DtsenMembers));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "periode;nomor_induk_kependudukan;"));
    }

    void boundariesReadBackWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("GeoJSON") << int(DemoFileRole::Boundaries);
        QTest::newRow("Shapefile in UTM") << int(DemoFileRole::BoundariesUtm);
    }
    void boundariesReadBackWithoutGapOrOverlap()
    {
        QFETCH(int, role);
        const auto file = exchange::readBoundaries(m_demo.path(static_cast<DemoFileRole>(role)), {},
                                                   core::Progress());
        QVERIFY(file);
        QCOMPARE(file->regions.size(), 50u);
        QCOMPARE(file->codeSystem, std::optional(core::CodeSystem::Kemendagri));
        QCOMPARE(file->bpsColumn, "kode_bps");
        for (const exchange::BoundaryFinding& finding : file->findings) {
            QCOMPARE(finding.key, "boundary.parents_derived");
        }
        for (const exchange::BoundaryRegion& region : file->regions) {
            QCOMPARE(region.area.size(), 1u);
            QCOMPARE(region.area[0].size(), 1u);
        }
        double villages = 0;
        for (size_t i = 0; i < 46; ++i) {
            villages += registry::areaSquareMetres(file->regions[i].area);
        }
        const double city = registry::areaSquareMetres(file->regions.back().area);
        QCOMPARE(file->regions.back().name, "Kota Contoh");
        QVERIFY(std::abs(villages / city - 1) < 1e-6);
    }

    void theNextEditionDiffersAsTheTruthSays()
    {
        const QJsonArray changes =
            QJsonDocument::fromJson(bytesOf(m_demo.path(DemoFileRole::Truth)))["changes"].toArray();
        const auto byCard = [](const Sheet& sheet) {
            std::map<QString, QStringList> rows;
            for (const auto& [row, cells] : sheet) {
                rows[cells.value(1)] = cells;
            }
            return rows;
        };
        const auto before = byCard(readSheet(m_demo.path(DemoFileRole::DtsenFamilies)));
        const auto after = byCard(readSheet(m_demo.path(DemoFileRole::DtsenNextFamilies)));
        const auto header = before.at("nomor_kartu_keluarga");
        const qsizetype members = header.indexOf("jumlah_anggota_keluarga");
        const qsizetype decile = header.indexOf("desil_nasional");
        const qsizetype village = header.indexOf("kode_kelurahan_desa");
        QSet<QString> kinds;
        for (const QJsonValue& change : changes) {
            const QString kind = change["kind"].toString();
            const QString kk = change["kk"].toString();
            kinds.insert(kind);
            QCOMPARE(before.contains(kk), kind != "new");
            QCOMPARE(after.contains(kk), kind != "gone");
            if (kind == "new" || kind == "gone") {
                continue;
            }
            const qsizetype column = kind.startsWith("member") ? members : decile;
            if (kind == "moved") {
                QVERIFY(before.at(kk)[village] != after.at(kk)[village]);
            } else {
                QCOMPARE(before.at(kk)[column], change["before"].toString());
                QCOMPARE(after.at(kk)[column], change["after"].toString());
            }
        }
        QVERIFY2(kinds.size() >= 6, qPrintable(kinds.values().join(' ')));
    }

    void plainCsvHas39Columns()
    {
        const auto people = makePopulation({200, 1, 3.5}, core::Progress());
        QVERIFY(people);
        const QString families = m_folder.filePath("f.csv");
        const QString members = m_folder.filePath("m.csv");
        QVERIFY(writePlainCsv(families, members, *people, core::Progress()));
        for (const QString& path : {families, members}) {
            const Sheet sheet = readSheet(path);
            QCOMPARE(sheet.at(1).size(), 39);
        }
        QCOMPARE(readSheet(families).size(), 201u);
        QCOMPARE(readSheet(members).size(), people->persons.size() + 1);
    }

    void cancelAndUnwritableFolderAreErrors()
    {
        const core::Progress progress;
        progress.cancel();
        QCOMPARE(writeDemo(m_folder.filePath("d"), 50, 1, progress).error().code,
                 core::ErrorCode::Cancelled);
        QVERIFY(!writeDemo("/proc/tidak/ada", 50, 1, core::Progress()));
    }
};

QTEST_GUILESS_MAIN(TestDemoFiles)
#include "tst_demo_files.moc"
