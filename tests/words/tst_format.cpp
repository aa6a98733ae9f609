// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, dates and identity numbers as people read them, in both languages.
#include <QtTest>

#include "rangkul/core/kk_number.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

using namespace rangkul;

namespace {

/// 14 July 2025, 14:05 UTC; the tests run with TZ=UTC.
qint64 afternoon()
{
    return QDateTime(QDate(2025, 7, 14), QTime(14, 5), Qt::UTC).toMSecsSinceEpoch();
}

const registry::Variable& household(const char* column)
{
    return registry::variable(registry::Entity::Household, QLatin1StringView(column));
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void languageFollowsTheLocaleName_data();
    void languageFollowsTheLocaleName();
    void numbersHaveTheSignsOfTheLanguage();
    void percentOfNothingIsNotZero();
    void datesAreWrittenInWords();
    void timesFollowTheOfficeClock();
    void identityNumbersAreMasked_data();
    void identityNumbersAreMasked();
    void aFamilyCardHidesItsYearAndSerial();
    void identityNumbersAreGrouped();
    void valuesAreShownAsPeopleReadThem();
};

void TestFormat::languageFollowsTheLocaleName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("indonesian");
    QTest::newRow("id") << "id" << true;
    QTest::newRow("id_ID") << "id_ID.UTF-8" << true;
    QTest::newRow("none") << "" << true;
    QTest::newRow("C") << "C" << true;
    QTest::newRow("jv") << "jv_ID" << true;
    QTest::newRow("en") << "en" << false;
    QTest::newRow("en_GB") << "en_GB.UTF-8" << false;
    QTest::newRow("EN") << "EN_us" << false;
}

void TestFormat::languageFollowsTheLocaleName()
{
    QFETCH(QString, name);
    QFETCH(bool, indonesian);
    const words::Language expected =
        indonesian ? words::Language::Indonesian : words::Language::English;
    QCOMPARE(words::useLanguage(name), expected);
    QCOMPARE(words::language(), expected);
}

void TestFormat::numbersHaveTheSignsOfTheLanguage()
{
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(words::number(qint64(0)), QStringLiteral("0"));
    QCOMPARE(words::number(qint64(1174)), QStringLiteral("1.174"));
    QCOMPARE(words::number(qint64(-1234567)), QStringLiteral("-1.234.567"));
    QCOMPARE(words::number(6.5, 1), QStringLiteral("6,5"));
    QCOMPARE(words::number(1234.567, 2), QStringLiteral("1.234,57"));
    QCOMPARE(words::rupiah(1250000), QStringLiteral("Rp 1.250.000"));

    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(words::number(qint64(1174)), QStringLiteral("1,174"));
    QCOMPARE(words::number(6.5, 1), QStringLiteral("6.5"));
    QCOMPARE(words::number(1234.567, 2), QStringLiteral("1,234.57"));
    QCOMPARE(words::rupiah(1250000), QStringLiteral("Rp 1,250,000"));
}

void TestFormat::percentOfNothingIsNotZero()
{
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(words::percent(6.512, 2), QStringLiteral("6,51 %"));
    QCOMPARE(words::percent(0.0), QStringLiteral("0,0 %"));
    QCOMPARE(words::percent(100.0, 0), QStringLiteral("100 %"));
    QCOMPARE(words::percent(std::nullopt), QStringLiteral("–"));
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(words::percent(6.512), QStringLiteral("6.5 %"));
    QCOMPARE(words::percent(std::nullopt), QStringLiteral("–"));
}

void TestFormat::datesAreWrittenInWords()
{
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(words::longDate(QDate(2025, 7, 14)), QStringLiteral("14 Juli 2025"));
    QCOMPARE(words::longDate(QDate(2026, 8, 1)), QStringLiteral("1 Agustus 2026"));
    QCOMPARE(words::shortDate(QDate(2025, 7, 4)), QStringLiteral("04/07/2025"));
    QCOMPARE(words::longDate(QDate()), QStringLiteral("–"));
    QCOMPARE(words::shortDate(QDate()), QStringLiteral("–"));
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(words::longDate(QDate(2025, 7, 14)), QStringLiteral("14 July 2025"));
    QCOMPARE(words::shortDate(QDate(2025, 7, 4)), QStringLiteral("04/07/2025"));
}

