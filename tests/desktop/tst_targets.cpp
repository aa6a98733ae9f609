// SPDX-License-Identifier: GPL-3.0-or-later
// Segments, needs, the watch list, budgets, groups and pairs in the whole
// window, on the demo register.
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

#include "desk.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/coverageui/target_page.h"

using namespace rangkul;
using namespace rangkul::test;

class TestTargets : public QObject
{
    Q_OBJECT

    enum Tab { Segments, Needs, Watched, Budget };
    enum ProgramTab { Groups = 3, Pairs = 4 };

    TestHome m_home;
    std::unique_ptr<Desk> m_desk;

    template <typename Page> Page& page() { return *m_desk->window().findChild<Page*>(); }
    template <typename Page> bool show(const char* name, int tab)
    {
        m_desk->window().goTo(QString::fromLatin1(name));
        page<Page>().template findChild<QTabWidget*>()->setCurrentIndex(tab);
        return m_desk->settle();
    }
    bool showTargets(Tab tab) { return show<coverageui::TargetPage>("targetPage", tab); }
    bool showProgram(ProgramTab tab) { return show<coverageui::ProgramPage>("programPage", tab); }
    template <typename View> View& view(const char* name)
    {
        for (View* found : m_desk->window().findChildren<View*>()) {
            if (found->isVisible() && found->accessibleName() == QString::fromLatin1(name)) {
                return *found;
            }
        }
        qFatal("no view %s", name);
    }
    /// Enter on the first figure of a column that is not zero: as many households
    /// are listed.
    void openFigure(QTableWidget& table, int column, bool countsHouseholds = true)
    {
        int row = 0;
        while (row < table.rowCount() - 1 && table.item(row, column)->text() == u'0') {
            ++row;
        }
        QString number = table.item(row, column)->text();
        const qsizetype wanted = number.remove(u'.').remove(u',').toLongLong();
        QVERIFY(wanted > 0);
        table.setFocus();
        table.setCurrentCell(row, column);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(m_desk->settle());
        const auto listed = static_cast<qsizetype>(m_desk->workspace().rows().size());
        QVERIFY(countsHouseholds ? listed == wanted : listed > 0 && listed <= wanted);
        QVERIFY(m_desk->table() != nullptr); // beside the map
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.makeDemo(300));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_home.copyOfDemo(QStringLiteral("register"))));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void segmentsAreCountedByKelurahan()
    {
        QVERIFY(showTargets(Segments));
        auto& segments = view<QTableWidget>("Segments");
        QCOMPARE(segments.rowCount(), 3);
        auto& regions = view<QTableWidget>("The segment by region");
        QCOMPARE(regions.item(regions.rowCount() - 1, 1)->text(), segments.item(0, 1)->text());
        openFigure(segments, 1);
        QVERIFY(showTargets(Segments));
        openFigure(regions, 1);
    }

    void needsAreFoundWithTheRulesOfTheCatalogue()
    {
        QVERIFY(showTargets(Needs));
        auto& needs = view<QTableWidget>("Needs by office");
        QCOMPARE(needs.rowCount(), 0);
        QVERIFY(m_desk->press(QStringLiteral("Find needs")));
        QVERIFY(m_desk->seen().contains(QStringLiteral("new needs were written down")));
        QTRY_VERIFY(needs.rowCount() > 5);
        auto& list = view<QTableView>("Households with this need");
        QTRY_VERIFY(list.model()->rowCount() > 0);
        const QString open = needs.item(0, 2)->text();
        list.selectRow(0);
        view<QComboBox>("Status").setCurrentIndex(3); // met
        QVERIFY(m_desk->press(QStringLiteral("Store for the chosen")));
        QTRY_COMPARE(needs.item(0, 2)->text().toInt(), open.toInt() - 1);
        QCOMPARE(needs.item(0, 4)->text(), QStringLiteral("1"));
        QVERIFY(m_desk->choose(desktop::MainWindow::Menu::Edit, QStringLiteral("Undo")));
        openFigure(needs, 2);
    }

    void theBudgetHasOneSumHoweverItIsCut()
    {
        QVERIFY(showTargets(Budget));
        view<QSpinBox>("Year").setValue(2026);
        QVERIFY(m_desk->settle());
        auto& budget = view<QTableWidget>("Budget and units");
        const QString sum = budget.item(budget.rowCount() - 1, 1)->text();
        auto& by = view<QComboBox>("By");
        for (int cut = 1; cut < by.count(); ++cut) {
            by.setFocus();
            QTest::keyClick(&by, Qt::Key_Down);
            QVERIFY(m_desk->settle());
            QCOMPARE(budget.item(budget.rowCount() - 1, 1)->text(), sum);
        }
        openFigure(budget, 1, false);
    }

    void theWatchListIsReady()
    {
        QVERIFY(showTargets(Watched));
        QVERIFY(view<QTableView>("Watched households").model() != nullptr);
        QVERIFY(m_desk->button(QStringLiteral("Visited and found today")) != nullptr);
    }

    void aGroupTakesItsPlace()
    {
        QVERIFY(showProgram(Groups));
        QVERIFY(view<QComboBox>("Kecamatan").count() > 0);
        view<QSpinBox>("Places").setValue(1);
        QVERIFY(m_desk->press(QStringLiteral("Store the places of groups of this kecamatan")));
        auto& places = view<QTableWidget>("Places of groups by kecamatan");
        QCOMPARE(places.item(0, 1)->text(), QStringLiteral("1"));
        for (const char* name : {"Melati", "Mawar"}) {
            m_desk->line(QStringLiteral("New group"))->setText(QString::fromLatin1(name));
            QVERIFY(m_desk->press(QStringLiteral("Found a group in this kecamatan")));
        }
        auto& groups = view<QTableWidget>("Groups");
        QTRY_COMPARE(groups.rowCount(), 1); // the second finds no place
        QTRY_COMPARE(places.item(0, 3)->text(), QStringLiteral("0"));
        m_desk->workspace().select(m_desk->workspace().households().ids()[5]);
        QVERIFY(m_desk->press(QStringLiteral("Take in")));
        QTRY_COMPARE(groups.item(0, 3)->text(), QStringLiteral("1"));
        openFigure(groups, 3);
    }

    void aPairIsDecided()
    {
        QVERIFY(showProgram(Pairs));
        auto& pairs = view<QTableView>("Beside other programs");
        QVERIFY(pairs.model()->rowCount() >= 2);
        pairs.selectRow(0);
        view<QComboBox>("Together").setCurrentIndex(2);
        m_desk->line(QStringLiteral("Why"))->setText(QStringLiteral("Satu saja"));
        QVERIFY(m_desk->press(QStringLiteral("Store for the chosen")));
        QCOMPARE(Desk::cell(pairs, 0, QStringLiteral("Why")), QStringLiteral("Satu saja"));
    }
};

RANGKUL_DESK_MAIN(TestTargets)
#include "tst_targets.moc"
