// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/variable.h"

#include <cmath>
#include <limits>

using namespace rangkul::registry;
using rangkul::core::ErrorCode;
using rangkul::core::RecordId;

namespace {

const Variable& column(Entity entity, const char* name)
{
    return variable(entity, QLatin1StringView(name));
}

} // namespace

Q_DECLARE_METATYPE(Value)

class TestCheckedValue : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void wrongTypesAreRefused();
    void emptyIsMissing();
    void whatIsStoredPrintsAndReadsBack();
    void wholeIdentityNumbersNeverStandInAnError();
};

void TestCheckedValue::whatIsTypedIsUnderstood_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Value>("stored");
    const auto row = [](Entity entity, const char* name, const char* typed, const Value& stored) {
        QTest::addRow("%s %s", name, typed)
            << int(entity) << QByteArray(name) << QString::fromUtf8(typed) << stored;
    };
    const auto text = [](const char* stored) {
        return Value(QString::fromUtf8(stored));
    };
    row(Entity::Dwelling, "rooms", "4", qint64(4));
    row(Entity::Household, "income_month", "1.250.000", qint64(1250000));
    row(Entity::Household, "income_month", "Rp 1.250.000", qint64(1250000));
    row(Entity::Ranking, "decile_national", "0", qint64(0));
    row(Entity::Dwelling, "floor_area", "41", 41.0);
    row(Entity::Dwelling, "floor_area", "6,5", 6.5);
    row(Entity::Dwelling, "floor_area", "6.5", 6.5);
    row(Entity::Person, "name", "  Siti   Aminah ", text("Siti Aminah"));
    row(Entity::Person, "name", "e\xcc\x81lan", text("\xc3\xa9lan"));
    row(Entity::Dwelling, "address", "Jl. Melati 5\nbelakang", text("Jl. Melati 5\nbelakang"));
    row(Entity::Person, "birth_date", "14-7-2025", QDate(2025, 7, 14));
    row(Entity::Person, "birth_date", "14 Juli 2025", QDate(2025, 7, 14));
    row(Entity::Person, "birth_date", "2025-07-14", QDate(2025, 7, 14));
    row(Entity::Dwelling, "floor", "Keramik", qint64(2));
    row(Entity::Dwelling, "floor", "2", qint64(2));
    row(Entity::Dwelling, "floor", "101", qint64(101));
    row(Entity::Person, "sex", "P", qint64(2));
    row(Entity::Person, "id_cards", "Akta kelahiran; KTP", qint64(5));
    row(Entity::Person, "id_cards", "0", qint64(0));
    row(Entity::Person, "chronic", "Hipertensi, Asma", qint64((1 << 2) | (1 << 4)));
    row(Entity::Dwelling, "rt", "1", text("001"));
    row(Entity::Dwelling, "rt", "RT 001", text("001"));
    row(Entity::Dwelling, "rw", "rw.12", text("012"));
    row(Entity::Dwelling, "rw", "1.0", text("001"));
    row(Entity::Dwelling, "rt", "-", Value());
    row(Entity::Dwelling, "rt", "000", Value());
    row(Entity::Dwelling, "rt", "1a", text("001A"));
    row(Entity::Person, "nik", "9901014101900001", text("9901014101900001"));
    row(Entity::Person, "nik", "990101 410190 0001", text("9901014101900001"));
    row(Entity::Person, "nik", "990101******0001", text("990101******0001"));
    row(Entity::Person, "nik", "-", Value());
    row(Entity::Household, "kk_number", "9901010101200001", text("9901010101200001"));
    row(Entity::Household, "phone", "0812-3456-789", text("08123456789"));
    row(Entity::Household, "phone", "+62 812 3456 789", text("+628123456789"));
    row(Entity::Person, "bpjs_number", "0001234567890", text("0001234567890"));
    row(Entity::Region, "code", "99.01.01.1001", text("9901011001"));
    row(Entity::Household, "p3ke_id", " 9901 77 ", text("990177"));
    row(Entity::Dwelling, "geom", "112.01 -7.82", GeoPoint{112.01, -7.82});
    row(Entity::Dwelling, "geom", "112,01 -7,82", GeoPoint{112.01, -7.82});
    row(Entity::Dwelling, "geom", "-7.82, 112.01", GeoPoint{112.01, -7.82});
    row(Entity::Dwelling, "geom", "-7.82,112.01", GeoPoint{112.01, -7.82});
    row(Entity::Household, "dwelling_id", "aeaaaaaaaaaaaaaaaaaaaaaaaa", RecordId({1}));
    row(Entity::Person, "name", "   ", Value());
}

