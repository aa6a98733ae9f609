// SPDX-License-Identifier: GPL-3.0-or-later
// The register's part of CompositionRoot: opening, closing and locking, and who gets what then.
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>

#include "composition_root.h"
#include "demo_register.h"
#include "home_page.h"
#include "list_exporter.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/exchange/import_register.h"
#include "rangkul/importui/boundary_wizard.h"
#include "rangkul/importui/import_wizard.h"
#include "rangkul/importui/tray_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registryui/export_panel.h"
#include "rangkul/registryui/filter_bar.h"
#include "rangkul/registryui/profile_panel.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/storage/saved_views.h"
#include "rangkul/syncui/conflict_page.h"
#include "rangkul/syncui/sync_page.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "saved_filter_store.h"
#include "start_page.h"
#include "tray_reader.h"

#include <algorithm>
#include <utility>

namespace rangkul::desktop {

namespace {

constexpr int kDemoHouseholds = 1200;
constexpr int kErrorMessageMs = 6000;

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

/// When this laptop exchanged last.
QString exchangeSetting(const storage::RegisterInfo& info)
{
    return QStringLiteral("exchange/") + info.id.toString();
}

/// What was begun in the program's own folder and did not get ready would bar the way next time.
void dropHalfMadeDemo(const QString& folder)
{
    QDir(folder).removeRecursively();
}

} // namespace

void CompositionRoot::connectRegister()
{
    connect(m_start, &StartPage::openRequested, this, &CompositionRoot::openRegister);
    connect(m_start, &StartPage::demoRequested, this, &CompositionRoot::makeDemo);
    connect(m_start, &StartPage::folderChosen, this, [this](const QString& folder) {
        m_session.close();
        offerRegister(folder);
    });
    connect(&m_session, &RegisterSession::closing, this, [this] {
        m_profile->storeTyped();
        m_window->finishTyping();
        stopWorks();
    });
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
    connect(&m_workspace, &ui::Workspace::failed, this, &CompositionRoot::onFailed);
    connect(&m_workspace, &ui::Workspace::committed, this, &CompositionRoot::onCommitted);
    connect(m_window.get(), &MainWindow::activity, &m_session, &RegisterSession::noteActivity);
    connect(&m_runner, &ui::BackgroundRunner::pendingChanged, this,
            [this](int pending) { m_window->setBusy(pending > 0); });
}

void CompositionRoot::openRegister(const QString& folder, const QString& passphrase)
{
    m_start->setWorking(true);
    m_session.open(folder, passphrase, m_start->progress().start(tr("Opening the register")));
}

void CompositionRoot::offerRegister(const QString& folder)
{
    m_window->showStart();
    m_start->banner().clear();
    m_start->askPassphrase(folder);
}

void CompositionRoot::onOpened()
{
    const std::optional<Joined> joined = std::exchange(m_joined, std::nullopt);
    if (joined) {
        rememberDrop(joined->dropFolder);
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
    m_coverage->setWatermark(m_session.info().isDemo ? tr("SAMPLE DATA") : QString());
    m_importRegister = std::make_shared<exchange::RepositoryRegister>(
        reg->records(), reg->identities(), &reg->families());
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
    m_conflicts->setStore(&reg->sync(), &reg->records());
    m_boundaries->setServices(boundaryServices(*reg));
    openSync(*reg);
    showRegisterTitle();
    m_entries.update();
    if (joined && *joined->failure) {
        m_window->showPlaces();
        m_window->goTo(QStringLiteral("syncPage"));
        onFailed(**joined->failure);
    }
}

void CompositionRoot::onClosed(bool byIdleness)
{
    closeDialogs();
    m_search.close();
    m_searchBox->clear();
    m_window->statusBar()->clearMessage();
    m_filterBar->setSavedFilters(nullptr);
    m_coverage->setSource(nullptr);
    m_import->setServices({});
    m_boundaries->setServices({});
    m_export->begin({}, {}, {});
    m_export->setExporter(nullptr);
    m_tray->setSource(nullptr);
    m_map->setRegions({});
    m_conflicts->setStore(nullptr);
    m_sync->setServices({});
    m_window->setRegisterTitle({}, false);
    m_entries.update();
    if (m_making) {
        return; // a wizard makes another one and shows how far it is
    }
    showRecent();
    m_window->showStart();
    m_start->askPassphrase(m_session.info().folder);
    if (byIdleness) {
        m_start->banner().show(
            ui::MessageBanner::Kind::Note,
            tr("The register was locked because nobody used it. Nothing is lost."));
    }
}

void CompositionRoot::onOpenFailed(const core::Error& error)
{
    if (const auto waiting = std::exchange(m_making, {})) {
        m_joined.reset();
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

void CompositionRoot::onFailed(const core::Error& error)
{
    if (m_session.isOpen()) {
        m_window->statusBar()->showMessage(words::sentence(error), kErrorMessageMs);
    } else {
        m_start->banner().show(error);
    }
}

void CompositionRoot::onCommitted(const registry::Commit& commit)
{
    const auto isRegion = [](const registry::RowRef& row) {
        return row.entity == registry::Entity::Region;
    };
    const bool regions =
        commit.many ||
        std::any_of(commit.changes.begin(), commit.changes.end(),
                    [&](const registry::CellChange& change) { return isRegion(change.row); }) ||
        std::any_of(commit.created.begin(), commit.created.end(), isRegion) ||
        std::any_of(commit.withdrawn.begin(), commit.withdrawn.end(), isRegion) ||
        std::any_of(commit.restored.begin(), commit.restored.end(), isRegion);
    if (regions) {
        loadRegions();
    }
    if (commit.many) {
        countTray();
    }
}

void CompositionRoot::openSync(storage::Register& reg)
{
    const QString drop = QSettings().value(dropSetting(m_session.info())).toString();
    const qint64 last = QSettings().value(exchangeSetting(m_session.info())).toLongLong();
    m_runner.run(
        this,
        [&reg] {
            const auto identity = reg.sync().identity();
            return identity && !identity->rootSecret.isEmpty();
        },
        [this, &reg, drop, last](bool mayInvite) {
            if (m_session.current() == &reg) {
                m_sync->setServices({&reg.sync(), drop, mayInvite, last});
            }
        });
}

void CompositionRoot::rememberDrop(const QString& folder)
{
    QSettings().setValue(dropSetting(m_session.info()), folder);
}

void CompositionRoot::rememberExchange(qint64 atMs)
{
    QSettings().setValue(exchangeSetting(m_session.info()), atMs);
}

void CompositionRoot::showRecent()
{
    // A folder on a network that is away takes its time to say so.
    m_runner.run(
        this, [] { return recentRegisters(); },
        [this](const std::vector<RecentRegister>& recent) { m_start->setRecent(recent); });
}

void CompositionRoot::stopWorks()
{
    for (ui::ProgressStrip* strip : m_window->findChildren<ui::ProgressStrip*>()) {
        strip->cancel();
    }
}

void CompositionRoot::closeDialogs()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window)) {
            dialog->reject();
        }
    }
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
        [this, made, folder, wasThere = QFileInfo::exists(made)](const core::Status& status) {
            if (!status) {
                if (!wasThere) {
                    dropHalfMadeDemo(folder);
                }
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

} // namespace rangkul::desktop
