// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_panel.h"

#include "program_tables.h"

namespace rangkul::coverageui {

ProgramPanel::ProgramPanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_strip(new ui::ProgressStrip(this))
{
    connect(&workspace, &ui::Workspace::closed, this, [this] {
        forget();
        m_strip->finish();
    });
    // What is written may make everything load again: then ask once it is there.
    connect(&workspace, &ui::Workspace::personsReady, this, [this] { refresh(); });
    connect(&workspace, &ui::Workspace::framesChanged, this, [this] { refresh(); });
}

int ProgramPanel::begin()
{
    m_strip->cancel(); // what was asked before
    return ++m_asked;
}

bool ProgramPanel::end(int asked)
{
    if (asked != m_asked) {
        return false;
    }
    m_strip->finish();
    answered();
    return true;
}

void ProgramPanel::end(int asked, const core::Error& error)
{
    if (end(asked) && error.code != core::ErrorCode::Cancelled) {
        Q_EMIT failed(error);
    }
}

void ProgramPanel::open(const std::vector<core::RecordId>& households)
{
    if (!households.empty()) {
        Q_EMIT filterRequested(householdsFilter(households));
    }
}

void ProgramPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace rangkul::coverageui
