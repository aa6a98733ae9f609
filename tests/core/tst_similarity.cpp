// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/name_normal.h"
#include "rangkul/core/similarity.h"

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace rangkul::core;

namespace {

QByteArrayView viewOf(const std::string& text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

rc::Gen<std::string> words()
{
    return rc::gen::resize(
        12, rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcd"))));
}

/// The definition, cell by cell, without bounds or bands.
int plainDistance(const std::string& a, const std::string& b)
{
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[a.size()][b.size()];
}

double similarityOf(QStringView a, QStringView b)
{
    return nameSimilarity(nameTokens(a), nameTokens(b));
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void jaroWinklerOfThePublishedPairs_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        QTest::newRow("martha") << "MARTHA"
                                << "MARHTA" << 0.9611;
        QTest::newRow("dwayne") << "DWAYNE"
                                << "DUANE" << 0.8400;
        QTest::newRow("dixon") << "DIXON"
                               << "DICKSONX" << 0.8133;
        QTest::newRow("equal") << "SOLEH"
                               << "SOLEH" << 1.0;
        QTest::newRow("nothing shared") << "ABC"
                                        << "XYZ" << 0.0;
        QTest::newRow("one empty") << ""
                                   << "A" << 0.0;
        QTest::newRow("both empty") << ""
                                    << "" << 1.0;
    }
    void jaroWinklerOfThePublishedPairs()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, expected);
        QVERIFY(std::abs(jaroWinkler(a, b) - expected) < 0.0001);
        QVERIFY(std::abs(jaroWinkler(QByteArrayView(a.toLatin1()), QByteArrayView(b.toLatin1())) -
                         expected) < 0.0001);
    }

    void editDistanceCountsSwapsOnce()
    {
        QCOMPARE(editDistance(u"sutrisno", u"surtisno", 3), 1);
        QCOMPARE(editDistance(u"kitten", u"sitting", 3), 3);
        QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3);
        QCOMPARE(editDistance(u"ca", u"abc", 5), 3);
        QCOMPARE(editDistance(u"", u"abc", 5), 3);
        QCOMPARE(editDistance(u"abc", u"abc", 0), 0);
        QCOMPARE(editDistance(u"abc", u"abd", 0), 1);
    }

    void editDistanceIsTheDefinitionUpToTheLimit()
    {
        QVERIFY(rc::check("bounded equals plain", [] {
            const std::string a = *words();
            const std::string b = *words();
            const int limit = *rc::gen::inRange(0, 8);
            RC_ASSERT(editDistance(viewOf(a), viewOf(b), limit) ==
                      std::min(plainDistance(a, b), limit + 1));
        }));
    }

    void similarityIsSymmetricAndBounded()
    {
        QVERIFY(rc::check("jaroWinkler", [] {
            const std::string a = *words();
            const std::string b = *words();
            const double similarity = jaroWinkler(viewOf(a), viewOf(b));
            RC_ASSERT(similarity == jaroWinkler(viewOf(b), viewOf(a)));
            RC_ASSERT(similarity >= 0.0);
            RC_ASSERT(similarity <= 1.0);
            RC_ASSERT(jaroWinkler(viewOf(a), viewOf(a)) == 1.0);
        }));
        QVERIFY(rc::check("names", [] {
            const std::string first = "a" + *words();
            const TokenList a{viewOf(first), "siti"};
            const std::string second = "b" + *words();
            const TokenList b{viewOf(second), "aminah", "siti"};
            const double similarity = nameSimilarity(a, b);
            RC_ASSERT(similarity == nameSimilarity(b, a));
            RC_ASSERT(similarity >= 0.0);
            RC_ASSERT(similarity <= 1.0);
        }));
    }

    void namesCompareByWords()
    {
        QCOMPARE(similarityOf(u"MOCH. SOLEH", u"Muhammad Soleh"), 1.0);
        QCOMPARE(similarityOf(u"Aminah Siti", u"Siti Aminah"), 1.0);
        QCOMPARE(similarityOf(u"Nurhayati", u"Nur Hayati"), 1.0);
        QVERIFY(similarityOf(u"Sutrisno", u"Surtisno") > 0.9);
        QVERIFY(similarityOf(u"Siti Aminah", u"Bambang Purwanto") < 0.6);
        QCOMPARE(similarityOf(u"", u"Siti"), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
