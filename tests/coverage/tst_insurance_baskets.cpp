// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/coverage/insurance_baskets.h"

using namespace rangkul::coverage;
using Basket = InsuranceBasket;
using Segment = InsuranceSegment;

class TestInsuranceBaskets : public QObject
{
    Q_OBJECT

private slots:
    void segmentsAreReadAsListsWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Segment>("segment");
        for (const char* one :
             {"PBI JK", "PBI-JK", "pbi (apbn)", "PBI", "Penerima Bantuan Iuran"}) {
            QTest::newRow(one) << QString::fromLatin1(one) << Segment::National;
        }
        for (const char* one : {"PBI APBD", "PBID", "PBPU Pemda", "PBPU/BP PEMDA", "Jamkesda"}) {
            QTest::newRow(one) << QString::fromLatin1(one) << Segment::Local;
        }
        for (const char* one : {"PBPU", "PPU", "Mandiri", "BP", "Bukan Pekerja", "PPU - BU"}) {
            QTest::newRow(one) << QString::fromLatin1(one) << Segment::SelfPaid;
        }
        for (const char* one : {"", "-", "aktif", "3"}) {
            QTest::newRow(one) << QString::fromLatin1(one) << Segment::Unknown;
        }
    }
    void segmentsAreReadAsListsWriteThem()
    {
        QFETCH(QString, written);
        QTEST(insuranceSegmentOf(written), "segment");
    }

    void thePoorArePartedByWhoPays()
    {
        const auto basket = [](Listing listing, Segment segment) {
            return insuranceBasketOf({true, Poverty::Poor, Absence::None, listing, segment});
        };
        QCOMPARE(basket(Listing::Yes, Segment::National), Basket::PoorNational);
        QCOMPARE(basket(Listing::Yes, Segment::Local), Basket::PoorLocal);
        QCOMPARE(basket(Listing::Yes, Segment::SelfPaid), Basket::PoorSelfPaid);
        QCOMPARE(basket(Listing::Yes, Segment::Unknown), Basket::Unclear);
        QCOMPARE(basket(Listing::No, Segment::Unknown), Basket::PoorNone);
        QCOMPARE(basket(Listing::Perhaps, Segment::National), Basket::Unclear);
    }

    void whoIsGoneOrNotPoorIsNamedWhenListed()
    {
        for (const Absence absence :
             {Absence::Died, Absence::Moved, Absence::Double, Absence::NeverExisted}) {
            for (const Poverty poverty : {Poverty::Poor, Poverty::NotPoor, Poverty::Unknown}) {
                QCOMPARE(insuranceBasketOf({true, poverty, absence, Listing::Yes, Segment::Local}),
                         Basket::ListedAbsent);
                QCOMPARE(insuranceBasketOf({true, poverty, absence, Listing::No, {}}),
                         Basket::Outside);
            }
        }
        QCOMPARE(insuranceBasketOf(
                     {true, Poverty::NotPoor, Absence::None, Listing::Yes, Segment::Unknown}),
                 Basket::ListedNotPoor);
        QCOMPARE(insuranceBasketOf({true, Poverty::NotPoor, Absence::None, Listing::No, {}}),
                 Basket::Outside);
    }

    void nobodyIsCalledNotPoorWithoutARanking()
    {
        QCOMPARE(insuranceBasketOf(
                     {true, Poverty::Unknown, Absence::None, Listing::Yes, Segment::National}),
                 Basket::Unclear);
        QCOMPARE(insuranceBasketOf({true, Poverty::Unknown, Absence::None, Listing::No, {}}),
                 Basket::Outside);
    }

    void strangersAreStrangersWhateverElseIsSaid()
    {
        QCOMPARE(insuranceBasketOf(
                     {false, Poverty::Unknown, Absence::None, Listing::Yes, Segment::National}),
                 Basket::NotInRegister);
    }
};

QTEST_GUILESS_MAIN(TestInsuranceBaskets)
#include "tst_insurance_baskets.moc"
