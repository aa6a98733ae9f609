// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "rangkul/mapclient/map_client.h"

#include <memory>

using namespace rangkul;
using namespace rangkul::mapclient;
using State = MapClient::State;
using core::ErrorCode;

namespace {

constexpr std::chrono::milliseconds kShort{150};

WorkerSettings fake(const QString& mode, const QString& mark = QStringLiteral("/dev/null/none"))
{
    WorkerSettings settings;
    settings.program = QStringLiteral(RANGKUL_FAKE_WORKER);
    settings.arguments = {mode, mark};
    return settings;
}

mapipc::RenderRequest picture(std::uint32_t colour)
{
    mapipc::RenderRequest request;
    request.width = 3;
    request.height = 2;
    request.background = colour;
    request.map.extent = {10, 20, 40, 60};
    return request;
}

/// Remembers what a callback was given.
template <typename T> struct Answer
{
    std::optional<core::Result<T>> result;
    int calls = 0;

    MapClient::Callback<T> callback()
    {
        return [this](core::Result<T> given) {
            result.emplace(std::move(given));
            ++calls;
        };
    }
    bool isError(ErrorCode code, const QString& reason) const
    {
        return result && !*result && result->error().code == code &&
               result->error().reason == reason;
    }
};

using PongAnswer = Answer<mapipc::Pong>;
using MapAnswer = Answer<RenderedMap>;

} // namespace

class TestMapClient : public QObject
{
    Q_OBJECT

private slots:
    void firstRequestStartsTheWorkerAndIsAnswered()
    {
        MapClient client(fake("ok"));
        QCOMPARE(client.state(), State::Stopped);
        PongAnswer pong;
        client.send(mapipc::Ping{42}, this, pong.callback());
        QCOMPARE(client.state(), State::Starting);
        QCOMPARE(pong.calls, 0);
        QTRY_VERIFY(pong.result);
        QCOMPARE(pong.result->value().number, std::uint64_t(42));
        QCOMPARE(client.state(), State::Ready);
        QCOMPARE(client.worker().worker, std::string("fake"));
    }

    void pictureArrivesWithItsColoursAndExtent()
    {
        MapClient client(fake("ok"));
        MapAnswer map;
        client.render(picture(0x80402010), this, map.callback());
        QTRY_VERIFY(map.result);
        const RenderedMap& seen = map.result->value();
        QCOMPARE(seen.image.size(), QSize(3, 2));
        const auto* row = reinterpret_cast<const QRgb*>(seen.image.constScanLine(1));
        QCOMPARE(row[2], QRgb(0x80402010));
        QCOMPARE(seen.extent, QRectF(10, 20, 30, 40));
    }

    void errorReplyKeepsItsReasonAndArguments()
    {
        MapClient client(fake("ok"));
        Answer<mapipc::ExportReply> done;
        client.send(mapipc::ExportRequest{}, this, done.callback());
        QTRY_VERIFY(done.isError(ErrorCode::NoPermission, "map.file.no_permission"));
        QCOMPARE(done.result->error().args, QStringList{"a.tif"});
        QCOMPARE(client.state(), State::Ready);
    }

    void supersededPictureIsDropped()
    {
        MapClient client(fake("hold"));
        MapAnswer first;
        MapAnswer second;
        MapAnswer otherCanvas;
        PongAnswer pong;
        client.start();
        QTRY_COMPARE(client.state(), State::Ready);
        client.render(picture(1), this, first.callback());
        client.render(picture(2), this, otherCanvas.callback(), 7);
        client.render(picture(3), this, second.callback());
        client.send(mapipc::Ping{1}, this, pong.callback()); // answered after all three
        QTRY_VERIFY(pong.result);
        QCOMPARE(first.calls, 0);
        QCOMPARE(second.calls, 1);
        QCOMPARE(otherCanvas.calls, 1);
    }

    void supersededBeforeTheWorkerIsReadyIsNeverSent()
    {
        MapClient client(fake("ok"));
        MapAnswer first;
        MapAnswer second;
        client.render(picture(1), this, first.callback());
        client.render(picture(2), this, second.callback());
        QTRY_VERIFY(second.result);
        QCOMPARE(first.calls, 0);
    }

