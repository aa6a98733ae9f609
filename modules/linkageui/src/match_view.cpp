// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_view.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"

namespace rangkul::linkageui {

MatchView::MatchView(ui::Workspace& workspace, ui::BackgroundRunner& matcher, ModelChoice model,
                     QPushButton* runButton, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_matcher(matcher)
    , m_model(std::move(model))
    , m_banner(new ui::MessageBanner(this))
    , m_empty(new ui::EmptyState(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_runButton(runButton)
{
    m_runButton->setParent(this);
}

void MatchView::layOut(std::initializer_list<QWidget*> bars, QWidget* results)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(results);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(ui::kGap, ui::kGap, ui::kGap, ui::kGap);
    column->setSpacing(ui::kGap / 2);
    column->addWidget(m_banner);
    for (QWidget* bar : bars) {
        column->addWidget(bar);
    }
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
}

void MatchView::showResults(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void MatchView::run(const QString& title, Step read, Step step, std::function<void()> done)
{
    m_banner->clear();
    m_runButton->setEnabled(false);
    const core::Progress progress = m_progress->start(title);
    m_workspace.runner().run(
        this, [read = std::move(read), progress] { return read(progress); },
        [this, run = ++m_run, progress, step = std::move(step),
         done = std::move(done)](const core::Status& status) {
            if (run != m_run) {
                return;
            }
            if (status) {
                compare(progress, step, done);
            } else {
                end(status);
            }
        });
}

void MatchView::compare(const core::Progress& progress, Step step, std::function<void()> done)
{
    m_matcher.run(
        this, [step = std::move(step), progress] { return step(progress); },
        [this, run = m_run, done = std::move(done)](const core::Status& status) {
            if (run != m_run) {
                return;
            }
            end(status);
            if (status) {
                done();
            }
        });
}

void MatchView::end(const core::Status& status)
{
    m_progress->finish();
    m_runButton->setEnabled(true);
    if (!status) {
        m_banner->show(status.error());
    }
}

void MatchView::stop()
{
    ++m_run;
    m_progress->cancel();
    m_progress->finish();
    m_banner->clear();
    showResults(false);
}

} // namespace rangkul::linkageui
