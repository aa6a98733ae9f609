// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "profile_window.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;
using Tab = registryui::ProfilePanel::Tab;

namespace {

QWidget* form(const ProfileWindow& w)
{
    for (auto* candidate : w.panel.findChildren<QWidget*>(QStringLiteral("profileForm"))) {
        if (candidate->isVisible()) {
            return candidate;
        }
    }
    return nullptr;
}

QComboBox* combo(const ProfileWindow& w, const char* name)
{
    for (auto* candidate : form(w)->findChildren<QComboBox*>()) {
        if (candidate->accessibleName() == QLatin1StringView(name)) {
            return candidate;
        }
    }
    return nullptr;
}

QLineEdit* reasonEdit(const ProfileWindow& w)
{
    for (auto* candidate : form(w)->findChildren<QLineEdit*>()) {
        if (candidate->accessibleName().startsWith(QStringLiteral("Reason"))) {
            return candidate;
        }
    }
    return nullptr;
}

void press(const ProfileWindow& w)
{
    QTest::mouseClick(form(w)->findChild<QPushButton*>(QStringLiteral("doButton")), Qt::LeftButton);
}

QString problem(const ProfileWindow& w)
{
    const auto* label = form(w)->findChild<QLabel*>(QStringLiteral("problemLabel"));
    return label->isVisible() ? label->text() : QString();
}

bool openAdd(ProfileWindow& w)
{
    QTest::mouseClick(w.button(QStringLiteral("Add aid…")), Qt::LeftButton);
    return w.settle() && form(w) != nullptr;
}

void changeFloor(ProfileWindow& w, const char* floor)
{
    QComboBox* field = w.combo("dwelling.floor");
    field->setFocus();
    field->lineEdit()->selectAll();
    QTest::keyClicks(field, QString::fromUtf8(floor));
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class TestProfileAidHistory : public QObject
{
    Q_OBJECT

private slots:
    void aidIsAddedOnceAndTheDoubleIsRefusedInWords()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Aid));
        QVERIFY(openAdd(w));
        combo(w, "Program")->setCurrentIndex(0);
        press(w);
        QVERIFY(w.settle());
        QVERIFY(form(w) == nullptr);
        QCOMPARE(w.lines("aidList").size(), 1);
        QVERIFY(w.lines("aidList")[0].contains(QStringLiteral("Program Keluarga Harapan, Aktif")));
        QVERIFY(w.lines("aidList")[0].contains(QStringLiteral("2025")));

