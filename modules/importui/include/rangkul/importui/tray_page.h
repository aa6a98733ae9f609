// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/tray_source.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <memory>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace rangkul::ui {
class EmptyState;
class MessageBanner;
class ProgressStrip;
} // namespace rangkul::ui

namespace rangkul::importui {

class TrayDetail;
class TrayModel;

/// The rows of imported lists that wait for repair: what is wrong, what to do, and the cells beside
/// it, to be corrected, checked again and taken in. A row also leaves when it is marked as done.
class TrayPage : public ui::Page
{
    Q_OBJECT

public:
    explicit TrayPage(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// Empty when the register closes.
    void setSource(std::shared_ptr<TraySource> source);
    void enter() override;

Q_SIGNALS:
    void countChanged(qint64 rows); ///< rows that wait
    void profileRequested();        ///< the selected household is to be shown

private:
    enum class Act {
        Check,
        TakeIn,
    };
    QWidget* buildFilled();
    void load();
    void take(std::vector<TrayEntry> entries);
    void fillFilters();
    void applyFilter();
    std::vector<int> chosen() const;
    void showRow();
    void showCandidates();
    void repair(Act act);
    void repaired(Act act, const std::vector<qint64>& ids,
                  const core::Result<exchange::RepairOutcome>& outcome);
    void tell(Act act, const exchange::RepairOutcome& outcome);
    void settleSelected();

    ui::Workspace& m_workspace;
    std::shared_ptr<TraySource> m_source;
    TrayModel* m_model;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QComboBox* m_listCombo;
    QComboBox* m_ruleCombo;
    QTableView* m_table;
    TrayDetail* m_detail;
};

} // namespace rangkul::importui
