// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/codes.h"
#include "rangkul/registry/filter.h"

#include <rapidcheck.h>

using namespace rangkul::registry;
using rangkul::core::ErrorCode;
using rangkul::core::RecordId;

namespace {

const QDate kToday(2025, 7, 14);
using Rows = std::vector<quint32>;

const Variable& column(Entity entity, const char* name)
{
    return variable(entity, QLatin1StringView(name));
}

const Variable* floorColumn()
{
    return &column(Entity::Dwelling, "floor");
}

const Variable* areaColumn()
{
    return &column(Entity::Dwelling, "floor_area");
}

const Variable* chronicColumn()
{
    return &column(Entity::Person, "chronic");
}

/// Six households; see the comments at each row.
struct Neighbourhood
{
    HouseholdFrame households;
    PersonFrame persons;

    Neighbourhood()
    {
        households.setRegions(
            {{RecordId({1}), QStringLiteral("990101"), QStringLiteral("Utara"), 3, -1},
             {RecordId({2}), QStringLiteral("9901011001"), QStringLiteral("Melati"), 4, 0},
             {RecordId({3}), QStringLiteral("9901021001"), QStringLiteral("Mawar"), 4, -1}});
        std::vector<FrameProgram> programs;
        for (std::uint8_t i = 0; i < 66; ++i) {
            programs.push_back({RecordId({9, i}), QString::number(i), {}});
        }
        households.setPrograms(programs);
        FrameColumn floors(*floorColumn());
        FrameColumn areas(*areaColumn());
        const std::optional<qint64> floorCodes[] = {8, 8, 2, {}, 101, 8};
        const std::optional<double> areaSizes[] = {12.5, 40, {}, 0, 6.1, 100};
        const qint8 deciles[] = {1, 0, kNoDecile, 5, 10, 1};
        for (std::uint8_t i = 0; i < 6; ++i) {
            HouseholdRow row;
            row.id = RecordId({7, i});
            row.region = RecordId({static_cast<std::uint8_t>(i < 3 ? 2 : 3)});
            row.deciles[0] = deciles[i];
            row.ended = i == 5;
            row.conflict = i == 2;
            if (i % 2 == 0) {
                row.point = GeoPoint{112, -7.8};
            }
            if (i != 4) {
                row.presence = i == 3 ? codes::presence::kNotVisited : codes::presence::kFound;
            }
            households.put(row);
            floors.append(floorCodes[i] ? Value(*floorCodes[i]) : Value());
            areas.append(areaSizes[i] ? Value(*areaSizes[i]) : Value());
        }
        households.setReceives(0, 3);
        households.setReceives(1, 65);
        households.setColumn(std::move(floors));
        households.setColumn(std::move(areas));
        addPersons();
    }

    void addPersons()
    {
        struct One
        {
            quint32 household;
            qint64 sex;
            std::optional<QDate> birth;
            std::optional<qint64> chronic;
            bool ended;
        };
        const One all[] = {
            {0, 1, QDate(1980, 1, 1), 1 << 1, false},
            {0, 2, QDate(2021, 7, 14), 1 << 4, false}, // four today
            {1, 2, QDate(1950, 1, 1), {}, false},
            {2, 1, {}, 1 << 2, false},
            {2, 2, QDate(2020, 7, 14), 1 << 1, false}, // five today
            {3, 1, QDate(1990, 1, 1), 1 << 1, false},
            {4, 2, QDate(2022, 1, 1), 1 << 2, true}, // died
        };
        FrameColumn chronic(*chronicColumn());
        std::uint8_t n = 0;
        for (const One& one : all) {
            PersonRow row;
            row.id = RecordId({8, n++});
            row.household = one.household;
            row.sex = one.sex;
            row.birthDay = one.birth ? std::optional(one.birth->toJulianDay()) : std::nullopt;
            row.ended = one.ended;
            persons.put(row);
            chronic.append(one.chronic ? Value(*one.chronic) : Value());
        }
        persons.setColumn(std::move(chronic));
    }

