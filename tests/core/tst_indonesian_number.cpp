// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/indonesian_number.h"

#include <rapidcheck.h>

#include <cmath>

using namespace rangkul::core;

class TestIndonesianNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsCommaAndDot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isAmbiguous");
        QTest::newRow("whole") << "42" << 42.0 << false;
        QTest::newRow("thousand") << "1.174" << 1174.0 << true;
        QTest::newRow("comma") << "6,51" << 6.51 << false;
        QTest::newRow("dot") << "6.51" << 6.51 << false;
        QTest::newRow("zero dot three") << "0.125" << 0.125 << false;
        QTest::newRow("four before the dot") << "1234.567" << 1234.567 << false;
        QTest::newRow("comma three") << "1,250" << 1.25 << true;
        QTest::newRow("Indonesian") << "1.234.567,89" << 1234567.89 << false;
        QTest::newRow("English") << "1,234,567.89" << 1234567.89 << false;
        QTest::newRow("groups only") << "1.250.000" << 1250000.0 << false;
        QTest::newRow("negative") << "-3,5" << -3.5 << false;
        QTest::newRow("money") << "Rp 1.250.000" << 1250000.0 << false;
        QTest::newRow("money, tail") << "Rp.1.250.000,-" << 1250000.0 << false;
        QTest::newRow("percent") << "6,51 %" << 6.51 << false;
        QTest::newRow("blanks") << "1 250 000" << 1250000.0 << false;
    }
    void readsCommaAndDot()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(bool, isAmbiguous);
        const auto reading = parseNumber(text);
        QVERIFY(reading);
        QCOMPARE(reading->value, value);
        QCOMPARE(reading->isAmbiguous(), isAmbiguous);
    }

    void ambiguousTextOffersBothMeanings()
    {
        const auto reading = parseNumber(u"1.250");
        QCOMPARE(reading->value, 1250.0);
        QCOMPARE(*reading->otherValue, 1.25);
        QCOMPARE(parseNumber(u"1.250", DecimalSign::Dot)->value, 1.25);
        QCOMPARE(parseNumber(u"1.250", DecimalSign::Comma)->value, 1250.0);
        QVERIFY(!parseNumber(u"1.250", DecimalSign::Comma)->isAmbiguous());
        QCOMPARE(parseNumber(u"6.51", DecimalSign::Comma)->value, 6.51);
        QCOMPARE(parseNumber(u"1,250", DecimalSign::Dot)->value, 1250.0);
    }

    void refusesWithReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << " "
                               << "number.empty";
        QTest::newRow("words") << "dua"
                               << "number.form";
        QTest::newRow("unit") << "36 m2"
                              << "number.form";
        QTest::newRow("lone sign") << ","
                                   << "number.form";
        QTest::newRow("nothing behind") << "12,"
                                        << "number.form";
        QTest::newRow("twos") << "1.25.000"
                              << "number.grouping";
        QTest::newRow("two commas") << "1,5,2"
                                    << "number.grouping";
        QTest::newRow("signs mixed") << "1.250,000.5"
                                     << "number.grouping";
    }
    void refusesWithReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto reading = parseNumber(text);
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, reason);
    }

    void wholeNumbers()
    {
        QCOMPARE(*parseWholeNumber(u"1.250.000"), 1250000);
        QCOMPARE(*parseWholeNumber(u"1.174"), 1174);
        QCOMPARE(*parseWholeNumber(u"1,174"), 1174);
        QCOMPARE(*parseWholeNumber(u"5.0"), 5);
        QCOMPARE(parseWholeNumber(u"5,5").error().reason, QStringLiteral("number.fraction"));
        QCOMPARE(parseWholeNumber(u"1.000").error().reason, QStringLiteral("number.ambiguous"));
        QCOMPARE(*parseWholeNumber(u"1.000", DecimalSign::Comma), 1000);
        QCOMPARE(parseWholeNumber(u"99999999999999999999").error().reason,
                 QStringLiteral("number.range"));
    }

    void columnTellsItsSign()
    {
        DecimalSignDetector comma;
        DecimalSignDetector dot;
        DecimalSignDetector none;
        DecimalSignDetector both;
        for (const QStringView cell : {u"36", u"1.250", u"6,5", u"1.250.000"}) {
            comma.add(cell);
        }
        for (const QStringView cell : {u"1.250", u"6.5", u"x"}) {
            dot.add(cell);
        }
        none.add(u"1.250");
        both.add(u"6,5");
        both.add(u"6.5");
        QCOMPARE(comma.sign(), DecimalSign::Comma);
        QCOMPARE(comma.commaCells(), 2);
        QCOMPARE(dot.sign(), DecimalSign::Dot);
        QCOMPARE(none.sign(), DecimalSign::Unknown);
        QCOMPARE(both.sign(), DecimalSign::Unknown);
    }

    void writesTheIndonesianWay()
    {
        QCOMPARE(formatWhole(1174), QStringLiteral("1.174"));
        QCOMPARE(formatWhole(-1234567), QStringLiteral("-1.234.567"));
        QCOMPARE(formatWhole(999), QStringLiteral("999"));
        QCOMPARE(formatNumber(1234.5, 2), QStringLiteral("1.234,50"));
        QCOMPARE(formatNumber(-0.001, 1), QStringLiteral("0,0"));
        QCOMPARE(formatNumber(std::nan(""), 1), QString());
        QCOMPARE(formatPercent(6.51), QStringLiteral("6,51 %"));
        QCOMPARE(formatRupiah(1250000), QStringLiteral("Rp 1.250.000"));
        QCOMPARE(formatRupiah(-500), QStringLiteral("-Rp 500"));
    }

    void shortFormsForCharts()
    {
        QCOMPARE(formatShortNumber(950), QStringLiteral("950"));
        QCOMPARE(formatShortNumber(1200), QStringLiteral("1,2 rb"));
        QCOMPARE(formatShortNumber(1234567), QStringLiteral("1,2 jt"));
        QCOMPARE(formatShortNumber(999960), QStringLiteral("1 jt"));
        QCOMPARE(formatShortNumber(3e9), QStringLiteral("3 M"));
        QCOMPARE(formatShortNumber(1.5e12), QStringLiteral("1,5 T"));
        QCOMPARE(formatShortNumber(-2500000), QStringLiteral("-2,5 jt"));
        QCOMPARE(formatShortNumber(0), QStringLiteral("0"));
    }

    void writtenNumberReadsBack()
    {
        QVERIFY(rc::check("parse(format(x)) == x", [] {
            const auto hundredths = *rc::gen::inRange<qint64>(-100000000000, 100000000000);
            const double value = static_cast<double>(hundredths) / 100;
            const auto reading = parseNumber(formatNumber(value, 2), DecimalSign::Comma);
            RC_ASSERT(reading.has_value());
            RC_ASSERT(std::abs(reading->value - value) < 0.001);
            const qint64 whole = hundredths / 7;
            RC_ASSERT(*parseWholeNumber(formatWhole(whole), DecimalSign::Comma) == whole);
            RC_ASSERT(*parseWholeNumber(formatRupiah(whole), DecimalSign::Comma) == whole);
        }));
    }
};

QTEST_GUILESS_MAIN(TestIndonesianNumber)
#include "tst_indonesian_number.moc"