void TestCheckedValue::whatIsTypedIsUnderstood()
{
    QFETCH(int, entity);
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    QFETCH(Value, stored);
    const Variable& v = column(static_cast<Entity>(entity), name);
    const auto value = parsedValue(v, typed);
    QVERIFY2(value, value ? "" : qPrintable(value.error().reason));
    QCOMPARE(toPlainText(*value), toPlainText(stored));
    QVERIFY(*value == stored);
    const auto again = checkedValue(v, *value);
    QVERIFY(again && *again == stored);
}

void TestCheckedValue::whatCannotBeIsRefused_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](Entity entity, const char* name, const char* typed, const char* reason) {
        QTest::addRow("%s %s", name, typed)
            << int(entity) << QByteArray(name) << QString::fromUtf8(typed) << QString(reason);
    };
    row(Entity::Ranking, "decile_national", "11", "value.range");
    row(Entity::Ranking, "decile_national", "-1", "value.range");
    row(Entity::Dwelling, "floor_area", "10001", "value.range");
    row(Entity::Dwelling, "floor_area", "-1", "value.range");
    row(Entity::Dwelling, "floor_area", "wide", "value.number");
    row(Entity::Dwelling, "floor_area", "1.250", "value.ambiguous");
    row(Entity::Dwelling, "rooms", "2,5", "value.number");
    row(Entity::Household, "cattle", "-2", "value.range");
    row(Entity::Person, "work_hours", "169", "value.range");
    row(Entity::Person, "school_grade", "0", "value.range");
    row(Entity::Person, "birth_date", "31-2-2025", "value.date");
    row(Entity::Person, "birth_date", "soon", "value.date");
    row(Entity::Dwelling, "floor", "77", "value.code");
    row(Entity::Dwelling, "floor", "450 VA", "value.code");
    row(Entity::Person, "id_cards", "8", "value.code");
    row(Entity::Dwelling, "rt", "1234", "value.rt_rw");
    row(Entity::Dwelling, "rt", "next door", "value.rt_rw");
    row(Entity::Person, "nik", "990101410190000", "value.nik");
    row(Entity::Person, "nik", "9901014113900001", "value.nik");
    row(Entity::Person, "nik", "9,90101E+15", "value.nik");
    row(Entity::Household, "kk_number", "99010101012000012", "value.kk");
    row(Entity::Household, "phone", "12345", "value.phone");
    row(Entity::Household, "phone", "0812x3456", "value.phone");
    row(Entity::Person, "bpjs_number", "12", "value.digits");
    row(Entity::Region, "code", "99.AB", "value.region_code");
    row(Entity::Dataset, "sha256", "abc", "value.sha256");
    row(Entity::Person, "name",
        "Siti\x01"
        "Aminah",
        "value.control_character");
    row(Entity::Dwelling, "geom", "0 0", "value.point");
    row(Entity::Dwelling, "geom", "181 95", "value.point");
    row(Entity::Dwelling, "geom", "here", "value.point");
    row(Entity::Household, "dwelling_id", "abc", "value.reference");
    row(Entity::Region, "geom", "0102", "value.area");
}

