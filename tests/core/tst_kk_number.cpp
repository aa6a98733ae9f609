// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/kk_number.h"

#include <rapidcheck.h>

using namespace rangkul::core;

class TestKkNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsRegionAndDayOfRecording()
    {
        const auto kk = KkNumber::parse(u"9901011403190007");
        QVERIFY(kk);
        QCOMPARE(kk->regionDigits(), QStringLiteral("990101"));
        QCOMPARE(kk->recordedOn(QDate(2026, 3, 1)), QDate(2019, 3, 14));
        QCOMPARE(kk->recordedOn(QDate(2019, 3, 13)), QDate(1919, 3, 14));
        QCOMPARE(kk->grouped(), QStringLiteral("990101 140319 0007"));
        QCOMPARE(kk->masked(), QStringLiteral("9901011403******"));
    }

    void refusesWithReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a woman's NIK") << "9901015403190007"
                                       << "kk.looks_like_nik";
        QTest::newRow("day 32") << "9901013203190007"
                                << "kk.day";
        QTest::newRow("month 0") << "9901011400190007"
                                 << "kk.month";
        QTest::newRow("31 June") << "9901013106190007"
                                 << "kk.date";
        QTest::newRow("serial 0000") << "9901011403190000"
                                     << "kk.serial_zero";
        QTest::newRow("fifteen digits") << "990101140319007"
                                        << "kk.length";
        QTest::newRow("zero") << "0"
                              << "kk.missing";
        QTest::newRow("masked") << "9901011403******"
                                << "kk.masked";
        QTest::newRow("scientific") << "9.90101E+15"
                                    << "kk.excel_damage";
    }
    void refusesWithReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto kk = KkNumber::parse(text);
        QVERIFY(!kk);
        QCOMPARE(kk.error().reason, reason);
    }

    void cellsOfAKkColumn()
    {
        QCOMPARE(readKk(u"9901011403190007").status, KkStatus::Real);
        QCOMPARE(readKk(u"").status, KkStatus::Missing);
        const KkReading masked = readKk(u"9901011403******");
        QCOMPARE(masked.status, KkStatus::Masked);
        QVERIFY(masked.masked->hasKkForm());
        QVERIFY(couldBe(*masked.masked, *KkNumber::parse(u"9901011403190007")));
        QVERIFY(!couldBe(*masked.masked, *KkNumber::parse(u"9901011303190007")));
        QCOMPARE(readKk(u"99010114").status, KkStatus::Damaged);
    }

    void nikInTheKkColumnIsNoticed()
    {
        const auto nik = Nik::parse(u"9901011403190007");
        QVERIFY(isSameNumber(*nik, *KkNumber::parse(u"9901011403190007")));
        QVERIFY(!isSameNumber(*nik, *KkNumber::parse(u"9901011403190008")));
    }

    void printedNumberReadsBack()
    {
        QVERIFY(rc::check("parse(format(x)) == x", [] {
            const QDate day = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 9500));
            const QString text = QStringLiteral("990203") + day.toString(u"ddMMyy") +
                                 QString::number(*rc::gen::inRange(1000, 10000));
            const auto kk = KkNumber::parse(text);
            RC_ASSERT(kk.has_value());
            RC_ASSERT(kk->toString() == text);
            RC_ASSERT(KkNumber::parse(kk->grouped())->digits() == kk->digits());
            RC_ASSERT(kk->masked() == text.first(10) + QString(6, u'*'));
            RC_ASSERT(kk->recordedOn(QDate(2026, 12, 31)) == day);
        }));
    }
};

QTEST_GUILESS_MAIN(TestKkNumber)
#include "tst_kk_number.moc"
