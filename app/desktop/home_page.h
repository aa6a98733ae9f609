// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace rangkul::desktop {

/// Where a day begins: how many households there are, what is still missing, and the next step.
/// Every figure opens its list.
class HomePage : public ui::Page
{
    Q_OBJECT

public:
    explicit HomePage(ui::Workspace& workspace, QWidget* parent = nullptr);
    void enter() override;
    void setTray(qint64 rows);
    void setUnsent(qint64 operations);
    void setConflicts(qint64 conflicts);

Q_SIGNALS:
    void importRequested();

private:
    QPushButton* addCard(int row, int column, const QString& label);
    void setCard(QPushButton* card, qint64 value);
    void openList(const registry::FilterCondition& condition);
    void count();

    ui::Workspace& m_workspace;
    QGridLayout* m_grid;
    QHash<QPushButton*, QLabel*> m_figures;
    QPushButton* m_householdsCard;
    QPushButton* m_poorCard;
    QPushButton* m_nothingCard;
    QPushButton* m_uncheckedCard;
    QPushButton* m_noPointCard;
    QPushButton* m_trayCard;
    QPushButton* m_conflictCard;
    QPushButton* m_unsentCard;
    QLabel* m_hintLabel;
};

} // namespace rangkul::desktop
