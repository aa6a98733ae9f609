// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "import_fakes.h"

using namespace rangkul;
using namespace rangkul::exchange;

namespace {

using Cells = QMap<int, QByteArray>;

const QByteArray kHouseholdHeader =
    "ID Keluarga,Desa/Kelurahan,Kode Kemdagri,Desil Kesejahteraan,"
    "Alamat,Kepala Keluarga,NIK,Jenis Kelamin,Tanggal Lahir,"
    "Luas Lantai,Jenis Atap,Jenis Dinding,Jenis Lantai,Sumber Penerangan,"
    "Daya Listrik Terpasang,Jumlah Anggota Keluarga,Lintang,Bujur\n";
const QByteArray kPersonHeader =
    "ID Keluarga P3KE,Desa/Kelurahan,Kode Kemdagri,Desil Kesejahteraan,ID Individu,"
    "Nama,NIK,No KK,Jenis Kelamin,Hubungan dengan Kepala Keluarga,"
    "Tanggal Lahir,Pendidikan,Usia,Usia 7-12\n";

/// A faultless household row with some cells replaced.
QByteArray household(const Cells& cells = {})
{
    QByteArrayList row{"K1",         "Melati",      "99.71.01.1001",    "1",
                       "Jl. Satu 1", "Budi",        "9971011201800001", "Laki-laki",
                       "12-01-1980", "36",          "Genteng",          "Tembok",
                       "Semen",      "Listrik PLN", "450 VA",           "2",
                       "-7.8",       "112.0"};
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        row[it.key()] = it.value();
    }
    return row.join(',') + '\n';
}

QByteArray head(const Cells& cells = {})
{
    QByteArrayList row{"K1",
                       "Melati",
                       "99.71.01.1001",
                       "1",
                       "I1",
                       "Budi",
                       "9971011201800001",
                       "9971010101200001",
                       "Laki-laki",
                       "Kepala Keluarga",
                       "12-01-1980",
                       "Tamat SMA",
                       "45",
                       "Tidak"};
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        row[it.key()] = it.value();
    }
    return row.join(',') + '\n';
}

QByteArray wife(const Cells& cells = {})
{
    Cells own{{4, "I2"},        {5, "Siti"},  {6, "9971015203820002"},
              {8, "Perempuan"}, {9, "Istri"}, {10, "12-03-1982"},
              {12, "43"}};
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        own[it.key()] = it.value();
    }
    return head(own);
}

} // namespace

class TestImportRules : public QObject
{
    Q_OBJECT

private:
    ScratchFiles m_files;
    FakeRegister m_register;

