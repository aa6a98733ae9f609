// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/core/clock.h"
#include "rangkul/registry/filter.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/registry/repositories.h"
#include "rangkul/ui/background.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace rangkul::ui {

/// The stores of the open register that windows use through the workspace; used on the runner's
/// thread only.
struct OpenStores
{
    registry::RecordRepository* records = nullptr;
    registry::FrameSource* frames = nullptr;
};

/// The one selection and the one filter all windows share, and the only way they write. Lives on
/// the window's thread; everything slow happens on the runner's.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(BackgroundRunner& runner, const core::Clock& clock, QObject* parent = nullptr);

    /// Takes the stores in use and loads the frames; opened() when the households are there,
    /// personsReady() later.
    void open(const OpenStores& stores, const core::Progress& progress);
    /// Forgets everything; works asked before still end, so the stores go after them, on the
    /// runner's thread.
    void close();
    bool isOpen() const { return m_stores.records != nullptr; }
    const core::Clock& clock() const { return m_clock; }
    BackgroundRunner& runner() { return m_runner; }

    /// Empty until opened(). Only read on the window's thread, and not kept across events.
    const registry::HouseholdFrame& households() const { return *m_households; }
    const registry::PersonFrame& persons() const { return *m_persons; }
    bool hasPersons() const { return m_personsReady; }

    const registry::Filter& filter() const { return m_filter; }
    /// Loads the columns it needs first; then rowsChanged().
    void setFilter(registry::Filter filter);
    /// Rows of the frame that pass the filter, in frame order.
    const std::vector<quint32>& rows() const { return m_rows; }

    /// Null when nothing is selected.
    const core::RecordId& selected() const { return m_selected; }
    void select(const core::RecordId& household);

    /// Makes sure the frames hold these columns, each table looked at once, then calls `done` (with
    /// the error of what could not be read; Cancelled).
    using Variables = std::vector<const registry::Variable*>;
    void ensureColumns(const Variables& variables, QObject* context,
                       std::function<void(core::Status)> done, const core::Progress& progress = {});

    using Written = std::function<void(const core::Result<registry::Commit>&)>;
    /// Writes, refreshes the frames and tells everybody; `done` is called first. When the register
    /// is closed meanwhile it is written all the same and only a failure is told, by failed().
    void apply(registry::Edit edit, QObject* context, Written done);
    void undo(QObject* context, Written done);
    void redo(QObject* context, Written done);
    /// The newest commit that can be undone / redone, for the menu.
    const std::optional<registry::Commit>& nextUndo() const { return m_nextUndo; }
    const std::optional<registry::Commit>& nextRedo() const { return m_nextRedo; }

    /// Something else wrote (an import, a sync): load again what it touched, or everything.
    void noteCommit(const registry::Commit& commit);
    void reloadAll();

    /// The household a row belongs to, as far as the frames tell; null otherwise.
    core::RecordId householdOf(const registry::RowRef& row) const;
    /// Households a commit changes in the lists; nullopt: too many or unknown, load everything
    /// again.
    std::optional<std::vector<core::RecordId>>
    touchedHouseholds(const registry::Commit& commit) const;

    /// Runs `work` with the record repository on the register's thread.
    template <typename Work, typename DoneCall>
    void read(QObject* context, Work work, DoneCall done)
    {
        if (isOpen()) {
            registry::RecordRepository* records = m_stores.records;
            m_runner.run(
                context, [records, work = std::move(work)]() mutable { return work(*records); },
                std::move(done));
        }
    }

    /// Runs `work(households, persons)` on the register's thread while nothing changes the frames.
    template <typename Work, typename DoneCall>
    void withFrames(QObject* context, Work work, DoneCall done)
    {
        if (!isOpen()) {
            return;
        }
        enqueue([this, context = QPointer<QObject>(context), work = std::move(work),
                 done = std::move(done), generation = m_generation] {
            const registry::HouseholdFrame* households = m_households.get();
            const registry::PersonFrame* persons = m_persons.get();
            m_runner.run(
                this, [households, persons, work] { return work(*households, *persons); },
                [this, context, done, generation](auto value) {
                    if (generation != m_generation) {
                        return;
                    }
                    finishFrameJob();
                    if (context) {
                        done(std::move(value));
                    }
                });
        });
    }

Q_SIGNALS:
    void opened();
    void openFailed(const core::Error& error);
    void closed();
    void personsReady();
    void framesChanged(); ///< values in the frames changed
    void filterChanged();
    void rowsChanged(); ///< another set passes the filter, or values of it changed
    void selectionChanged(const core::RecordId& household);
    void committed(const registry::Commit& commit);
    void undoChanged();
    void failed(const core::Error& error); ///< of a refresh nobody asked for directly

private:
    void enqueue(std::function<void()> start);
    void finishFrameJob();
    void loadPersons();
    void reloadHouseholds(std::vector<core::RecordId> households);
    void loadColumns(const Variables& ofHouseholds, const Variables& ofPersons,
                     std::function<void(core::Status)> done, const core::Progress& progress);
    void refilter();
    void evaluate();
    void refreshUndo();
    void written(int generation, const core::Result<registry::Commit>& result, const Written& done);

    BackgroundRunner& m_runner;
    const core::Clock& m_clock;
    OpenStores m_stores;
    std::unique_ptr<registry::HouseholdFrame> m_households;
    std::unique_ptr<registry::PersonFrame> m_persons;
    bool m_personsReady = false;
    registry::Filter m_filter;
    std::vector<quint32> m_rows;
    core::RecordId m_selected;
    std::optional<registry::Commit> m_nextUndo;
    std::optional<registry::Commit> m_nextRedo;
    std::deque<std::function<void()>> m_frameJobs;
    bool m_frameBusy = false;
    int m_generation =
        0; ///< grows with each open and close: late answers of an earlier register are dropped
};

} // namespace rangkul::ui