void TestCheckedValue::whatCannotBeIsRefused()
{
    QFETCH(int, entity);
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    const auto value = parsedValue(column(static_cast<Entity>(entity), name), typed);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidInput);
    QCOMPARE(value.error().reason, reason);
    QCOMPARE(value.error().args.value(0), QString::fromLatin1(name));
}

void TestCheckedValue::wrongTypesAreRefused()
{
    const Value wrong[] = {Value(qint64(1)), Value(QStringLiteral("text")),
                           Value(QDate(2000, 1, 1)), Value(GeoPoint{112, -7})};
    for (std::uint8_t e = 1; e <= kLastEntity; ++e) {
        for (const Variable& v : variables(static_cast<Entity>(e))) {
            int accepted = 0;
            for (const Value& value : wrong) {
                accepted += checkedValue(v, value) ? 1 : 0;
            }
            QVERIFY2(accepted <= 1, v.column);
            const bool number = v.type == ValueType::Integer || v.type == ValueType::Real;
            const bool year = QByteArrayView(v.column) == "year";
            QVERIFY2(!number || checkedValue(v, Value(qint64(year ? 2025 : 1))), v.column);
            QVERIFY2(!number || !checkedValue(v, Value(qint64(1) << 60)), v.column);
            QVERIFY(checkedValue(v, Value()));
        }
    }
    const Variable& area = column(Entity::Dwelling, "floor_area");
    QVERIFY(!checkedValue(area, Value(std::nan(""))));
    QVERIFY(!checkedValue(area, Value(std::numeric_limits<double>::infinity())));
    QVERIFY(!checkedValue(column(Entity::Household, "dwelling_id"), Value(RecordId())));
    QVERIFY(!checkedValue(column(Entity::Person, "birth_date"), Value(QDate())));
    QVERIFY(!checkedValue(column(Entity::Dwelling, "geom"), Value(GeoPoint{std::nan(""), 1})));
    QVERIFY(!checkedValue(column(Entity::Dwelling, "floor"), Value(qint64(1) << 40)));
}

void TestCheckedValue::emptyIsMissing()
{
    for (std::uint8_t e = 1; e <= kLastEntity; ++e) {
        for (const Variable& v : variables(static_cast<Entity>(e))) {
            const auto value = parsedValue(v, u"  ");
            QVERIFY2(value && isMissing(*value), v.column);
        }
    }
    // "Nothing ticked" is no answer where the list has an answer for it.
    const auto none = checkedValue(column(Entity::Person, "chronic"), Value(qint64(0)));
    QVERIFY(none && isMissing(*none));
    const auto cards = checkedValue(column(Entity::Person, "id_cards"), Value(qint64(0)));
    QVERIFY(cards && !isMissing(*cards));
}

void TestCheckedValue::whatIsStoredPrintsAndReadsBack()
{
    const MultiPolygon square{{{{112, -8}, {113, -8}, {113, -7}, {112, -8}}}};
    const std::pair<const Variable&, Value> stored[] = {
        {column(Entity::Household, "income_month"), qint64(1250000)},
        {column(Entity::Dwelling, "floor_area"), 41.25},
        {column(Entity::Person, "birth_date"), QDate(1990, 1, 1)},
        {column(Entity::Dwelling, "geom"), GeoPoint{112.0123456789, -7.8}},
        {column(Entity::Household, "dwelling_id"), RecordId::random()},
        {column(Entity::Region, "geom"), toWkb(square)},
    };
    for (const auto& [v, value] : stored) {
        const auto back = parsedValue(v, toPlainText(value));
        QVERIFY2(back && *back == value, v.column);
    }
}

void TestCheckedValue::wholeIdentityNumbersNeverStandInAnError()
{
    const auto nik = parsedValue(column(Entity::Person, "nik"), u"99010141019000019");
    QVERIFY(!nik);
    QVERIFY(!nik.error().args.join(u' ').contains(QLatin1String("99010141019000019")));
    QVERIFY(nik.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckedValue)
#include "tst_checked_value.moc"
