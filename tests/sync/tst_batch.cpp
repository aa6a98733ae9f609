// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "compression.h"
#include "crypto.h"
#include "laptops.h"
#include "rangkul/sync/batch.h"
#include "rangkul/sync/drop_names.h"
#include "rangkul/sync/envelope.h"
#include "rangkul/sync/hlc.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;
using core::ErrorCode;

namespace {

constexpr qint64 kNow = 1752476700000;

std::vector<Operation> edits(const SyncIdentity& author, quint64 count)
{
    Dice dice(5);
    std::vector<Operation> operations;
    for (quint64 n = 1; n <= count; ++n) {
        Operation operation;
        operation.row = {registry::Entity::Dwelling, dice.id()};
        operation.dot = {author.actor, n};
        operation.hlc = hlcFromMs(kNow) + n;
        operation.schemaVersion = kOperationSchema;
        operation.cells = {{columnOf("floor_area"), {}, {Value(30.0 + double(n % 50))}}};
        operations.push_back(operation);
    }
    return operations;
}

/// A batch of another laptop and what is needed to read it.
struct Sent
{
    explicit Sent(quint64 count = 3)
        : setups(joinedSetups(2))
        , author(setups[1].identity)
        , reader{setups[0].identity, setups[0].keys, setups[1].members}
        , operations(edits(author, count))
    {
        const NewBatch made = must(makeBatch(author, setups[1].keys[0], {}, operations,
                                             VersionVector(), StateDigest(), kNow));
        path = made.file.path;
        bytes = made.file.bytes;
        after = made.after;
    }
    core::Result<CheckedBatch> check() const
    {
        return checkBatch(reader, path, bytes, before, VersionVector());
    }
    QString reason() const
    {
        const auto checked = check();
        return checked ? QString() : checked.error().reason;
    }
    /// As somebody would who can put files on the drop under any name.
    void rename()
    {
        const auto name = parseBatchName(lastPart(path));
        path = batchPath(author.scope, author.actor, 202507, name->seq, fileHash(bytes));
    }
    /// As the author would, were it to write something else.
    void reseal(const FileHeader& header, const QByteArray& plain)
    {
        bytes = *sealFile(header, plain, setups[1].keys[0], author.signSecret);
        path = batchPath(author.scope, author.actor, 202507, header.seq, fileHash(bytes));
    }

    /// As the author would, were it to break the container or the commitment.
    void resealRaw(QByteArray container, bool isCommitted)
    {
        const QByteArrayView salt = QByteArrayView(bytes).sliced(107, 32);
        const auto key = crypto::hash<32>(salt, setups[1].keys[0].key.view());
        const QByteArrayView keyBytes(reinterpret_cast<const char*>(key.data()), 32);
        const auto commit = crypto::hash<32>(isCommitted ? "commit" : "other", keyBytes);
        QByteArray front = bytes.first(kHeaderBytes);
        std::copy(commit.begin(), commit.end(), front.data() + 139);
        qToLittleEndian(static_cast<quint64>(container.size() + crypto::kTagBytes),
                        front.data() + 171);
        bytes = front + crypto::seal(container, front, key);
        const FileHash hash = fileHash(bytes);
        const auto signature = crypto::sign(
            QByteArrayView(reinterpret_cast<const char*>(hash.data()), 32), author.signSecret);
        bytes.append(reinterpret_cast<const char*>(signature.data()), kSignatureBytes);
        rename();
    }

    std::vector<SyncSetup> setups;
    SyncIdentity author;
    BatchReader reader;
    std::vector<Operation> operations;
    QString path;
    QByteArray bytes;
    ChainState before;
    ChainState after;
};

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSealedIsRead()
    {
        const Sent sent;
        const auto checked = sent.check();
        QVERIFY(checked);
        QVERIFY(checked->missing.empty());
        QVERIFY(checked->batch.operations == sent.operations);
        QCOMPARE(checked->batch.after, sent.after);
        QCOMPARE(*checked->batch.digest, StateDigest());
        QCOMPARE(checked->batch.file.bytes, sent.bytes);
        QCOMPARE(sent.path.section(u'/', -2, -2), QStringLiteral("202507"));
    }

