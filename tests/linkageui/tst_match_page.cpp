// SPDX-License-Identifier: GPL-3.0-or-later
// The page of matching by keyboard and mouse, over invented answers.
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "match_window.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using namespace rangkul::test;

class TestMatchPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void pairsAreAnsweredByKeyboardAndTheNextComes()
    {
        MatchWindow w;
        w.press("Find doubles");
        QTableWidget& pairs = w.table("pairsTable");
        QCOMPARE(pairs.rowCount(), 3);
        QVERIFY(pairs.item(0, 0)->text().startsWith(QStringLiteral("▲")));
        QVERIFY(w.seen().contains(QStringLiteral("Ibu Satu said: the same")));
        QVERIFY(w.seen().contains(QStringLiteral("Pak Dua said: different")));
        QVERIFY(w.seen().contains(QStringLiteral("10 persons were compared.")));
        pairs.setFocus();
        QTest::keyClick(&pairs, Qt::Key_1);
        QVERIFY(w.settle());
        QCOMPARE(w.doubles->answers.size(), size_t(1));
        QCOMPARE(w.doubles->answers[0].second, Decision::Same);
        QCOMPARE(pairs.rowCount(), 2);
        QCOMPARE(pairs.currentRow(), 0);
        QTest::keyClick(&pairs, Qt::Key_Down);
        QVERIFY(w.settle());
        QTest::keyClick(&pairs, Qt::Key_2);
        QVERIFY(w.settle());
        QCOMPARE(w.doubles->answers[1].first, FakeWorkspace::id(105));
        QCOMPARE(w.doubles->answers[1].second, Decision::Different);
        w.press("Later (3)");
        QCOMPARE(w.doubles->answers[2].second, Decision::Later);
        QVERIFY(pairs.item(0, 0)->text().startsWith(QStringLiteral("…"))); // comes back
        QVERIFY(w.fake.workspace.nextUndo().has_value());                  // as everything written
    }

    void whatDiffersIsMarkedAndTheWeightsAreTold()
    {
        MatchWindow w;
        w.press("Find doubles");
        QTableWidget& fields = w.table("fieldsTable");
        QCOMPARE(fields.rowCount(), 3);
        QCOMPARE(fields.item(0, 2)->text(), QStringLiteral("≠"));
        QCOMPARE(fields.item(1, 2)->text(), QStringLiteral("="));
        QCOMPARE(fields.item(2, 2)->text(), QString()); // one of them is not known
        QVERIFY(fields.item(0, 1)->background() != fields.item(1, 1)->background());
        bool isTold = false;
        for (const QWidget* widget : w.page.findChildren<QWidget*>()) {
            isTold = isTold || widget->accessibleDescription().contains(
                                   QStringLiteral("NIK the same +19, name differs −2"));
        }
        QVERIFY(isTold);
    }

    void theThresholdSpeaksInWords()
    {
        MatchWindow w;
        w.press("Find doubles");
        auto* slider = w.page.findChild<QSlider*>();
        QCOMPARE(slider->accessibleName(), QStringLiteral("Threshold of the weight"));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(w.settle());
        const auto* words = w.page.findChild<QLabel*>(QStringLiteral("estimateLabel"));
        QVERIFY2(words->text().contains(QStringLiteral("120 pairs")), qPrintable(words->text()));
        QVERIFY(words->text().contains(QStringLiteral("30 answers")));
        QVERIFY(words->text().contains(QStringLiteral("85")));
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(w.settle());
        QVERIFY(words->text().startsWith(QStringLiteral("No pair weighs")));
    }

    void twoRecordsAreMergedAndTheMergeIsTakenBack()
    {
        MatchWindow w;
        w.press("Find doubles");
        w.press("Same (1)");
        QVERIFY(!w.hasButton("Merge")); // the next pair is not answered
        w.choosePairs(2);
        QVERIFY(w.hasButton("Merge"));
        w.press("Merge");
        QCOMPARE(w.doubles->merges.size(), size_t(1));
        const auto& [keep, other, head] = w.doubles->merges[0];
        QCOMPARE(keep, FakeWorkspace::id(101));
        QCOMPARE(other, FakeWorkspace::id(102));
        QCOMPARE(head, std::optional(FakeWorkspace::id(77))); // who was shown in the box
        w.choosePairs(3);
        QVERIFY(!w.hasButton("Same (1)"));
        w.press("Take the merge back");
        w.choosePairs(2);
        QRadioButton* right = nullptr;
        for (auto* one : w.page.findChildren<QRadioButton*>()) {
            right = one->text().contains(QStringLiteral("right")) ? one : right;
        }
        right->setFocus();
        QTest::keyClick(right, Qt::Key_Space);
        w.press("Merge");
        QCOMPARE(std::get<0>(w.doubles->merges[1]), FakeWorkspace::id(102));
        QVERIFY(!std::get<2>(w.doubles->merges[1])); // the left one leaves no family without a head
    }

    void twoFamiliesAreMergedByTickingWhoIsTheSame()
    {
        MatchWindow w;
        w.press("Find doubles");
        w.press("Merge the families…");
        auto* dialog = w.page.findChild<QDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QPushButton* merge = nullptr;
        for (auto* one : dialog->findChildren<QPushButton*>()) {
            merge = one->text().contains(QStringLiteral("families")) ? one : merge;
        }
        QVERIFY(!merge->isEnabled()); // nobody is the same yet
        auto* members = dialog->findChild<QTableWidget*>(QStringLiteral("membersTable"));
        QCOMPARE(members->rowCount(), 2);
        QCOMPARE(members->item(1, 2)->text(), QStringLiteral("–"));
        members->setFocus();
        members->setCurrentCell(0, 0);
        QTest::keyClick(members, Qt::Key_Space);
        QVERIFY(merge->isEnabled());
        for (auto* one : dialog->findChildren<QRadioButton*>()) {
            one->setChecked(one->text().contains(QStringLiteral("right")));
        }
        QTest::mouseClick(merge, Qt::LeftButton);
        QVERIFY(w.settle());
        QCOMPARE(w.doubles->familyWishes.size(), size_t(1));
        const linkageui::FamilyWish& wish = w.doubles->familyWishes[0];
        QCOMPARE(wish.keep, w.town[1]);
        QCOMPARE(wish.other, w.town[0]);
        QCOMPARE(wish.same.size(), size_t(1));
        QCOMPARE(wish.same[0].first, FakeWorkspace::id(101));
        QVERIFY(w.fake.workspace.nextUndo().has_value());
    }

    void bothHouseholdsOpenInListAndMap()
    {
        MatchWindow w;
        QSignalSpy gone(&w.page, &ui::Page::goTo);
        w.press("Find doubles");
        w.press("Both households in list and map");
        QCOMPARE(gone.count(), 1);
        QVERIFY(w.listed() == (std::set<RecordId>{w.town[0], w.town[1]}));
    }

    void aFailureIsToldAndCanBeTriedAgain()
    {
        MatchWindow w;
        w.doubles->failure =
            core::Error{core::ErrorCode::Denied, QStringLiteral("register.locked")};
        w.press("Find doubles");
        QCOMPARE(w.table("pairsTable").rowCount(), 0);
        w.doubles->failure.reset();
        w.press("Find doubles");
        QCOMPARE(w.table("pairsTable").rowCount(), 3);
    }

    void twoListsAreMatchedAndEveryNumberOpensItsRows()
    {
        MatchWindow w;
        w.tab(1);
        w.press("Match");
        QVERIFY(w.seen().contains(QStringLiteral("Choose the second list first")));
        QLineEdit* second = nullptr;
        for (auto* one : w.page.findChildren<QLineEdit*>()) {
            second = one->accessibleName() == QStringLiteral("Second list") ? one : second;
        }
        second->setFocus();
        QTest::keyClicks(second, QStringLiteral("harga.csv"));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(w.settle());
        QVERIFY2(w.seen().contains(QStringLiteral("harga.csv has no column")),
                 qPrintable(w.seen()));
        second->clear();
        QTest::keyClicks(second, QStringLiteral("bpjs.xlsx"));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(w.settle());
        QVERIFY(!w.lists->asked.isBaskets);
        QTableWidget& counts = w.table("countsTable");
        QCOMPARE(counts.item(0, 1)->text(), QStringLiteral("6"));
        QCOMPARE(counts.item(2, 2)->text(), QStringLiteral("2"));
        QCOMPARE(counts.item(4, 2)->text(), QStringLiteral("9"));
        counts.setFocus();
        counts.setCurrentCell(2, 2);
        QTest::keyClick(&counts, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&w] {
            const QTableWidgetItem* cell = w.table("rowsTable").item(0, 0);
            return cell != nullptr && cell->text() == QStringLiteral("row of part 3");
        }));
        QVERIFY(!w.button("Households in list and map").isEnabled()); // of the file alone
        counts.setCurrentCell(0, 1);
        QTest::keyClick(&counts, Qt::Key_Return);
        QSignalSpy gone(&w.page, &ui::Page::goTo);
        QTest::mouseClick(&w.button("Households in list and map"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&gone] { return gone.count() == 1; }));
        QVERIFY(w.settle());
        QVERIFY(w.listed() == (std::set<RecordId>{w.town[1]}));
    }

    void basketsOfAKelurahanOpenTheirHouseholds()
    {
        MatchWindow w;
        w.tab(1);
        for (auto* one : w.page.findChildren<QLineEdit*>()) {
            if (one->accessibleName() == QStringLiteral("Second list")) {
                one->setText(QStringLiteral("bpjs.xlsx"));
            }
        }
        for (auto* check : w.page.findChildren<QCheckBox*>()) {
            if (check->text().contains(QStringLiteral("BPJS"))) {
                check->setFocus();
                QTest::keyClick(check, Qt::Key_Space);
            }
        }
        w.press("Match");
        QVERIFY(w.lists->asked.isBaskets);
        QCOMPARE(w.lists->asked.decile, 4);
        QTableWidget& baskets = w.table("basketsTable");
        QVERIFY(baskets.isVisible());
        QCOMPARE(baskets.rowCount(), 2);
        QCOMPARE(baskets.item(0, 0)->text(), QStringLiteral("Melati"));
        QCOMPARE(baskets.item(1, 3)->text(), QStringLiteral("7"));
        QSignalSpy gone(&w.page, &ui::Page::goTo);
        baskets.setFocus();
        baskets.setCurrentCell(0, 2);
        QTest::keyClick(&baskets, Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(gone.count(), 1);
        QVERIFY(w.listed() == (std::set<RecordId>{w.town[0], w.town[1]}));
    }

    void listsInsideTheRegisterAreChosenByName()
    {
        MatchWindow w;
        w.tab(1);
        QVERIFY(w.settle());
        const auto choose = [&w](const char* name, int index) {
            for (auto* combo : w.page.findChildren<QComboBox*>()) {
                if (combo->accessibleName() == QString::fromLatin1(name)) {
                    combo->setFocus();
                    while (combo->currentIndex() != index) {
                        QTest::keyClick(combo,
                                        combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
                    }
                }
            }
        };
        choose("First list: which", 1);
        choose("Second list: which", 2);
        w.press("Match");
        QCOMPARE(w.lists->asked.first, QStringLiteral("program:PKH:2026"));
        QCOMPARE(w.lists->asked.second, QStringLiteral("edition:DTSEN 2026-1"));
        QTableWidget& counts = w.table("countsTable");
        counts.setFocus();
        counts.setCurrentCell(2, 2);
        QTest::keyClick(&counts, Qt::Key_Return);
        QVERIFY(w.settle());
        QVERIFY(w.button("Households in list and map").isEnabled()); // both are in the register
        choose("First list: which", 3);                              // a file, which nobody named
        w.press("Match");
        QVERIFY(w.seen().contains(QStringLiteral("Choose the first list first")));
    }

    void numbersOfAKelurahanOpenTheirHouseholds()
    {
        MatchWindow w;
        w.tab(1);
        QVERIFY(w.settle());
        for (auto* one : w.page.findChildren<QLineEdit*>()) {
            if (one->accessibleName() == QStringLiteral("Second list")) {
                one->setText(QStringLiteral("bpjs.xlsx"));
            }
        }
        w.press("Match");
        QTableWidget& places = w.table("placesTable");
        QCOMPARE(places.rowCount(), 2);
        QCOMPARE(places.item(0, 0)->text(), QStringLiteral("Melati"));
        QSignalSpy gone(&w.page, &ui::Page::goTo);
        places.setCurrentCell(0, 1);
        QTest::keyClick(&places, Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(gone.count(), 1);
        QVERIFY(w.listed() == (std::set<RecordId>{w.town[0]}));
    }

    void theBoardIsReadAgainOnlyWhenSomebodyLooks()
    {
        MatchWindow w;
        w.press("Find doubles");
        const int read = w.doubles->boards;
        w.tab(1);
        auto edit = w.doubles->answer(w.pair(1, PairState::Waiting), Decision::Later);
        w.fake.workspace.apply(std::move(*edit), &w.page, [](const auto&) {});
        QVERIFY(w.settle());
        QCOMPARE(w.doubles->boards, read);
        w.tab(0);
        QVERIFY(w.settle());
        QCOMPARE(w.doubles->boards, read + 1);
    }

    void theModelIsShownOnceThereIsOne()
    {
        MatchWindow w;
        w.tab(2);
        QVERIFY(w.seen().contains(QStringLiteral("No model yet")));
        w.tab(0);
        w.press("Find doubles");
        w.tab(2);
        QVERIFY(w.seen().contains(QStringLiteral("Model")));
        QVERIFY(!w.seen().contains(QStringLiteral("No model yet")));
        QVERIFY(w.button("Save the model…").isEnabled());
    }

    void nothingOfARegisterStaysWhenItCloses()
    {
        MatchWindow w;
        w.press("Find doubles");
        w.page.setSources(nullptr, nullptr);
        QCOMPARE(w.table("pairsTable").rowCount(), 0);
        QCOMPARE(w.table("fieldsTable").rowCount(), 0);
        QVERIFY(w.seen().contains(QStringLiteral("Is somebody listed twice?")));
    }
};

QTEST_MAIN(TestMatchPage)
#include "tst_match_page.moc"
