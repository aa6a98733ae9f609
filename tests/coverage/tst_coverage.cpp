// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/coverage/coverage.h"

#include <rapidcheck.h>

using namespace rangkul::coverage;

namespace {

IndexSet setOf(std::size_t size, std::initializer_list<std::size_t> rows)
{
    IndexSet set(size);
    for (const std::size_t row : rows) {
        set.insert(row);
    }
    return set;
}

IndexSet full(std::size_t size)
{
    IndexSet set(size);
    for (std::size_t i = 0; i < size; ++i) {
        set.insert(i);
    }
    return set;
}

/// Four households in three dwellings (0 and 1 share one) and two regions, seven persons; 0, 1 and
/// 3 are poor.
Population fourHouseholds()
{
    Population p;
    p.households = 4;
    p.persons = 7;
    p.dwellings = 3;
    p.regions = 2;
    p.householdDwelling = {0, 0, 1, 2};
    p.householdRegion = {0, 0, 1, 1};
    p.personHousehold = {0, 0, 1, 2, 2, 3, 3};
    p.active = full(4);
    p.activePersons = full(7);
    p.poor = setOf(4, {0, 1, 3});
    return p;
}

Population arbitraryPopulation()
{
    const auto pick = [](std::size_t below) {
        return static_cast<std::uint32_t>(*rc::gen::inRange<std::size_t>(0, below));
    };
    Population p;
    p.households = *rc::gen::inRange<std::size_t>(1, 40);
    p.persons = *rc::gen::inRange<std::size_t>(0, 120);
    p.dwellings = *rc::gen::inRange<std::size_t>(1, 30);
    p.regions = *rc::gen::inRange<std::size_t>(1, 5);
    p.active = IndexSet(p.households);
    p.poor = IndexSet(p.households);
    p.activePersons = IndexSet(p.persons);
    for (std::size_t h = 0; h < p.households; ++h) {
        p.householdDwelling.push_back(pick(10) == 0 ? kNowhere : pick(p.dwellings));
        p.householdRegion.push_back(pick(10) == 0 ? kNowhere : pick(p.regions));
        if (pick(8) != 0) {
            p.active.insert(h);
        }
        if (pick(2) == 0) {
            p.poor.insert(h);
        }
    }
    for (std::size_t i = 0; i < p.persons; ++i) {
        p.personHousehold.push_back(pick(p.households));
        if (pick(8) != 0) {
            p.activePersons.insert(i);
        }
    }
    return p;
}

Receipts arbitraryReceipts(const Population& p)
{
    Receipts r;
    if (p.persons > 0) {
        r.persons = *rc::gen::container<std::vector<std::uint32_t>>(
            rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(p.persons)));
    }
    r.households = *rc::gen::container<std::vector<std::uint32_t>>(
        rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(p.households)));
    r.dwellings = *rc::gen::container<std::vector<std::uint32_t>>(
        rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(p.dwellings)));
    return r;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void householdIsReachedThroughAMember()
    {
        const Coverage c = coverageOf(fourHouseholds(), Receipts{{0, 3}, {}, {}}, Unit::Household);
        QCOMPARE(c.total.all, 4);
        QCOMPARE(c.total.recipients, 2);
        QCOMPARE(c.total.poorReached, 1);
        QCOMPARE(c.total.missed(), 2);
        QCOMPARE(c.total.outside(), 1);
        QCOMPARE(c.byRegion[0].recipients, 1);
        QCOMPARE(c.byRegion[1].outside(), 1);
    }

    void twoBenefitsOfOneHouseholdCountOnce()
    {
        const Coverage c =
            coverageOf(fourHouseholds(), Receipts{{0, 1}, {0, 0}, {}}, Unit::Household);
        QCOMPARE(c.total.recipients, 1);
        QCOMPARE(c.total.notRecipients(), 3);
    }

    void dwellingProgramReachesBothHouseholdsInIt()
    {
        QCOMPARE(
            coverageOf(fourHouseholds(), Receipts{{}, {}, {0}}, Unit::Household).total.recipients,
            2);
        QCOMPARE(coverageOf(fourHouseholds(), Receipts{{}, {}, {0}}, Unit::Person).total.recipients,
                 3);
        QCOMPARE(
            coverageOf(fourHouseholds(), Receipts{{}, {}, {0}}, Unit::Dwelling).total.recipients,
            1);
    }

    void aDeadRecipientDoesNotReachTheHousehold()
    {
        Population p = fourHouseholds();
        p.activePersons = full(7) - setOf(7, {3});
        QCOMPARE(coverageOf(p, Receipts{{3}, {}, {}}, Unit::Household).total.recipients, 0);
    }

    void sharesOfNobodyAreUndefined()
    {
        Population p = fourHouseholds();
        p.poor = IndexSet(4);
        const Coverage c = coverageOf(p, Receipts{}, Unit::Household);
        QVERIFY(!c.total.coveragePercent());
        QVERIFY(!c.total.exclusionPercent());
        QVERIFY(!c.total.inclusionPercent());
    }

    void errorsFollowTheirDefinition()
    {
        const Figures f =
            coverageOf(fourHouseholds(), Receipts{{0, 3}, {}, {}}, Unit::Household).total;
        QCOMPARE(*f.exclusionPercent(), 100.0 * 2 / 3);
        QCOMPARE(*f.inclusionPercent(), 50.0);
    }

    void overlapCountsPrograms()
    {
        const std::vector<Receipts> programs{{{}, {0, 1}, {}}, {{}, {0}, {}}, {{0}, {}, {}}};
        const Overlap o = overlapOf(fourHouseholds(), programs, Unit::Household);
        QCOMPARE(o.all, (std::array<std::int64_t, 4>{2, 1, 0, 1}));
        QCOMPARE(o.poor, (std::array<std::int64_t, 4>{1, 1, 0, 1}));
    }

    void unrankedAndMissingAreNotDecileOne()
    {
        const DecilePyramid d = decilePyramid(fourHouseholds(), {1, 0, -1, 10});
        QCOMPARE(d.households[0], 1);
        QCOMPARE(d.households[1], 1);
        QCOMPARE(d.households[10], 1);
        QCOMPARE(d.householdsMissing, 1);
        QCOMPARE(d.persons[1], 2);
        QCOMPARE(d.personsMissing, 2);
    }

    void onlyTheChosenHouseholdsAreCounted()
    {
        Population p = fourHouseholds();
        restrictTo(p, setOf(4, {1, 2}));
        const Coverage c = coverageOf(p, Receipts{{}, {}, {0}}, Unit::Household);
        QCOMPARE(c.total.all, 2);
        QCOMPARE(c.total.poor, 1);
        QCOMPARE(c.total.recipients, 1);
        QCOMPARE(everybody(p, Unit::Person), setOf(7, {2, 3, 4}));
        QCOMPARE(everybody(p, Unit::Dwelling), setOf(3, {0, 1}));
    }

    void householdsStandBehindPersonsAndDwellings()
    {
        Population p = fourHouseholds();
        QCOMPARE(householdsOf(p, setOf(7, {1, 3, 4}), Unit::Person), setOf(4, {0, 2}));
        QCOMPARE(householdsOf(p, setOf(3, {0}), Unit::Dwelling), setOf(4, {0, 1}));
        restrictTo(p, setOf(4, {1, 2}));
        QCOMPARE(householdsOf(p, setOf(3, {0}), Unit::Dwelling), setOf(4, {1}));
    }

    void recipientsAndNotRecipientsAreAll()
    {
        QVERIFY(rc::check("recipients + not reached = all, at every level and in every region", [] {
            const Population p = arbitraryPopulation();
            const Receipts r = arbitraryReceipts(p);
            for (const Unit unit : {Unit::Person, Unit::Household, Unit::Dwelling}) {
                const Coverage c = coverageOf(p, r, unit);
                const std::size_t all = everybody(p, unit).count();
                const std::size_t got = membersOf(p, r, unit, Part::Recipients).count();
                const std::size_t none = membersOf(p, r, unit, Part::NotRecipients).count();
                RC_ASSERT(got + none == all);
                RC_ASSERT(static_cast<std::size_t>(c.total.all) == all);
                RC_ASSERT(static_cast<std::size_t>(c.total.recipients) == got);
                RC_ASSERT(static_cast<std::size_t>(c.total.missed()) ==
                          membersOf(p, r, unit, Part::Missed).count());
                RC_ASSERT(static_cast<std::size_t>(c.total.outside()) ==
                          membersOf(p, r, unit, Part::Outside).count());
                RC_ASSERT(c.total.missed() >= 0 && c.total.notRecipients() >= 0);
            }
        }));
    }

    void overlapPartitionsEverybody()
    {
        QVERIFY(rc::check("0, 1, 2 and 3+ programs together are everybody", [] {
            const Population p = arbitraryPopulation();
            const std::vector<Receipts> programs{arbitraryReceipts(p), arbitraryReceipts(p)};
            const Overlap o = overlapOf(p, programs, Unit::Household);
            IndexSet all(p.households);
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < o.members.size(); ++i) {
                all |= o.members[i];
                sum += o.all[i];
            }
            RC_ASSERT(all == everybody(p, Unit::Household));
            RC_ASSERT(static_cast<std::size_t>(sum) == all.count());
        }));
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
