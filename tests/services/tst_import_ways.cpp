// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QLineEdit>

#include "../importui/import_window.h"
#include "../storage/register_fixture.h"
#include "boundary_store.h"
#include "import_service.h"
#include "rangkul/demo/demo_files.h"
#include "rangkul/storage/received_rows.h"

using namespace rangkul;
using namespace rangkul::test;
using demo::DemoFileRole;

namespace {

const QString kEdition = QStringLiteral("2026-1");
const QDate kCutOff(2026, 1, 31);

/// A record in words, without ids that are drawn by lot.
QString described(storage::Register& reg, const registry::Record& record)
{
    QStringList cells;
    for (const registry::Variable& variable : registry::variables(record.ref().entity)) {
        const registry::Value& value = record.value(variable);
        if (registry::isMissing(value) || variable.type == registry::ValueType::Reference) {
            continue;
        }
        const auto origin = reg.records().origin(record.ref(), variable.id);
        cells << QStringLiteral("%1=%2@%3")
                     .arg(QString::fromLatin1(variable.column), registry::toPlainText(value))
                     .arg(origin ? origin->rowNumber : -1);
    }
    return cells.join(u'|');
}

QStringList described(storage::Register& reg, const std::vector<registry::Record>& records)
{
    QStringList lines;
    for (const registry::Record& record : records) {
        lines << described(reg, record);
    }
    lines.sort();
    return lines;
}

/// Everything an import brought into a register, whatever ids it got.
QByteArray contentDigest(storage::Register& reg)
{
    QStringList lines;
    const auto households = reg.records().all(registry::Entity::Household);
    for (const registry::Record& household : *households) {
        const auto profile = reg.records().profile(household.ref().id);
        QStringList family{described(reg, profile->household)};
        if (profile->dwelling) {
            family << described(reg, *profile->dwelling);
        }
        if (profile->region) {
            family << profile->region->text(QLatin1StringView("code"));
        }
        family << described(reg, profile->members) << described(reg, profile->rankings)
               << QString::number(profile->neighbours.size());
        lines << family.join(u'\n');
    }
    const auto tray = reg.receivedRows().tray();
    for (const registry::TrayRow& row : *tray) {
        lines << QString::number(row.rowNumber) + row.cells.join(u'|') +
                     QString::fromUtf8(row.problems);
    }
    const auto datasets = reg.records().all(registry::Entity::Dataset);
    for (const registry::Record& dataset : *datasets) {
        lines << described(reg, dataset);
    }
    lines.sort();
    return QCryptographicHash::hash(lines.join(QStringLiteral("\n\n")).toUtf8(),
                                    QCryptographicHash::Sha256)
        .toHex();
}

/// A register with the kelurahan of the demo city, nobody in it yet.
struct Office
{
    RegisterFixture fixture;

    explicit Office(const demo::DemoSummary& city)
    {
        const auto file = exchange::readBoundaries(city.path(DemoFileRole::Boundaries), {}, {});
        if (!file || !services::storeBoundaries(fixture.get(), *file, QStringLiteral("batas"))) {
            qFatal("no boundaries");
        }
    }
    storage::Register& reg() { return fixture.get(); }
    qint64 waiting() { return reg().receivedRows().trayCount().value(); }
};

/// The wizard over a real register, driven by mouse and keyboard.
struct Window
{
    Office& office;
    core::SystemClock clock;
    ui::BackgroundRunner runner;
    ui::Workspace workspace{runner, clock};
    exchange::RepositoryRegister known{office.reg().records(), office.reg().identities(),
                                       &office.reg().families()};
    importui::ImportWizard wizard{workspace};

    explicit Window(Office& of, const QString& profiles)
        : office(of)
    {
        wizard.resize(kPageSize);
        wizard.show();
        workspace.open({&office.reg().records(), &office.reg().frames()}, {});
        wizard.setServices({&known, [this] { return office.reg().newImport(); }, profiles});
    }
    ~Window()
    {
        wizard.setServices({});
        workspace.close();
        runner.drain();
    }
    bool settle()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (runner.pending() > 0 && elapsed.elapsed() < 60'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        return runner.pending() == 0;
    }
    bool press(const char* text)
    {
        QPushButton* found = button(wizard, QString::fromLatin1(text));
        if (found == nullptr || !found->isEnabled()) {
            qWarning("no button %s: %s", text, qPrintable(seenText(wizard)));
            return false;
        }
        QTest::mouseClick(found, Qt::LeftButton);
        return settle();
    }
    bool type(const char* name, const QString& text)
    {
        const auto edits = wizard.findChildren<QLineEdit*>();
        for (QLineEdit* edit : edits) {
            if (edit->isVisible() && edit->accessibleName() == QString::fromLatin1(name)) {
                edit->clear();
                QTest::keyClicks(edit, text);
                return true;
            }
        }
        return false;
    }
    /// From the files to the finished import.
    bool import(const QStringList& paths)
    {
        wizard.begin(paths);
        return settle() && press("Next") && press("Next") && type("Edition", kEdition) &&
               type("Speaks of the day", kCutOff.toString(QStringLiteral("d-M-yyyy"))) &&
               press("Check the list") && press("Next") && press("Import now");
    }
};

} // namespace

/// The same files, by the window and by the command line, in real registers.
class TestImportWays : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    demo::DemoSummary m_city;

    QStringList package(DemoFileRole families, DemoFileRole members) const
    {
        return {m_city.path(families), m_city.path(members)};
    }
    static services::ImportRequest request(const QStringList& paths)
    {
        services::ImportRequest request;
        request.paths = paths;
        request.options.edition = kEdition;
        request.options.cutOff = kCutOff;
        request.options.today = core::SystemClock().today();
        return request;
    }

