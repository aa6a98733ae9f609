// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/kk_number.h"
#include "rangkul/core/nik.h"

#include <rapidcheck.h>

using namespace rangkul::core;

namespace {

const QDate kToday(2026, 3, 1);

/// A NIK of province 99; `sex` and birth day as given.
QString nikText(QDate birth, Sex sex, int serial)
{
    const int day = birth.day() + (sex == Sex::Female ? 40 : 0);
    return QStringLiteral("990101%1%2%3%4")
        .arg(day, 2, 10, QLatin1Char('0'))
        .arg(birth.month(), 2, 10, QLatin1Char('0'))
        .arg(birth.year() % 100, 2, 10, QLatin1Char('0'))
        .arg(serial, 4, 10, QLatin1Char('0'));
}

rc::Gen<QDate> birthDays()
{
    return rc::gen::map(rc::gen::inRange(0, 36000), [](int days) { return kToday.addDays(-days); });
}

} // namespace

class TestNik : public QObject
{
    Q_OBJECT

private slots:
    void readsRegionSexAndBirth()
    {
        const auto man = Nik::parse(u"9901010705870001");
        QVERIFY(man);
        QCOMPARE(man->regionDigits(), QStringLiteral("990101"));
        QCOMPARE(man->sex(), Sex::Male);
        QCOMPARE(man->birthDate(kToday), QDate(1987, 5, 7));
        QVERIFY(man->isSample());
        const auto woman = Nik::parse(u"9901014705870002");
        QVERIFY(woman);
        QCOMPARE(woman->sex(), Sex::Female);
        QCOMPARE(woman->birthDate(kToday), QDate(1987, 5, 7));
    }

    void masksAndGroups()
    {
        const auto nik = Nik::parse(u"9901010705870001");
        QCOMPARE(nik->masked(), QStringLiteral("990101******0001"));
        QCOMPARE(nik->grouped(), QStringLiteral("990101 070587 0001"));
    }

