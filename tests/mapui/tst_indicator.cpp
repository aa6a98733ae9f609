// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "fake_workspace.h"
#include "rangkul/mapclient/palette.h"
#include "rangkul/mapui/choropleth.h"
#include "rangkul/words/format.h"

using namespace rangkul;
using core::RecordId;
using mapui::Indicator;
using mapui::RegionValues;
using registry::Entity;

namespace {

/// Two villages of one district; a third village without any household.
struct City
{
    City()
    {
        fake.addRegion("99.01.01", "Contoh", 3);
        const RecordId a = fake.addRegion("99.01.01.1001", "Mawar", 4, "99.01.01");
        const RecordId b = fake.addRegion("99.01.01.1002", "Melati", 4, "99.01.01");
        fake.addRegion("99.01.01.1003", "Kosong", 4, "99.01.01");
        add(a, 1, 1, 8, 30, 3);
        add(a, 2, std::nullopt, 2, 50, 1);
        add(a, 0, 9, std::nullopt, std::nullopt, 2);
        add(b, 7, 5, 8, 20, 4);
    }

    void add(const RecordId& region, int decile, std::optional<qint64> presence,
             std::optional<qint64> floor, std::optional<double> area, int members)
    {
        const RecordId dwelling = fake.addDwelling(region, std::nullopt);
        fake.rows.put(
            Entity::Dwelling, dwelling,
            {{QLatin1StringView("floor"), floor ? registry::Value(*floor) : registry::Value()},
             {QLatin1StringView("floor_area"), area ? registry::Value(*area) : registry::Value()}});
        const RecordId household = fake.addHousehold(dwelling, decile, presence);
        for (int i = 0; i < members; ++i) {
            fake.addPerson(household, "X", i == 0 ? 1 : 3, i % 2 + 1);
        }
    }

    RegionValues values(const Indicator& indicator, int level = 4)
    {
        bool loaded = false;
        fake.workspace.ensureColumns(
            mapui::neededColumns(indicator), &fake.workspace,
            [&loaded](const core::Status& status) { loaded = bool(status); });
        fake.settle();
        if (!loaded) {
            return {};
        }
        return mapui::regionValues(indicator, level, fake.workspace.households(),
                                   fake.workspace.rows(), &fake.workspace.persons());
    }

    test::FakeWorkspace fake;
};

const registry::Variable& dwellingVariable(const char* column)
{
    return registry::variable(Entity::Dwelling, QLatin1StringView(column));
}

using Values = std::map<QString, double>;

} // namespace

class TestIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { words::useLanguage(QStringLiteral("en")); }

    void householdsAndPersonsAreCounted()
    {
        City city;
        QVERIFY(city.fake.open());
        QCOMPARE(city.values({}).values, (Values{{"99.01.01.1001", 3}, {"99.01.01.1002", 1}}));
        Indicator persons;
        persons.kind = Indicator::Kind::Persons;
        QCOMPARE(city.values(persons).values, (Values{{"99.01.01.1001", 6}, {"99.01.01.1002", 4}}));
        QCOMPARE(city.values(persons, 3).values, (Values{{"99.01.01", 10}}));
    }

    void aVillageWhoseHouseholdsAreFilteredOutCountsZero()
    {
        City city;
        QVERIFY(city.fake.open());
        registry::Filter filter;
        filter.conditions.push_back({false, {registry::InRegion{{"99.01.01.1002"}}}});
        city.fake.workspace.setFilter(filter);
        city.fake.settle();
        // Of the empty village nothing is known: no zero.
        QCOMPARE(city.values({}).values, (Values{{"99.01.01.1001", 0}, {"99.01.01.1002", 1}}));
    }

    void theShareOfThePoorLeavesOutTheUnranked()
    {
        City city;
        QVERIFY(city.fake.open());
        Indicator poor;
        poor.kind = Indicator::Kind::PoorShare;
        QCOMPARE(city.values(poor).values, (Values{{"99.01.01.1001", 50}, {"99.01.01.1002", 0}}));
        poor.decile = 2;
        QCOMPARE(city.values(poor).values, (Values{{"99.01.01.1001", 100}, {"99.01.01.1002", 0}}));
        poor.ranking = registry::DecileKind::City; // nobody is ranked by the city
        QCOMPARE(city.values(poor).values, Values());
    }

    void visitsCountWhateverTheyFound()
    {
        City city;
        QVERIFY(city.fake.open());
        Indicator visited;
        visited.kind = Indicator::Kind::VerifiedShare;
        const auto values = city.values(visited).values;
        QVERIFY(std::abs(values.at("99.01.01.1001") - 100.0 / 3) < 1e-9);
        QCOMPARE(values.at("99.01.01.1002"), 100.0);
    }

    void shareAndMeanLeaveOutTheUnknown()
    {
        City city;
        QVERIFY(city.fake.open());
        Indicator earth;
        earth.kind = Indicator::Kind::CodeShare;
        earth.variable = &dwellingVariable("floor");
        earth.codes = {8};
        QCOMPARE(city.values(earth).values,
                 (Values{{"99.01.01.1001", 50}, {"99.01.01.1002", 100}}));
        Indicator area;
        area.kind = Indicator::Kind::Mean;
        area.variable = &dwellingVariable("floor_area");
        QCOMPARE(city.values(area).values, (Values{{"99.01.01.1001", 40}, {"99.01.01.1002", 20}}));
    }

    void aQuestionToPersonsCountsPersons()
    {
        City city;
        QVERIFY(city.fake.open());
        Indicator women;
        women.kind = Indicator::Kind::CodeShare;
        women.variable = &registry::variable(Entity::Person, QLatin1StringView("sex"));
        women.codes = {2};
        QVERIFY(mapui::needsPersons(women));
        const auto values = city.values(women).values;
        QVERIFY(std::abs(values.at("99.01.01.1001") - 100.0 * 2 / 6) < 1e-9);
        QCOMPARE(values.at("99.01.01.1002"), 50.0);
    }

    void everyOfferedVariableCanBeAskedFor()
    {
        QVERIFY(mapui::variablesForShare().size() > 30);
        QVERIFY(mapui::variablesForMean().size() > 5);
        for (const auto* variable : mapui::variablesForShare()) {
            Indicator indicator;
            indicator.kind = Indicator::Kind::CodeShare;
            indicator.variable = variable;
            indicator.codes = {1};
            QVERIFY(!mapui::indicatorTitle(indicator).isEmpty());
        }
    }

    void classesAreLabelledWithWhatIsInThem()
    {
        RegionValues values;
        const QStringList codes{"a", "b", "c", "d", "e"};
        values.values = {{"a", 1}, {"b", 4}, {"c", 10}, {"d", 12}};
        const mapui::Choropleth map =
            mapui::classified(values, codes, {mapipc::ClassMethod::Quantile, 2, {}});
        QCOMPARE(map.labels, (QStringList{"1 – 4", "10 – 12"}));
        QCOMPARE(map.classOf, (std::map<QString, int>{{"a", 0}, {"b", 0}, {"c", 1}, {"d", 1}}));
        QCOMPARE(map.unknown, 1);
        QCOMPARE(map.colours.size(), size_t(2));
        values.unit = QStringLiteral("%");
        values.decimals = 1;
        values.values = {{"a", 12.34}};
        QCOMPARE(mapui::classified(values, {"a"}, {}).labels, (QStringList{"12.3 %"}));
    }

    void nothingKnownGivesNoClasses()
    {
        const mapui::Choropleth map = mapui::classified({}, {"a", "b"}, {});
        QVERIFY(map.isEmpty());
        QCOMPARE(map.unknown, 2);
    }

    void unknownRegionsAreHatchedAndNotCounted()
    {
        City city;
        QVERIFY(city.fake.open());
        const registry::Ring ring{{0, 0}, {1, 0}, {1, 1}, {0, 0}};
        const mapui::RegionShapes shapes({{RecordId(), "99.01.01.1001", "Mawar", 4, {{ring}}},
                                          {RecordId(), "99.01.01.1003", "Kosong", 4, {{ring}}}});
        const auto codes = mapui::codesAtLevel(city.fake.workspace.households(), 4);
        const auto map = mapui::classified(city.values({}),
                                           {"99.01.01.1001", "99.01.01.1002", "99.01.01.1003"}, {});
        const auto fills = mapui::fillsFor(map, shapes, codes, QPalette());
        QCOMPARE(fills.at("99.01.01.1001").style(), Qt::SolidPattern);
        QCOMPARE(fills.at("99.01.01.1003").style(), Qt::BDiagPattern);
        const auto style = mapui::styleFor(map, shapes, codes, 4);
        QCOMPARE(style.classOf.size(), size_t(2));
        QCOMPARE(style.classOf[1], mapipc::kMissingClass);
        QCOMPARE(style.values[0], std::optional(3.0));
        QVERIFY(!style.values[1]);
        QCOMPARE(style.missingLabel, std::string("Not known"));
        mapui::RegionValues hidden = city.values({});
        hidden.unknown = QStringLiteral("Not shown");
        const auto told = mapui::classified(hidden, {"99.01.01.1001", "99.01.01.1003"}, {});
        QCOMPARE(mapui::styleFor(told, shapes, codes, 4).missingLabel, std::string("Not shown"));
    }

    void districtsWithoutBordersColourTheirVillages()
    {
        City city;
        QVERIFY(city.fake.open());
        const registry::Ring ring{{0, 0}, {1, 0}, {1, 1}, {0, 0}};
        const mapui::RegionShapes shapes({{RecordId(), "99.01.01.1001", "Mawar", 4, {{ring}}},
                                          {RecordId(), "99.01.01.1003", "Kosong", 4, {{ring}}}});
        QCOMPARE(mapui::shapeLevelFor(shapes, 3), 4);
        const auto map = mapui::classified(city.values({}, 3), {"99.01.01"}, {});
        const auto codes = mapui::codesAtLevel(city.fake.workspace.households(), 3);
        const auto fills = mapui::fillsFor(map, shapes, codes, QPalette());
        QCOMPARE(fills.size(), size_t(2));
        QCOMPARE(fills.at("99.01.01.1001"), fills.at("99.01.01.1003"));
    }
};

QTEST_GUILESS_MAIN(TestIndicator)
#include "tst_indicator.moc"
