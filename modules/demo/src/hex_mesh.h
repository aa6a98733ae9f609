// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/city_plan.h"
#include "rangkul/demo/random.h"

#include <array>
#include <map>
#include <vector>

namespace rangkul::demo {

/// A patch of hexagons. Three meet at each node, so that borders never touch themselves in a point.
class HexMesh
{
public:
    static constexpr double kEdgeMetres = 100;
    static constexpr int kOutside = -1;

    /// Blob of about 63 km2 round the origin, one piece without holes.
    explicit HexMesh(Random& random);

    size_t size() const { return m_centres.size(); }
    PlanPoint centre(size_t hex) const { return m_centres[hex]; }
    /// Six neighbours, kOutside where the city ends.
    const std::array<int, 6>& neighbours(size_t hex) const { return m_neighbours[hex]; }

    /// Border of all hexagons with each label, counter-clockwise; nodes are jittered and smoothed
    /// the same for both sides. Each label must be one piece without holes.
    std::vector<std::vector<PlanPoint>> outlines(const std::vector<int>& labels, int count,
                                                 Random& random) const;

private:
    using Node = std::pair<int, int>; ///< on a lattice of half widths and half edges
    Node corner(size_t hex, int index) const;

    std::vector<std::pair<int, int>> m_cells; ///< column, row
    std::vector<PlanPoint> m_centres;
    std::vector<std::array<int, 6>> m_neighbours;
};

/// Leaves each label in one piece: smaller pieces go to a neighbouring label.
void joinPieces(const HexMesh& mesh, std::vector<int>& labels, int count);

} // namespace rangkul::demo
