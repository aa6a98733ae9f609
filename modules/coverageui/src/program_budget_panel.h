// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_panel.h"
#include "rangkul/coverageui/target_source.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace rangkul::coverageui {

class ProgramCountTable;

/// Units and money of one year by program, strategy, office, region or quarter; as a file too.
class ProgramBudgetPanel final : public ProgramPanel
{
    Q_OBJECT

public:
    explicit ProgramBudgetPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<TargetSource>& source);
    void refresh() override;
    /// Writes what is shown; for a test too.
    void writeTo(const QString& path);

Q_SIGNALS:
    void written(const QString& path);

private:
    void show(BudgetBoard board);
    void askPath();

    std::shared_ptr<TargetSource> m_source;
    FigureTable m_sheet; ///< of what is shown
    QComboBox* m_byCombo;
    QSpinBox* m_yearSpin;
    QComboBox* m_levelCombo;
    QPushButton* m_copyButton;
    QPushButton* m_fileButton;
    ProgramCountTable* m_table;
    QLabel* m_stateLabel;
};

} // namespace rangkul::coverageui
