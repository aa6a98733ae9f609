// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "rangkul/exchange/rule_ids.h"

using namespace rangkul::exchange;

class TestRuleIds : public QObject
{
    Q_OBJECT
private slots:
    void eachIdStandsOnce()
    {
        QSet<QString> seen;
        for (const Rule& r : rules()) {
            QVERIFY2(!seen.contains(QString(r.id)), r.id.data());
            seen.insert(QString(r.id));
        }
        QVERIFY(seen.size() > 40);
    }
    void levelsAreThoseOfTheRuleBook()
    {
        QCOMPARE(findRule(u"nik.form")->level, Level::Error);
        QCOMPARE(findRule(u"nik.equals_kk")->level, Level::Error);
        QCOMPARE(findRule(u"region.unknown")->level, Level::Error);
        QCOMPARE(findRule(u"decile.range")->level, Level::Error);
        QCOMPARE(findRule(u"birth.future")->level, Level::Error);
        QCOMPARE(findRule(u"point.zero")->level, Level::Error);
        QCOMPARE(findRule(u"nik.double_in_file")->level, Level::Warning);
        QCOMPARE(findRule(u"code.unknown")->level, Level::Warning);
        QCOMPARE(findRule(u"point.outside")->level, Level::Warning);
    }
    void anUnknownIdIsNoRule() { QCOMPARE(findRule(u"nik"), nullptr); }
};

QTEST_GUILESS_MAIN(TestRuleIds)
#include "tst_rule_ids.moc"
