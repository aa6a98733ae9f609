// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/record_id.h"

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
