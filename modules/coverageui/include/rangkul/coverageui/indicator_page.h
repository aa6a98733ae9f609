// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/coverage_summary.h"
#include "rangkul/coverageui/indicator_charts.h"
#include "rangkul/coverageui/indicator_figures.h"
#include "rangkul/coverageui/indicator_import.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

class QComboBox;
class QHBoxLayout;
class QSpinBox;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace rangkul::coverageui {

/// Indicators by region and year: the charts TKPK slides show, the figures behind them with their
/// sources, targets, and the import of tables.
class IndicatorPage : public ui::Page
{
    Q_OBJECT

public:
    explicit IndicatorPage(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// Used on the runner's thread; nullptr when none is open.
    void setSource(std::shared_ptr<IndicatorSource> source);
    /// Stands on copied pictures ("SAMPLE DATA"); empty for real data.
    void setWatermark(const QString& text) { m_watermark = text; }
    /// Households by decile as a snapshot counted them; nullptr: those of the register. A frozen
    /// bar has no list behind it.
    void setFrozen(std::shared_ptr<const CoverageSummary> frozen);
    /// Charts of the register are shown only from published figures, and no list is opened.
    void setPublic(bool isPublic);
    void enter() override;
    void refresh() override;

    /// Reads a table and shows what was understood.
    void beginImport(const QString& path);
    /// The charts that are seen, as a picture; null when figures or a table are seen.
    QImage picture() const;
    const IndicatorQuestion& question() const { return m_question; }

private:
    void buildPage();
    QWidget* buildControls();
    void buildQuestionRow(QHBoxLayout* row);
    void buildActionRow(QHBoxLayout* row);
    void addTabs();
    void connectParts();
    void read();
    void take(IndicatorBook book);
    void fillIndicators();
    void fillPlaces();
    void fillYears();
    void ask();
    void showCurrent();
    void showPlot(IndicatorPlot& plot);
    void showRegisterChart(BarChart& bars);
    RegisterChart registerChart(const BarChart& bars) const;
    void openItem(const PlotItem& item);
    void openCategory(const RegisterChart& chart, int category);
    void store(EntryKind kind, std::vector<IndicatorEntry> entries);
    void apply(core::Result<registry::Edit> edit, const QString& done);
    void understand(const QString& path, EntryKind kind, const TableDefaults& defaults);
    void chooseTable();
    void copyPicture();
    void copyTable();
    void savePicture();

    ui::Workspace& m_workspace;
    std::shared_ptr<IndicatorSource> m_source;
    IndicatorBook m_book;
    IndicatorQuestion m_question;
    QString m_watermark;
    std::shared_ptr<const CoverageSummary> m_frozen;
    bool m_public = false;
    bool m_stale = true;
    bool m_reading = false;
    ui::MessageBanner* m_banner;
    QComboBox* m_indicatorCombo;
    QComboBox* m_placeCombo;
    QSpinBox* m_fromSpin;
    QSpinBox* m_toSpin;
    QComboBox* m_otherCombo;
    QComboBox* m_axisCombo;
    QToolButton* m_tableButton = nullptr;
    QToolButton* m_pictureButton = nullptr;
    QToolButton* m_saveButton = nullptr;
    QToolButton* m_copyButton = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_main = nullptr;
    QTabWidget* m_tabs;
    std::vector<IndicatorPlot*> m_plots; ///< in the order of the tabs
    BarChart* m_decileChart;
    BarChart* m_funnelChart;
    RegisterChart m_deciles;
    RegisterChart m_funnel;
    IndicatorFigures* m_figures;
    IndicatorImport* m_import;
};

} // namespace rangkul::coverageui
