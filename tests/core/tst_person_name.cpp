// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/person_name.h"

#include <rapidcheck.h>

#include <string>

using namespace rangkul::core;

class TestPersonName : public QObject
{
    Q_OBJECT

private slots:
    void cleansWhatSheetsLeave_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("blanks") << "  SITI\u00a0  AMINAH\t"
                                << "SITI AMINAH";
        QTest::newRow("apostrophe") << "'SOLEH"
                                    << "SOLEH";
        QTest::newRow("inner apostrophe stays") << "Ma'ruf"
                                                << "Ma'ruf";
        QTest::newRow("comma") << "SOLEH ,SH"
                               << "SOLEH, SH";
        QTest::newRow("commas") << "SOLEH, , SH ,"
                                << "SOLEH, SH";
        QTest::newRow("dot at the end stays") << "H. SOLEH, S.Pd."
                                              << "H. SOLEH, S.Pd.";
        QTest::newRow("signs") << "- SOLEH *"
                               << "SOLEH";
        QTest::newRow("line break") << "SITI\nAMINAH"
                                    << "SITI AMINAH";
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFFSITI") << "SITI";
    }
    void cleansWhatSheetsLeave()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanPersonName(text), clean);
        QCOMPARE(PersonName::parse(text)->text(), clean);
    }

    void aNameNeedsALetter()
    {
        QCOMPARE(PersonName::parse(u" - ").error().reason, QStringLiteral("name.empty"));
        QCOMPARE(PersonName::parse(u"12345").error().reason, QStringLiteral("name.no_letter"));
        QVERIFY(PersonName::parse(u"Suharto"));
        QVERIFY(PersonName::parse(u"SITIMERT0")->hasDigit());
        QVERIFY(!PersonName::parse(u"SITI")->hasDigit());
    }

    void capitalsBecomeReadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("readable");
        QTest::newRow("capitals") << "SITI AMINAH"
                                  << "Siti Aminah";
        QTest::newRow("small letters") << "siti aminah"
                                       << "Siti Aminah";
        QTest::newRow("mixed stays") << "Siti McAminah"
                                     << "Siti McAminah";
        QTest::newRow("titles") << "DRS. H. MOCH. SOLEH, S.PD"
                                << "Drs. H. Moch. Soleh, S.Pd";
        QTest::newRow("degree") << "BUDI SANTOSO, SH"
                                << "Budi Santoso, SH";
        QTest::newRow("apostrophe") << "NU'MAN"
                                    << "Nu'man";
        QTest::newRow("bin") << "AHMAD BIN SALIM"
                             << "Ahmad bin Salim";
    }
    void capitalsBecomeReadable()
    {
        QFETCH(QString, text);
        QFETCH(QString, readable);
        QCOMPARE(PersonName::parse(text)->readable(), readable);
    }

    void cleaningTwiceChangesNothing()
    {
        QVERIFY(rc::check("idempotent", [] {
            const auto text = *rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("aBcd  ,,..'-*\t/ \n")));
            const QString once = cleanPersonName(QString::fromStdString(text));
            RC_ASSERT(cleanPersonName(once) == once);
        }));
    }
};

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_person_name.moc"
