// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus hold. An entry that cannot be used says why in its tip.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

#include "command_line.h"
#include "composition_root.h"
#include "rangkul/registryui/profile_panel.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "shortcut_list.h"
#include "start_page.h"

namespace rangkul::desktop {

namespace {

constexpr int kMessageMs = 6000;
constexpr int kMostIdleMinutes = 240;

} // namespace

QString CompositionRoot::whyNotOpen() const
{
    return m_session.isOpen() ? QString() : tr("Open a register first.");
}

QString CompositionRoot::whyNotSecret() const
{
    return m_window->isPublic()
               ? tr("The public view shows counts only. Press the green bar below to come back.")
               : whyNotOpen();
}

QString CompositionRoot::whyNoList() const
{
    const QString closed = whyNotSecret();
    return !closed.isEmpty() || !m_workspace.rows().empty()
               ? closed
               : tr("The list is empty: no household passes the filter.");
}

void CompositionRoot::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildDataMenu();
    buildMapMenu();
    buildReportMenu();
    buildToolsMenu();
    buildHelpMenu();
    for (const QAction* action : m_window->menuBar()->actions()) {
        giveMnemonics(*action->menu());
        connect(action->menu(), &QMenu::aboutToShow, &m_entries, &MenuEntries::update);
    }
    connect(&m_session, &RegisterSession::closed, &m_entries, &MenuEntries::update);
    for (const auto signal : {&ui::Workspace::opened, &ui::Workspace::closed,
                              &ui::Workspace::rowsChanged, &ui::Workspace::undoChanged}) {
        connect(&m_workspace, signal, &m_entries, &MenuEntries::update);
    }
    connect(&m_workspace, &ui::Workspace::selectionChanged, &m_entries, &MenuEntries::update);
    m_entries.update();
}

void CompositionRoot::buildFileMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::File);
    m_entries.add(menu, QStringLiteral("table"), tr("&Open a register…"), QKeySequence::Open, {},
                  [this] { m_start->browse(); });
    m_entries.add(menu, QStringLiteral("plus"), tr("&New register from a boundary file…"),
                  QKeySequence::New, {}, [this] { Q_EMIT m_start->createRequested(); });
    m_entries.add(menu, QStringLiteral("invite"), tr("&Join with an invitation…"), {}, {},
                  [this] { Q_EMIT m_start->joinRequested(); });
    menu->addSeparator();
    m_entries.add(
        menu, QStringLiteral("lock"), tr("&Lock the register"),
        QKeySequence(QStringLiteral("Ctrl+L")), [this] { return whyNotOpen(); },
        [this] { m_session.close(); });
    menu->addSeparator();
    QAction* quit = m_entries.add(menu, {}, tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), {},
                                  [this] { m_window->close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void CompositionRoot::buildEditMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Edit);
    const auto report = [this](const core::Result<registry::Commit>& commit) {
        m_window->statusBar()->showMessage(
            commit ? words::label(commit->kind) : words::sentence(commit.error()), kMessageMs);
    };
    QAction* undo = m_entries.add(
        menu, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo,
        [this] {
            const QString closed = whyNotSecret();
            return !closed.isEmpty() || m_workspace.nextUndo()
                       ? closed
                       : tr("Nothing was changed here that could be undone.");
        },
        [this, report] { m_workspace.undo(this, report); });
    QAction* redo = m_entries.add(
        menu, QStringLiteral("redo"), tr("&Redo"), {},
        [this] {
            const QString closed = whyNotSecret();
            return !closed.isEmpty() || m_workspace.nextRedo()
                       ? closed
                       : tr("Nothing was undone that could be done again.");
        },
        [this, report] { m_workspace.redo(this, report); });
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    menu->addSeparator();
    m_entries.add(
        menu, {}, tr("&Edit the chosen household"), QKeySequence(Qt::Key_F2),
        [this] {
            const QString closed = whyNotSecret();
            return !closed.isEmpty() || !m_workspace.selected().isNull()
                       ? closed
                       : tr("Choose a household first, in a list, on the map or by a search.");
        },
        [this] {
            m_window->showProfile();
            m_profile->setFocus();
            m_profile->showTab(registryui::ProfilePanel::Tab::House);
        });
    m_entries.add(
        menu, QStringLiteral("search"), tr("&Find…"), QKeySequence::Find,
        [this] { return whyNotSecret(); },
        [this] {
            m_window->leaveWizard();
            m_searchBox->focusSearch();
        });
    const auto update = [this, undo, redo] {
        const auto& next = m_workspace.nextUndo();
        undo->setText(next ? tr("&Undo: %1").arg(words::summary(*next)) : tr("&Undo"));
        const auto& again = m_workspace.nextRedo();
        redo->setText(again ? tr("&Redo: %1").arg(words::summary(*again)) : tr("&Redo"));
    };
    connect(&m_workspace, &ui::Workspace::undoChanged, this, update);
    connect(&m_workspace, &ui::Workspace::closed, this, update);
}

