// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/target_source.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

class QTabWidget;

namespace rangkul::coverageui {

class NeedPanel;
class ProgramBudgetPanel;
class ProgramPanel;
class ProgramSegmentPanel;
class ProgramWatchPanel;

/// Whom programs are for, across all of them: segments of the poor, needs and the office in charge,
/// households to be watched, and what it all costs.
class TargetPage final : public ui::Page
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const core::RecordId&)>;

    explicit TargetPage(ui::Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    void refresh() override;
    /// Used on the register's thread but for the rules; nullptr when none is open.
    void setSource(const std::shared_ptr<TargetSource>& source);
    void setNames(const NameOf& names);

private:
    void add(ProgramPanel* panel, const QString& title);
    ProgramPanel* current() const;

    ui::Workspace& m_workspace;
    ui::MessageBanner* m_banner;
    QTabWidget* m_tabs;
    ProgramSegmentPanel* m_segments;
    NeedPanel* m_needs;
    ProgramWatchPanel* m_watch;
    ProgramBudgetPanel* m_budget;
};

} // namespace rangkul::coverageui
