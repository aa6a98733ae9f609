// SPDX-License-Identifier: GPL-3.0-or-later
#include "hex_mesh.h"

#include <QtGlobal>

#include <cmath>
#include <set>

namespace rangkul::demo {

namespace {

constexpr int kReach = 45; ///< columns and rows looked at on each side
/// Steps to the neighbour across the edge from corner i to corner i + 1, for even and odd rows.
constexpr std::array<std::array<std::pair<int, int>, 6>, 2> kSteps = {{
    {{{0, 1}, {1, 0}, {0, -1}, {-1, -1}, {-1, 0}, {-1, 1}}},
    {{{1, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, 0}, {0, 1}}},
}};

PlanPoint centreOf(int column, int row)
{
    static const double kRoot3 = std::sqrt(3.0);
    const double shift = (row & 1) ? 0.5 : 0.0;
    return {HexMesh::kEdgeMetres * kRoot3 * (column + shift), HexMesh::kEdgeMetres * 1.5 * row};
}

/// Smooth values between -1 and 1: random at the corners of a grid, bilinear between.
class Noise
{
public:
    explicit Noise(Random& random)
    {
        for (double& value : m_values) {
            value = random.spread();
        }
    }
    double at(PlanPoint p) const
    {
        const double x = p.x / 1500 + kSide / 2;
        const double y = p.y / 1500 + kSide / 2;
        const int column = std::clamp(static_cast<int>(x), 0, kSide - 2);
        const int row = std::clamp(static_cast<int>(y), 0, kSide - 2);
        const double fx = x - column;
        const double fy = y - row;
        const double low = value(column, row) * (1 - fx) + value(column + 1, row) * fx;
        const double high = value(column, row + 1) * (1 - fx) + value(column + 1, row + 1) * fx;
        return low * (1 - fy) + high * fy;
    }

private:
    static constexpr int kSide = 14;
    double value(int column, int row) const
    {
        return m_values[static_cast<size_t>(row * kSide + column)];
    }
    std::array<double, static_cast<size_t>(kSide* kSide)> m_values{};
};

using Cell = std::pair<int, int>;

Cell step(Cell cell, size_t side)
{
    const auto& [dx, dy] = kSteps[static_cast<size_t>(cell.second & 1)][side];
    return {cell.first + dx, cell.second + dy};
}

/// All cells reachable from `start` through cells for which `in` holds.
template <typename In> std::set<Cell> reachable(Cell start, In in)
{
    std::set<Cell> found{start};
    std::vector<Cell> open{start};
    while (!open.empty()) {
        const Cell cell = open.back();
        open.pop_back();
        for (size_t side = 0; side < 6; ++side) {
            const Cell next = step(cell, side);
            if (in(next) && found.insert(next).second) {
                open.push_back(next);
            }
        }
    }
    return found;
}

} // namespace

HexMesh::HexMesh(Random& random)
{
    const Noise noise(random);
    const auto inBlob = [&](Cell cell) {
        const PlanPoint p = centreOf(cell.first, cell.second);
        const double x = p.x / 5000;
        const double y = p.y / 4200;
        return x * x + y * y + 0.35 * noise.at(p) < 1;
    };
    const std::set<Cell> land = reachable({0, 0}, inBlob);
    // What is not reached from outside belongs to the city: no holes.
    const std::set<Cell> around = reachable({-kReach, -kReach}, [&](Cell cell) {
        return std::abs(cell.first) <= kReach && std::abs(cell.second) <= kReach &&
               !land.contains(cell);
    });
    std::map<Cell, int> index;
    for (int row = -kReach; row <= kReach; ++row) {
        for (int column = -kReach; column <= kReach; ++column) {
            if (!around.contains({column, row})) {
                index[{column, row}] = static_cast<int>(m_cells.size());
                m_cells.emplace_back(column, row);
                m_centres.push_back(centreOf(column, row));
            }
        }
    }
    for (const Cell& cell : m_cells) {
        std::array<int, 6> sides{};
        for (size_t side = 0; side < 6; ++side) {
            const auto it = index.find(step(cell, side));
            sides[side] = it == index.end() ? kOutside : it->second;
        }
        m_neighbours.push_back(sides);
    }
}

HexMesh::Node HexMesh::corner(size_t hex, int index) const
{
    // Clockwise from the top, matching kSteps: edge i lies between corner i and corner i + 1.
    static constexpr std::array<std::pair<int, int>, 6> kCorners = {
        {{0, 2}, {1, 1}, {1, -1}, {0, -2}, {-1, -1}, {-1, 1}}};
    const auto& [column, row] = m_cells[hex];
    const auto& [dx, dy] = kCorners[static_cast<size_t>(index % 6)];
    return {2 * column + (row & 1) + dx, 3 * row + dy};
}

std::vector<std::vector<PlanPoint>> HexMesh::outlines(const std::vector<int>& labels, int count,
                                                      Random& random) const
{
    static const double kHalfWidth = kEdgeMetres * std::sqrt(3.0) / 2;
    std::map<Node, PlanPoint> place;
    std::map<Node, std::vector<Node>> along; // border edges at each node
    std::vector<std::map<Node, Node>> next(static_cast<size_t>(count));
    for (size_t hex = 0; hex < size(); ++hex) {
        for (int side = 0; side < 6; ++side) {
            const int other = m_neighbours[hex][static_cast<size_t>(side)];
            if (other != kOutside && labels[static_cast<size_t>(other)] == labels[hex]) {
                continue;
            }
            const Node from = corner(hex, side);
            const Node to = corner(hex, side + 1);
            next[static_cast<size_t>(labels[hex])][to] = from; // counter-clockwise
            if (other == kOutside || static_cast<size_t>(other) > hex) {
                along[from].push_back(to);
                along[to].push_back(from);
            }
        }
    }
    for (const auto& [node, edges] : along) {
        place[node] = {kHalfWidth * node.first + random.spread() * 0.22 * kEdgeMetres,
                       kEdgeMetres / 2 * node.second + random.spread() * 0.22 * kEdgeMetres};
    }
    for (int round = 0; round < 2; ++round) {
        const auto before = place;
        for (const auto& [node, edges] : along) {
            if (edges.size() == 2) {
                const PlanPoint& a = before.at(edges[0]);
                const PlanPoint& b = before.at(edges[1]);
                PlanPoint& p = place.at(node);
                p = {p.x / 2 + (a.x + b.x) / 4, p.y / 2 + (a.y + b.y) / 4};
            }
        }
    }
    std::vector<std::vector<PlanPoint>> rings;
    for (const auto& links : next) {
        std::vector<PlanPoint> ring;
        const Node start = links.begin()->first;
        Node node = start;
        do {
            ring.push_back(place.at(node));
            node = links.at(node);
        } while (node != start);
        Q_ASSERT(ring.size() == links.size());
        rings.push_back(std::move(ring));
    }
    return rings;
}

namespace {

/// The piece of equal labels round `start`; marks it in `seen`.
std::vector<size_t> pieceAt(const HexMesh& mesh, const std::vector<int>& labels, size_t start,
                            std::vector<bool>& seen)
{
    std::vector<size_t> piece{start};
    seen[start] = true;
    for (size_t i = 0; i < piece.size(); ++i) {
        for (const int side : mesh.neighbours(piece[i])) {
            const auto other = static_cast<size_t>(side);
            if (side != HexMesh::kOutside && !seen[other] && labels[other] == labels[start]) {
                seen[other] = true;
                piece.push_back(other);
            }
        }
    }
    return piece;
}

/// The label most of the piece's neighbours have; its own when it has none.
int labelAround(const HexMesh& mesh, const std::vector<int>& labels,
                const std::vector<size_t>& piece)
{
    std::map<int, int> touching;
    const int own = labels[piece.front()];
    for (const size_t hex : piece) {
        for (const int side : mesh.neighbours(hex)) {
            if (side != HexMesh::kOutside && labels[static_cast<size_t>(side)] != own) {
                ++touching[labels[static_cast<size_t>(side)]];
            }
        }
    }
    int best = own;
    int most = 0;
    for (const auto& [label, times] : touching) {
        if (times > most) {
            most = times;
            best = label;
        }
    }
    return best;
}

} // namespace

void joinPieces(const HexMesh& mesh, std::vector<int>& labels, int count)
{
    for (bool moved = true; moved;) {
        moved = false;
        std::vector<std::vector<std::vector<size_t>>> pieces(static_cast<size_t>(count));
        std::vector<bool> seen(mesh.size(), false);
        for (size_t hex = 0; hex < mesh.size(); ++hex) {
            if (!seen[hex]) {
                pieces[static_cast<size_t>(labels[hex])].push_back(
                    pieceAt(mesh, labels, hex, seen));
            }
        }
        for (auto& ofLabel : pieces) {
            const auto largest =
                std::max_element(ofLabel.begin(), ofLabel.end(),
                                 [](const auto& a, const auto& b) { return a.size() < b.size(); });
            for (auto piece = ofLabel.begin(); piece != ofLabel.end(); ++piece) {
                if (piece == largest) {
                    continue;
                }
                const int label = labelAround(mesh, labels, *piece);
                for (const size_t hex : *piece) {
                    labels[hex] = label;
                }
                moved = true;
            }
        }
    }
}

} // namespace rangkul::demo
