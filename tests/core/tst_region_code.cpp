// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/region_code.h"

#include <rapidcheck.h>

using namespace rangkul::core;

namespace {

constexpr CodeSystem kK = CodeSystem::Kemendagri;
constexpr CodeSystem kB = CodeSystem::Bps;

RegionCode code(CodeSystem system, QStringView text)
{
    const auto parsed = RegionCode::parse(system, text);
    if (!parsed) {
        qFatal("not a code: %s", qPrintable(text.toString()));
    }
    return *parsed;
}

} // namespace

class TestRegionCode : public QObject
{
    Q_OBJECT

private slots:
    void dottedAndPlainAreTheSameCode()
    {
        const RegionCode pojok = code(kK, u"35.71.01.1004");
        QCOMPARE(pojok, code(kK, u"3571011004"));
        QCOMPARE(pojok.dotted(), QStringLiteral("35.71.01.1004"));
        QCOMPARE(pojok.digits(), QStringLiteral("3571011004"));
        QCOMPARE(pojok.level(), RegionLevel::Village);
        QCOMPARE(pojok.parent()->dotted(), QStringLiteral("35.71.01"));
        QCOMPARE(pojok.ancestor(RegionLevel::Regency)->dotted(), QStringLiteral("35.71"));
        QVERIFY(!pojok.ancestor(RegionLevel::Province)->parent());
        QVERIFY(!code(kK, u"35").ancestor(RegionLevel::Village));
        QCOMPARE(code(kK, u" '3571011004.0 "), pojok);
    }

    void bpsHasThreeDigitsForADistrict()
    {
        const RegionCode pojok = code(kB, u"3571010001");
        QCOMPARE(pojok.parent()->digits(), QStringLiteral("3571010"));
        QCOMPARE(pojok.parent()->parent()->digits(), QStringLiteral("3571"));
        QCOMPARE(pojok, code(kB, u"35.71.010.001"));
        QCOMPARE(pojok.dotted(), QStringLiteral("3571010001"));
    }

    void theThreeCollidingCodesStayApart()
    {
        for (const QStringView text : {u"3576021001", u"3576021003", u"3576021004"}) {
            QVERIFY(code(kK, text) != code(kB, text));
            QVERIFY(!onlyPossibleSystem(text));
            QVERIFY(!code(kK, u"3576").contains(code(kB, text)));
        }
        QCOMPARE(code(kB, u"3576021001").parent()->digits(), QStringLiteral("3576021"));
        QCOMPARE(code(kK, u"3576021001").parent()->digits(), QStringLiteral("357602"));
    }

    void formAloneSometimesTellsTheSystem()
    {
        QCOMPARE(onlyPossibleSystem(u"3571010001"), kB);
        QCOMPARE(onlyPossibleSystem(u"3571010"), kB);
        QCOMPARE(onlyPossibleSystem(u"357101"), kK);
        QCOMPARE(onlyPossibleSystem(u"35.71.01.1004"), kK);
        QVERIFY(!onlyPossibleSystem(u"3571"));
        QVERIFY(!onlyPossibleSystem(u"Mojoroto"));
    }

    void kindComesFromTheDigits()
    {
        QCOMPARE(code(kK, u"99").kind(), RegionKind::Province);
        QCOMPARE(code(kK, u"99.69").kind(), RegionKind::Kabupaten);
        QCOMPARE(code(kK, u"99.71").kind(), RegionKind::Kota);
        QCOMPARE(code(kB, u"9971").kind(), RegionKind::Kota);
        QCOMPARE(code(kK, u"99.71.01").kind(), RegionKind::Kecamatan);
        QCOMPARE(code(kK, u"99.71.01.1001").kind(), RegionKind::Kelurahan);
        QCOMPARE(code(kK, u"99.71.01.2001").kind(), RegionKind::Desa);
        QCOMPARE(code(kK, u"99.71.01.3001").kind(), RegionKind::DesaAdat);
        QCOMPARE(code(kB, u"9971010001").kind(), RegionKind::Village);
        QVERIFY(code(kB, u"9971010001").isSample());
    }

    void refusesWithReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << " "
                               << "region.empty";
        QTest::newRow("a name") << "Mojoroto"
                                << "region.not_digits";
        QTest::newRow("five digits") << "99710"
                                     << "region.length";
        QTest::newRow("seven digits") << "9971010"
                                      << "region.length";
        QTest::newRow("eleven digits") << "99710110011"
                                       << "region.length";
        QTest::newRow("dot inside a part") << "997.101.1001"
                                           << "region.dots";
        QTest::newRow("dots missing") << "99.71011001"
                                      << "region.dots";
        QTest::newRow("dot at the end") << "99.71."
                                        << "region.dots";
        QTest::newRow("dot at the start") << ".9971"
                                          << "region.dots";
        QTest::newRow("two dots") << "99..7101"
                                  << "region.dots";
        QTest::newRow("no district") << "99.71.00"
                                     << "region.zero_part";
        QTest::newRow("province 10") << "10.71"
                                     << "region.province";
        QTest::newRow("a BPS village") << "9971010001"
                                       << "region.village_digit";
    }
    void refusesWithReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto parsed = RegionCode::parse(kK, text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, reason);
    }

    void aRegionStandsBeforeItsParts()
    {
        QVERIFY(code(kK, u"99.71") < code(kK, u"99.71.01"));
        QVERIFY(code(kK, u"99.71.01.1009") < code(kK, u"99.71.02"));
        QVERIFY(code(kK, u"99.71").contains(code(kK, u"99.71.02.1001")));
        QVERIFY(!code(kK, u"99.71.01").contains(code(kK, u"99.71.02.1001")));
    }

    void printedCodeReadsBack()
    {
        QVERIFY(rc::check("parse(format(x)) == x, the parent contains the child", [] {
            const auto system = *rc::gen::element(kK, kB);
            const auto level = static_cast<RegionLevel>(*rc::gen::inRange(1, 5));
            const QString text = QStringLiteral("99") + QString::number(*rc::gen::inRange(71, 99)) +
                                 (system == kK ? QStringLiteral("%1").arg(*rc::gen::inRange(1, 99),
                                                                          2, 10, QLatin1Char('0')) +
                                                     QString::number(*rc::gen::inRange(1001, 3999))
                                               : QString::number(*rc::gen::inRange(101, 999)) +
                                                     QString::number(*rc::gen::inRange(101, 999)));
            const RegionCode region = code(system, text.first(codeLength(system, level)));
            RC_ASSERT(code(system, region.dotted()) == region);
            RC_ASSERT(code(system, region.digits()) == region);
            if (const auto parent = region.parent()) {
                RC_ASSERT(parent->contains(region));
                RC_ASSERT(!region.contains(*parent));
                RC_ASSERT(*parent < region);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestRegionCode)
#include "tst_region_code.moc"
