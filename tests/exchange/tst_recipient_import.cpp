// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "import_fakes.h"
#include "rangkul/exchange/recipient_import.h"

using namespace rangkul;
using namespace rangkul::exchange;
using registry::Entity;
using registry::Value;

class TestRecipientImport : public QObject
{
    Q_OBJECT

private:
    ScratchFiles m_files;
    FakeRegister m_town;
    core::RecordId m_program = core::RecordId::random();

    RecipientOptions options(int unit = 1) const
    {
        RecipientOptions options;
        options.dataset.edition = QStringLiteral("2025");
        options.dataset.today = QDate(2025, 6, 30);
        options.program = m_program;
        options.unit = unit;
        options.year = 2025;
        return options;
    }
    ImportFile list(const QByteArray& text) const
    {
        return proposed(m_files.write("daftar.csv", text)).front();
    }
    core::RecordId personNamed(const char* name) const
    {
        return m_town.one(Entity::Person, "name", QString::fromLatin1(name)).ref().id;
    }
    static QStringList ruleIds(const ProblemList& problems)
    {
        QStringList ids;
        for (size_t i = 0; i < problems.size(); ++i) {
            ids += QStringLiteral("%1@%2")
                       .arg(QString(problems.at(i).rule->id))
                       .arg(problems.at(i).row);
        }
        return ids;
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
            "dengan Kepala "
            "Keluarga,Tanggal Lahir\n"
            "K1,99.71.01.1001,I1,Budi Santoso,9971011201800001,9971010101200001,Laki-laki,Kepala "
            "Keluarga,12-01-1980\n"
            "K1,99.71.01.1001,I2,Siti Aminah,,9971010101200001,Perempuan,Istri,12-03-1982\n"
            "K2,99.71.01.1001,I3,Siti Aminah,,,Perempuan,Kepala Keluarga,01-01-1960\n"
            "K3,99.71.01.1001,I4,Siti Aminah,,,Perempuan,Kepala Keluarga,01-01-1960\n";
        const auto plan = planImport(proposed(m_files.write("individu.csv", rows)),
                                     options().dataset, m_town, core::Progress());
        QVERIFY(plan);
        QVERIFY(runImport(*plan, m_town, core::Progress()));
    }

