// SPDX-License-Identifier: GPL-3.0-or-later
// One number everywhere: figures are frozen in the window, shown again after the register changed,
// and the public view shows counts only.
#include <QCheckBox>
#include <QDockWidget>
#include <QListWidget>
#include <QTabWidget>

#include "desk.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/coverageui/indicator_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registry/codes.h"

using namespace rangkul;
using namespace rangkul::test;
using Menu = desktop::MainWindow::Menu;

class TestPublicView : public QObject
{
    Q_OBJECT

    TestHome m_home;
    std::unique_ptr<Desk> m_desk;

    QAbstractButton& secrecy()
    {
        return *m_desk->window().findChild<QToolButton*>(QStringLiteral("secrecyButton"));
    }
    const coverageui::CoveragePage& coverage()
    {
        return *m_desk->window().findChild<coverageui::CoveragePage*>();
    }
    /// Chooses in the header by keyboard.
    void chooseFigures(const QString& begins)
    {
        auto* combo = m_desk->window().findChild<QComboBox*>(QStringLiteral("figuresChooser"));
        const int wanted = combo->findText(begins, Qt::MatchStartsWith);
        QVERIFY2(wanted >= 0, qPrintable(begins));
        combo->setFocus();
        while (combo->currentIndex() != wanted) {
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        QVERIFY(m_desk->settle());
    }
    qint64 countedHouseholds()
    {
        m_desk->window().goTo(QStringLiteral("coveragePage"));
        return m_desk->settle() && coverage().summary() != nullptr ? coverage().summary()->counted
                                                                   : -1;
    }
    void endFirstHousehold()
    {
        const registry::RowRef row{
            registry::Entity::Household,
            m_desk->workspace().households().ids()[m_desk->workspace().rows().front()]};
        const auto id = [](const char* column) {
            return registry::variable(registry::Entity::Household, QLatin1StringView(column)).id;
        };
        registry::Edit edit;
        edit.cells = {{row, id("ended_on"), registry::Value(QDate(2026, 1, 1)), {}},
                      {row, id("end_reason"), registry::Value(qint64(1)), {}}};
        bool written = false;
        m_desk->workspace().apply(edit, this, [&written](const core::Result<registry::Commit>& c) {
            written = c.has_value();
        });
        QVERIFY(m_desk->settle());
        QVERIFY(written);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.makeDemo(120));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_home.copyOfDemo(QStringLiteral("public"))));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aFrozenFigureSaysTheSameAfterTheRegisterChanged()
    {
        const qint64 before = countedHouseholds();
        QVERIFY(before > 80);
        QVERIFY(m_desk->choose(Menu::Report, QStringLiteral("Freeze")));
        auto* dialog = m_desk->window().findChild<QDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
        QTest::keyClicks(fields[0], QStringLiteral("Rapat I"));
        QTest::keyClicks(fields[1], QStringLiteral("DTSEN 2026-1"));
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(m_desk->settle());

        // It is shown at once, by the page and the map.
        QCOMPARE(countedHouseholds(), before);
        QVERIFY(coverage().summary()->frozen.contains("Rapat I"));
        QVERIFY(coverage().summary()->frozen.contains("DTSEN 2026-1"));
        const auto* map = m_desk->window().findChild<mapui::MapPage*>();
        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        QCOMPARE(map->choropleth().values.title, QStringLiteral("Share in the lowest deciles"));
        const auto mapBefore = map->choropleth().values.values;
        QVERIFY(!mapBefore.empty());

        endFirstHousehold();
        QCOMPARE(countedHouseholds(), before);
        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        QCOMPARE(map->choropleth().values.values, mapBefore);
        chooseFigures(QStringLiteral("Running data"));
        QCOMPARE(countedHouseholds(), before - 1);
        QVERIFY(coverage().summary()->frozen.isEmpty());
        chooseFigures(QStringLiteral("Rapat I"));
        QCOMPARE(countedHouseholds(), before);
    }

    void aFrozenBarSaysThatItHasNoList()
    {
        chooseFigures(QStringLiteral("Rapat I"));
        QVERIFY(countedHouseholds() > 0);
        auto* bars =
            m_desk->window().findChild<coverageui::CoveragePage*>()->findChild<QTabWidget*>();
        Q_EMIT qobject_cast<coverageui::BarChart*>(bars->currentWidget())->barPressed(0, 0);
        QVERIFY(m_desk->settle());
        QVERIFY2(m_desk->seen().contains("no list behind it"), qPrintable(m_desk->seen()));
        chooseFigures(QStringLiteral("Running data"));
    }

    void thePublicViewShowsCountsOnlyAndOnePressLeadsBack()
    {
        m_desk->window().goTo(QStringLiteral("householdPage"));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->table() != nullptr);
        QCOMPARE(secrecy().text(), QStringLiteral("SECRET - BNBA"));
        QTest::mouseClick(&secrecy(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QCOMPARE(secrecy().text(), QStringLiteral("PUBLIC"));
        QVERIFY(m_desk->table() == nullptr);
        QVERIFY(!m_desk->window().findChild<QDockWidget*>()->isVisible());
        const auto* points = m_desk->window().findChild<QCheckBox*>(QStringLiteral("pointsCheck"));
        QVERIFY(!points->isChecked() && !points->isEnabled());
        const auto* rail = m_desk->window().findChild<QListWidget*>(QStringLiteral("railList"));
        int places = 0;
        for (int row = 0; row < rail->count(); ++row) {
            places += rail->item(row)->isHidden() ? 0 : 1;
        }
        QCOMPARE(places, 3);
        for (const char* page : {"householdPage", "homePage", "trayPage"}) {
            m_desk->window().goTo(QString::fromLatin1(page));
            QVERIFY(!m_desk->window().findChild<QWidget*>(QString::fromLatin1(page))->isVisible());
        }
        QVERIFY(!m_desk->entry(Menu::Report, QStringLiteral("Export"))->isEnabled());
        QVERIFY(!m_desk->entry(Menu::Edit, QStringLiteral("Find"))->isEnabled());
        m_desk->window().showProfile();
        QVERIFY(!m_desk->window().findChild<QDockWidget*>()->isVisible());

        secrecy().setFocus();
        QTest::keyClick(&secrecy(), Qt::Key_Space);
        QVERIFY(m_desk->settle());
        QCOMPARE(secrecy().text(), QStringLiteral("SECRET - BNBA"));
        QVERIFY(points->isChecked());
        m_desk->window().goTo(QStringLiteral("householdPage"));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->table() != nullptr);
    }

    void figuresAreImportedAndDrawn()
    {
        QFile table(m_home.path(QStringLiteral("garis.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Tingkat Kemiskinan;;;\n;2022;2023;2024\nKota Contoh;7,23;7,15;6,51\n"
                    "Kota Lain;9;9,5;10\n");
        table.close();
        m_desk->window().goTo(QStringLiteral("indicatorPage"));
        QVERIFY(m_desk->settle());
        auto* page = m_desk->window().findChild<coverageui::IndicatorPage*>();
        page->beginImport(table.fileName());
        QVERIFY(m_desk->settle());
        QLineEdit* source = m_desk->line(QStringLiteral("Source, if the table does not say it"));
        QTest::keyClicks(source, QStringLiteral("BPS 2025"));
        QTest::keyClick(source, Qt::Key_Return);
        QVERIFY(m_desk->settle());
        auto* store = m_desk->button(QStringLiteral("Store 6 figures"));
        QVERIFY(store != nullptr);
        QTest::mouseClick(store, Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(m_desk->seen().contains("fell from 7.23 in 2022 to 6.51 in 2024"),
                 qPrintable(m_desk->seen()));
        QVERIFY(m_desk->entry(Menu::Edit, QStringLiteral("Undo"))->isEnabled());
        QVERIFY(m_desk->choose(Menu::Edit, QStringLiteral("Undo")));
        QVERIFY(!m_desk->seen().contains("fell from"));
    }
};

RANGKUL_DESK_MAIN(TestPublicView)
#include "tst_public_view.moc"