    void cancelledRequestIsNotAnswered()
    {
        MapClient client(fake("ok"));
        PongAnswer cancelled;
        PongAnswer pong;
        client.start();
        QTRY_COMPARE(client.state(), State::Ready);
        const RequestId id = client.send(mapipc::Ping{1}, this, cancelled.callback());
        client.cancel(id);
        client.cancel(id);
        client.send(mapipc::Ping{2}, this, pong.callback());
        QTRY_VERIFY(pong.result);
        QCOMPARE(cancelled.calls, 0);
    }

    void callbackOfADeadObjectIsNotCalled()
    {
        MapClient client(fake("ok"));
        PongAnswer lost;
        PongAnswer pong;
        {
            QObject context;
            client.send(mapipc::Ping{1}, &context, lost.callback());
        }
        client.send(mapipc::Ping{2}, this, pong.callback());
        QTRY_VERIFY(pong.result);
        QCOMPARE(lost.calls, 0);
    }

    void crashedWorkerIsReplacedOnceAndKnowsItsRegionsAgain()
    {
        const QTemporaryDir folder;
        MapClient client(fake("crash_once", folder.filePath("mark")));
        QSignalSpy states(&client, &MapClient::stateChanged);
        Answer<mapipc::LoadRegionsReply> loaded;
        mapipc::LoadRegionsRequest regions;
        regions.layer = 5;
        client.loadRegions(regions, this, loaded.callback());
        PongAnswer first;
        client.send(mapipc::Ping{1}, this, first.callback());
        QTRY_VERIFY(first.isError(ErrorCode::Io, "map.worker.crashed"));
        QVERIFY(first.result->error().detail.contains("last words"));

        Answer<mapipc::InspectReply> second;
        client.send(mapipc::InspectRequest{"x"}, this, second.callback());
        QTRY_VERIFY(second.result);
        QCOMPARE(second.result->value().driver, std::string("1"));
        QCOMPARE(client.state(), State::Ready);
        QCOMPARE(states.count(), 4); // starting, ready, starting, ready
        QCOMPARE(loaded.calls, 1);
    }

    void hungWorkerIsReplacedAfterItsTime()
    {
        const QTemporaryDir folder;
        WorkerSettings settings = fake("hang_once", folder.filePath("mark"));
        settings.timeouts.quick = kShort;
        MapClient client(settings);
        PongAnswer first;
        client.send(mapipc::Ping{1}, this, first.callback());
        QTRY_VERIFY(first.isError(ErrorCode::Timeout, "map.worker.hung"));
        PongAnswer second;
        client.send(mapipc::Ping{2}, this, second.callback());
        QTRY_VERIFY(second.result);
        QVERIFY(second.result->has_value());
    }

