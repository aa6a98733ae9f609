// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "tray_model.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace rangkul::importui {

class TrayCells;

/// The chosen row of the repair tray: its cells to be corrected, and what can be done with it. Rows
/// chosen beside it follow its corrections.
class TrayDetail : public QWidget
{
    Q_OBJECT

public:
    explicit TrayDetail(TrayModel& model, QWidget* parent = nullptr);

    /// Rows of the model; the first is shown. Empty: nothing.
    void show(const std::vector<int>& rows);
    void setWorking(bool working);
    /// Persons whom an unsure recipient may be, as rich text with links to their households.
    void setCandidates(const QString& text);

Q_SIGNALS:
    void checkRequested();
    void takeInRequested();
    void doneRequested();
    void linkActivated(const QString& household);

private:
    void buildCells();
    void refresh();
    void updateButtons();
    void edit(int fileColumn, const QString& text);
    QString titleOf(int row) const;
    QString remarksOf(const TrayDraft& draft) const;

    TrayModel& m_model;
    std::vector<int> m_rows;
    TrayCells* m_cells;
    QLabel* m_titleLabel;
    QLabel* m_remarksLabel;
    QLabel* m_candidatesLabel;
    QTableView* m_table;
    QCheckBox* m_allBox;
    QPushButton* m_checkButton;
    QPushButton* m_takeInButton;
    QPushButton* m_doneButton;
    bool m_isWorking = false;
};

} // namespace rangkul::importui
