// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/demo/population.h"

#include <QHash>

#include "circumstances.h"
#include "family.h"
#include "person_names.h"
#include "place_names.h"

#include <algorithm>

namespace rangkul::demo {

namespace {

/// Families have about 2.08 members besides the children that childShare lets in, who are up to
/// 1.81 a family (measured).
constexpr double kWithoutChildren = 2.08;
constexpr double kAllChildren = 1.81;

/// Hands out serial numbers: unique for each region and day, from 1 up, as an office does.
class Serials
{
public:
    explicit Serials(int first)
        : m_first(first)
    {
    }
    /// `region` six digits, `day` DDMMYY (women DD + 40 for a NIK).
    std::uint64_t next(int region, int day)
    {
        const std::uint64_t key = std::uint64_t(region) * 1'000'000u + std::uint64_t(day);
        const int serial = m_first + m_used[key]++;
        return key * 10'000u + std::uint64_t(serial % 9999 + 1);
    }

private:
    int m_first;
    QHash<quint64, int> m_used;
};

int dayDigits(QDate date, int dayShift)
{
    return (date.day() + dayShift) * 10'000 + date.month() * 100 + date.year() % 100;
}

class Builder
{
public:
    Builder(const PopulationOptions& options, Population& population)
        : m_options(options)
        , m_population(population)
        , m_childShare(std::clamp((options.familySize - kWithoutChildren) / kAllChildren, 0.0, 1.0))
    {
        m_population.dwellings.reserve(static_cast<size_t>(options.households));
        m_population.households.reserve(static_cast<size_t>(options.households));
        m_population.persons.reserve(
            static_cast<size_t>(options.households * options.familySize * 1.02));
    }

    void addKelurahan(size_t index, int households)
    {
        Random random(m_options.seed, 1000 + index);
        std::vector<int> sharing; // families in each dwelling
        for (int left = households; left > 0;) {
            const double luck = random.unit();
            const int families = std::min(left, luck < 0.85 ? 1 : (luck < 0.97 ? 2 : 3));
            sharing.push_back(families);
            left -= families;
        }
        const auto sites = houseSites(m_population.city.kelurahan[index],
                                      static_cast<int>(sharing.size()), random.next());
        for (size_t i = 0; i < sites.size(); ++i) {
            addDwelling(index, sites[i], sharing[i], random);
        }
    }

private:
    void addDwelling(size_t kelurahan, const HouseSite& site, int families, Random& random)
    {
        const auto index = static_cast<std::uint32_t>(m_population.dwellings.size());
        DemoDwelling dwelling;
        dwelling.kelurahan = static_cast<std::uint32_t>(kelurahan);
        dwelling.point = toDegrees(site.place);
        dwelling.hasPoint = !random.chance(0.12);
        dwelling.street = static_cast<std::uint16_t>(site.street);
        dwelling.number = static_cast<std::uint16_t>(site.number);
        dwelling.lane = static_cast<std::uint8_t>(site.lane);
        dwelling.rt = static_cast<std::uint8_t>(site.rt);
        dwelling.rw = static_cast<std::uint8_t>(site.rw);
        // The list is one of the poor: half of its families are in the lowest third.
        const double share = random.unit();
        const double perMille = share * share * 700;
        build(dwelling, perMille / 700, random);
        m_population.dwellings.push_back(dwelling);
        for (int i = 0; i < families; ++i) {
            const double own = std::clamp(perMille + 60 * random.spread(), 0.0, 699.0);
            addHousehold(index, i == 0 ? perMille : own, random);
        }
    }

    void addHousehold(std::uint32_t dwelling, double perMille, Random& random)
    {
        Population& p = m_population;
        const double welfare = perMille / 700;
        DemoHousehold household;
        household.dwelling = dwelling;
        household.welfare = static_cast<std::uint16_t>(perMille);
        household.firstMember = static_cast<std::uint32_t>(p.persons.size());
        household.movedIn = random.chance(0.04);
        const std::vector<Relative> family = makeFamily(random, m_childShare);
        household.memberCount = static_cast<std::uint16_t>(family.size());
        const auto kecamatan =
            static_cast<int>(p.city.kelurahan[p.dwellings[dwelling].kelurahan].kecamatan);
        const int region = 997101 + kecamatan;
        const QDate recorded = QDate(2008, 1, 1).addDays(random.below(6400));
        household.kk = m_kkSerials.next(region, dayDigits(recorded, 0));
        const int bornIn =
            household.movedIn ? 997101 + (kecamatan + random.between(1, 2)) % 3 : region;
        for (const Relative& relative : family) {
            addPerson(relative, household, static_cast<int>(p.households.size()),
                      relative.ageDays > 20 * 365 ? bornIn : region, welfare, random);
        }
        settle(household, welfare, random);
        support(household, p.dwellings[dwelling],
                std::span(p.persons).subspan(household.firstMember, household.memberCount), random);
        p.households.push_back(household);
    }

