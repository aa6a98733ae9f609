// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "history_lines.h"

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace rangkul::registryui {

/// Who changed what, when and why; any value can be brought back.
class ProfileHistoryTab : public QWidget
{
    Q_OBJECT

public:
    ProfileHistoryTab(ProfileSession& session, QWidget* parent);

    void load();
    /// Only the changes of one cell.
    void showOnly(const registry::RowRef& row, registry::ColumnId column);
    void showAll();

private:
    void take(std::vector<registry::HistoryEntry> entries);
    void restore();
    void updateButton();

    ProfileSession& m_session;
    std::optional<std::pair<registry::RowRef, registry::ColumnId>> m_only;
    std::vector<HistoryLine> m_lines;
    QWidget* m_onlyBar;
    QLabel* m_onlyLabel;
    ProfileLineModel* m_model;
    QListView* m_view;
    QLabel* m_noneLabel;
    QLabel* m_whyLabel;
    QPushButton* m_restoreButton;
    int m_asked = 0;
};

} // namespace rangkul::registryui