    Rows rows(const Filter& filter) const
    {
        const auto found = evaluate(filter, households, &persons, kToday);
        return found ? *found : Rows{999};
    }
    Rows rows(const Alternative& alternative, bool negated = false) const
    {
        return rows(Filter{{}, false, {{negated, {alternative}}}});
    }
};

rc::Gen<Alternative> anyAlternative()
{
    const auto codes =
        rc::gen::container<std::vector<qint64>>(rc::gen::element<qint64>(0, 2, 8, 101));
    const auto end = rc::gen::element<std::optional<double>>(std::nullopt, 0.0, 6.1, 40.0, 1e9);
    const auto age = rc::gen::element<std::optional<int>>(std::nullopt, 0, 4, 5, 60);
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 11)),
                     [](const std::vector<int>& values) -> Alternative {
                         return InDecile{DecileKind::National, values};
                     }),
        rc::gen::map(codes,
                     [](const std::vector<qint64>& c) -> Alternative {
                         return CodeIs{floorColumn(), c};
                     }),
        rc::gen::map(rc::gen::pair(end, end),
                     [](const auto& ends) -> Alternative {
                         return Between{areaColumn(), ends.first, ends.second};
                     }),
        rc::gen::map(rc::gen::pair(age, age),
                     [](const auto& ends) -> Alternative {
                         return AgeBetween{ends.first, ends.second};
                     }),
        rc::gen::map(codes,
                     [](const std::vector<qint64>& c) -> Alternative {
                         return AnyMember{{{c.size() % 2 == 1, CodeIs{chronicColumn(), c}},
                                           {false, AgeBetween{4, std::nullopt}}}};
                     }),
        rc::gen::element<Alternative>(HasPoint{}, HasConflict{}, IsMissing{floorColumn()},
                                      IsMissing{chronicColumn()}, Receives{},
                                      Receives{{RecordId({9, 65})}}, IsOneOf{{RecordId({7, 3})}},
                                      InRegion{{QStringLiteral("990101")}}));
}

rc::Gen<FilterCondition> anyCondition()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::arbitrary<bool>(),
                      rc::gen::container<std::vector<Alternative>>(anyAlternative())),
        [](const auto& parts) {
            return FilterCondition{parts.first, parts.second};
        });
}

rc::Gen<Filter> anyFilter()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::arbitrary<bool>(),
                      rc::gen::container<std::vector<FilterCondition>>(anyCondition())),
        [](const auto& parts) {
            return Filter{QStringLiteral("Saringan"), parts.first, parts.second};
        });
}