    void addPerson(const Relative& relative, const DemoHousehold& household, int index, int region,
                   double welfare, Random& random)
    {
        DemoPerson person;
        person.household = static_cast<std::uint32_t>(index);
        person.sex = relative.sex;
        person.relation = relative.relation;
        person.marital = relative.marital;
        const QDate birth = demoDay().addDays(-relative.ageDays);
        person.birthDay = static_cast<std::int32_t>(birth.toJulianDay());
        const QString father =
            relative.father < 0
                ? QString()
                : m_population.persons[household.firstMember + static_cast<size_t>(relative.father)]
                      .name;
        person.name = personName(random, person.sex, birth.year(), father);
        person.otherSpelling = otherSpelling(random, person.name);
        person.birthPlace = static_cast<std::uint8_t>(random.below(static_cast<int>(kBirthPlaces)));
        // Some have none: the newborn, and some of the very old.
        const int age = relative.ageDays / 365;
        if (!random.chance(age < 1 ? 0.3 : (age > 70 ? 0.04 : 0.008))) {
            person.nik = m_nikSerials.next(region, dayDigits(birth, person.sex == 2 ? 40 : 0));
        }
        liveOn(person, welfare, random);
        m_population.persons.push_back(std::move(person));
    }

    const PopulationOptions& m_options;
    Population& m_population;
    double m_childShare;
    Serials m_nikSerials{0};
    /// Far from the NIK's, so that no family card equals somebody's NIK by chance.
    Serials m_kkSerials{5000};
};

/// Households of each kelurahan: larger ones have more, all have some.
std::vector<int> shares(const CityPlan& city, int households)
{
    double total = 0;
    for (const Kelurahan& kelurahan : city.kelurahan) {
        total += planArea(kelurahan.outline);
    }
    std::vector<int> counts;
    double area = 0;
    int given = 0;
    for (const Kelurahan& kelurahan : city.kelurahan) {
        area += planArea(kelurahan.outline);
        const int upTo = static_cast<int>(area / total * households + 0.5);
        counts.push_back(upTo - given);
        given = upTo;
    }
    counts.back() += households - given;
    return counts;
}

} // namespace

QDate demoDay()
{
    return {2026, 3, 31};
}

int fullYears(QDate birth, QDate day)
{
    const bool before =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

QString Population::address(const DemoDwelling& dwelling) const
{
    const QString& street = city.kelurahan[dwelling.kelurahan].streets[dwelling.street].name;
    const QString lane =
        dwelling.lane == 0 ? QString() : QStringLiteral(" Gg. %1").arg(dwelling.lane);
    return street + lane + QStringLiteral(" No. %1").arg(dwelling.number);
}

PopulationOptions usualCity(int households, std::uint64_t seed)
{
    constexpr int kLargeCity = 50'000;
    PopulationOptions options;
    options.households = households;
    options.seed = seed;
    if (households > kLargeCity) {
        options.familySize = 3.33;
    }
    return options;
}

core::Result<Population> makePopulation(const PopulationOptions& options,
                                        const core::Progress& progress)
{
    if (options.households < 1 || options.households > 1'000'000) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("demo.households"),
                           {QString::number(options.households)}};
    }
    Population population;
    population.city = makeCityPlan(options.seed);
    Builder builder(options, population);
    const std::vector<int> counts = shares(population.city, options.households);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("demo.cancelled")};
        }
        builder.addKelurahan(i, counts[i]);
        progress.report(QStringLiteral("demo.people"),
                        static_cast<qint64>(population.households.size()), options.households);
    }
    return population;
}

} // namespace rangkul::demo
