// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/registry/value.h"

#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace rangkul::registry;
using rangkul::core::ErrorCode;
using rangkul::core::RecordId;

namespace {

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>()),
                        [](const std::vector<char16_t>& units) {
                            return QString(reinterpret_cast<const QChar*>(units.data()),
                                           static_cast<qsizetype>(units.size()));
                        });
}

rc::Gen<double> anyNumber()
{
    return rc::gen::map(rc::gen::arbitrary<std::uint64_t>(),
                        [](std::uint64_t bits) { return std::bit_cast<double>(bits); });
}

rc::Gen<QByteArray> anyBytes()
{
    return rc::gen::map(rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>()),
                        [](const std::vector<char>& bytes) {
                            return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
                        });
}

rc::Gen<Value> anyValue()
{
    return rc::gen::oneOf(
        rc::gen::just(Value()),
        rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 v) { return Value(v); }),
        rc::gen::map(anyNumber(), [](double v) { return Value(v); }),
        rc::gen::map(anyText(), [](const QString& v) { return Value(v); }),
        rc::gen::map(rc::gen::inRange<qint64>(-100000, 5000000),
                     [](qint64 v) { return Value(QDate::fromJulianDay(v)); }),
        rc::gen::map(rc::gen::arbitrary<std::array<std::uint8_t, 16>>(),
                     [](const std::array<std::uint8_t, 16>& v) { return Value(RecordId(v)); }),
        rc::gen::map(rc::gen::pair(anyNumber(), anyNumber()),
                     [](const std::pair<double, double>& v) {
                         return Value(GeoPoint{v.first, v.second});
                     }),
        rc::gen::map(anyBytes(), [](const QByteArray& v) { return Value(v); }));
}

/// Small tags are likely, so that random bytes reach every branch of the reader.
rc::Gen<QByteArray> bytesLikeValues()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange<int>(0, 10), anyBytes()),
                        [](const std::pair<int, QByteArray>& v) {
                            return QByteArray(1, static_cast<char>(v.first)) + v.second;
                        });
}

} // namespace

class TestValue : public QObject
{
    Q_OBJECT

private slots:
    void everyValueReadsBackAndEncodesTheSame()
    {
        QVERIFY(rc::check([] {
            const QByteArray bytes = encoded(*anyValue());
            QByteArrayView rest = bytes;
            const auto back = takeEncoded(rest);
            RC_ASSERT(back.has_value());
            RC_ASSERT(rest.isEmpty());
            RC_ASSERT(encoded(*back) == bytes);
        }));
    }

