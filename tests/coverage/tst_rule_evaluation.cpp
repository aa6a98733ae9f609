// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plain_rules.h"
#include "random_rules.h"
#include "rangkul/coverage/rule_text.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::coverage;
using namespace rangkul::coverage::test;
using registry::Entity;

namespace {

const QDate kDay(2026, 7, 14);

const registry::Variable& ofName(Entity entity, const char* column)
{
    return registry::variable(entity, QLatin1StringView(column));
}

/// Households and members with answers, some of them missing; one household without members.
struct RuleCity
{
    registry::HouseholdFrame households;
    registry::PersonFrame persons;
};

void fill(registry::FrameColumn& column, RandomRules& random)
{
    const registry::Variable& variable = column.variable();
    for (size_t row = 0; row < column.size(); ++row) {
        if (random.below(4) == 0) {
            continue;
        }
        if (variable.codeList == nullptr) {
            column.setReal(row, random.below(80));
            continue;
        }
        const auto& items = registry::findCodeList(QString::fromLatin1(variable.codeList))->items();
        const auto one = [&] {
            return items[size_t(random.below(int(items.size())))].code;
        };
        column.setInteger(row,
                          variable.type == registry::ValueType::CodeSet ? one() | one() : one());
    }
}

constexpr const char* kAsked[] = {"floor", "savings", "meals_per_day", "floor_area"};
constexpr const char* kAskedOfPersons[] = {"pregnant", "school_attendance", "chronic", "working",
                                           "work_hours"};

RuleCity makeCity(int size, quint32 seed)
{
    RandomRules random(seed);
    RuleCity city;
    city.households.setRegions({{core::RecordId::random(), "9901", "Satu", 2, -1},
                                {core::RecordId::random(), "9901011001", "Dua", 4, 0},
                                {core::RecordId::random(), "9902011002", "Tiga", 4, -1}});
    const registry::FrameProgram program{core::RecordId::random(), "Program Keluarga", "PKH"};
    city.households.setPrograms({program});
    for (int i = 0; i < size; ++i) {
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        const int region = random.below(4);
        if (region < 3) {
            row.region = city.households.regions()[size_t(region)].id;
        }
        row.deciles[0] = qint8(random.below(12) - 1);
        row.members = random.below(5);
        if (random.below(3) == 0) {
            row.programs = {program.id};
        }
        city.households.put(row);
        for (int m = 0; m < row.members; ++m) {
            registry::PersonRow person;
            person.id = core::RecordId::random();
            person.household = quint32(i);
            person.relation = m == 0 && random.below(8) != 0 ? 1 : 3;
            if (random.below(6) != 0) {
                person.sex = 1 + random.below(2);
            }
            if (random.below(6) != 0) {
                person.birthDay = kDay.toJulianDay() - random.below(32'000);
            }
            person.ended = random.below(10) == 0;
            city.persons.put(person);
        }
    }
    for (const char* name : kAsked) {
        const auto found = findRuleVariable(QString::fromLatin1(name), false);
        registry::FrameColumn column(*found->variable, city.households.size());
        fill(column, random);
        city.households.setColumn(std::move(column));
    }
    for (const char* name : kAskedOfPersons) {
        registry::FrameColumn column(ofName(Entity::Person, name), city.persons.size());
        fill(column, random);
        city.persons.setColumn(std::move(column));
    }
    return city;
}

QStringList askedNames()
{
    QStringList out{"age", "members", "decile", "sex"};
    for (const char* name : kAsked) {
        out << name;
    }
    for (const char* name : kAskedOfPersons) {
        out << name;
    }
    return out;
}

Truth truthAt(const Verdicts& verdicts, size_t row)
{
    return verdicts.yes.contains(row)       ? Truth::Yes
           : verdicts.unknown.contains(row) ? Truth::Unknown
                                            : Truth::No;
}

Rule written(const char* text)
{
    auto rule = parseRule(QString::fromUtf8(text));
    if (!rule) {
        qFatal("%s: %s", text, qPrintable(rule.error().reason));
    }
    return *rule;
}

Rule joined(Rule::Kind kind, std::vector<Rule> parts)
{
    Rule out;
    out.kind = kind;
    out.parts = std::move(parts);
    return out;
}

} // namespace

class TestRuleEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void columnsSayWhatThePlainEvaluatorSays()
    {
        const RuleCity city = makeCity(300, 7);
        const PlainRules plain(city.households, city.persons, kDay);
        RuleFrame frame(city.households, city.persons, kDay);
        QVERIFY(rc::check("columnar == plain", [&] {
            RandomRules random(*rc::gen::arbitrary<quint32>(), askedNames());
            const Rule rule = random.rule(4);
            const auto verdicts = frame.ask(rule);
            if (!verdicts) {
                RC_FAIL(verdicts.error().args.join(u' ').toStdString());
            }
            for (quint32 row = 0; row < city.households.size(); ++row) {
                if (truthAt(*verdicts, row) != plain.ask(rule, row)) {
                    RC_FAIL(toText(rule).toStdString() + " of household " + std::to_string(row));
                }
            }
        }));
    }

    void deMorganHoldsInThreeValues()
    {
        const RuleCity city = makeCity(200, 8);
        RuleFrame frame(city.households, city.persons, kDay);
        QVERIFY(rc::check("not (a and b) == not a or not b", [&] {
            RandomRules random(*rc::gen::arbitrary<quint32>(), askedNames());
            const Rule a = random.rule(2);
            const Rule b = random.rule(2);
            const auto no = [](const Rule& rule) {
                return joined(Rule::Kind::Not, {rule});
            };
            const auto left = frame.ask(no(joined(Rule::Kind::All, {a, b})));
            const auto right = frame.ask(joined(Rule::Kind::Any, {no(a), no(b)}));
            RC_ASSERT(*left == *right);
            const auto or_ = frame.ask(no(joined(Rule::Kind::Any, {a, b})));
            const auto and_ = frame.ask(joined(Rule::Kind::All, {no(a), no(b)}));
            RC_ASSERT(*or_ == *and_);
            RC_ASSERT(*frame.ask(no(no(a))) == *frame.ask(a));
            RC_ASSERT((left->yes & left->unknown).count() == 0U);
        }));
    }

