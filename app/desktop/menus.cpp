// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>

#include "composition_root.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/ui/icons.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/register_words.h"

namespace rangkul::desktop {

namespace {

constexpr int kMessageMs = 6000;

} // namespace

void CompositionRoot::buildMenus()
{
    QMenu* file = m_window->menu(MainWindow::Menu::File);
    QAction* close = file->addAction(ui::icon(QStringLiteral("lock")), tr("&Lock the register"));
    close->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    connect(close, &QAction::triggered, this, [this] { m_session.close(); });
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, m_window.get(), &QWidget::close);
    connect(&m_session, &RegisterSession::opened, close, [close] { close->setEnabled(true); });
    connect(&m_session, &RegisterSession::closed, close, [close] { close->setEnabled(false); });
    close->setEnabled(false);

    buildEditMenu();

    QMenu* tools = m_window->menu(MainWindow::Menu::Tools);
    QAction* exchange =
        tools->addAction(ui::icon(QStringLiteral("sync")), tr("&Exchange changes now"));
    exchange->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    connect(exchange, &QAction::triggered, this, [this] {
        m_window->goTo(QStringLiteral("syncPage"));
        m_sync->synchronise();
    });
    QAction* idle = tools->addAction(tr("Lock after idle &minutes…"));
    connect(idle, &QAction::triggered, this, [this] {
        bool accepted = false;
        const int minutes = QInputDialog::getInt(
            m_window.get(), tr("Lock the register"),
            tr("Minutes without key or mouse (0 = never):"),
            QSettings().value(QStringLiteral("idleMinutes"), 10).toInt(), 0, 240, 1, &accepted);
        if (accepted) {
            QSettings().setValue(QStringLiteral("idleMinutes"), minutes);
            m_session.setIdleMinutes(minutes);
        }
    });

    QMenu* help = m_window->menu(MainWindow::Menu::Help);
    QAction* about = help->addAction(tr("&About Rangkul"));
    connect(about, &QAction::triggered, this, [this] {
        QMessageBox::about(
            m_window.get(), tr("About Rangkul"),
            tr("<h3>Rangkul %1</h3><p>The register of households for those who decide who is "
               "helped.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion()));
    });
}

void CompositionRoot::buildEditMenu()
{
    QMenu* edit = m_window->menu(MainWindow::Menu::Edit);
    QAction* undo = edit->addAction(ui::icon(QStringLiteral("undo")), tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = edit->addAction(ui::icon(QStringLiteral("redo")), tr("&Redo"));
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    edit->addSeparator();
    QAction* find = edit->addAction(ui::icon(QStringLiteral("search")), tr("&Find…"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] { m_searchBox->focusSearch(); });

    const auto report = [this](const core::Result<registry::Commit>& commit) {
        m_window->statusBar()->showMessage(
            commit ? words::label(commit->kind) : words::sentence(commit.error()), kMessageMs);
    };
    connect(undo, &QAction::triggered, this, [this, report] { m_workspace.undo(this, report); });
    connect(redo, &QAction::triggered, this, [this, report] { m_workspace.redo(this, report); });
    const auto update = [this, undo, redo] {
        const auto& next = m_workspace.nextUndo();
        undo->setEnabled(next.has_value());
        undo->setText(next ? tr("&Undo: %1").arg(words::summary(*next)) : tr("&Undo"));
        const auto& again = m_workspace.nextRedo();
        redo->setEnabled(again.has_value());
        redo->setText(again ? tr("&Redo: %1").arg(words::summary(*again)) : tr("&Redo"));
    };
    connect(&m_workspace, &ui::Workspace::undoChanged, this, update);
    connect(&m_workspace, &ui::Workspace::closed, this, update);
    update();
    connect(&m_workspace, &ui::Workspace::failed, this, [this](const core::Error& error) {
        m_window->statusBar()->showMessage(words::sentence(error), kMessageMs);
    });
}

} // namespace rangkul::desktop
