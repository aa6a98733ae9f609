// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/core/record_id.h"
#include "rangkul/linkage/model.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/workspace.h"

#include <functional>
#include <memory>

class QPushButton;
class QStackedWidget;

namespace rangkul::linkageui {

/// What the views of matching do alike: tell what they are for, read the register, compare on
/// another thread, show progress and failures, then the results.
class MatchView : public QWidget
{
    Q_OBJECT

public:
    /// Gives a model loaded from a file; nullopt: one is trained.
    using ModelChoice = std::function<std::optional<linkage::Model>()>;

    MatchView(ui::Workspace& workspace, ui::BackgroundRunner& matcher, ModelChoice model,
              QPushButton* runButton, QWidget* parent);

Q_SIGNALS:
    void householdsRequested(const std::vector<rangkul::core::RecordId>& households,
                             const QString& name);
    void modelKnown(const std::shared_ptr<const rangkul::linkage::Model>& model);

protected:
    using Step = std::function<core::Status(const core::Progress&)>;

    /// The banner, the bars, the progress, and the empty state or the results below each other.
    void layOut(std::initializer_list<QWidget*> bars, QWidget* results);
    void showResults(bool shown);
    /// `read` on the register's thread, then `compare` on the matcher's, then `done` here. A
    /// failure of either is shown instead.
    void run(const QString& title, Step read, Step compare, std::function<void()> done);
    QPushButton* runButton() const { return m_runButton; }
    bool isRunning() const { return m_progress->isActive(); }
    /// Forgets what is under way and what was said.
    void stop();

    ui::Workspace& m_workspace;
    ui::BackgroundRunner& m_matcher;
    ModelChoice m_model;
    ui::MessageBanner* m_banner;
    ui::EmptyState* m_empty;

private:
    void compare(const core::Progress& progress, Step step, std::function<void()> done);
    void end(const core::Status& status);

    ui::ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    QPushButton* m_runButton;
    int m_run = 0; ///< grows with each run: late answers are dropped
};

} // namespace rangkul::linkageui
