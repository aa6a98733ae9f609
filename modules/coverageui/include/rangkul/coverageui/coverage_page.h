// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/bar_chart.h"
#include "rangkul/coverageui/coverage_summary.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QTabWidget;

namespace rangkul::coverageui {

/// Who is reached and who is not: by kelurahan, by program, by decile, by number of programs. Every
/// bar and every figure opens its list and map.
class CoveragePage : public ui::Page
{
    Q_OBJECT

public:
    explicit CoveragePage(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setSource(coverage::ReceiptSource*
                       source); ///< used on the runner's thread; nullptr when none is open
    void enter() override;
    void refresh() override;

Q_SIGNALS:
    /// For the map: one value per region code of the chosen level.
    void mapRequested(const QString& title, int level, const QHash<QString, double>& values);

private:
    QWidget* buildControls();
    QWidget* buildFigures();
    CoverageQuestion question() const;
    void ask();
    void take(CoverageSummary summary);
    void showRegions();
    void showPrograms();
    void showPyramid();
    void showOverlap();
    void showFigures();
    QString sourceLine() const;
    const ProgramCoverage* currentProgram() const;
    void openRegionBar(int category, int series);
    void openProgramBar(int category, int series);
    void openDecileBar(int category);
    void openOverlapBar(int category);
    void openList(std::vector<registry::FilterCondition> conditions);
    BarChart* currentChart() const;
    void sendToMap();

    ui::Workspace& m_workspace;
    coverage::ReceiptSource* m_source = nullptr;
    CoverageSummary m_summary;
    std::vector<int> m_regionOrder; ///< regions of the chart, as indexes of the summary's regions
    bool m_stale = true;
    bool m_asking = false;
    ui::MessageBanner* m_banner;
    QComboBox* m_programCombo;
    QComboBox* m_unitCombo;
    QComboBox* m_decileCombo;
    QSpinBox* m_mostSpin;
    QComboBox* m_levelCombo;
    QLabel* m_definitionLabel;
    QTabWidget* m_tabs;
    BarChart* m_regionChart;
    BarChart* m_programChart;
    BarChart* m_pyramidChart;
    BarChart* m_overlapChart;
    QTableWidget* m_figuresTable;
    QStackedWidget* m_stack;
    ui::EmptyState* m_empty;
};

} // namespace rangkul::coverageui
