// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/hit_index.h"

#include <algorithm>
#include <cmath>

namespace rangkul::mapui {

namespace {

constexpr size_t kPointsPerCell = 4;
constexpr int kMostCellsASide = 2'000;

/// Metres within which two points are one place: what a float can tell apart in a large city.
constexpr double kSamePlace = 0.02;

double squaredDistance(QPointF a, QPointF b)
{
    const QPointF d = a - b;
    return d.x() * d.x() + d.y() * d.y();
}

bool isInside(const std::vector<QPointF>& polygon, QPointF p)
{
    bool inside = false;
    for (size_t i = 0, before = polygon.size() - 1; i < polygon.size(); before = i++) {
        const QPointF a = polygon[before];
        const QPointF b = polygon[i];
        if ((a.y() > p.y()) != (b.y() > p.y()) &&
            p.x() < a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
            inside = !inside;
        }
    }
    return inside;
}

QRectF boundsOf(const std::vector<QPointF>& points)
{
    const auto [left, right] = std::minmax_element(
        points.begin(), points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [low, high] = std::minmax_element(
        points.begin(), points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {left->x(), low->y(), right->x() - left->x(), high->y() - low->y()};
}

} // namespace

HitIndex::HitIndex(const PointCloud& cloud)
    : m_places(cloud.places)
{
    if (cloud.isEmpty()) {
        return;
    }
    std::vector<quint32> rows;
    rows.reserve(cloud.rows.size());
    float left = 0, right = 0, low = 0, high = 0;
    for (const quint32 row : cloud.rows) {
        if (!m_places->hasPoint(row)) {
            continue;
        }
        const float x = m_places->x[row];
        const float y = m_places->y[row];
        const bool first = rows.empty();
        left = first ? x : std::min(left, x);
        right = first ? x : std::max(right, x);
        low = first ? y : std::min(low, y);
        high = first ? y : std::max(high, y);
        rows.push_back(row);
    }
    m_bounds = QRectF(left, low, right - left, high - low);
    const double cells = static_cast<double>(rows.size() / kPointsPerCell + 1);
    const double longest = std::max(m_bounds.width(), m_bounds.height());
    m_cell = std::max(
        {std::sqrt(m_bounds.width() * m_bounds.height() / cells), longest / kMostCellsASide, 0.1});
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_lines = static_cast<int>(m_bounds.height() / m_cell) + 1;

    const auto cellOf = [this](quint32 row) {
        const int column = static_cast<int>((m_places->x[row] - m_bounds.left()) / m_cell);
        const int line = static_cast<int>((m_places->y[row] - m_bounds.top()) / m_cell);
        return static_cast<size_t>(std::min(line, m_lines - 1) * m_columns +
                                   std::min(column, m_columns - 1));
    };
    m_first.assign(static_cast<size_t>(m_columns) * static_cast<size_t>(m_lines) + 1, 0);
    for (const quint32 row : rows) {
        ++m_first[cellOf(row) + 1];
    }
    for (size_t cell = 1; cell < m_first.size(); ++cell) {
        m_first[cell] += m_first[cell - 1];
    }
    m_rows.resize(rows.size());
    std::vector<quint32> next(m_first.begin(), m_first.end() - 1);
    for (const quint32 row : rows) {
        m_rows[next[cellOf(row)]++] = row;
    }
}

HitIndex::Cells HitIndex::cellsOf(const QRectF& world) const
{
    const QRectF box = world.translated(-m_places->origin);
    if (box.right() < m_bounds.left() || box.left() > m_bounds.right() ||
        box.bottom() < m_bounds.top() || box.top() > m_bounds.bottom()) {
        return {0, -1, 0, -1};
    }
    const auto cell = [this](double metres, int cells) {
        return static_cast<int>(std::clamp(std::floor(metres / m_cell), 0.0, cells - 1.0));
    };
    return {cell(box.left() - m_bounds.left(), m_columns),
            cell(box.right() - m_bounds.left(), m_columns),
            cell(box.top() - m_bounds.top(), m_lines),
            cell(box.bottom() - m_bounds.top(), m_lines)};
}

template <typename Visit> void HitIndex::visit(const QRectF& world, Visit visit) const
{
    if (m_rows.empty()) {
        return;
    }
    const Cells cells = cellsOf(world);
    for (int line = cells.bottom; line <= cells.top; ++line) {
        const auto start = static_cast<size_t>(line * m_columns);
        const quint32 first = m_first[start + static_cast<size_t>(cells.left)];
        const quint32 last = cells.right < cells.left
                                 ? first
                                 : m_first[start + static_cast<size_t>(cells.right) + 1];
        for (quint32 i = first; i < last; ++i) {
            visit(m_rows[i], m_places->world(m_rows[i]));
        }
    }
}

std::vector<quint32> HitIndex::nearest(QPointF world, double reach) const
{
    double best = reach * reach;
    QPointF place;
    bool found = false;
    visit(QRectF(world.x() - reach, world.y() - reach, 2 * reach, 2 * reach),
          [&](quint32, QPointF at) {
              if (const double distance = squaredDistance(at, world); distance <= best) {
                  best = distance;
                  place = at;
                  found = true;
              }
          });
    std::vector<quint32> rows;
    if (found) {
        visit(
            QRectF(place.x() - kSamePlace, place.y() - kSamePlace, 2 * kSamePlace, 2 * kSamePlace),
            [&](quint32 row, QPointF at) {
                if (squaredDistance(at, place) <= kSamePlace * kSamePlace) {
                    rows.push_back(row);
                }
            });
        std::sort(rows.begin(), rows.end());
    }
    return rows;
}

std::vector<quint32> HitIndex::within(const QRectF& world) const
{
    const QRectF box = world.normalized();
    std::vector<quint32> rows;
    visit(box, [&](quint32 row, QPointF at) {
        if (at.x() >= box.left() && at.x() <= box.right() && at.y() >= box.top() &&
            at.y() <= box.bottom()) {
            rows.push_back(row);
        }
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<quint32> HitIndex::within(const std::vector<QPointF>& polygon) const
{
    std::vector<quint32> rows;
    if (polygon.size() < 3) {
        return rows;
    }
    visit(boundsOf(polygon), [&](quint32 row, QPointF at) {
        if (isInside(polygon, at)) {
            rows.push_back(row);
        }
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace rangkul::mapui
