// SPDX-License-Identifier: GPL-3.0-or-later
// What the secretariat does with scores: reads a ranking, opens its numbers, contests a card.
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QTemporaryDir>

#include "rangkul/words/format.h"
#include "score_window.h"

using namespace rangkul;
using namespace rangkul::test;
using scoringui::ScorePage;

namespace {

using Numbers = std::set<size_t>;

} // namespace

class TestScorePage : public QObject
{
    Q_OBJECT

private slots:
    void init() { words::useLanguage(QStringLiteral("en")); }

    void everybodyIsRankedWithScoreClassAndEquals()
    {
        ScoreWindow window;
        QCOMPARE(window.order(), QStringLiteral("H0 H4 H1 H2 H5 H3"));
        QCOMPARE(window.cell(0, 0), QStringLiteral("1"));
        QCOMPARE(window.cell(1, 0), QStringLiteral("1"));
        QCOMPARE(window.cell(2, 0), QStringLiteral("3"));
        QCOMPARE(window.cell(0, 5), QStringLiteral("= 2"));
        QCOMPARE(window.cell(3, 3), QStringLiteral("1 – 2"));
        QCOMPARE(window.cell(3, 4), QStringLiteral("cannot be said yet"));
        QCOMPARE(window.cell(0, 4), QStringLiteral("Poor"));
        QCOMPARE(window.cell(5, 4), QStringLiteral("Other"));
        QCOMPARE(window.cell(4, 2), QStringLiteral("Pesantren"));
        QCOMPARE(window.cell(1, 7), QStringLiteral("5")); // the official decile beside it
    }

    void aCardIsPreviewedBeforeItIsPrinted()
    {
        ScoreWindow window;
        QStringList painted;
        window.page.setCardPainter([&](QPagedPaintDevice& paper, const scoring::CardSheet& sheet) {
            QPainter painter(&paper);
            painter.drawText(100, 100, sheet.title);
            painted << sheet.title;
        });
        window.fake.workspace.select(window.households[1]);
        window.open(ScorePage::CardTab);
        window.press("Print");
        auto* preview = window.page.findChild<QPrintPreviewDialog*>();
        QVERIFY(preview != nullptr);
        QVERIFY(preview->isVisible());
        QTRY_VERIFY(!painted.isEmpty());
        QCOMPARE(painted.front(), QStringLiteral("Card of ") + window.households[1].toString());
        preview->close();
    }

