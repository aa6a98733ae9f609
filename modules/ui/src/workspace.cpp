// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/workspace.h"

#include "touched_households.h"

#include <algorithm>

namespace rangkul::ui {

using core::Progress;
using core::RecordId;
using core::Result;
using core::Status;
using registry::Commit;
using registry::Entity;

Workspace::Workspace(BackgroundRunner& runner, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_clock(clock)
    , m_households(std::make_unique<registry::HouseholdFrame>())
    , m_persons(std::make_unique<registry::PersonFrame>())
{
}

void Workspace::open(const OpenStores& stores, const Progress& progress)
{
    m_stores = stores;
    const int generation = ++m_generation;
    enqueue([this, progress, generation] {
        registry::FrameSource* frames = m_stores.frames;
        m_runner.run(
            this, [frames, progress] { return frames->households(progress); },
            [this, generation](Result<registry::HouseholdFrame> frame) {
                if (generation != m_generation) {
                    return;
                }
                if (!frame) {
                    finishFrameJob();
                    Q_EMIT openFailed(frame.error());
                    return;
                }
                *m_households = std::move(*frame);
                evaluate();
                Q_EMIT opened();
                refreshUndo();
                finishFrameJob();
            });
    });
    loadPersons();
}

void Workspace::close()
{
    ++m_generation;
    m_stores = {};
    m_frameJobs.clear();
    m_frameBusy = false;
    // A work under way may still read the frames; they go when the register's thread is through.
    auto leaving = std::make_shared<std::pair<std::unique_ptr<registry::HouseholdFrame>,
                                              std::unique_ptr<registry::PersonFrame>>>(
        std::move(m_households), std::move(m_persons));
    m_runner.run(
        this,
        [leaving = std::move(leaving)]() mutable {
            leaving.reset();
            return true;
        },
        [](bool) {});
    m_households = std::make_unique<registry::HouseholdFrame>();
    m_persons = std::make_unique<registry::PersonFrame>();
    m_personsReady = false;
    m_filter = {};
    m_rows.clear();
    m_selected = {};
    m_nextUndo.reset();
    m_nextRedo.reset();
    Q_EMIT closed();
}

void Workspace::enqueue(std::function<void()> start)
{
    m_frameJobs.push_back(std::move(start));
    if (!m_frameBusy) {
        m_frameBusy = true;
        auto next = std::move(m_frameJobs.front());
        m_frameJobs.pop_front();
        next();
    }
}

void Workspace::finishFrameJob()
{
    m_frameBusy = false;
    if (!m_frameJobs.empty()) {
        m_frameBusy = true;
        auto next = std::move(m_frameJobs.front());
        m_frameJobs.pop_front();
        next();
    }
}

void Workspace::loadPersons()
{
    const int generation = m_generation;
    enqueue([this, generation] {
        registry::FrameSource* frames = m_stores.frames;
        const registry::HouseholdFrame* households = m_households.get();
        m_runner.run(
            this, [frames, households] { return frames->persons(*households, Progress()); },
            [this, generation](Result<registry::PersonFrame> frame) {
                if (generation != m_generation) {
                    return;
                }
                if (!frame) {
                    finishFrameJob();
                    Q_EMIT failed(frame.error());
                    return;
                }
                *m_persons = std::move(*frame);
                m_personsReady = true;
                finishFrameJob();
                Q_EMIT personsReady();
                refilter();
            });
    });
}

void Workspace::setFilter(registry::Filter filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
    refilter();
}

void Workspace::refilter()
{
    ensureColumns(registry::neededColumns(m_filter), this, [this](const Status& status) {
        if (!status) {
            Q_EMIT failed(status.error());
            return;
        }
        evaluate();
        Q_EMIT rowsChanged();
    });
}

void Workspace::select(const RecordId& household)
{
    if (household != m_selected) {
        m_selected = household;
        Q_EMIT selectionChanged(household);
    }
}

void Workspace::ensureColumns(const Variables& variables, QObject* context,
                              std::function<void(Status)> done, const Progress& progress)
{
    Variables ofPersons;
    Variables ofHouseholds;
    for (const registry::Variable* variable : variables) {
        const bool isPersonal = variable->entity == Entity::Person;
        auto& list = isPersonal ? ofPersons : ofHouseholds;
        const auto* column =
            isPersonal ? m_persons->column(*variable) : m_households->column(*variable);
        if (column == nullptr && registry::FrameColumn::canHold(*variable) &&
            std::ranges::find(list, variable) == list.end()) {
            list.push_back(variable);
        }
    }
    if (ofHouseholds.empty() && ofPersons.empty()) {
        done(core::Done{});
        return;
    }
    loadColumns(
        ofHouseholds, ofPersons,
        [context = QPointer<QObject>(context), done = std::move(done)](const Status& s) {
            if (context) {
                done(s);
            }
        },
        progress);
}

void Workspace::loadColumns(const Variables& ofHouseholds, const Variables& ofPersons,
                            std::function<void(Status)> done, const Progress& progress)
{
    using Columns = std::vector<registry::FrameColumn>;
    enqueue([=, this, done = std::move(done), generation = m_generation] {
        registry::FrameSource* frames = m_stores.frames;
        const registry::HouseholdFrame* households = m_households.get();
        const registry::PersonFrame* persons = m_persons.get();
        m_runner.run(
            this,
            [=]() -> Result<std::pair<Columns, Columns>> {
                RANGKUL_LET(first, frames->columns(*households, ofHouseholds, progress));
                RANGKUL_LET(second, frames->columns(*persons, ofPersons, progress));
                return std::pair(std::move(first), std::move(second));
            },
            [this, generation, done](Result<std::pair<Columns, Columns>> read) {
                if (generation != m_generation) {
                    return;
                }
                if (read) {
                    for (registry::FrameColumn& column : read->first) {
                        m_households->setColumn(std::move(column));
                    }
                    for (registry::FrameColumn& column : read->second) {
                        m_persons->setColumn(std::move(column));
                    }
                }
                finishFrameJob();
                done(read ? Status(core::Done{}) : Status(read.error()));
            });
    });
}

void Workspace::evaluate()
{
    if (registry::needsPersons(m_filter) && !m_personsReady) {
        return; // evaluated again when the persons are there
    }
    auto rows = registry::evaluate(m_filter, *m_households,
                                   m_personsReady ? m_persons.get() : nullptr, m_clock.today());
    if (rows) {
        m_rows = std::move(*rows);
    } else {
        Q_EMIT failed(rows.error());
    }
}

void Workspace::apply(registry::Edit edit, QObject* context, Written done)
{
    registry::RecordRepository* records = m_stores.records;
    m_runner.run(
        this, [records, edit = std::move(edit)] { return records->apply(edit); },
        [this, generation = m_generation, context = QPointer<QObject>(context),
         done = std::move(done)](const Result<Commit>& result) {
            written(generation, result, context ? done : Written());
        });
}

void Workspace::undo(QObject* context, Written done)
{
    if (!m_nextUndo) {
        return;
    }
    registry::RecordRepository* records = m_stores.records;
    m_runner.run(
        this, [records, id = m_nextUndo->id] { return records->undo(id, Progress()); },
        [this, generation = m_generation, context = QPointer<QObject>(context),
         done = std::move(done)](const Result<Commit>& result) {
            written(generation, result, context ? done : Written());
        });
}

void Workspace::redo(QObject* context, Written done)
{
    if (!m_nextRedo) {
        return;
    }
    registry::RecordRepository* records = m_stores.records;
    m_runner.run(
        this, [records, id = m_nextRedo->id] { return records->redo(id, Progress()); },
        [this, generation = m_generation, context = QPointer<QObject>(context),
         done = std::move(done)](const Result<Commit>& result) {
            written(generation, result, context ? done : Written());
        });
}

void Workspace::written(int generation, const Result<Commit>& result, const Written& done)
{
    if (generation != m_generation) {
        // The register was closed meanwhile: nobody shows the value any more, a refusal is said.
        if (!result) {
            Q_EMIT failed(result.error());
        }
        return;
    }
    if (done) {
        done(result);
    }
    if (result) {
        noteCommit(*result);
    }
}

void Workspace::noteCommit(const Commit& commit)
{
    if (const auto touched = touchedHouseholds(commit)) {
        reloadHouseholds(*touched);
    } else {
        reloadAll();
    }
    refreshUndo();
    Q_EMIT committed(commit);
}

std::optional<std::vector<RecordId>> Workspace::touchedHouseholds(const Commit& commit) const
{
    return ui::touchedHouseholds(commit, *m_households, *m_persons);
}

RecordId Workspace::householdOf(const registry::RowRef& row) const
{
    return ui::householdOf(row, *m_households, *m_persons);
}

void Workspace::reloadHouseholds(std::vector<RecordId> households)
{
    if (households.empty()) {
        return;
    }
    const int generation = m_generation;
    enqueue([this, generation, households = std::move(households)] {
        registry::FrameSource* frames = m_stores.frames;
        const registry::HouseholdFrame* frame = m_households.get();
        const registry::PersonFrame* persons = m_personsReady ? m_persons.get() : nullptr;
        m_runner.run(
            this,
            [frames, frame, persons, households] {
                return frames->reload(*frame, persons, households);
            },
            [this, generation](const Result<registry::FramePatch>& patch) {
                if (generation != m_generation) {
                    return;
                }
                if (patch) {
                    registry::applyPatch(*patch, *m_households,
                                         m_personsReady ? m_persons.get() : nullptr);
                    evaluate();
                    Q_EMIT framesChanged();
                    Q_EMIT rowsChanged();
                } else {
                    Q_EMIT failed(patch.error());
                }
                finishFrameJob();
            });
    });
}

void Workspace::reloadAll()
{
    const int generation = m_generation;
    m_personsReady = false;
    enqueue([this, generation] {
        registry::FrameSource* frames = m_stores.frames;
        m_runner.run(
            this, [frames] { return frames->households(Progress()); },
            [this, generation](Result<registry::HouseholdFrame> frame) {
                if (generation != m_generation) {
                    return;
                }
                if (frame) {
                    *m_households = std::move(*frame);
                    *m_persons = {};
                    m_rows.clear(); // the old numbers mean other households now
                    evaluate();
                    Q_EMIT framesChanged();
                    Q_EMIT rowsChanged();
                    finishFrameJob(); // loads the persons, then filters
                } else {
                    finishFrameJob();
                    Q_EMIT failed(frame.error());
                }
            });
    });
    loadPersons();
}

void Workspace::refreshUndo()
{
    struct Next
    {
        std::optional<Commit> undo;
        std::optional<Commit> redo;
    };
    registry::RecordRepository* records = m_stores.records;
    m_runner.run(
        this,
        [records] {
            Next next;
            if (auto found = records->undoable(1); found && !found->empty()) {
                next.undo = std::move(found->front());
            }
            if (auto found = records->redoable(1); found && !found->empty()) {
                next.redo = std::move(found->front());
            }
            return next;
        },
        [this, generation = m_generation](Next next) {
            if (generation == m_generation) {
                m_nextUndo = std::move(next.undo);
                m_nextRedo = std::move(next.redo);
                Q_EMIT undoChanged();
            }
        });
}

} // namespace rangkul::ui
