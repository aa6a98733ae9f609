// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the register on the page of indicators: running, frozen and for the public.
#include <QTabWidget>

#include "coverage_words.h"
#include "rangkul/coverageui/coverage_charts.h"
#include "rangkul/coverageui/indicator_page.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

void IndicatorPage::setFrozen(std::shared_ptr<const CoverageSummary> frozen)
{
    m_frozen = std::move(frozen);
    const int funnel = m_tabs->indexOf(m_funnelChart);
    const bool isKept = m_frozen == nullptr && !m_public;
    if (!isKept && m_tabs->currentIndex() == funnel) {
        m_tabs->setCurrentWidget(m_decileChart);
    }
    m_tabs->setTabEnabled(funnel, isKept);
    m_tabs->setTabToolTip(
        funnel, isKept ? QString() : tr("A snapshot does not keep the steps of verification."));
    showCurrent();
}

void IndicatorPage::setPublic(bool isPublic)
{
    m_public = isPublic;
    setFrozen(nullptr);
}

RegisterChart IndicatorPage::registerChart(const BarChart& bars) const
{
    if (m_frozen != nullptr) {
        return {decileChart(*m_frozen).content, {}};
    }
    if (m_public) {
        RegisterChart waiting;
        waiting.content.title = tr("Figures for the public are on their way");
        return waiting;
    }
    const QString source = tr("Source: this register, %1; households that pass the filter.")
                               .arg(words::longDate(m_workspace.clock().today()));
    return &bars == m_decileChart
               ? decilePyramid(m_workspace.households(), m_workspace.rows(), source)
               : verificationFunnel(m_workspace.households(), m_workspace.rows(), source);
}

void IndicatorPage::showRegisterChart(BarChart& bars)
{
    RegisterChart& chart = &bars == m_decileChart ? m_deciles : m_funnel;
    chart = registerChart(bars);
    chart.content.watermark = m_watermark;
    bars.setContent(chart.content);
}

void IndicatorPage::openCategory(const RegisterChart& chart, int category)
{
    if (chart.conditions.empty()) {
        m_banner->show(ui::MessageBanner::Kind::Note, noListText(m_public));
        return;
    }
    const auto& condition = chart.conditions[static_cast<size_t>(category)];
    registry::Filter filter = m_workspace.filter();
    filter.name.clear();
    if (condition) {
        filter.conditions.push_back(*condition);
    }
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

} // namespace rangkul::coverageui
