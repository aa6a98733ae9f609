// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "field_words.h"
#include "passphrase_strength.h"
#include "rangkul/words/rule_words.h"
#include "report_words.h"
#include "row_progress.h"

using namespace rangkul;
using namespace rangkul::importui;

class TestImportWords : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfEveryProfileHasItsOwnLabel()
    {
        for (const exchange::ImportProfile& profile : exchange::builtInProfiles()) {
            QSet<QString> labels;
            const auto fields = possibleFields(profile);
            QCOMPARE(fields.front().role, exchange::FieldRole::Ignore);
            for (const exchange::Field& field : fields) {
                const QString label = fieldLabel(field);
                QVERIFY2(!label.isEmpty(), qPrintable(field.toString()));
                QVERIFY2(!labels.contains(label), qPrintable(profile.id + u' ' + label));
                labels.insert(label);
            }
            for (const exchange::ColumnRule& rule : profile.columns) {
                QVERIFY2(std::find(fields.begin(), fields.end(), rule.field) != fields.end(),
                         qPrintable(rule.field.toString()));
            }
        }
    }

    void everyRuleSaysWhatItIsAndWhatToDo()
    {
        QSet<QString> seen;
        for (const exchange::Rule& rule : exchange::rules()) {
            const words::RuleText text = words::ruleText(QString(rule.id));
            QVERIFY2(!text.what.contains(rule.id), qPrintable(QString(rule.id)));
            QVERIFY2(!text.what.isEmpty() && !text.whatToDo.isEmpty(),
                     qPrintable(QString(rule.id)));
            QVERIFY2(!seen.contains(text.what), qPrintable(text.what));
            seen.insert(text.what);
        }
        QVERIFY(words::ruleText(u"no.such").what.contains(QStringLiteral("no.such")));
    }

    void columnsAreNamedAsSpreadsheetsDo()
    {
        QCOMPARE(columnLetters(0), QStringLiteral("A"));
        QCOMPARE(columnLetters(25), QStringLiteral("Z"));
        QCOMPARE(columnLetters(26), QStringLiteral("AA"));
        QCOMPARE(columnLetters(701), QStringLiteral("ZZ"));
        QCOMPARE(columnLetters(702), QStringLiteral("AAA"));
    }

    void strengthGrowsWithSurprise_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseStrength>("strength");
        QTest::newRow("short") << QStringLiteral("a9!xQ") << PassphraseStrength::TooShort;
        QTest::newRow("run") << QStringLiteral("123456789012") << PassphraseStrength::Weak;
        QTest::newRow("repeated") << QStringLiteral("aaaaaaaaaaaaaaaa") << PassphraseStrength::Weak;
        QTest::newRow("known") << QStringLiteral("rahasia2024") << PassphraseStrength::Weak;
        QTest::newRow("two words") << QStringLiteral("kambing payung") << PassphraseStrength::Fair;
        QTest::newRow("four words")
            << QStringLiteral("kambing payung lurus dapur") << PassphraseStrength::Strong;
    }
    void strengthGrowsWithSurprise()
    {
        QFETCH(QString, passphrase);
        QFETCH(PassphraseStrength, strength);
        QCOMPARE(passphraseStrength(passphrase, 8), strength);
    }

    void placesInTwoFilesBecomeRowsOfBoth()
    {
        QList<qint64> done;
        qint64 total = 0;
        const core::Progress outer([&](const QString&, qint64 rows, qint64 all) {
            done << rows;
            total = all;
        });
        const RowProgress counted(outer, {100, 300});
        counted.progress().report(QStringLiteral("read"), 500, 1000);
        counted.progress().report(QStringLiteral("read"), 1000, 1000);
        counted.progress().report(QStringLiteral("read"), 10, 40);
        counted.progress().report(QStringLiteral("compare"), 0, 1000);
        QCOMPARE(done, (QList<qint64>{50, 100, 175, 0}));
        QCOMPARE(total, 400);
        QVERIFY(!counted.progress().isCancelled());
        outer.cancel();
        counted.progress().report(QStringLiteral("compare"), 1, 1000);
        QVERIFY(counted.progress().isCancelled());
    }

    void eachFileOfAPackageHasItsReport()
    {
        QCOMPARE(reportPath(QStringLiteral("/a/laporan.xlsx"), 0),
                 QStringLiteral("/a/laporan.xlsx"));
        QCOMPARE(reportPath(QStringLiteral("/a/laporan.xlsx"), 1),
                 QStringLiteral("/a/laporan-2.xlsx"));
        QCOMPARE(reportPath(QStringLiteral("/a.b/laporan"), 1),
                 QStringLiteral("/a.b/laporan-2.xlsx"));
    }
};

QTEST_GUILESS_MAIN(TestImportWords)
#include "tst_import_words.moc"
