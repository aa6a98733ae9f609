// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/coverage_charts.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

#include <map>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableWidget;
class QTabWidget;
class QToolButton;

namespace rangkul::coverageui {

/// Who is reached and who is not: by region, by program, by decile, by number of programs, of the
/// households that pass the filter. Every bar and every figure opens its list and map.
class CoveragePage : public ui::Page
{
    Q_OBJECT

public:
    explicit CoveragePage(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// Used on the runner's thread; nullptr when none is open.
    void setSource(coverage::ReceiptSource* source);
    /// Shows the figures of a snapshot until running data is wanted again (nullptr). A frozen
    /// figure has no list behind it.
    void setFrozen(std::shared_ptr<const CoverageSummary> frozen);
    /// In the public view nothing is shown but published figures given to setFrozen(), and no list
    /// is opened.
    void setPublic(bool isPublic);
    /// Stands on copied pictures ("SAMPLE DATA"); empty for real data.
    void setWatermark(const QString& text) { m_watermark = text; }
    void enter() override;
    void refresh() override;

    /// The figures that are shown; nullptr before the first are there.
    const CoverageSummary* summary() const { return m_summary.get(); }

Q_SIGNALS:
    /// For the map: one value per region code of the chosen level.
    void mapRequested(const QString& title, int level, const QHash<QString, double>& values);

private:
    QWidget* buildControls();
    void buildQuestionRow(QHBoxLayout* row);
    void buildActionRow(QHBoxLayout* row);
    void buildYearChoice(QHBoxLayout* row);
    QWidget* buildFigures();
    QWidget* buildFilterNote();
    CoverageQuestion question() const;
    void ask();
    void showFrozen();
    void enableQuestions();
    void showQuestion(const CoverageQuestion& question);
    void readEdition();
    void take(CoverageSummary summary);
    void fillPrograms();
    void changed();
    void showCurrent();
    void showFigures();
    int currentProgram() const;
    Measure measure() const;
    CoverageChart chartOf(const BarChart* chart) const;
    BarChart* currentChart() const;
    void open(const Bar& bar);
    void sendToMap();
    void copyPicture();
    void copyTable();

    ui::Workspace& m_workspace;
    coverage::ReceiptSource* m_source = nullptr;
    std::shared_ptr<const CoverageSummary> m_summary;
    std::shared_ptr<const CoverageSummary> m_frozen;
    bool m_public = false;
    std::optional<CoverageQuestion> m_running; ///< what was asked before other figures were shown
    QString m_edition;
    QString m_watermark;
    std::map<const BarChart*, CoverageChart> m_shown; ///< what the charts show now
    CoverageFigures m_figures;
    bool m_stale = true;
    bool m_asking = false;
    ui::MessageBanner* m_banner;
    QComboBox* m_programCombo;
    QComboBox* m_unitCombo;
    QComboBox* m_decileCombo;
    QSpinBox* m_mostSpin;
    QComboBox* m_levelCombo;
    QComboBox* m_yearCombo;
    QCheckBox* m_eligibleCheck;
    QComboBox* m_measureCombo;
    QWidget* m_filterNote = nullptr;
    QLabel* m_filterLabel = nullptr;
    QToolButton* m_mapButton = nullptr;
    QToolButton* m_pictureButton = nullptr;
    QToolButton* m_copyButton = nullptr;
    QToolButton* m_tableButton = nullptr;
    QTabWidget* m_tabs;
    BarChart* m_regionChart;
    BarChart* m_programChart;
    BarChart* m_pyramidChart;
    BarChart* m_overlapChart;
    QTableWidget* m_figuresTable;
    QLabel* m_figuresSource = nullptr;
    QStackedWidget* m_stack;
    ui::EmptyState* m_empty;
    ui::EmptyState* m_waiting;
};

} // namespace rangkul::coverageui
