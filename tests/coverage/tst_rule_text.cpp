// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "random_rules.h"
#include "rangkul/coverage/rule_text.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::coverage;
using namespace rangkul::coverage::test;

namespace {

QStringList textsAt(const QString& marked, const QStringList& programs = {})
{
    const qsizetype cursor = marked.indexOf(u'|');
    QString text = marked;
    text.remove(cursor, 1);
    QStringList out;
    for (const RuleSuggestion& each : suggestionsAt(text, cursor, programs).items) {
        out << each.text;
    }
    return out;
}

} // namespace

class TestRuleText : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPrintedIsReadAgain()
    {
        QVERIFY(rc::check("parse(print(rule)) == rule", [] {
            RandomRules random(*rc::gen::arbitrary<quint32>());
            const Rule rule = random.rule(4);
            const QString text = toText(rule);
            const auto read = parseRule(text);
            if (!read) {
                RC_FAIL(text.toStdString() + ": " + read.error().reason.toStdString() + " " +
                        read.error().args.join(u'|').toStdString());
            }
            if (!(*read == rule)) {
                RC_FAIL(text.toStdString() + " became " + toText(*read).toStdString());
            }
        }));
    }

    void nothingBreaksTheReader()
    {
        // Any piece of a rule, in any order, is read or refused with a place inside the text.
        QVERIFY(rc::check("every text gives a rule or an error with its place", [] {
            const QStringList words = {
                "decile", "<=",  "4",     "and", "or",      "not",   "(", ")", "any", "person",
                "age",    "sex", "\"x\"", "in",  "between", "floor", "=", ",", "yes", "2026-01-31"};
            QStringList text;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                text << words[*rc::gen::inRange(0, int(words.size()))];
            }
            const QString written = text.join(u' ');
            const auto read = parseRule(written);
            if (read) {
                RC_ASSERT(parseRule(toText(*read)).has_value());
            } else {
                RC_ASSERT(read.error().reason.startsWith(QStringLiteral("rule.")));
                RC_ASSERT(placeOf(read.error()) <= written.size());
            }
        }));
    }

    void formsAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("printed");
        QTest::newRow("and before or") << "decile = 1 or decile = 2 and members > 3"
                                       << "decile = 1 or decile = 2 and members > 3";
        QTest::newRow("brackets") << "(decile=1 or decile=2) and not members>3"
                                  << "(decile = 1 or decile = 2) and not members > 3";
        QTest::newRow("a label in lower case")
            << "any person(school_attendance = \"masih SEKOLAH\")"
            << "any person (school_attendance = \"Masih sekolah\")";
        QTest::newRow("yes and no") << "savings = Yes or savings = NO"
                                    << "savings = yes or savings = no";
        QTest::newRow("several answers") << "floor in (Tanah, bambu)"
                                         << "floor in (\"Bambu\", \"Tanah\")";
        QTest::newRow("not in") << "floor not in (Tanah)"
                                << "floor != \"Tanah\"";
        QTest::newRow("nobody") << "no person (age < 5)"
                                << "no person (age < 5)";
        QTest::newRow("count") << "count person (age between 7 and 18) >= 1"
                               << "count person (age between 7 and 18) >= 1";
        QTest::newRow("signs of print") << "decile ≤ 4 and area_per_person < 7.2"
                                        << "decile <= 4 and area_per_person < 7.2";
        QTest::newRow("shared name") << "presence = Ditemukan"
                                     << "presence = \"Ditemukan\"";
        QTest::newRow("full name") << "dwelling.floor = Tanah"
                                   << "floor = \"Tanah\"";
        QTest::newRow("a date") << "eligibility_on >= 2026-01-31"
                                << "eligibility_on >= 2026-01-31";
        QTest::newRow("programs") << "receives \"PKH\" and not receives any program"
                                  << "receives \"PKH\" and not receives any program";
    }
    void formsAreReadAsTheyAreMeant()
    {
        QFETCH(QString, written);
        QFETCH(QString, printed);
        const auto rule = parseRule(written);
        QVERIFY2(rule.has_value(), rule ? "" : qPrintable(rule.error().reason));
        QCOMPARE(toText(*rule), printed);
    }

    void errorsNameThePlaceAndTheRemedy_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << " "
                                 << "rule.empty" << 1 << "";
        QTest::newRow("a slip") << "desile <= 4"
                                << "rule.unknown_variable" << 1 << "decile";
        QTest::newRow("a number for a label") << "floor = 8"
                                              << "rule.unknown_answer" << 9 << "\"Tanah\"";
        QTest::newRow("a wrong label") << "floor = \"Emas\""
                                       << "rule.unknown_answer" << 9 << "\"Keramik\"";
        QTest::newRow("answers have no order") << "floor < Tanah"
                                               << "rule.codes_compared" << 7 << "floor";
        QTest::newRow("a label for a number") << "decile <= yes"
                                              << "rule.want_number" << 11 << "decile";
        QTest::newRow("a number for a date") << "eligibility_on > 3"
                                             << "rule.want_date" << 18 << "";
        QTest::newRow("of a person") << "age >= 60"
                                     << "rule.of_person" << 1 << "age";
        QTest::newRow("not of a person") << "any person (floor = Tanah)"
                                         << "rule.not_of_person" << 13 << "floor";
        QTest::newRow("persons in persons") << "any person (any person (age > 3))"
                                            << "rule.not_of_person" << 13 << "any";
        QTest::newRow("an open bracket") << "(decile = 1"
                                         << "rule.ends" << 12 << ")";
        QTest::newRow("an open quotation") << "floor = \"Tanah"
                                           << "rule.open_quote" << 9 << "";
        QTest::newRow("two tests") << "decile = 1 decile = 2"
                                   << "rule.unexpected" << 12 << "and";
        QTest::newRow("borders") << "decile between 4 and 1"
                                 << "rule.borders" << 16 << "";
        QTest::newRow("a strange sign") << "decile # 1"
                                        << "rule.sign" << 8 << "#";
        QTest::newRow("nothing quoted") << "receives PKH"
                                        << "rule.quoted" << 10 << "program";
        QTest::newRow("a broken number") << "decile = 4.5.6"
                                         << "rule.number" << 10 << "4.5.6";
    }
    void errorsNameThePlaceAndTheRemedy()
    {
        QFETCH(QString, written);
        const auto rule = parseRule(written);
        QVERIFY(!rule);
        QTEST(rule.error().reason, "reason");
        QTEST(int(placeOf(rule.error())) + 1, "place");
        QFETCH(QString, says);
        QVERIFY2(rule.error().args.join(u' ').contains(says),
                 qPrintable(rule.error().args.join(u' ')));
    }

    void deepRulesAreRefusedNotCrashed()
    {
        const QString deep = QString(500, u'(') + "decile = 1" + QString(500, u')');
        QCOMPARE(parseRule(deep).error().reason, QStringLiteral("rule.too_deep"));
        const QString nots = QStringLiteral("not ").repeated(500) + "decile = 1";
        QCOMPARE(parseRule(nots).error().reason, QStringLiteral("rule.too_deep"));
    }

    void whatMayStandAtTheCursorIsOffered()
    {
        const QStringList start = textsAt("|");
        QVERIFY(start.contains("decile") && start.contains("any person"));
        QVERIFY(start.contains("floor") && !start.contains("age"));
        const QStringList inside = textsAt("decile <= 4 and any person (a|");
        QVERIFY(inside.contains("age") && !inside.contains("decile"));
        QCOMPARE(textsAt("floor = |").size(),
                 int(registry::findCodeList(u"floor")->items().size()));
        QCOMPARE(textsAt("floor = \"Ta|").value(0), QStringLiteral("\"Tanah\""));
        QVERIFY(textsAt("floor |").contains("not in"));
        QVERIFY(!textsAt("floor |").contains("<="));
        QVERIFY(textsAt("decile |").contains("<="));
        QVERIFY(textsAt("decile <= 4 |").contains("and"));
        QVERIFY(textsAt("any person (age > 3 |").contains(")"));
        QCOMPARE(textsAt("receives |", {"PKH", "BPNT"}).mid(0, 2),
                 QStringList({"\"PKH\"", "\"BPNT\""}));
        // What comes behind the cursor does not matter, what is begun is replaced.
        const RuleSuggestions found = suggestionsAt(u"decile <= 4 and flo or x", 19, {});
        QCOMPARE(found.from, qsizetype(16));
        QCOMPARE(found.items.front().text, QStringLiteral("floor_area"));
    }
};

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_rule_text.moc"
