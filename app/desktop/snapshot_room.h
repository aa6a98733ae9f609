// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "indicator_room.h"
#include "rangkul/coverageui/coverage_summary.h"
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

class FreezeDialog;

/// One number everywhere: the choice of running data or a frozen snapshot, which map, charts,
/// tables and copies then show; freezing and removing; what of it anybody may see.
class SnapshotRoom final : public QObject
{
    Q_OBJECT

public:
    SnapshotRoom(ui::Workspace& workspace, RegisterSession& session, const core::Clock& clock,
                 coverageui::CoveragePage& coverage, mapui::MapPage& map, IndicatorRoom& indicators,
                 QObject* parent = nullptr);

    /// For the header of the window, which owns it.
    QWidget* chooser() const;
    /// Asks for name, cut-off, source and whom the help is meant for, then freezes.
    void askFreeze(QWidget* window);
    /// Takes the chosen snapshot away; Undo brings it back.
    void remove();
    /// Asks for a file, then writes what anybody may see of the chosen snapshot.
    void askPublish(QWidget* window);
    void publish(const QString& path);
    /// Why there is no snapshot to publish or remove now; empty: there is.
    QString whyNoSnapshot() const;
    /// By name; empty: running data.
    void choose(const QString& name);
    /// In the public view the pages show what publicExtract() tells, of a snapshot or, with running
    /// data, of one that is counted for it and not stored.
    void setPublic(bool isPublic);

Q_SIGNALS:
    void said(const QString& sentence);
    void failed(const core::Error& error);
    void chosenChanged();

private:
    /// Figures as the pages show them.
    struct Shown
    {
        services::Snapshot snapshot;
        coverageui::CoverageSummary figures;
    };
    void freeze(FreezeDialog& dialog);
    void readHeads(const QString& thenChoose);
    void onCommitted(const registry::Commit& commit);
    template <typename SnapshotOf> void showWhenRead(SnapshotOf snapshotOf);
    void showAgain();
    void show(core::Result<Shown> shown);
    void showRunning();
    void countForPublic();

    ui::Workspace& m_workspace;
    RegisterSession& m_session;
    const core::Clock& m_clock;
    coverageui::CoveragePage& m_coverage;
    mapui::MapPage& m_map;
    IndicatorRoom& m_indicators;
    QComboBox* m_combo;
    std::vector<services::SnapshotHead> m_heads;
    QString m_chosen;
    bool m_public = false;
    int m_turn = 0; ///< grows with each choice: an answer to an earlier one is dropped
};

} // namespace rangkul::desktop
