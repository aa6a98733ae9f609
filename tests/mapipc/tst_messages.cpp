// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "arbitrary_message.h"

#include <set>

using namespace rangkul::mapipc;

namespace {

template <typename T> Decoded<T> decodeBytes(Bytes payload)
{
    return decodeMessage<T>(Frame{T::kType, 1, std::move(payload)});
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageSurvivesTheJourney()
    {
        forEveryMessage([](auto sample) {
            using T = decltype(sample);
            QVERIFY(rc::check("decode(encode(m)) == m", [] {
                const T message = arbitraryMessage<T>();
                const Frame frame = encodeMessage(7, message);
                RC_ASSERT(frame.id == 7U);
                const auto back = decodeMessage<T>(frame);
                RC_ASSERT(back.fault == std::string());
                RC_ASSERT(*back.value == message);
            }));
        });
    }

    void everyCutIsAFault()
    {
        forEveryMessage([](auto sample) {
            using T = decltype(sample);
            QVERIFY(rc::check("a message cut short is refused", [] {
                const Bytes whole = encodeMessage(1, arbitraryMessage<T>()).payload;
                if (whole.empty()) {
                    return; // DoneReply says nothing
                }
                const auto length = *rc::gen::inRange<std::size_t>(0, whole.size());
                const auto cut = whole.begin() + static_cast<std::ptrdiff_t>(length);
                RC_ASSERT(!decodeBytes<T>(Bytes(whole.begin(), cut)));
            }));
        });
    }

    void changedBytesNeverCrashAndReencodeToThemselves()
    {
        forEveryMessage([](auto sample) {
            using T = decltype(sample);
            QVERIFY(rc::check("a changed byte is a fault or another valid message", [] {
                Bytes bytes = encodeMessage(1, arbitraryMessage<T>()).payload;
                if (bytes.empty()) {
                    return; // DoneReply says nothing
                }
                const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
                bytes[at] = *rc::gen::arbitrary<std::uint8_t>();
                if (const auto read = decodeBytes<T>(bytes)) {
                    const auto again = decodeMessage<T>(encodeMessage(1, *read.value));
                    RC_ASSERT(*again.value == *read.value);
                }
            }));
        });
    }

    void randomBytesNeverCrash()
    {
        QVERIFY(rc::check("rubbish payloads are values or faults", [] {
            const Bytes rubbish = *rc::gen::arbitrary<Bytes>();
            forEveryMessage([&rubbish](auto sample) {
                const auto read = decodeBytes<decltype(sample)>(rubbish);
                RC_ASSERT(read.value.has_value() == read.fault.empty());
            });
        }));
    }

    void typesAreDistinctAndKnown()
    {
        std::set<std::uint16_t> seen;
        forEveryMessage([&seen](auto sample) {
            const auto type = static_cast<std::uint16_t>(decltype(sample)::kType);
            QVERIFY(isKnownType(type));
            QVERIFY(seen.insert(type).second);
        });
        QVERIFY(!isKnownType(0));
    }

    void anotherTypeIsRefused()
    {
        const Frame frame = encodeMessage(1, Ping{3});
        QVERIFY(!decodeMessage<Pong>(frame));
    }

    void bytesLeftOverAreAFault()
    {
        Bytes bytes = encodeMessage(1, Ping{3}).payload;
        bytes.push_back(0);
        QCOMPARE(decodeBytes<Ping>(bytes).fault, std::string("bytes left over"));
    }

    void notANumberIsRefused()
    {
        RenderRequest request;
        request.dpi = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!decodeMessage<RenderRequest>(encodeMessage(1, request)));
    }

    void lyingCountReservesNothing()
    {
        Bytes inner;
        appendVarint(inner, std::uint64_t(1) << 62U); // elements
        Bytes bytes;
        appendVarint(bytes, 1U << 3U | 2U);
        appendVarint(bytes, inner.size());
        bytes.insert(bytes.end(), inner.begin(), inner.end());
        appendVarint(bytes, 2U << 3U | 2U);
        appendVarint(bytes, 0);
        appendVarint(bytes, 3U << 3U | 0U);
        appendVarint(bytes, 0);
        QCOMPARE(decodeBytes<ClassifyReply>(bytes).fault, std::string("more elements than bytes"));
    }

    void enumerationOutOfRangeIsRefused()
    {
        Bytes bytes;
        appendVarint(bytes, 1U << 3U);
        appendVarint(bytes, 3); // methods are 0 to 2
        QCOMPARE(decodeBytes<ClassifyRequest>(bytes).fault,
                 std::string("enumeration out of range"));
    }

    void numberWiderThanItsFieldIsRefused()
    {
        Bytes bytes;
        appendVarint(bytes, 1U << 3U);
        appendVarint(bytes, std::uint64_t(1) << 32U);
        QCOMPARE(decodeBytes<DropRegionsRequest>(bytes).fault, std::string("number out of range"));
    }

    void varintOfMoreThan64BitsIsRefused()
    {
        Bytes bytes{1U << 3U};
        bytes.insert(bytes.end(), 9, 0xFF);
        bytes.push_back(0x02);
        QVERIFY(!decodeBytes<Ping>(bytes));
        bytes.back() = 0x01;
        QCOMPARE(decodeBytes<Ping>(bytes).value->number, std::numeric_limits<std::uint64_t>::max());
    }

    void pageSizesAreThoseOfThePaper()
    {
        const auto f4 = pageMillimetres(PageSize::F4, Orientation::Portrait);
        QCOMPARE(f4.width, 215.0);
        QCOMPARE(f4.height, 330.0);
        const auto a3 = pageMillimetres(PageSize::A3, Orientation::Landscape);
        QCOMPARE(a3.width, 420.0);
        QCOMPARE(a3.height, 297.0);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