    void rowsAreTiedByNikElseByNameBirthAndVillage()
    {
        const auto plan = planRecipients(
            list("NIK,Nama,Tanggal Lahir,Kelurahan,Tahap\n"
                 "9971011201800001,BUDI SANTOSO,12-01-1980,Melati,1\n" // by NIK
                 "9971011201800001,Budi S.,12-01-1980,Melati,2\n"      // NIK and birth date
                 ",Siti Aminah,12-03-1982,Melati,1\n"              // by name, birth date, village
                 ",St. Aminah,12-03-1982,Melati,2\n"               // spelled otherwise
                 ",Siti Aminah,01-01-1960,Melati,1\n"              // two of that name and day
                 ",Orang Asing,02-02-1970,Melati,1\n"              // nobody
                 "9971011201800001,Zulkifli,02-02-1970,Melati,1\n" // somebody else's NIK
                 "99710112,Budi Santoso,12-01-1980,Melati,1\n"),   // broken NIK
            options(), m_town, core::Progress());
        QVERIFY(plan);
        QCOMPARE(plan->summary().rows, 8);
        QCOMPARE(plan->summary().tied, 4);
        QCOMPARE(plan->summary().unsure, 2);
        QCOMPARE(plan->summary().unknown, 1);
        QCOMPARE(plan->summary().broken, 1);
        QCOMPARE(plan->tied()[0].by, TieBy::Nik);
        QCOMPARE(plan->tied()[2].by, TieBy::NameBirth);
        QCOMPARE(plan->tied()[2].person,
                 m_town.one(Entity::Person, "p3ke_id", QStringLiteral("I2")).ref().id);
        QCOMPARE(ruleIds(plan->problems()),
                 QStringList({"recipient.unsure@6", "recipient.unknown@7", "recipient.unsure@8",
                              "birth.nik@8", "nik.form@9"}));
        QCOMPARE(plan->problems().at(0).hint.split(' ').size(), 2);
        QCOMPARE(plan->problems().at(2).hint, personNamed("Budi Santoso").toString());
    }
    void tiedRowsBecomeBenefitsAndTheOthersWait()
    {
        const auto plan = planRecipients(list("NIK,Nama,Tahap,Nominal,Keterangan\n"
                                              "9971011201800001,Budi Santoso,1,600000,lunas\n"
                                              "9971015555550009,Tidak Ada,1,600000,\n"),
                                         options(), m_town, core::Progress());
        QVERIFY(plan);
        QVERIFY(runRecipients(*plan, m_town, core::Progress()));
        const auto benefits = m_town.all(Entity::Benefit);
        QCOMPARE(benefits.size(), size_t(1));
        QCOMPARE(FakeRegister::reference(benefits[0], "program_id"), m_program);
        QCOMPARE(FakeRegister::reference(benefits[0], "person_id"), personNamed("Budi Santoso"));
        QCOMPARE(benefits[0].integer(QLatin1StringView("amount")), 600000);
        QCOMPARE(benefits[0].integer(QLatin1StringView("year")), 2025);
        QCOMPARE(benefits[0].integer(QLatin1StringView("status")), 1);
        QCOMPARE(benefits[0].text(QLatin1StringView("stage")), "1");
        QCOMPARE(benefits[0].text(QLatin1StringView("note")), "lunas");
        QCOMPARE(m_town.raws.size(),
                 size_t(2 + 2 + 1)); // rows 4 and 5 are of the first import
        QVERIFY(!m_town.raws.at(3).problems.isEmpty());
    }
    void whatAnotherProgramForbidsWaitsOrHasANote()
    {
        FakeRegister town = m_town;
        const core::RecordId other = core::RecordId::random();
        const core::RecordId budi = personNamed("Budi Santoso");
        registry::Record given({Entity::Benefit, core::RecordId::random()});
        const auto put = [](registry::Record& row, const char* column, const Value& value) {
            row.setValue(registry::variable(row.ref().entity, QLatin1StringView(column)), value);
        };
        put(given, "program_id", other);
        put(given, "person_id", budi);
        put(given, "year", qint64(2025));
        town.records.insert_or_assign(given.ref(), given);
        registry::Record pair({Entity::ProgramPair, core::RecordId::random()});
        put(pair, "program_a", other);
        put(pair, "program_b", m_program);
        put(pair, "compatibility", qint64(3));
        town.pairRows = {pair};
        const auto rows = list("NIK,Nama,Tahap\n9971011201800001,Budi Santoso,7\n");

        const auto refused = planRecipients(rows, options(), town, core::Progress());
        QCOMPARE(refused->summary().forbidden, 1);
        QCOMPARE(refused->summary().tied, 0);
        QCOMPARE(ruleIds(refused->problems()), QStringList{"recipient.forbidden@2"});

        RecipientOptions noted = options();
        noted.overrideNote = QStringLiteral("SK wali kota 7/2025");
        const auto taken = planRecipients(rows, noted, town, core::Progress());
        QCOMPARE(taken->summary().forbidden, 0);
        QCOMPARE(taken->summary().tied, 1);
        QVERIFY(runRecipients(*taken, town, core::Progress()));
        const auto stored = town.all(Entity::Benefit);
        QVERIFY(std::any_of(stored.begin(), stored.end(), [&](const registry::Record& row) {
            return row.text(QLatin1StringView("override_note")) == noted.overrideNote;
        }));

        put(town.pairRows.front(), "compatibility", qint64(2));
        const auto warned = planRecipients(list("NIK,Nama,Tahap\n9971011201800001,Budi "
                                                "Santoso,8\n"),
                                           options(), town, core::Progress());
        QCOMPARE(warned->summary().warned, 1);
        QCOMPARE(warned->summary().tied, 1);
        QCOMPARE(ruleIds(warned->problems()), QStringList{"recipient.doubtful@2"});

        // Of another year nobody asks.
        RecipientOptions later = options();
        later.year = 2026;
        QCOMPARE(planRecipients(rows, later, town, core::Progress())->summary().warned, 0);
    }
    void theSameTwiceIsOneBenefit()
    {
        const QByteArray rows =
            "NIK,Nama,Tahap\n9971011201800001,Budi Santoso,1\n"
            "9971011201800001,Budi Santoso,1\n9971011201800001,Budi Santoso,2\n";
        const auto plan = planRecipients(list(rows), options(), m_town, core::Progress());
        QCOMPARE(ruleIds(plan->problems()), QStringList{"recipient.double@3"});
        QCOMPARE(plan->summary().tied, 2);
        QVERIFY(runRecipients(*plan, m_town, core::Progress()));
        QCOMPARE(m_town.all(Entity::Benefit).size(), size_t(2));
    }
    void aCardBilledTwiceInAMonthIsTold()
    {
        const auto plan =
            planRecipients(list("PSNOKA,NIK,NAMA,SEGMEN,BULAN,TAHUN\n0001234567890,"
                                "9971011201800001,Budi Santoso,PBI,01,2025\n"
                                "0001234567890,9971011201800001,Budi Santoso,PBI,01,2025\n"
                                "0001234567890,9971011201800001,Budi Santoso,PBI,02,2025\n"),
                           options(), m_town, core::Progress());
        QVERIFY(plan);
        QCOMPARE(ruleIds(plan->problems()), QStringList{"recipient.double@3"});
    }
    void householdsReceiveByTheirCardToo()
    {
        const auto plan =
            planRecipients(list("NIK,No KK,Nama,Alamat\n,9971010101200001,Orang Lain,Jl X\n"),
                           options(2), m_town, core::Progress());
        QCOMPARE(plan->summary().tied, 1);
        QCOMPARE(plan->tied()[0].by, TieBy::Kk);
        QVERIFY(runRecipients(*plan, m_town, core::Progress()));
        const auto benefit = m_town.all(Entity::Benefit).front();
        QCOMPARE(FakeRegister::reference(benefit, "household_id"),
                 m_town.one(Entity::Household, "p3ke_id", QStringLiteral("K1")).ref().id);
        QVERIFY(FakeRegister::reference(benefit, "person_id").isNull());
    }
    void programsOfTheListAreNamed()
    {
        const ImportFile file =
            list("NIK,Nama,IDSEMESTA,BANSOS,TAHAP\n9971011201800001,Budi Santoso,7,PKH,1\n"
                 "9971011201800001,Budi Santoso,7,BPNT,1\n");
        QCOMPARE(file.profile.id, "siksng_penerima");
        QCOMPARE(*programNames(file), QStringList({"PKH", "BPNT"}));
        RecipientOptions wished = options();
        wished.program = {};
        QCOMPARE(planRecipients(file, wished, m_town, core::Progress()).error().reason,
                 "recipients.no_program");
        wished.programByName = {{QStringLiteral("PKH"), m_program},
                                {QStringLiteral("BPNT"), m_program}};
        QVERIFY(planRecipients(file, wished, m_town, core::Progress()));
    }
};

QTEST_GUILESS_MAIN(TestRecipientImport)
#include "tst_recipient_import.moc"
