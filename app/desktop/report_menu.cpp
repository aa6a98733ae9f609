// SPDX-License-Identifier: GPL-3.0-or-later
// The menus "Map" and "Reports": what can be done with the map, and what leaves the program.
#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include "composition_root.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registryui/household_table.h"
#include "rangkul/words/error_words.h"
#include "snapshot_room.h"

namespace rangkul::desktop {

namespace {

constexpr int kReportMessageMs = 6000;

} // namespace

void CompositionRoot::buildMapMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Map);
    const auto toMap = [this] {
        m_window->goTo(QStringLiteral("mapPage"));
    };
    const auto open = [this] {
        return whyNotOpen();
    };
    m_entries.add(menu, QStringLiteral("map"), tr("&Go to the map"), {}, open, toMap);
    menu->addSeparator();
    const auto* bar = m_map->findChild<QToolBar*>();
    for (QAction* action : bar->actions()) {
        if (action->isSeparator() || action->text().isEmpty()) {
            menu->addSeparator(); // also where the bar leaves a wide gap
        } else {
            m_entries.mirror(menu, action, open, tr("Not possible with the map as it is now."),
                             toMap);
        }
    }
}

void CompositionRoot::buildReportMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Report);
    const auto open = [this] {
        return whyNotOpen();
    };
    m_entries.add(
        menu, QStringLiteral("export"), tr("&Export the list of households…"),
        QKeySequence(QStringLiteral("Ctrl+E")), [this] { return whyNoList(); },
        [this] { beginExport(*m_table); });
    menu->addSeparator();
    m_entries.add(menu, QStringLiteral("save-picture"), tr("Copy the &chart as a picture"), {},
                  open, [this] { pressCoverageButton("Copy picture"); });
    m_entries.add(menu, QStringLiteral("copy"), tr("Copy the chart's &table"), {}, open,
                  [this] { pressCoverageButton("Copy table"); });
    m_entries.add(menu, QStringLiteral("save-picture"), tr("&Save the chart as a picture…"), {},
                  open, [this] { saveChart(); });
    menu->addSeparator();
    // The last actions of the map's own bar: paper and project.
    const auto toMap = [this] {
        m_window->goTo(QStringLiteral("mapPage"));
    };
    for (QAction* action : m_map->findChild<QToolBar*>()->actions()) {
        const QString icon = action->objectName();
        if (icon == QStringLiteral("printMap") || icon == QStringLiteral("saveProject")) {
            QAction* entry = m_entries.mirror(
                menu, action, open, tr("The part of the program that draws maps did not start."),
                toMap);
            if (icon == QStringLiteral("printMap")) {
                entry->setShortcut(QKeySequence::Print);
            }
        }
    }
}

void CompositionRoot::connectSnapshots()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Report);
    menu->addSeparator();
    m_entries.add(
        menu, QStringLiteral("lock"), tr("&Freeze today's figures…"), {},
        [this] { return whyNotSecret(); }, [this] { m_snapshots->askFreeze(m_window.get()); });
    m_entries.add(
        menu, QStringLiteral("close"), tr("&Remove the chosen snapshot"), {},
        [this] {
            const QString secret = whyNotSecret();
            return secret.isEmpty() ? m_snapshots->whyNoSnapshot() : secret;
        },
        [this] { m_snapshots->remove(); });
    m_entries.add(
        menu, QStringLiteral("export"), tr("Write the &public extract…"), {},
        [this] {
            const QString closed = whyNotOpen();
            return closed.isEmpty() ? m_snapshots->whyNoSnapshot() : closed;
        },
        [this] { m_snapshots->askPublish(m_window.get()); });
    giveMnemonics(*menu);
    connect(m_snapshots.get(), &SnapshotRoom::said, this, [this](const QString& sentence) {
        m_window->statusBar()->showMessage(sentence, kReportMessageMs);
    });
    connect(m_snapshots.get(), &SnapshotRoom::failed, this, &CompositionRoot::onFailed);
    connect(m_snapshots.get(), &SnapshotRoom::chosenChanged, &m_entries, &MenuEntries::update);
    connect(m_window.get(), &MainWindow::publicChanged, this, [this](bool isPublic) {
        m_map->setPublic(isPublic);
        m_snapshots->setPublic(isPublic);
        m_entries.update();
    });
    connect(&m_session, &RegisterSession::closed, m_window.get(),
            [this] { m_window->setPublic(false); });
}

void CompositionRoot::pressCoverageButton(const char* text)
{
    m_window->goTo(QStringLiteral("coveragePage"));
    const QString label = QCoreApplication::translate("rangkul::coverageui::CoveragePage", text);
    for (QToolButton* button : m_coverage->findChildren<QToolButton*>()) {
        if (button->text() == label && button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
    m_window->statusBar()->showMessage(
        tr("Choose one of the charts on this page first, then take it from the menu."),
        kReportMessageMs);
}

void CompositionRoot::saveChart()
{
    m_window->goTo(QStringLiteral("coveragePage"));
    const auto* tabs = m_coverage->findChild<QTabWidget*>();
    const auto* chart = qobject_cast<coverageui::BarChart*>(tabs->currentWidget());
    if (!tabs->isVisible() || chart == nullptr || chart->content().categories.isEmpty()) {
        m_window->statusBar()->showMessage(
            tr("Choose one of the charts on this page first, then take it from the menu."),
            kReportMessageMs);
        return;
    }
    auto* dialog = new QFileDialog(m_window.get(), tr("Save the chart as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, picture = chart->picture()](const QString& path) { writePicture(picture, path); });
    dialog->open();
}

void CompositionRoot::writePicture(const QImage& picture, const QString& path)
{
    m_runner.run(
        this,
        [picture, path]() -> core::Status {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
                return core::Error{core::ErrorCode::NoPermission,
                                   QStringLiteral("file.not_writable"),
                                   {path},
                                   file.errorString()};
            }
            return core::Done{};
        },
        [this, path](const core::Status& status) {
            m_window->statusBar()->showMessage(status ? tr("The picture is in %1.").arg(path)
                                                      : words::sentence(status.error()),
                                               kReportMessageMs);
        });
}

} // namespace rangkul::desktop
