// SPDX-License-Identifier: GPL-3.0-or-later
#include "dwelling_mover.h"

#include "rangkul/registry/housing_rules.h"

namespace rangkul::mapui {

using registry::Entity;

DwellingMover::DwellingMover(ui::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_shapes(std::make_shared<RegionShapes>())
{
}

void DwellingMover::move(const core::RecordId& household, registry::GeoPoint to)
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    const auto row = frame.rowOf(household);
    if (!row) {
        return;
    }
    std::optional<registry::GeoPoint> onScreen;
    if (frame.hasPoint(*row)) {
        onScreen = registry::GeoPoint{frame.lon()[*row], frame.lat()[*row]};
    }
    const RegionArea* region = regionOf(*row);
    const core::RecordId home = region ? region->id : core::RecordId();
    const registry::RowRef ref{Entity::Dwelling, frame.dwellings()[*row]};
    m_workspace.read(
        this, [ref](const registry::RecordRepository& records) { return records.record(ref); },
        [this, household, onScreen, home, to](const core::Result<registry::Record>& dwelling) {
            if (dwelling) {
                PlacedHouse house;
                house.how = onScreen ? PlacedHouse::How::Moved : PlacedHouse::How::FirstPoint;
                house.household = household;
                write(*dwelling, onScreen, m_shapes->find(home), to, house);
            } else {
                Q_EMIT refused(dwelling.error());
            }
        });
}

const RegionArea* DwellingMover::regionOf(quint32 row) const
{
    const auto& regions = m_workspace.households().regions();
    int at = m_workspace.households().regionIndexes()[row];
    for (size_t steps = 0; at >= 0 && steps < regions.size(); ++steps) {
        const registry::FrameRegion& region = regions[static_cast<size_t>(at)];
        if (const RegionArea* found = m_shapes->find(region.id)) {
            return found;
        }
        at = region.parent;
    }
    return nullptr;
}

void DwellingMover::write(const registry::Record& dwelling,
                          std::optional<registry::GeoPoint> onScreen, const RegionArea* region,
                          registry::GeoPoint to, PlacedHouse house)
{
    const auto* stored =
        std::get_if<registry::GeoPoint>(&dwelling.value(QLatin1StringView("geom")));
    if ((stored ? std::optional(*stored) : std::nullopt) != onScreen) {
        Q_EMIT refused(
            core::Error{core::ErrorCode::Conflict, QStringLiteral("edit.changed_since")});
        return;
    }
    registry::Decision decision;
    decision.today = m_workspace.clock().today();
    decision.officer = m_officer;
    const auto edit = registry::movePoint(decision, dwelling,
                                          region ? region->area : registry::MultiPolygon(), {to});
    if (!edit) {
        Q_EMIT refused(edit.error());
        return;
    }
    if (region && !edit->findings.isEmpty()) {
        house.metresOutside = registry::distanceMetres(region->area, to);
        house.region = region->name;
    }
    m_workspace.apply(edit->edit, this,
                      [this, house](const core::Result<registry::Commit>& commit) {
                          if (commit) {
                              Q_EMIT moved(house);
                          } else {
                              Q_EMIT refused(commit.error());
                          }
                      });
}

} // namespace rangkul::mapui
