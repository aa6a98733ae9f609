// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QStackedWidget>

#include "base_map_panel.h"
#include "legend_widget.h"
#include "map_tool_bar.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/register_words.h"
#include "stray_watch.h"
#include "theme_panel.h"
#include "worker_map.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

/// Regions let a base map shine through.
constexpr double kOpacityOverBaseMap = 0.7;

QString decileWords(int decile)
{
    if (decile < 0) {
        return MapPage::tr("Decile not known");
    }
    return decile == 0 ? MapPage::tr("Not ranked") : MapPage::tr("Decile %1").arg(decile);
}

} // namespace

void MapPage::invalidate()
{
    m_stale = true;
    // Rows of an older frame: rowsChanged() comes when they fit again.
    const auto& rows = m_workspace.rows();
    const bool fitting = rows.empty() || rows.back() < m_workspace.households().size();
    if (!isVisible() || !fitting) {
        return;
    }
    m_stale = false;
    m_themePanel->setPrograms(m_workspace.households().programs());
    updateEmptyState();
    updateHouseholds();
    updateRegions();
}

void MapPage::updateHouseholds()
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    if (m_placesStale || !m_places || m_places->ids.size() != frame.size()) {
        m_places = placesFrom(frame.lon(), frame.lat(), frame.ids());
        m_placesStale = false;
        updateEmptyState();
    }
    auto cloud = std::make_shared<PointCloud>();
    cloud->places = m_places;
    cloud->rows = m_workspace.rows();
    applyMeaning(*cloud, m_themePanel->meaning(), frame, palette());
    const PointCounts counts = countPoints(*cloud);
    m_legend->setPoints(m_themePanel->pointsVisible() ? cloud->styles : std::vector<PointStyle>(),
                        counts.ofStyle);
    placeLegend();
    m_withoutPointButton->setVisible(counts.withoutPoint > 0);
    m_withoutPointButton->setText(
        tr("%Ln households without a point: list them", nullptr, counts.withoutPoint));
    m_strays->update(m_places, m_shapes);
    showStrays();
    m_canvas->setCloud(std::move(cloud));
    m_canvas->setSelected(m_workspace.selected());
}

void MapPage::showStrays()
{
    const int strays = static_cast<int>(m_strays->among(m_workspace.rows()).size());
    m_strayButton->setVisible(strays > 0);
    m_strayButton->setText(tr("%Ln households outside your regions: show them", nullptr, strays));
}

void MapPage::updateEmptyState()
{
    const bool any = !m_shapes->isEmpty() || (m_places && !m_places->bounds.isNull());
    m_stack->setCurrentIndex(any || !m_workspace.isOpen() ? 0 : 1);
}

QStringList MapPage::regionCodes(int level) const
{
    QStringList codes;
    for (const registry::FrameRegion& region : m_workspace.households().regions()) {
        if (region.level == level) {
            codes += region.code;
        }
    }
    return codes;
}

void MapPage::updateRegions()
{
    if (const auto given = m_themePanel->given()) {
        applyChoropleth(*given);
        return;
    }
    const auto indicator = m_themePanel->indicator();
    if (!indicator) {
        clearChoropleth();
        return;
    }
    m_workspace.ensureColumns(
        neededColumns(*indicator), this, [this, indicator](const core::Status& status) {
            if (m_themePanel->indicator() != indicator) {
                return; // another was chosen meanwhile
            }
            if (!status) {
                clearChoropleth();
                m_bannerAction = BannerAction::None;
                m_banner->show(status.error());
                return;
            }
            const bool ready = !needsPersons(*indicator) || m_workspace.hasPersons();
            const auto& rows = m_workspace.rows();
            if (ready && (rows.empty() || rows.back() < m_workspace.households().size())) {
                applyChoropleth(regionValues(*indicator, m_themePanel->level(),
                                             m_workspace.households(), rows,
                                             &m_workspace.persons()));
            }
        });
}

