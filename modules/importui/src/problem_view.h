// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "import_draft.h"

class QLabel;
class QPushButton;
class QTableView;

namespace rangkul::importui {

class ProblemModel;
class RuleModel;

/// What is wrong in the files: the broken rules on the left; the rows, and what to do, on the
/// right.
class ProblemView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemView(QWidget* parent = nullptr);
    void setChecked(std::shared_ptr<const CheckedImport> checked);

Q_SIGNALS:
    /// The officer wants latitude and longitude swapped back.
    void swapPointsRequested();

private:
    QWidget* buildDetail();
    void showRule(int row);

    std::shared_ptr<const CheckedImport> m_checked;
    RuleModel* m_rules;
    ProblemModel* m_problems;
    QTableView* m_ruleTable;
    QTableView* m_problemTable;
    QLabel* m_whatLabel;
    QLabel* m_whatToDoLabel;
    QPushButton* m_swapButton;
};

/// How lists of this module look: rows are selected, no grid, no row numbers, Tab leaves.
void setUpTable(QTableView& table, const QString& accessibleName);

} // namespace rangkul::importui
