// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

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
        std::erase_if(entries, [&](const TrayEntry& entry) {
            return std::find(ids.begin(), ids.end(), entry.row.id) != ids.end();
        });
        return core::Done{};
    }
    void add(qint64 row, const QByteArray& problems, const char* list = "P3KE 2025")
    {
        TrayEntry entry;
        entry.row.id = ++last;
        entry.row.rowNumber = row;
        entry.row.cells = {QStringLiteral("K9"), QStringLiteral("Budi"), QStringLiteral("12")};
        entry.row.problems = problems;
        entry.dataset = QString::fromLatin1(list);
        entries.push_back(std::move(entry));
    }

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
    QTableView* table() const
    {
        const auto tables = page.findChildren<QTableView*>();
        for (QTableView* found : tables) {
            if (found->accessibleName() == QStringLiteral("Rows that wait for repair")) {
                return found;
            }
        }
        return nullptr;
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
        QVERIFY(w.cell(0, 2).startsWith(QStringLiteral("The decile is not a number")));
        QVERIFY(seenText(w.page).contains(QStringLiteral("P3KE 2025, row 9")));
        QVERIFY(seenText(w.page).contains(QStringLiteral("0 means not ranked")));
        auto* cells = w.page.findChild<QTableWidget*>();
        QCOMPARE(cells->rowCount(), 3);
        QCOMPARE(cells->item(2, 1)->text(), QStringLiteral("12"));
        QCOMPARE(cells->item(2, 2)->text(),
                 QStringLiteral("The decile is not a number from 0 to 10."));
        QVERIFY(cells->item(0, 2)->text().isEmpty());
        picture(w.page, "tray");
        w.table()->selectRow(2);
        QVERIFY(
            seenText(w.page).contains(QStringLiteral("DTSEN 2026-1, row 4 of the member file")));
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
