// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "import_fakes.h"
#include "rangkul/registry/codes.h"

using namespace rangkul;
using namespace rangkul::exchange;
using registry::Entity;
using registry::Value;

namespace {

const QByteArray kHouseholdHeader =
    "ID Keluarga,Desa/Kelurahan,Kode Kemdagri,Desil Kesejahteraan,Alamat,RT,RW,Kepala Keluarga,NIK,"
    "Jenis Kelamin,Tanggal Lahir,Jenis Atap,Penerima PKH\n";
const QByteArray kPersonHeader = "ID Keluarga P3KE,Desa/Kelurahan,Kode Kemdagri,Desil "
                                 "Kesejahteraan,ID Individu,Nama,NIK,Jenis Kelamin,"
                                 "Hubungan dengan Kepala Keluarga,Tanggal Lahir,Penerima BPNT\n";

QByteArray household(const QByteArray& id, const QByteArray& code = "99.71.01.1001",
                     const QByteArray& decile = "1", const QByteArray& roof = "Genteng",
                     const QByteArray& name = "Budi")
{
    return id + ",," + code + ',' + decile + ",Jl. Satu 1,1,002," + name + ",," +
           "Laki-laki,12-01-1980," + roof + ",Ya\n";
}

QByteArray person(const QByteArray& family, const QByteArray& id, const QByteArray& name,
                  const QByteArray& nik, const QByteArray& relation, const QByteArray& birth)
{
    const bool woman = nik.size() == 16 && nik.mid(6, 2).toInt() > 40;
    return family + ",,99.71.01.1001,1," + id + ',' + name + ',' + nik + ',' +
           (woman ? "Perempuan" : "Laki-laki") + ',' + relation + ',' + birth + ",Tidak\n";
}

const QByteArray kFamily1 =
    person("K1", "I1", "Budi", "9971011201800001", "Kepala Keluarga", "12-01-1980") +
    person("K1", "I2", "Siti Aminah", "9971015203820002", "Istri", "12-03-1982");
const QByteArray kFamily2 =
    person("K2", "I3", "Andi", "9971010502750003", "Kepala Keluarga", "05-02-1975");

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private:
    ScratchFiles m_files;

