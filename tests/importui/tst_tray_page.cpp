// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include "import_window.h"
#include "rangkul/exchange/import_plan.h"
#include "rangkul/importui/tray_page.h"

using namespace rangkul;
using namespace rangkul::test;
using importui::TrayEntry;
using importui::TrayPage;

namespace {

class FakeTray final : public importui::TraySource
{
public:
    core::Result<std::vector<TrayEntry>> load() override { return entries; }
    core::Status settle(const std::vector<qint64>& ids) override
    {
        if (fails) {
            return core::Error{core::ErrorCode::DiskFull, QStringLiteral("storage.disk_full")};
        }
        remove(ids);
        return core::Done{};
    }
    core::Result<exchange::RepairOutcome> check(const std::vector<exchange::RepairWish>& wishes,
                                                const core::Progress&) override
    {
        ++checks;
        wished = wishes;
        exchange::RepairOutcome outcome;
        for (const exchange::RepairWish& wish : wishes) {
            const bool good = wish.cells.value(2) == QStringLiteral("3");
            outcome.rows.push_back({wish.row.rowNumber, good ? "[]" : wish.row.problems, good});
        }
        return outcome;
    }
    core::Result<exchange::RepairOutcome> takeIn(const std::vector<exchange::RepairWish>& wishes,
                                                 const core::Progress& progress) override
    {
        if (fails) {
            return core::Error{core::ErrorCode::Conflict, QStringLiteral("repair.not_waiting")};
        }
        auto outcome = check(wishes, progress);
        for (size_t i = 0; i < wishes.size(); ++i) {
            if (outcome->rows[i].isGood) {
                remove({wishes[i].row.id});
            }
        }
        outcome->kept = 1;
        registry::Commit commit;
        commit.id = 7;
        commit.kind = registry::CommitKind::Import;
        outcome->commits = {commit};
        return outcome;
    }
    void add(qint64 row, const QByteArray& problems, const char* list = "P3KE 2025")
    {
        TrayEntry entry;
        entry.row.id = ++last;
        entry.row.rowNumber = row;
        entry.row.cells = {QStringLiteral("K9"), QStringLiteral("Budi"), QStringLiteral("12")};
        entry.row.problems = problems;
        entry.dataset = QString::fromLatin1(list);
        entry.columns = columns;
        entries.push_back(std::move(entry));
    }
    void remove(const std::vector<qint64>& ids)
    {
        std::erase_if(entries, [&](const TrayEntry& entry) {
            return std::find(ids.begin(), ids.end(), entry.row.id) != ids.end();
        });
    }

    std::shared_ptr<const importui::TrayColumns> columns =
        std::make_shared<const importui::TrayColumns>(
            importui::TrayColumns{{QStringLiteral("ID Keluarga"), QStringLiteral("Kepala Keluarga"),
                                   QStringLiteral("Desil")},
                                  {QStringLiteral("household.p3ke_id"), QStringLiteral("head.name"),
                                   QStringLiteral("ranking.decile_national")}});
    std::vector<exchange::RepairWish> wished;
    int checks = 0;
    std::vector<TrayEntry> entries;
    bool fails = false;
    qint64 last = 0;
};

const QByteArray kDecile = R"([{"rule":"name.digits","level":"warning","column":1,"value":"Budi"},)"
                           R"({"rule":"decile.range","level":"error","column":2,"value":"12"}])";
const QByteArray kRegion = R"([{"rule":"region.unknown","level":"error","column":-1,"value":""}])";

struct TrayWindow
{
    FakeWorkspace fake;
    std::shared_ptr<FakeTray> tray = std::make_shared<FakeTray>();
    TrayPage page{fake.workspace};

