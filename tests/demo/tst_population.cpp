// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QtTest>

#include "rangkul/demo/population.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace rangkul;
using namespace rangkul::demo;

namespace {

Population people(int households, std::uint64_t seed = 1, double familySize = 3.83)
{
    auto made = makePopulation({households, seed, familySize}, core::Progress());
    Q_ASSERT(made);
    return *std::move(made);
}

int age(const DemoPerson& person)
{
    return fullYears(person.birthDate(), demoDay());
}

} // namespace

class TestPopulation : public QObject
{
    Q_OBJECT

    Population m_people = people(4000);

private slots:
    void sizesAreAsAsked()
    {
        QCOMPARE(m_people.households.size(), 4000u);
        const double mean = double(m_people.persons.size()) / 4000;
        QVERIFY2(std::abs(mean - 3.83) < 0.06, qPrintable(QString::number(mean)));
        const Population small = people(4000, 1, 3.5);
        const double less = double(small.persons.size()) / 4000;
        QVERIFY2(std::abs(less - 3.5) < 0.06, qPrintable(QString::number(less)));
        const Population standard = people(1200);
        QVERIFY2(std::abs(int(standard.persons.size()) - 4600) < 150,
                 qPrintable(QString::number(standard.persons.size())));
    }

    void sameSeedSamePeople()
    {
        const Population a = people(300, 9);
        const Population b = people(300, 9);
        QCOMPARE(a.persons.size(), b.persons.size());
        for (size_t i = 0; i < a.persons.size(); ++i) {
            QCOMPARE(a.persons[i].name, b.persons[i].name);
            QCOMPARE(a.persons[i].nik, b.persons[i].nik);
        }
        QVERIFY(people(300, 10).persons[0].nik != a.persons[0].nik);
    }

    void identityNumbersAgreeWithThePerson()
    {
        QSet<quint64> niks;
        for (const DemoPerson& person : m_people.persons) {
            if (person.nik == 0) {
                continue;
            }
            QVERIFY(!niks.contains(person.nik));
            niks.insert(person.nik);
            const QString nik = QString::number(person.nik);
            QCOMPARE(nik.size(), 16);
            QVERIFY(nik.startsWith("9971"));
            const int day = nik.mid(6, 2).toInt() - (person.sex == 2 ? 40 : 0);
            QCOMPARE(day, person.birthDate().day());
            QCOMPARE(nik.mid(8, 4), person.birthDate().toString("MMyy"));
            QVERIFY(nik.right(4) != "0000");
        }
        QSet<quint64> cards;
        for (const DemoHousehold& household : m_people.households) {
            QVERIFY(!cards.contains(household.kk));
            QVERIFY(!niks.contains(household.kk));
            cards.insert(household.kk);
        }
    }

    void everySeedAndSizeKeepsTheLaws()
    {
        QVERIFY(rc::check([](std::uint64_t seed) {
            const int households = *rc::gen::inRange(1, 160);
            const Population made = people(households, seed);
            RC_ASSERT(int(made.households.size()) == households);
            std::set<std::uint64_t> numbers;
            std::uint32_t next = 0;
            for (std::uint32_t h = 0; h < made.households.size(); ++h) {
                const DemoHousehold& household = made.households[h];
                RC_ASSERT(household.firstMember == next); // each person in exactly one family
                RC_ASSERT(household.memberCount > 0);
                next += household.memberCount;
                RC_ASSERT(numbers.insert(household.kk).second);
                RC_ASSERT(household.decileNational <= 10);
                RC_ASSERT(household.dwelling < made.dwellings.size());
                RC_ASSERT(made.dwelling(household).kelurahan < made.city.kelurahan.size());
                for (const DemoPerson& person : made.members(household)) {
                    RC_ASSERT(person.household == h);
                    RC_ASSERT(person.birthDate() <= demoDay());
                    RC_ASSERT((person.nik == 0 || numbers.insert(person.nik).second));
                    RC_ASSERT(person.nik == 0 || person.nik / 1'000'000'000'000u == 9971);
                }
            }
            RC_ASSERT(next == made.persons.size());
        }));
    }

    void familiesAreFamilies()
    {
        for (const DemoHousehold& household : m_people.households) {
            const auto members = m_people.members(household);
            const DemoPerson& head = m_people.head(household);
            QCOMPARE(int(head.relation), 1);
            QVERIFY(age(head) >= 20);
            QCOMPARE(std::count_if(members.begin(), members.end(),
                                   [](const DemoPerson& p) { return p.relation == 1; }),
                     1);
            const auto spouse = std::find_if(members.begin(), members.end(),
                                             [](const DemoPerson& p) { return p.relation == 2; });
            if (spouse != members.end()) {
                QVERIFY(spouse->sex != head.sex);
                QCOMPARE(int(spouse->marital), 2);
                QCOMPARE(int(head.marital), 2);
                QVERIFY(age(*spouse) >= 18);
            }
            for (const DemoPerson& person : members) {
                QVERIFY(person.birthDate() <= demoDay());
                QVERIFY(age(person) <= 100);
                if (person.relation == 3) {
                    QVERIFY(age(head) - age(person) >= 16);
                    QVERIFY(spouse == members.end() || age(*spouse) - age(person) >= 16);
                }
                if (person.relation == 6) {
                    QVERIFY(age(person) - age(head) >= 17);
                }
                QVERIFY(person.marital == 1 || age(person) >= 17);
            }
        }
    }

