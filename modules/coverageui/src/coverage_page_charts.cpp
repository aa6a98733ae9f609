// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include "coverage_words.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

namespace {

const QColor kReached(0x0b6fa4);
const QColor kMissed(0xe08a1e);
const QColor kOutside(0x9aa5ad);

QTableWidgetItem* figure(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

void CoveragePage::showRegions()
{
    const ProgramCoverage* program = currentProgram();
    m_regionOrder.clear();
    BarChartContent content;
    if (program != nullptr) {
        for (size_t i = 0; i < m_summary.regions.size(); ++i) {
            if (m_summary.regions[i].level == m_summary.question.level) {
                m_regionOrder.push_back(static_cast<int>(i));
            }
        }
        const auto missed = [program](int region) {
            return program->figures.byRegion[static_cast<size_t>(region)].missed();
        };
        std::stable_sort(m_regionOrder.begin(), m_regionOrder.end(),
                         [&missed](int a, int b) { return missed(a) > missed(b); });
        BarSeries reached{tr("reached"), kReached, {}};
        BarSeries notReached{tr("not reached"), kMissed, {}};
        for (const int region : m_regionOrder) {
            const coverage::Figures& figures =
                program->figures.byRegion[static_cast<size_t>(region)];
            content.categories += m_summary.regions[static_cast<size_t>(region)].name;
            notReached.values.push_back(static_cast<double>(figures.missed()));
            reached.values.push_back(static_cast<double>(figures.poorReached));
        }
        content.series = {notReached, reached};
        content.title = regionFinding(m_summary, *program, m_regionOrder);
        content.source = sourceLine();
    }
    m_regionChart->setContent(std::move(content));
}

void CoveragePage::showPrograms()
{
    BarChartContent content;
    BarSeries reached{tr("meant for and reached"), kReached, {}};
    BarSeries missed{tr("meant for, not reached"), kMissed, {}};
    BarSeries outside{tr("reached, not meant for"), kOutside, {}};
    for (const ProgramCoverage& program : m_summary.programs) {
        content.categories += program.name;
        reached.values.push_back(static_cast<double>(program.figures.total.poorReached));
        missed.values.push_back(static_cast<double>(program.figures.total.missed()));
        outside.values.push_back(static_cast<double>(program.figures.total.outside()));
    }
    content.series = {missed, reached, outside};
    content.title = programFinding(m_summary);
    content.source = sourceLine();
    m_programChart->setContent(std::move(content));
}

void CoveragePage::showPyramid()
{
    BarChartContent content;
    BarSeries households{tr("households"), kReached, {}};
    for (int decile = 1; decile <= 10; ++decile) {
        content.categories += tr("Decile %1").arg(decile);
        households.values.push_back(
            static_cast<double>(m_summary.pyramid.households[static_cast<size_t>(decile)]));
    }
    content.categories += tr("Not ranked (0)");
    households.values.push_back(static_cast<double>(m_summary.pyramid.households[0]));
    content.categories += tr("No decile");
    households.values.push_back(static_cast<double>(m_summary.pyramid.householdsMissing));
    content.series = {households};
    content.title = pyramidFinding(m_summary);
    content.source = sourceLine();
    m_pyramidChart->setContent(std::move(content));
}

void CoveragePage::showOverlap()
{
    BarChartContent content;
    content.horizontal = false;
    content.categories = {tr("no program"), tr("1 program"), tr("2 programs"), tr("3 or more")};
    BarSeries poor{tr("meant for"), kMissed, {}};
    BarSeries others{tr("others"), kOutside, {}};
    for (size_t i = 0; i < m_summary.overlap.all.size(); ++i) {
        poor.values.push_back(static_cast<double>(m_summary.overlap.poor[i]));
        others.values.push_back(
            static_cast<double>(m_summary.overlap.all[i] - m_summary.overlap.poor[i]));
    }
    content.series = {poor, others};
    content.title = overlapFinding(m_summary);
    content.source = sourceLine();
    m_overlapChart->setContent(std::move(content));
}

void CoveragePage::showFigures()
{
    const QStringList headers{tr("Program"),  tr("Counted"),         tr("Meant for"),
                              tr("Reached"),  tr("Not reached"),     tr("Outside"),
                              tr("Coverage"), tr("Exclusion error"), tr("Inclusion error")};
    m_figuresTable->clear();
    m_figuresTable->setColumnCount(static_cast<int>(headers.size()));
    m_figuresTable->setHorizontalHeaderLabels(headers);
    m_figuresTable->setRowCount(static_cast<int>(m_summary.programs.size()));
    int row = 0;
    for (const ProgramCoverage& program : m_summary.programs) {
        const coverage::Figures& f = program.figures.total;
        m_figuresTable->setItem(row, 0, new QTableWidgetItem(program.name));
        int column = 1;
        for (const std::int64_t value : {f.all, f.poor, f.poorReached, f.missed(), f.outside()}) {
            m_figuresTable->setItem(row, column++,
                                    figure(words::number(static_cast<qint64>(value))));
        }
        for (const auto& share :
             {f.coveragePercent(), f.exclusionPercent(), f.inclusionPercent()}) {
            m_figuresTable->setItem(row, column++, figure(words::percent(share)));
        }
        ++row;
    }
    m_figuresTable->resizeColumnsToContents();
    m_figuresTable->setFont(ui::tabularFont(font()));
}

void CoveragePage::openRegionBar(int category, int series)
{
    const ProgramCoverage* program = currentProgram();
    if (program == nullptr || category < 0 || category >= static_cast<int>(m_regionOrder.size())) {
        return;
    }
    const registry::FrameRegion& region =
        m_summary.regions[static_cast<size_t>(m_regionOrder[static_cast<size_t>(category)])];
    const bool notReached = series == 0;
    openList({{false, {registry::InRegion{{region.code}}}},
              {notReached, {registry::Receives{{program->program}}}}});
}

void CoveragePage::openProgramBar(int category, int series)
{
    if (category < 0 || category >= static_cast<int>(m_summary.programs.size())) {
        return;
    }
    const core::RecordId program = m_summary.programs[static_cast<size_t>(category)].program;
    if (series == 2) {
        // Reached and not meant for: every other decile, and those without one.
        std::vector<int> others{0};
        for (int decile = m_summary.question.poor.most + 1; decile <= 10; ++decile) {
            others.push_back(decile);
        }
        registry::Filter filter;
        filter.conditions = {{false, {registry::Receives{{program}}}},
                             {false, {registry::InDecile{m_summary.question.poor.kind, others}}}};
        m_workspace.setFilter(std::move(filter));
        Q_EMIT goTo(QStringLiteral("mapPage"));
        return;
    }
    openList({{series == 0, {registry::Receives{{program}}}}});
}

void CoveragePage::openList(std::vector<registry::FilterCondition> conditions)
{
    std::vector<int> deciles;
    for (int decile = 1; decile <= m_summary.question.poor.most; ++decile) {
        deciles.push_back(decile);
    }
    conditions.push_back({false, {registry::InDecile{m_summary.question.poor.kind, deciles}}});
    registry::Filter filter;
    filter.conditions = std::move(conditions);
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

void CoveragePage::openDecileBar(int category)
{
    constexpr int kUnranked = 10;
    registry::Filter filter;
    if (category <= kUnranked) {
        const int decile = category < kUnranked ? category + 1 : 0;
        filter.conditions = {{false, {registry::InDecile{m_summary.question.poor.kind, {decile}}}}};
    } else {
        filter.conditions = {{false, {registry::IsOneOf{m_summary.withoutDecile}}}};
    }
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

void CoveragePage::openOverlapBar(int category)
{
    if (category < 0 || category >= static_cast<int>(m_summary.overlapHouseholds.size())) {
        return;
    }
    registry::Filter filter;
    if (category == 0) {
        filter.conditions = {{true, {registry::Receives{}}}};
    } else {
        filter.conditions = {
            {false,
             {registry::IsOneOf{m_summary.overlapHouseholds[static_cast<size_t>(category)]}}}};
    }
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

void CoveragePage::sendToMap()
{
    const ProgramCoverage* program = currentProgram();
    if (program == nullptr) {
        return;
    }
    QHash<QString, double> values;
    for (const int region : m_regionOrder) {
        const auto share = program->figures.byRegion[static_cast<size_t>(region)].coveragePercent();
        if (share) {
            values.insert(m_summary.regions[static_cast<size_t>(region)].code, *share);
        }
    }
    Q_EMIT mapRequested(
        tr("%1: share reached of %2").arg(program->name, poorName(m_summary.question.poor)),
        m_summary.question.level, values);
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

} // namespace rangkul::coverageui
