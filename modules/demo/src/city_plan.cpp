// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/demo/city_plan.h"

#include "hex_mesh.h"
#include "place_names.h"
#include "streets.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rangkul::demo {

namespace {

constexpr std::array<int, 3> kKelurahanPerKecamatan = {14, 17, 15};
constexpr int kKelurahan = 46;
// Metres of one degree at latitude -7.8 on the sphere of registry/geometry.h.
constexpr double kMetresPerDegreeLat = 111195.08;
constexpr double kMetresPerDegreeLon = 110166.28;

double squaredDistance(PlanPoint a, PlanPoint b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Three strips from west to east with winding borders, as large as they have kelurahan.
std::vector<int> kecamatanLabels(const HexMesh& mesh, Random& random)
{
    std::array<double, 12> bends{};
    for (double& bend : bends) {
        bend = random.spread() * 700;
    }
    const auto winding = [&](PlanPoint p) {
        const double y = std::clamp(p.y / 1000 + 5.5, 0.0, 10.999);
        const auto i = static_cast<size_t>(y);
        const double f = y - static_cast<double>(i);
        return p.x + bends[i] * (1 - f) + bends[i + 1] * f;
    };
    std::vector<size_t> order(mesh.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return winding(mesh.centre(a)) < winding(mesh.centre(b));
    });
    std::vector<int> labels(mesh.size());
    for (size_t rank = 0; rank < order.size(); ++rank) {
        const auto share = static_cast<int>(rank * kKelurahan / order.size());
        labels[order[rank]] = share < kKelurahanPerKecamatan[0]                               ? 0
                              : share < kKelurahanPerKecamatan[0] + kKelurahanPerKecamatan[1] ? 1
                                                                                              : 2;
    }
    joinPieces(mesh, labels, 3);
    return labels;
}

/// A centre with its reach: near ones with a small reach make the small kelurahan of the old town.
struct Seed
{
    PlanPoint place;
    double reach = 1;
};

int nearestSeed(const std::vector<Seed>& seeds, PlanPoint p)
{
    int best = 0;
    double least = 1e300;
    for (size_t i = 0; i < seeds.size(); ++i) {
        const double d = squaredDistance(seeds[i].place, p) / (seeds[i].reach * seeds[i].reach);
        if (d < least) {
            least = d;
            best = static_cast<int>(i);
        }
    }
    return best;
}

/// Labels of the hexagons of one kecamatan by nearest centre, the centres evened out.
void divideKecamatan(const HexMesh& mesh, const std::vector<size_t>& hexes, int count,
                     int firstLabel, std::vector<int>& labels, Random& random)
{
    std::vector<Seed> seeds;
    for (int i = 0; i < count; ++i) {
        const PlanPoint p = mesh.centre(random.pick(hexes));
        const double outwards = std::min(1.0, squaredDistance(p, {0, 0}) / (4000.0 * 4000.0));
        seeds.push_back({p, 0.85 + 0.3 * outwards + 0.1 * random.spread()});
    }
    for (int round = 0; round < 15; ++round) {
        std::vector<PlanPoint> sum(seeds.size());
        std::vector<int> members(seeds.size());
        for (const size_t hex : hexes) {
            const auto nearest = static_cast<size_t>(nearestSeed(seeds, mesh.centre(hex)));
            sum[nearest].x += mesh.centre(hex).x;
            sum[nearest].y += mesh.centre(hex).y;
            ++members[nearest];
        }
        for (size_t i = 0; i < seeds.size(); ++i) {
            seeds[i].place = members[i] > 0
                                 ? PlanPoint{sum[i].x / members[i], sum[i].y / members[i]}
                                 : mesh.centre(random.pick(hexes));
        }
    }
    // Numbered from north to south, as offices do.
    std::stable_sort(seeds.begin(), seeds.end(),
                     [](const Seed& a, const Seed& b) { return a.place.y > b.place.y; });
    for (const size_t hex : hexes) {
        labels[hex] = firstLabel + nearestSeed(seeds, mesh.centre(hex));
    }
}

/// BPS numbers the kelurahan of a kecamatan from south-west; Kemendagri's order is kept in `code`.
void numberForBps(CityPlan& plan)
{
    for (size_t kecamatan = 0; kecamatan < plan.kecamatan.size(); ++kecamatan) {
        std::vector<Kelurahan*> inside;
        for (Kelurahan& kelurahan : plan.kelurahan) {
            if (kelurahan.kecamatan == kecamatan) {
                inside.push_back(&kelurahan);
            }
        }
        const auto key = [](const Kelurahan* k) {
            double sum = 0;
            for (const PlanPoint& p : k->outline) {
                sum += p.x + 0.5 * p.y;
            }
            return sum / static_cast<double>(k->outline.size());
        };
        std::stable_sort(inside.begin(), inside.end(),
                         [&](const Kelurahan* a, const Kelurahan* b) { return key(a) < key(b); });
        for (size_t i = 0; i < inside.size(); ++i) {
            inside[i]->bpsCode = plan.kecamatan[kecamatan].bpsCode +
                                 QStringLiteral("%1").arg(i + 1, 3, 10, QChar(u'0'));
        }
    }
}

} // namespace