    void schoolAndWorkFitTheAge()
    {
        for (const DemoPerson& person : m_people.persons) {
            const int years = age(person);
            QCOMPARE(person.attendance == 0, years < 5);
            QCOMPARE(person.working == 0, years < 5);
            if (person.level >= 11) {
                QVERIFY(years >= 15);
            }
            if (person.working == 1) {
                QVERIFY(years >= 15 && person.industry > 0 && person.attendance != 2);
            }
            QCOMPARE(person.nutrition != 0, years < 5);
            QVERIFY(!person.pregnant || (person.sex == 2 && years >= 18));
        }
    }

    void powerOnlyWithAMeter()
    {
        for (const DemoDwelling& dwelling : m_people.dwellings) {
            QCOMPARE(dwelling.power > 0, dwelling.lighting == 1);
            QVERIFY(dwelling.floorArea > 0 && dwelling.floorArea <= 1000);
        }
    }

    void poorFamiliesLiveInPoorerHouses()
    {
        int poor = 0, poorEarth = 0, better = 0, betterEarth = 0;
        for (const DemoHousehold& household : m_people.households) {
            const bool earth = m_people.dwelling(household).floor >= 6;
            (household.welfare < 100 ? poor : better) += 1;
            (household.welfare < 100 ? poorEarth : betterEarth) += earth ? 1 : 0;
        }
        QVERIFY(poor > 800 && better > 800);
        QVERIFY(double(poorEarth) / poor > 2 * double(betterEarth) / better);
    }

    void realLifeIsInIt()
    {
        int twins = 0, shared = 0, oneWord = 0, noNik = 0, spelled = 0, noPoint = 0, named = 0;
        std::map<QString, int> sameName;
        for (const DemoHousehold& household : m_people.households) {
            const auto members = m_people.members(household);
            for (size_t i = 1; i < members.size(); ++i) {
                twins += members[i].relation == 3 && members[i - 1].relation == 3 &&
                                 members[i].birthDay == members[i - 1].birthDay
                             ? 1
                             : 0;
                named += members[i].relation == 3 && members[i].name.section(' ', -1) ==
                                                         members[0].name.section(' ', -1)
                             ? 1
                             : 0;
            }
        }
        for (size_t i = 1; i < m_people.households.size(); ++i) {
            shared +=
                m_people.households[i].dwelling == m_people.households[i - 1].dwelling ? 1 : 0;
        }
        for (const DemoPerson& person : m_people.persons) {
            oneWord += person.name.contains(' ') ? 0 : 1;
            noNik += person.nik == 0 ? 1 : 0;
            spelled += person.otherSpelling.isEmpty() ? 0 : 1;
            ++sameName[person.name];
        }
        for (const DemoDwelling& dwelling : m_people.dwellings) {
            noPoint += dwelling.hasPoint ? 0 : 1;
        }
        QVERIFY2(twins > 10, qPrintable(QString::number(twins)));
        QVERIFY2(shared > 300, qPrintable(QString::number(shared)));
        QVERIFY2(oneWord > 500, qPrintable(QString::number(oneWord)));
        QVERIFY2(noNik > 80 && noNik < 800, qPrintable(QString::number(noNik)));
        QVERIFY2(spelled > 500, qPrintable(QString::number(spelled)));
        QVERIFY2(noPoint > 200, qPrintable(QString::number(noPoint)));
        QVERIFY2(named > 50, qPrintable(QString::number(named)));
        QVERIFY2(sameName.size() < m_people.persons.size() - 1000, "some share a name");
        QVERIFY2(sameName.size() > 2000, qPrintable(QString::number(sameName.size())));
    }

    void programsReachMostOfThePoor()
    {
        int entitled = 0, reached = 0, wronglyIn = 0;
        for (const DemoHousehold& household : m_people.households) {
            const bool poor = household.welfare < 500;
            entitled += poor ? 1 : 0;
            reached += poor && (household.programs & Sembako) ? 1 : 0;
            wronglyIn += !poor && (household.programs & Sembako) ? 1 : 0;
        }
        QVERIFY(reached > entitled * 7 / 10);
        QVERIFY(reached < entitled * 9 / 10);
        QVERIFY(wronglyIn > 5);
    }

    void impossibleSizesAreRefused()
    {
        QCOMPARE(makePopulation({0, 1, 3.8}, core::Progress()).error().reason, "demo.households");
        const core::Progress progress;
        progress.cancel();
        QCOMPARE(makePopulation({100, 1, 3.8}, progress).error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPopulation)
#include "tst_population.moc"
