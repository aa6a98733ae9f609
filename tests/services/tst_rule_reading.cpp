// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/coverage/program_catalogue.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/words/format.h"
#include "rule_reading.h"

using namespace rangkul;

/// Rules as an officer reads them out.
class TestRuleReading : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { words::useLanguage(QStringLiteral("en")); }

    void rulesAreReadInBothLanguages_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QString>("english");
        QTest::newRow("members") << "decile <= 4 and any person (age >= 60)"
                                 << "desil nasional 1 sampai 4, dan ada anggota berumur 60 tahun "
                                    "ke atas"
                                 << "national decile 1 to 4, and there is a member: 60 years old "
                                    "or older";
        QTest::newRow("answers") << "floor in (Tanah, Bambu)"
                                 << "lantai terluas: Bambu / Tanah"
                                 << "floor: Bambu / Tanah";
        QTest::newRow("negation") << "not receives \"PKH\""
                                  << "tidak menerima PKH"
                                  << "does not receive PKH";
        QTest::newRow("nobody") << "no person (age < 5)"
                                << "tidak ada anggota berumur kurang dari 5 tahun"
                                << "there is no member: younger than 5 years";
        QTest::newRow("number") << "count person (age between 7 and 18) >= 2"
                                << "jumlah anggota berumur 7 sampai 18 tahun: 2 ke atas"
                                << "number of members 7 to 18 years old: 2 or more";
        QTest::newRow("missing") << "missing(floor)"
                                 << "lantai terluas tidak tercatat"
                                 << "floor is not recorded";
        QTest::newRow("brackets") << "(decile = 1 or decile = 2) and members > 3"
                                  << "(desil nasional 1, atau desil nasional 2), dan jumlah "
                                     "anggota: lebih dari 3"
                                  << "(national decile 1, or national decile 2), and members: "
                                     "more than 3";
    }
    void rulesAreReadInBothLanguages()
    {
        QFETCH(QString, rule);
        const auto parsed = coverage::parseRule(rule);
        QVERIFY(parsed.has_value());
        words::useLanguage(QStringLiteral("id"));
        QTEST(services::readRule(*parsed), "indonesian");
        words::useLanguage(QStringLiteral("en"));
        QTEST(services::readRule(*parsed), "english");
    }

    void everyRuleOfTheCatalogueIsRead()
    {
        words::useLanguage(QStringLiteral("id"));
        for (const coverage::CatalogueProgram& each : coverage::builtinCatalogue().programs) {
            if (const auto rule = coverage::parseRule(each.rule)) {
                const QString text = services::readRule(*rule);
                QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
            }
        }
    }

    void everyQuestionHasALabel()
    {
        for (const bool personal : {false, true}) {
            for (const coverage::RuleVariable& each : coverage::ruleVariables(personal)) {
                QVERIFY2(!services::labelOf(each).isEmpty(), qPrintable(coverage::nameOf(each)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleReading)
#include "tst_rule_reading.moc"
