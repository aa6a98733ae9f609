// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/tray_source.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;
class QVBoxLayout;

namespace rangkul::ui {
class EmptyState;
class MessageBanner;
} // namespace rangkul::ui

namespace rangkul::importui {

class TrayModel;

/// The rows of imported lists that wait for repair: what is wrong, what to do, and the original
/// cells beside it. A row leaves when it is marked as done.
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
    QWidget* buildFilled();
    QWidget* buildDetail();
    void load();
    void take(std::vector<TrayEntry> entries);
    void fillFilters();
    void applyFilter();
    void showRow();
    void showCells(const TrayEntry& entry);
    void showCandidates(const QStringList& persons);
    void settleSelected();

    ui::Workspace& m_workspace;
    std::shared_ptr<TraySource> m_source;
    TrayModel* m_model;
    ui::MessageBanner* m_banner;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QComboBox* m_listCombo;
    QComboBox* m_ruleCombo;
    QTableView* m_table;
    QLabel* m_titleLabel;
    QLabel* m_problemsLabel;
    QLabel* m_candidatesLabel; ///< persons whom an unsure recipient may be
    QTableWidget* m_cells;
    QPushButton* m_doneButton;
};

} // namespace rangkul::importui
