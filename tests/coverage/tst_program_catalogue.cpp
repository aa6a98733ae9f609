// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "rangkul/coverage/program_catalogue.h"
#include "rangkul/coverage/rule_text.h"

using namespace rangkul;
using namespace rangkul::coverage;

namespace {

const CatalogueProgram& named(const QString& id)
{
    for (const CatalogueProgram& each : builtinCatalogue().programs) {
        if (each.id == id) {
            return each;
        }
    }
    qFatal("no program %s", qPrintable(id));
}

} // namespace

class TestProgramCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleIsReadAndPrintedTheSame()
    {
        const Catalogue& all = builtinCatalogue();
        QVERIFY(all.programs.size() >= 29);
        QVERIFY(all.needs.size() >= 15);
        QStringList rules;
        for (const CatalogueProgram& each : all.programs) {
            QCOMPARE(each.rule.isEmpty(), each.confidence == QStringLiteral("unpublished"));
            rules << each.rule;
        }
        for (const CatalogueNeed& each : all.needs) {
            rules << each.rule;
        }
        for (const auto* list : {&all.segments, &all.triggers}) {
            for (const NamedRule& each : *list) {
                rules << each.rule;
            }
        }
        rules.removeAll(QString());
        for (const QString& text : rules) {
            const auto rule = parseRule(text);
            QVERIFY2(rule.has_value(), qPrintable(text));
            QCOMPARE(*parseRule(toText(*rule)), *rule);
        }
    }

    void namesAreThereOnce()
    {
        QSet<QString> ids;
        QSet<QString> shortNames;
        for (const CatalogueProgram& each : builtinCatalogue().programs) {
            QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
            QVERIFY2(!shortNames.contains(each.shortName), qPrintable(each.shortName));
            ids.insert(each.id);
            shortNames.insert(each.shortName);
        }
        for (const CatalogueNeed& each : builtinCatalogue().needs) {
            QVERIFY2(each.program.isEmpty() || shortNames.contains(each.program),
                     qPrintable(each.program));
        }
    }

    void amountsAndOwnersAreThoseOfTheCatalogue()
    {
        QCOMPARE(named("pkh").amounts.size(), size_t(7));
        QCOMPARE(named("pkh").amounts[0].rupiah, qint64(3'000'000));
        QCOMPARE(named("bpnt").amounts[0].rupiah, qint64(200'000));
        QCOMPARE(named("bsps").amount, std::optional<qint64>(20'000'000));
        QCOMPARE(named("bedah-swadaya").quota, std::optional<qint64>(100));
        QCOMPARE(named("pbid").owner, qint64(3));
        QCOMPARE(named("pbi-jk").unit, qint64(1));
        QCOMPARE(named("kube").strategy, qint64(2));
        // A program for all does not look at deciles.
        QVERIFY(!named("mbg").rule.contains("decile"));
    }

    void aBadFileIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("") << "catalogue.not_json"
                                  << "";
        QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                               << "catalogue.newer"
                               << "";
        QTest::newRow("a strange unit") << QByteArray("\"unit\": \"Keluarga\"")
                                        << QByteArray("\"unit\": \"Kucing\"") << "catalogue.entry"
                                        << "unit";
        QTest::newRow("a bad rule") << QByteArray("\"rule\": \"decile <= 5\"")
                                    << QByteArray("\"rule\": \"desil <= 5\"") << "catalogue.rule"
                                    << "Program Sembako";
    }
    void aBadFileIsRefusedByName()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, to);
        QByteArray file = builtinCatalogueFile();
        const qsizetype at = file.indexOf(change);
        QVERIFY(at >= 0);
        file.replace(at, change.size(), to);
        const auto read = catalogueFromJson(file);
        QVERIFY(!read);
        QTEST(read.error().reason, "reason");
        QFETCH(QString, says);
        QVERIFY(read.error().args.join(u' ').contains(says));
    }
};

QTEST_GUILESS_MAIN(TestProgramCatalogue)
#include "tst_program_catalogue.moc"
