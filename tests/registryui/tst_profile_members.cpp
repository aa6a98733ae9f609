// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

#include "profile_window.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using Tab = registryui::ProfilePanel::Tab;

namespace {

/// The form that stands in the place of the tabs; nullptr when there is none.
QWidget* form(const ProfileWindow& w)
{
    for (auto* candidate : w.panel.findChildren<QWidget*>(QStringLiteral("profileForm"))) {
        if (candidate->isVisible()) {
            return candidate;
        }
    }
    return nullptr;
}

template <typename Widget> Widget* field(const ProfileWindow& w, const char* name)
{
    for (auto* candidate : form(w)->findChildren<Widget*>()) {
        if (candidate->accessibleName() == QLatin1StringView(name)) {
            return candidate;
        }
    }
    return nullptr;
}

QString problem(const ProfileWindow& w)
{
    const auto* label = form(w)->findChild<QLabel*>(QStringLiteral("problemLabel"));
    return label->isVisible() ? label->text() : QString();
}

void type(QWidget* widget, const char* text)
{
    widget->setFocus();
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        combo->lineEdit()->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->selectAll();
    }
    QTest::keyClicks(widget, QString::fromUtf8(text));
    QTest::keyClick(widget, Qt::Key_Return);
}

void press(const ProfileWindow& w)
{
    QTest::mouseClick(form(w)->findChild<QPushButton*>(QStringLiteral("doButton")), Qt::LeftButton);
}

/// Chooses an entry of a button's menu by the beginning of its words.
bool menu(const ProfileWindow& w, const char* button, const char* entry)
{
    auto* tool = qobject_cast<QToolButton*>(w.button(QString::fromUtf8(button)));
    for (QAction* action : tool->menu()->actions()) {
        if (action->text().remove(u'&').startsWith(QLatin1StringView(entry))) {
            action->trigger();
            return true;
        }
    }
    return false;
}

const char* const kHappened = "What happened…";

} // namespace