    void theHeaderIsWhereTheFormatPutsIt()
    {
        const Sent sent;
        QVERIFY(sent.bytes.startsWith("RSY1\1\1\1"));
        QCOMPARE(QByteArrayView(sent.bytes).sliced(7, 16), sent.author.registerId.bytes());
        QCOMPARE(QByteArrayView(sent.bytes).sliced(23, 16), sent.author.scope.bytes());
        QCOMPARE(qFromLittleEndian<quint32>(sent.bytes.constData() + 39), 1U);
        QCOMPARE(qFromLittleEndian<quint64>(sent.bytes.constData() + 43), sent.author.actor);
        QCOMPARE(qFromLittleEndian<quint64>(sent.bytes.constData() + 51), quint64{1}); // seq
        QCOMPARE(qFromLittleEndian<quint64>(sent.bytes.constData() + 59), quint64{1}); // first n
        QCOMPARE(qFromLittleEndian<quint64>(sent.bytes.constData() + 67), quint64{3}); // last n
        QCOMPARE(qFromLittleEndian<quint64>(sent.bytes.constData() + 171),
                 static_cast<quint64>(sent.bytes.size() - kHeaderBytes - kSignatureBytes));
        QCOMPARE(sent.bytes.sliced(179, kHeaderBytes - 179), QByteArray(kHeaderBytes - 179, '\0'));
    }

    void nothingReadableLeavesTheLaptop()
    {
        std::vector<SyncSetup> setups = joinedSetups(1);
        std::vector<Operation> operations = edits(setups[0].identity, 1);
        operations[0].cells = {{columnOf("note"), {}, {Value(QStringLiteral("SITI-WIJAYA-99"))}}};
        operations[0].reason = QStringLiteral("ALASAN-RAHASIA");
        const auto made =
            makeBatch(setups[0].identity, setups[0].keys[0], {}, operations, {}, {}, kNow);
        QVERIFY(made);
        QVERIFY(!made->file.bytes.contains("SITI"));
        QVERIFY(!made->file.bytes.contains("ALASAN"));
        for (const ControlFile& file : setups[0].control) {
            QVERIFY(!file.bytes.contains("Laptop"));
            QVERIFY(!file.bytes.contains("Petugas"));
        }
    }

