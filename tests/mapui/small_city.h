// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_workspace.h"
#include "rangkul/mapui/map_page.h"

namespace rangkul::test {

/// A workspace with one district of two villages side by side on the equator, each 0.01 degrees
/// wide, and a few households; and the page over it.
class SmallCity
{
public:
    explicit SmallCity(mapclient::WorkerSettings worker = noWorker())
        : client(std::move(worker))
    {
        district = fake.addRegion(kDistrict, QStringLiteral("Contoh"), 3);
        west = fake.addRegion(kWest, QStringLiteral("Mawar"), 4, kDistrict, square(112.00));
        east = fake.addRegion(kEast, QStringLiteral("Melati"), 4, kDistrict, square(112.01));
        sari = addHousehold(west, registry::GeoPoint{112.002, 0.004}, 1, 1);
        budi = addHousehold(west, registry::GeoPoint{112.006, 0.006}, 2, std::nullopt);
        tono = addHousehold(east, registry::GeoPoint{112.013, 0.005}, 5, 9);
        lost = addHousehold(east, std::nullopt, 0, std::nullopt);
        program =
            fake.addProgram(QStringLiteral("Program Keluarga Harapan"), QStringLiteral("PKH"));
        fake.addBenefit(program, sari);
    }

    /// Opens the register and shows the page.
    bool open(QSize size = {1000, 600})
    {
        page.resize(size);
        page.setHouseholdTexts({[this](const RecordId& household) {
                                    return household == sari ? QStringLiteral("SARI") : QString();
                                },
                                {}});
        const bool opened = fake.open();
        page.setRegions(regions());
        page.show();
        page.enter();
        return opened && fake.settle();
    }

    static registry::MultiPolygon square(double left)
    {
        const double right = left + 0.01;
        return {{{{left, 0}, {right, 0}, {right, 0.01}, {left, 0.01}, {left, 0}}}};
    }

    std::vector<mapui::RegionArea> regions() const
    {
        return {{west, kWest, QStringLiteral("Mawar"), 4, square(112.00)},
                {east, kEast, QStringLiteral("Melati"), 4, square(112.01)}};
    }

    QPoint onScreen(double lon, double lat)
    {
        return page.canvas()
            .view()
            .toScreen(mapui::worldFromGeo(registry::GeoPoint{lon, lat}))
            .toPoint();
    }

    static mapclient::WorkerSettings noWorker()
    {
        return {QStringLiteral("/nowhere/rangkul-mapworker")};
    }

    inline static const QString kDistrict = QStringLiteral("99.01.01");
    inline static const QString kWest = QStringLiteral("99.01.01.1001");
    inline static const QString kEast = QStringLiteral("99.01.01.1002");

    FakeWorkspace fake;
    RecordId district, west, east;
    RecordId sari, budi, tono, lost;
    RecordId program;
    mapclient::MapClient client;
    mapui::MapPage page{fake.workspace, client};

private:
    RecordId addHousehold(const RecordId& region, std::optional<registry::GeoPoint> point,
                          int decile, std::optional<qint64> presence)
    {
        const RecordId household =
            fake.addHousehold(fake.addDwelling(region, point), decile, presence);
        fake.addPerson(household, QStringLiteral("Kepala"), 1);
        fake.addPerson(household, QStringLiteral("Anak"), 3);
        return household;
    }
};

} // namespace rangkul::test
