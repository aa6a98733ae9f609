// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "family.h"
#include "rangkul/registry/applicability.h"
#include "rangkul/registry/combination_findings.h"

using namespace rangkul;
using namespace rangkul::registry;
using namespace rangkul::registry::codes;
using namespace rangkul::test;

namespace {

QStringList keys(const TwoFamilies& all)
{
    QStringList out;
    for (const CombinationFinding& one : findings(all.profile(all.a), kToday)) {
        out.append(one.finding.reason.section(u'.', 1));
    }
    return out;
}

} // namespace

class TestCombinationFindings : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFamilyHasNone() { QCOMPARE(keys(TwoFamilies()), QStringList()); }

    void eachImpossibleCellIsNamed_data()
    {
        QTest::addColumn<int>("person");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, int person, const char* column, const QVariant& value,
                            const char* key) {
            QTest::newRow(name) << person << QString::fromLatin1(column) << value
                                << QString::fromLatin1(key);
        };
        row("two heads", 103, "relation", 1, "two_heads");
        row("no head", 101, "relation", 8, "no_head");
        row("head a child", 101, "birth_date", QDate(2010, 1, 1), "head_too_young");
        row("wife a man", 102, "sex", 1, "spouse_same_sex");
        row("single wife", 102, "marital", 1, "spouse_single");
        row("old child", 103, "birth_date", QDate(1969, 1, 1), "child_older_than_head");
        row("unborn", 104, "birth_date", QDate(2027, 1, 1), "birth_in_future");
        row("NIK tells another day", 101, "nik", QStringLiteral("9901010503700001"),
            "nik_birth_date");
        row("NIK of a woman", 101, "nik", QStringLiteral("9901014403700001"), "nik_sex");
        row("toddler in senior school", 104, "school_level", 13, "senior_school_too_young");
        row("toddler with a degree", 104, "education", 10, "senior_school_too_young");
        row("pregnant man", 103, "pregnant", 1, "pregnant_man");
        row("dies tomorrow", 105, "died_on", kToday.addDays(1), "death_in_future");
        row("died before birth", 105, "died_on", QDate(1940, 1, 1), "death_before_birth");
        row("dead member", 105, "died_on", QDate(2026, 1, 1), "dead_but_member");
    }
    void eachImpossibleCellIsNamed()
    {
        QFETCH(const int, person);
        QFETCH(const QString, column);
        QFETCH(const QVariant, value);
        QFETCH(const QString, key);
        TwoFamilies all;
        const Value cell = value.typeId() == QMetaType::QDate     ? Value(value.toDate())
                           : value.typeId() == QMetaType::QString ? Value(value.toString())
                                                                  : Value(qint64(value.toInt()));
        const QByteArray name = column.toLatin1();
        all.store.put(Entity::Person, recordId(person), {{QLatin1StringView(name), cell}});
        QVERIFY2(keys(all).contains(key), qPrintable(keys(all).join(u' ')));
        for (const CombinationFinding& one : findings(all.profile(all.a), kToday)) {
            QVERIFY(findVariable(one.row.entity, one.column));
        }
    }

    void fourWivesArePossibleFiveAreNot()
    {
        TwoFamilies all;
        for (int n = 111; n < 114; ++n) {
            all.person(n, all.a, relation::kSpouse, sex::kFemale, QDate(1980, 1, 1));
        }
        QVERIFY(!keys(all).contains("many_spouses"));
        all.person(114, all.a, relation::kSpouse, sex::kFemale, QDate(1980, 1, 1));
        QCOMPARE(keys(all).count("many_spouses"), 1);
    }

    void numbersAreComparedWithinTheHousehold()
    {
        TwoFamilies all;
        const QString nik = QStringLiteral("9901014605740001"); // 102: a woman of 6 May 1974
        all.store.put(Entity::Person, recordId(102), {{QLatin1StringView("nik"), nik}});
        QCOMPARE(keys(all), QStringList());
        all.store.put(Entity::Household, all.a, {{QLatin1StringView("kk_number"), nik}});
        QCOMPARE(keys(all), QStringList{"nik_equals_kk"});
        all.store.put(Entity::Household, all.a, {{QLatin1StringView("kk_number"), Value()}});
        all.store.put(Entity::Person, recordId(104), {{QLatin1StringView("nik"), nik}});
        QVERIFY(keys(all).contains("nik_twice"));
    }

    void dwellingAndHouseholdAreLookedAt()
    {
        TwoFamilies all;
        const auto dwelling = [&](const char* column, Value value) {
            all.store.put(Entity::Dwelling, recordId(1), {{QLatin1StringView(column), value}});
        };
        dwelling("power_1", qint64(1));
        dwelling("lighting", lighting::kPlnWithMeter);
        dwelling("floor_area", 36.0);
        QCOMPARE(keys(all), QStringList());
        dwelling("lighting", lighting::kNoElectricity);
        dwelling("floor_area", 1200.0);
        QCOMPARE(keys(all), QStringList({"floor_area_large", "power_without_pln"}));
        dwelling("power_1", qint64(0));
        dwelling("floor_area", 0.0);
        QCOMPARE(keys(all), QStringList{"floor_area_zero"});
        dwelling("floor_area", Value());
        all.household(all.a, 1, 6);
        all.store.put(Entity::Household, all.a,
                      {{QLatin1StringView("presence"), presence::kAllDied},
                       {QLatin1StringView("eligibility"), eligibility::kEligible}});
        QCOMPARE(keys(all),
                 QStringList({"member_count", "eligible_but_gone", "all_died_but_members"}));
    }

    void questionsFollowAgeAndSex()
    {
        TwoFamilies all;
        const HouseholdProfile a = all.profile(all.a);
        const auto ask = [&](int person, const char* column) {
            return applies(variable(Entity::Person, QLatin1StringView(column)),
                           *memberOf(a, recordId(person)), kToday);
        };
        QCOMPARE(ask(104, "school_attendance").reason, "applies.too_young");
        QCOMPARE(ask(104, "school_attendance").args, QStringList{"5"});
        QVERIFY(ask(103, "school_attendance"));
        QVERIFY(ask(104, "nutrition"));
        QCOMPARE(ask(103, "nutrition").reason, "applies.too_old");
        QCOMPARE(ask(103, "pregnant").reason, "applies.women_only");
        QVERIFY(ask(102, "pregnant"));
        QCOMPARE(ask(105, "pregnant").reason, "applies.too_old");
    }

    void questionsFollowTheAnswerTheyDependOn()
    {
        Record person({Entity::Person, recordId(1)});
        const auto ask = [](const Record& record, const char* column) {
            return applies(variable(record.ref().entity, QLatin1StringView(column)), record,
                           kToday);
        };
        const auto set = [](Record& record, const char* column, Value value) {
            record.setValue(variable(record.ref().entity, QLatin1StringView(column)), value);
        };
        QCOMPARE(ask(person, "turnover").reason, "applies.answer_first");
        QCOMPARE(ask(person, "turnover").args, QStringList{"has_business"});
        set(person, "turnover", qint64(2));
        QVERIFY(ask(person, "turnover"));
        set(person, "has_business", yes_no::kNo);
        QCOMPARE(ask(person, "turnover").reason, "applies.no_business");
        set(person, "has_business", yes_no::kYes);
        QVERIFY(ask(person, "turnover"));
        set(person, "school_attendance", school_attendance::kNever);
        QCOMPARE(ask(person, "diploma").reason, "applies.never_at_school");
        set(person, "school_attendance", school_attendance::kNoLonger);
        QVERIFY(ask(person, "diploma"));

        Record dwelling({Entity::Dwelling, recordId(2)});
        set(dwelling, "lighting", lighting::kNoElectricity);
        QCOMPARE(ask(dwelling, "power_1").reason, "applies.not_pln");
        set(dwelling, "lighting", lighting::kPlnWithoutMeter);
        QCOMPARE(ask(dwelling, "power_1").reason, "applies.no_meter");
        set(dwelling, "lighting", lighting::kPlnWithMeter);
        QVERIFY(ask(dwelling, "power_1"));
        QCOMPARE(ask(dwelling, "power_2").reason, "applies.answer_first");
        set(dwelling, "power_1", qint64(1));
        QVERIFY(ask(dwelling, "power_2"));
        QCOMPARE(ask(dwelling, "accuracy_m").reason, "applies.no_point");
        set(dwelling, "water", qint64(3));
        QCOMPARE(ask(dwelling, "septic_distance").reason, "applies.water_not_ground");
        set(dwelling, "toilet", toilet::kNone);
        QCOMPARE(ask(dwelling, "toilet_type").reason, "applies.no_toilet");
    }

    void everyGateNamesColumnsThatExist()
    {
        for (const Entity entity : {Entity::Person, Entity::Household, Entity::Dwelling}) {
            Record empty({entity, recordId(1)});
            for (const Variable& column : variables(entity)) {
                const Applicability answer = applies(column, empty, kToday);
                if (answer.reason == "applies.answer_first") {
                    QVERIFY(findVariable(entity, QStringView(answer.args.at(0))));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCombinationFindings)
#include "tst_combination_findings.moc"
