// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>

#include "boundary_store.h"
#include "composition_root.h"
#include "home_page.h"
#include "rangkul/importui/boundary_wizard.h"
#include "rangkul/importui/join_wizard.h"
#include "rangkul/importui/register_wizard.h"
#include "rangkul/importui/tray_page.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registryui/export_panel.h"
#include "rangkul/registryui/filter_bar.h"
#include "rangkul/registryui/household_table.h"
#include "rangkul/sync/folder_drop.h"
#include "rangkul/sync/invitation.h"
#include "rangkul/sync/sync_engine.h"
#include "start_page.h"

namespace rangkul::desktop {

importui::OwnerDefaults CompositionRoot::ownerDefaults()
{
    QString officer = QSettings().value(QStringLiteral("officer")).toString();
    if (officer.isEmpty()) {
        officer = qEnvironmentVariable("USER");
    }
    return {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                QStringLiteral("/Rangkul"),
            officer, QSysInfo::machineHostName()};
}

void CompositionRoot::connectRegisterWizards()
{
    connect(m_start, &StartPage::createRequested, this, [this] {
        m_window->showWizard(m_registerWizard);
        m_registerWizard->begin(ownerDefaults());
    });
    connect(m_start, &StartPage::joinRequested, this, [this] {
        m_window->showWizard(m_joinWizard);
        m_joinWizard->begin(ownerDefaults());
    });
    connect(m_registerWizard, &importui::RegisterWizard::createRequested, this,
            &CompositionRoot::createRegister);
    connect(m_joinWizard, &importui::JoinWizard::joinRequested, this,
            &CompositionRoot::joinRegister);
    const auto back = [this] {
        if (m_session.isOpen()) {
            m_window->showPlaces();
        } else {
            m_window->showStart();
        }
    };
    connect(m_registerWizard, &importui::RegisterWizard::left, this, back);
    connect(m_joinWizard, &importui::JoinWizard::left, this, back);
    connect(m_tray, &importui::TrayPage::countChanged, m_home, &HomePage::setTray);
}

void CompositionRoot::createRegister(const importui::RegisterRequest& request,
                                     const core::Progress& progress)
{
    storage::NewRegister wanted;
    wanted.name = request.name;
    wanted.passphrase = request.passphrase;
    wanted.officer = request.officer;
    wanted.device = request.device;
    QSettings().setValue(QStringLiteral("officer"), request.officer);
    m_making = [this](const core::Error* error) {
        if (error != nullptr) {
            m_registerWizard->failed(*error);
        } else {
            m_registerWizard->created();
        }
    };
    const QString file = QFileInfo(request.boundaryPath).fileName();
    m_session.create(
        request.folder, wanted,
        [boundaries = request.boundaries, file](storage::Register& reg) -> core::Status {
            RANGKUL_TRY(services::storeBoundaries(reg, *boundaries, file));
            return core::Done{};
        },
        progress);
}

void CompositionRoot::joinRegister(const importui::JoinRequest& request,
                                   const core::Progress& progress)
{
    m_making = [this](const core::Error* error) {
        if (error != nullptr) {
            m_joinWizard->failed(*error);
        } else {
            m_joinWizard->joined();
        }
    };
    QSettings().setValue(QStringLiteral("officer"), request.officer);
    auto exchange = std::make_shared<std::optional<core::Error>>();
    m_session.make(
        [this, request, progress, exchange]() -> core::Result<std::unique_ptr<storage::Register>> {
            QFile file(request.invitationPath);
            if (!file.open(QIODevice::ReadOnly)) {
                return core::Error{core::ErrorCode::InvalidInput,
                                   QStringLiteral("file.not_readable"),
                                   {request.invitationPath}};
            }
            RANGKUL_LET(setup, sync::joinIdentity(file.readAll(), request.code, request.device,
                                                  request.officer));
            storage::NewRegister wanted;
            wanted.name = QFileInfo(request.folder).fileName();
            wanted.passphrase = request.passphrase;
            wanted.officer = request.officer;
            wanted.device = request.device;
            wanted.setup = std::move(setup);
            RANGKUL_LET(reg, storage::Register::create(request.folder, wanted, m_clock));
            sync::FolderDrop drop(request.dropFolder,
                                  sync::FolderDrop::mediumOf(request.dropFolder));
            // The register is made and this laptop is known: what did not come yet comes with the
            // next exchange.
            if (const auto report = sync::SyncEngine(reg->sync(), drop, m_clock).sync(progress);
                !report) {
                *exchange = report.error();
            }
            return reg;
        },
        progress);
    m_joined = {request.dropFolder, exchange};
}

void CompositionRoot::connectBoundaries()
{
    connect(m_map, &mapui::MapPage::boundariesWanted, this, [this] { beginBoundaries(); });
    connect(m_boundaries, &importui::BoundaryWizard::left, this,
            [this] { m_window->showPlaces(); });
}

importui::BoundaryServices CompositionRoot::boundaryServices(storage::Register& reg) const
{
    return {[&reg](const exchange::BoundaryFile& file,
                   const QString& name) -> core::Result<importui::BoundaryFigures> {
                RANGKUL_LET(change, services::compareBoundaries(reg, file, name));
                return importui::BoundaryFigures{change.added, change.changed, change.same};
            },
            [&reg](const exchange::BoundaryFile& file, const QString& name) {
                return services::storeBoundaries(reg, file, name);
            }};
}

void CompositionRoot::beginBoundaries(const QString& path)
{
    m_window->showWizard(m_boundaries);
    if (!m_boundaries->progress().isActive()) {
        m_boundaries->begin(path);
    }
}

void CompositionRoot::connectExport()
{
    connect(m_table, &registryui::HouseholdTable::exportRequested, this,
            [this] { beginExport(*m_table); });
    connect(m_mapTable, &registryui::HouseholdTable::exportRequested, this,
            [this] { beginExport(*m_mapTable); });
    connect(m_export, &registryui::ExportPanel::closed, this, [this] { m_window->showPlaces(); });
}

void CompositionRoot::beginExport(const registryui::HouseholdTable& table)
{
    std::vector<core::RecordId> households;
    households.reserve(table.model().rows().size());
    for (const quint32 row : table.model().rows()) {
        households.push_back(m_workspace.households().ids()[row]);
    }
    m_window->showWizard(m_export);
    m_export->begin(table.model().columns(), std::move(households),
                    registryui::describe(m_workspace.filter(), m_workspace.households()));
}

} // namespace rangkul::desktop
