// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include "rangkul/mapui/point_cloud.h"

#include <vector>

namespace rangkul::mapui {

/// Finds the shown households of a cloud by place, through a grid of equal cells. Places and
/// answers are in EPSG:3857 and rows of the frame. Never changed once made.
class HitIndex
{
public:
    HitIndex() = default;
    explicit HitIndex(const PointCloud& cloud);

    size_t size() const { return m_rows.size(); }

    /// The households at the place nearest to `world` within `reach` metres: several when they
    /// share one dwelling. Ascending rows; empty when none is near.
    std::vector<quint32> nearest(QPointF world, double reach) const;
    /// Edges included. Ascending rows.
    std::vector<quint32> within(const QRectF& world) const;
    /// Inside the polygon by the even-odd rule; it closes by itself. Ascending rows.
    std::vector<quint32> within(const std::vector<QPointF>& polygon) const;

private:
    struct Cells
    {
        int left, right, bottom, top; ///< inclusive
    };

    /// The cells that the box touches; right < left when it lies outside.
    Cells cellsOf(const QRectF& world) const;
    template <typename Visit> void visit(const QRectF& world, Visit visit) const;

    std::shared_ptr<const PointPlaces> m_places;
    QRectF m_bounds; ///< metres around the origin of the places
    double m_cell = 1;
    int m_columns = 0;
    int m_lines = 0;
    std::vector<quint32> m_first; ///< of each cell in m_rows, and one behind the last
    std::vector<quint32> m_rows;
};

} // namespace rangkul::mapui