    /// "rule@row:column" of each problem, files as h and p.
    QStringList problemsOf(const QByteArray& households, const QByteArray& persons,
                           const ImportOptions& wished = {})
    {
        std::vector<ImportFile> files;
        if (!households.isEmpty()) {
            files = proposed(m_files.write("keluarga.csv", kHouseholdHeader + households));
        }
        if (!persons.isEmpty()) {
            files.push_back(
                proposed(m_files.write("individu.csv", kPersonHeader + persons)).front());
        }
        ImportOptions options = wished;
        options.cutOff = QDate(2025, 6, 30);
        auto plan = planImport(files, options, m_register, core::Progress());
        if (!plan) {
            return {plan.error().reason};
        }
        QStringList found;
        for (size_t i = 0; i < plan->problems().size(); ++i) {
            const Problem p = plan->problems().at(i);
            const bool ofHousehold =
                plan->files()[static_cast<size_t>(p.file)].rows == RowKind::Households;
            found += QStringLiteral("%1@%2%3:%4")
                         .arg(QString(p.rule->id),
                              ofHousehold ? QStringLiteral("h") : QStringLiteral("p"))
                         .arg(p.row)
                         .arg(p.column);
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        m_register.addVillage(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"),
                              QStringLiteral("9971010002"));
        m_register.addVillage(QStringLiteral("99.71.01.1002"), QStringLiteral("Kenanga"),
                              QStringLiteral("9971010001"));
        m_register.villages[0].area = {
            {{{111.9, -7.9}, {112.1, -7.9}, {112.1, -7.7}, {111.9, -7.7}, {111.9, -7.9}}}};
    }
    void faultlessRowsHaveNoProblems()
    {
        QCOMPARE(problemsOf(household(), head() + wife()), QStringList());
    }

    void householdRows_data()
    {
        QTest::addColumn<Cells>("cells");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Cells& cells, const QStringList& expected) {
            QTest::newRow(name) << cells << expected;
        };
        row("NIK too short", {{6, "997101120180000"}}, {"nik.form@h2:6"});
        row("NIK with impossible day", {{6, "9971013502800001"}}, {"nik.form@h2:6"});
        row("NIK all alike", {{6, "9999999999999999"}}, {"nik.form@h2:6"});
        row("NIK without serial", {{6, "9971011201800000"}}, {"nik.form@h2:6"});
        row("NIK in scientific form", {{6, "9.97101E+15"}}, {"nik.damaged@h2:6"});
        row("NIK with apostrophe", {{6, "'9971011201800001"}}, {"nik.cleaned@h2:6"});
        row("NIK with letters", {{6, "99710112O180000l"}}, {"nik.cleaned@h2:6"});
        row("NIK masked", {{6, "997101******0001"}}, {"nik.masked@h2:6"});
        row("no NIK", {{6, "-"}}, {});
        row("no family id", {{0, ""}},
            {"list_id.missing@h2:0", "family.unknown@p2:0", "family.unknown@p3:0"});
        row("code of nowhere", {{2, "99.71.09.1001"}}, {"region.unknown@h2:2"});
        row("code of another village", {{2, "99.71.01.1002"}}, {"region.name_mismatch@h2:1"});
        row("name spelled otherwise", {{1, "KEL. MELATTI"}}, {});
        row("decile", {{3, "11"}}, {"decile.range@h2:3"});
        row("decile not ranked", {{3, "0"}}, {});
        row("decile a word", {{3, "satu"}}, {"decile.range@h2:3"});
        row("born tomorrow", {{8, "01-07-2025"}, {6, ""}}, {"birth.future@h2:8"});
        row("born otherwise than the NIK", {{8, "13-01-1980"}}, {"birth.nik@h2:8"});
        row("no date", {{8, "kemarin"}}, {"date.form@h2:8"});
        row("no such day", {{8, "31-02-1980"}}, {"date.form@h2:8"});
        row("sex otherwise than the NIK", {{7, "Perempuan"}}, {"sex.nik@h2:7"});
        row("no floor", {{9, "0"}}, {"floor_area.range@h2:9"});
        row("too much floor", {{9, "1001"}}, {"floor_area.range@h2:9"});
        row("floor a word", {{9, "luas"}}, {"number.form@h2:9"});
        row("unknown roof", {{10, "Emas"}}, {"code.unknown@h2:10"});
        row("roof folded", {{10, "  GENTENG "}}, {});
        row("shifted columns", {{13, "450 VA"}, {14, ""}}, {"columns.shifted@h2:13"});
        row("power without electricity", {{13, "Non Listrik"}},
            {"power.without_electricity@h2:14"});
        row("no power without electricity", {{13, "Non Listrik"}, {14, "Tidak Ada"}}, {});
        row("point nowhere", {{16, "0"}, {17, "0"}}, {"point.zero@h2:16"});
        row("point swapped", {{16, "112.0"}, {17, "-7.8"}}, {"point.swapped@h2:16"});
        row("point outside", {{16, "-7.5"}}, {"point.outside@h2:16"});
        row("point just outside", {{16, "-7.69970"}}, {});
        row("members told otherwise", {{15, "3"}}, {"members.count@h2:15"});
        row("too many cells", {{17, "112.0,lagi"}}, {"row.width@h2:18"});
    }
    void householdRows()
    {
        QFETCH(Cells, cells);
        QFETCH(QStringList, expected);
        QCOMPARE(problemsOf(household(cells), head() + wife()), expected);
    }
    void swappedPointsAreAcceptedWhenTheOfficerSaysSo()
    {
        ImportOptions options;
        options.swapPoints = true;
        QCOMPARE(problemsOf(household({{16, "112.0"}, {17, "-7.8"}}), head() + wife(), options),
                 QStringList());
    }