    void missingIsNeitherYesNorNo()
    {
        registry::HouseholdFrame households;
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        row.deciles[0] = 0; // not ranked
        households.put(row);
        registry::FrameColumn floor(ofName(Entity::Dwelling, "floor"), 1);
        households.setColumn(std::move(floor));
        const registry::PersonFrame persons;
        RuleFrame frame(households, persons, kDay);
        for (const char* text : {"decile <= 4", "decile > 4", "floor = Tanah", "floor != Tanah",
                                 "members < 3", "any person (age > 60)", "no person (age > 60)",
                                 "head (age > 60)", "count person (age > 60) = 0"}) {
            QCOMPARE(frame.ask(written(text))->unknown.count(), size_t(1));
        }
        QCOMPARE(frame.ask(written("missing(floor)"))->yes.count(), size_t(1));
        QCOMPARE(frame.ask(written("floor = Tanah or missing(floor)"))->yes.count(), size_t(1));
        QCOMPARE(frame.ask(written("receives \"Tidak ada\""))->unknown.count(), size_t(1));
        QCOMPARE(unknownPrograms(written("receives \"Tidak ada\""), households),
                 QStringList("Tidak ada"));
    }

    void whoIsNotAskedIsNotMissing()
    {
        registry::HouseholdFrame households;
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        row.members = 2;
        households.put(row);
        registry::PersonFrame persons;
        registry::PersonRow man{
            core::RecordId::random(), 0, 1, kDay.addYears(-30).toJulianDay(), 1, {}, false};
        persons.put(man);
        registry::PersonRow girl{
            core::RecordId::random(), 0, 2, kDay.addYears(-5).toJulianDay(), 3, {}, false};
        persons.put(girl);
        persons.setColumn(registry::FrameColumn(ofName(Entity::Person, "pregnant"), 2));
        RuleFrame frame(households, persons, kDay);
        const Verdicts verdicts = *frame.ask(written("any person (pregnant = yes)"));
        QCOMPARE(verdicts.yes.count() + verdicts.unknown.count(), size_t(0));
        QCOMPARE(frame.ask(written("any person (missing(pregnant))"))->yes.count(), size_t(0));
    }

    void agesTurnOnTheBirthday_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        for (const QDate day : {QDate(2026, 7, 14), QDate(2024, 2, 29), QDate(2025, 2, 28),
                                QDate(2025, 3, 1), QDate(2026, 1, 1)}) {
            for (const QDate birth :
                 {QDate(1966, 7, 14), QDate(1966, 7, 15), QDate(2000, 2, 29), QDate(1999, 3, 1),
                  QDate(1999, 2, 28), QDate(2024, 2, 29), QDate(1890, 5, 5)}) {
                QTest::addRow("%s on %s", qPrintable(birth.toString(Qt::ISODate)),
                              qPrintable(day.toString(Qt::ISODate)))
                    << birth << day;
            }
        }
    }
    void agesTurnOnTheBirthday()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        if (birth > day) {
            QSKIP("not born yet");
        }
        registry::HouseholdFrame households;
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        row.members = 1;
        households.put(row);
        registry::PersonFrame persons;
        persons.put({core::RecordId::random(), 0, 1, birth.toJulianDay(), 1, {}, false});
        RuleFrame frame(households, persons, day);
        const int age = *persons.age(0, day);
        const auto is = [&](int years) {
            Rule rule = written("any person (age = 0)");
            rule.parts[0].range = {double(years), double(years), false, false};
            return frame.ask(rule)->yes.count() == 1;
        };
        QVERIFY(is(age));
        QVERIFY(!is(age + 1));
        QVERIFY(age == 0 || !is(age - 1));
    }

    void personsAreMeantByTheTestsOfMembers()
    {
        const RuleCity city = makeCity(60, 3);
        RuleFrame frame(city.households, city.persons, kDay);
        const Rule rule = written("decile <= 6 and any person (age >= 60)");
        const Verdicts verdicts = *frame.ask(rule);
        const IndexSet meant = *frame.personsMeant(rule, verdicts.yes);
        QVERIFY(meant.count() > 0);
        meant.forEach([&](size_t person) {
            QVERIFY(*city.persons.age(quint32(person), kDay) >= 60);
            QVERIFY(verdicts.yes.contains(city.persons.households()[person]));
        });
        // A rule without members means all members of its households.
        const Rule plain = written("decile <= 6");
        const IndexSet all = *frame.personsMeant(plain, frame.ask(plain)->yes);
        QVERIFY(all.count() > meant.count());
    }

    void aColumnThatIsNotThereIsNamed()
    {
        const RuleCity city = makeCity(3, 1);
        RuleFrame frame(city.households, city.persons, kDay);
        const auto verdicts = frame.ask(written("wall = Bambu"));
        QVERIFY(!verdicts);
        QCOMPARE(verdicts.error().reason, QStringLiteral("rule.column_not_loaded"));
        QCOMPARE(verdicts.error().args, QStringList("wall"));
        QCOMPARE(neededColumns({written("wall = Bambu and area_per_person < 7.2")}).size(),
                 size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestRuleEvaluation)
#include "tst_rule_evaluation.moc"
