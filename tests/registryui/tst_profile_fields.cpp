// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "profile_window.h"

using namespace rangkul;
using namespace rangkul::test;
using registry::Entity;

class TestProfileFields : public QObject
{
    Q_OBJECT

private slots:
    void typingAndLeavingStoresExactlyOneEditWithWhatWasSeen()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QLineEdit* area = w.line("dwelling.floor_area");
        QCOMPARE(area->text(), QStringLiteral("36"));
        area->setFocus();
        area->selectAll();
        QTest::keyClicks(area, QStringLiteral("41,5"));
        QVERIFY(w.city.fake.rows.edits().empty());
        QTest::keyClick(area, Qt::Key_Tab);
        QVERIFY(!area->hasFocus());
        QVERIFY(w.settle());
        const auto edits = w.city.fake.rows.edits();
        QCOMPARE(edits.size(), size_t(1));
        QCOMPARE(edits[0].cells.size(), size_t(1));
        QCOMPARE(edits[0].cells[0].seen, std::optional(registry::Value(36.0)));
        QCOMPARE(edits[0].cells[0].value, registry::Value(41.5));
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "floor_area"),
                 registry::Value(41.5));
        QVERIFY(w.says("dwelling.floor_area", QStringLiteral("stored 07.05")));

        area->setFocus();
        QTest::keyClick(area, Qt::Key_Tab);
        QVERIFY(w.settle());
        QCOMPARE(w.city.fake.rows.edits().size(), size_t(1));
    }

    void enterGoesToTheNextField()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QLineEdit* rt = w.line("dwelling.rt");
        rt->setFocus();
        rt->selectAll();
        QTest::keyClicks(rt, QStringLiteral("7"));
        QTest::keyClick(rt, Qt::Key_Return);
        QVERIFY(w.line("dwelling.rw")->hasFocus());
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "rt"),
                 registry::Value(QStringLiteral("007")));
        QCOMPARE(rt->text(), QStringLiteral("007"));
    }

    void escapeBringsTheOldValueBackAndStoresNothing()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QLineEdit* address = w.line("dwelling.address");
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("Jl. Lain"));
        QTest::keyClick(address, Qt::Key_Escape);
        QCOMPARE(address->text(), QStringLiteral("Jl. Melati 3"));
        QTest::keyClick(address, Qt::Key_Tab);
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
    }

    void whatCannotBeReadIsExplainedAndNotStored()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QLineEdit* area = w.line("dwelling.floor_area");
        area->setFocus();
        area->selectAll();
        QTest::keyClicks(area, QStringLiteral("besar"));
        QTest::keyClick(area, Qt::Key_Return);
        QVERIFY(area->hasFocus());
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
        QVERIFY(!w.note("dwelling.floor_area").isEmpty());
        QCOMPARE(area->text(), QStringLiteral("besar"));
        QTest::keyClick(area, Qt::Key_Escape);
        QVERIFY(w.note("dwelling.floor_area").isEmpty());
    }

    void partOfTheWordsOrTheNumberIsEnoughInACodeList()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QComboBox* floor = w.combo("dwelling.floor");
        QCOMPARE(floor->currentText(), QStringLiteral("6. Semen/bata merah"));
        floor->setFocus();
        floor->lineEdit()->selectAll();
        QTest::keyClicks(floor, QStringLiteral("tanah"));
        QTest::keyClick(floor, Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "floor"),
                 registry::Value(qint64(8)));
        floor->setFocus();
        floor->lineEdit()->selectAll();
        QTest::keyClicks(floor, QStringLiteral("2"));
        QTest::keyClick(floor, Qt::Key_Tab);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "floor"),
                 registry::Value(qint64(2)));
        QCOMPARE(floor->currentText(), QStringLiteral("2. Keramik"));
    }

    void anArrowOnlyShowsAndTheWheelChangesNothing()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QComboBox* roof = w.combo("dwelling.roof");
        roof->setFocus();
        QTest::keyClick(roof, Qt::Key_Down);
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
        QTest::keyClick(roof, Qt::Key_Escape);
        const QString before = roof->currentText();
        QWheelEvent wheel(QPointF(5, 5), roof->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(roof, &wheel);
        QCOMPARE(roof->currentText(), before);
        QTest::keyClick(roof, Qt::Key_Tab);
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
    }

    void aConflictShowsTheNewValueAndKeepsMineForStoring()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QLineEdit* area = w.line("dwelling.floor_area");
        area->setFocus();
        area->selectAll();
        QTest::keyClicks(area, QStringLiteral("50"));
        w.city.put(Entity::Dwelling, w.city.dwelling, {{Column("floor_area"), 60.0}});
        QTest::keyClick(area, Qt::Key_Tab);
        QVERIFY(w.settle());
        QVERIFY(w.city.fake.rows.edits().empty());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "floor_area"),
                 registry::Value(60.0));
        QCOMPARE(area->text(), QStringLiteral("60"));
        QVERIFY(w.note("dwelling.floor_area").contains(QStringLiteral("50")));
        Q_EMIT w.noteLabel("dwelling.floor_area")->linkActivated(QStringLiteral("mine"));
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "floor_area"),
                 registry::Value(50.0));
        QCOMPARE(w.city.fake.rows.edits().front().cells[0].seen,
                 std::optional(registry::Value(60.0)));
    }

    void undoSaysWhatItUndoesAndTheFieldFollows()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QComboBox* wall = w.combo("dwelling.wall");
        wall->setFocus();
        wall->lineEdit()->selectAll();
        QTest::keyClicks(wall, QStringLiteral("batang"));
        QTest::keyClick(wall, Qt::Key_Return);
        QVERIFY(w.settle());
        const auto& next = w.city.fake.workspace.nextUndo();
        QVERIFY(next);
        QCOMPARE(words::summary(*next), QStringLiteral("change Wall to Batang kayu"));
        w.city.fake.workspace.undo(this, [](const core::Result<registry::Commit>&) {});
        QVERIFY(w.settle());
        QCOMPARE(wall->currentText(), QStringLiteral("1. Tembok"));
    }

    void anotherSelectionStoresWhatIsBeingTyped()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QLineEdit* address = w.line("dwelling.address");
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("Jl. Kenanga 9"));
        w.city.fake.workspace.select(w.city.otherFamily);
        QVERIFY(w.settle());
        QCOMPARE(w.city.stored(Entity::Dwelling, w.city.dwelling, "address"),
                 registry::Value(QStringLiteral("Jl. Kenanga 9")));
        QCOMPARE(address->text(), QStringLiteral("Gg. Mawar 8"));
    }

    void aQuestionThatDoesNotApplyIsClosedAndSaysWhy()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QVERIFY(w.combo("dwelling.septic_distance")->isEnabled());
        QComboBox* water = w.combo("dwelling.water");
        water->setFocus();
        water->lineEdit()->selectAll();
        QTest::keyClicks(water, QStringLiteral("leding"));
        QTest::keyClick(water, Qt::Key_Return);
        QVERIFY(w.settle());
        QVERIFY(!w.combo("dwelling.septic_distance")->isEnabled());
        QVERIFY(!w.row("dwelling.septic_distance")->toolTip().isEmpty());
    }

    void numbersStayCoveredUntilThePurposeIsSaid()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        QSignalSpy uncovered(&w.panel, &registryui::ProfilePanel::uncovered);
        QVERIFY(w.allText().contains(QStringLiteral("9901011203******")));
        QVERIFY(!w.allText().contains(QStringLiteral("9901011203150007")));
        auto* show = w.button(QStringLiteral("Show the KK number"));
        QTest::mouseClick(show, Qt::LeftButton);
        auto* bar = w.panel.findChild<QWidget*>(QStringLiteral("purposeBar"));
        QVERIFY(bar->isVisible());
        auto* purpose = bar->findChild<QLineEdit*>();
        QVERIFY(purpose->hasFocus());
        QTest::keyClick(purpose, Qt::Key_Return);
        QCOMPARE(uncovered.count(), 0);
        QTest::keyClicks(purpose, QStringLiteral("verval di rumah"));
        QTest::keyClick(purpose, Qt::Key_Return);
        QCOMPARE(uncovered.count(), 1);
        QCOMPARE(uncovered[0][1].toString(), QStringLiteral("numbers"));
        QCOMPARE(uncovered[0][2].toString(), QStringLiteral("verval di rumah"));
        QVERIFY(w.allText().contains(QStringLiteral("990101 120315 0007")));
        w.city.fake.workspace.select(w.city.otherFamily);
        QVERIFY(w.settle());
        w.city.fake.workspace.select(w.city.family);
        QVERIFY(w.settle());
        QVERIFY(!w.allText().contains(QStringLiteral("990101 120315 0007")));
    }

    void fieldsAreInFormOrderByTab()
    {
        ProfileWindow w;
        QVERIFY(w.open());
        w.line("dwelling.address")->setFocus();
        QStringList visited;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* at = QApplication::focusWidget();
            while (at != nullptr && !at->objectName().startsWith(QStringLiteral("dwelling."))) {
                at = at->parentWidget();
            }
            visited << (at != nullptr ? at->objectName() : QString());
        }
        QCOMPARE(visited.first(3),
                 (QStringList{QStringLiteral("dwelling.rt"), QStringLiteral("dwelling.rw"),
                              QStringLiteral("dwelling.hamlet")}));
    }
};

QTEST_MAIN(TestProfileFields)
#include "tst_profile_fields.moc"
