// SPDX-License-Identifier: GPL-3.0-or-later
#include "family.h"

#include <algorithm>
#include <array>

namespace rangkul::demo {

namespace {

enum Relation : std::uint8_t { Head = 1, Spouse, Child, InLaw, Grandchild, Parent, Servant, Other };
enum Marital : std::uint8_t { Single = 1, Married, Divorced, Widowed };

constexpr int kYear = 365; // ages in days are kept a little generous: 366 where a limit matters
constexpr int kLongYear = 366;

std::uint8_t anySex(Random& random)
{
    return static_cast<std::uint8_t>(random.below(2) + 1);
}

int daysOf(Random& random, int fromYears, int toYears)
{
    return random.between(fromYears * kLongYear, toYears * kLongYear);
}

Marital afterMarriage(Random& random, int ageDays)
{
    return random.chance(ageDays > 55 * kYear ? 0.85 : 0.4) ? Widowed : Divorced;
}

class Family
{
public:
    Family(Random& random, double childShare)
        : m_random(random)
        , m_childShare(childShare)
    {
    }

    std::vector<Relative> take()
    {
        const double kind = m_random.unit();
        if (kind < 0.60) {
            couple(daysOf(m_random, 24, 62));
            children();
        } else if (kind < 0.69) {
            couple(m_random.chance(0.35) ? daysOf(m_random, 21, 30) : daysOf(m_random, 55, 84));
        } else if (kind < 0.81) {
            lone(daysOf(m_random, 28, 62), true);
            children();
        } else if (kind < 0.88) {
            m_random.chance(0.7) ? lone(daysOf(m_random, 60, 88), true)
                                 : lone(daysOf(m_random, 20, 50), false);
        } else if (kind < 0.95) {
            couple(daysOf(m_random, 26, 52));
            children();
            parent();
        } else {
            couple(daysOf(m_random, 47, 68));
            threeGenerations();
        }
        if (m_random.chance(0.03)) {
            other();
        }
        return std::move(m_members);
    }

private:
    void add(std::uint8_t relation, std::uint8_t sex, std::uint8_t marital, int ageDays,
             int father = -1)
    {
        m_members.push_back({relation, sex, marital, ageDays, father});
    }

    void couple(int headDays)
    {
        const std::uint8_t headSex = m_random.chance(0.97) ? 1 : 2;
        add(Head, headSex, Married, headDays);
        const int spouse = headDays + m_random.between(-6 * kYear, 3 * kYear);
        add(Spouse, static_cast<std::uint8_t>(3 - headSex), Married,
            std::max(spouse, 19 * kLongYear));
        m_father = headSex == 1 ? 0 : 1;
    }

    void lone(int headDays, bool wasMarried)
    {
        const std::uint8_t sex = m_random.chance(wasMarried ? 0.24 : 0.6) ? 1 : 2;
        add(Head, sex, wasMarried ? afterMarriage(m_random, headDays) : Single, headDays);
        m_father = sex == 1 ? 0 : -1;
    }

    /// Age of the younger parent in the family; children stay 17 years below it.
    int youngerParent() const
    {
        int days = m_members[0].ageDays;
        if (m_members.size() > 1 && m_members[1].relation == Spouse) {
            days = std::min(days, m_members[1].ageDays);
        }
        return days;
    }

    void children()
    {
        static constexpr std::array<double, 5> kAtLeast = {1.0, 0.88, 0.62, 0.36, 0.2};
        std::vector<int> ages;
        const int oldest = youngerParent() - 18 * kLongYear;
        const int youngest = std::max(0, youngerParent() - 44 * kLongYear);
        for (const double share : kAtLeast) {
            if (!m_random.chance(share)) {
                break;
            }
            const int age = m_random.between(youngest, std::max(youngest, oldest));
            const bool left = age > 20 * kYear && m_random.chance(age > 27 * kYear ? 0.8 : 0.4);
            if (oldest < 0 || left || !m_random.chance(m_childShare)) {
                continue;
            }
            ages.push_back(age);
            if (m_random.chance(0.012)) {
                ages.push_back(age); // twins
            }
        }
        spaceOut(ages);
        for (const int age : ages) {
            add(Child, anySex(m_random), Single, age, m_father);
        }
    }

    /// Brothers and sisters are born the same day or at least ten months apart.
    static void spaceOut(std::vector<int>& ages)
    {
        std::sort(ages.begin(), ages.end(), std::greater<>());
        for (size_t i = 1; i < ages.size(); ++i) {
            if (ages[i] != ages[i - 1] && ages[i - 1] - ages[i] < 300) {
                ages[i] = ages[i - 1] - 300;
            }
        }
        std::erase_if(ages, [](int age) { return age < 0; });
    }

    void threeGenerations()
    {
        const int child = std::min(youngerParent() - 18 * kLongYear, daysOf(m_random, 21, 32));
        const std::uint8_t sex = anySex(m_random);
        const int father = static_cast<int>(m_members.size()) + (sex == 1 ? 0 : 1);
        add(Child, sex, Married, child, m_father);
        add(InLaw, static_cast<std::uint8_t>(3 - sex), Married,
            std::max(child + m_random.between(-4 * kYear, 4 * kYear), 19 * kLongYear));
        const int grandchildren = m_random.between(1, 2);
        std::vector<int> ages;
        const int youngerOfBoth = std::min(child, m_members.back().ageDays);
        for (int i = 0; i < grandchildren; ++i) {
            ages.push_back(m_random.between(0, std::max(1, youngerOfBoth - 18 * kLongYear)));
        }
        spaceOut(ages);
        for (const int age : ages) {
            add(Grandchild, anySex(m_random), Single, age, father);
        }
    }

    void parent()
    {
        const int age = std::min(m_members[0].ageDays + daysOf(m_random, 19, 30), 94 * kYear);
        add(Parent, m_random.chance(0.3) ? 1 : 2, Widowed, age);
    }

    void other()
    {
        const std::uint8_t sex = anySex(m_random); // compilers differ in the order of arguments
        add(Other, sex, Single, daysOf(m_random, 7, 40));
    }

    Random& m_random;
    double m_childShare;
    int m_father = -1;
    std::vector<Relative> m_members;
};

} // namespace

std::vector<Relative> makeFamily(Random& random, double childShare)
{
    return Family(random, childShare).take();
}

} // namespace rangkul::demo
