// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition_root.h"

#include <QShortcut>
#include <QStatusBar>

#include "home_page.h"
#include "household_page.h"
#include "indicator_room.h"
#include "list_exporter.h"
#include "match_room.h"
#include "program_room.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/exchange/import_register.h"
#include "rangkul/importui/boundary_wizard.h"
#include "rangkul/importui/import_wizard.h"
#include "rangkul/importui/join_wizard.h"
#include "rangkul/importui/register_wizard.h"
#include "rangkul/importui/tray_page.h"
#include "rangkul/mapclient/map_client.h"
#include "rangkul/mapclient/worker_program.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registryui/export_panel.h"
#include "rangkul/registryui/filter_bar.h"
#include "rangkul/registryui/household_table.h"
#include "rangkul/registryui/profile_panel.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/storage/access_log.h"
#include "rangkul/storage/received_rows.h"
#include "rangkul/syncui/conflict_page.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "saved_filter_store.h"
#include "score_room.h"
#include "snapshot_room.h"
#include "start_page.h"

namespace rangkul::desktop {

CompositionRoot::CompositionRoot()
    : m_workspace(m_runner, m_clock)
    , m_session(m_workspace, m_clock)
    , m_search(m_workspace)
{
    buildPages();
    buildMenus();
    connectRegister();
    connectPages();
    connectMap();
    connectImport();
    connectRegisterWizards();
    connectBoundaries();
    connectExport();
    connectSnapshots();
    showRecent();
}

CompositionRoot::~CompositionRoot()
{
    m_session.close();
    stopWorks(); // also of the start page
    m_runner.drain();
    m_window.reset();
}

void CompositionRoot::buildPages()
{
    m_start = new StartPage;
    m_home = new HomePage(m_workspace);
    m_searchBox = new registryui::SearchBox(m_workspace);
    m_filterBar = new registryui::FilterBar(m_workspace);
    m_table = new registryui::HouseholdTable(m_workspace);
    m_profile = new registryui::ProfilePanel(m_workspace);
    mapclient::WorkerSettings settings;
    settings.program = mapclient::findMapWorker().value_or(QString());
    m_mapClient = std::make_unique<mapclient::MapClient>(settings);
    m_map = new mapui::MapPage(m_workspace, *m_mapClient);
    m_mapTable = new registryui::HouseholdTable(m_workspace);
    m_map->setTable(m_mapTable);
    m_import = new importui::ImportWizard(m_workspace);
    m_boundaries = new importui::BoundaryWizard(m_workspace);
    m_registerWizard = new importui::RegisterWizard(m_runner, vault::kShortestPassphrase);
    m_joinWizard = new importui::JoinWizard(vault::kShortestPassphrase);
    m_tray = new importui::TrayPage(m_workspace);
    m_export = new registryui::ExportPanel(m_workspace);
    m_coverage = new coverageui::CoveragePage(m_workspace);
    m_programRoom = std::make_unique<ProgramRoom>(m_workspace, m_session, m_search, m_clock);
    m_programs = m_programRoom->page();
    m_scores = std::make_unique<ScoreRoom>(m_workspace, m_session, m_search, m_clock);
    m_indicators = std::make_unique<IndicatorRoom>(m_workspace, m_session);
    m_matching = std::make_unique<MatchRoom>(m_workspace, m_session, m_clock);
    m_profile->setAlikeSearch(m_matching->alikeSearch());
    m_map->setAlikeSearch(m_matching->alikeSearch());
    m_snapshots = std::make_unique<SnapshotRoom>(m_workspace, m_session, m_clock, *m_coverage,
                                                 *m_map, *m_indicators);
    m_sync = new syncui::SyncPage(m_workspace);
    m_conflicts = new syncui::ConflictPage(m_workspace);

    WindowParts parts;
    parts.search = m_searchBox;
    parts.filterBar = m_filterBar;
    parts.figures = m_snapshots->chooser();
    parts.profile = m_profile;
    parts.start = m_start;
    parts.pages = {m_home,
                   m_map,
                   new HouseholdPage(m_table),
                   m_programs,
                   m_programRoom->targets(),
                   m_matching->page(),
                   m_scores->page(),
                   m_coverage,
                   m_indicators->page(),
                   m_sync,
                   m_conflicts,
                   m_tray};
    parts.wizards = {m_import, m_boundaries, m_registerWizard, m_joinWizard, m_export};
    m_window = std::make_unique<MainWindow>(parts);
}

void CompositionRoot::connectPages()
{
    const auto names = m_search.names();
    m_table->setNames(names);
    m_profile->setNames(names);
    m_searchBox->setNames(names);
    const auto search = [this](const QString& text, size_t most) {
        return m_search.search(text, most);
    };
    m_searchBox->setSearch(search);
    // The menu has that key; two owners of one key would leave it to none.
    for (QShortcut* own : m_searchBox->findChildren<QShortcut*>()) {
        own->setEnabled(false);
    }
    m_profile->setSearch(search);
    connect(&m_search, &SearchService::namesChanged, this,
            [this, names] { m_table->setNames(names); });
    connect(m_searchBox, &registryui::SearchBox::opened, this, [this] { m_window->showProfile(); });
    connect(m_table, &registryui::HouseholdTable::openRequested, this,
            [this](const core::RecordId& id) {
                m_workspace.select(id);
                m_window->showProfile();
            });
    m_conflicts->setRowWords(
        {[this](const registry::RowRef& row) {
             const core::RecordId household = m_workspace.householdOf(row);
             const QString name =
                 household.isNull() ? QString() : m_search.names().nameOfHead(household);
             return name.isEmpty() ? words::label(row.entity)
                                   : QStringLiteral("%1 · %2").arg(name, words::label(row.entity));
         },
         [this](const registry::RowRef& row) {
             return m_workspace.householdOf(row);
         }});
    connect(&m_search, &SearchService::ready, m_conflicts, &syncui::ConflictPage::enter);
    connect(m_conflicts, &syncui::ConflictPage::countChanged, this,
            &CompositionRoot::showConflictCount);
    connect(m_profile, &registryui::ProfilePanel::conflictsRequested, this,
            [this] { m_window->goTo(QStringLiteral("conflictPage")); });
    connect(m_profile, &registryui::ProfilePanel::uncovered, this, &CompositionRoot::logUncovered);
    connect(m_sync, &syncui::SyncPage::unsentChanged, this, [this](qint64 operations) {
        m_window->setUnsent(tr("Not sent yet: %1").arg(words::number(operations)));
        m_home->setUnsent(operations);
    });
    connect(m_sync, &syncui::SyncPage::synchronised, this,
            [this](const sync::SyncReport& report, qint64 atMs) {
                m_window->setLastSync(tr("Last exchange %1").arg(words::time(atMs)));
                rememberExchange(atMs);
                m_conflicts->enter();
                if (report.receivedOperations > 0) {
                    loadRegions();
                    countTray();
                }
            });
    connect(m_sync, &syncui::SyncPage::dropFolderChanged, this, &CompositionRoot::rememberDrop);
}

void CompositionRoot::connectImport()
{
    connect(m_home, &HomePage::importRequested, this, [this] { beginImport(); });
    connect(m_programs, &coverageui::ProgramPage::importRecipientsRequested, this,
            &CompositionRoot::beginRecipients);
    connect(m_import, &importui::ImportWizard::left, this, [this] { m_window->showPlaces(); });
    connect(m_import, &importui::ImportWizard::trayRequested, this,
            [this] { m_window->goTo(QStringLiteral("trayPage")); });
    connect(m_import, &importui::ImportWizard::imported, this, &CompositionRoot::countTray);
    connect(m_import, &importui::ImportWizard::importUndone, this, &CompositionRoot::countTray);
}

void CompositionRoot::beginImport(const QStringList& paths)
{
    m_window->showWizard(m_import);
    // What is under way is looked at, not begun again.
    if (!m_import->progress().isActive()) {
        m_import->begin(paths);
    }
}

void CompositionRoot::beginRecipients(const core::RecordId& program)
{
    m_window->showWizard(m_import);
    if (!m_import->progress().isActive()) {
        m_import->beginRecipients(program);
    }
}

void CompositionRoot::showConflictCount(qint64 conflicts)
{
    const int open = static_cast<int>(conflicts);
    m_window->setConflicts(
        open == 0 ? QString()
                  : QCoreApplication::translate("CompositionRoot", "%n conflicts", nullptr, open));
    m_home->setConflicts(conflicts);
}

void CompositionRoot::countTray()
{
    storage::Register* reg = m_session.current();
    if (reg == nullptr) {
        return;
    }
    m_runner.run(
        this, [reg] { return reg->receivedRows().trayCount(); },
        [this](const core::Result<qint64>& rows) {
            if (rows) {
                m_home->setTray(*rows);
            }
        });
}

void CompositionRoot::logUncovered(const core::RecordId& household, const QString& what,
                                   const QString& purpose)
{
    m_runner.run(
        this,
        [reg = m_session.current(), household, what, purpose] {
            return reg->accessLog().add({QStringLiteral("uncover:") + what, household, purpose, 1});
        },
        [this](const core::Status& status) {
            if (!status) {
                m_window->statusBar()->showMessage(words::sentence(status.error()));
            }
        });
}

} // namespace rangkul::desktop
