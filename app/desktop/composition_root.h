// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include "main_window.h"
#include "menu_entries.h"
#include "rangkul/core/clock.h"
#include "rangkul/ui/background.h"
#include "rangkul/ui/workspace.h"
#include "register_session.h"
#include "search_service.h"

#include <functional>
#include <memory>
#include <optional>

namespace rangkul::mapclient {
class MapClient;
}
namespace rangkul::registryui {
class ExportPanel;
class FilterBar;
class HouseholdTable;
class ProfilePanel;
class SearchBox;
} // namespace rangkul::registryui
namespace rangkul::mapui {
class MapPage;
}
namespace rangkul::importui {
class BoundaryWizard;
class ImportWizard;
class JoinWizard;
class RegisterWizard;
class TrayPage;
struct BoundaryServices;
struct JoinRequest;
struct OwnerDefaults;
struct RegisterRequest;
} // namespace rangkul::importui
namespace rangkul::exchange {
class ImportRegister;
}
namespace rangkul::coverageui {
class CoveragePage;
class ProgramPage;
} // namespace rangkul::coverageui
namespace rangkul::syncui {
class ConflictPage;
class SyncPage;
} // namespace rangkul::syncui

namespace rangkul::desktop {

class HomePage;
class StartPage;
class IndicatorRoom;
class ListExporter;
class MatchRoom;
class ProgramRoom;
class SavedFilterStore;
class SnapshotRoom;
class ScoreRoom;

/// Puts the program together: the only place that knows all modules. Each page gets what it needs
/// when a register opens and loses it when it closes.
class CompositionRoot : public QObject
{
    Q_OBJECT

public:
    CompositionRoot();
    ~CompositionRoot() override;

    MainWindow& window() { return *m_window; }
    ui::Workspace& workspace() { return m_workspace; }
    RegisterSession& session() { return m_session; }
    const SearchService& search() const { return m_search; }
    registryui::ProfilePanel& profile() { return *m_profile; }

    void openRegister(const QString& folder, const QString& passphrase);
    /// Shows the start page with this folder chosen.
    void offerRegister(const QString& folder);
    /// Opens the import wizard, with these files when there are any.
    void beginImport(const QStringList& paths = {});
    /// The same for the recipients of a program.
    void beginRecipients(const core::RecordId& program);
    /// Opens the wizard that adds boundaries, with this file when there is one.
    void beginBoundaries(const QString& path = {});

Q_SIGNALS:
    /// The households are on the screen; persons and names may follow.
    void ready();

private:
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDataMenu();
    void buildMapMenu();
    void buildReportMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void askIdleMinutes();
    QString whyNotOpen() const;
    QString whyNotSecret() const;
    QString whyNoList() const;
    void pressCoverageButton(const char* text);
    void saveChart();
    void writePicture(const QImage& picture, const QString& path);
    void connectRegister();
    void connectPages();
    void connectMap();
    void connectImport();
    void connectRegisterWizards();
    void connectBoundaries();
    importui::BoundaryServices boundaryServices(storage::Register& reg) const;
    void connectExport();
    void connectSnapshots();
    void createRegister(const importui::RegisterRequest& request, const core::Progress& progress);
    void joinRegister(const importui::JoinRequest& request, const core::Progress& progress);
    void beginExport(const registryui::HouseholdTable& table);
    static importui::OwnerDefaults ownerDefaults();
    void loadRegions();
    void onOpened();
    void onClosed(bool byIdleness);
    void onOpenFailed(const core::Error& error);
    void onFailed(const core::Error& error);
    void onCommitted(const registry::Commit& commit);
    void openSync(storage::Register& reg);
    void rememberDrop(const QString& folder);
    void rememberExchange(qint64 atMs);
    void showRecent();
    void stopWorks();
    void closeDialogs();
    void makeDemo();
    void showRegisterTitle();
    void showConflictCount(qint64 conflicts);
    void countTray();
    void logUncovered(const core::RecordId& household, const QString& what, const QString& purpose);

    core::SystemClock m_clock;
    ui::BackgroundRunner m_runner;
    ui::Workspace m_workspace;
    RegisterSession m_session;
    SearchService m_search;
    std::unique_ptr<SavedFilterStore> m_savedFilters;
    std::unique_ptr<mapclient::MapClient> m_mapClient;
    std::shared_ptr<exchange::ImportRegister> m_importRegister;
    std::unique_ptr<ListExporter> m_exporter;
    std::unique_ptr<MatchRoom> m_matching;
    std::unique_ptr<ProgramRoom> m_programRoom;
    std::unique_ptr<IndicatorRoom> m_indicators;
    std::unique_ptr<SnapshotRoom> m_snapshots;
    std::unique_ptr<ScoreRoom> m_scores;
    std::function<void(const core::Error*)> m_making; ///< who waits for a register being made
    /// Of a register just joined: its shared folder, and why the first exchange failed.
    struct Joined
    {
        QString dropFolder;
        std::shared_ptr<std::optional<core::Error>> failure;
    };
    std::optional<Joined> m_joined;
    std::unique_ptr<MainWindow> m_window;
    MenuEntries m_entries;
    // Owned by the window.
    StartPage* m_start = nullptr;
    HomePage* m_home = nullptr;
    registryui::SearchBox* m_searchBox = nullptr;
    registryui::FilterBar* m_filterBar = nullptr;
    registryui::HouseholdTable* m_table = nullptr;
    registryui::ProfilePanel* m_profile = nullptr;
    mapui::MapPage* m_map = nullptr;
    registryui::HouseholdTable* m_mapTable = nullptr;
    importui::ImportWizard* m_import = nullptr;
    importui::BoundaryWizard* m_boundaries = nullptr;
    importui::RegisterWizard* m_registerWizard = nullptr;
    importui::JoinWizard* m_joinWizard = nullptr;
    importui::TrayPage* m_tray = nullptr;
    registryui::ExportPanel* m_export = nullptr;
    coverageui::CoveragePage* m_coverage = nullptr;
    coverageui::ProgramPage* m_programs = nullptr;
    syncui::SyncPage* m_sync = nullptr;
    syncui::ConflictPage* m_conflicts = nullptr;
};

} // namespace rangkul::desktop