        QVERIFY(openAdd(w));
        combo(w, "Program")->setCurrentIndex(0);
        press(w);
        QVERIFY(w.settle());
        QVERIFY(problem(w).contains(QStringLiteral("Program Keluarga Harapan of 2025")));
        QCOMPARE(w.city.fake.rows.edits().size(), size_t(1));
        // The same program for a member is another matter.
        combo(w, "Who receives it")->setCurrentIndex(2);
        press(w);
        QVERIFY(w.settle());
        QCOMPARE(w.city.fake.rows.edits().size(), size_t(2));
        QVERIFY(w.lines("aidList")[1].contains(QStringLiteral("SITI AMINAH")));
    }

    void aProgramThatMayNotGoBesideAnotherIsRefused_data()
    {
        QTest::addColumn<qint64>("answer");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("withNote");
        QTest::addColumn<bool>("isAdded");
        QTest::newRow("forbidden") << qint64(3) << "may not go together with" << false << false;
        QTest::newRow("overridden") << qint64(3) << "may not go together with" << true << true;
        QTest::newRow("warned") << qint64(2) << "is doubtful" << false << true;
    }
    void aProgramThatMayNotGoBesideAnotherIsRefused()
    {
        QFETCH(qint64, answer);
        QFETCH(QString, says);
        QFETCH(bool, withNote);
        QFETCH(bool, isAdded);
        ProfileWindow w;
        w.city.put(Entity::Program, FakeWorkspace::id(901),
                   {{Column("name"), QStringLiteral("Kelompok Usaha")}});
        w.city.put(Entity::Benefit, FakeWorkspace::id(902),
                   {{Column("program_id"), FakeWorkspace::id(901)},
                    {Column("household_id"), w.city.family},
                    {Column("year"), qint64(2025)},
                    {Column("status"), qint64(1)}});
        w.city.put(Entity::ProgramPair, FakeWorkspace::id(903),
                   {{Column("program_a"), w.city.pkh},
                    {Column("program_b"), FakeWorkspace::id(901)},
                    {Column("compatibility"), answer},
                    {Column("reason"), QStringLiteral("Satu modal saja")}});
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Aid));
        QVERIFY(openAdd(w));
        auto* programs = combo(w, "Program");
        programs->setCurrentIndex(programs->findText(QStringLiteral("Program Keluarga Harapan")));
        press(w);
        QVERIFY(w.settle());
        QVERIFY2(problem(w).contains(says), qPrintable(problem(w)));
        QVERIFY(problem(w).contains(QStringLiteral("Satu modal saja")));
        QCOMPARE(w.city.fake.rows.edits().size(), size_t(0));
        const QString why = QStringLiteral("Anak kuliah di kota lain");
        if (withNote) {
            reasonEdit(w)->setText(why);
        }
        press(w);
        QVERIFY(w.settle());
        const auto edits = w.city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(isAdded ? 1 : 0));
        if (withNote) {
            const auto& note = registry::variable(Entity::Benefit, Column("override_note"));
            const auto& cells = edits[0].created[0].cells;
            QVERIFY(std::find(cells.begin(), cells.end(),
                              std::pair(note.id, registry::Value(why))) != cells.end());
        }
    }

    void aidIsStoppedWithAReasonAndStaysToBeSeen()
    {
        ProfileWindow w;
        w.city.put(Entity::Benefit, FakeWorkspace::id(900),
                   {{Column("program_id"), w.city.pkh},
                    {Column("household_id"), w.city.family},
                    {Column("year"), qint64(2025)},
                    {Column("status"), qint64(1)}});
        QVERIFY(w.open());
        QVERIFY(w.tab(Tab::Aid));
        QTest::mouseClick(w.button(QStringLiteral("Change status…")), Qt::LeftButton);
        QVERIFY(form(w) != nullptr);
        press(w);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Benefit, FakeWorkspace::id(900), "status"),
                 registry::Value(qint64(3)));
        QCOMPARE(w.city.fake.rows.edits()[0].cells[0].seen,
                 std::optional(registry::Value(qint64(1))));
        QCOMPARE(w.lines("aidList")[0], QStringLiteral("No longer received"));
    }

    void historyTellsOldAndNewAndBringsTheOldValueBack()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        changeFloor(w, "Tanah");
        QVERIFY(w.settle());
        QVERIFY(w.tab(Tab::History));
        QCOMPARE(w.lines("historyList").size(), 1);
        QVERIFY(w.lines("historyList")[0].startsWith(
            QStringLiteral("Floor: Semen/bata merah → Tanah")));
        auto* restore = w.button(QStringLiteral("Return to the old value"));
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "floor"),
                 registry::Value(qint64(6)));
        const auto edits = w.city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(2));
        QCOMPARE(edits[1].cells[0].seen, std::optional(registry::Value(qint64(8))));
        QCOMPARE(w.lines("historyList").size(), 2);
        // The older line now changes nothing any more.
        w.list("historyList")->setCurrentIndex(w.list("historyList")->model()->index(1, 0));
        QVERIFY(!restore->isEnabled());
    }

    void theHistoryOfOneValueLeavesTheOthersOut()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        changeFloor(w, "Tanah");
        QVERIFY(w.settle());
        QLineEdit* rt = w.line("dwelling.rt");
        rt->setFocus();
        rt->selectAll();
        QTest::keyClicks(rt, QStringLiteral("9"));
        QTest::keyClick(rt, Qt::Key_Tab);
        QVERIFY(w.settle());
        for (QAction* action : w.row("dwelling.rt")->actions()) {
            if (action->text() == QStringLiteral("History of the value")) {
                action->trigger();
            }
        }
        QVERIFY(w.settle());
        QCOMPARE(w.lines("historyList").size(), 1);
        QVERIFY(w.lines("historyList")[0].startsWith(QStringLiteral("RT: 002 → 009")));
        QTest::mouseClick(w.button(QStringLiteral("Show all")), Qt::LeftButton);
        QVERIFY(w.settle());
        QCOMPARE(w.lines("historyList").size(), 2);
    }

    void verificationComesBackAsAWhole()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QTest::mouseClick(w.button(QStringLiteral("Verify…")), Qt::LeftButton);
        QComboBox* presence = combo(w, "Presence");
        presence->setFocus();
        presence->lineEdit()->selectAll();
        QTest::keyClicks(presence, QStringLiteral("Menolak"));
        QTest::keyClick(presence, Qt::Key_Return);
        press(w);
        QVERIFY(w.settle());
        QVERIFY(w.tab(Tab::History));
        QCOMPARE(w.lines("historyList").size(), 1);
        QTest::mouseClick(w.button(QStringLiteral("Return to the old value")), Qt::LeftButton);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "presence"),
                 registry::Value(qint64(1)));
        QCOMPARE(w.city.stored(Entity::Household, w.city.family, "presence_officer"),
                 registry::Value());
    }

    void aDeathIsNotTakenBackByHalf()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        w.city.fake.workspace.apply(
            [&w] {
                registry::Edit edit;
                edit.cells.push_back({{Entity::Person, w.city.son},
                                      registry::variable(Entity::Person, Column("died_on")).id,
                                      QDate(2025, 7, 1),
                                      registry::Value()});
                return edit;
            }(),
            this, [](const core::Result<registry::Commit>&) {});
        QVERIFY(w.settle());
        QVERIFY(w.tab(Tab::History));
        QCOMPARE(w.lines("historyList").size(), 1);
        QVERIFY(!w.button(QStringLiteral("Return to the old value"))->isEnabled());
        QVERIFY(w.allText().contains(QStringLiteral("by undo")));
    }

    void listsAreSoundModels()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        for (const Tab tab : {Tab::Members, Tab::Aid, Tab::History}) {
            QVERIFY(w.tab(tab));
        }
        for (auto* view : w.panel.findChildren<QListView*>()) {
            if (view->model() != nullptr) {
                new QAbstractItemModelTester(
                    view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
            }
        }
        QVERIFY(w.tab(Tab::House));
        changeFloor(w, "Tanah");
        QVERIFY(w.settle());
        QVERIFY(w.tab(Tab::Members));
        QVERIFY(w.tab(Tab::History));
        QCOMPARE(w.lines("historyList").size(), 1);
    }
};

QTEST_MAIN(TestProfileAidHistory)
#include "tst_profile_aid_history.moc"
