// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/mapui/point_cloud.h"
#include "rangkul/mapui/region_shapes.h"
#include "rangkul/ui/workspace.h"

#include <memory>
#include <vector>

namespace rangkul::mapui {

/// Rows whose point lies more than registry::kRegionBufferMetres outside of all regions, ascending.
/// None without regions. Any thread.
std::vector<quint32> strayRows(const PointPlaces& places, const RegionShapes& regions);

/// Knows the households whose point cannot be right because it lies outside of all regions. Looks
/// them up beside the window, again when places or regions have changed.
class StrayWatch : public QObject
{
    Q_OBJECT

public:
    explicit StrayWatch(ui::Workspace& workspace, QObject* parent = nullptr);

    void update(std::shared_ptr<const PointPlaces> places,
                std::shared_ptr<const RegionShapes> regions);
    /// Those of `rows` (ascending), as far as is known yet.
    std::vector<quint32> among(const std::vector<quint32>& rows) const;
    /// Around their points; EPSG:3857.
    QRectF boundsOf(const std::vector<quint32>& rows) const;

Q_SIGNALS:
    void changed();

private:
    ui::Workspace& m_workspace;
    std::shared_ptr<const PointPlaces> m_places;
    std::shared_ptr<const RegionShapes> m_regions;
    std::vector<quint32> m_rows; ///< of m_places
};

} // namespace rangkul::mapui