    void refusesWithReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* text, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(reason);
        };
        row("short", "990101070587001", "nik.length");
        row("long", "99010107058700011", "nik.length");
        row("letters", "99010107O5B70001", "nik.not_digits");
        row("serial 0000", "9901010705870000", "nik.serial_zero");
        row("day 32", "9901013205870001", "nik.day");
        row("day 72", "9901017205870001", "nik.day");
        row("day 00", "9901010005870001", "nik.day");
        row("day 40", "9901014005870001", "nik.day");
        row("month 13", "9901010713870001", "nik.month");
        row("30 February", "9901013002870001", "nik.date");
        row("29 February in no leap year", "9901012902870001", "nik.date");
        row("one digit repeated", "9999999999999999", "nik.missing");
        row("scientific", "9,90101E+15", "nik.excel_damage");
        row("masked", "990101******0001", "nik.masked");
        row("empty", "", "nik.missing");
    }
    void refusesWithReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto nik = Nik::parse(text);
        QVERIFY(!nik);
        QCOMPARE(nik.error().reason, reason);
    }

    void leapDayOfTheYearZeroMeans2000()
    {
        const auto nik = Nik::parse(u"9901012902000001");
        QVERIFY(nik);
        QCOMPARE(nik->birthDates(kToday), QList<QDate>{QDate(2000, 2, 29)});
    }

    void centuryIsTheOneThatGivesAnAge()
    {
        const auto born26 = Nik::parse(u"9901010202260001");
        QCOMPARE(born26->birthDates(kToday), (QList<QDate>{{2026, 2, 2}, {1926, 2, 2}}));
        const auto born27 = Nik::parse(u"9901010202270001");
        QCOMPARE(born27->birthDates(kToday), QList<QDate>{QDate(1927, 2, 2)});
        // 110 years and 364 days old is the greatest age.
        const auto born15 = Nik::parse(u"9901010203150001");
        QCOMPARE(born15->birthDates(kToday), (QList<QDate>{{2015, 3, 2}, {1915, 3, 2}}));
        const auto dayBefore = Nik::parse(u"9901010103150001");
        QCOMPARE(dayBefore->birthDates(kToday), QList<QDate>{QDate(2015, 3, 1)});
        QVERIFY(!born26->birthDate(QDate(1900, 1, 1)));
    }

    void temporaryNumberTellsNothing()
    {
        const auto nik = Nik::parse(u"0990101100100001");
        QVERIFY(nik);
        QVERIFY(nik->isTemporary());
        QVERIFY(!nik->sex());
        QVERIFY(nik->birthDates(kToday).isEmpty());
        QCOMPARE(readNik(u"0990101100100001").status, NikStatus::Temporary);
    }

    void cellsOfANikColumn()
    {
        QCOMPARE(readNik(u"9901010705870001").status, NikStatus::Real);
        QCOMPARE(readNik(u"-").status, NikStatus::Missing);
        QCOMPARE(readNik(u"990101******0001").status, NikStatus::Masked);
        QCOMPARE(readNik(u"990101070587").status, NikStatus::Damaged);
        const NikReading tidied = readNik(u"'99O101 070587 0001");
        QCOMPARE(tidied.status, NikStatus::Real);
        QCOMPARE(tidied.findings.size(), 3);
        const NikReading rounded = readNik(u"9901010705870010", CellKind::Number);
        QCOMPARE(rounded.status, NikStatus::Damaged);
        QCOMPARE(rounded.findings.front().reason, QStringLiteral("nik.excel_damage"));
        QCOMPARE(readNik(u"9901010705870010").status, NikStatus::Real);
    }

    void warningsCompareWithWhatElseIsKnown()
    {
        const auto nik = Nik::parse(u"9901014705870002");
        NikContext context;
        context.today = kToday;
        context.sex = Sex::Female;
        context.birthDate = QDate(1987, 5, 7);
        context.residenceRegion = QStringLiteral("9901011001");
        context.isKnownRegion = [](const QString& region) {
            return region == u"990101";
        };
        QVERIFY(checkNik(*nik, context).isEmpty());

        context.sex = Sex::Male;
        context.birthDate = QDate(1987, 7, 5);
        context.residenceRegion = QStringLiteral("9971011001");
        context.isKnownRegion = [](const QString&) {
            return false;
        };
        const QList<Finding> findings = checkNik(*nik, context);
        QStringList reasons;
        for (const Finding& finding : findings) {
            reasons.append(finding.reason);
        }
        QCOMPARE(reasons, (QStringList{"nik.sex_differs", "nik.birth_date_differs",
                                       "nik.region_unknown", "nik.region_differs"}));
        QCOMPARE(findings.last().level, FindingLevel::Info);
    }

    void birthOfACenturyAgoIsNoContradiction()
    {
        const auto nik = Nik::parse(u"9901010202200001");
        NikContext context;
        context.today = kToday;
        context.birthDate = QDate(1920, 2, 2);
        QVERIFY(checkNik(*nik, context).isEmpty());
    }

    void everyMadeNikReadsBack()
    {
        QVERIFY(rc::check("sex and birth date survive", [] {
            const QDate birth = *birthDays();
            const Sex sex = *rc::gen::element(Sex::Male, Sex::Female);
            const QString text = nikText(birth, sex, *rc::gen::inRange(1, 10000));
            const auto nik = Nik::parse(text);
            RC_ASSERT(nik.has_value());
            RC_ASSERT(nik->toString() == text);
            RC_ASSERT(nik->sex() == sex);
            RC_ASSERT(nik->birthDates(kToday).contains(birth));
            RC_ASSERT(Nik::parse(nik->grouped())->digits() == nik->digits());
        }));
    }

    void maskingHidesExactlyTheMiddle()
    {
        QVERIFY(rc::check("mask", [] {
            const QString text = nikText(*birthDays(), Sex::Male, *rc::gen::inRange(1, 10000));
            const auto nik = Nik::parse(text);
            const QString masked = nik->masked();
            RC_ASSERT(masked == text.first(6) + QString(6, u'*') + text.last(4));
            const auto mask = MaskedNumber::parse(masked);
            RC_ASSERT(mask.has_value());
            RC_ASSERT(mask->hasNikForm());
            RC_ASSERT(couldBe(*mask, *nik));
        }));
    }
};

QTEST_GUILESS_MAIN(TestNik)
#include "tst_nik.moc"
