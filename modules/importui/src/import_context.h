// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_draft.h"
#include "rangkul/importui/import_services.h"
#include "rangkul/ui/wizard.h"
#include "rangkul/ui/workspace.h"

namespace rangkul::importui {

/// What the steps of the import wizard share: the draft, the services, and the way to work on the
/// register's thread with progress and Cancel.
class ImportContext
{
public:
    ImportContext(ui::Workspace& openRegister, ui::Wizard& owner)
        : workspace(openRegister)
        , wizard(owner)
    {
    }

    ui::Workspace& workspace;
    ui::Wizard& wizard;
    ImportServices services;
    ImportDraft draft;

    /// Calls `work(progress)` on the register's thread, then `done` with its value on this one.
    /// Nothing is called when the draft was dropped meanwhile.
    template <typename Work, typename DoneCall>
    void run(const QString& title, QObject* context, Work work, DoneCall done)
    {
        startShowing(title);
        workspace.runner().run(
            context,
            [work = std::move(work), progress = m_progress]() mutable { return work(progress); },
            answering(std::move(done)));
    }

    /// The same with the records of the open register: `work(records, progress)`.
    template <typename Work, typename DoneCall>
    void runOnRecords(const QString& title, QObject* context, Work work, DoneCall done)
    {
        if (!workspace.isOpen()) {
            return;
        }
        startShowing(title);
        workspace.read(
            context,
            [work = std::move(work), progress = m_progress](
                registry::RecordRepository& records) mutable { return work(records, progress); },
            answering(std::move(done)));
    }

    bool isWorking() const { return m_isWorking; }
    /// Asks the work under way to stop; its answer comes later.
    void cancel() { m_progress.cancel(); }
    /// Stops the work, forgets its answer and everything chosen so far.
    void drop()
    {
        m_progress.cancel();
        ++m_generation;
        draft = {};
        stopShowing();
    }

private:
    template <typename DoneCall> auto answering(DoneCall done)
    {
        return [this, done = std::move(done), generation = m_generation](auto value) mutable {
            if (generation == m_generation) {
                stopShowing();
                done(std::move(value));
            }
        };
    }
    void startShowing(const QString& title)
    {
        m_progress = wizard.progress().start(title);
        m_isWorking = true;
        wizard.setWorking(true);
    }
    void stopShowing()
    {
        m_isWorking = false;
        wizard.progress().finish();
        wizard.setWorking(false);
    }

    core::Progress m_progress;
    bool m_isWorking = false;
    int m_generation = 0;
};

} // namespace rangkul::importui