    void filesAreTakenInOrRefusedWithTheirPlace()
    {
        ScoreWindow window;
        QTemporaryDir folder;
        const auto choose = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            file.close();
            window.press("Take in a file");
            auto* dialog = window.page.findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            Q_EMIT dialog->fileSelected(file.fileName());
            dialog->close();
            QVERIFY(window.fake.settle());
        };
        const auto said = [&window] {
            QString text;
            for (const QLabel* label :
                 window.page.findChild<ui::MessageBanner*>()->findChildren<QLabel*>()) {
                text += label->text();
            }
            return text;
        };
        choose(QStringLiteral("cut.json"), QByteArray(kSmallModel).first(120));
        QVERIFY2(said().contains(QStringLiteral("ends in the middle")), qPrintable(said()));
        choose(QStringLiteral("typo.json"),
               QByteArray(kSmallModel).replace("dwelling.floor", "dwelling.flor"));
        QVERIFY2(said().contains(QStringLiteral("criteria[0].input.variable")), qPrintable(said()));
        QVERIFY2(said().contains(QStringLiteral("dwelling.floor")), qPrintable(said()));
        QCOMPARE(window.scores->stored().size(), size_t(1));
        choose(QStringLiteral("pmt.csv"), "variable;category;coefficient\nconstant;;13,5\n"
                                          "dwelling.floor;Tanah;-0,25\n");
        auto* asked = window.page.findChild<QDialog*>();
        QVERIFY(asked != nullptr && asked->isVisible());
        for (auto* edit : asked->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("Name")) {
                QTest::keyClicks(edit, "PMT Kota");
            } else if (edit->accessibleName().startsWith(QStringLiteral("Short"))) {
                QTest::keyClicks(edit, "pmt_kota");
            }
        }
        QTest::keyClick(asked, Qt::Key_Return);
        QVERIFY(window.fake.settle());
        QCOMPARE(window.scores->stored().size(), size_t(2));
        QCOMPARE(window.scores->stored().back().model.method, scoring::Method::Proxy);
        QCOMPARE(window.scores->stored().back().model.id, QStringLiteral("pmt_kota"));
    }

    void scoringStopsAtOnceAndBeginsAgain()
    {
        ScoreWindow window;
        const auto before = window.page.ranking();
        window.page.refresh();
        QVERIFY(window.fake.settle());
        QVERIFY(window.page.ranking() != before);
        const auto shown = window.page.ranking();
        registry::Filter filter;
        filter.conditions.push_back(
            {false, {registry::InRegion{{QStringLiteral("99.71.01.1002")}}}});
        window.fake.workspace.setFilter(filter); // scored anew, on the other thread
        auto* strip = window.page.findChild<ui::ProgressStrip*>();
        QVERIFY(strip->isActive());
        strip->cancel();
        QVERIFY(!strip->isActive()); // without waiting for that thread
        QVERIFY(window.fake.settle());
        QCOMPARE(window.page.ranking(), shown);
        window.page.refresh();
        QVERIFY(window.fake.settle());
        QCOMPARE(window.order(), QStringLiteral("H4 H5"));
    }

    void aNumberOpensItsListAndMap()
    {
        ScoreWindow window;
        const QSignalSpy went(&window.page, &ui::Page::goTo);
        QCOMPARE(window.button("Poor").text(), QStringLiteral("Poor: 2"));
        window.press("Poor");
        QCOMPARE(window.listed(), Numbers({0, 4}));
        QCOMPARE(went.first().first().toString(), QStringLiteral("mapPage"));
        window.press("Show all households");
        window.press("cannot be said yet");
        QCOMPARE(window.listed(), Numbers({2}));
        window.press("Show all households");
        window.press("share a rank");
        QCOMPARE(window.listed(), Numbers({0, 1, 2, 4, 5}));
    }

    void theFilterShowsFewerAndRanksTheSame()
    {
        ScoreWindow window;
        registry::Filter filter;
        filter.conditions.push_back(
            {false, {registry::InRegion{{QStringLiteral("99.71.01.1002")}}}});
        window.fake.workspace.setFilter(filter);
        QVERIFY(window.fake.settle());
        QCOMPARE(window.order(), QStringLiteral("H4 H5"));
        QCOMPARE(window.cell(1, 0), QStringLiteral("3"));
        window.press("Show all households");
        QCOMPARE(window.ranking().model()->rowCount(), 6);
    }

    void aColumnSortsByKeyOfItsHeader()
    {
        ScoreWindow window;
        window.ranking().sortByColumn(7, Qt::DescendingOrder);
        QCOMPARE(window.order(), QStringLiteral("H5 H4 H3 H2 H1 H0"));
        window.ranking().sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(window.order(), QStringLiteral("H0 H4 H1 H2 H5 H3"));
    }

    void aRowSelectsTheHouseholdAndEnterOpensItsCard()
    {
        ScoreWindow window;
        QTableView& table = window.ranking();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(window.fake.settle());
        const RecordId selected = window.fake.workspace.selected();
        QVERIFY(!selected.isNull());
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(window.fake.settle());
        QTableWidget& card = window.table("cardTable");
        QVERIFY(card.isVisible());
        QCOMPARE(card.rowCount(), 2);
        QCOMPARE(card.item(0, 4)->text(), QString());
        window.fake.workspace.select(window.households[5]);
        QVERIFY(window.fake.settle());
        bool isSaid = false;
        for (const QLabel* label : window.page.findChildren<QLabel*>()) {
            isSaid |= label->text().contains(window.households[5].toString());
        }
        QVERIFY(isSaid);
    }

    void anObjectionIsOpenedFromTheCardAndDecided()
    {
        ScoreWindow window;
        window.fake.workspace.select(window.households[1]);
        window.open(ScorePage::CardTab);
        window.table("cardTable").setCurrentCell(1, 0);
        window.press("Open an objection");
        auto* claim = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(claim != nullptr);
        QVERIFY(!window.button("Open the objection").isEnabled());
        QTest::keyClicks(claim, "Dinding sudah tembok");
        QTest::keyClicks(&window.field<QLineEdit>("Evidence"), "foto.jpg");
        window.press("Open the objection");
        QCOMPARE(window.scores->requests().size(), size_t(1));
        const scoringui::ObjectionRequest request = window.scores->requests().front();
        QCOMPARE(request.household, window.households[1]);
        QCOMPARE(request.criterion, QStringLiteral("wall"));
        QCOMPARE(request.claim, QStringLiteral("Dinding sudah tembok"));
        QCOMPARE(request.evidence, QStringLiteral("foto.jpg"));
        QCOMPARE(request.deadline, window.fake.clock.today().addDays(30));

        window.open(ScorePage::ObjectionTab);
        QTableWidget& table = window.table("objectionTable");
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.item(0, 3)->text(), QStringLiteral("H1"));
        QVERIFY(!window.button("Store the decision").isEnabled());
        table.setFocus();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualItemRect(table.item(0, 0)).center());
        QTest::keyClicks(&window.field<QLineEdit>("Decision and why"), "Dikunjungi");
        window.press("Store the decision");
        QCOMPARE(window.scores->decisions().size(), size_t(1));
        QCOMPARE(window.scores->decisions().front().decision, QStringLiteral("Dikunjungi"));
        QCOMPARE(table.rowCount(), 0); // only those that are open
    }

    void aMovedWeightShowsWhoEntersAndIsKeptAsADraft()
    {
        ScoreWindow window;
        window.open(ScorePage::WhatIfTab);
        auto& kind = window.field<QComboBox>("Who is chosen");
        kind.setFocus();
        QTest::keyClick(&kind, Qt::Key_Down);
        QTest::keyClick(&kind, Qt::Key_Down);
        QVERIFY(window.fake.settle());
        QVERIFY(!window.button("Keep as a draft").isEnabled());
        // Twice the weight for the floor: household 1 is poor by it alone.
        auto& floor = window.field<QDoubleSpinBox>("Floor");
        floor.setFocus();
        floor.selectAll();
        QTest::keyClicks(&floor, "2");
        QTest::keyClick(&floor, Qt::Key_Return);
        QVERIFY(window.fake.settle());
        QTableWidget& table = window.table("whatIfTable");
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("2")); // before
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("1")); // enters
        QCOMPARE(table.item(0, 5)->text(), QStringLiteral("3")); // after
        QCOMPARE(window.button("enter").text(), QStringLiteral("enter: 1"));
        window.press("Keep as a draft");
        QCOMPARE(window.scores->stored().size(), size_t(2));
        const scoringui::ListedModel kept = window.scores->stored().back();
        QVERIFY(kept.isDraft());
        QCOMPARE(kept.model.criteria[0].weight, 2 * scoring::kMicro);
        QCOMPARE(kept.note, QStringLiteral("Moved: weight of Floor"));
        QCOMPARE(window.cell(2, 1), QStringLiteral("H1")); // the draft is shown now
        QCOMPARE(window.cell(2, 3), QStringLiteral("2"));
        window.press("As it was");
    }

    void placesOfAProgramAreFilledByKelurahan()
    {
        ScoreWindow window;
        window.scores->setQuotas({{window.mojoroto, 2}, {window.pesantren, 1}});
        window.open(ScorePage::WhatIfTab);
        auto& kind = window.field<QComboBox>("Who is chosen");
        kind.setFocus();
        QTest::keyClick(&kind, Qt::Key_End);
        QVERIFY(window.fake.settle());
        QCOMPARE(window.field<QComboBox>("Program").currentText(), QStringLiteral("PKH"));
        QTableWidget& table = window.table("whatIfTable");
        QCOMPARE(table.rowCount(), 3); // all, and each kelurahan
        // Of Mojoroto the first is clear, 1 and 2 are equal for the second place.
        QCOMPARE(window.button("tied at the border").text(),
                 QStringLiteral("tied at the border: 2"));
        auto& wall = window.field<QDoubleSpinBox>("Wall");
        wall.setValue(0.5); // the floor parts them
        QVERIFY(window.fake.settle());
        QCOMPARE(table.item(1, 0)->text(), QStringLiteral("Mojoroto"));
        QCOMPARE(table.item(1, 1)->text(), QStringLiteral("1")); // before
        QCOMPARE(table.item(1, 2)->text(), QStringLiteral("1")); // enters
        QCOMPARE(table.item(1, 5)->text(), QStringLiteral("2")); // never more than the places
        QCOMPARE(table.item(2, 5)->text(), QStringLiteral("1"));
        Q_EMIT table.cellActivated(1, 2);
        QVERIFY(window.fake.settle());
        QCOMPARE(window.listed(), Numbers({1}));
    }

    void twoVersionsAreLaidBesideEachOther()
    {
        ScoreWindow window;
        window.open(ScorePage::WhatIfTab);
        auto& floor = window.field<QDoubleSpinBox>("Floor");
        floor.setValue(2);
        QVERIFY(window.fake.settle());
        window.press("Keep as a draft"); // shown from now on
        window.open(ScorePage::WhatIfTab);
        auto& kind = window.field<QComboBox>("Who is chosen");
        kind.setFocus();
        QTest::keyClick(&kind, Qt::Key_Down);
        QTest::keyClick(&kind, Qt::Key_Down);
        QVERIFY(window.fake.settle());
        QTableWidget& table = window.table("whatIfTable");
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("3"));
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("0"));
        auto& with = window.field<QComboBox>("Compared with");
        QCOMPARE(with.count(), 2); // itself, the built-in one
        with.setFocus();
        QTest::keyClick(&with, Qt::Key_Down);
        QVERIFY(window.fake.settle());
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("2")); // poor by the built-in version
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("1"));
        QCOMPARE(table.item(0, 5)->text(), QStringLiteral("3"));
        window.press("enter");
        QCOMPARE(window.listed(), Numbers({1}));
    }

    void aTenthMoreOrLessTellsHowFirmTheFirstAre()
    {
        ScoreWindow window;
        window.open(ScorePage::WhatIfTab);
        window.field<QSpinBox>("How many").setValue(3);
        // Heavier by little, the floor alone puts household 1 before 5; a tenth less turns it.
        window.field<QDoubleSpinBox>("Floor").setValue(1.05);
        QVERIFY(window.fake.settle());
        window.press("Sensitivity");
        QTableWidget& table = window.table("whatIfTable");
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Floor"));
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("1")); // household 1 goes
        QCOMPARE(table.item(0, 3)->text(), QStringLiteral("0"));
        QCOMPARE(table.item(1, 1)->text(), QStringLiteral("0"));
        QCOMPARE(table.item(1, 3)->text(), QStringLiteral("1")); // the wall heavier: the same
        window.field<QSpinBox>("How many").setValue(2);          // 0 and 4 have both
        QVERIFY(window.fake.settle());
        window.press("Sensitivity");
        for (const int row : {0, 1}) {
            QCOMPARE(table.item(row, 1)->text(), QStringLiteral("0"));
            QCOMPARE(table.item(row, 3)->text(), QStringLiteral("0"));
        }
    }

    void whoEntersIsListed()
    {
        ScoreWindow window;
        window.open(ScorePage::WhatIfTab);
        auto& places = window.field<QSpinBox>("How many");
        places.setValue(2);
        auto& wall = window.field<QDoubleSpinBox>("Wall");
        wall.setValue(0);
        QVERIFY(window.fake.settle());
        // The floor alone: 0, 1 and 4 are equal now for two places.
        QCOMPARE(window.button("tied at the border").text(),
                 QStringLiteral("tied at the border: 3"));
        window.press("tied at the border");
        QCOMPARE(window.listed(), Numbers({0, 1, 4}));
    }

    void aVersionIsApprovedWithNameAndLetter()
    {
        ScoreWindow window;
        QVERIFY(!window.button("Approve").isEnabled()); // built in
        QByteArray file = kSmallModel;
        file.replace("\"from\": 2", "\"from\": 1");
        QVERIFY(window.scores->addModel(file, {}));
        window.page.refresh();
        QVERIFY(window.fake.settle());
        auto* list = window.page.findChild<QListWidget*>(QStringLiteral("scoreModels"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(window.fake.settle());
        QVERIFY(window.button("Poor").text().startsWith(QStringLiteral("Poor: 5")));
        QTest::mouseClick(&window.button("Approve"), Qt::LeftButton);
        auto* dialog = window.page.findChild<QDialog*>();
        QVERIFY(dialog != nullptr);
        auto* by = qobject_cast<QLineEdit*>(dialog->findChildren<QLineEdit*>().front());
        QTest::keyClicks(by, "Sekretaris TKPK");
        QTest::keyClick(by, Qt::Key_Return);
        QVERIFY(window.fake.settle());
        QVERIFY(window.scores->stored().back().isApproved());
        QCOMPARE(window.scores->stored().back().model.approval->by,
                 QStringLiteral("Sekretaris TKPK"));
    }

    void povertyIsMeasuredByRegionAndListed()
    {
        ScoreWindow window;
        window.open(ScorePage::MeasureTab);
        auto& line = window.field<QDoubleSpinBox>("Line a head and month");
        line.setValue(1'000'000);
        QVERIFY(window.fake.settle());
        QTableWidget& table = window.table("moneyTable");
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("6"));
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("2"));
        QCOMPARE(table.item(1, 3)->text(), QStringLiteral("50.00 %"));
        table.setCurrentCell(1, 2);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(window.fake.settle());
        QCOMPARE(window.listed(), Numbers({0, 1}));
    }

    void aClosedRegisterLeavesNothingBehind()
    {
        ScoreWindow window;
        window.page.setSource(nullptr);
        QCOMPARE(window.ranking().model()->rowCount(), 0);
        QCOMPARE(window.page.findChild<QListWidget*>(QStringLiteral("scoreModels"))->count(), 0);
        QVERIFY(window.page.ranking() == nullptr);
    }
};

QTEST_MAIN(TestScorePage)
#include "tst_score_page.moc"
