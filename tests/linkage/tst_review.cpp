// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/linkage/pair_groups.h"
#include "rangkul/linkage/review.h"
#include "rangkul/linkage/threshold_estimate.h"
#include "sample_store.h"

#include <rapidcheck.h>

#include <cmath>
#include <random>
#include <set>

using namespace rangkul;
using namespace rangkul::linkage;
using namespace rangkul::linkage::test;
using core::RecordId;

namespace {

LinkedPair link(quint32 a, quint32 b, float weight, Verdict verdict = Verdict::Probable)
{
    return {a, b, weight, verdict, 0};
}

RecordId idOf(int n)
{
    return RecordId({7, static_cast<std::uint8_t>(n)});
}

PersonText person(QStringView name, QStringView birth, QStringView nik, QStringView village)
{
    PersonText text;
    text.name = name;
    text.birth = birth;
    text.nik = nik;
    text.village = village;
    return text;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void linksHangTogetherInGroups()
    {
        const std::vector<LinkedPair> pairs{link(0, 3, 5), link(1, 2, 5), link(3, 7, 5),
                                            link(4, 5, 5, Verdict::No)};
        const auto groups = connectedGroups(pairs, 9);
        QCOMPARE(groups.size(), size_t(2));
        QVERIFY(groups[0] == (std::vector<quint32>{0, 3, 7}));
        QVERIFY(groups[1] == (std::vector<quint32>{1, 2}));
    }

    void oneToOneKeepsTheHeaviestAndEachRowOnce()
    {
        std::vector<LinkedPair> pairs{link(0, 10, 5), link(0, 11, 9), link(1, 11, 7),
                                      link(1, 12, 2), link(2, 12, 2)};
        keepOneToOne(pairs);
        std::vector<bool> kept;
        for (const LinkedPair& pair : pairs) {
            kept.push_back(pair.isLink());
        }
        QVERIFY(kept == (std::vector<bool>{false, true, false, true, false}));
    }

    void oneToOneNeverUsesARowTwice()
    {
        QVERIFY(rc::check([] {
            std::vector<LinkedPair> pairs;
            const int count = *rc::gen::inRange(0, 60);
            for (int i = 0; i < count; ++i) {
                pairs.push_back(link(*rc::gen::inRange(0U, 10U), *rc::gen::inRange(10U, 20U),
                                     static_cast<float>(*rc::gen::inRange(0, 9))));
            }
            keepOneToOne(pairs);
            std::set<quint32> used;
            for (const LinkedPair& pair : pairs) {
                if (pair.isLink()) {
                    RC_ASSERT(used.insert(pair.a).second);
                    RC_ASSERT(used.insert(pair.b).second);
                }
            }
        }));
    }

    void aPairIsImpliedOnlyWhenTheGroupAgrees()
    {
        const RecordStore store =
            storeOf({person(u"Siti Aminah", u"1980-02-01", u"9901014102800001", u"9901011001"),
                     person(u"Siti Aminah", u"1980-02-01", u"", u""),
                     person(u"Siti Aminah", u"", u"9901014102800001", u"9901011001"),
                     person(u"Bambang Widodo", u"1951-11-30", u"9901013011510001", u"9901011002")});
        const Model model = assumedModel();
        std::vector<LinkedPair> pairs{link(0, 1, 9), link(0, 2, 9)};
        addImpliedPairs(store, model, {}, pairs);
        QCOMPARE(pairs.size(), size_t(3));
        QVERIFY(pairs[2].a == 1 && pairs[2].b == 2 && pairs[2].verdict == Verdict::Probable);
        std::vector<LinkedPair> chain{link(0, 1, 9), link(1, 3, 9)};
        addImpliedPairs(store, model, {}, chain);
        QCOMPARE(chain.size(), size_t(2)); // 0 and 3 contradict each other
    }

    void whatWasDecidedNeverComesBack()
    {
        std::vector<RecordId> ids;
        for (int i = 0; i < 8; ++i) {
            ids.push_back(idOf(i));
        }
        const std::vector<LinkedPair> pairs{link(0, 1, 3), link(2, 3, 9), link(4, 5, 6),
                                            link(5, 6, 8, Verdict::SharedNik),
                                            link(6, 7, -4, Verdict::No)};
        ReviewDecisions decisions;
        auto queue = reviewQueue(pairs, ids, decisions);
        QCOMPARE(queue.size(), size_t(4));
        QCOMPARE(queue[0].pair.a, 2U);
        decisions.put(idOf(3), idOf(2), Decision::Later); // the other way round is the same pair
        decisions.put(idOf(0), idOf(1), Decision::Different);
        decisions.put(idOf(4), idOf(5), Decision::Same);
        queue = reviewQueue(pairs, ids, decisions);
        QCOMPARE(queue.size(), size_t(2));
        QCOMPARE(queue[0].pair.a, 5U);
        QVERIFY(!queue[0].wasPutOff);
        QCOMPARE(queue[1].pair.a, 2U);
        QVERIFY(queue[1].wasPutOff);
        decisions.forget(idOf(1), idOf(0));
        QCOMPARE(reviewQueue(pairs, ids, decisions).size(), size_t(3));
        QCOMPARE(decisionOf(QString(decisionKey(Decision::Later))), std::optional(Decision::Later));
        QVERIFY(!decisionOf(u"perhaps"));
    }

    void whatIsDisputedComesFirstAndIsNeitherAnsweredNorPutOff()
    {
        std::vector<RecordId> ids;
        for (int i = 0; i < 8; ++i) {
            ids.push_back(idOf(i));
        }
        const std::vector<LinkedPair> pairs{link(0, 1, 3), link(2, 3, 9),
                                            link(6, 7, -4, Verdict::No)};
        ReviewDecisions decisions;
        decisions.dispute(idOf(7), idOf(6)); // also where the machine sees no link
        decisions.put(idOf(2), idOf(3), Decision::Later);
        QVERIFY(decisions.isDisputed(idOf(6), idOf(7)));
        const auto queue = reviewQueue(pairs, ids, decisions);
        QCOMPARE(queue.size(), size_t(3));
        QVERIFY(queue[0].isDisputed && !queue[0].wasPutOff && queue[0].pair.a == 6);
        QVERIFY(!queue[1].isDisputed && !queue[1].wasPutOff);
        QVERIFY(queue[2].wasPutOff);
        decisions.put(idOf(6), idOf(7), Decision::Same); // settled
        QVERIFY(!decisions.isDisputed(idOf(6), idOf(7)));
        QCOMPARE(reviewQueue(pairs, ids, decisions).size(), size_t(2));
    }

    void wilsonsIntervalIsTheOneOfTheBooks()
    {
        // 9 of 10: 0.5958 to 0.9821 (Brown, Cai, DasGupta 2001)
        const Interval nine = wilsonInterval(9, 10);
        QVERIFY(std::abs(nine.low - 0.5958) < 0.0001);
        QVERIFY(std::abs(nine.high - 0.9821) < 0.0001);
        QVERIFY(wilsonInterval(0, 0) == Interval{});
        QVERIFY(wilsonInterval(10, 10).high > 1 - 1e-12);
    }

    void reviewedPairsCorrectAModelThatIsTooSure()
    {
        // The model says 0.94 to 0.98, in truth half are right.
        LinkResult result;
        std::vector<ReviewedPair> reviewed;
        std::mt19937 random(5);
        for (quint32 i = 0; i < 2000; ++i) {
            const float weight = 4.0F + static_cast<float>(random() % 180) / 100.0F;
            result.pairs.push_back(link(2 * i, 2 * i + 1, weight));
            result.expectedMatches += result.pairs.back().posterior();
            if (i % 5 == 0) {
                reviewed.push_back({static_cast<double>(weight), random() % 2 == 0});
            }
        }
        const ThresholdEstimate without = estimateThreshold(result, {}, 0);
        QVERIFY(without.precision > 0.93);
        QVERIFY(without.precision == without.modelPrecision || without.precision > 0.93);
        const ThresholdEstimate estimate = estimateThreshold(result, reviewed, 0);
        QCOMPARE(estimate.pairs, quint64(2000));
        QCOMPARE(estimate.reviewed, quint64(400));
        QVERIFY(estimate.precisionRange.low < 0.5 && estimate.precisionRange.high > 0.5);
        QVERIFY(estimate.precisionRange.high - estimate.precisionRange.low < 0.15);
        QVERIFY(estimate.modelPrecision > 0.93);
    }

    void aHigherThresholdNeverFindsMore()
    {
        LinkResult result;
        std::mt19937 random(9);
        for (quint32 i = 0; i < 500; ++i) {
            const float weight = static_cast<float>(random() % 2400) / 100.0F - 6.0F;
            result.pairs.push_back(link(2 * i, 2 * i + 1, weight));
            result.expectedMatches += result.pairs.back().posterior();
        }
        QVERIFY(rc::check([&] {
            const double low = *rc::gen::inRange(-6, 18);
            const double high = low + *rc::gen::inRange(0, 6);
            const auto loose = estimateThreshold(result, {}, low);
            const auto strict = estimateThreshold(result, {}, high);
            RC_ASSERT(strict.pairs <= loose.pairs);
            RC_ASSERT(strict.modelRecall <= loose.modelRecall + 1e-12);
            RC_ASSERT(strict.recallRange.low >= 0 && strict.recallRange.high <= 1);
        }));
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