void TestFormat::timesFollowTheOfficeClock()
{
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(words::time(afternoon()), QStringLiteral("14.05"));
    QCOMPARE(words::dateTime(afternoon()), QStringLiteral("14/07/2025 14.05"));
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(words::time(afternoon()), QStringLiteral("14:05"));
    QCOMPARE(words::dateTime(afternoon()), QStringLiteral("14/07/2025 14:05"));
}

void TestFormat::identityNumbersAreMasked_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("NIK") << "9971014107800001"
                         << "997101******0001";
    QTest::newRow("BPJS") << "0001234567890"
                          << "00*********90";
    QTest::newRow("five") << "12345"
                          << "12*45";
    QTest::newRow("four") << "1234"
                          << "****";
    QTest::newRow("empty") << ""
                           << "";
}

void TestFormat::identityNumbersAreMasked()
{
    QFETCH(QString, number);
    QFETCH(QString, shown);
    QCOMPARE(words::masked(number), shown);
    QCOMPARE(words::masked(number).size(), number.size());
}

void TestFormat::aFamilyCardHidesItsYearAndSerial()
{
    using registry::Entity;
    const auto& kk = registry::variable(Entity::Household, QLatin1StringView("kk_number"));
    const auto& nik = registry::variable(Entity::Person, QLatin1StringView("nik"));
    const QString number = QStringLiteral("9971012304110007");
    QCOMPARE(words::masked(kk, number), QStringLiteral("9971012304******"));
    QCOMPARE(words::masked(nik, number), QStringLiteral("997101******0007"));
    QCOMPARE(words::display(kk, registry::Value(number)), QStringLiteral("9971012304******"));
    QCOMPARE(words::masked(kk, QStringLiteral("99710123")), QStringLiteral("99****23"));
    // As the number masks itself.
    QCOMPARE(words::masked(kk, number), core::KkNumber::parse(number)->masked());
}

void TestFormat::identityNumbersAreGrouped()
{
    QCOMPARE(words::grouped(QStringLiteral("9971014107800001")),
             QStringLiteral("997101 410780 0001"));
    QCOMPARE(words::grouped(QStringLiteral("0001234567890")), QStringLiteral("0001234567890"));
}

void TestFormat::valuesAreShownAsPeopleReadThem()
{
    using registry::Value;
    words::useLanguage(QStringLiteral("id"));
    const registry::Variable& kk = household("kk_number");
    const Value number{QStringLiteral("9971010101200001")};
    QCOMPARE(words::display(kk, number), QStringLiteral("9971010101******"));
    QCOMPARE(words::display(kk, number, words::NumberMask::Full),
             QStringLiteral("997101 010120 0001"));
    QCOMPARE(words::display(kk, Value{}), QStringLiteral("–"));
    QCOMPARE(words::display(household("income_month"), Value{qint64(1250000)}),
             QStringLiteral("1.250.000"));
    QCOMPARE(words::display(household("presence_on"), Value{QDate(2025, 7, 14)}),
             QStringLiteral("14 Juli 2025"));
    const registry::Variable& decile =
        registry::variable(registry::Entity::Ranking, QLatin1StringView("decile_national"));
    QCOMPARE(words::display(decile, Value{qint64(0)}), QStringLiteral("belum diperingkat"));
    QCOMPARE(words::display(decile, Value{qint64(3)}), QStringLiteral("3"));
    const registry::Variable& floor =
        registry::variable(registry::Entity::Dwelling, QLatin1StringView("floor"));
    QCOMPARE(words::display(floor, Value{qint64(2)}), QStringLiteral("Keramik"));
    QCOMPARE(words::label(floor), QStringLiteral("Lantai terluas"));
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(words::display(household("presence_on"), Value{QDate(2025, 7, 14)}),
             QStringLiteral("14 July 2025"));
    QCOMPARE(words::display(decile, Value{qint64(0)}), QStringLiteral("not ranked"));
    QCOMPARE(words::label(floor), QStringLiteral("Floor"));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
