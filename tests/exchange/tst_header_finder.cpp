// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "rangkul/exchange/import_file.h"

using namespace rangkul;
using namespace rangkul::exchange;

class TestHeaderFinder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const QByteArray& text) const
    {
        QFile file(m_dir.filePath(QStringLiteral("daftar.csv")));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write(text);
        return file.fileName();
    }
    static core::Result<ImportFile> propose(const QString& path,
                                            const std::vector<ImportProfile>& profiles)
    {
        return proposeImportFiles(path, profiles).transform([](auto&& files) {
            return files.front();
        });
    }
    static QString fieldAt(const ImportFile& file, int column)
    {
        const MappedColumn& mapped = file.layout.columns[static_cast<size_t>(column)];
        return mapped.by == MappedBy::Nothing ? QString() : mapped.field.toString();
    }
    static QByteArray people(int count, const QByteArray& between = {})
    {
        QByteArray rows;
        for (int i = 0; i < count; ++i) {
            const QByteArray day = i % 2 == 0 ? "12" : "52";
            rows += between + "997101" + day + "0185" + QByteArray::number(1001 + i).right(4) +
                    ",Orang Contoh " + QByteArray(1, static_cast<char>('A' + i % 26)) +
                    QByteArray(1, static_cast<char>('a' + i / 26)) + ",12-01-1985\n";
        }
        return rows;
    }