void CompositionRoot::buildViewMenu()
{
    for (QAction* action : m_window->placeActions()) {
        m_entries.watch(action, [this] { return whyNotOpen(); });
    }
    m_entries.watch(m_window->profileAction(), [this] { return whyNotSecret(); });
    QMenu* menu = m_window->menu(MainWindow::Menu::View);
    m_entries.add(
        menu, {}, tr("Load again"), QKeySequence(Qt::Key_F5), [this] { return whyNotOpen(); },
        [this] { m_window->refreshPlace(); });
    m_entries.add(
        menu, QStringLiteral("lock"), tr("Public view or names again"),
        QKeySequence(QStringLiteral("Ctrl+Shift+P")), [this] { return whyNotOpen(); },
        [this] { m_window->setPublic(!m_window->isPublic()); });
    QAction* full =
        m_entries.add(menu, {}, tr("Whole screen"), QKeySequence(Qt::Key_F11), {}, [] {});
    full->setCheckable(true);
    connect(full, &QAction::toggled, m_window.get(), [this](bool on) {
        m_window->setWindowState(on ? m_window->windowState() | Qt::WindowFullScreen
                                    : m_window->windowState() & ~Qt::WindowFullScreen);
    });
}

void CompositionRoot::buildDataMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Data);
    const auto open = [this] {
        return whyNotSecret();
    };
    m_entries.add(menu, QStringLiteral("import"), tr("&Import a list…"),
                  QKeySequence(QStringLiteral("Ctrl+I")), open, [this] { beginImport(); });
    m_entries.add(menu, QStringLiteral("program"), tr("Import the &recipients of a program…"), {},
                  open, [this] {
                      m_window->goTo(QStringLiteral("programPage"));
                      m_window->statusBar()->showMessage(
                          tr("Choose the program, then press the button for its recipients."),
                          kMessageMs);
                  });
    m_entries.add(menu, QStringLiteral("layers"), tr("Add &boundaries…"), {}, open,
                  [this] { beginBoundaries(); });
    menu->addSeparator();
    m_entries.add(menu, QStringLiteral("table"), tr("Rows that wait for re&pair"), {}, open,
                  [this] { m_window->goTo(QStringLiteral("trayPage")); });
    m_entries.add(menu, QStringLiteral("conflict"), tr("&Conflicts to settle"), {}, open,
                  [this] { m_window->goTo(QStringLiteral("conflictPage")); });
}

void CompositionRoot::buildToolsMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Tools);
    const auto open = [this] {
        return whyNotOpen();
    };
    m_entries.add(menu, QStringLiteral("sync"), tr("&Exchange changes now"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+S")), open, [this] {
                      m_window->goTo(QStringLiteral("syncPage"));
                      m_sync->synchronise();
                  });
    m_entries.add(menu, QStringLiteral("invite"), tr("&Invite another laptop"), {}, open,
                  [this] { m_window->goTo(QStringLiteral("syncPage")); });
    menu->addSeparator();
    m_entries.add(menu, QStringLiteral("lock"), tr("Lock after idle &minutes…"), {}, {},
                  [this] { askIdleMinutes(); });
    QMenu* languages = menu->addMenu(tr("&Language"));
    languages->setToolTipsVisible(true);
    auto* group = new QActionGroup(languages);
    const bool english = words::language() == words::Language::English;
    // Each language by its own name, so that it is found by whoever cannot read the other.
    for (const auto& [name, code, isCurrent] :
         {std::tuple(QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"), !english),
          std::tuple(QStringLiteral("English"), QStringLiteral("en"), english)}) {
        QAction* action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] {
            rememberLanguage(code);
            m_window->statusBar()->setVisible(true);
            m_window->statusBar()->showMessage(
                tr("The language changes when Rangkul is started again."), kMessageMs);
        });
    }
}

void CompositionRoot::askIdleMinutes()
{
    auto* dialog = new QInputDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Lock the register"));
    dialog->setLabelText(tr("Minutes without key or mouse (0 = never):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, kMostIdleMinutes);
    dialog->setIntValue(RegisterSession::idleMinutes());
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int minutes) {
        m_session.setIdleMinutes(minutes);
        m_session.noteActivity();
    });
    dialog->open();
}

void CompositionRoot::buildHelpMenu()
{
    QMenu* menu = m_window->menu(MainWindow::Menu::Help);
    m_entries.add(menu, {}, tr("&Keys"), QKeySequence::HelpContents, {}, [this] {
        auto* list = new ShortcutList(*m_window->menuBar(), m_window.get());
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    m_entries.add(menu, {}, tr("&About Rangkul"), {}, {}, [this] {
        auto* box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Rangkul"),
            tr("<h3>Rangkul %1</h3><p>The register of households for those who decide who is "
               "helped.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion()),
            QMessageBox::Ok, m_window.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

} // namespace rangkul::desktop
