// SPDX-License-Identifier: GPL-3.0-or-later
// The map's part of CompositionRoot: what the map page is told and what its wishes lead to.
#include <QSettings>

#include "composition_root.h"
#include "rangkul/coverageui/coverage_page.h"
#include "rangkul/mapui/base_map_memory.h"
#include "rangkul/mapui/map_page.h"
#include "rangkul/registryui/household_table.h"
#include "rangkul/registryui/profile_panel.h"

namespace rangkul::desktop {

void CompositionRoot::connectMap()
{
    const registryui::NameSource names = m_search.names();
    m_mapTable->setNames(names);
    m_map->setHouseholdTexts({names.nameOfHead, names.addressOf});
    connect(&m_search, &SearchService::namesChanged, this,
            [this, names] { m_mapTable->setNames(names); });
    const auto open = [this](const core::RecordId& id) {
        m_workspace.select(id);
        m_window->showProfile();
    };
    connect(&m_session, &RegisterSession::opened, m_map, [this] {
        QSettings settings;
        m_map->setBaseMaps(mapui::rememberedBaseMaps(settings, m_session.info().id));
    });
    connect(&m_session, &RegisterSession::closed, m_map, [this] { m_map->setBaseMaps({}); });
    connect(m_map, &mapui::MapPage::baseMapsChanged, this, [this] {
        if (m_session.current()) {
            QSettings settings;
            mapui::rememberBaseMaps(settings, m_session.info().id, m_map->baseMaps());
        }
    });
    connect(m_mapTable, &registryui::HouseholdTable::openRequested, this, open);
    connect(m_map, &mapui::MapPage::householdOpened, this, open);
    connect(m_profile, &registryui::ProfilePanel::mapRequested, this,
            [this](const core::RecordId& household) {
                m_window->goTo(QStringLiteral("mapPage"));
                m_map->canvas().reveal(household);
            });
    connect(m_coverage, &coverageui::CoveragePage::mapRequested, m_map,
            [this](const QString& title, int level, const QHash<QString, double>& values) {
                mapui::RegionValues given;
                given.title = title;
                given.unit = QStringLiteral("%");
                given.decimals = 1;
                given.level = level;
                for (const auto& [code, value] : values.asKeyValueRange()) {
                    given.values[code] = value;
                }
                m_map->setGivenValues({given});
            });
}

void CompositionRoot::loadRegions()
{
    m_workspace.read(
        this,
        [](registry::RecordRepository& records) -> core::Result<std::vector<mapui::RegionArea>> {
            RANGKUL_LET(stored, records.all(registry::Entity::Region));
            std::vector<mapui::RegionArea> areas;
            for (const registry::Record& record : stored) {
                mapui::RegionArea area;
                area.id = record.ref().id;
                area.code = record.text(QLatin1StringView("code"));
                area.name = record.text(QLatin1StringView("name"));
                area.level =
                    static_cast<int>(record.integer(QLatin1StringView("level")).value_or(0));
                if (const auto* wkb =
                        std::get_if<QByteArray>(&record.value(QLatin1StringView("geom")))) {
                    RANGKUL_LET(shape, registry::multiPolygonFromWkb(*wkb));
                    area.area = std::move(shape);
                }
                areas.push_back(std::move(area));
            }
            return areas;
        },
        [this](core::Result<std::vector<mapui::RegionArea>> areas) {
            if (areas) {
                m_map->setRegions(std::move(*areas));
            }
        });
}

} // namespace rangkul::desktop
