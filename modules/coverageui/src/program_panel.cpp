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
}

int ProgramPanel::begin()
{
    m_strip->cancel(); // what was asked before
    return ++m_asked;
}

bool ProgramPanel::end(int asked)
{
    if (asked == m_asked) {
        m_strip->finish();
    }
    return asked == m_asked;
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
