// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/similarity.h"
#include "rangkul/linkage/comparer.h"
#include "sample_store.h"

#include <rapidcheck.h>

using namespace rangkul::linkage;
using namespace rangkul::linkage::test;

namespace {

qint8 levelOfNames(QStringView a, QStringView b)
{
    PersonText one;
    one.name = a;
    PersonText other;
    other.name = b;
    const RecordStore store = storeOf({one, other});
    return levelOf(Comparer(store).compare(0, 1), Comparison::Name);
}

PersonText home(QStringView kk, QStringView address, QStringView rt, QStringView village)
{
    PersonText text;
    text.kk = kk;
    text.address = address;
    text.rt = rt;
    text.village = village;
    return text;
}

qint8 levelOfAddresses(const PersonText& a, const PersonText& b)
{
    const RecordStore store = storeOf({a, b});
    return levelOf(Comparer(store).compare(0, 1), Comparison::Address);
}

constexpr auto kVillage = u"9901011001";

} // namespace

class TestComparer : public QObject
{
    Q_OBJECT

private slots:
    void namesHaveTheirLevel_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("level");
        using namespace level;
        QTest::newRow("same") << "Hj. Siti Aminah"
                              << "SITI AMINAH" << int(NameSame);
        QTest::newRow("order") << "Aminah Siti"
                               << "Siti Aminah" << int(NameSameWords);
        QTest::newRow("together") << "Sulis Tiawan"
                                  << "Sulistiawan" << int(NameSameWords);
        QTest::newRow("slip") << "Siti Aminag"
                              << "Siti Aminah" << int(NameVeryAlike);
        QTest::newRow("father") << "Ahmad Fauzi"
                                << "Ahmad Fauzi bin Hasan" << int(NameContained);
        QTest::newRow("single") << "Slamet"
                                << "Slamet Riyadi" << int(NameContained);
        QTest::newRow("initial") << "Budi S."
                                 << "Budi Santoso" << int(NameVeryAlike);
        QTest::newRow("short word") << "Rina"
                                    << "Rini" << int(NameAlike);
        QTest::newRow("siblings") << "Budi Santoso"
                                  << "Ani Santoso" << int(NameWordShared);
        QTest::newRow("Muhammads") << "Muhammad Rizki"
                                   << "Muhammad Hendra" << int(NameWordShared);
        QTest::newRow("others") << "Budi"
                                << "Wagiyem" << int(NameDiffers);
        QTest::newRow("missing") << ""
                                 << "Wagiyem" << int(kMissing);
    }
    void namesHaveTheirLevel()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, level);
        QCOMPARE(int(levelOfNames(a, b)), level);
        QCOMPARE(int(levelOfNames(b, a)), level);
    }

    void birthsHaveTheirLevel()
    {
        using namespace level;
        QCOMPARE(compareBirths(0x19800201, 0x19800201), qint8(BirthSame));
        QCOMPARE(compareBirths(0x19800201, 0x19800102), qint8(BirthSwapped));
        QCOMPARE(compareBirths(0x19800201, 0x19800207), qint8(BirthOneDigit));
        QCOMPARE(compareBirths(0x19800201, 0x19080201), qint8(BirthOneDigit));
        QCOMPARE(compareBirths(0x19800201, 0x19800228), qint8(BirthTwoParts));
        QCOMPARE(compareBirths(0x19800201, 0x19801130), qint8(BirthOnePart));
        QCOMPARE(compareBirths(0x19800201, 0x19710201), qint8(BirthTwoParts));
        QCOMPARE(compareBirths(0x19800201, 0x19731130), qint8(BirthDiffers));
        QCOMPARE(compareBirths(0x19800201, 0x1980FFFF), qint8(BirthOnePart));
        QCOMPARE(compareBirths(0x19800201, 0x1970FFFF), qint8(BirthDiffers));
        QCOMPARE(compareBirths(0x19800201, 0), kMissing);
    }

    void niksAreComparedBySegment()
    {
        using namespace level;
        constexpr Places nik = 0x9901014101800001;
        QCOMPARE(compareNiks(nik, nik, BirthSame), qint8(NikSame));
        // another person of the same day: no slip of the pen
        QCOMPARE(compareNiks(nik, 0x9901014101800002, BirthSame), qint8(NikSerial));
        // a man born the day the woman was
        QCOMPARE(compareNiks(nik, 0x9901010101800001, BirthSame), qint8(NikSerial));
        // one digit of the region: the date says what the birth dates have said
        QCOMPARE(compareNiks(nik, 0x9901074101800001, BirthSame), qint8(NikDate));
        // born the same day elsewhere: two numbers
        QCOMPARE(compareNiks(nik, 0x9907034101800009, BirthSame), qint8(NikDiffers));
        QCOMPARE(compareNiks(nik, 0x9901014101810001, BirthSame), qint8(NikSlip));
        QCOMPARE(compareNiks(nik, 0x9901014101810001, BirthOneDigit), qint8(NikDate));
        // the births differ, the dates in the numbers do not: that is news
        QCOMPARE(compareNiks(nik, 0x9901014101800002, BirthOneDigit), qint8(NikSlip));
        QCOMPARE(compareNiks(nik, 0x9901014101800992, BirthOneDigit), qint8(NikDate));
        QCOMPARE(compareNiks(nik, 0x9901014509730001, BirthDiffers), qint8(NikDiffers));
        QCOMPARE(compareNiks(nik, 0x990101FFFFFF0001, BirthSame), qint8(NikMasked));
        QCOMPARE(compareNiks(nik, 0x990101FFFFFF0002, BirthSame), qint8(NikDiffers));
        QCOMPARE(compareNiks(nik, 0xFFFFFFFFFFFF0001, BirthSame), kMissing);
        QCOMPARE(compareNiks(nik, 0, BirthSame), kMissing);
    }

    void anAddressIsOneComparison()
    {
        using namespace level;
        const PersonText one = home(u"9901010101200001", u"Jl. Melati 5", u"1", kVillage);
        QCOMPARE(levelOfAddresses(one, home(u"9901010101200001", u"", u"", u"")),
                 qint8(AddressHousehold));
        QCOMPARE(levelOfAddresses(one, home(u"", u"Jalan Melati No. 5", u"1", kVillage)),
                 qint8(AddressHouse));
        QCOMPARE(levelOfAddresses(one, home(u"", u"Jl. Melati 7", u"2", kVillage)),
                 qint8(AddressStreet));
        QCOMPARE(levelOfAddresses(one, home(u"", u"Gg. Kenanga", u"1", kVillage)),
                 qint8(AddressNeighbours));
        QCOMPARE(levelOfAddresses(one, home(u"", u"Gg. Kenanga", u"2", kVillage)),
                 qint8(AddressVillage));
        QCOMPARE(levelOfAddresses(one, home(u"", u"Jl. Melati 5", u"1", u"9901011002")),
                 qint8(AddressElsewhere));
        QCOMPARE(levelOfAddresses(one, home(u"", u"Gg. Kenanga", u"1", u"9901011002")),
                 qint8(AddressDiffers));
        QCOMPARE(levelOfAddresses(one, home(u"", u"", u"", u"")), kMissing);
    }

    void aBirthOutOfTheNikIsNoSecondWitness()
    {
        PersonText with;
        with.nik = u"9901014101800001";
        with.birth = u"1980-01-01";
        PersonText without;
        without.nik = with.nik;
        PersonText other;
        other.birth = u"1980-01-01";
        const RecordStore store = storeOf({with, without, other});
        const Comparer comparer(store);
        QCOMPARE(levelOf(comparer.compare(0, 1), Comparison::Birth), kMissing);
        QCOMPARE(levelOf(comparer.compare(0, 1), Comparison::Nik), qint8(level::NikSame));
        QCOMPARE(levelOf(comparer.compare(1, 2), Comparison::Birth), qint8(level::BirthSame));
    }

    void theShortWayToWordLikenessGivesTheSame()
    {
        QVERIFY(rc::check([] {
            const auto word = [] {
                QByteArray out;
                const int length = *rc::gen::inRange(2, 9);
                for (int i = 0; i < length; ++i) {
                    out += *rc::gen::element('a', 'i', 'n', 's', 't', 'r');
                }
                return out;
            };
            const QByteArray a = word();
            const QByteArray b = word();
            const double similarity = rangkul::core::jaroWinkler(a, b);
            const bool isOneEdit = rangkul::core::editDistance(a, b, 1) <= 1;
            const qsizetype shorter = std::min(a.size(), b.size());
            const int expected = similarity >= 0.92 || (isOneEdit && shorter >= 5)   ? 2
                                 : similarity >= 0.85 || (isOneEdit && shorter >= 3) ? 1
                                                                                     : 0;
            RC_ASSERT(wordLikeness(a, b) == expected);
        }));
    }

    void swappedGivenAndFamilyNamesAreSeen()
    {
        using namespace level;
        QCOMPARE(compareNameParts("mason", "madeline", "madeline", "mason"), qint8(PartSwapped));
        QCOMPARE(compareNameParts("mason", "mason", "x", "y"), qint8(PartSame));
        QCOMPARE(compareNameParts("isabeel", "isabelle", "", ""), qint8(PartVeryAlike));
        QCOMPARE(compareNameParts("mason", "green", "ann", "joe"), qint8(PartDiffers));
    }

    void levelsSurvivePacking()
    {
        QVERIFY(rc::check([] {
            Agreement agreement{};
            for (size_t c = 0; c < kComparisons; ++c) {
                const auto levels = int(levelKeys(static_cast<Comparison>(c)).size());
                agreement[c] = static_cast<qint8>(*rc::gen::inRange(-1, levels));
            }
            RC_ASSERT(unpacked(packed(agreement)) == agreement);
        }));
    }

    void comparingIsSymmetric()
    {
        const Sample people = sample(600, 3);
        const Comparer comparer(people.store);
        QVERIFY(rc::check([&] {
            const auto a = *rc::gen::inRange<quint32>(0, people.store.size());
            // neighbours in the list are often of one house
            const auto b = *rc::gen::arbitrary<bool>()
                               ? std::min(a + 1, people.store.size() - 1)
                               : *rc::gen::inRange<quint32>(0, people.store.size());
            RC_ASSERT(comparer.compare(a, b) == comparer.compare(b, a));
        }));
    }
};

QTEST_GUILESS_MAIN(TestComparer)
#include "tst_comparer.moc"
