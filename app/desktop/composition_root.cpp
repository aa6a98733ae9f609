// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition_root.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

#include "demo_register.h"
#include "home_page.h"
#include "household_page.h"
#include "list_exporter.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/exchange/import_register.h"
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
#include "rangkul/storage/saved_views.h"
#include "rangkul/syncui/conflict_page.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/ui/icons.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "saved_filter_store.h"
#include "start_page.h"
#include "tray_reader.h"

#include <utility>

namespace rangkul::desktop {

namespace {

constexpr int kDemoHouseholds = 1200;

/// Corrected import profiles hold no personal data and serve every register of this user.
QString profileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/import-profiles");
}

QString dropSetting(const storage::RegisterInfo& info)
{
    return QStringLiteral("drop/") + info.id.toString();
}

} // namespace

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
    connectExport();
    m_start->setRecent(recentRegisters());
}

CompositionRoot::~CompositionRoot()
{
    m_profile->storeTyped();
    m_session.close();
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
    m_registerWizard = new importui::RegisterWizard(m_runner, vault::kShortestPassphrase);
    m_joinWizard = new importui::JoinWizard(vault::kShortestPassphrase);
    m_tray = new importui::TrayPage(m_workspace);
    m_export = new registryui::ExportPanel(m_workspace);
    m_coverage = new coverageui::CoveragePage(m_workspace);
    m_programs = new coverageui::ProgramPage(m_workspace);
    m_sync = new syncui::SyncPage(m_workspace);
    m_conflicts = new syncui::ConflictPage(m_workspace);

    WindowParts parts;
    parts.search = m_searchBox;
    parts.filterBar = m_filterBar;
    parts.profile = m_profile;
    parts.start = m_start;
    parts.pages = {m_home,      m_map, new HouseholdPage(m_table), m_programs, m_coverage, m_sync,
                   m_conflicts, m_tray};
    parts.wizards = {m_import, m_registerWizard, m_joinWizard, m_export};
    m_window = std::make_unique<MainWindow>(parts);
}

void CompositionRoot::connectRegister()
{
    connect(m_start, &StartPage::openRequested, this, &CompositionRoot::openRegister);
    connect(m_start, &StartPage::demoRequested, this, &CompositionRoot::makeDemo);
    connect(&m_session, &RegisterSession::opened, this, &CompositionRoot::onOpened);
    connect(&m_session, &RegisterSession::closed, this, &CompositionRoot::onClosed);
    connect(&m_session, &RegisterSession::openFailed, this, &CompositionRoot::onOpenFailed);
    connect(&m_workspace, &ui::Workspace::opened, this, [this] {
        m_start->progress().finish();
        m_start->setWorking(false);
        m_window->showPlaces();
        countTray();
        Q_EMIT ready();
    });
    connect(m_window.get(), &MainWindow::activity, &m_session, &RegisterSession::noteActivity);
    connect(&m_runner, &ui::BackgroundRunner::pendingChanged, this,
            [this](int pending) { m_window->setBusy(pending > 0); });
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
            [this](const sync::SyncReport&, qint64 atMs) {
                m_window->setLastSync(tr("Last exchange %1").arg(words::time(atMs)));
                m_conflicts->enter();
            });
    connect(m_sync, &syncui::SyncPage::dropFolderChanged, this, [this](const QString& folder) {
        QSettings().setValue(dropSetting(m_session.info()), folder);
    });
}

void CompositionRoot::connectImport()
{
    const auto begin = [this] {
        beginImport();
    };
    connect(m_home, &HomePage::importRequested, this, begin);
    connect(m_import, &importui::ImportWizard::left, this, [this] { m_window->showPlaces(); });
    connect(m_import, &importui::ImportWizard::imported, this, &CompositionRoot::countTray);
    connect(m_import, &importui::ImportWizard::importUndone, this, &CompositionRoot::countTray);
    QAction* action =
        m_window->menu(MainWindow::Menu::Data)
            ->addAction(ui::icon(QStringLiteral("import")), tr("&Import a list…"), begin);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
}

void CompositionRoot::beginImport(const QStringList& paths)
{
    m_window->showWizard(m_import);
    m_import->begin(paths);
}

void CompositionRoot::openRegister(const QString& folder, const QString& passphrase)
{
    m_start->setWorking(true);
    m_session.open(folder, passphrase, m_start->progress().start(tr("Opening the register")));
}

