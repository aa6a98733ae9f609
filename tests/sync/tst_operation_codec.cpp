// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "random_operations.h"
#include "rangkul/sync/operation_codec.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::sync;
using namespace rangkul::sync::test;
using core::ErrorCode;
using registry::Entity;
using registry::Value;

namespace {

Operation oneEdit()
{
    Operation operation;
    operation.row = {Entity::Dwelling, core::RecordId::random()};
    operation.dot = {7, 4};
    operation.hlc = 99;
    operation.cells = {{13, {{5, 2}, {7, 3}}, {Value(41.0)}}};
    return operation;
}

QString faultOf(const Operation& operation)
{
    const auto bytes = encodeOperation(operation);
    return bytes ? QString() : bytes.error().reason;
}

} // namespace

class TestOperationCodec : public QObject
{
    Q_OBJECT

private slots:
    void listsComeBackAsTheyWere()
    {
        QVERIFY(rc::check([](quint64 seed) {
            Dice dice(seed);
            const auto operations = randomOperations(dice, 1 + dice.roll(30));
            const auto bytes = encodeOperations(operations);
            RC_ASSERT(bool(bytes));
            const auto decoded = decodeOperations(*bytes);
            RC_ASSERT(bool(decoded));
            RC_ASSERT(*decoded == operations);
            RC_ASSERT(*encodeOperations(*decoded) == *bytes);
        }));
    }

    void oneComesBackAsItWas()
    {
        const Operation edit = oneEdit();
        const auto bytes = encodeOperation(edit);
        QVERIFY(bytes);
        const auto decoded = decodeOperation(*bytes);
        QVERIFY(decoded);
        QVERIFY(*decoded == edit);
        Dice dice(1);
        const auto two = encodeOperations(randomOperations(dice, 2));
        QVERIFY(two);
        QCOMPARE(decodeOperation(*two).error().code, ErrorCode::Corrupt);
    }

    void cellsEncodedBeforeGiveTheSameBytes()
    {
        QVERIFY(rc::check([](quint64 seed) {
            Dice dice(seed);
            auto operations = randomOperations(dice, 1 + dice.roll(30));
            auto bare = operations;
            std::vector<QByteArray> kept(operations.size());
            for (std::size_t i = 0; i < operations.size(); ++i) {
                if (operations[i].kind != OperationKind::Set || operations[i].cells.empty()) {
                    continue;
                }
                appendCreatedCount(kept[i], operations[i].cells.size());
                for (CellOperation& cell : operations[i].cells) {
                    cell.bases.clear();
                    std::vector<const Value*> values;
                    for (const Value& value : cell.values) {
                        values.push_back(&value);
                    }
                    RC_ASSERT(bool(appendCreatedCell(kept[i], cell.cell, values)));
                }
                bare[i].cells.clear();
            }
            const std::vector<QByteArrayView> encoded(kept.begin(), kept.end());
            const auto expected = encodeOperations(operations);
            const auto bytes = encodeOperations(bare, encoded);
            RC_ASSERT(bool(expected) && bool(bytes));
            RC_ASSERT(*bytes == *expected);
        }));
    }

