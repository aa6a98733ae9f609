// SPDX-License-Identifier: GPL-3.0-or-later
// A day in the window: find a household, change it, undo, filter, count, export.
#include <QAccessible>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

#include "desk.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registryui/export_panel.h"
#include "rangkul/registryui/profile_panel.h"

using namespace rangkul;
using namespace rangkul::test;
using Menu = desktop::MainWindow::Menu;

namespace {

/// Names of all places of the rail.
QStringList placesOf(const desktop::MainWindow& window)
{
    QStringList names;
    for (const ui::Page* page : window.findChildren<ui::Page*>()) {
        names << page->objectName();
    }
    return names;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    TestHome m_home;
    std::unique_ptr<Desk> m_desk;

    void openSections()
    {
        for (auto* section : m_desk->root.profile().findChildren<QToolButton*>()) {
            if (section->isCheckable() && section->isVisible() && !section->isChecked()) {
                section->setChecked(true);
            }
        }
    }
    QLineEdit* field(const char* name)
    {
        const auto* row = m_desk->root.profile().findChild<QWidget*>(QString::fromLatin1(name));
        return row != nullptr ? row->findChild<QLineEdit*>() : nullptr;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.makeDemo(120));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_home.copyOfDemo(QStringLiteral("day"))));
    }
    void init()
    {
        m_desk->workspace().setFilter({});
        m_desk->workspace().select({});
        m_desk->window().goTo(QStringLiteral("householdPage"));
        QVERIFY(m_desk->settle());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void placesAreReachedByKeyAlsoFromAWizard()
    {
        const auto* stack = m_desk->window().findChild<QStackedWidget*>();
        QTest::keyClick(&m_desk->window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("homePage"));
        QTest::keyClick(&m_desk->window(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("importWizard"));
        QTest::keyClick(&m_desk->window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("homePage"));
        QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
    }

    void aSearchLeadsToTheProfile()
    {
        const QString head = Desk::cell(*m_desk->table(), 3, QStringLiteral("Head of household"));
        QVERIFY(head.size() > 2);
        QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
        QWidget* box = QApplication::focusWidget();
        QCOMPARE(box->objectName(), QStringLiteral("searchLineEdit"));
        QTest::keyClicks(box, head);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_desk->workspace().selected().isNull());
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->root.profile().isVisible());
        QVERIFY2(m_desk->seen().contains(head), qPrintable(m_desk->seen()));
    }

    void aFieldIsStoredWhenLeftAndUndoSaysWhatItUndoes()
    {
        m_desk->workspace().select(m_desk->workspace().households().ids()[5]);
        QTest::keyClick(&m_desk->window(), Qt::Key_F2);
        QVERIFY(m_desk->settle());
        openSections();
        QLineEdit* area = field("dwelling.floor_area");
        QVERIFY(area != nullptr);
        const QString before = area->text();
        area->setFocus();
        area->selectAll();
        QTest::keyClicks(area, QStringLiteral("87"));
        QTest::keyClick(area, Qt::Key_Tab);
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->workspace().nextUndo().has_value());
        QCOMPARE(m_desk->workspace().nextUndo()->changes.size(), size_t(1));
        QCOMPARE(m_desk->workspace().nextUndo()->changes[0].after, registry::Value(87.0));

        const QAction* undo = m_desk->entry(Menu::Edit, QStringLiteral("Undo: "));
        QVERIFY(undo != nullptr);
        QVERIFY2(undo->text().contains(QStringLiteral("area"), Qt::CaseInsensitive),
                 qPrintable(undo->text()));
        m_desk->table()->setFocus();
        QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_desk->settle());
        QTRY_COMPARE(field("dwelling.floor_area")->text(), before);
        QVERIFY(m_desk->entry(Menu::Edit, QStringLiteral("Redo: ")) != nullptr);
        QTest::keyClick(&m_desk->window(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(m_desk->settle());
        QTRY_COMPARE(field("dwelling.floor_area")->text(), QStringLiteral("87"));
    }

    void oneFilterDrivesTableMapAndChart()
    {
        ui::Workspace& workspace = m_desk->workspace();
        const size_t all = workspace.rows().size();
        QToolButton* deciles = nullptr;
        for (auto* button : m_desk->window().findChildren<QToolButton*>()) {
            if (button->text() == QStringLiteral("Decile") && button->isVisible()) {
                deciles = button;
            }
        }
        QVERIFY(deciles != nullptr);
        Q_EMIT deciles->menu()->aboutToShow();
        deciles->menu()->actions().first()->trigger();
        QVERIFY(m_desk->settle());
        const size_t filtered = workspace.rows().size();
        QVERIFY(filtered > 0 && filtered < all);
        QCOMPARE(m_desk->table()->model()->rowCount(), static_cast<int>(filtered));

        m_desk->window().goTo(QStringLiteral("mapPage"));
        QVERIFY(m_desk->settle());
        const auto& canvas = m_desk->window().findChild<mapui::MapPage*>()->canvas();
        // Where any household stands, only those that pass can be met.
        const registry::HouseholdFrame& frame = workspace.households();
        size_t onMap = 0;
        for (const core::RecordId& id : frame.ids()) {
            const auto stand = canvas.placeOf(id);
            if (!stand) {
                continue;
            }
            for (const quint32 row : canvas.rowsAt(canvas.view().toScreen(*stand))) {
                QVERIFY(std::binary_search(workspace.rows().begin(), workspace.rows().end(), row));
                ++onMap;
            }
        }
        QVERIFY(onMap > 0);

        m_desk->window().goTo(QStringLiteral("coveragePage"));
        QVERIFY(m_desk->settle());
        const auto* coverage = m_desk->window().findChild<coverageui::CoveragePage*>();
        QVERIFY(coverage->summary() != nullptr);
        QCOMPARE(coverage->summary()->counted, static_cast<qint64>(filtered));
    }

    void aBarOpensTheListItCounts()
    {
        m_desk->window().goTo(QStringLiteral("coveragePage"));
        QVERIFY(m_desk->settle());
        const auto* page = m_desk->window().findChild<coverageui::CoveragePage*>();
        auto* chart =
            qobject_cast<coverageui::BarChart*>(page->findChild<QTabWidget*>()->currentWidget());
        QVERIFY(chart != nullptr);
        QRect bar;
        double counted = 0;
        for (int category = 0; category < chart->content().categories.size(); ++category) {
            bar = chart->barPlace(category, 0);
            if (!bar.isEmpty()) {
                counted = chart->content().series[0].values[static_cast<size_t>(category)].value();
                break;
            }
        }
        QVERIFY(!bar.isEmpty());
        QWidget* viewport = nullptr;
        for (auto* area : chart->findChildren<QAbstractScrollArea*>()) {
            if (QByteArray(area->metaObject()->className()).endsWith("BarView")) {
                viewport = area->viewport();
            }
        }
        QVERIFY(viewport != nullptr);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, bar.center());
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->table() != nullptr); // the list is seen
        QCOMPARE(m_desk->workspace().rows().size(), static_cast<size_t>(counted));
    }

    void theListIsExportedMasked()
    {
        QTest::keyClick(&m_desk->window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_desk->window().findChild<registryui::ExportPanel*>()->isVisible());
        const QString path = m_home.path(QStringLiteral("list.csv"));
        auto* format =
            m_desk->window().findChild<registryui::ExportPanel*>()->findChild<QComboBox*>();
        format->setCurrentIndex(1);
        QLineEdit* file = m_desk->line(QStringLiteral("File"));
        file->selectAll();
        QTest::keyClicks(file, path);
        QVERIFY(m_desk->press(QStringLiteral("Export")));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QCOMPARE(text.count(u'\n'), static_cast<int>(m_desk->workspace().rows().size()) + 1);
        static const QRegularExpression number(QStringLiteral("\\d{16}"));
        QVERIFY(!number.match(text).hasMatch());
        QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_desk->table() != nullptr);
    }

    void theMenusGiveWhatTheMapAndTheChartsHave()
    {
        const auto* map = m_desk->window().menu(Menu::Map);
        QVERIFY(map->actions().size() > 10);
        QVERIFY(m_desk->choose(Menu::Map, QStringLiteral("Zoom in")));
        const auto* stack = m_desk->window().findChild<QStackedWidget*>();
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("mapPage"));
        QVERIFY(m_desk->choose(Menu::Report, QStringLiteral("Copy the chart's table")));
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("coveragePage"));
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
        QVERIFY(m_desk->choose(Menu::Report, QStringLiteral("Copy the chart as a picture")));
        QVERIFY(!QApplication::clipboard()->image().isNull());
        QVERIFY(m_desk->entry(Menu::Report, QStringLiteral("Map on paper")) != nullptr);
        QVERIFY(m_desk->choose(Menu::Help, QStringLiteral("Keys")));
        auto* keys = m_desk->window().findChild<QDialog*>(QStringLiteral("shortcutList"));
        QVERIFY(keys != nullptr && keys->isVisible());
        QTest::keyClick(keys, Qt::Key_Escape);
        QTRY_VERIFY(m_desk->window().findChild<QDialog*>(QStringLiteral("shortcutList")) ==
                    nullptr);
    }

    void noPlaceNeedsMoreThanTheSmallestLaptop()
    {
        words::useLanguage(QStringLiteral("id")); // the longer words
        {
            Desk desk;
            QVERIFY(desk.open(m_home.copyOfDemo(QStringLiteral("small"))));
            desk.workspace().select(desk.workspace().households().ids()[2]);
            for (const QString& place : placesOf(desk.window())) {
                desk.window().goTo(place);
                QVERIFY(desk.settle());
                const QSize least = desk.window().minimumSizeHint();
                QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                         qPrintable(QStringLiteral("%1: %2 x %3")
                                        .arg(place)
                                        .arg(least.width())
                                        .arg(least.height())));
            }
        }
        words::useLanguage(QStringLiteral("en"));
    }

    void everyFieldThatCanBeSeenHasAName()
    {
        m_desk->workspace().select(m_desk->workspace().households().ids()[2]);
        for (const QString& place : placesOf(m_desk->window())) {
            m_desk->window().goTo(place);
            QVERIFY(m_desk->settle());
            for (auto* widget : m_desk->window().findChildren<QWidget*>()) {
                const bool isField = qobject_cast<QLineEdit*>(widget) != nullptr ||
                                     qobject_cast<QComboBox*>(widget) != nullptr ||
                                     qobject_cast<QAbstractButton*>(widget) != nullptr ||
                                     qobject_cast<QAbstractItemView*>(widget) != nullptr;
                if (!isField || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    widget->focusProxy() != nullptr) {
                    continue;
                }
                const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(spoken != nullptr);
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(
                             QStringLiteral("%1: %2 %3 in %4")
                                 .arg(place, QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName(),
                                      QString::fromLatin1(
                                          widget->parentWidget()->metaObject()->className()))));
            }
        }
    }

    void theRealWorkerDrawsTheRegions()
    {
        m_desk->window().goTo(QStringLiteral("mapPage"));
        const auto& canvas = m_desk->window().findChild<mapui::MapPage*>()->canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.hasPicture(), kLongMs);
    }
};

RANGKUL_DESK_MAIN(TestMainWindow)
#include "tst_main_window.moc"