    void secondFailureMakesTheWorkerUnavailable_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("reason");
        const auto io = ErrorCode::Io;
        const auto protocol = ErrorCode::Protocol;
        QTest::newRow("crash") << "crash" << io << "map.worker.crashed";
        QTest::newRow("leaves by itself") << "leave" << io << "map.worker.crashed";
        QTest::newRow("hang") << "hang" << ErrorCode::Timeout << "map.worker.hung";
        QTest::newRow("no hello") << "mute" << ErrorCode::Timeout << "map.worker.hung";
        QTest::newRow("rubbish for hello") << "rubbish" << protocol << "map.worker.rubbish";
        QTest::newRow("rubbish frame") << "rubbish_frame" << protocol << "map.worker.rubbish";
        QTest::newRow("reply to nothing") << "stranger" << protocol << "map.worker.rubbish";
        QTest::newRow("other protocol") << "wrong_version" << protocol << "map.worker.version";
        QTest::newRow("other frames") << "wrong_frame_version" << protocol << "map.worker.version";
    }

    void secondFailureMakesTheWorkerUnavailable()
    {
        QFETCH(QString, mode);
        QFETCH(ErrorCode, code);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        WorkerSettings settings = fake(mode, folder.filePath("mark"));
        settings.timeouts.quick = kShort;
        settings.timeouts.start = mode == "mute" ? kShort : settings.timeouts.start;
        MapClient client(settings);
        PongAnswer first;
        client.send(mapipc::Ping{1}, this, first.callback());
        // A worker that breaks while starting keeps the request for its successor.
        for (int i = 0; i < 2 && client.state() != State::Unavailable; ++i) {
            QTRY_VERIFY(first.result || client.state() == State::Unavailable);
            if (client.state() != State::Unavailable) {
                first.result.reset();
                client.send(mapipc::Ping{2}, this, first.callback());
            }
        }
        QTRY_COMPARE(client.state(), State::Unavailable);
        QTRY_VERIFY(first.isError(code, reason));
        QCOMPARE(client.error()->reason, reason);
        QFile starts(folder.filePath("mark.starts"));
        QVERIFY(starts.open(QIODevice::ReadOnly));
        QCOMPARE(starts.readAll(), QByteArray("start\nstart\n"));

        PongAnswer later;
        client.send(mapipc::Ping{3}, this, later.callback());
        QCOMPARE(later.calls, 0); // never from inside the call
        QTRY_VERIFY(later.isError(code, reason));
    }

    void malformedReplyIsAnErrorOfItsRequest()
    {
        MapClient client(fake("rubbish_reply"));
        PongAnswer pong;
        client.send(mapipc::Ping{1}, this, pong.callback());
        QTRY_VERIFY(pong.isError(ErrorCode::Protocol, "map.worker.rubbish"));
    }

    void missingWorkerIsSaidAtOnce()
    {
        WorkerSettings settings;
        settings.program = QStringLiteral("/nonexistent/rangkul-mapworker");
        MapClient client(settings);
        PongAnswer pong;
        client.send(mapipc::Ping{1}, this, pong.callback());
        QTRY_VERIFY(pong.isError(ErrorCode::NotFound, "map.worker.missing"));
        QCOMPARE(pong.result->error().args, QStringList{settings.program});
        QCOMPARE(client.state(), State::Unavailable);
    }

    void retryStartsAnew()
    {
        const QTemporaryDir folder;
        MapClient client(fake("crash", folder.filePath("mark")));
        PongAnswer pong;
        QSignalSpy states(&client, &MapClient::stateChanged);
        connect(&client, &MapClient::stateChanged, this, [&](State state) {
            if (state == State::Ready) {
                client.send(mapipc::Ping{1}, this, pong.callback());
            }
        });
        client.start();
        QTRY_COMPARE(client.state(), State::Unavailable);
        states.clear();
        client.retry();
        QCOMPARE(client.state(), State::Starting);
        QVERIFY(!client.error());
        QTRY_COMPARE(client.state(), State::Unavailable);
        QCOMPARE(states.count(), 5); // starting, ready, starting, ready, unavailable
    }

    void silenceCountsFromTheLastReplyNotFromTheRequest()
    {
        // Many requests in a row, each answered: the first one's age must not matter to the last.
        WorkerSettings settings = fake("ok");
        settings.timeouts.quick = std::chrono::milliseconds(5000);
        MapClient client(settings);
        int answered = 0;
        for (int i = 0; i < 500; ++i) {
            client.send(mapipc::Ping{1}, this,
                        [&answered](const auto& pong) { answered += pong ? 1 : 0; });
        }
        QTRY_COMPARE(answered, 500);
    }

    void closedInputLetsTheWorkerLeave()
    {
        const QTemporaryDir folder;
        const QString mark = folder.filePath("mark");
        PongAnswer open;
        {
            MapClient client(fake("hold", mark));
            client.start();
            QTRY_COMPARE(client.state(), State::Ready);
            client.render(picture(1), this, [&open](const auto&) { ++open.calls; });
            client.shutdown();
            QCOMPARE(client.state(), State::Stopped);
        }
        QTRY_VERIFY(QFile::exists(mark));
        QCOMPARE(open.calls, 0);
    }

    void clientMayDieInItsOwnCallback()
    {
        auto* client = new MapClient(fake("ok"));
        const QPointer<MapClient> watched = client;
        client->send(mapipc::Ping{1}, this, [client](const auto&) { delete client; });
        QTRY_VERIFY(watched.isNull());
    }
};

QTEST_GUILESS_MAIN(TestMapClient)
#include "tst_map_client.moc"