    static FakeRegister town()
    {
        FakeRegister town;
        town.addVillage(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"));
        town.addVillage(QStringLiteral("99.71.01.1002"), QStringLiteral("Kenanga"));
        return town;
    }
    static ImportOptions options(int year = 2025)
    {
        ImportOptions options;
        options.edition = QString::number(year);
        options.cutOff = QDate(year, 6, 30);
        options.giver = QStringLiteral("Bappeda");
        return options;
    }
    std::vector<ImportFile> package(const QByteArray& households, const QByteArray& persons) const
    {
        auto files = proposed(m_files.write("keluarga.csv", kHouseholdHeader + households));
        files.push_back(proposed(m_files.write("individu.csv", kPersonHeader + persons)).front());
        return files;
    }
    static core::Result<ImportPlan> planned(const std::vector<ImportFile>& files,
                                            FakeRegister& town, int year = 2025)
    {
        return planImport(files, options(year), town, core::Progress());
    }
    void import(FakeRegister& town, const QByteArray& households, const QByteArray& persons,
                int year = 2025) const
    {
        auto plan = planned(package(households, persons), town, year);
        if (!plan || !runImport(*plan, town, core::Progress())) {
            qFatal("import fails");
        }
    }

private slots:
    void aPackageBecomesRecords()
    {
        FakeRegister here = town();
        auto plan = planned(
            package(household("K1") + household("K2", "99.71.01.1002", "0"), kFamily1 + kFamily2),
            here);
        QVERIFY(plan);
        QCOMPARE(plan->households(), 2);
        QCOMPARE(plan->persons(), 3);
        QCOMPARE(plan->diff().householdsNew, 2);
        QCOMPARE(plan->diff().personsNew, 3);
        QVERIFY(runImport(*plan, here, core::Progress()));

        QCOMPARE(here.finished, 1);
        QCOMPARE(here.fileName, "keluarga.csv, individu.csv");
        QCOMPARE(here.all(Entity::Household).size(), size_t(2));
        QCOMPARE(here.all(Entity::Dwelling).size(), size_t(2));
        const auto budi = here.one(Entity::Person, "name", QStringLiteral("Budi"));
        const auto home = here.one(Entity::Household, "p3ke_id", QStringLiteral("K1"));
        QCOMPARE(FakeRegister::reference(budi, "household_id"), home.ref().id);
        QCOMPARE(budi.text(QLatin1StringView("nik")), "9971011201800001");
        QCOMPARE(budi.integer(QLatin1StringView("nik_status")), 1);
        QCOMPARE(budi.integer(QLatin1StringView("relation")), registry::codes::relation::kHead);
        QCOMPARE(budi.value(QLatin1StringView("birth_date")), Value(QDate(1980, 1, 12)));
        QCOMPARE(budi.integer(QLatin1StringView("listed_bpnt")), 2);
        QCOMPARE(home.integer(QLatin1StringView("listed_pkh")), 1);
        QCOMPARE(home.integer(QLatin1StringView("origin")), 1);
        const auto dwelling =
            here.records.at({Entity::Dwelling, FakeRegister::reference(home, "dwelling_id")});
        QCOMPARE(dwelling.text(QLatin1StringView("rt")), "001");
        QCOMPARE(dwelling.text(QLatin1StringView("rw")), "002");
        QCOMPARE(dwelling.integer(QLatin1StringView("roof")), 2);
        QCOMPARE(FakeRegister::reference(dwelling, "region_id"), here.villages[0].id);
        QCOMPARE(here.all(Entity::Ranking).size(), size_t(2));
        const auto dataset = here.all(Entity::Dataset).front();
        QCOMPARE(dataset.integer(QLatin1StringView("kind")), registry::codes::dataset_kind::kP3ke);
        QCOMPARE(dataset.integer(QLatin1StringView("row_count")), 5);
        QCOMPARE(dataset.text(QLatin1StringView("name")), "P3KE 2025");
        QCOMPARE(dataset.text(QLatin1StringView("sha256")).size(), 64);
        QCOMPARE(here.raws.size(), size_t(5 + 2)); // and how each file was read
        QCOMPARE(here.raws.at(packageRow(1, 2)).cells.value(5), "Budi");
        QVERIFY(here.raws.at(2).problems.isEmpty());
    }
    void badRowsGoToTheTray()
    {
        FakeRegister here = town();
        auto plan = planned(
            package(household("K1", "99.71.01.1001", "12") + household("K2"), kFamily1 + kFamily2),
            here);
        QVERIFY(plan);
        QCOMPARE(plan->files()[0].trayRows, 1);
        QCOMPARE(plan->files()[0].goodRows, 1);
        QCOMPARE(plan->ruleCounts().size(), size_t(1));
        QCOMPARE(plan->ruleCounts()[0].rule->id, rule::kDecileRange);
        QVERIFY(runImport(*plan, here, core::Progress()));
        const auto problems = QJsonDocument::fromJson(here.raws.at(2).problems).array();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][QLatin1String("rule")].toString(), "decile.range");
        QCOMPARE(problems[0][QLatin1String("level")].toString(), "error");
        QCOMPARE(problems[0][QLatin1String("value")].toString(), "12");
        // Its members are good rows: they bring the household with what they know.
        QCOMPARE(here.all(Entity::Household).size(), size_t(2));
        const auto home = here.one(Entity::Household, "p3ke_id", QStringLiteral("K1"));
        QVERIFY(registry::isMissing(home.value(QLatin1StringView("listed_pkh"))));
    }
    void householdsAloneBringTheirHeads()
    {
        FakeRegister here = town();
        const auto files =
            proposed(m_files.write("keluarga.csv", kHouseholdHeader + household("K1")));
        auto plan = planned(files, here);
        QVERIFY(runImport(*plan, here, core::Progress()));
        const auto budi = here.one(Entity::Person, "name", QStringLiteral("Budi"));
        QCOMPARE(budi.integer(QLatin1StringView("relation")), registry::codes::relation::kHead);
        QCOMPARE(budi.integer(QLatin1StringView("nik_status")), 3);
    }
    void membersAloneBringTheirHouseholds()
    {
        FakeRegister here = town();
        const auto files = proposed(m_files.write("individu.csv", kPersonHeader + kFamily1));
        auto plan = planned(files, here);
        QVERIFY(runImport(*plan, here, core::Progress()));
        QCOMPARE(here.all(Entity::Household).size(), size_t(1));
        QCOMPARE(here.all(Entity::Ranking).size(), size_t(1));
        QCOMPARE(here.all(Entity::Person).size(), size_t(2));
    }
    void familiesShareAHouseOnlyWhenTheFileSaysSo()
    {
        FakeRegister here = town();
        const QByteArray header = "ID Keluarga,Kode Kemdagri,Kepala Keluarga,Alamat,Bangunan\n";
        auto files = proposed(m_files.write(
            "k.csv", header + "K1,99.71.01.1001,A,Jl X,7\nK2,99.71.01.1001,B,Jl X,7\n"
                              "K3,99.71.01.1001,C,Jl X,\nK4,99.71.01.1002,D,Jl X,7\n"));
        files.front().layout.columns[4].field = *Field::parse(u"dwelling.building_number");
        files.front().layout.columns[4].by = MappedBy::Officer;
        auto plan = planned(files, here);
        QVERIFY(runImport(*plan, here, core::Progress()));
        QCOMPARE(here.all(Entity::Dwelling).size(), size_t(3));
    }

    void theSameEditionAgainChangesNothing()
    {
        FakeRegister here = town();
        import(here, household("K1") + household("K2"), kFamily1 + kFamily2);
        auto plan =
            planned(package(household("K1") + household("K2"), kFamily1 + kFamily2), here, 2026);
        QVERIFY(plan);
        QCOMPARE(plan->diff().householdsSame, 2);
        QCOMPARE(plan->diff().personsSame, 3);
        QCOMPARE(plan->diff().householdsNew + plan->diff().householdsChanged +
                     plan->diff().householdsGone,
                 0);
        QVERIFY(plan->diff().kept.empty());
        QVERIFY(runImport(*plan, here, core::Progress()));
        QCOMPARE(here.all(Entity::Person).size(), size_t(3));
        QCOMPARE(here.all(Entity::Ranking).size(), size_t(4)); // one more per household and edition
    }
    void aSecondEditionIsCompared()
    {
        FakeRegister here = town();
        import(here, household("K1") + household("K2") + household("K3"),
               kFamily1 + kFamily2 +
                   person("K3", "I4", "Rini", "9971015203600004", "Kepala Keluarga", "12-03-1960"));
        const QByteArray households =
            household("K1", "99.71.01.1002", "3", "Beton") + household("K2") + household("K9");
        const QByteArray persons =
            person("K1", "I1", "Budi", "9971011201800001", "Kepala Keluarga", "12-01-1980") +
            kFamily2 +
            person("K2", "I2", "Siti Aminah", "9971015203820002", "Istri", "12-03-1982") +
            person("K9", "I9", "Baru", "9971010101990009", "Kepala Keluarga", "01-01-1999");
        auto plan = planned(package(households, persons), here, 2026);
        QVERIFY(plan);
        const EditionDiff& diff = plan->diff();
        QCOMPARE(diff.householdsNew, 1);
        QCOMPARE(diff.householdsGone, 1);
        QCOMPARE(diff.householdsChanged, 2);
        QCOMPARE(diff.moved, 1);
        QCOMPARE(diff.decileUp, 1);
        QCOMPARE(diff.membersJoined, 1);
        QCOMPARE(diff.membersGone, 1);
        QCOMPARE(diff.personsNew, 1);

        const auto before = here.one(Entity::Household, "p3ke_id", QStringLiteral("K1"));
        QVERIFY(runImport(*plan, here, core::Progress()));
        const auto after = here.one(Entity::Household, "p3ke_id", QStringLiteral("K1"));
        QCOMPARE(after.ref().id, before.ref().id);
        QVERIFY(FakeRegister::reference(after, "dwelling_id") !=
                FakeRegister::reference(before, "dwelling_id"));
        const auto left = here.all(Entity::PastOccupancy);
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(FakeRegister::reference(left[0], "dwelling_id"),
                 FakeRegister::reference(before, "dwelling_id"));
        const auto siti = here.one(Entity::Person, "name", QStringLiteral("Siti Aminah"));
        QCOMPARE(FakeRegister::reference(siti, "household_id"),
                 here.one(Entity::Household, "p3ke_id", QStringLiteral("K2")).ref().id);
        // Nobody is ended because a list forgot them.
        QCOMPARE(here.all(Entity::Household).size(), size_t(4));
        QCOMPARE(here.all(Entity::Person).size(), size_t(5));
    }
    void whatWasSetHereStaysAndIsTold()
    {
        FakeRegister here = town();
        import(here, household("K1"), kFamily1);
        const auto home = here.one(Entity::Household, "p3ke_id", QStringLiteral("K1"));
        const registry::RowRef dwelling{Entity::Dwelling,
                                        FakeRegister::reference(home, "dwelling_id")};
        here.set(dwelling, "roof", Value(qint64(7)));
        auto plan =
            planned(package(household("K1", "99.71.01.1001", "1", "Beton"), kFamily1), here, 2026);
        QVERIFY(plan);
        QCOMPARE(plan->diff().kept.size(), size_t(1));
        QCOMPARE(plan->diff().kept[0].row, dwelling);
        QCOMPARE(plan->diff().kept[0].here, Value(qint64(7)));
        QCOMPARE(plan->diff().kept[0].inFile, Value(qint64(1)));
        QVERIFY(runImport(*plan, here, core::Progress()));
        QCOMPARE(here.records.at(dwelling).integer(QLatin1StringView("roof")), 7);
    }
    void aNikOfSomebodyElseMakesNobodyTheSame()
    {
        FakeRegister here = town();
        import(here, household("K1"), kFamily1);
        auto plan =
            planned(package(household("K5"), person("K5", "I7", "Zulkifli", "9971011201800001",
                                                    "Kepala Keluarga", "13-02-1981")),
                    here, 2026);
        QVERIFY(plan);
        QCOMPARE(plan->diff().personsNew, 1);
        QStringList found;
        for (const RuleCount& count : plan->ruleCounts()) {
            found += QString(count.rule->id);
        }
        QCOMPARE(found, QStringList({"nik.other_person", "birth.nik"}));
    }
    void anotherListFindsTheFamilyByItsMembers()
    {
        FakeRegister here = town();
        import(here, household("K1"), kFamily1);
        const auto keluarga = proposed(m_files.write(
            "dtsen_k.csv",
            "nomor_kartu_keluarga;kode_kelurahan_desa;desil_nasional;jenis_atap_terluas\n"
            "9971010101200001;9971011001;2;02\n"));
        auto files = keluarga;
        files.push_back(
            proposed(
                m_files.write("dtsen_a.csv",
                              "nomor_induk_kependudukan;nomor_kartu_keluarga;nama;tanggal_lahir;"
                              "jenis_kelamin;status_hubungan_keluarga\n"
                              "9971011201800001;9971010101200001;BUDI;1980-01-12;1;1\n"
                              "9971015203820002;9971010101200001;SITI AMINAH;1982-03-12;2;2\n"))
                .front());
        auto plan = planned(files, here, 2026);
        QVERIFY(plan);
        QCOMPARE(plan->problems().size(), size_t(0));
        QCOMPARE(plan->diff().householdsNew, 0);
        QCOMPARE(plan->diff().personsNew, 0);
        QVERIFY(runImport(*plan, here, core::Progress()));
        QCOMPARE(here.all(Entity::Household).size(), size_t(1));
        QCOMPARE(here.all(Entity::Household)[0].text(QLatin1StringView("kk_number")),
                 "9971010101200001");
        QCOMPARE(here.all(Entity::Ranking).size(), size_t(2));
    }

    void aMemberWithoutNikIsFoundInTheHousehold()
    {
        FakeRegister here = town();
        import(here, household("K1"),
               kFamily1 + person("K1", "I5", "Moch. Rizki", "", "Anak", "02-02-2010"));
        const QByteArray persons = kFamily1 +
                                   person("K1", "X5", "Muhammad Rizki", "", "Anak", "02-02-2010") +
                                   person("K1", "X6", "Rizka", "", "Anak", "02-02-2010");
        auto plan = planned(package(household("K1"), persons), here, 2026);
        QVERIFY(plan);
        QCOMPARE(plan->diff().personsNew, 1);
        QVERIFY(runImport(*plan, here, core::Progress()));
        QCOMPARE(here.all(Entity::Person).size(), size_t(4));
        QCOMPARE(here.one(Entity::Person, "p3ke_id", QStringLiteral("X5"))
                     .text(QLatin1StringView("name")),
                 "Muhammad Rizki");
    }

    void cancellingLeavesNothing()
    {
        FakeRegister here = town();
        auto plan = planned(package(household("K1"), kFamily1), here);
        core::Progress progress;
        progress.cancel();
        QCOMPARE(runImport(*plan, here, progress).error().code, core::ErrorCode::Cancelled);
        QCOMPARE(here.finished, 0);
        QVERIFY(here.records.empty());
        QCOMPARE(planImport(package(household("K1"), kFamily1), options(), here, progress)
                     .error()
                     .reason,
                 "import.cancelled");
    }
    void aFailingWriterStopsTheImport()
    {
        FakeRegister here = town();
        QByteArray households;
        for (int i = 0; i < 30000; ++i) {
            households += household("K" + QByteArray::number(i));
        }
        auto plan =
            planned(proposed(m_files.write("keluarga.csv", kHouseholdHeader + households)), here);
        here.rowsBeforeFailure = 10;
        QCOMPARE(runImport(*plan, here, core::Progress()).error().reason, "storage.disk_full");
        QCOMPARE(here.finished, 0);
    }
    void aFileThatChangedInBetweenIsRefused()
    {
        FakeRegister here = town();
        auto plan = planned(package(household("K1"), kFamily1), here);
        m_files.write("keluarga.csv", kHouseholdHeader + household("K1") + household("K2"));
        QCOMPARE(runImport(*plan, here, core::Progress()).error().reason, "import.file_changed");
    }
    void filesThatDoNotBelongTogetherAreRefused()
    {
        FakeRegister here = town();
        auto files = package(household("K1"), kFamily1);
        files[1] = files[0];
        QCOMPARE(planned(files, here).error().reason, "import.files");
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
