// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts of two real registers, settled by keyboard and mouse.
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

#include "conflict_words.h"
#include "rangkul/registry/variable.h"
#include "rangkul/words/format.h"
#include "sync_desk.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using registry::Value;

namespace {

/// One family that both laptops know, changed on both.
struct Strife
{
    TwoLaptops laptops;
    Family family;

    Strife()
    {
        laptops.a.apply(family.creation());
        laptops.settle();
    }
    void differ(const char* column, const Value& here, const Value& there)
    {
        laptops.a.set(family.dwelling, column, here);
        laptops.b.set(family.dwelling, column, there);
    }
    /// Both know of the conflicts after this.
    void meet() { laptops.settle(); }
    /// Nothing is open any more and both laptops have the same.
    bool isSettledEverywhere()
    {
        laptops.settle();
        return laptops.a.conflictIds().empty() && laptops.b.conflictIds().empty() &&
               laptops.a.digest() == laptops.b.digest() && laptops.a.isSound() &&
               laptops.b.isSound();
    }
    Value here(const char* column) { return laptops.a.value(family.dwelling, column); }
    Value there(const char* column) { return laptops.b.value(family.dwelling, column); }
};

/// Number of the card that shows this value: its key is Alt and that number.
int cardOf(const SyncDesk& desk, const QString& value)
{
    for (int number = 1; number <= 2; ++number) {
        const QPushButton* found =
            SyncDesk::button(desk.conflicts, QStringLiteral("%1  Use this value").arg(number));
        if (found != nullptr && found->accessibleName().endsWith(value)) {
            return number;
        }
    }
    return 0;
}

sync::Conflict nikConflict(const QString& base, const QString& mine, const QString& theirs)
{
    sync::Conflict conflict;
    conflict.row = fresh(Entity::Person);
    conflict.cell = registry::variable(Entity::Person, QLatin1StringView("nik")).id;
    conflict.base = {Value(base)};
    sync::ConflictSide one;
    one.values = {Value(mine)};
    one.isMine = true;
    one.hlc = 1;
    sync::ConflictSide two;
    two.values = {Value(theirs)};
    two.hlc = 2;
    conflict.sides = {one, two};
    return conflict;
}

} // namespace

class TestConflictPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void bothValuesTheBaseAndTheirAuthorsAreShown()
    {
        Strife strife;
        strife.differ("floor_area", Value(30.0), Value(50.0));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        const QString text = SyncDesk::seen(a.conflicts);
        for (const char* shown : {"41.5", "30", "50", "Ibu Petugas", "Pak Petugas", "14/07/2025",
                                  "Shown in the register until it is decided."}) {
            QVERIFY2(text.contains(QString::fromLatin1(shown)), shown);
        }
        QStringList headings;
        for (const QGroupBox* card : a.conflicts.findChildren<QGroupBox*>()) {
            headings += card->title();
        }
        QVERIFY(headings.contains(QStringLiteral("This laptop")));
        QVERIFY(headings.contains(QStringLiteral("Laptop Kelurahan 2")));
        QVERIFY(headings.contains(QStringLiteral("Before both changes")));
        QCOMPARE(a.workspace.selected(), strife.family.household.id); // its profile stands beside
    }

    void aChoiceByKeyboardStandsOnBothLaptops()
    {
        for (const double chosen : {30.0, 50.0}) {
            Strife strife;
            strife.differ("floor_area", Value(30.0), Value(50.0));
            strife.meet();
            SyncDesk a(strife.laptops.a, strife.laptops.drop());
            QSignalSpy badge(&a.conflicts, &ui::Page::badgeChanged);
            a.conflicts.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&a.conflicts));
            a.list().setFocus();
            const int number = cardOf(a, QString::number(chosen));
            QVERIFY(number > 0);
            QTest::keyClick(&a.list(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
            QTRY_COMPARE(badge.count(), 1); // a key shows the button pressed for a moment
            QVERIFY(a.settle());
            QCOMPARE(strife.here("floor_area"), Value(chosen));
            QCOMPARE(badge.last().first().toString(), QString());
            QVERIFY(SyncDesk::seen(a.conflicts).contains(QStringLiteral("No open conflicts")));
            QVERIFY(strife.isSettledEverywhere());
            QCOMPARE(strife.there("floor_area"), Value(chosen));
        }
    }

    void theReasonStandsInTheHistory()
    {
        Strife strife;
        strife.differ("floor_area", Value(30.0), Value(50.0));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        for (QLineEdit* field : a.conflicts.findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Reason of the decision")) {
                QTest::keyClicks(field, QStringLiteral("diukur ulang"));
            }
        }
        // The value that was not shown: taking it is a change, and so it stands in the history.
        QTest::mouseClick(SyncDesk::button(a.conflicts, QStringLiteral("2  Use this value")),
                          Qt::LeftButton);
        QVERIFY(a.settle());
        bool found = false;
        for (const auto& entry :
             must(strife.laptops.a.records().history({strife.family.dwelling}))) {
            found = found || entry.reason == QStringLiteral("diukur ulang");
        }
        QVERIFY(found);
    }

    void aThirdValueCanBeTyped()
    {
        Strife strife;
        strife.differ("floor_area", Value(30.0), Value(50.0));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        QLineEdit* typed = nullptr;
        for (QLineEdit* field : a.conflicts.findChildren<QLineEdit*>()) {
            if (field->accessibleName().startsWith(QStringLiteral("Floor area"))) {
                typed = field;
            }
        }
        QVERIFY(typed != nullptr);
        QTest::keyClicks(typed, QStringLiteral("luas"));
        QTest::mouseClick(SyncDesk::button(a.conflicts, QStringLiteral("Use the typed value")),
                          Qt::LeftButton);
        QVERIFY(a.settle());
        QVERIFY(a.conflicts.findChild<ui::MessageBanner*>()->isVisible());
        QCOMPARE(strife.laptops.a.conflictIds().size(), size_t(1));
        typed->clear();
        QTest::keyClicks(typed, QStringLiteral("37"));
        QTest::mouseClick(SyncDesk::button(a.conflicts, QStringLiteral("Use the typed value")),
                          Qt::LeftButton);
        QVERIFY(a.settle());
        QVERIFY(strife.isSettledEverywhere());
        QCOMPARE(strife.there("floor_area"), Value(37.0));
    }

    void anAddressIsMendedAsAWhole()
    {
        Strife strife;
        strife.differ("address", Value(QStringLiteral("Jl. Melati 3")),
                      Value(QStringLiteral("Jl. Melati 5")));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        QLineEdit* address = nullptr;
        for (QLineEdit* field : a.conflicts.findChildren<QLineEdit*>()) {
            if (field->text().startsWith(QStringLiteral("Jl. Melati"))) {
                address = field;
            }
        }
        QVERIFY(address != nullptr);
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("Jl. Melati 4"));
        const Value rt = strife.here("rt");
        const Value region = strife.here("region_id");
        QTest::mouseClick(SyncDesk::button(a.conflicts, QStringLiteral("Use the typed value")),
                          Qt::LeftButton);
        QVERIFY(a.settle());
        QVERIFY(strife.isSettledEverywhere());
        QCOMPARE(strife.there("address"), Value(QStringLiteral("Jl. Melati 4")));
        QCOMPARE(strife.there("rt"), rt);
        QCOMPARE(strife.there("region_id"), region);
    }

    void aPersonAtStrifeGoesByItsOwnName()
    {
        Strife strife;
        const registry::RowRef person = strife.family.child;
        const QString name = std::get<QString>(strife.laptops.a.value(person, "name"));
        QVERIFY(!name.isEmpty());
        strife.laptops.a.set(person, "phone", Value(QStringLiteral("0810000001")));
        strife.laptops.b.set(person, "phone", Value(QStringLiteral("0810000002")));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        const auto* list = a.conflicts.findChild<QListWidget*>();
        QVERIFY2(list->item(0)->text().startsWith(name), qPrintable(list->item(0)->text()));
    }

    void anotherEditLeavesWhatIsTypedAlone()
    {
        Strife strife;
        strife.differ("floor_area", Value(30.0), Value(50.0));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        QLineEdit* typed = a.conflicts.findChildren<QGroupBox*>().last()->findChild<QLineEdit*>();
        QTest::keyClicks(typed, QStringLiteral("3"));
        registry::Edit wanted;
        wanted.cells = {edit(strife.family.dwelling, "rooms", Value(qint64(3)))};
        a.workspace.apply(wanted, &a.sync, [](const auto&) {});
        QVERIFY(a.settle());
        QTest::keyClicks(typed, QStringLiteral("7"));
        QCOMPARE(typed->text(), QStringLiteral("37"));
    }

    void severalAreSettledTogether()
    {
        Strife strife;
        strife.differ("floor_area", Value(30.0), Value(50.0));
        strife.differ("rooms", Value(qint64(2)), Value(qint64(5)));
        strife.differ("floor", Value(qint64(6)), Value(qint64(3)));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        QCOMPARE(a.list().count(), 3);
        a.list().setFocus();
        QTest::keyClick(&a.list(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(a.settle());
        QVERIFY(SyncDesk::seen(a.conflicts).contains(QStringLiteral("3 conflicts are chosen")));
        QCOMPARE(a.conflicts.findChild<QTableWidget*>()->rowCount(), 3);
        QPushButton* theirs =
            SyncDesk::button(a.conflicts, QStringLiteral("values of the other laptop (3)"));
        QVERIFY(theirs != nullptr);
        QTest::mouseClick(theirs, Qt::LeftButton);
        QVERIFY(a.settle());
        QCOMPARE(strife.here("floor_area"), Value(50.0));
        QCOMPARE(strife.here("rooms"), Value(qint64(5)));
        QCOMPARE(strife.here("floor"), Value(qint64(3)));
        QVERIFY(strife.isSettledEverywhere());
    }

    void theNextConflictStandsWhereTheSettledOneStood()
    {
        Strife strife;
        strife.differ("floor_area", Value(30.0), Value(50.0));
        strife.differ("rooms", Value(qint64(2)), Value(qint64(5)));
        strife.differ("floor", Value(qint64(6)), Value(qint64(3)));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        a.list().setFocus();
        QTest::keyClick(&a.list(), Qt::Key_Down);
        QVERIFY(a.settle());
        const QString third = a.list().item(2)->text();
        QTest::mouseClick(SyncDesk::button(a.conflicts, QStringLiteral("1  Use this value")),
                          Qt::LeftButton);
        QVERIFY(a.settle());
        QCOMPARE(a.list().count(), 2);
        QCOMPARE(a.list().currentItem()->text(), third);
    }

    void ofAGroupOnlyWhatDiffersIsShown()
    {
        Strife strife;
        strife.differ("rt", Value(QStringLiteral("001")), Value(QStringLiteral("002")));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        const QString text = SyncDesk::seen(a.conflicts);
        QVERIFY(text.contains(QStringLiteral("RT: 001")));
        QVERIFY(text.contains(QStringLiteral("RT: 003"))); // before
        QVERIFY(!text.contains(QStringLiteral("Gang Xylofon Kuning")));
        QVERIFY(a.list().item(0)->text().endsWith(QStringLiteral("\nRT")));
    }

    void aWithdrawalAgainstAnEditIsDecided()
    {
        Strife strife;
        registry::Edit gone;
        gone.withdrawn = {strife.family.child};
        strife.laptops.a.apply(gone);
        strife.laptops.b.set(strife.family.child, "name", Value(QStringLiteral("Yoga Pratama")));
        strife.meet();
        SyncDesk a(strife.laptops.a, strife.laptops.drop());
        QPushButton* keep = SyncDesk::button(a.conflicts, QStringLiteral("Keep the record"));
        QVERIFY(keep != nullptr);
        QTest::mouseClick(keep, Qt::LeftButton);
        QVERIFY(a.settle());
        QVERIFY(strife.isSettledEverywhere());
        QVERIFY(strife.laptops.a.isLive(strife.family.child));
    }

    void ofIdentityNumbersOnlyTheDigitsAtStrifeAreUncovered()
    {
        const auto conflict =
            nikConflict(QStringLiteral("9971010403150001"), QStringLiteral("9971010503150001"),
                        QStringLiteral("9971010403150001"));
        QCOMPARE(syncui::valuesText(conflict, conflict.sides[0].values, {}),
                 QStringLiteral("997101*5****0001"));
        QCOMPARE(syncui::valuesText(conflict, conflict.sides[1].values, {}),
                 QStringLiteral("997101*4****0001"));
    }

    void theNewerIsNotTakenFromADoubtfulClock()
    {
        auto conflict = nikConflict(QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"));
        QCOMPARE(*syncui::pickedSide(conflict, syncui::Pick::Mine), size_t(0));
        QCOMPARE(*syncui::pickedSide(conflict, syncui::Pick::Theirs), size_t(1));
        QCOMPARE(*syncui::pickedSide(conflict, syncui::Pick::Newer), size_t(1));
        conflict.sides[1].isClockDoubtful = true;
        QVERIFY(!syncui::pickedSide(conflict, syncui::Pick::Newer));
        conflict.sides.push_back(conflict.sides[1]);
        QVERIFY(!syncui::pickedSide(conflict, syncui::Pick::Theirs)); // which of the two?
        conflict.kind = sync::ConflictKind::Key;
        QVERIFY(!syncui::pickedSide(conflict, syncui::Pick::Mine));
    }
};

QTEST_MAIN(TestConflictPage)
#include "tst_conflict_page.moc"
