// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/ui/workspace.h"
#include "register_session.h"
#include "snapshot_store.h"

class QComboBox;

namespace rangkul::coverageui {
class CoveragePage;
}
namespace rangkul::mapui {
class MapPage;
}

namespace rangkul::desktop {

/// One number everywhere: the choice of running data or a frozen snapshot, which map, coverage
/// charts and tables then show; freezing today's figures; writing the public extract.
class SnapshotRoom final : public QObject
{
    Q_OBJECT

public:
    SnapshotRoom(ui::Workspace& workspace, RegisterSession& session, const core::Clock& clock,
                 coverageui::CoveragePage& coverage, mapui::MapPage& map,
                 QObject* parent = nullptr);

    /// For the header of the window, which owns it.
    QWidget* chooser() const;
    /// Asks for name and source, then freezes.
    void askFreeze(QWidget* window);
    void freeze(const QString& name, const QString& source, const QString& note);
    /// Asks for a file, then writes what anybody may see of the chosen snapshot.
    void askPublish(QWidget* window);
    void publish(const QString& path);
    /// Why nothing can be published now; empty: it can.
    QString whyNotPublish() const;
    /// By name; empty: running data.
    void choose(const QString& name);

Q_SIGNALS:
    void said(const QString& sentence);
    void failed(const core::Error& error);
    void chosenChanged();

private:
    void readHeads(const QString& thenChoose);
    void show(const services::Snapshot& snapshot);
    void showRunning();

    ui::Workspace& m_workspace;
    RegisterSession& m_session;
    const core::Clock& m_clock;
    coverageui::CoveragePage& m_coverage;
    mapui::MapPage& m_map;
    QComboBox* m_combo;
    std::vector<services::SnapshotHead> m_heads;
    QString m_chosen;
};

} // namespace rangkul::desktop