registry::GeoPoint toDegrees(PlanPoint point)
{
    const auto rounded = [](double degrees) {
        return std::round(degrees * 1e7) / 1e7;
    };
    return {rounded(112.0 + point.x / kMetresPerDegreeLon),
            rounded(-7.8 + point.y / kMetresPerDegreeLat)};
}

CityPlan makeCityPlan(std::uint64_t seed)
{
    Random random(seed, 1);
    const HexMesh mesh(random);
    const std::vector<int> strips = kecamatanLabels(mesh, random);
    std::vector<int> labels(mesh.size());
    int first = 0;
    for (int strip = 0; strip < 3; ++strip) {
        std::vector<size_t> hexes;
        for (size_t hex = 0; hex < mesh.size(); ++hex) {
            if (strips[hex] == strip) {
                hexes.push_back(hex);
            }
        }
        const int count = kKelurahanPerKecamatan[static_cast<size_t>(strip)];
        divideKecamatan(mesh, hexes, count, first, labels, random);
        first += count;
    }
    joinPieces(mesh, labels, kKelurahan);

    CityPlan plan{QStringLiteral("Provinsi Contoh"),
                  QStringLiteral("99.71"),
                  QStringLiteral("9971"),
                  QStringLiteral("Kota Contoh"),
                  {},
                  {}};
    const auto outlines = mesh.outlines(labels, kKelurahan, random);
    size_t index = 0;
    for (size_t strip = 0; strip < 3; ++strip) {
        const auto number = static_cast<int>(strip) + 1;
        plan.kecamatan.push_back({QStringLiteral("99.71.%1").arg(number, 2, 10, QChar(u'0')),
                                  QStringLiteral("9971%1").arg(number * 10, 3, 10, QChar(u'0')),
                                  kecamatanName(strip)});
        for (int i = 0; i < kKelurahanPerKecamatan[strip]; ++i, ++index) {
            Kelurahan kelurahan;
            kelurahan.code = plan.kecamatan.back().code + QStringLiteral(".%1").arg(1001 + i);
            kelurahan.name = kelurahanName(index);
            kelurahan.kecamatan = strip;
            kelurahan.outline = outlines[index];
            kelurahan.neighbourhoods = random.between(4, 9);
            kelurahan.unitsPerNeighbourhood = random.between(3, 6);
            kelurahan.streets = layStreets(kelurahan.outline, random);
            plan.kelurahan.push_back(std::move(kelurahan));
        }
    }
    numberForBps(plan);
    return plan;
}

registry::MultiPolygon areaOf(const Kelurahan& kelurahan)
{
    registry::Ring ring;
    for (const PlanPoint& point : kelurahan.outline) {
        ring.push_back(toDegrees(point));
    }
    ring.push_back(ring.front());
    return {{ring}};
}

double planArea(const std::vector<PlanPoint>& outline)
{
    double twice = 0;
    for (size_t i = 0; i < outline.size(); ++i) {
        const PlanPoint& a = outline[i];
        const PlanPoint& b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

bool isInside(const std::vector<PlanPoint>& outline, PlanPoint point)
{
    bool inside = false;
    for (size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const PlanPoint& a = outline[i];
        const PlanPoint& b = outline[j];
        if ((a.y > point.y) != (b.y > point.y) &&
            point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) {
            inside = !inside;
        }
    }
    return inside;
}

} // namespace rangkul::demo
