// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/record_id.h"
#include "rangkul/core/record_id_sequence.h"

#include <set>

using namespace rangkul::core;

class TestRecordId : public QObject
{
    Q_OBJECT

private slots:
    void printedIdReadsBack()
    {
        for (int i = 0; i < 100; ++i) {
            const RecordId id = RecordId::random();
            const QString text = id.toString();
            QCOMPARE(text.size(), 26);
            const auto back = RecordId::parse(text);
            QVERIFY(back);
            QVERIFY(*back == id);
        }
    }

    void twoRandomIdsDiffer() { QVERIFY(RecordId::random() != RecordId::random()); }

    void idsInARowRiseAndSpreadTheirHashes()
    {
        constexpr size_t kIds = 10000;
        constexpr size_t kSlots = 1024;
        RecordIdSequence sequence;
        RecordId before = sequence.next();
        std::set<size_t> hashes;
        for (size_t i = 0; i < kIds; ++i) {
            const RecordId next = sequence.next();
            QVERIFY(next > before); // goes round from the last id to the first in 2^50 runs once
            hashes.insert(qHash(next) % kSlots);
            before = next;
        }
        QVERIFY(hashes.size() > kSlots * 9 / 10);
    }

    void twoSequencesShareNoId()
    {
        RecordIdSequence first;
        RecordIdSequence second;
        std::set<RecordId> ids;
        for (int i = 0; i < 1000; ++i) {
            ids.insert(first.next());
            ids.insert(second.next());
        }
        QCOMPARE(ids.size(), size_t(2000));
    }

    void wrongTextIsRefused()
    {
        QCOMPARE(RecordId::parse(u"too short").error().code, ErrorCode::InvalidInput);
        QCOMPARE(RecordId::parse(QString(26, u'1')).error().code, ErrorCode::InvalidInput);
    }

    void base32MatchesRfc4648()
    {
        QCOMPARE(base32("foobar"), QStringLiteral("mzxw6ytboi"));
        QCOMPARE(fromBase32(u"mzxw6ytboi"), QByteArray("foobar"));
    }
};

QTEST_GUILESS_MAIN(TestRecordId)
#include "tst_record_id.moc"