void MapPage::applyChoropleth(const RegionValues& values)
{
    m_choropleth = classified(values, regionCodes(values.level), m_themePanel->classes());
    m_codes = codesAtLevel(m_workspace.households(), values.level);
    showChoropleth();
}

void MapPage::clearChoropleth()
{
    if (!m_choropleth.isEmpty() || m_choropleth.unknown > 0) {
        m_choropleth = {};
        m_codes.clear();
        m_canvas->clearPicture();
    }
    showChoropleth();
}

void MapPage::showChoropleth()
{
    m_canvas->setFills(fillsFor(m_choropleth, *m_shapes, m_codes, palette()));
    m_legend->setChoropleth(m_choropleth);
    placeLegend();
    updateStyles();
    requestPicture();
}

void MapPage::updateStyles()
{
    const std::vector<int> levels = m_shapes->levels();
    const bool coloured = !m_choropleth.isEmpty();
    const int shapeLevel = coloured ? shapeLevelFor(*m_shapes, m_choropleth.values.level) : 0;
    const int labelLevel = coloured ? shapeLevel : levels.empty() ? 0 : levels.back();
    const auto base = m_baseMapPanel->layers();
    std::vector<mapipc::RegionStyle> styles;
    if (coloured && shapeLevel != 0) {
        styles.push_back(styleFor(m_choropleth, *m_shapes, m_codes, shapeLevel));
        styles.back().opacity = base.empty() ? 1 : kOpacityOverBaseMap;
    }
    // Small regions first, so that the thicker borders lie on top.
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        if (*level != shapeLevel) {
            styles.push_back(outlineFor(*level, *level == labelLevel));
        }
    }
    m_worker->setBaseLayers(base);
    m_worker->setStyles(std::move(styles));
}

void MapPage::requestPicture()
{
    const bool anything = !m_shapes->isEmpty() || !m_baseMapPanel->layers().empty();
    if (m_entered && isVisible() && anything) {
        m_worker->request(m_canvas->view(), m_canvas->devicePixelRatioF(),
                          RegionPainter::groundColour(palette()));
    } else if (!anything) {
        m_canvas->clearPicture();
    }
}

void MapPage::onUnavailable(const core::Error& error)
{
    m_canvas->clearPicture();
    m_toolBar->setWorkerAvailable(false);
    const QString sentence = words::sentence(error);
    // Of a missing program the sentence says so already.
    const bool told = error.reason == QStringLiteral("map.worker.missing");
    showBanner(ui::MessageBanner::Kind::Warning,
               told ? sentence
                    : tr("%1 Until then borders and points are drawn without it.").arg(sentence),
               BannerAction::TryAgain);
}

HouseholdTip MapPage::tipFor(const core::RecordId& household) const
{
    HouseholdTip tip;
    const registry::HouseholdFrame& frame = m_workspace.households();
    const auto row = frame.rowOf(household);
    if (!row) {
        return tip;
    }
    tip.title = m_texts.headOf(household);
    if (tip.title.isEmpty()) {
        tip.title = tr("Household of %n persons", nullptr, frame.members()[*row]);
    }
    const QString address = m_texts.addressOf(household);
    const int region = frame.regionIndexes()[*row];
    const QString place =
        region < 0 ? QString() : frame.regions()[static_cast<size_t>(region)].name;
    const QString where =
        QStringList{address, place}.filter(QRegularExpression(QStringLiteral("\\S"))).join(u", ");
    if (!where.isEmpty()) {
        tip.lines += where;
    }
    tip.lines += decileWords(frame.deciles(registry::DecileKind::National)[*row]);
    const qint8 presence = frame.presence()[*row];
    const auto& variable =
        registry::variable(registry::Entity::Household, QLatin1StringView("presence"));
    tip.lines += presence == registry::kMissing<qint8> ? tr("Not visited yet")
                                                       : words::display(variable, qint64(presence));
    return tip;
}

} // namespace rangkul::mapui