private slots:
    void builtInProfilesAreWhole()
    {
        QCOMPARE(builtInProfiles().size(), size_t(11));
        for (const ImportProfile& profile : builtInProfiles()) {
            QVERIFY2(!profile.columns.empty() && !profile.required.empty(), qPrintable(profile.id));
            for (const Field& field : profile.required) {
                QVERIFY2(profile.ruleOf(field), qPrintable(profile.id + field.toString()));
            }
        }
        QVERIFY(findProfile(builtInProfiles(), u"p3ke_keluarga_v2")->columns.size() >
                findProfile(builtInProfiles(), u"p3ke_keluarga_v1")->columns.size());
    }
    void fieldsReadBackWhatTheyWrite_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"dwelling.roof", "head.nik", "place.code", "place.code.village",
                                 "place.name.district", "row.age", "row.age_band:7-12", "row.rt_rw",
                                 "row.ignore", "list.program"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void fieldsReadBackWhatTheyWrite()
    {
        QFETCH(QString, text);
        const auto field = Field::parse(text);
        QVERIFY(field);
        QCOMPARE(field->toString(), text);
    }
    void unknownTargetsAreRefused()
    {
        for (const char* text :
             {"", "dwelling", "dwelling.atap", "row.age_band:x", "place.code.rt"}) {
            QVERIFY2(!Field::parse(QString::fromLatin1(text)), text);
        }
    }
    void correctedProfileIsKeptBySourceAndYear()
    {
        auto file = propose(write("NIK,Nama,Tgl,Kolom X\n" + people(8)), builtInProfiles());
        QVERIFY(file);
        file->layout.columns[3].field = *Field::parse(u"benefit.note");
        file->layout.columns[3].by = MappedBy::Officer;
        const QString folder = m_dir.filePath(QStringLiteral("profil"));
        QVERIFY(saveProfile(folder, correctedProfile(*file, 2025)));
        QVERIFY(QFile::exists(folder + QStringLiteral("/daftar_penerima_2025.json")));
        const auto profiles = profilesWith(folder);
        QCOMPARE(profiles.size(), builtInProfiles().size() + 1);
        const auto again = propose(file->table.path, profiles);
        QVERIFY(again);
        QCOMPARE(again->profile.id, "daftar_penerima_2025");
        QCOMPARE(fieldAt(*again, 3), "benefit.note");
        QVERIFY(profilesWith(m_dir.filePath(QStringLiteral("nirgends"))).size() ==
                builtInProfiles().size());
    }

    void titleRowsAboveTheHeader()
    {
        const auto file = propose(
            write(
                "PEMERINTAH KOTA CONTOH,,\nDAFTAR PENERIMA,,\n\nNIK,Nama Penerima,Tanggal Lahir\n" +
                people(3)),
            builtInProfiles());
        QVERIFY(file);
        QCOMPARE(file->profile.id, "daftar_penerima");
        QCOMPARE(file->layout.headerFrom, 4);
        QCOMPARE(file->layout.firstData, 5);
        QCOMPARE(fieldAt(*file, 0), "person.nik");
        QCOMPARE(fieldAt(*file, 2), "person.birth_date");
        QCOMPARE(file->layout.columns[1].by, MappedBy::Header);
    }
    void dataMayStartLongBelowTheHeader()
    {
        const auto file =
            propose(write("No,NIK,Nama,Tanggal Lahir\n(1),(2),(3),(4)\nNo,NIK,Nama,Tanggal Lahir\n"
                          "Data per Januari,,,\n\n\n" +
                          people(3, "1,")),
                    builtInProfiles());
        QVERIFY(file);
        QCOMPARE(file->layout.headerTo, 1);
        QCOMPARE(file->layout.firstData, 7);
    }
    void twoHeaderRowsAreReadAsOne()
    {
        const auto file = propose(
            write("No,Nomor,,Data Diri,\n,Induk Kependudukan,Kartu Keluarga,Nama,Tanggal Lahir\n"
                  "1,9971011201850001,9971010101200001,Siti,12-01-1985\n"),
            builtInProfiles());
        QVERIFY(file);
        QCOMPARE(file->layout.headerFrom, 1);
        QCOMPARE(file->layout.headerTo, 2);
        QCOMPARE(fieldAt(*file, 1), "person.nik");
        QCOMPARE(fieldAt(*file, 2), "household.kk_number");
        QCOMPARE(fieldAt(*file, 3), "person.name");
    }
    void aSlipOfThePenIsForgiven()
    {
        const auto file =
            propose(write("NIK,Nama Penerina,Tanggall Lahir\n" + people(3)), builtInProfiles());
        QVERIFY(file);
        QCOMPARE(fieldAt(*file, 1), "person.name");
        QCOMPARE(file->layout.columns[1].by, MappedBy::LikeHeader);
        QVERIFY(file->layout.columns[1].confidence < 0.9);
    }
    void withoutHeaderTheCellsTell()
    {
        const auto file = propose(write(people(20)), builtInProfiles());
        QVERIFY(file);
        QCOMPARE(file->layout.headerFrom, 0);
        QCOMPARE(file->layout.firstData, 1);
        QCOMPARE(fieldAt(*file, 0), "person.nik");
        QCOMPARE(fieldAt(*file, 1), "person.name");
        QCOMPARE(fieldAt(*file, 2), "person.birth_date");
        QCOMPARE(file->layout.columns[0].by, MappedBy::Content);
    }
    void aHeaderThatItsCellsContradictIsDoubted()
    {
        const auto file =
            propose(write("NIK,Nama\nsatu,A B\ndua,C D\ntiga,E F\nempat,G H\nlima,I J\n"),
                    builtInProfiles());
        QVERIFY(file);
        QVERIFY(file->layout.columns[0].confidence < 0.5);
        QVERIFY(file->layout.columns[1].confidence > 0.5);
    }
    void versionsOfP3keAreToldByTheirWords_data()
    {
        QTest::addColumn<QByteArray>("lighting");
        QTest::addColumn<QString>("profile");
        QTest::newRow("2022") << QByteArray("Listrik Pribadi s/d 900 Watt") << "p3ke_keluarga_v1";
        QTest::newRow("2023") << QByteArray("Listrik PLN") << "p3ke_keluarga_v2";
    }
    void versionsOfP3keAreToldByTheirWords()
    {
        QFETCH(QByteArray, lighting);
        QFETCH(QString, profile);
        const auto file = propose(
            write("ID Keluarga,Desa/Kelurahan,Kepala Keluarga,NIK,Jenis Atap,Sumber Penerangan\n"
                  "1,Contoh,Siti,9971011201850001,Genteng," +
                  lighting + "\n"),
            builtInProfiles());
        QVERIFY(file);
        QCOMPARE(file->profile.id, profile);
        QVERIFY(requireComplete(*file));
    }
    void namesAloneAreNoListOfPeople()
    {
        const auto file = propose(write("Kabupaten Pacitan,370643\nKabupaten Ponorogo,413619\n"),
                                  builtInProfiles());
        QVERIFY(!file);
        QCOMPARE(file.error().reason, "sheet.no_known_columns");
    }
    void sheetsThatAreNoListsAreRefused()
    {
        const auto file =
            propose(write("kategori,jumlah,tahun\nMAJU,24,2019\n"), builtInProfiles());
        QVERIFY(!file);
        QCOMPARE(file.error().reason, "sheet.no_known_columns");
        QVERIFY(file.error().args[1].contains(QStringLiteral("kategori")));
    }
    void missingColumnsAreNamed()
    {
        auto file =
            propose(write("nomor_induk_kependudukan,nomor_kartu_keluarga,status_hubungan_keluarga\n"
                          "9971011201850001,9971010101200001,1\n"),
                    builtInProfiles());
        QVERIFY(file);
        const auto status = requireComplete(*file);
        QVERIFY(!status);
        QCOMPARE(status.error().reason, "sheet.columns_missing");
        QCOMPARE(status.error().args[2], "nama");
    }
    void headersWithoutRowsAreRefused()
    {
        const auto file = propose(write("NIK,Nama,Alamat\n"), builtInProfiles());
        QVERIFY(!file);
        QCOMPARE(file.error().reason, "sheet.no_rows");
    }
    void sumsAndNotesAreNoData()
    {
        auto file = propose(write("No,NIK,Nama,Alamat,Nominal\n1,9971011201850001,A B,Jl X,5\n"),
                            builtInProfiles());
        QVERIFY(file);
        const NoDataRows noData(file->layout);
        const auto isNoData = [&](std::vector<std::string_view> texts) {
            std::vector<Cell> cells;
            for (const std::string_view text : texts) {
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            }
            return noData.isNoData({9, cells});
        };
        QVERIFY(isNoData({"JUMLAH", "", "", "", "5.000"}));
        QVERIFY(isNoData({"No", "NIK", "Nama", "Alamat", "Nominal"}));
        QVERIFY(isNoData({"1", "2", "3", "4", "5"}));
        QVERIFY(isNoData({"", "Data ini rahasia"}));
        QVERIFY(!isNoData({"2", "9971011201850001", "", "", ""}));
        QVERIFY(!isNoData({"", "", "Jumlah Sari", "Jl Y", ""}));
    }
};

QTEST_GUILESS_MAIN(TestHeaderFinder)
#include "tst_header_finder.moc"
