// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/linkage/clean_person.h"

#include <rapidcheck.h>

using namespace rangkul::linkage;

namespace {

CleanPerson cleaned(const PersonText& text, NameRules rules = NameRules::Indonesian)
{
    CleanPerson out;
    cleanPerson(text, rules, out);
    return out;
}

QString nameOf(QStringView name)
{
    PersonText text;
    text.name = name;
    return QString::fromStdString(cleaned(text).text(TextField::Name));
}

} // namespace

class TestCleanPerson : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfOneNameAreTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("title") << "H. Slamet"
                               << "SLAMET";
        QTest::newRow("degree") << "Slamet Riyadi, S.Pd"
                                << "Slamet Riyadi";
        QTest::newRow("Moch") << "Moch. Yusuf"
                              << "Muhammad Yusuf";
        QTest::newRow("Siti") << "St. Aminah"
                              << "Siti Aminah";
        QTest::newRow("Abd") << "Abd. Rahman"
                             << "Abdul Rahman";
        QTest::newRow("oe") << "Soekarno"
                            << "Sukarno";
        QTest::newRow("dj") << "Djoko"
                            << "Joko";
        QTest::newRow("tj") << "Tjahyono"
                            << "Cahyono";
        QTest::newRow("bin") << "Ahmad bin Hasan"
                             << "Ahmad Hasan";
    }
    void spellingsOfOneNameAreTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(nameOf(one), nameOf(other));
        QVERIFY(!nameOf(one).isEmpty());
    }

    void plainRulesKeepForeignSpelling()
    {
        PersonText text;
        text.given = u"  Madeline-Zo\u00EB ";
        text.family = u"O'Connor";
        const CleanPerson person = cleaned(text, NameRules::Plain);
        QCOMPARE(person.text(TextField::Given), std::string("madeline zoe"));
        QCOMPARE(person.text(TextField::Family), std::string("oconnor"));
    }

    void niksAreReadMaskedOnesToo()
    {
        QCOMPARE(cleanNik(u"9901014101800001"), Places(0x9901014101800001U));
        QCOMPARE(cleanNik(u" 9901 0141 0180 0001 "), Places(0x9901014101800001U));
        QCOMPARE(cleanNik(u"990101******0001"), Places(0x990101FFFFFF0001U));
    }

    void whatIsNoNikIsMissing()
    {
        for (const QStringView text : {u"", u"-", u"0000000000000000", u"9901014101800000",
                                       u"9901017501800001", u"990101", u"0901014101800001"}) {
            QCOMPARE(cleanNik(text), Places(0));
        }
    }

    void birthsAreReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("digits");
        QTest::newRow("iso") << "1980-02-01" << 0x19800201U;
        QTest::newRow("day first") << "01/02/1980" << 0x19800201U;
        QTest::newRow("words") << "1 Februari 1980" << 0x19800201U;
        QTest::newRow("digits") << "19800201" << 0x19800201U;
        QTest::newRow("no such month") << "19801901" << 0x19801901U;
        QTest::newRow("month 17") << "1980-17-05" << 0x19801705U;
        QTest::newRow("year") << "1950" << 0x1950FFFFU;
        QTest::newRow("no day") << "00-00-1950" << 0x1950FFFFU;
        QTest::newRow("nothing") << "-" << 0U;
    }
    void birthsAreReadInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(quint32, digits);
        QCOMPARE(cleanBirth(text), digits);
    }

    void phonesAreTheSameWithAndWithoutTheCountry()
    {
        QVERIFY(cleanPhone(u"0812-3456-789") != 0);
        QCOMPARE(cleanPhone(u"+62 812 3456 789"), cleanPhone(u"08123456789"));
        QCOMPARE(cleanPhone(u"8123456789"), cleanPhone(u"08123456789"));
        QCOMPARE(cleanPhone(u"0000000000"), Places(0));
        QCOMPARE(cleanPhone(u"123"), Places(0));
    }

    void anAddressIsPartedIntoStreetNumberAndUnit()
    {
        PersonText text;
        text.address = u"Jl. Melati No. 12 RT 003 RW 05";
        const CleanPerson person = cleaned(text);
        QCOMPARE(person.text(TextField::Street), std::string("jalan melati"));
        QCOMPARE(person.text(TextField::HouseNumber), std::string("12"));
        QCOMPARE(person.rt, quint16(3));
        QCOMPARE(person.rw, quint16(5));
    }

    void columnsForRtAndRwCountMoreThanTheAddress()
    {
        PersonText text;
        text.address = u"Melati RT 1 RW 2";
        text.rt = u"004";
        text.rw = u"-";
        const CleanPerson person = cleaned(text);
        QCOMPARE(person.rt, quint16(4));
        QCOMPARE(person.rw, quint16(0));
    }

    void sexIsReadFromItsFirstLetter()
    {
        QCOMPARE(cleanSex(u"L"), quint8(1));
        QCOMPARE(cleanSex(u"Perempuan"), quint8(2));
        QCOMPARE(cleanSex(u"2"), quint8(2));
        QCOMPARE(cleanSex(u"12"), quint8(0));
        QCOMPARE(cleanSex(u"?"), quint8(0));
    }

    void digitsOfANumberComeBackOutOfThePlaces()
    {
        QVERIFY(rc::check([] {
            QByteArray digits;
            for (int i = 0; i < kPlaces; ++i) {
                digits += *rc::gen::element('0', '1', '4', '5', '7', '9', '*');
            }
            const Places places = placesOf(digits);
            for (int i = 0; i < kPlaces; ++i) {
                const int expected = digits[i] == '*' ? 0xF : digits[i] - '0';
                RC_ASSERT(placeAt(places, i) == expected);
            }
            RC_ASSERT(countPlaces(hiddenPlaces(places)) == int(digits.count('*')));
            RC_ASSERT(countPlaces(differingPlaces(places, places)) == 0);
        }));
    }
};

QTEST_GUILESS_MAIN(TestCleanPerson)
#include "tst_clean_person.moc"
