// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "../exchange/scratch_files.h"
#include "../storage/register_fixture.h"
#include "import_service.h"
#include "rangkul/storage/received_rows.h"
#include "repair_service.h"

using namespace rangkul;
using namespace rangkul::test;
using exchange::RepairOutcome;
using exchange::RepairWish;
using registry::Entity;
using registry::Value;

namespace {

const QByteArray kFamilies =
    "no_kk;id_keluarga;kode_wilayah;kelurahan_desa;alamat;rt;rw;jumlah_anggota;desil_nasional\n"
    "9971010101100001;D1;9971011001;Melati;Gang 1;1;1;2;1\n"
    "997101010110;D2;9971011001;Melati;Gang 2;1;1;2;2\n"
    "9971010101100003;D3;9971019009;Nirwana;Gang 3;1;1;1;3\n";
const QByteArray kMembers =
    "nik;no_kk;id_keluarga;nama;tanggal_lahir;jenis_kelamin;status_hubungan_keluarga\n"
    "9971011201800001;9971010101100001;D1;BUDI;12-01-1980;1;1\n"
    "9971015203820002;9971010101100001;D1;SITI;12-03-1982;2;2\n"
    "9971010502750003;997101010110;D2;ANDI;05-02-1975;1;1\n"
    "9971014502780004;997101010110;D2;RATNA;05-02-1978;2;2\n"
    "9971010102700005;9971010101100003;D3;JOKO;01-02-1970;1;1\n";
const QString kRepairedKk = QStringLiteral("9971010101100002");

/// A register of one kelurahan into which a package with two refused families came.
struct Office
{
    ScratchFiles files;
    RegisterFixture fixture;
    registry::Commit import;

    explicit Office(const QByteArray& families = kFamilies, const QByteArray& members = kMembers)
    {
        addVillage("99.71.01.1001", "Melati");
        services::ImportRequest request;
        request.paths = {files.write("keluarga.csv", families)};
        if (!members.isEmpty()) {
            request.paths << files.write("anggota.csv", members);
        }
        request.options.edition = QStringLiteral("2026-1");
        request.options.cutOff = QDate(2026, 1, 31);
        const auto outcome = services::importFiles(fixture.get(), request, false, {}, {});
        if (!outcome || !outcome->commit) {
            qFatal("import: %s", outcome ? "no commit" : qPrintable(outcome.error().reason));
        }
        import = *outcome->commit;
    }
    void addVillage(const char* code, const char* name)
    {
        registry::Edit edit;
        edit.created = {{fresh(Entity::Region),
                         {cell(Entity::Region, "code", Value(QString::fromLatin1(code))),
                          cell(Entity::Region, "name", Value(QString::fromLatin1(name))),
                          cell(Entity::Region, "level", Value(qint64(4)))}}};
        if (!fixture.records().apply(edit)) {
            qFatal("no village");
        }
    }
    std::vector<registry::TrayRow> tray() { return fixture.get().receivedRows().tray().value(); }
    /// A wish for each waiting row, the cell under one of these headers replaced where it is `old`.
    std::vector<RepairWish> wishes(const QString& old = {}, const QString& now = {})
    {
        std::vector<RepairWish> all;
        for (const registry::TrayRow& row : tray()) {
            RepairWish wish{row, row.cells, {}};
            for (int i = 0; i < wish.cells.size(); ++i) {
                if (!old.isEmpty() && wish.cells[i] == old) {
                    wish.cells[i] = now;
                    wish.touched << i;
                }
            }
            all.push_back(std::move(wish));
        }
        return all;
    }
    std::vector<registry::Record> all(Entity entity)
    {
        return fixture.records().all(entity).value();
    }
    std::vector<core::RecordId> withKk(const QString& kk)
    {
        return fixture.get().identities().householdsByKk(kk).value();
    }
};

QStringList rulesOf(const QByteArray& problems)
{
    QStringList rules;
    const QJsonArray list = QJsonDocument::fromJson(problems).array();
    for (const QJsonValue& value : list) {
        rules << value.toObject()[QLatin1String("rule")].toString();
    }
    return rules;
}

qsizetype good(const RepairOutcome& outcome)
{
    return std::count_if(outcome.rows.begin(), outcome.rows.end(),
                         [](const auto& row) { return row.isGood; });
}

} // namespace

