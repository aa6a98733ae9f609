// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/program_source.h"
#include "rangkul/ui/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace rangkul::ui {
class ProgressStrip;
}

namespace rangkul::coverageui {

class ProgramStepBar;

/// Places of one program by region, who stands where, and who would get a place; every number
/// opens its households.
class ProgramQuotaPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramQuotaPanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(const std::shared_ptr<ProgramSource>& source);
    void showProgram(const core::RecordId& program, int year, const QString& rule);
    void refresh();

Q_SIGNALS:
    void filterRequested(const registry::Filter& filter);
    void failed(const core::Error& error);

private:
    void loadStages();
    void readStages(int asked);
    void loadRankings();
    void fillRankings(const std::vector<RankingChoice>& rankings);
    void allocate();
    void showStages(std::vector<StageLine> lines);
    void showAllocation(std::vector<AllocationLine> lines);
    void storePlaces(int row, int column);
    void open(const QTableWidget& table, int row, int column);
    bool isReady() const;

    ui::Workspace& m_workspace;
    std::shared_ptr<ProgramSource> m_source;
    core::RecordId m_program;
    int m_year = 0;
    QString m_rule; ///< its text, for the columns it asks
    int m_asked = 0;
    bool m_filling = false;
    std::vector<StageLine> m_stages;
    std::vector<AllocationLine> m_allocation;
    QComboBox* m_levelCombo;
    QTableWidget* m_stageTable;
    QComboBox* m_rankingCombo; ///< data: the key of a score model
    QPushButton* m_allocateButton;
    ui::ProgressStrip* m_progress;
    QLabel* m_allocationLabel;
    QTableWidget* m_allocationTable;
    ProgramStepBar* m_steps;
};

} // namespace rangkul::coverageui