void CompositionRoot::offerRegister(const QString& folder)
{
    m_window->showStart();
    m_start->askPassphrase(folder);
}

void CompositionRoot::onOpened()
{
    if (!m_joinedDrop.isEmpty()) {
        QSettings().setValue(dropSetting(m_session.info()), m_joinedDrop);
        m_joinedDrop.clear();
    }
    if (const auto waiting = std::exchange(m_making, {})) {
        waiting(nullptr);
    }
    storage::Register* reg = m_session.current();
    m_savedFilters = std::make_unique<SavedFilterStore>(reg->savedViews());
    m_filterBar->setSavedFilters(m_savedFilters.get());
    m_search.open(&reg->search());
    m_profile->setOfficer(m_session.officer());
    m_coverage->setSource(&reg->receipts());
    m_importRegister =
        std::make_shared<exchange::RepositoryRegister>(reg->records(), reg->identities());
    m_exporter = std::make_unique<ListExporter>(*reg, m_clock);
    m_export->setExporter(m_exporter.get());
    m_export->setOfficer(m_session.officer());
    m_tray->setSource(std::make_shared<TrayReader>(*reg));
    m_import->setServices(
        {m_importRegister.get(), [reg] { return reg->newImport(); }, profileFolder()});
    m_map->setOfficer(m_session.officer());
    m_map->setEditable(true);
    m_map->setWatermark(m_session.info().isDemo ? tr("SAMPLE DATA") : QString());
    m_map->setSource(
        tr("Source: %1, %2").arg(m_session.info().name, words::longDate(m_clock.today())));
    loadRegions();
    m_conflicts->setStore(&reg->sync());
    m_sync->setServices(
        {&reg->sync(), QSettings().value(dropSetting(m_session.info())).toString(), true});
    showRegisterTitle();
}

void CompositionRoot::onClosed(bool byIdleness)
{
    m_search.close();
    m_filterBar->setSavedFilters(nullptr);
    m_coverage->setSource(nullptr);
    m_import->setServices({});
    m_export->setExporter(nullptr);
    m_tray->setSource(nullptr);
    m_map->setRegions({});
    m_conflicts->setStore(nullptr);
    m_sync->setServices({});
    m_window->setRegisterTitle({}, false);
    m_start->setRecent(recentRegisters());
    m_start->askPassphrase(m_session.info().folder);
    m_window->showStart();
    if (byIdleness) {
        m_start->banner().show(
            ui::MessageBanner::Kind::Note,
            tr("The register was locked because nobody used it. Nothing is lost."));
    }
}

void CompositionRoot::onOpenFailed(const core::Error& error)
{
    if (const auto waiting = std::exchange(m_making, {})) {
        m_joinedDrop.clear();
        waiting(&error);
        return;
    }
    m_start->progress().finish();
    m_start->setWorking(false);
    m_window->showStart();
    constexpr qint64 kSecond = 1000;
    const bool wrong = error.code == core::ErrorCode::Denied && !error.args.isEmpty();
    m_start->showRefusal(error, wrong ? error.args.last().toLongLong() * kSecond : 0);
}

void CompositionRoot::makeDemo()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
    const QString made = QDir(folder).filePath(QStringLiteral("register"));
    m_start->setWorking(true);
    const core::Progress progress = m_start->progress().start(tr("Making the demo city"));
    m_runner.run(
        this,
        [this, folder, made, progress]() -> core::Status {
            if (QFileInfo::exists(made)) {
                return core::Done{};
            }
            RANGKUL_TRY(services::makeDemoRegister(folder, kDemoHouseholds, 1,
                                                   services::demoPassphrase(), m_clock, progress));
            return core::Done{};
        },
        [this, made](const core::Status& status) {
            if (!status) {
                onOpenFailed(status.error());
                return;
            }
            openRegister(made, services::demoPassphrase());
        });
}

void CompositionRoot::showRegisterTitle()
{
    m_window->setRegisterTitle(m_session.info().name, m_session.info().isDemo);
    m_window->setOfficer(tr("officer: %1").arg(m_session.officer()));
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
    m_runner.run(
        this, [reg = m_session.current()] { return reg->receivedRows().trayCount(); },
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
                m_start->banner().show(status.error());
            }
        });
}

} // namespace rangkul::desktop