    void everyTruncationIsNotCompleteYet()
    {
        Sent sent;
        const QByteArray whole = sent.bytes;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            sent.bytes = whole.first(size);
            QCOMPARE(sent.reason(), QStringLiteral("sync.incomplete"));
        }
        sent.bytes = whole + '\0';
        QCOMPARE(sent.reason(), QStringLiteral("sync.incomplete"));
    }

    void everyFlippedBitIsRefused()
    {
        Sent sent;
        for (qsizetype bit = 0; bit < 8 * sent.bytes.size(); ++bit) {
            const auto mask = static_cast<char>(1 << (bit % 8));
            sent.bytes[bit / 8] = static_cast<char>(sent.bytes[bit / 8] ^ mask);
            QCOMPARE(sent.reason(), QStringLiteral("sync.incomplete"));
            sent.bytes[bit / 8] = static_cast<char>(sent.bytes[bit / 8] ^ mask);
        }
        QCOMPARE(sent.reason(), QString());
    }

    void everyFlippedBitUnderItsRightNameIsRefused()
    {
        Sent sent;
        const QString path = sent.path;
        for (qsizetype bit = 0; bit < 8 * sent.bytes.size(); ++bit) {
            const auto mask = static_cast<char>(1 << (bit % 8));
            sent.bytes[bit / 8] = static_cast<char>(sent.bytes[bit / 8] ^ mask);
            sent.rename();
            const QString reason = sent.reason();
            QVERIFY2(!reason.isEmpty() && reason != QLatin1String("sync.incomplete"),
                     qPrintable(QString::number(bit)));
            sent.bytes[bit / 8] = static_cast<char>(sent.bytes[bit / 8] ^ mask);
        }
        sent.rename();
        QCOMPARE(sent.path, path);
        QCOMPARE(sent.reason(), QString());
    }

    void eachRefusalSaysWhichCheckFailed_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char* reason :
             {"sync.name",          "sync.incomplete",     "sync.header",
              "sync.newer_format",  "sync.other_register", "sync.not_member",
              "sync.signature",     "sync.wrong_place",    "sync.gap",
              "sync.chain",         "sync.fork",           "sync.unknown_key_epoch",
              "sync.sealed",        "sync.key_commitment", "sync.compression",
              "sync.newer_program", "sync.not_canonical",  "sync.unknown_column",
              "sync.wrong_type",    "sync.beyond_vector"}) {
            QTest::newRow(reason) << QString::fromLatin1(reason);
        }
    }

    void eachRefusalSaysWhichCheckFailed()
    {
        QFETCH(QString, reason);
        Sent sent;
        const FileHeader header = *readHeader(sent.bytes);
        const QByteArray plain = *openFile(sent.bytes, header, sent.setups[1].keys[0]);
        FileHeader other = header;
        std::vector<Operation> operations = sent.operations;
        const auto remake = [&] {
            const auto made =
                makeBatch(sent.author, sent.setups[1].keys[0], {}, operations, {}, {}, kNow);
            sent.path = made->file.path;
            sent.bytes = made->file.bytes;
        };
        if (reason == u"sync.name") {
            sent.path = sent.path.chopped(4) + QStringLiteral(" (conflicted copy).rsy");
        } else if (reason == u"sync.incomplete") {
            sent.bytes.chop(1);
        } else if (reason == u"sync.header") {
            other.kind = FileKind::Head;
            sent.reseal(other, plain);
        } else if (reason == u"sync.newer_format") {
            sent.bytes[4] = 2;
            sent.rename();
        } else if (reason == u"sync.other_register") {
            other.registerId = core::RecordId::random();
            sent.reseal(other, plain);
        } else if (reason == u"sync.not_member") {
            std::erase_if(sent.reader.members,
                          [&](const Member& m) { return m.actor == sent.author.actor; });
        } else if (reason == u"sync.signature") {
            sent.author.signSecret = sent.setups[0].identity.signSecret;
            sent.reseal(header, plain);
        } else if (reason == u"sync.wrong_place") {
            sent.path = batchPath(sent.author.scope, sent.author.actor + 1, 202507, 1,
                                  fileHash(sent.bytes));
        } else if (reason == u"sync.gap") {
            other.seq = 3;
            sent.reseal(other, plain);
        } else if (reason == u"sync.chain") {
            other.firstN = 2;
            sent.reseal(other, plain);
        } else if (reason == u"sync.fork") {
            sent.before.hash[0] = 1;
        } else if (reason == u"sync.unknown_key_epoch") {
            sent.reader.keys[0].epoch = 2;
        } else if (reason == u"sync.sealed") {
            sent.reader.keys[0].key = Secret(QByteArray(32, 'k'));
        } else if (reason == u"sync.compression") {
            QByteArray container = *packed(plain);
            container.back() = 1; // padding that says something
            sent.resealRaw(container, true);
        } else if (reason == u"sync.key_commitment") {
            sent.resealRaw(*packed(plain), false);
        } else if (reason == u"sync.newer_program") {
            sent.reseal(header,
                        QByteArray(plain).replace(1, 1, QByteArray(1, char(kOperationSchema + 1))));
        } else if (reason == u"sync.not_canonical") {
            sent.reseal(header, plain + '\0');
        } else if (reason == u"sync.unknown_column") {
            operations[0].cells[0].cell = 511;
            remake();
        } else if (reason == u"sync.wrong_type") {
            operations[0].cells[0].values = {Value(qint64{3})};
            remake();
        } else if (reason == u"sync.beyond_vector") {
            operations[0].cells[0].bases = {{sent.setups[0].identity.actor, 9}};
            remake();
        }
        QCOMPARE(sent.reason(), reason);
    }

    void aContainerIsReadOnlyAsItIsWritten()
    {
        QVERIFY(rc::check([](std::vector<std::uint8_t> bytes, quint8 repeat) {
            QByteArray plain(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
            plain = plain.repeated(1 + 20 * repeat);
            const QByteArray container = *packed(plain);
            RC_ASSERT(*unpacked(container) == plain);
            RC_ASSERT(padmeSize(quint64(container.size())) == quint64(container.size()));
            RC_ASSERT(!unpacked(container + '\0'));
            RC_ASSERT(!unpacked(container.chopped(1)));
        }));
        QCOMPARE(padmeSize(1000), quint64{1024});
        QCOMPARE(padmeSize(9), quint64{10});
        for (quint64 size = 1; size < 100'000; size = size * 9 / 8 + 1) {
            QVERIFY(padmeSize(size) >= size);
            QVERIFY(double(padmeSize(size)) <= 1.12 * double(size) + 1);
        }
        // What packs a thousandfold is refused unless padded to a two-hundredth.
        QByteArray bomb = *packed(QByteArray(10 << 20, '\0'));
        QVERIFY(unpacked(bomb));
        bomb.truncate(2000);
        QVERIFY(!unpacked(bomb));
    }

    void aReplayIsNoFork()
    {
        Sent sent;
        sent.before = sent.after; // it was applied already
        QCOMPARE(sent.reason(), QStringLiteral("sync.chain"));
    }

    void theSpareBytesOfAHeaderSayNothing()
    {
        Sent sent;
        sent.bytes[kHeaderBytes - 1] = 1;
        sent.resealRaw(*packed("x"), true); // signed and sealed with them
        QCOMPARE(sent.reason(), QStringLiteral("sync.header"));
    }

    void onlyWhatMayStillComeIsTriedAgain()
    {
        const auto error = [](ErrorCode code, const char* reason) {
            return core::Error{code, QString::fromLatin1(reason)};
        };
        QVERIFY(!isLasting(error(ErrorCode::Corrupt, "sync.incomplete")));
        QVERIFY(!isLasting(error(ErrorCode::Denied, "sync.not_member")));
        QVERIFY(!isLasting(error(ErrorCode::NewerFormat, "sync.newer_program")));
        QVERIFY(!isLasting(error(ErrorCode::Io, "drop.io")));
        QVERIFY(isLasting(error(ErrorCode::Corrupt, "sync.signature")));
        QVERIFY(isLasting(error(ErrorCode::Conflict, "sync.fork")));
    }

    void aBatchWaitsForWhatItsAuthorKnew()
    {
        Sent sent;
        const Dot known{sent.setups[0].identity.actor, 7};
        VersionVector vector;
        vector.raise(known);
        const auto made =
            makeBatch(sent.author, sent.setups[1].keys[0], {}, sent.operations, vector, {}, kNow);
        QVERIFY(made);
        const auto waits = checkBatch(sent.reader, made->file.path, made->file.bytes, {}, {});
        QVERIFY(waits);
        QCOMPARE(waits->missing, std::vector<Dot>{known});
        const auto ready = checkBatch(sent.reader, made->file.path, made->file.bytes, {}, vector);
        QVERIFY(ready);
        QVERIFY(ready->missing.empty());
        QVERIFY(!ready->batch.digest);

        // The next one names only what is new since.
        std::vector<Operation> more = edits(sent.author, 4);
        more.erase(more.begin(), more.begin() + 3);
        const auto second =
            makeBatch(sent.author, sent.setups[1].keys[0], made->after, more, vector, {}, kNow);
        QVERIFY(second);
        const auto next =
            checkBatch(sent.reader, second->file.path, second->file.bytes, made->after, {});
        QVERIFY(next);
        QVERIFY(next->missing.empty());
        QVERIFY(next->batch.after.knows.covers(known));
    }

    void aHeadPointerSaysWhereTheFilesLie()
    {
        const Sent sent;
        const std::vector<HeadEntry> entries{{4, 202506, FileHash{4}}, {5, 202507, FileHash{5}}};
        const auto head = makeHead(sent.author, sent.setups[1].keys[0], entries);
        QVERIFY(head);
        const auto read = checkHead(sent.reader, head->path, head->bytes);
        QVERIFY(read);
        QCOMPARE(*read, entries);
        QCOMPARE(parseHeadName(lastPart(head->path))->seq, quint64{5});
        QCOMPARE(checkHead(sent.reader, head->path, head->bytes.chopped(1)).error().reason,
                 QStringLiteral("sync.incomplete"));
        QVERIFY(!checkHead(sent.reader, sent.path, sent.bytes));
    }

    void tenThousandRowsTakeAtMost45BytesEach()
    {
        std::vector<SyncSetup> setups = joinedSetups(2);
        Dice dice(7);
        VersionVector vector;
        const ActorId importer = setups[1].identity.actor;
        vector.raise(Dot{importer, 100'000});
        std::vector<Operation> operations = edits(setups[0].identity, 10'000);
        for (Operation& operation : operations) { // three cells, as in a day of corrections
            const quint64 row = 1 + dice.roll(100'000);
            const std::vector<Dot> base{{importer, row}};
            operation.row.id = dice.id();
            operation.hlc = hlcFromMs(kNow) + operation.dot.n;
            operation.cells = {
                {columnOf("building_number"), base, {Value(QStringLiteral("No. %1").arg(row))}},
                {columnOf("floor_area"), base, {Value(double(30 + row % 90))}},
                {columnOf("note"), base, {Value(QStringLiteral("Jl. Baru No. %1").arg(row))}}};
        }
        QElapsedTimer timer;
        timer.start();
        const auto made =
            makeBatch(setups[0].identity, setups[0].keys[0], {}, operations, vector, {}, kNow);
        const double makeMs = double(timer.nsecsElapsed()) / 1e6;
        QVERIFY(made);
        const BatchReader reader{setups[1].identity, setups[1].keys, setups[1].members};
        timer.restart();
        const auto checked = checkBatch(reader, made->file.path, made->file.bytes, {}, vector);
        const double checkMs = double(timer.nsecsElapsed()) / 1e6;
        QVERIFY(checked);
        QVERIFY(checked->batch.operations == operations);
        qInfo(
            "10,000 rows x 3 cells: made in %.1f ms, verified and decoded in %.1f ms, %.2f bytes a "
            "row",
            makeMs, checkMs, double(made->file.bytes.size()) / 10'000);
        QVERIFY(made->file.bytes.size() <= 450'000);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