class TestProfileMembers : public QObject
{
    Q_OBJECT

private slots:
    void membersAreToldApartAndTheirNumbersMasked()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        const QStringList lines = w.lines("membersList");
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("NGADIMAN")));
        QVERIFY(lines[0].contains(QStringLiteral("NIK 990101******0001")));
        QVERIFY(lines[3].contains(QStringLiteral("no NIK")));
    }

    void whoMayBeTheSameIsToldWhileTyping()
    {
        ProfileWindow w;
        std::vector<ui::TypedPerson> asked;
        w.panel.setAlikeSearch(
            [&](const ui::TypedPerson& typed, QObject*, const ui::AlikeFound& found) {
                asked.push_back(typed);
                std::vector<ui::AlikePerson> alike;
                if (typed.name.startsWith(QStringLiteral("Sulas"))) {
                    alike.push_back(
                        {w.city.otherHead, w.city.otherFamily, QStringLiteral("SULASTRI, RT 003")});
                }
                found(alike);
            });
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        QTest::mouseClick(w.button(QStringLiteral("Add a member…")), Qt::LeftButton);
        auto* name = field<QLineEdit>(w, "Name as on the identity card");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Su"));
        auto* label = form(w)->findChild<QLabel*>(QStringLiteral("alikeLabel"));
        QVERIFY(!label->isVisible());
        QTest::keyClicks(name, QStringLiteral("lastri"));
        QTRY_VERIFY(label->isVisible());
        QCOMPARE(asked.back().name, QStringLiteral("Sulastri"));
        QVERIFY(label->text().contains(QStringLiteral("SULASTRI, RT 003")));
        QVERIFY(label->focusPolicy() & Qt::TabFocus);
        Q_EMIT label->linkActivated(w.city.otherFamily.toString());
        QVERIFY(w.settle());
        QCOMPARE(w.city.fake.workspace.selected(), w.city.otherFamily);
    }

    void aToddlerIsNotAskedAboutSchoolOrWork()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("SITI"));
        QVERIFY(w.combo("person.school_attendance")->isEnabled());
        w.chooseLine("membersList", QStringLiteral("PUTRI"));
        QVERIFY(!w.combo("person.school_attendance")->isEnabled());
        QVERIFY(!w.combo("person.working")->isEnabled());
        QVERIFY(w.combo("person.nutrition")->isEnabled());
        QVERIFY(w.row("person.working")->toolTip().contains(u'5'));
        w.chooseLine("membersList", QStringLiteral("NGADIMAN"));
        QVERIFY(!w.combo("person.pregnant")->isEnabled());
    }

    void anImpossibleCombinationIsExplainedAtTheField()
    {
        ProfileWindow w;
        w.city.put(Entity::Person, w.city.wife, {{Column("sex"), qint64(1)}});
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("SITI"));
        QVERIFY(w.note("person.sex").contains(QStringLiteral("same sex")));
    }

    void healthStaysCoveredUntilThePurposeIsSaid()
    {
        ProfileWindow w;
        w.city.put(Entity::Person, w.city.wife, {{Column("chronic"), qint64(4)}});
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("SITI"));
        QVERIFY(!w.allText().contains(QStringLiteral("Hipertensi")));
        QVERIFY(w.settle());
        auto* show = w.row("person.chronic")->findChild<QToolButton*>();
        QVERIFY(show != nullptr);
        QVERIFY(show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        auto* purpose =
            w.panel.findChild<QWidget*>(QStringLiteral("purposeBar"))->findChild<QLineEdit*>();
        QTest::keyClicks(purpose, QStringLiteral("rujukan"));
        QTest::keyClick(purpose, Qt::Key_Return);
        QVERIFY(!show->isVisible());
        auto* button = w.row("person.chronic")->findChild<QPushButton*>();
        QCOMPARE(button->text(), QStringLiteral("Hipertensi"));
    }

    void theHeadIsChangedByTheActionOnly()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("MOCH"));
        type(w.combo("person.relation"), "Kepala");
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
        QVERIFY(w.note("person.relation").contains(QStringLiteral("Becomes the head")));
    }

    void whenTheHeadDiesTheNewHeadIsAsked()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        QVERIFY(menu(w, kHappened, "Died"));
        QVERIFY(form(w) != nullptr);
        type(field<QComboBox>(w, "What happened"), "Meninggal");
        type(field<QLineEdit>(w, "Date"), "10-7-2025");
        press(w);
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
        QVERIFY(problem(w).contains(QStringLiteral("heads the household")));

        auto* head = form(w)->findChild<QComboBox*>(QStringLiteral("newHeadCombo"));
        QCOMPARE(head->count(), 3);
        head->setCurrentIndex(0);
        QVERIFY(head->currentText().startsWith(QStringLiteral("SITI AMINAH")));
        press(w);
        QVERIFY(w.settle());
        QVERIFY(form(w) == nullptr);
        QCOMPARE(w.city.stored(Entity::Person, w.city.head, "died_on"),
                 registry::Value(QDate(2025, 7, 10)));
        QCOMPARE(w.city.stored(Entity::Person, w.city.wife, "relation"),
                 registry::Value(qint64(1)));
        QCOMPARE(w.city.stored(Entity::Person, w.city.son, "relation"), registry::Value(qint64(3)));
        const QStringList lines = w.lines("membersList");
        QVERIFY(lines[0].startsWith(QStringLiteral("SITI AMINAH")));
        QVERIFY(lines.contains(QStringLiteral("Former members")));
        QVERIFY(lines.last().startsWith(QStringLiteral("NGADIMAN, Meninggal")));
    }

    void whoMovedAwayIsAskedWhereTo()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("MOCH"));
        QVERIFY(menu(w, kHappened, "Died"));
        auto* where = field<QLineEdit>(w, "Where to");
        QVERIFY(!where->isVisible());
        type(field<QComboBox>(w, "What happened"), "Pindah");
        QVERIFY(where->isVisible());
        press(w);
        QVERIFY(!problem(w).isEmpty());
        type(where, "Kota Contoh Dua");
        press(w);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Person, w.city.son, "moved_to"),
                 registry::Value(QStringLiteral("Kota Contoh Dua")));
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "member_count"),
                 registry::Value(qint64(3)));
    }

    void aDoubleOpensTheRecordThatIsKept()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("MOCH"));
        QVERIFY(menu(w, kHappened, "Died"));
        type(field<QComboBox>(w, "What happened"), "Ganda");
        auto* search = form(w)->findChild<QLineEdit*>(QStringLiteral("searchLineEdit"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("bayu"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(search->text(), QStringLiteral("BAYU"));
        press(w);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Person, w.city.son, "double_of"),
                 registry::Value(w.city.otherChild));
        QCOMPARE(w.city.fake.workspace.selected(), w.city.otherFamily);
    }

    void aMemberMovesToAnotherHousehold()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        w.chooseLine("membersList", QStringLiteral("MOCH"));
        QVERIFY(menu(w, kHappened, "Moved to"));
        press(w);
        QVERIFY(problem(w).contains(QStringLiteral("other household")));
        auto* search = form(w)->findChild<QLineEdit*>(QStringLiteral("searchLineEdit"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("sulastri"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(search->text(), QStringLiteral("SULASTRI"));
        QVERIFY(w.settle());
        type(field<QComboBox>(w, "Relation to the head there"), "Lainnya");
        press(w);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Person, w.city.son, "household_id"),
                 registry::Value(w.city.otherFamily));
        QVERIFY(w.lines("membersList").last().startsWith(QStringLiteral("MOCH RIDWAN")));
        QVERIFY(w.lines("membersList").contains(QStringLiteral("Former members")));
    }

    void aMemberIsAddedByKeyboard()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Members));
        QTest::mouseClick(w.button(QStringLiteral("Add a member…")), Qt::LeftButton);
        QVERIFY(field<QLineEdit>(w, "Name as on the identity card")->hasFocus());
        for (const char* answer : {"BUNGA CONTOH", "3", "Perempuan", "1-7-2025", "", ""}) {
            QWidget* at = QApplication::focusWidget();
            QTest::keyClicks(at, QString::fromUtf8(answer));
            QTest::keyClick(at, Qt::Key_Return);
        }
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lahir"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.settle());
        QVERIFY2(form(w) == nullptr, form(w) ? qPrintable(problem(w)) : "");
        const auto edits = w.city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(1));
        QCOMPARE(edits[0].reason, QStringLiteral("lahir"));
        QCOMPARE(w.lines("membersList").size(), 5);
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "member_count"),
                 registry::Value(qint64(5)));
    }

    void aHouseholdIsSplitAndTheNewOneOpened()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(menu(w, "Actions", "Split"));
        press(w);
        QVERIFY(problem(w).contains(QStringLiteral("Tick")));
        for (auto* check : form(w)->findChildren<QCheckBox*>()) {
            if (check->text().startsWith(QStringLiteral("MOCH"))) {
                check->setChecked(true);
            }
        }
        field<QComboBox>(w, "MOCH RIDWAN is in the new household")->setCurrentIndex(0);
        press(w);
        QVERIFY(w.settle());
        const core::RecordId made = w.city.fake.workspace.selected();
        QVERIFY(made != w.city.family);
        QCOMPARE(w.city.stored(Entity::Person, w.city.son, "household_id"), registry::Value(made));
        QCOMPARE(w.city.stored(Entity::Household, made, "dwelling_id"),
                 registry::Value(w.city.dwelling));
    }

    void escapeLeavesAFormWithoutAnything()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(menu(w, "Actions", "End"));
        QVERIFY(form(w) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(form(w) == nullptr);
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
    }

    void presenceAndEligibilityAreStoredAsOneEdit()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QTest::mouseClick(w.button(QStringLiteral("Verify…")), Qt::LeftButton);
        type(field<QComboBox>(w, "Presence"), "Tidak ditemukan");
        type(field<QComboBox>(w, "Eligibility"), "1");
        press(w);
        QVERIFY(problem(w).contains(QStringLiteral("cannot be eligible")));
        QVERIFY(w.city.fake.rows.edits().empty());
        type(field<QComboBox>(w, "Presence"), "Ditemukan");
        press(w);
        QVERIFY(w.settle());
        QCOMPARE(w.city.fake.rows.edits().size(), size_t(1));
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "eligibility"),
                 registry::Value(qint64(1)));
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "eligibility_on"),
                 registry::Value(QDate(2025, 7, 14)));
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "eligibility_officer"),
                 registry::Value(QStringLiteral("Petugas Contoh")));
        QVERIFY(w.allText().contains(QStringLiteral("Layak (14/07/2025)")));
    }

    void aHouseholdThatEndedTakesNoMoreChanges()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(menu(w, "Actions", "End"));
        type(field<QComboBox>(w, "What happened"), "Pindah");
        type(field<QLineEdit>(w, "Where to"), "Kota Contoh Dua");
        press(w);
        QVERIFY(w.settle());
        QVERIFY(form(w) == nullptr);
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "end_reason"),
                 registry::Value(qint64(2)));
        QVERIFY(!w.button(QStringLiteral("Actions"))->isEnabled());
        QVERIFY(!w.line("dwelling.floor_area")->isEnabled());
        QVERIFY(w.allText().contains(QStringLiteral("Ended: Pindah keluar (14/07/2025)")));
    }
};

QTEST_MAIN(TestProfileMembers)
#include "tst_profile_members.moc"