    void everyTruncationIsRefused()
    {
        Dice dice(2);
        const QByteArray bytes = *encodeOperations(randomOperations(dice, 40));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto decoded = decodeOperations(QByteArrayView(bytes).first(size));
            QVERIFY2(!decoded, qPrintable(QString::number(size)));
            QCOMPARE(decoded.error().code, ErrorCode::Corrupt);
        }
        QVERIFY(!decodeOperations(bytes + '\0'));
    }

    void everyBitFlipIsRefusedOrMeansSomethingElseExactly()
    {
        Dice dice(3);
        const auto operations = randomOperations(dice, 60);
        QByteArray bytes = *encodeOperations(operations);
        qsizetype refused = 0;
        for (qsizetype bit = 0; bit < 8 * bytes.size(); ++bit) {
            const auto mask = static_cast<char>(1 << (bit % 8));
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ mask);
            const auto decoded = decodeOperations(bytes);
            if (decoded) {
                QVERIFY(*decoded != operations);
                QCOMPARE(*encodeOperations(*decoded), bytes);
            } else {
                ++refused;
            }
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ mask);
        }
        QVERIFY(refused > 0);
    }

    void oneMeaningHasOneSpelling()
    {
        Operation gone = oneEdit();
        gone.kind = OperationKind::Delete;
        gone.cells.clear();
        gone.dot = {7, 4};
        gone.seen = {{7, 3}};
        gone.reason = QStringLiteral("x");
        const QByteArray actor = QByteArray::fromHex("0700000000000000");
        const QByteArray start = QByteArray("\1\1", 2) + actor + QByteArray("\0\4\x63\1\2\2", 6) +
                                 gone.row.id.bytes().toByteArray() + QByteArray("\0\0", 2);
        const QByteArray seen("\2\3\1\0\3", 5);
        const QByteArray reason("\3\3\3\1x", 5);
        const QByteArray end(1, '\0');
        QCOMPARE(*encodeOperation(gone), start + seen + reason + end);
        QVERIFY(decodeOperation(start + seen + reason + end));

        QVERIFY(!decodeOperation(start + reason + seen + end));        // fields not rising
        QVERIFY(!decodeOperation(start + seen + seen + reason + end)); // one twice
        QVERIFY(!decodeOperation(start + QByteArray("\2\1\0", 3) + reason + end)); // an empty one
        QVERIFY(!decodeOperation(start + seen + QByteArray("\3\2\3\0", 4) + end));
        QVERIFY(!decodeOperation(start + seen + reason + QByteArray("\4\1x", 3) + end));
        QByteArray twoActors = start + seen + reason + end; // one of them named by nobody
        twoActors.replace(1, 9,
                          QByteArray("\2", 1) + actor + QByteArray::fromHex("0800000000000000"));
        QVERIFY(!decodeOperation(twoActors));
        QByteArray longer = start + seen + reason + end; // a number in two bytes
        longer.replace(start.size() + 1, 1, QByteArray("\x83\0", 2));
        QVERIFY(!decodeOperation(longer));
    }

    void rubbishIsRefusedOrCanonical()
    {
        QVERIFY(rc::check([](std::vector<std::uint8_t> head, quint64 seed) {
            Dice dice(seed);
            QByteArray bytes = *encodeOperations(randomOperations(dice, 1 + dice.roll(4)));
            for (const std::uint8_t byte : head) { // overwrite here and there
                bytes[static_cast<qsizetype>(dice.roll(static_cast<quint64>(bytes.size())))] =
                    static_cast<char>(byte);
            }
            if (const auto decoded = decodeOperations(bytes)) {
                RC_ASSERT(*encodeOperations(*decoded) == bytes);
            }
        }));
    }

    void whatBreaksTheFormIsNotWritten()
    {
        QCOMPARE(faultOf(oneEdit()), QString());

        Operation edit = oneEdit();
        std::swap(edit.cells[0].bases[0], edit.cells[0].bases[1]);
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.cells[0].bases[1] = edit.cells[0].bases[0];
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.cells[0].bases[1] = edit.dot; // its own base
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.cells.push_back(edit.cells[0]); // one cell twice
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.cells[0].values.clear();
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.kind = OperationKind::Delete; // with cells
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.kind = OperationKind::Alias;
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.seen = {{5, 1}};
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.dot.n = 0;
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit = oneEdit();
        edit.row.entity = static_cast<Entity>(0);
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_form"));
        edit.row.entity = static_cast<Entity>(registry::kLastEntity + 1); // of a newer program
        QCOMPARE(faultOf(edit), QString());
    }

    void limitsHoldOnWriting()
    {
        Operation edit = oneEdit();
        edit.cells[0].values = {Value(QString(kMostValueBytes, u'x'))};
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_limit"));
        edit.cells[0].values = {Value(QString(kMostValueBytes - 8, u'x'))};
        QCOMPARE(faultOf(edit), QString());
        edit.cells[0].values = {Value(QByteArray(kMostAreaBytes, 'x'))};
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_limit"));

        edit = oneEdit();
        edit.cells[0].bases.clear();
        for (ActorId actor = 1; actor <= kMostBases + 1; ++actor) {
            edit.cells[0].bases.push_back({actor, 1});
        }
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_limit"));
        edit = oneEdit();
        edit.cells[0].cell = kMostColumn + 1;
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_limit"));
        edit = oneEdit();
        edit.reason = QString(kMostReasonBytes, u'r');
        QCOMPARE(faultOf(edit), QStringLiteral("sync.operation_limit"));

        std::vector<Operation> many(kMostOperations + 1, oneEdit());
        for (std::size_t i = 0; i < many.size(); ++i) {
            many[i].dot.n += i;
            many[i].hlc += i;
        }
        QCOMPARE(encodeOperations(many).error().reason, QStringLiteral("sync.operation_limit"));
        many.pop_back();
        QVERIFY(encodeOperations(many));
    }

    void listsAreOfOneActorWithoutGaps()
    {
        Operation first = oneEdit();
        Operation second = oneEdit();
        QCOMPARE(encodeOperations({}).error().code, ErrorCode::InvalidInput);
        second.dot.n = first.dot.n + 2;
        second.hlc = first.hlc + 1;
        QVERIFY(!encodeOperations(std::vector{first, second}));
        second.dot = {first.dot.actor + 1, first.dot.n + 1};
        QVERIFY(!encodeOperations(std::vector{first, second}));
        second.dot = {first.dot.actor, first.dot.n + 1};
        QVERIFY(encodeOperations(std::vector{first, second}));
        second.hlc = first.hlc;
        QVERIFY(!encodeOperations(std::vector{first, second}));
    }
};

QTEST_GUILESS_MAIN(TestOperationCodec)
#include "tst_operation_codec.moc"
