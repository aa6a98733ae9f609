// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include "coverage_words.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

void CoveragePage::take(CoverageSummary summary)
{
    summary.edition = m_edition;
    m_summary = std::make_shared<const CoverageSummary>(std::move(summary));
    fillPrograms();
    m_shown.clear();
    m_stack->setCurrentIndex(m_summary->programs.empty() ? 1 : 0);
    m_filterNote->setVisible(!m_summary->question.filter.isEmpty());
    m_filterLabel->setText(
        tr("Only the %1 of %2 households of the filter are counted.")
            .arg(words::number(m_summary->counted), words::number(m_summary->registered)));
    showCurrent();
}

void CoveragePage::fillPrograms()
{
    const QVariant current = m_programCombo->currentData();
    m_programCombo->clear();
    for (const ProgramCoverage& program : m_summary->programs) {
        m_programCombo->addItem(program.name, program.program.toString());
    }
    if (m_summary->programs.size() > 1 && m_summary->published == nullptr) {
        m_programCombo->addItem(tr("Any of these programs"), QString());
    }
    m_programCombo->setCurrentIndex(
        std::max(0, current.isValid() ? m_programCombo->findData(current) : 0));
}

int CoveragePage::currentProgram() const
{
    const int index = m_programCombo->currentIndex();
    return index >= 0 && index < static_cast<int>(m_summary->programs.size()) ? index : kAnyProgram;
}

Measure CoveragePage::measure() const
{
    return static_cast<Measure>(m_measureCombo->currentData().toInt());
}

BarChart* CoveragePage::currentChart() const
{
    return qobject_cast<BarChart*>(m_tabs->currentWidget());
}

CoverageChart CoveragePage::chartOf(const BarChart* chart) const
{
    if (chart == m_regionChart) {
        return regionChart(*m_summary, currentProgram(), measure());
    }
    if (chart == m_programChart) {
        return programChart(*m_summary, measure());
    }
    return chart == m_pyramidChart ? decileChart(*m_summary) : overlapChart(*m_summary);
}

/// Only what is seen is built; the rest when its tab is opened.
void CoveragePage::showCurrent()
{
    BarChart* chart = currentChart();
    const bool hasMeasure = chart == m_regionChart || chart == m_programChart;
    m_measureCombo->setEnabled(hasMeasure);
    m_pictureButton->setEnabled(chart != nullptr);
    m_tableButton->setEnabled(chart != nullptr);
    m_programCombo->setEnabled(chart == m_regionChart);
    m_levelCombo->setEnabled(chart == m_regionChart && m_frozen == nullptr && !m_public);
    m_mapButton->setEnabled(chart == m_regionChart);
    if (m_summary == nullptr) {
        return;
    }
    if (chart == nullptr) {
        showFigures();
        return;
    }
    CoverageChart built = chartOf(chart);
    built.content.watermark = m_watermark;
    chart->setContent(built.content);
    m_shown[chart] = std::move(built);
}

void CoveragePage::showFigures()
{
    m_figures = figuresOf(*m_summary);
    const auto rows = static_cast<int>(m_figures.shown.size());
    const auto columns = static_cast<int>(m_figures.table.header.size());
    m_figuresTable->clear();
    m_figuresTable->setColumnCount(columns);
    m_figuresTable->setRowCount(rows);
    QStringList headers = m_figures.table.header;
    for (QString& header : headers) {
        // Shares say "%" themselves, and two short lines leave room for all columns.
        header.remove(QStringLiteral(" (%)")).replace(u' ', u'\n');
    }
    m_figuresTable->setHorizontalHeaderLabels(headers);
    m_figuresSource->setText(m_figures.table.source);
    for (int row = 0; row < rows; ++row) {
        const QStringList& cells = m_figures.shown[static_cast<size_t>(row)];
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column > 0) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            if (m_figures.bars[static_cast<size_t>(row)][static_cast<size_t>(column)]) {
                item->setToolTip(tr("Double click or Enter: the households behind this figure"));
            }
            m_figuresTable->setItem(row, column, item);
        }
    }
    m_figuresTable->resizeColumnsToContents();
}

void CoveragePage::open(const Bar& bar)
{
    if (m_summary == nullptr || !m_workspace.hasPersons()) {
        return;
    }
    if (m_summary->rows == nullptr) {
        m_banner->show(ui::MessageBanner::Kind::Note, noListText(m_public));
        return;
    }
    m_workspace.withFrames(
        this,
        [summary = m_summary, bar, today = m_workspace.clock().today()](
            const registry::HouseholdFrame& households, const registry::PersonFrame& persons) {
            return filterOf(*summary, bar, households, persons, today);
        },
        [this](core::Result<registry::Filter> filter) {
            if (!filter) {
                m_banner->show(filter.error());
                return;
            }
            m_workspace.setFilter(std::move(*filter));
            Q_EMIT goTo(QStringLiteral("mapPage"));
        });
}

void CoveragePage::sendToMap()
{
    if (m_summary == nullptr || m_summary->programs.empty()) {
        return;
    }
    const ToldCoverage figures = toldCoverage(*m_summary, currentProgram());
    QHash<QString, double> values;
    for (size_t i = 0; i < m_summary->regions.size(); ++i) {
        const auto share = figures.byRegion[i].coveragePercent();
        if (m_summary->regions[i].level == m_summary->question.level && share) {
            values.insert(m_summary->regions[i].code, *share);
        }
    }
    Q_EMIT mapRequested(tr("%1: share reached of %2")
                            .arg(m_programCombo->currentText(), poorName(m_summary->question.poor)),
                        m_summary->question.level, values);
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

void CoveragePage::copyPicture()
{
    const BarChart* chart = currentChart();
    if (chart != nullptr && m_summary != nullptr) {
        QApplication::clipboard()->setImage(chart->picture());
        m_banner->show(ui::MessageBanner::Kind::Done,
                       tr("The picture is copied; paste it into a slide or a letter."));
    }
}

void CoveragePage::copyTable()
{
    if (m_summary == nullptr) {
        return;
    }
    const BarChart* chart = currentChart();
    const FigureTable table = chart != nullptr ? chart->table() : m_figures.table;
    QApplication::clipboard()->setMimeData(table.mimeData().release());
    m_banner->show(ui::MessageBanner::Kind::Done,
                   tr("The table is copied; paste it into a spreadsheet or a letter."));
}

} // namespace rangkul::coverageui