    void cleanValuesReadBackEqual_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("row");
        QTest::newRow("missing") << QByteArray("00") << 0;
        QTest::newRow("minus one") << QByteArray("0101") << 1;
        QTest::newRow("300") << QByteArray("01d804") << 2;
        QTest::newRow("six and a half") << QByteArray("020000000000001a40") << 3;
        QTest::newRow("text") << QByteArray("0304c3a95369") << 4;
        QTest::newRow("date") << QByteArray("04b2a1ab02") << 5;
        QTest::newRow("id") << QByteArray("0501000000000000000000000000000000") << 6;
        QTest::newRow("point") << QByteArray("060000000000005c400000000000001fc0") << 7;
        QTest::newRow("bytes") << QByteArray("070200ff") << 8;
    }
    void cleanValuesReadBackEqual()
    {
        const std::vector<Value> values{Value(),
                                        Value(qint64(-1)),
                                        Value(qint64(300)),
                                        Value(6.5),
                                        Value(QStringLiteral("\u00e9Si")),
                                        Value(QDate(2000, 1, 1)),
                                        Value(RecordId({1})),
                                        Value(GeoPoint{112, -7.75}),
                                        Value(QByteArray("\0\xff", 2))};
        QFETCH(QByteArray, hex);
        QFETCH(int, row);
        const Value& value = values[static_cast<size_t>(row)];
        QCOMPARE(encoded(value).toHex(), hex);
        const QByteArray bytes = QByteArray::fromHex(hex) + "rest";
        QByteArrayView rest = bytes;
        const auto back = takeEncoded(rest);
        QVERIFY(back);
        QVERIFY(*back == value);
        QCOMPARE(rest.toByteArray(), QByteArray("rest"));
    }

    void randomBytesAreRefusedOrCanonical()
    {
        int accepted = 0;
        const bool holds = rc::check([&accepted] {
            const QByteArray bytes = *bytesLikeValues();
            QByteArrayView rest = bytes;
            const auto value = takeEncoded(rest);
            if (!value) {
                RC_ASSERT(value.error().code == ErrorCode::Corrupt);
                RC_ASSERT(rest.size() == bytes.size());
                return;
            }
            ++accepted;
            RC_ASSERT(encoded(*value) == bytes.first(bytes.size() - rest.size()));
        });
        QVERIFY(holds);
        QVERIFY(accepted > 0);
    }

    void uncanonicalBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown kind") << QByteArray("08");
        QTest::newRow("long varint") << QByteArray("018000");
        QTest::newRow("varint over 64 bits") << QByteArray("01ffffffffffffffffff02");
        QTest::newRow("varint without an end") << QByteArray("01ffffffffffffffffffffff");
        QTest::newRow("not a number") << QByteArray("02000000000000f87f");
        QTest::newRow("infinite") << QByteArray("02000000000000f07f");
        QTest::newRow("minus zero") << QByteArray("020000000000000080");
        QTest::newRow("number cut short") << QByteArray("0200000000");
        QTest::newRow("text cut short") << QByteArray("030561");
        QTest::newRow("text of a huge length") << QByteArray("03ffffffffffffffffff01");
        QTest::newRow("decomposed letter") << QByteArray("030365cc81");
        QTest::newRow("broken UTF-8") << QByteArray("0301ff");
        QTest::newRow("surrogate in UTF-8") << QByteArray("0303eda080");
        QTest::newRow("date beyond time") << QByteArray("04feffffffffffffffff01");
        QTest::newRow("short id") << QByteArray("0501");
        QTest::newRow("point with no number") << QByteArray("06000000000000f87f000000000000f87f");
    }
    void uncanonicalBytesAreRefused()
    {
        QFETCH(QByteArray, hex);
        const QByteArray bytes = QByteArray::fromHex(hex);
        QByteArrayView rest = bytes;
        const auto value = takeEncoded(rest);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::Corrupt);
        QCOMPARE(rest.size(), bytes.size());
    }

    void differentSpellingsOfOneTextAreOneValue()
    {
        QCOMPARE(encoded(Value(QStringLiteral("e\u0301"))),
                 encoded(Value(QStringLiteral("\u00e9"))));
        QCOMPARE(encoded(Value(-0.0)), encoded(Value(0.0)));
    }

    void textMayBeginWithAByteOrderMark()
    {
        const Value value(QStringLiteral("\ufeffSiti"));
        const QByteArray bytes = encoded(value);
        QByteArrayView rest = bytes;
        const auto back = takeEncoded(rest);
        QVERIFY(back);
        QVERIFY(*back == value);
    }

    void textsAreGivenAsTheyLieAndOthersPassedOver()
    {
        QByteArray bytes = encoded(Value(QStringLiteral("Zoë")));
        appendEncoded(bytes, Value(qint64(7)));
        appendEncoded(bytes, Value(QString()));
        QByteArrayView rest(bytes);
        const auto text = takeUtf8(rest);
        QVERIFY(text);
        QCOMPARE(QString::fromUtf8(text->value()), QStringLiteral("Zoë"));
        const auto number = takeUtf8(rest);
        QVERIFY(number);
        QVERIFY(!number->has_value());
        QVERIFY(takeUtf8(rest)->value().isEmpty());
        QVERIFY(rest.isEmpty());
        QCOMPARE(takeUtf8(rest).error().code, rangkul::core::ErrorCode::Corrupt);
        QByteArrayView cut = QByteArrayView(bytes).first(3);
        QCOMPARE(takeUtf8(cut).error().code, rangkul::core::ErrorCode::Corrupt);
        QCOMPARE(cut.size(), 3);
    }

    void whatIsNoNumberIsMissing()
    {
        QCOMPARE(encoded(Value(std::numeric_limits<double>::quiet_NaN())), encoded(Value()));
        QCOMPARE(encoded(Value(std::numeric_limits<double>::infinity())), encoded(Value()));
        QCOMPARE(encoded(Value(QDate())), encoded(Value()));
        QCOMPARE(encoded(Value(GeoPoint{std::nan(""), 1})), encoded(Value()));
    }

    void varintsOfEveryLengthReadBack()
    {
        for (int shift = 0; shift < 64; ++shift) {
            for (const quint64 value :
                 {quint64(1) << shift, (quint64(1) << shift) - 1, ~quint64(0)}) {
                QByteArray bytes;
                appendVarint(bytes, value);
                QByteArrayView rest = bytes;
                const auto back = takeVarint(rest);
                QVERIFY(back);
                QCOMPARE(*back, value);
                QVERIFY(rest.isEmpty());
            }
        }
    }

    void plainTextIsForMachines()
    {
        QCOMPARE(toPlainText(Value()), QString());
        QCOMPARE(toPlainText(Value(qint64(-41))), QStringLiteral("-41"));
        QCOMPARE(toPlainText(Value(41.0)), QStringLiteral("41"));
        QCOMPARE(toPlainText(Value(6.5)), QStringLiteral("6.5"));
        QCOMPARE(toPlainText(Value(QDate(2025, 7, 14))), QStringLiteral("2025-07-14"));
        QCOMPARE(toPlainText(Value(GeoPoint{112.0175, -7.8166})),
                 QStringLiteral("112.0175 -7.8166"));
        QCOMPARE(toPlainText(Value(QByteArray("\1\xff"))), QStringLiteral("01ff"));
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
