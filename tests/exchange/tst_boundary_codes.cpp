// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "rangkul/exchange/boundary_codes.h"

using namespace rangkul;
using namespace rangkul::exchange;
using core::CodeSystem;

namespace {

/// The three codes of Kota Mojokerto that mean different kelurahan in the two systems.
std::vector<KnownRegion> mojokerto()
{
    return {
        {"35.76.02.1001", "3576020002", "Gununggedangan"},
        {"35.76.02.1003", "3576020008", "Magersari"},
        {"35.76.02.1004", "3576020004", "Gedongan"},
        {"35.76.03.1001", "3576021001", "Kranggan"},
        {"35.76.03.1002", "3576021003", "Jagalan"},
        {"35.76.03.1004", "3576021004", "Miji"},
    };
}

const QStringList kColliding = {"3576021001", "3576021003", "3576021004"};

} // namespace

class TestBoundaryCodes : public QObject
{
    Q_OBJECT

private slots:
    void collidingCodesAloneAreAsked()
    {
        const CodeGuess guess = guessCodeSystem(kColliding, {}, {});
        QVERIFY(!guess.system);
        QCOMPARE(guess.formed, 3);
    }

    void namesTellCollidingCodesApart()
    {
        const CodeGuess bps =
            guessCodeSystem(kColliding, {"KRANGGAN", "Jagalan", "Kelurahan Miji"}, mojokerto());
        QCOMPARE(bps.system, std::optional(CodeSystem::Bps));
        QCOMPARE(bps.namesBps, 3);
        const CodeGuess own =
            guessCodeSystem(kColliding, {"Gunung Gedangan", "Magersari", "Gedongan"}, mojokerto());
        QCOMPARE(own.system, std::optional(CodeSystem::Kemendagri));
        QCOMPARE(own.namesKemendagri, 3);
    }

    void foreignNamesLeaveCollidingCodesUndecided()
    {
        QVERIFY(!guessCodeSystem(kColliding, {"Satu", "Dua", "Tiga"}, mojokerto()).system);
    }

    void wholeColumnDecidesWhatOneCodeCannot()
    {
        QStringList codes = kColliding;
        codes << "3576010001"
              << "3576020002";
        QCOMPARE(guessCodeSystem(codes, {}, {}).system, std::optional(CodeSystem::Bps));
    }

    void formDecides_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<int>("system"); // -1 asked
        const int kemendagri = int(CodeSystem::Kemendagri);
        const int bps = int(CodeSystem::Bps);
        QTest::newRow("dotted") << QStringList{"99.71.01.1001", "99.71.01.1002"} << kemendagri;
        QTest::newRow("dotted as BPS") << QStringList{"99.71.010.001"} << bps;
        QTest::newRow("desa") << QStringList{"9906012001", "9906012002"} << kemendagri;
        QTest::newRow("several kecamatan") << QStringList{"9971011001", "9971021001"} << kemendagri;
        QTest::newRow("one kecamatan") << QStringList{"9971011001", "9971011002"} << -1;
        QTest::newRow("tens") << QStringList{"9971010001", "9971020001.0"} << bps;
        QTest::newRow("kecamatan") << QStringList{"997101", "997102"} << kemendagri;
        QTest::newRow("BPS kecamatan") << QStringList{"9971010"} << bps;
        QTest::newRow("cities") << QStringList{"9971", "9972"} << -1;
        QTest::newRow("no codes") << QStringList{"12", "a", "b", "c"} << -1;
        QTest::newRow("nothing") << QStringList{} << -1;
        QTest::newRow("half and half") << QStringList{"99.71.01.1001", "9971010001"} << -1;
    }
    void formDecides()
    {
        QFETCH(QStringList, codes);
        QFETCH(int, system);
        const auto guessed = guessCodeSystem(codes, {}, {}).system;
        QCOMPARE(guessed ? int(*guessed) : -1, system);
    }

    void parentsFollowFromCodes()
    {
        QCOMPARE(parentOfCode(CodeSystem::Kemendagri, u"9971011001"), "99.71.01");
        QCOMPARE(parentOfCode(CodeSystem::Kemendagri, u"99"), "");
        QCOMPARE(parentOfCode(CodeSystem::Bps, u"9971010001"), "9971010");
        QCOMPARE(parentOfCode(CodeSystem::Bps, u"rubbish"), "");
    }

    void foldedNamesForgetSpellingOfBlanks()
    {
        QCOMPARE(foldedRegionName(u"Kel. BANJAR MLATI"), "kelbanjarmlati");
        QCOMPARE(foldedRegionName(u"Kelurahan Banjar-Mlati"), "banjarmlati");
        QCOMPARE(foldedRegionName(u"Desa"), "desa");
    }
};

QTEST_GUILESS_MAIN(TestBoundaryCodes)
#include "tst_boundary_codes.moc"
