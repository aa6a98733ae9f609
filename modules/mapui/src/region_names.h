// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPalette>

#include "rangkul/mapui/region_shapes.h"

#include <memory>

namespace rangkul::mapui {

/// Names of the smallest regions, above everything else on the map so that marks do not hide them.
/// No name lies on another or reaches far out of its region; the larger region wins. A name costs
/// once when it is first seen; from then on all can be painted for each step of a movement.
class RegionNames
{
public:
    void setRegions(std::shared_ptr<const RegionShapes> regions);
    /// Must be said before the first paint() and when one of them changes.
    void setLook(const QPalette& palette, const QFont& font, double devicePixelRatio);
    /// Keeps `free`, a part of the screen, free of names. After `mostMicroseconds` no more names
    /// are made ready: false, and they come with one of the next calls.
    bool paint(QPainter& painter, const MapViewState& view, const QRectF& free,
               qint64 mostMicroseconds) const;

private:
    struct Name
    {
        QPointF place;     ///< EPSG:3857
        double width;      ///< of the region, in metres of EPSG:3857
        QStringList forms; ///< on one line, and broken into two when it has a blank
    };

    /// One form of a name as it is drawn.
    struct Face
    {
        QSizeF size;  ///< logical pixels
        QImage image; ///< null until it is needed
    };

    Face& faceOf(const QString& text) const;
    QImage drawn(const QString& text, QSizeF size) const;

    std::vector<Name> m_names; ///< of large regions first
    QPalette m_palette;
    QFont m_font;
    double m_ratio = 1;
    mutable QHash<QString, Face> m_faces;
};

} // namespace rangkul::mapui
