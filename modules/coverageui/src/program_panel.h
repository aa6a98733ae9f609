// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/workspace.h"

class QVBoxLayout;

namespace rangkul::coverageui {

/// One tab about programs: asks the register, follows long works in a strip with "Cancel", and says
/// what fails. Only the newest question is answered.
class ProgramPanel : public QWidget
{
    Q_OBJECT

public:
    ProgramPanel(ui::Workspace& workspace, QWidget* parent);

    /// Asks again, when it is shown and a register is open.
    virtual void refresh() = 0;

Q_SIGNALS:
    void filterRequested(const registry::Filter& filter);
    void failed(const core::Error& error);

protected:
    ui::Workspace& workspace() const { return m_workspace; }
    bool isReady() const { return m_workspace.isOpen() && m_workspace.hasPersons(); }
    /// The strip; it stays hidden until something lasts.
    QWidget* strip() const { return m_strip; }
    /// Answers that are still under way are dropped.
    void forget() { ++m_asked; }

    /// Loads the columns of `rules`, runs `work(households, persons, progress)` on the register's
    /// thread and gives what it found to `done`. Says a failure with failed().
    template <typename Work, typename Done>
    void ask(const QString& title, const std::vector<const registry::Variable*>& columns, Work work,
             Done done)
    {
        const int asked = begin();
        const core::Progress progress = m_strip->start(title);
        m_workspace.ensureColumns(
            columns, this,
            [this, asked, progress, work = std::move(work),
             done = std::move(done)](const core::Status& status) mutable {
                if (!status) {
                    end(asked, status.error());
                    return;
                }
                m_workspace.withFrames(
                    this,
                    [progress, work = std::move(work)](const registry::HouseholdFrame& households,
                                                       const registry::PersonFrame& persons) {
                        return work(households, persons, progress);
                    },
                    [this, asked, done = std::move(done)](auto answer) {
                        if (!answer) {
                            end(asked, answer.error());
                        } else if (end(asked)) {
                            done(*std::move(answer));
                        }
                    });
            });
    }

    /// Runs `work` (a result with a commit) on the register's thread and tells everybody; `done`,
    /// which may do nothing, is called once it is stored.
    template <typename Work> void store(Work work, std::function<void()> done = {})
    {
        m_workspace.runner().run(
            this, std::move(work),
            [this, done = std::move(done)](const core::Result<registry::Commit>& commit) {
                if (!commit) {
                    Q_EMIT failed(commit.error());
                    return;
                }
                m_workspace.noteCommit(*commit);
                if (done) {
                    done();
                }
            });
    }

    /// Opens exactly these households.
    void open(const std::vector<core::RecordId>& households);

    /// The newest question was answered, or failed.
    virtual void answered() {}

    void showEvent(QShowEvent* event) override;

private:
    int begin();
    /// Is this the answer to the newest question?
    bool end(int asked);
    void end(int asked, const core::Error& error);

    ui::Workspace& m_workspace;
    ui::ProgressStrip* m_strip;
    int m_asked = 0;
};

} // namespace rangkul::coverageui
