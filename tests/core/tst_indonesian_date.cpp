// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/indonesian_date.h"

#include <rapidcheck.h>

using namespace rangkul::core;

class TestIndonesianDate : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFormsPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate july(2025, 7, 4);
        const QDate august(1987, 8, 17);
        QTest::newRow("long") << "4 Juli 2025" << july;
        QTest::newRow("long, zero") << "04 Juli 2025" << july;
        QTest::newRow("with weekday") << "Jum'at, 4 Juli 2025" << july;
        QTest::newRow("dashes") << "4-7-2025" << july;
        QTest::newRow("slashes") << "04/07/2025" << july;
        QTest::newRow("dots") << "4.7.2025" << july;
        QTest::newRow("digits") << "04072025" << july;
        QTest::newRow("ISO") << "2025-07-04" << july;
        QTest::newRow("ISO digits") << "20250704" << july;
        QTest::newRow("ISO with time") << "2025-07-04T00:00:00" << july;
        QTest::newRow("time behind") << "04/07/2025 14:05" << july;
        QTest::newRow("apostrophe") << "'04/07/2025" << july;
        QTest::newRow("Agustus") << "17 AGUSTUS 1987" << august;
        QTest::newRow("Agu") << "17-Agu-1987" << august;
        QTest::newRow("Ags") << "17 Ags 1987" << august;
        QTest::newRow("Agt") << "17 agt 1987" << august;
        QTest::newRow("Aug") << "17-Aug-1987" << august;
        QTest::newRow("Okt") << "1 Okt 1990" << QDate(1990, 10, 1);
        QTest::newRow("Oct") << "1 October 1990" << QDate(1990, 10, 1);
        QTest::newRow("Des") << "25 Des 1990" << QDate(1990, 12, 25);
        QTest::newRow("Dec") << "25-DEC-1990" << QDate(1990, 12, 25);
        QTest::newRow("Pebruari") << "29 Pebruari 2024" << QDate(2024, 2, 29);
        QTest::newRow("Nopember") << "10 Nop 1945" << QDate(1945, 11, 10);
        QTest::newRow("Mei") << "2 Mei 2000" << QDate(2000, 5, 2);
        QTest::newRow("Maret") << "11 Mrt 1966" << QDate(1966, 3, 11);
    }
    void readsTheFormsPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const auto parsed = parseDate(text);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().reason));
        QCOMPARE(*parsed, date);
    }

    void refusesWithReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ""
                               << "date.empty";
        QTest::newRow("dash") << "-"
                              << "date.empty";
        QTest::newRow("two digits") << "04/07/25"
                                    << "date.two_digit_year";
        QTest::newRow("month first") << "07/25/2025"
                                     << "date.month_first";
        QTest::newRow("month 13") << "13/13/0025"
                                  << "date.year";
        QTest::newRow("month 99") << "04/99/2025"
                                  << "date.month";
        QTest::newRow("30 February") << "30/02/2024"
                                     << "date.day";
        QTest::newRow("29 February of no leap year") << "29 Februari 2023"
                                                     << "date.day";
        QTest::newRow("year 3025") << "4 Juli 3025"
                                   << "date.year";
        QTest::newRow("no month") << "4 Jumadil 2025"
                                  << "date.month";
        QTest::newRow("words") << "tidak tahu"
                               << "date.form";
        QTest::newRow("a serial") << "45842"
                                  << "date.excel_serial";
        QTest::newRow("only a year") << "1987"
                                     << "date.form";
        QTest::newRow("two dates") << "4/7/2025 5/7/2025"
                                   << "date.form";
        QTest::newRow("signs") << "4#7#2025"
                               << "date.form";
    }
    void refusesWithReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto parsed = parseDate(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, reason);
    }

    void excelCountsDays()
    {
        const DateRules rules{.excelSerial = true};
        QCOMPARE(*parseDate(u"45842", rules), QDate(2025, 7, 4));
        QCOMPARE(*parseDate(u"45842.0", rules), QDate(2025, 7, 4));
        QCOMPARE(*parseDate(u"45842.75", rules), QDate(2025, 7, 4));
        QCOMPARE(*parseDate(u"1", rules), QDate(1900, 1, 1));
        QCOMPARE(*parseDate(u"59", rules), QDate(1900, 2, 28));
        QCOMPARE(*parseDate(u"61", rules), QDate(1900, 3, 1));
        QCOMPARE(parseDate(u"60", rules).error().reason, QStringLiteral("date.excel_serial"));
        QCOMPARE(parseDate(u"0", rules).error().reason, QStringLiteral("date.excel_serial"));
        QCOMPARE(*parseDate(u"04072025", rules), QDate(2025, 7, 4));
        QCOMPARE(*parseDate(u"4/7/2025", rules), QDate(2025, 7, 4));
    }

    void twoDigitYearNeedsARule()
    {
        const DateRules birth{.twoDigitYearsUpTo = QDate(2026, 3, 1)};
        QCOMPARE(*parseDate(u"04/07/25", birth), QDate(2025, 7, 4));
        QCOMPARE(*parseDate(u"01/03/26", birth), QDate(2026, 3, 1));
        QCOMPARE(*parseDate(u"02/03/26", birth), QDate(1926, 3, 2));
        QCOMPARE(*parseDate(u"17-Agu-87", birth), QDate(1987, 8, 17));
        QCOMPARE(parseDate(u"29/02/23", birth).error().reason, QStringLiteral("date.day"));
    }

    void timeIsWrittenWithADot()
    {
        QCOMPARE(formatTime(QTime(14, 5)), QStringLiteral("14.05"));
        QCOMPARE(*parseTime(u"14.05"), QTime(14, 5));
        QCOMPARE(*parseTime(u"14:05"), QTime(14, 5));
        QCOMPARE(*parseTime(u"9:05:30"), QTime(9, 5, 30));
        QVERIFY(!parseTime(u"25.00"));
        QVERIFY(!parseTime(u"siang"));
        QVERIFY(!parseTime(u""));
    }

    void writesForLettersAndTables()
    {
        QCOMPARE(formatLongDate(QDate(2025, 7, 4)), QStringLiteral("4 Juli 2025"));
        QCOMPARE(formatShortDate(QDate(2025, 7, 4)), QStringLiteral("04/07/2025"));
        QCOMPARE(formatMonth(QDate(2025, 7, 4)), QStringLiteral("Juli 2025"));
        QCOMPARE(formatLongDate(QDate()), QString());
        QCOMPARE(formatShortDate(QDate()), QString());
    }

    void writtenDateReadsBack()
    {
        QVERIFY(rc::check("parse(format(x)) == x", [] {
            const QDate date = QDate(1850, 1, 1).addDays(*rc::gen::inRange(0, 109000));
            RC_ASSERT(*parseDate(formatLongDate(date)) == date);
            RC_ASSERT(*parseDate(formatShortDate(date)) == date);
            RC_ASSERT(*parseDate(date.toString(Qt::ISODate)) == date);
            RC_ASSERT(*parseDate(date.toString(u"ddMMyyyy")) == date);
            RC_ASSERT(*parseDate(date.toString(u"yyyyMMdd")) == date);
        }));
        QVERIFY(rc::check("serials run day by day", [] {
            const int serial = *rc::gen::inRange(61, 80000);
            RC_ASSERT(dateOfExcelSerial(serial)->addDays(1) == *dateOfExcelSerial(serial + 1));
        }));
    }
};

QTEST_GUILESS_MAIN(TestIndonesianDate)
#include "tst_indonesian_date.moc"