    void personRows_data()
    {
        QTest::addColumn<Cells>("cells");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Cells& cells, const QStringList& expected) {
            QTest::newRow(name) << cells << expected;
        };
        row("NIK is KK", {{7, "9971015203820002"}, {6, "9971015203820002"}}, {"kk.form@p3:7"});
        row("KK is NIK", {{6, "9971010101200001"}, {10, ""}, {12, ""}}, {"nik.equals_kk@p3:6"});
        row("KK of wrong length", {{7, "99710101"}}, {"kk.form@p3:7"});
        row("KK damaged", {{7, "9.97E+15"}}, {"kk.damaged@p3:7"});
        row("no name", {{5, ""}}, {"name.missing@p3:5"});
        row("name with digits", {{5, "Siti 2"}}, {"name.digits@p3:5"});
        row("age off by two", {{12, "45"}}, {"age.mismatch@p3:12"});
        row("age off by one", {{12, "44"}}, {});
        row("age in years and a part", {{12, "43.4"}}, {});
        row("age 130", {{12, "130"}}, {"age.range@p3:12"});
        row("age band", {{13, "Ya"}}, {"age.mismatch@p3:13"});
        row("same NIK twice", {{6, "9971011201800001"}, {8, ""}, {10, ""}},
            {"nik.double_in_file@p3:6"});
        row("same id for another person", {{4, "I1"}}, {"list_id.double@p3:4"});
        row("in a family of nobody", {{0, "K9"}},
            {"members.count@h2:15", "family.unknown@p3:0", "head.not_one@p3:9"});
        row("two heads", {{9, "Kepala Keluarga"}}, {"head.not_one@p2:9"});
        row("wife a man", {{6, ""}, {8, "Laki-laki"}}, {"spouse.same_sex@p3:8"});
        row("child older than the head", {{9, "Anak"}, {6, ""}, {10, "11-01-1980"}, {12, ""}},
            {"child.older@p3:10"});
        row("child in senior high school too early",
            {{9, "Anak"}, {6, ""}, {10, "01-07-2011"}, {11, "Siswa SMA"}, {12, "13"}},
            {"school.age@p3:11"});
        row("child in senior high school in time",
            {{9, "Anak"}, {6, ""}, {10, "30-06-2011"}, {11, "Siswa SMA"}, {12, "14"}}, {});
        row("unknown relation", {{9, "Teman"}}, {"code.unknown@p3:9"});
    }
    void personRows()
    {
        QFETCH(Cells, cells);
        QFETCH(QStringList, expected);
        QCOMPARE(problemsOf(household(), head() + wife(cells)), expected);
    }
    void headsAreGrownUp()
    {
        const Cells young{{6, ""}, {10, "01-07-2008"}, {12, "16"}, {11, ""}};
        QCOMPARE(problemsOf(household(), head(young) + wife()), QStringList{"head.young@p2:10"});
        QCOMPARE(problemsOf(household({{6, ""}, {8, "01-07-2008"}}), {}),
                 QStringList{"head.young@h2:8"});
    }
    void noHeadIsToldAtTheFirstMember()
    {
        QCOMPARE(problemsOf(household(), head({{9, "Anak"}}) + wife()),
                 QStringList{"head.not_one@p2:9"});
    }
    void fiveWivesAreTooMany()
    {
        QByteArray rows = head();
        for (int i = 0; i < 5; ++i) {
            const QByteArray n = QByteArray::number(i + 2);
            rows += wife({{4, "I" + n}, {6, "997101520382000" + n}});
        }
        QCOMPARE(problemsOf(household({{15, "6"}}), rows), QStringList{"wife.count@p2:9"});
    }
    void theSamePersonTwice()
    {
        QCOMPARE(problemsOf(household(), head() + wife() + wife()),
                 QStringList{"list_id.double@p4:4"});
    }
    void theSameFamilyTwice()
    {
        QCOMPARE(problemsOf(household() + household(), head() + wife()),
                 QStringList{"list_id.double@h3:0"});
    }
    void householdsWithoutMembers()
    {
        QCOMPARE(
            problemsOf(household() + household({{0, "K2"}, {6, ""}, {15, ""}}), head() + wife()),
            QStringList{"family.empty@h3:0"});
    }

    void roundedColumnsAreToldByTheirZeros_data()
    {
        QTest::addColumn<int>("endingInZero");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("damaged");
        QTest::newRow("by chance") << 2 << 20 << 0;
        QTest::newRow("half of them") << 10 << 20 << 0;
        QTest::newRow("most") << 12 << 20 << 12;
        QTest::newRow("few rows prove nothing") << 8 << 8 << 0;
    }
    void roundedColumnsAreToldByTheirZeros()
    {
        QFETCH(int, endingInZero);
        QFETCH(int, rows);
        QFETCH(int, damaged);
        QByteArray text;
        for (int i = 0; i < rows; ++i) {
            const QByteArray serial = QByteArray::number(1001 + i / 9 * 10 + i % 9);
            const QByteArray nik =
                "997101120180" + (i < endingInZero ? serial.left(3) + "0" : serial);
            text += household(
                {{0, "K" + serial},
                 {6, i < endingInZero ? "99710112018" + QByteArray::number(10010 + i * 10) : nik},
                 {8, ""},
                 {15, ""}});
        }
        const QStringList found = problemsOf(text, {});
        QCOMPARE(found.filter(QStringLiteral("nik.damaged")).size(), damaged);
        QCOMPARE(found.size(), damaged);
    }

    void collidingCodesAreToldByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QString>("placed");
        const QByteArray header = "ID Keluarga,Kode Wilayah,Desa/Kelurahan,Kepala Keluarga\n";
        QTest::newRow("BPS")
            << header + "1,3576021001,Kranggan,A\n2,3576021003,Jagalan,B\n3,3576021004,Miji,C\n"
            << false << "Kranggan,Jagalan,Miji";
        QTest::newRow("Kemendagri") << header + "1,3576021001,Gununggedangan,A\n2,3576021003,"
                                                "Magersari,B\n3,3576021004,Gedongan,C\n"
                                    << false << "Gununggedangan,Magersari,Gedongan";
        QTest::newRow("no names") << header + "1,3576021001,,A\n2,3576021003,,B\n3,3576021004,,C\n"
                                  << true << "";
        QTest::newRow("names of both")
            << header + "1,3576021001,Kranggan,A\n2,3576021003,Magersari,B\n"
            << true << "";
    }
    void collidingCodesAreToldByTheirNames()
    {
        QFETCH(QByteArray, rows);
        QFETCH(bool, asks);
        QFETCH(QString, placed);
        FakeRegister town;
        const auto add = [&](const char* code, const char* name, const char* bps) {
            town.addVillage(QString::fromLatin1(code), QString::fromLatin1(name),
                            QString::fromLatin1(bps));
        };
        add("35.76.02.1001", "Gununggedangan", "3576020001");
        add("35.76.02.1003", "Magersari", "3576020003");
        add("35.76.02.1004", "Gedongan", "3576020004");
        add("35.76.03.1001", "Kranggan", "3576021001");
        add("35.76.03.1003", "Jagalan", "3576021003");
        add("35.76.03.1004", "Miji", "3576021004");
        auto files = proposed(m_files.write("tabrakan.csv", rows));
        files.front().profile.regionSystem.reset();
        ImportOptions options;
        options.cutOff = QDate(2025, 6, 30);
        auto plan = planImport(files, options, town, core::Progress());
        QVERIFY(plan);
        QCOMPARE(plan->askRegionSystem(), asks);
        if (asks) {
            QCOMPARE(runImport(*plan, town, core::Progress()).error().reason,
                     "import.region_system_undecided");
            options.regionSystem = core::CodeSystem::Bps;
            plan = planImport(files, options, town, core::Progress());
            QVERIFY(!plan->askRegionSystem());
            return;
        }
        QCOMPARE(plan->problems().size(), size_t(0));
        QVERIFY(runImport(*plan, town, core::Progress()));
        QStringList names;
        for (const QString& id : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}) {
            const auto h = town.one(registry::Entity::Household, "p3ke_id", id);
            const auto dwelling = town.records.at(
                {registry::Entity::Dwelling, FakeRegister::reference(h, "dwelling_id")});
            for (const auto& village : town.villages) {
                if (village.id == FakeRegister::reference(dwelling, "region_id")) {
                    names += village.name;
                }
            }
        }
        QCOMPARE(names.join(','), placed);
    }
    void withoutRegionsNothingIsPlanned()
    {
        const FakeRegister empty;
        const auto plan =
            planImport(proposed(m_files.write("k.csv", kHouseholdHeader + household())), {}, empty,
                       core::Progress());
        QCOMPARE(plan.error().reason, "import.no_regions");
    }
};

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_import_rules.moc"
