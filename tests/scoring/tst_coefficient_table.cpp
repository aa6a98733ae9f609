// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "plain_world.h"
#include "rangkul/scoring/coefficient_table.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/scoring/score_result.h"

#include <cmath>

using namespace rangkul;
using namespace rangkul::scoring;
using namespace rangkul::scoring::test;

namespace {

constexpr const char* kTable = "variable;category;coefficient\n"
                               "constant;;13,25\n"
                               "dwelling.floor;Tanah;-0,31\n"
                               "dwelling.floor;Keramik;0,12\n"
                               "household.members;;-0,08\n"
                               "person.working@head;Ya;0,2\n"
                               "person.working@count;Ya;0,05\n"
                               "person.age@max;;-0,004\n";

ProxyHead head(const char* name = "Perkiraan daerah")
{
    return {QStringLiteral("proxy_9971"),
            {QString::fromLatin1(name), QString::fromLatin1(name)},
            QStringLiteral("Susenas 2025"),
            QStringLiteral("99.71"),
            2025};
}

} // namespace

class TestCoefficientTable : public QObject
{
    Q_OBJECT

private slots:
    void aTableBecomesAProxy();
    void predictionsAreTheSumOfTheTable();
    void jsonSaysTheSame();
    void mistakesAreNamedWithTheirLine_data();
    void mistakesAreNamedWithTheirLine();
    void itIsNeverAnOfficialDecile();
};

void TestCoefficientTable::aTableBecomesAProxy()
{
    const auto model = proxyFromCsv(kTable, head());
    QVERIFY(model);
    QCOMPARE(model->criteria.size(), size_t(6));
    QCOMPARE(model->constant, Micro(13'250'000));
    QVERIFY(!model->highFirst);
    QVERIFY(model->isExponential);
    QVERIFY(model->deciles == DecileWeight::Families);
    QVERIFY(model->disclosures[0].indonesian.contains(u"bukan desil resmi"));
    const auto again = modelFromJson(toJson(*model));
    QVERIFY(again);
    QVERIFY(*again == *model);
}

void TestCoefficientTable::predictionsAreTheSumOfTheTable()
{
    World world;
    PlainHousehold family;
    family.id = core::RecordId::random();
    family.answers[*findVariableRef(u"dwelling.floor")] = 8;
    for (const auto& [age, relation, working] :
         {std::tuple{50.0, 1.0, 1.0}, std::tuple{20.0, 3.0, 1.0}, std::tuple{9.0, 3.0, 2.0}}) {
        family.members.push_back({{{*findVariableRef(u"person.age"), age},
                                   {*findVariableRef(u"person.relation"), relation},
                                   {*findVariableRef(u"person.working"), working}}});
    }
    world.households.push_back(std::move(family));
    fillFrames(world);
    const auto model = proxyFromCsv(kTable, head());
    QVERIFY(model);
    const ScoreColumns columns = columnsOf(world);
    const ScoreResult result = score(*model, columns, pointsOf(*model, columns));
    const double expected = 13.25 - 0.31 - 3 * 0.08 + 0.2 + 2 * 0.05 - 50 * 0.004;
    QVERIFY(std::abs(std::log(number(*model, result.low[0])) - expected) < 1e-9);
    QCOMPARE(result.low[0], result.high[0]);
}

void TestCoefficientTable::jsonSaysTheSame()
{
    const auto csv = proxyFromCsv(kTable, head());
    const auto json = proxyFromJson(R"({"coefficients":[
        {"variable":"constant","coefficient":13.25},
        {"variable":"dwelling.floor","category":"Tanah","coefficient":-0.31},
        {"variable":"dwelling.floor","category":"Keramik","coefficient":0.12},
        {"variable":"household.members","coefficient":-0.08},
        {"variable":"person.working@head","category":"Ya","coefficient":0.2},
        {"variable":"person.working@count","category":"Ya","coefficient":0.05},
        {"variable":"person.age@max","coefficient":-0.004}]})",
                                    head());
    QVERIFY(csv && json);
    QCOMPARE(versionOf(*json), versionOf(*csv));
    const auto comma = proxyFromCsv("\xEF\xBB\xBFVariable,Category,Coefficient,note\r\n"
                                    "dwelling.floor,\"Tanah\",-0.31,x\r\n",
                                    head());
    QVERIFY(comma);
    QCOMPARE(comma->criteria[0].yes, Micro(-310'000));
}

void TestCoefficientTable::mistakesAreNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& body, const char* reason, int line) {
        QTest::newRow(name) << QByteArray("variable;category;coefficient\n") + body
                            << QLatin1String("coefficients.") + QLatin1String(reason)
                            << QString::number(line);
    };
    row("no number", "constant;;1\ndwelling.floor;Tanah;viel\n", "number", 3);
    row("unknown variable", "dwelling.flor;Tanah;1\n", "variable", 2);
    row("unknown answer", "dwelling.floor;Emas;1\n", "category", 2);
    row("answer of a number", "household.members;Tanah;1\n", "category", 2);
    row("members not told", "person.age;;1\n", "members", 2);
    row("members of a house", "dwelling.floor@head;Tanah;1\n", "members", 2);
    row("twice", "dwelling.floor;Tanah;1\n\ndwelling.floor;Tanah;2\n", "duplicate", 4);
    row("two constants", "constant;;1\nintercept;;2\n", "duplicate", 3);
    row("too large", "dwelling.floor;Tanah;10001\n", "number", 2);
    row("nothing", "constant;;1\n", "empty", 0);
    QTest::newRow("no header") << QByteArray("a;b;c\n1;2;3\n")
                               << QStringLiteral("coefficients.header") << QStringLiteral("1");
}

void TestCoefficientTable::mistakesAreNamedWithTheirLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    QFETCH(QString, line);
    const auto model = proxyFromCsv(csv, head());
    QVERIFY(!model);
    QCOMPARE(model.error().reason, reason);
    QCOMPARE(model.error().args.value(0), line);
}

void TestCoefficientTable::itIsNeverAnOfficialDecile()
{
    for (const char* name : {"Desil nasional Kota", "Desil resmi", "Official decile"}) {
        const auto model = proxyFromCsv(kTable, head(name));
        QVERIFY2(!model, name);
        QCOMPARE(model.error().reason, QStringLiteral("score_model.official_name"));
    }
}

QTEST_GUILESS_MAIN(TestCoefficientTable)
#include "tst_coefficient_table.moc"
