// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/target_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "need_panel.h"
#include "program_budget_panel.h"
#include "program_segment_panel.h"
#include "program_watch_panel.h"
#include "rangkul/ui/theme.h"

namespace rangkul::coverageui {

using ui::kGap;

TargetPage::TargetPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("star"), tr("Tar&get groups"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_tabs(new QTabWidget(this))
    , m_segments(new ProgramSegmentPanel(workspace, this))
    , m_needs(new NeedPanel(workspace, this))
    , m_watch(new ProgramWatchPanel(workspace, this))
    , m_budget(new ProgramBudgetPanel(workspace, this))
{
    setObjectName(QStringLiteral("targetPage"));
    m_tabs->setAccessibleName(tr("Target groups"));
    add(m_segments, tr("Segments"));
    add(m_needs, tr("Needs"));
    add(m_watch, tr("Watch list"));
    add(m_budget, tr("Budget and units"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->addWidget(m_banner);
    page->addWidget(m_tabs, 1);
    connect(m_budget, &ProgramBudgetPanel::written, this, [this](const QString& path) {
        m_banner->show(ui::MessageBanner::Kind::Done, tr("Stored as %1.").arg(path));
    });
}

void TargetPage::add(ProgramPanel* panel, const QString& title)
{
    m_tabs->addTab(panel, title);
    connect(panel, &ProgramPanel::failed, this,
            [this](const core::Error& error) { m_banner->show(error); });
    connect(panel, &ProgramPanel::filterRequested, this, [this](const registry::Filter& filter) {
        m_workspace.setFilter(filter);
        Q_EMIT goTo(QStringLiteral("mapPage"));
    });
}

ProgramPanel* TargetPage::current() const
{
    return qobject_cast<ProgramPanel*>(m_tabs->currentWidget());
}

/// Panels ask when they are shown.
void TargetPage::enter()
{
    m_banner->clear();
}

void TargetPage::refresh()
{
    current()->refresh();
}

void TargetPage::setSource(const std::shared_ptr<TargetSource>& source)
{
    m_segments->setSource(source);
    m_needs->setSource(source);
    m_watch->setSource(source);
    m_budget->setSource(source);
}

void TargetPage::setNames(const NameOf& names)
{
    m_needs->setNames(names);
    m_watch->setNames(names);
}

} // namespace rangkul::coverageui