    TrayWindow()
    {
        tray->add(9, kDecile);
        tray->add(10, kRegion);
        tray->add(exchange::packageRow(1, 4), kRegion, "DTSEN 2026-1");
        page.resize(1166, 600);
        page.show();
    }
    ~TrayWindow()
    {
        page.setSource(nullptr);
        fake.runner.drain();
    }
    bool open()
    {
        page.setSource(tray);
        return fake.open();
    }
    QTableView* named(const char* name) const
    {
        const auto tables = page.findChildren<QTableView*>();
        for (QTableView* found : tables) {
            if (found->accessibleName() == QString::fromLatin1(name)) {
                return found;
            }
        }
        return nullptr;
    }
    QTableView* table() const { return named("Rows that wait for repair"); }
    QTableView* cells() const { return named("Cells of the row"); }
    QString cellText(int row, int column) const
    {
        return cells()->model()->index(row, column).data().toString();
    }
    /// Types into the cell as a person does.
    void type(int row, const QString& text) const
    {
        const QModelIndex index = cells()->model()->index(row, 1);
        cells()->setFocus();
        cells()->setCurrentIndex(index);
        cells()->edit(index);
        auto* editor = cells()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        for (int i = 0; i < 5; ++i) { // the editor commits, the page follows, the editor goes
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
};

} // namespace

class TestTrayPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp); }

    void rowsAreShownWithProblemsAndOriginalCells()
    {
        TrayWindow w;
        QSignalSpy badge(&w.page, &TrayPage::badgeChanged);
        QVERIFY(w.open());
        QAbstractItemModelTester tester(w.table()->model());
        QCOMPARE(badge.last()[0].toString(), QStringLiteral("3"));
        QCOMPARE(w.table()->model()->rowCount(), 3);
        QCOMPARE(w.cell(0, 0), QStringLiteral("P3KE 2025"));
        QCOMPARE(w.cell(0, 1), QStringLiteral("9"));
        QCOMPARE(w.cell(0, 2), QStringLiteral("Budi"));
        QVERIFY(w.cell(0, 3).startsWith(QStringLiteral("The decile is not a number")));
        QVERIFY(seenText(w.page).contains(QStringLiteral("P3KE 2025, row 9")));
        QAbstractItemModelTester cells(w.cells()->model());
        // Cells without a problem are folded away, but for the name that tells whose row it is.
        QCOMPARE(w.cells()->model()->rowCount(), 2);
        QCOMPARE(w.cellText(0, 0), QStringLiteral("Kepala Keluarga"));
        QCOMPARE(w.cellText(1, 0), QStringLiteral("Desil"));
        QCOMPARE(w.cellText(1, 1), QStringLiteral("12"));
        QVERIFY(w.cellText(1, 2).startsWith(
            QStringLiteral("The decile is not a number from 0 to 10.")));
        QVERIFY(w.cellText(1, 2).contains(QStringLiteral("0 means not ranked")));
        auto* all = w.page.findChild<QCheckBox*>();
        QVERIFY(all->isVisible());
        all->click();
        QCOMPARE(w.cells()->model()->rowCount(), 3);
        QVERIFY(w.cellText(0, 2).isEmpty());
        all->click();
        picture(w.page, "tray");
        w.table()->selectRow(2);
        QVERIFY(
            seenText(w.page).contains(QStringLiteral("DTSEN 2026-1, row 4 of the member file")));
    }

    void aRowIsCorrectedCheckedAndTakenIn()
    {
        TrayWindow w;
        QVERIFY(w.open());
        w.type(1, QStringLiteral("11"));
        QVERIFY(seenText(w.page).contains(QStringLiteral("Changed, not checked yet.")));
        QVERIFY(w.cellText(1, 2).contains(QStringLiteral("It came as \"12\".")));
        QTest::mouseClick(button(w.page, QStringLiteral("Check again")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.tray->wished.front().cells[2], QStringLiteral("11"));
        QCOMPARE(w.tray->wished.front().touched, QList<int>{2});
        QVERIFY(seenText(w.page).contains(QStringLiteral("The row still cannot go in.")));
        QVERIFY(seenText(w.page).contains(QStringLiteral("still cannot go in; what is wrong")));
        w.type(1, QStringLiteral("3"));
        picture(w.page, "tray-changed");
        QTest::mouseClick(button(w.page, QStringLiteral("Check again")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.cell(0, 3), QStringLiteral("Nothing holds it back any more"));
        QVERIFY(seenText(w.page).contains(QStringLiteral("It can be taken in.")));
        QCOMPARE(w.table()->model()->rowCount(), 3); // nothing was stored
        picture(w.page, "tray-good");
        QTest::mouseClick(button(w.page, QStringLiteral("Take in")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.table()->model()->rowCount(), 2);
        const QString seen = seenText(w.page);
        QVERIFY2(seen.contains(QStringLiteral("went into the register.")), qPrintable(seen));
        QVERIFY2(seen.contains(QStringLiteral("were set here or by a newer list")),
                 qPrintable(seen));
    }

    void severalRowsAreCorrectedAtOnce()
    {
        TrayWindow w;
        w.tray->add(11, kDecile);
        QVERIFY(w.open());
        w.table()->selectAll();
        QVERIFY(seenText(w.page).contains(QStringLiteral("all 4 chosen rows")));
        w.type(1, QStringLiteral("3")); // the same "12" stands in every row
        QTest::mouseClick(button(w.page, QStringLiteral("Check 4 rows again")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.tray->wished.size(), size_t(4));
        for (const exchange::RepairWish& wish : w.tray->wished) {
            QCOMPARE(wish.cells[2], QStringLiteral("3"));
        }
        QVERIFY(seenText(w.page).contains(QStringLiteral("4 rows can be taken in.")));
        // Another value stays what it is.
        w.table()->selectRow(0);
        w.type(1, QStringLiteral("4"));
        w.table()->selectAll();
        w.type(1, QStringLiteral("5"));
        QTest::mouseClick(button(w.page, QStringLiteral("Take in 4 rows")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.tray->wished[0].cells[2], QStringLiteral("5"));
        QCOMPARE(w.tray->wished[1].cells[2], QStringLiteral("3"));
        QCOMPARE(w.table()->model()->rowCount(), 1);
        QCOMPARE(w.cellText(1, 1), QStringLiteral("5")); // corrections outlive the reload
    }

    void whatCannotBeTakenInIsSaidInWords()
    {
        TrayWindow w;
        w.tray->fails = true;
        QVERIFY(w.open());
        QTest::mouseClick(button(w.page, QStringLiteral("Take in")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QVERIFY(seenText(w.page).contains(QStringLiteral("does not wait any more")));
        QCOMPARE(w.table()->model()->rowCount(), 3);
    }

    void rowsOfAnOlderVersionCanOnlyBeMarked()
    {
        TrayWindow w;
        w.tray->entries.clear();
        w.tray->columns = nullptr;
        w.tray->add(9, kDecile);
        QVERIFY(w.open());
        QVERIFY(!button(w.page, QStringLiteral("Check again"))->isEnabled());
        QVERIFY(!button(w.page, QStringLiteral("Take in"))->isEnabled());
        QVERIFY(button(w.page, QStringLiteral("Mark as done"))->isEnabled());
        QVERIFY(seenText(w.page).contains(QStringLiteral("earlier version of the program")));
    }

    void aRowRepairedBeforeComesAsItWasRepaired()
    {
        TrayWindow w;
        w.tray->entries.clear();
        w.tray->add(9, kDecile);
        w.tray->entries.front().row.repaired = {QStringLiteral("K9"), QStringLiteral("Budi"),
                                                QStringLiteral("3")};
        QVERIFY(w.open());
        QCOMPARE(w.cellText(1, 1), QStringLiteral("3"));
        QVERIFY(w.cellText(1, 2).contains(QStringLiteral("It came as \"12\".")));
    }

    void aRowLeavesWhenItIsDone()
    {
        TrayWindow w;
        QVERIFY(w.open());
        w.table()->setFocus();
        w.table()->selectRow(0);
        QTest::keyClick(w.table(), Qt::Key_Down, Qt::ShiftModifier);
        QSignalSpy count(&w.page, &TrayPage::countChanged);
        QPushButton* done = button(w.page, QStringLiteral("Mark 2 rows as done"));
        QVERIFY(done != nullptr);
        QTest::mouseClick(done, Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.table()->model()->rowCount(), 1);
        QCOMPARE(count.last()[0].toLongLong(), 1);
        QVERIFY(seenText(w.page).contains(QStringLiteral("2 rows left the tray.")));
        QTest::mouseClick(button(w.page, QStringLiteral("Mark as done")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QVERIFY(seenText(w.page).contains(QStringLiteral("Nothing waits for repair")));
        picture(w.page, "tray-empty");
    }

    void aRowThatCannotLeaveStays()
    {
        TrayWindow w;
        w.tray->fails = true;
        QVERIFY(w.open());
        QTest::mouseClick(button(w.page, QStringLiteral("Mark as done")), Qt::LeftButton);
        QVERIFY(w.fake.settle());
        QCOMPARE(w.table()->model()->rowCount(), 3);
        QVERIFY(seenText(w.page).contains(QStringLiteral("The disk is full.")));
    }

    void listAndProblemFilterTheRows()
    {
        TrayWindow w;
        QVERIFY(w.open());
        const auto combos = w.page.findChildren<QComboBox*>();
        combos[0]->setFocus();
        QTest::keyClicks(combos[0], QStringLiteral("DTSEN"));
        Q_EMIT combos[0]->activated(combos[0]->currentIndex());
        QCOMPARE(w.table()->model()->rowCount(), 1);
        combos[0]->setCurrentIndex(0);
        combos[1]->setCurrentIndex(
            combos[1]->findText(QStringLiteral("The kelurahan is not in the register.")));
        Q_EMIT combos[1]->activated(combos[1]->currentIndex());
        QCOMPARE(w.table()->model()->rowCount(), 2);
    }

    void candidatesOfAnUnsureRecipientAreNamed()
    {
        TrayWindow w;
        const RecordId region =
            w.fake.addRegion(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"), 4);
        const RecordId household = w.fake.addHousehold(w.fake.addDwelling(region, std::nullopt));
        const RecordId person =
            w.fake.addPerson(household, QStringLiteral("SITI AMINAH"), 1, 2, QDate(1982, 3, 12));
        w.tray->entries.clear();
        w.tray->add(3, R"([{"rule":"recipient.unsure","level":"error","column":1,"value":"Siti",)"
                       R"("hint":")" +
                           person.toString().toLatin1() + R"("}])");
        QVERIFY(w.open());
        QVERIFY(w.fake.settle());
        QVERIFY(seenText(w.page).contains(QStringLiteral("SITI AMINAH")));
        auto* names = w.page.findChild<QLabel*>(QStringLiteral("candidatesLabel"));
        QVERIFY(names != nullptr);
        QSignalSpy opened(&w.page, &TrayPage::profileRequested);
        Q_EMIT names->linkActivated(household.toString());
        QCOMPARE(w.fake.workspace.selected(), household);
        QCOMPARE(opened.count(), 1);
        picture(w.page, "tray-candidates");
    }
};

QTEST_MAIN(TestTrayPage)
#include "tst_tray_page.moc"
