// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_points.h"

#include <QDataStream>
#include <QFile>
#include <QPalette>

#include "measures.h"
#include "rangkul/demo/population.h"
#include "rangkul/demo/random.h"
#include "rangkul/registry/codes.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

constexpr int kMostDecile = 8;
constexpr quint64 kSeed = 1366768;

/// What the measurements need of a household: small, so that no measured process ever holds the
/// whole population.
struct PlacedHousehold
{
    double lon = 0;
    double lat = 0;
    qint8 hasPoint = 1;
    qint8 decile = 0;
    qint8 presence = 0; ///< 0 = not visited yet

    bool isShown() const { return hasPoint != 0 && decile >= 1 && decile <= kMostDecile; }
};

QDataStream& operator<<(QDataStream& out, const PlacedHousehold& h)
{
    return out << h.lon << h.lat << h.hasPoint << h.decile << h.presence;
}

QDataStream& operator>>(QDataStream& in, PlacedHousehold& h)
{
    return in >> h.lon >> h.lat >> h.hasPoint >> h.decile >> h.presence;
}

/// As in the middle of a verification: half are visited, most of these found.
qint8 somePresence(demo::Random& random)
{
    namespace codes = registry::codes::presence;
    if (random.chance(0.5)) {
        return 0;
    }
    static constexpr std::array<qint64, 10> kSeen{
        codes::kFound,     codes::kFound,     codes::kFound,  codes::kFound,   codes::kFound,
        codes::kMovedAway, codes::kMovedAway, codes::kDouble, codes::kRefused, codes::kNotFound};
    return static_cast<qint8>(random.pick(kSeen));
}

registry::HouseholdRow rowOf(const PlacedHousehold& household)
{
    registry::HouseholdRow row;
    row.id = core::RecordId::random();
    if (household.hasPoint != 0) {
        row.point = registry::GeoPoint{household.lon, household.lat};
    }
    row.deciles[0] = household.decile;
    if (household.presence != 0) {
        row.presence = household.presence;
    }
    return row;
}

registry::Filter poorerHouseholds()
{
    std::vector<int> deciles;
    for (int decile = 1; decile <= kMostDecile; ++decile) {
        deciles.push_back(decile);
    }
    registry::Filter filter;
    filter.conditions = {{false, {registry::InDecile{registry::DecileKind::National, deciles}}},
                         {false, {registry::HasPoint{}}}};
    return filter;
}

mapui::MapViewState wholeCity(const QRectF& bounds)
{
    constexpr double kMargin = 1.05;
    constexpr QSizeF kScreen(1366, 768);
    mapui::MapViewState view;
    view.setSize(kScreen);
    view.setPlace({bounds.center(), kMargin * std::max(bounds.width() / kScreen.width(),
                                                       bounds.height() / kScreen.height())});
    return view;
}

} // namespace

core::Result<Measured> makePoints(const Bench& bench)
{
    constexpr double kSmallestFamily = 2.1;
    constexpr int kMostHouseholds = 1'000'000;
    const int households = std::min(kMostHouseholds, bench.sizes.manyPoints * 2);
    RANGKUL_LET(people, demo::makePopulation({households, kSeed, kSmallestFamily}, {}));
    demo::Random random(kSeed);
    std::vector<PlacedHousehold> placed;
    for (const demo::DemoHousehold& household : people.households) {
        const demo::DemoDwelling& dwelling = people.dwelling(household);
        placed.push_back({dwelling.point.lon, dwelling.point.lat, qint8(dwelling.hasPoint),
                          qint8(household.decileNational), somePresence(random)});
    }
    // Kelurahan by kelurahan until now: any first part of the file shall be a whole city.
    for (size_t i = placed.size(); i > 1; --i) {
        std::swap(placed[i - 1], placed[static_cast<size_t>(random.below(static_cast<int>(i)))]);
    }
    QFile file(bench.path("points"));
    if (!file.open(QIODevice::WriteOnly)) {
        return broken(file.errorString());
    }
    QDataStream out(&file);
    for (const PlacedHousehold& household : placed) {
        out << household;
    }
    return file.flush() && out.status() == QDataStream::Ok ? core::Result<Measured>(Measured())
                                                           : broken(file.errorString());
}

core::Result<CityPoints> loadCityPoints(const Bench& bench, int points)
{
    QFile file(bench.path("points"));
    if (!file.open(QIODevice::ReadOnly)) {
        return broken(file.errorString());
    }
    QDataStream in(&file);
    CityPoints city;
    int shown = 0;
    while (shown < points) {
        PlacedHousehold household;
        in >> household;
        if (in.status() != QDataStream::Ok) {
            return broken(QStringLiteral("too few points"));
        }
        shown += household.isShown() ? 1 : 0;
        city.frame.put(rowOf(household));
    }
    city.places = mapui::placesFrom(city.frame.lon(), city.frame.lat(), city.frame.ids());
    city.filter = poorerHouseholds();
    city.view = wholeCity(city.places->bounds);
    return city;
}

core::Result<mapui::PointCloud> filteredCloud(const CityPoints& city)
{
    const QPalette palette;
    mapui::PointCloud cloud;
    cloud.places = city.places;
    RANGKUL_LET(rows, registry::evaluate(city.filter, city.frame, nullptr, demo::demoDay()));
    cloud.rows = std::move(rows);
    mapui::applyMeaning(cloud, {}, city.frame, palette);
    return cloud;
}

} // namespace rangkul::bench
