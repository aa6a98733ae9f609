// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/mapui/region_shapes.h"
#include "rangkul/ui/workspace.h"

#include <memory>

namespace rangkul::mapui {

/// What came of placing a house.
struct PlacedHouse
{
    enum class How {
        Moved,
        FirstPoint,   ///< of a household that had none
        NewHousehold, ///< that was not in the register
    };
    How how = How::Moved;
    core::RecordId household;
    double metresOutside = 0; ///< of `region`, to which the dwelling belongs; 0 when it is fine
    QString region;
};

/// Writes the new place of a dwelling that was dragged on the map.
class DwellingMover : public QObject
{
    Q_OBJECT

public:
    explicit DwellingMover(ui::Workspace& workspace, QObject* parent = nullptr);

    void setRegions(std::shared_ptr<const RegionShapes> shapes) { m_shapes = std::move(shapes); }
    void setOfficer(const QString& officer) { m_officer = officer; }

    /// Moves the dwelling of the household. Refused when its place is no longer the one on screen.
    void move(const core::RecordId& household, registry::GeoPoint to);

Q_SIGNALS:
    void moved(const rangkul::mapui::PlacedHouse& house);
    void refused(const rangkul::core::Error& error);

private:
    /// The smallest region around the household of which the border is known.
    const RegionArea* regionOf(quint32 row) const;
    void write(const registry::Record& dwelling, std::optional<registry::GeoPoint> onScreen,
               const RegionArea* region, registry::GeoPoint to, PlacedHouse house);

    ui::Workspace& m_workspace;
    std::shared_ptr<const RegionShapes> m_shapes;
    QString m_officer;
};

} // namespace rangkul::mapui