bool isSubset(const Rows& a, const Rows& b)
{
    return std::includes(b.begin(), b.end(), a.begin(), a.end());
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void noConditionShowsAllThatHaveNotEnded()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(Filter{}), Rows({0, 1, 2, 3, 4}));
        QCOMPARE(n.rows(Filter{{}, true, {}}), Rows({0, 1, 2, 3, 4, 5}));
        HouseholdFrame hidden = n.households;
        hidden.hide(2);
        QCOMPARE(*evaluate(Filter{{}, true, {}}, hidden, nullptr, kToday), Rows({0, 1, 3, 4, 5}));
    }

    void regionsHoldTheirParts()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(InRegion{{QStringLiteral("990101")}}), Rows({0, 1, 2}));
        QCOMPARE(n.rows(InRegion{{QStringLiteral("9901011001"), QStringLiteral("9901021001")}}),
                 Rows({0, 1, 2, 3, 4}));
        QCOMPARE(n.rows(InRegion{{QStringLiteral("990101")}}, true), Rows({3, 4}));
    }

    void notRankedIsNoDecileOne()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(InDecile{DecileKind::National, {1}}), Rows({0}));
        QCOMPARE(n.rows(InDecile{DecileKind::National, {0}}), Rows({1}));
        // Row 2 has no ranking: neither in decile 1 nor outside it.
        QCOMPARE(n.rows(InDecile{DecileKind::National, {1}}, true), Rows({1, 3, 4}));
        QCOMPARE(n.rows(InDecile{DecileKind::City, {0, 1}}, true), Rows());
    }

    void missingMatchesNeitherACodeNorItsOpposite()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(CodeIs{floorColumn(), {8}}), Rows({0, 1}));
        QCOMPARE(n.rows(CodeIs{floorColumn(), {8}}, true), Rows({2, 4}));
        QCOMPARE(n.rows(IsMissing{floorColumn()}), Rows({3}));
        QCOMPARE(n.rows(IsMissing{floorColumn()}, true), Rows({0, 1, 2, 4}));
        QCOMPARE(n.rows(Between{areaColumn(), 0, 20}), Rows({0, 3, 4}));
        QCOMPARE(n.rows(Between{areaColumn(), 0, 20}, true), Rows({1}));
        QCOMPARE(n.rows(Between{areaColumn(), 6.1, 6.1}), Rows({4}));
        QCOMPARE(n.rows(Between{areaColumn(), {}, 0}), Rows({3}));
        QCOMPARE(n.rows(CodeIs{&column(Entity::Household, "presence"), {codes::presence::kFound}}),
                 Rows({0, 1, 2}));
    }

    void programsReceivedOrNot()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(Receives{}), Rows({0, 1}));
        QCOMPARE(n.rows(Receives{}, true), Rows({2, 3, 4}));
        QCOMPARE(n.rows(Receives{{RecordId({9, 65})}}), Rows({1}));
        QCOMPARE(n.rows(Receives{{RecordId({9, 65})}}, true), Rows({0, 2, 3, 4}));
        QCOMPARE(n.rows(Receives{{RecordId({1, 1})}}), Rows());
    }

    void anyMemberWillDoButTheSameOneForAllTests()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(AgeBetween{0, 4}), Rows({0}));
        QCOMPARE(n.rows(AgeBetween{5, 5}), Rows({2}));
        QCOMPARE(n.rows(AgeBetween{60, {}}), Rows({1}));
        QCOMPARE(n.rows(CodeIs{chronicColumn(), {1 << 4}}), Rows({0}));
        const CodeIs woman{&column(Entity::Person, "sex"), {codes::sex::kFemale}};
        QCOMPARE(n.rows(woman), Rows({0, 1, 2}));
        QCOMPARE(n.rows(AnyMember{{{false, woman}, {false, AgeBetween{18, {}}}}}), Rows({1}));
        QCOMPARE(n.rows(AnyMember{{{true, woman}, {false, AgeBetween{18, {}}}}}), Rows({0, 3}));
        // Row 1: nothing known of her illness. Row 4: the only member died.
        QCOMPARE(n.rows(CodeIs{chronicColumn(), {1 << 4}}, true), Rows({2, 3, 4}));
        QCOMPARE(n.rows(IsMissing{chronicColumn()}), Rows({1}));
    }

    void pointsConflictsAndPickedHouseholds()
    {
        const Neighbourhood n;
        QCOMPARE(n.rows(HasPoint{}), Rows({0, 2, 4}));
        QCOMPARE(n.rows(HasPoint{}, true), Rows({1, 3}));
        QCOMPARE(n.rows(HasConflict{}), Rows({2}));
        QCOMPARE(
            n.rows(IsOneOf{{RecordId({7, 4}), RecordId({7, 1}), RecordId({7, 5}), RecordId({1})}}),
            Rows({1, 4}));
    }

    void conditionsAreAndAlternativesOr()
    {
        const Neighbourhood n;
        const Filter filter{{},
                            false,
                            {{false, {CodeIs{floorColumn(), {8}}, IsMissing{floorColumn()}}},
                             {false, {HasPoint{}, InDecile{DecileKind::National, {5}}}}}};
        QCOMPARE(n.rows(filter), Rows({0, 3}));
        // Without alternatives nothing can be true, and everything is known to be false.
        QCOMPARE(n.rows(Filter{{}, false, {{false, {}}}}), Rows());
        QCOMPARE(n.rows(Filter{{}, false, {{true, {}}}}).size(), size_t(5));
    }

    void whatIsNotLoadedIsNamed()
    {
        const Neighbourhood n;
        const Variable& roof = column(Entity::Dwelling, "roof");
        const Filter filter{
            {}, false, {{false, {CodeIs{&roof, {1}}}}, {false, {AgeBetween{0, 4}}}}};
        QCOMPARE(neededColumns(filter), std::vector<const Variable*>{&roof});
        QVERIFY(needsPersons(filter));
        QVERIFY(!needsPersons(Filter{{}, false, {{false, {CodeIs{&roof, {1}}}}}}));
        QVERIFY(needsPersons(Filter{{}, false, {{false, {AnyMember{}}}}}));
        const auto found = evaluate(filter, n.households, &n.persons, kToday);
        QCOMPARE(found.error().reason, QStringLiteral("filter.column_not_loaded"));
        QCOMPARE(found.error().args, QStringList{QStringLiteral("roof")});
        const Filter ages{{}, false, {{false, {AgeBetween{0, 4}}}}};
        QCOMPARE(evaluate(ages, n.households, nullptr, kToday).error().reason,
                 QStringLiteral("filter.persons_not_loaded"));
    }

    void laws()
    {
        const Neighbourhood n;
        QVERIFY(rc::check("every further condition narrows, a negation never overlaps", [&n] {
            Filter filter = *anyFilter();
            const FilterCondition extra = *anyCondition();
            const Rows before = n.rows(filter);
            RC_ASSERT(std::is_sorted(before.begin(), before.end()));
            filter.conditions.push_back(extra);
            const Rows with = n.rows(filter);
            filter.conditions.back().negated = !extra.negated;
            const Rows without = n.rows(filter);
            RC_ASSERT(isSubset(with, before) && isSubset(without, before));
            Rows both;
            std::set_intersection(with.begin(), with.end(), without.begin(), without.end(),
                                  std::back_inserter(both));
            RC_ASSERT(both.empty());
        }));
        QVERIFY(rc::check("a further alternative widens", [&n] {
            FilterCondition condition{false, (*anyCondition()).anyOf};
            const Rows before = n.rows(Filter{{}, false, {condition}});
            condition.anyOf.push_back(*anyAlternative());
            RC_ASSERT(isSubset(before, n.rows(Filter{{}, false, {condition}})));
        }));
        QVERIFY(rc::check("JSON reads back", [] {
            const Filter filter = *anyFilter();
            const auto back = filterFromJson(toJson(filter));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == filter);
        }));
    }

    void brokenJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* json, const char* reason) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(reason);
        };
        row("no json", "{", "filter.form");
        row("array", "[]", "filter.form");
        row("no version", R"({"conditions":[]})", "filter.form");
        row("newer", R"({"version":2,"conditions":[]})", "filter.newer");
        row("kind", R"({"version":1,"conditions":[{"any":[{"kind":"x"}]}]})", "filter.unknown");
        row("column",
            R"({"version":1,"conditions":[{"any":[{"kind":"missing","entity":"dwelling","column":"x"}]}]})",
            "filter.unknown");
        row("sealed column",
            R"({"version":1,"conditions":[{"any":[{"kind":"missing","entity":"person","column":"name"}]}]})",
            "filter.unknown");
        row("code as text",
            R"({"version":1,"conditions":[{"any":[{"kind":"code","entity":"dwelling","column":"floor","codes":["8"]}]}]})",
            "filter.form");
        row("member test on a dwelling",
            R"({"version":1,"conditions":[{"any":[{"kind":"member","all":[{"kind":"missing","entity":"dwelling","column":"floor"}]}]}]})",
            "filter.form");
        row("id", R"({"version":1,"conditions":[{"any":[{"kind":"one_of","households":["x"]}]}]})",
            "record_id.form");
    }
    void brokenJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto filter = filterFromJson(json);
        QVERIFY(!filter);
        QCOMPARE(filter.error().reason, reason);
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