class TestRowRepair : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedFamilyIsRepairedTakenInAndUndone()
    {
        Office office;
        QCOMPARE(office.tray().size(), size_t(4)); // D2 with its two members, and D3
        QVERIFY(office.withKk(kRepairedKk).empty());
        auto wishes = office.wishes(QStringLiteral("997101010110"), kRepairedKk);
        const auto checked = services::checkTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(checked);
        QCOMPARE(good(*checked), 3);
        QVERIFY(checked->commits.empty());
        QCOMPARE(office.tray().size(), size_t(4)); // a check stores nothing

        const auto taken = services::takeInTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(taken);
        QCOMPARE(taken->commits.size(), size_t(1));
        QCOMPARE(office.tray().size(), size_t(1));
        const auto found = office.withKk(kRepairedKk);
        QCOMPARE(found.size(), size_t(1));
        const auto profile = office.fixture.records().profile(found.front());
        QVERIFY(profile);
        QCOMPARE(profile->members.size(), size_t(2));
        QCOMPARE(profile->rankings.size(), size_t(1));
        QCOMPARE(profile->rankings.front().integer(QLatin1StringView("decile_national")), 2);
        QCOMPARE(office.all(Entity::Dataset).size(), size_t(1)); // the same edition

        // Undone, also after a restart: the rows wait again, as they were repaired.
        office.fixture.reopen();
        const auto undone = office.fixture.records().undo(taken->commits.front().id, {});
        QVERIFY(undone);
        QVERIFY(office.withKk(kRepairedKk).empty());
        const auto waiting = office.tray();
        QCOMPARE(waiting.size(), size_t(4));
        QCOMPARE(office.fixture.get().receivedRows().trayCount().value(), 4);
        QCOMPARE(waiting.front().repaired.first(), kRepairedKk);
        QCOMPARE(waiting.front().cells.first(), QStringLiteral("997101010110"));
        QVERIFY(office.fixture.records().redo(taken->commits.front().id, {}));
        QCOMPARE(office.tray().size(), size_t(1));
        QCOMPARE(office.withKk(kRepairedKk).size(), size_t(1));
        const auto findings = office.fixture.get().check({});
        QVERIFY(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().reason));
    }

    void repairedValuesSayWhereTheyComeFrom()
    {
        Office office;
        const auto taken = services::takeInTrayRows(
            office.fixture.get(), office.wishes(QStringLiteral("997101010110"), kRepairedKk), {});
        QVERIFY(taken);
        const core::RecordId household = office.withKk(kRepairedKk).front();
        const auto origin = office.fixture.records().origin(
            {Entity::Household, household},
            registry::variable(Entity::Household, QLatin1StringView("kk_number")).id);
        QVERIFY(origin);
        const core::RecordId dataset = office.all(Entity::Dataset).front().ref().id;
        QVERIFY(origin->dataset == dataset);
        QCOMPARE(origin->rowNumber, 3);
        // The row as it came stays beside what was made of it.
        const auto raw = office.fixture.get().receivedRows().row(dataset, 3);
        QVERIFY(raw);
        QCOMPARE(raw->first(), QStringLiteral("997101010110"));
    }

    void whatIsStillWrongIsToldByTheSameRules()
    {
        Office office;
        auto wishes = office.wishes(QStringLiteral("997101010110"), QStringLiteral("123"));
        const auto checked = services::takeInTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(checked);
        QCOMPARE(good(*checked), 0);
        QVERIFY(checked->commits.empty());
        QCOMPARE(rulesOf(checked->rows.front().problems), QStringList{QStringLiteral("kk.form")});
        QCOMPARE(office.tray().size(), size_t(4));
        // A family card that another family of the file has: its second row is refused.
        wishes = office.wishes(QStringLiteral("997101010110"), QStringLiteral("9971010101100001"));
        const auto doubled = services::checkTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(doubled);
        QVERIFY(rulesOf(doubled->rows.front().problems).contains(QStringLiteral("list_id.double")));
        QVERIFY(!doubled->rows.front().isGood);
        // A NIK that stands in a row that is in the register already.
        wishes = office.wishes(QStringLiteral("997101010110"), kRepairedKk);
        wishes[2].cells[0] = QStringLiteral("9971011201800001");
        wishes[2].touched << 0;
        const auto other = services::checkTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(other);
        QVERIFY(rulesOf(other->rows[2].problems).contains(QStringLiteral("nik.double_in_file")));
    }

    void rowsGoInUnchangedOnceTheirKelurahanIsThere()
    {
        Office office;
        office.addVillage("99.71.01.9009", "Nirwana");
        const auto taken = services::takeInTrayRows(office.fixture.get(), office.wishes(), {});
        QVERIFY(taken);
        QCOMPARE(good(*taken), 1); // the others still have a bad number
        QCOMPARE(office.tray().size(), size_t(3));
        const auto found = office.withKk(QStringLiteral("9971010101100003"));
        QCOMPARE(found.size(), size_t(1));
        const auto profile = office.fixture.records().profile(found.front());
        QVERIFY(profile);
        // Its member came in before and brought the household; the row completes it.
        QCOMPARE(profile->members.size(), size_t(1));
        QVERIFY(profile->dwelling);
        QCOMPARE(profile->dwelling->text(QLatin1StringView("address")), QStringLiteral("Gang 3"));
        QCOMPARE(profile->rankings.size(), size_t(1));
    }

    void whatAnOfficerSetSinceStays()
    {
        Office office;
        office.addVillage("99.71.01.9009", "Nirwana");
        const core::RecordId household = office.withKk(QStringLiteral("9971010101100003")).front();
        registry::Edit edit;
        edit.cells = {test::edit({Entity::Household, household}, "dtsen_id",
                                 Value(QStringLiteral("D3-LAMA")))};
        QVERIFY(office.fixture.records().apply(edit));
        const auto taken = services::takeInTrayRows(office.fixture.get(), office.wishes(), {});
        QVERIFY(taken);
        QCOMPARE(taken->kept, 1);
        const auto record = office.fixture.records().record({Entity::Household, household});
        QVERIFY(record);
        QCOMPARE(record->text(QLatin1StringView("dtsen_id")), QStringLiteral("D3-LAMA"));
    }

    void aRowSettledMeanwhileIsNotTakenInTwice()
    {
        Office office;
        const auto wishes = office.wishes(QStringLiteral("997101010110"), kRepairedKk);
        QVERIFY(services::takeInTrayRows(office.fixture.get(), wishes, {}));
        const auto again = services::takeInTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(!again);
        QCOMPARE(again.error().reason, QStringLiteral("repair.not_waiting"));
        QCOMPARE(office.withKk(kRepairedKk).size(), size_t(1));
    }

    void rowsOfAnUndoneImportDoNotWait()
    {
        Office office;
        QVERIFY(office.fixture.records().undo(office.import.id, {}));
        QVERIFY(office.tray().empty());
        QCOMPARE(office.fixture.get().receivedRows().trayCount().value(), 0);
        QVERIFY(office.fixture.records().redo(office.import.id, {}));
        QCOMPARE(office.tray().size(), size_t(4));
    }

    void aRecipientNobodyKnewIsTiedOnceTheNumberIsRight()
    {
        Office office;
        const registry::RowRef program = fresh(Entity::Program);
        registry::Edit edit;
        edit.created = {{program,
                         {cell(Entity::Program, "name", Value(QStringLiteral("PKH"))),
                          cell(Entity::Program, "unit", Value(qint64(1))),
                          cell(Entity::Program, "year", Value(qint64(2026)))}}};
        QVERIFY(office.fixture.records().apply(edit));
        services::ImportRequest request;
        request.paths = {office.files.write("pkh.csv", "NIK;Nama;Tahap\n"
                                                       "9971011201800001;BUDI;1\n"
                                                       "9971015203829999;SITI;1\n")};
        request.program = QStringLiteral("PKH");
        request.options.edition = QStringLiteral("2026");
        request.options.today = QDate(2026, 2, 1);
        QVERIFY(services::importFiles(office.fixture.get(), request, false, {}, {}));
        const auto benefitsOf = [&](const QString& nik) {
            const auto person = office.fixture.get().identities().personsByNik(nik).value().front();
            const auto household = office.fixture.records().record({Entity::Person, person});
            const auto id =
                std::get<core::RecordId>(household->value(QLatin1StringView("household_id")));
            return office.fixture.records().profile(id)->benefits;
        };
        std::vector<RepairWish> wishes;
        for (RepairWish& wish : office.wishes()) {
            if (wish.cells.value(1) == QStringLiteral("SITI")) {
                wishes.push_back(std::move(wish));
            }
        }
        QCOMPARE(wishes.size(), size_t(1));
        const auto still = services::takeInTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(still);
        QCOMPARE(good(*still), 0);
        QCOMPARE(rulesOf(still->rows[0].problems),
                 QStringList{QStringLiteral("recipient.unknown")});
        wishes[0].cells[0] = QStringLiteral("9971015203820002");
        wishes[0].touched << 0;
        QCOMPARE(benefitsOf(QStringLiteral("9971015203820002")).size(), size_t(1)); // BUDI's
        const auto taken = services::takeInTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(taken);
        QCOMPARE(good(*taken), 1);
        const auto benefits = benefitsOf(QStringLiteral("9971015203820002"));
        QCOMPARE(benefits.size(), size_t(2));
        for (const registry::Record& benefit : benefits) {
            QVERIFY(benefit.value(QLatin1StringView("program_id")) == Value(program.id));
            QCOMPARE(benefit.integer(QLatin1StringView("year")), 2026);
            const auto* dataset =
                std::get_if<core::RecordId>(&benefit.value(QLatin1StringView("dataset_id")));
            QVERIFY(dataset && *dataset == wishes[0].row.dataset);
        }
    }

    void howAFileWasReadIsKeptWithItsRows()
    {
        Office office;
        const core::RecordId dataset = office.all(Entity::Dataset).front().ref().id;
        const auto readings = services::readingsOfImport(office.fixture.get(), dataset);
        QVERIFY(readings);
        QCOMPARE(readings->size(), size_t(2));
        const exchange::KeptReading& families = readings->front();
        QCOMPARE(families.file.table.path, QStringLiteral("keluarga.csv")); // no folder of anybody
        QCOMPARE(families.file.profile.id, QStringLiteral("dtsen_keluarga"));
        QCOMPARE(families.file.layout.firstData, 2);
        QCOMPARE(families.file.layout.columns.size(), size_t(9));
        QCOMPARE(families.file.layout.columns[0].header, QStringLiteral("no_kk"));
        QCOMPARE(families.file.layout.columns[0].field.toString(),
                 QStringLiteral("household.kk_number"));
        QCOMPARE(families.options.edition, QStringLiteral("2026-1"));
        QCOMPARE(families.options.cutOff, QDate(2026, 1, 31));
        QVERIFY(families.options.regionSystem == core::CodeSystem::Kemendagri);
        QVERIFY(!families.recipients);
        QCOMPARE(readings->back().file.profile.id, QStringLiteral("dtsen_anggota"));
        QCOMPARE(
            exchange::readingToJson(families),
            exchange::readingToJson(*exchange::readingFromJson(exchange::readingToJson(families))));
        QVERIFY(!exchange::readingFromJson("{}"));
    }

    void anEmptiedRowSaysSo()
    {
        Office office;
        auto wishes = office.wishes();
        wishes.resize(1);
        wishes[0].cells.fill(QString());
        const auto checked = services::checkTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(checked);
        QCOMPARE(good(*checked), 0);
        QCOMPARE(rulesOf(checked->rows[0].problems),
                 QStringList{QStringLiteral("list_id.missing")});
    }

    void aNumberCutByASpreadsheetMustBeTypedAnew()
    {
        QByteArray members = "nik;no_kk;nama;tanggal_lahir;jenis_kelamin;"
                             "status_hubungan_keluarga\n";
        QByteArray families = "no_kk;kode_wilayah;jumlah_anggota;desil_nasional\n";
        for (int i = 0; i < 30; ++i) {
            const QByteArray number = QByteArray::number(10 + i);
            const QByteArray kk = "99710101011001" + number;
            families += kk + ";9971011001;1;1\n";
            members += "99710112018000" + number.left(1) + "0;" + kk + ";BUDI;12-01-1980;1;1\n";
        }
        Office office(families, members);
        QCOMPARE(office.tray().size(), size_t(30));
        auto wishes = office.wishes();
        const auto checked = services::checkTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(checked);
        QCOMPARE(good(*checked), 0);
        QVERIFY(rulesOf(checked->rows[0].problems).contains(QStringLiteral("nik.damaged")));
        wishes[0].touched << 0; // looked up on the card: it does end in 0
        wishes[1].cells[0] = QStringLiteral("9971011201800017");
        wishes[1].touched << 0;
        const auto typed = services::checkTrayRows(office.fixture.get(), wishes, {});
        QVERIFY(typed);
        QCOMPARE(good(*typed), 2);
    }
};

QTEST_GUILESS_MAIN(TestRowRepair)
#include "tst_row_repair.moc"
