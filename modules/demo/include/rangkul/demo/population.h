// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/demo/city_plan.h"

#include <array>
#include <span>
#include <vector>

namespace rangkul::demo {

/// The day everything in the demo is true: ages, lists, deciles.
QDate demoDay();

enum Program : std::uint8_t {
    Pkh = 1,
    Sembako = 2,
    Rtlh = 4, ///< house repair
    Bpnt = 8, ///< flags of older programs, as P3KE lists them
    Bst = 16,
    Bpum = 32,
};

/// Codes are those of the DTSEN list of 2025 throughout; 0 in a field of codes = not asked.
struct DemoDwelling
{
    std::uint32_t kelurahan = 0;
    registry::GeoPoint point; ///< always set; see hasPoint
    bool hasPoint = true;     ///< false: nobody has located it yet
    std::uint16_t street = 0; ///< index in Kelurahan::streets
    std::uint16_t number = 0;
    std::uint8_t lane = 0;
    std::uint8_t rt = 0;
    std::uint8_t rw = 0;
    std::uint8_t tenure = 0;
    std::uint8_t floor = 0;
    std::uint8_t wall = 0;
    std::uint8_t roof = 0;
    std::uint8_t water = 0;
    std::uint8_t lighting = 0;
    std::uint8_t power = 0; ///< 0 = no meter
    std::uint8_t fuel = 0;
    std::uint8_t toilet = 0;
    std::uint8_t toiletType = 0;
    std::uint8_t sewage = 0;
    std::uint16_t floorArea = 0; ///< square metres
};

struct DemoHousehold
{
    std::uint32_t dwelling = 0;
    std::uint32_t firstMember = 0; ///< index of the head; members stand one after the other
    std::uint16_t memberCount = 0;
    std::uint16_t welfare = 0; ///< latent: 0 poorest .. 999
    std::uint64_t kk = 0;
    std::uint8_t decileNational = 0; ///< 0 = not ranked
    std::uint8_t decileProvince = 0;
    std::uint8_t decileCity = 0;
    std::uint8_t programs = 0;  ///< bits of Program
    std::uint16_t assets = 0;   ///< bit i = asset 502 a..n
    std::uint8_t otherLand = 2; ///< 1 yes, 2 no
    std::uint8_t otherHouse = 2;
    std::array<std::uint8_t, 5> livestock{}; ///< cattle, buffalo, horses, pigs, goats
    std::uint8_t savings = 2;
    std::uint8_t stuntingRisk = 3;
    bool movedIn = false; ///< came from another kecamatan; NIK of its adults say so
};

struct DemoPerson
{
    QString name;
    QString otherSpelling; ///< as other lists write the name; empty = the same
    std::uint32_t household = 0;
    std::int32_t birthDay = 0; ///< Julian day
    std::uint64_t nik = 0;     ///< 0 = has none
    std::uint8_t sex = 1;
    std::uint8_t relation = 1;
    std::uint8_t marital = 1;
    std::uint8_t birthPlace = 0;
    std::uint8_t attendance = 0; ///< 0 under 5
    std::uint8_t level = 0;      ///< 0 = never at school
    std::uint8_t grade = 0;
    std::uint8_t diploma = 0;
    std::uint8_t education = 1; ///< P3KE list
    std::uint8_t working = 0;
    std::uint8_t industry = 0;
    std::uint8_t workStatus = 0;
    std::uint8_t occupation = 9; ///< P3KE list
    std::uint8_t turnover = 0;   ///< 0 = no business
    std::uint8_t nutrition = 0;
    std::uint8_t depression = 0;
    std::uint8_t chronic = 0; ///< 1 = none
    std::array<std::uint8_t, 9> function{};
    std::uint8_t pbi = 0; ///< 1 national, 2 city, 0 none
    bool pregnant = false;

    QDate birthDate() const { return QDate::fromJulianDay(birthDay); }
};

struct Population
{
    CityPlan city;
    std::vector<DemoDwelling> dwellings;
    std::vector<DemoHousehold> households; ///< kelurahan by kelurahan
    std::vector<DemoPerson> persons;

    std::span<const DemoPerson> members(const DemoHousehold& household) const
    {
        return std::span(persons).subspan(household.firstMember, household.memberCount);
    }
    const DemoPerson& head(const DemoHousehold& household) const
    {
        return persons[household.firstMember];
    }
    const DemoDwelling& dwelling(const DemoHousehold& household) const
    {
        return dwellings[household.dwelling];
    }
    const Kelurahan& kelurahan(const DemoHousehold& household) const
    {
        return city.kelurahan[dwelling(household).kelurahan];
    }
    /// "Jl. Melati Gg. 2 No. 14"
    QString address(const DemoDwelling& dwelling) const;
};

struct PopulationOptions
{
    int households = 1200;
    std::uint64_t seed = 1;
    /// Average family, 2.1 to 3.85; reached within 0.05 for some thousand households.
    double familySize = 3.83;
};

/// As the demo makes cities: families of 3.83 people, in cities of more than 50,000 families
/// of 3.33, so that 300,000 families are a million people.
PopulationOptions usualCity(int households, std::uint64_t seed);

/// The same for the same options on every machine. InvalidInput "demo.households" (1 to
/// 1,000,000); Cancelled.
core::Result<Population> makePopulation(const PopulationOptions& options,
                                        const core::Progress& progress);

int fullYears(QDate birth, QDate day);

} // namespace rangkul::demo
