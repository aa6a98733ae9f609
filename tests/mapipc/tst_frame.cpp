// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/mapipc/frame.h"

#include <rapidcheck.h>

using namespace rangkul::mapipc;

namespace {

const Frame kPing{MessageType::Ping, 0x0102030405060708, {0xAA, 0xBB}};

bool isIncomplete(const FrameReader::Taken& taken)
{
    return std::holds_alternative<FrameReader::Incomplete>(taken);
}

FrameError errorOf(Bytes bytes)
{
    FrameReader reader;
    reader.append(bytes);
    const auto taken = reader.takeFrame();
    return std::get<FrameError>(taken);
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void headerIsLittleEndianOnEveryMachine()
    {
        const Bytes expected{'R', 'K', 'M', 'W', 1, 0, 5, 0, 8, 7,    6,
                             5,   4,   3,   2,   1, 2, 0, 0, 0, 0xAA, 0xBB};
        QVERIFY(encodeFrame(kPing) == expected);
        QCOMPARE(kFrameHeaderSize, std::size_t(20));
    }

    void frameArrivesByteByByte()
    {
        FrameReader reader;
        const Bytes bytes = encodeFrame(kPing);
        for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
            reader.append(ByteView(bytes).subspan(i, 1));
            QVERIFY(isIncomplete(reader.takeFrame()));
        }
        reader.append(ByteView(bytes).last(1));
        QVERIFY(std::get<Frame>(reader.takeFrame()) == kPing);
        QVERIFY(isIncomplete(reader.takeFrame()));
    }

    void framesSurviveAnyCutting()
    {
        QVERIFY(rc::check("frames cut anywhere come out whole and in order", [] {
            const auto payloads = *rc::gen::arbitrary<std::vector<Bytes>>();
            Bytes stream;
            for (std::size_t i = 0; i < payloads.size(); ++i) {
                const Bytes one = encodeFrame({MessageType::Pong, i, payloads[i]});
                stream.insert(stream.end(), one.begin(), one.end());
            }
            FrameReader reader;
            std::vector<Bytes> seen;
            std::size_t at = 0;
            while (at < stream.size()) {
                const auto part =
                    std::min(*rc::gen::inRange<std::size_t>(1, 40), stream.size() - at);
                reader.append(ByteView(stream).subspan(at, part));
                at += part;
                for (auto taken = reader.takeFrame(); !isIncomplete(taken);
                     taken = reader.takeFrame()) {
                    const auto& frame = std::get<Frame>(taken);
                    RC_ASSERT(frame.id == seen.size());
                    seen.push_back(frame.payload);
                }
            }
            RC_ASSERT(seen == payloads);
        }));
    }

    void randomBytesNeverCrash()
    {
        QVERIFY(rc::check("rubbish is incomplete, a frame or an error, and errors stay", [] {
            FrameReader reader;
            Bytes bytes = *rc::gen::arbitrary<Bytes>();
            if (*rc::gen::arbitrary<bool>()) {
                Bytes start{'R', 'K', 'M', 'W', 1, 0};
                bytes.insert(bytes.begin(), start.begin(), start.end());
            }
            reader.append(bytes);
            const auto first = reader.takeFrame();
            if (const auto* error = std::get_if<FrameError>(&first)) {
                reader.append(encodeFrame(kPing));
                RC_ASSERT(std::get<FrameError>(reader.takeFrame()) == *error);
            }
        }));
    }

    void rubbishIsToldFromItsFirstFourBytes()
    {
        QCOMPARE(errorOf({'H', 'e', 'l', 'l'}), FrameError::BadMagic);
    }

    void otherVersionIsToldBeforeTheRest()
    {
        QCOMPARE(errorOf({'R', 'K', 'M', 'W', 2, 0}), FrameError::WrongVersion);
    }

    void unknownTypeIsRefused()
    {
        Bytes bytes = encodeFrame(kPing);
        bytes[6] = 0xEE;
        QCOMPARE(errorOf(bytes), FrameError::UnknownType);
    }

    void lengthOverTheCapIsRefusedWithoutWaitingForIt()
    {
        Bytes bytes = encodeFrame({MessageType::Ping, 1, {}});
        bytes[19] = 0xFF;
        QCOMPARE(errorOf(bytes), FrameError::TooLong);
        bytes[19] = 0x10; // exactly the cap
        FrameReader reader;
        reader.append(bytes);
        QVERIFY(isIncomplete(reader.takeFrame()));
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
