// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/core/similarity.h"
#include "rangkul/linkage/text_pool.h"
#include "rangkul/linkage/text_similarity.h"

#include <rapidcheck.h>

using namespace rangkul;
using namespace rangkul::linkage;

namespace {

/// Few letters, so that texts have much in common; sometimes longer than 64.
QByteArray someWord()
{
    const int length =
        *rc::gen::weightedOneOf<int>({{8, rc::gen::inRange(0, 14)}, {1, rc::gen::inRange(50, 80)}});
    QByteArray word;
    for (int i = 0; i < length; ++i) {
        word += *rc::gen::element('a', 'b', 'c', 'd', 'n');
    }
    return word;
}

} // namespace

class TestTextSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void givesTheFiguresOfThePlainJaroWinkler()
    {
        QVERIFY(rc::check([] {
            const QByteArray a = someWord();
            const QByteArray b = someWord();
            RC_ASSERT(fastJaroWinkler(a, b) == core::jaroWinkler(a, b));
        }));
    }

    void isSymmetricAndBetweenZeroAndOne()
    {
        QVERIFY(rc::check([] {
            const QByteArray a = someWord();
            const QByteArray b = someWord();
            const double similarity = fastJaroWinkler(a, b);
            RC_ASSERT(similarity == fastJaroWinkler(b, a));
            RC_ASSERT(similarity >= 0 && similarity <= 1);
            RC_ASSERT((similarity == 1) == (a == b));
        }));
    }

    void knowsWinklersExamples()
    {
        // Winkler 1990: MARTHA/MARHTA 0.961, DIXON/DICKSONX 0.813, DWAYNE/DUANE 0.84
        QVERIFY(std::abs(fastJaroWinkler("martha", "marhta") - 0.9611) < 0.0001);
        QVERIFY(std::abs(fastJaroWinkler("dixon", "dicksonx") - 0.8133) < 0.0001);
        QVERIFY(std::abs(fastJaroWinkler("dwayne", "duane") - 0.84) < 0.0001);
    }

    void oneEditIsWhatTheEditDistanceSays()
    {
        QVERIFY(rc::check([] {
            const QByteArray a = someWord();
            QByteArray b = *rc::gen::arbitrary<bool>() ? someWord() : a;
            if (!b.isEmpty() && *rc::gen::arbitrary<bool>()) {
                b.remove(*rc::gen::inRange<qsizetype>(0, b.size()), 1);
            }
            RC_ASSERT(isWithinOneEdit(a, b) == (core::editDistance(a, b, 1) <= 1));
        }));
    }

    void aPoolGivesEachTextOneIdAndCountsIt()
    {
        QVERIFY(rc::check([] {
            TextPool pool;
            std::map<QByteArray, quint32> ids;
            std::map<QByteArray, quint32> counts;
            const int texts = *rc::gen::inRange(0, 400);
            for (int i = 0; i < texts; ++i) {
                const QByteArray text = someWord();
                const quint32 id = pool.add(text);
                RC_ASSERT(ids.emplace(text, id).first->second == id);
                RC_ASSERT((id == 0) == text.isEmpty());
                ++counts[text];
            }
            for (const auto& [text, id] : ids) {
                RC_ASSERT(pool.find(text) == id);
                RC_ASSERT(pool.text(id) == text);
                RC_ASSERT(text.isEmpty() || pool.count(id) == counts[text]);
            }
            RC_ASSERT(pool.find("not there") == 0U);
        }));
    }
};

QTEST_GUILESS_MAIN(TestTextSimilarity)
#include "tst_text_similarity.moc"