private slots:
    void initTestCase()
    {
        ui::applyTheme(*qApp);
        const auto city = demo::writeDemo(m_folder.path(), 150, 11, {});
        QVERIFY(city);
        m_city = *city;
    }

    void windowAndCommandGiveTheSameRegister_data()
    {
        QTest::addColumn<int>("families");
        QTest::addColumn<int>("members");
        QTest::newRow("P3KE workbooks")
            << int(DemoFileRole::P3keFamilies) << int(DemoFileRole::P3keMembers);
        QTest::newRow("P3KE from row 13")
            << int(DemoFileRole::P3keFamiliesLate) << int(DemoFileRole::P3keMembersLate);
        QTest::newRow("DTSEN text")
            << int(DemoFileRole::DtsenFamilies) << int(DemoFileRole::DtsenMembers);
    }

    void windowAndCommandGiveTheSameRegister()
    {
        QFETCH(int, families);
        QFETCH(int, members);
        const QStringList paths = package(DemoFileRole(families), DemoFileRole(members));
        Office byCommand(m_city);
        const auto outcome = services::importFiles(byCommand.reg(), request(paths), false, {}, {});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().reason));
        Office byWindow(m_city);
        const QByteArray before = contentDigest(byWindow.reg());
        {
            Window window(byWindow, m_folder.filePath(QStringLiteral("profiles")));
            QVERIFY(window.import(paths));
        }
        QVERIFY(byCommand.waiting() > 0);
        QCOMPARE(byWindow.waiting(), byCommand.waiting());
        QVERIFY(before != contentDigest(byWindow.reg()));
        QCOMPARE(contentDigest(byWindow.reg()), contentDigest(byCommand.reg()));
    }

    void aSecondEditionGivesTheSameToo()
    {
        const QStringList first = package(DemoFileRole::DtsenFamilies, DemoFileRole::DtsenMembers);
        services::ImportRequest next =
            request(package(DemoFileRole::DtsenNextFamilies, DemoFileRole::DtsenNextMembers));
        Office byCommand(m_city);
        QVERIFY(services::importFiles(byCommand.reg(), request(first), false, {}, {}));
        QVERIFY(services::importFiles(byCommand.reg(), next, false, {}, {}));
        Office byWindow(m_city);
        {
            Window window(byWindow, {});
            QVERIFY(window.import(first));
            QVERIFY(window.press("Finish"));
            QVERIFY(window.import(next.paths));
        }
        QCOMPARE(contentDigest(byWindow.reg()), contentDigest(byCommand.reg()));
    }

    void aCorrectedProfileServesTheCommandToo()
    {
        // A list whose headers nobody knows, mapped by an officer and kept.
        ScratchFiles files;
        const QString path = files.write("daftar.csv", "Kode;Kel;Tingkat;Kepala;Nomor\n"
                                                       "P1;9971011001;1;BUDI;9971011201800001\n"
                                                       "P2;9971011001;2;SITI;9971015203820002\n");
        const auto* base = exchange::findProfile(exchange::builtInProfiles(), u"p3ke_keluarga_v2");
        QVERIFY(base != nullptr);
        const auto table = exchange::inspectTable(path);
        QVERIFY(table);
        auto file = exchange::layOutImportFile(*table, 0, *base);
        QVERIFY(file);
        const char* const targets[] = {"household.p3ke_id", "place.code", "ranking.decile_national",
                                       "head.name", "head.nik"};
        for (size_t i = 0; i < std::size(targets); ++i) {
            exchange::MappedColumn& column = file->layout.columns[i];
            column.field = *exchange::Field::parse(QString::fromLatin1(targets[i]));
            column.by = exchange::MappedBy::Officer;
        }
        Office office(m_city);
        const QString folder = files.path("profiles");
        auto request = TestImportWays::request({path});
        request.profileFolder = folder;
        QVERIFY(!services::importFiles(office.reg(), request, true, {}, {}));
        QVERIFY(exchange::saveProfile(folder, exchange::correctedProfile(*file, 2026)));
        const auto outcome = services::importFiles(office.reg(), request, true, {}, {});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().reason));
        QCOMPARE(outcome->plan->files().front().profile, QStringLiteral("p3ke_keluarga_v2_2026"));
        QCOMPARE(outcome->plan->files().front().dataRows, 2);
    }

    void aStoppedComparisonLeavesNothing()
    {
        Office office(m_city);
        QVERIFY(services::importFiles(
            office.reg(), request(package(DemoFileRole::DtsenFamilies, DemoFileRole::DtsenMembers)),
            false, {}, {}));
        const QByteArray before = contentDigest(office.reg());
        const auto next =
            request(package(DemoFileRole::DtsenNextFamilies, DemoFileRole::DtsenNextMembers));
        for (const QString& at :
             {QStringLiteral("import.comparing"), QStringLiteral("import.writing")}) {
            QStringList steps;
            core::Progress progress([&](const QString& step, qint64, qint64) {
                steps << step;
                if (step == at) {
                    progress.cancel();
                }
            });
            const auto stopped = services::importFiles(office.reg(), next, false, {}, progress);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
            QVERIFY(steps.contains(at));
        }
        QCOMPARE(contentDigest(office.reg()), before);
    }
};

QTEST_MAIN(TestImportWays)
#include "tst_import_ways.moc"
