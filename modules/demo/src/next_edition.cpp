// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_edition.h"

#include "circumstances.h"
#include "person_names.h"

namespace rangkul::demo {

namespace {

/// Rebuilds the population family by family, as members stand one after the other.
class Quarter
{
public:
    Quarter(const Population& before, std::uint64_t seed)
        : m_before(before)
        , m_random(seed, 2026)
    {
        m_next.people.city = before.city;
        m_next.people.dwellings = before.dwellings;
        m_next.people.households.reserve(before.households.size());
        m_next.people.persons.reserve(before.persons.size());
    }

    void pass(std::uint32_t index, bool mayChange)
    {
        DemoHousehold family = m_before.households[index];
        const auto listed = m_before.members(family);
        std::vector<DemoPerson> members(listed.begin(), listed.end());
        bool stays = true;
        const double fate = mayChange ? m_random.unit() : 1;
        if (fate < 0.02) {
            stays = false;
            tell("gone", family, {}, {});
        } else if (fate < 0.05) {
            changeDecile(family, 1);
        } else if (fate < 0.08) {
            changeDecile(family, -1);
        } else if (fate < 0.09) {
            move(family);
        } else if (fate < 0.11) {
            bear(family, members);
        } else if (fate < 0.125) {
            bury(family, members);
        }
        keep(family, std::move(members), stays);
        if (mayChange && m_random.chance(0.02)) {
            m_arrivals.push_back(index);
        }
    }

    NextEdition take()
    {
        for (const std::uint32_t model : m_arrivals) {
            arrive(model);
        }
        return std::move(m_next);
    }

private:
    void tell(const char* kind, const DemoHousehold& family, const QString& before,
              const QString& after)
    {
        m_next.changes.push_back({QString::fromLatin1(kind), family.kk, before, after});
    }

    void keep(DemoHousehold& family, std::vector<DemoPerson> members, bool listed)
    {
        Population& people = m_next.people;
        const auto index = static_cast<std::uint32_t>(people.households.size());
        family.firstMember = static_cast<std::uint32_t>(people.persons.size());
        family.memberCount = static_cast<std::uint16_t>(members.size());
        for (DemoPerson& member : members) {
            member.household = index;
            people.persons.push_back(std::move(member));
        }
        people.households.push_back(family);
        if (listed) {
            m_next.families.push_back(index);
        }
    }

    void changeDecile(DemoHousehold& family, int by)
    {
        const int decile = family.decileNational + by;
        if (family.decileNational == 0 || decile < 1 || decile > 10) {
            return;
        }
        tell(by > 0 ? "decile_up" : "decile_down", family, QString::number(family.decileNational),
             QString::number(decile));
        family.decileNational = static_cast<std::uint8_t>(decile);
    }

    /// Into a house in another kelurahan where another family lives already.
    void move(DemoHousehold& family)
    {
        const auto house =
            static_cast<std::uint32_t>(m_random.below(static_cast<int>(m_before.dwellings.size())));
        const Kelurahan& from = m_before.kelurahan(family);
        const Kelurahan& to = m_before.city.kelurahan[m_before.dwellings[house].kelurahan];
        if (from.code == to.code) {
            return;
        }
        tell("moved", family, from.code, to.code);
        family.dwelling = house;
    }

    /// Born in the quarter, registered now; without a NIK as yet.
    void bear(const DemoHousehold& family, std::vector<DemoPerson>& members)
    {
        if (members.size() < 2 || members[1].relation != 2 || members.size() > 8) {
            return;
        }
        const int motherAge =
            fullYears(members[members[1].sex == 2 ? 1 : 0].birthDate(), demoDay());
        if (motherAge > 42) {
            return;
        }
        DemoPerson baby;
        baby.sex = static_cast<std::uint8_t>(m_random.below(2) + 1);
        baby.relation = 3;
        baby.birthDay =
            static_cast<std::int32_t>(demoDay().addDays(-m_random.below(80)).toJulianDay());
        baby.name = personName(m_random, baby.sex, 2026, members[0].name);
        baby.pbi = members[0].pbi;
        liveOn(baby, 0.3, m_random);
        tell("member_born", family, QString::number(members.size()),
             QString::number(members.size() + 1));
        members.push_back(std::move(baby));
    }

    /// An old member who is not the head.
    void bury(const DemoHousehold& family, std::vector<DemoPerson>& members)
    {
        for (size_t i = 1; i < members.size(); ++i) {
            if (members[i].relation == 6) {
                tell("member_died", family, QString::number(members.size()),
                     QString::number(members.size() - 1));
                members.erase(members.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
        }
    }

    /// A family like another one, with names and numbers of its own.
    void arrive(std::uint32_t model)
    {
        DemoHousehold family = m_before.households[model];
        const auto listed = m_before.members(family);
        std::vector<DemoPerson> members(listed.begin(), listed.end());
        for (DemoPerson& member : members) {
            member.birthDay -= 11;
            member.name = personName(m_random, member.sex, member.birthDate().year(), {});
            member.otherSpelling.clear();
            const QDate birth = member.birthDate();
            const auto day = static_cast<std::uint64_t>(birth.day() + (member.sex == 2 ? 40 : 0));
            member.nik =
                (((997102ull * 100 + day) * 100 + static_cast<std::uint64_t>(birth.month())) * 100 +
                 static_cast<std::uint64_t>(birth.year() % 100)) *
                    10'000 +
                4000 + m_serial++ % 999;
        }
        family.kk = 9971020504260000ull + 8001 + m_families++ % 1998;
        family.programs = 0;
        tell("new", family, {}, {});
        keep(family, std::move(members), true);
    }

    const Population& m_before;
    Random m_random;
    NextEdition m_next;
    std::vector<std::uint32_t> m_arrivals;
    std::uint64_t m_serial = 0;
    std::uint64_t m_families = 0;
};

} // namespace

NextEdition nextEdition(const Population& people,
                        const std::function<bool(std::uint32_t)>& mayChange, std::uint64_t seed)
{
    Quarter quarter(people, seed);
    for (std::uint32_t index = 0; index < people.households.size(); ++index) {
        quarter.pass(index, mayChange(index));
    }
    return quarter.take();
}

} // namespace rangkul::demo
