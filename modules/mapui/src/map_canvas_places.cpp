// SPDX-License-Identifier: GPL-3.0-or-later
// Where the map goes by itself: to all there is, beside the legend, and back to where it was.
#include "canvas_layers.h"
#include "rangkul/mapui/map_canvas.h"

#include <algorithm>

namespace rangkul::mapui {

void MapCanvas::showAll()
{
    noteRest();
    if (fitAll()) {
        noteRest();
    }
}

/// False when there is nothing to show or no screen yet.
bool MapCanvas::fitAll()
{
    QRectF all = m_layers->regions().bounds();
    if (const auto& places = cloud()->places; all.isEmpty() && places) {
        all = places->bounds;
    }
    if (all.isNull() || m_view.size().isEmpty()) {
        return false;
    }
    m_everFitted = true;
    // As large as can be; aside only as far as the corner must be free.
    for (const double part : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        fitBeside(all, part * m_freeCorner.width());
        if (!isCornerTaken(all)) {
            break;
        }
    }
    m_fitted = m_view.place();
    onViewMoved();
    return true;
}

void MapCanvas::fitBeside(const QRectF& world, double freeRight)
{
    const QSizeF whole = m_view.size();
    m_view.setSize({std::max(whole.width() - freeRight, whole.width() / 2), whole.height()});
    m_view.fit(world);
    const double free = whole.width() - m_view.size().width();
    m_view.setSize(whole);
    m_view.pan({-free / 2, 0});
}

bool MapCanvas::isCornerTaken(const QRectF& world) const
{
    if (m_freeCorner.isEmpty() || width() <= height()) {
        return false; // no room to go aside
    }
    const QPointF inner(width() - m_freeCorner.width(), height() - m_freeCorner.height());
    const QRectF corner =
        QRectF(m_view.toWorld(inner), m_view.toWorld({double(width()), double(height())}))
            .normalized();
    const RegionShapes& regions = m_layers->regions();
    return regions.isEmpty() ? corner.intersects(world) : regions.touches(corner);
}

/// What was shown whole is shown whole again after the screen or the content changed.
void MapCanvas::fitAgain()
{
    if ((!m_everFitted || m_fitted == m_view.place()) && fitAll()) {
        m_history.amend(m_view.place());
        m_rest.stop();
        Q_EMIT historyChanged();
    }
}

void MapCanvas::setFreeCorner(QSize pixels)
{
    if (pixels != m_freeCorner) {
        m_freeCorner = pixels;
        fitAgain();
    }
}

bool MapCanvas::canGoBack() const
{
    return m_history.canGoBack() || m_rest.isActive();
}

bool MapCanvas::canGoForward() const
{
    return m_history.canGoForward();
}

void MapCanvas::goBack()
{
    noteRest();
    if (const auto place = m_history.back()) {
        setPlace(*place);
        m_rest.stop();
        Q_EMIT historyChanged();
    }
}

void MapCanvas::goForward()
{
    noteRest();
    if (const auto place = m_history.forward()) {
        setPlace(*place);
        m_rest.stop();
        Q_EMIT historyChanged();
    }
}

void MapCanvas::noteRest()
{
    m_rest.stop();
    if (m_everFitted) {
        m_history.visit(m_view.place());
        Q_EMIT historyChanged();
    }
}

} // namespace rangkul::mapui
