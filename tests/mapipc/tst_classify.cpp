// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/mapipc/classify.h"
#include "rangkul/mapipc/style_messages.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace rangkul::mapipc;

namespace {

using Values = std::vector<std::optional<double>>;
using Classes = std::vector<std::int32_t>;
using Edges = std::vector<double>;

double spreadInside(const std::vector<double>& values, const Classes& classOf)
{
    double total = 0;
    for (const std::int32_t k : std::vector<std::int32_t>{0, 1, 2, 3, 4, 5, 6, 7, 8}) {
        double sum = 0;
        double square = 0;
        double n = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (classOf[i] == k) {
                sum += values[i];
                square += values[i] * values[i];
                n += 1;
            }
        }
        total += n > 0 ? square - sum * sum / n : 0;
    }
    return total;
}

/// The least spread of any division of ascending values into at most `classes` runs, by trying all.
double leastSpread(const std::vector<double>& sorted, std::size_t classes)
{
    double best = -1;
    const std::size_t gaps = sorted.size() - 1;
    for (std::size_t cuts = 0; cuts < (std::size_t(1) << gaps); ++cuts) {
        Classes classOf{0};
        for (std::size_t i = 0; i < gaps; ++i) {
            classOf.push_back(classOf.back() + static_cast<std::int32_t>(cuts >> i & 1U));
        }
        if (static_cast<std::size_t>(classOf.back()) < classes) {
            const double spread = spreadInside(sorted, classOf);
            best = best < 0 ? spread : std::min(best, spread);
        }
    }
    return best;
}

rc::Gen<Values> anyValues()
{
    const auto number = rc::gen::map(rc::gen::inRange(-50, 50),
                                     [](int n) { return std::optional<double>(n / 4.0); });
    return rc::gen::container<Values>(rc::gen::weightedOneOf<std::optional<double>>(
        {{5, number}, {1, rc::gen::just(std::optional<double>())}}));
}

} // namespace

class TestClassify : public QObject
{
    Q_OBJECT

private slots:
    void quantileByHand()
    {
        const auto reply = classify({ClassMethod::Quantile, 4, {8, 1, 7, 2, 6, 3, 5, 4}});
        QVERIFY((reply.edges == Edges{1, 2, 4, 6, 8}));
        QVERIFY((reply.classOf == Classes{3, 0, 3, 0, 2, 1, 2, 1}));
    }

    void quantileKeepsTiesTogether()
    {
        // Ranks 3, 6 and 9 fall on 5, 5 and 9: two classes are left of three.
        const auto reply = classify({ClassMethod::Quantile, 3, {5, 5, 5, 5, 5, 5, 7, 8, 9}});
        QVERIFY((reply.edges == Edges{5, 5, 9}));
        QVERIFY((reply.classOf == Classes{0, 0, 0, 0, 0, 0, 1, 1, 1}));
    }

    void equalByHand()
    {
        const auto reply = classify({ClassMethod::Equal, 4, {0, 25, 25.1, 50, 74, 100}});
        QVERIFY((reply.edges == Edges{0, 25, 50, 75, 100}));
        QVERIFY((reply.classOf == Classes{0, 0, 1, 1, 2, 3}));
    }

    void jenksFindsTheKnownGroups()
    {
        // The textbook case: 4 5 9 10 has the groups {4, 5} and {9, 10}.
        const auto two = classify({ClassMethod::Jenks, 2, {4, 5, 9, 10}});
        QVERIFY((two.edges == Edges{4, 5, 10}));
        QVERIFY((two.classOf == Classes{0, 0, 1, 1}));
        const auto three = classify({ClassMethod::Jenks, 3, {1, 2, 4, 5, 7, 9, 10, 20}});
        QVERIFY((three.edges == Edges{1, 5, 10, 20}));
    }

    void jenksCountsRepeatedValues()
    {
        // Ten values at 2 hold their class together; 1 and 3 weigh little.
        const auto reply =
            classify({ClassMethod::Jenks, 2, {1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 9}});
        QVERIFY((reply.edges == Edges{1, 3, 9}));
    }

    void jenksIsTheBestOfAllDivisions()
    {
        QVERIFY(rc::check("no other division has less spread", [] {
            auto values = *rc::gen::container<std::vector<double>>(
                *rc::gen::inRange<std::size_t>(1, 10),
                rc::gen::map(rc::gen::inRange(0, 40), [](int n) { return n / 2.0; }));
            std::sort(values.begin(), values.end());
            const auto classes = *rc::gen::inRange<std::uint32_t>(1, 6);
            const auto reply =
                classify({ClassMethod::Jenks, classes, Values(values.begin(), values.end())});
            const double ours = spreadInside(values, reply.classOf);
            RC_ASSERT(std::abs(ours - leastSpread(values, classes)) < 1e-6);
        }));
    }

    void missingValuesStandApart()
    {
        const auto reply = classify({ClassMethod::Quantile, 2, {std::nullopt, 0, 1, std::nullopt}});
        QVERIFY((reply.classOf == Classes{kMissingClass, 0, 1, kMissingClass}));
        QCOMPARE(reply.missing, 2U);
        const auto none = classify({ClassMethod::Jenks, 5, {std::nullopt}});
        QVERIFY(none.edges.empty());
        QVERIFY((none.classOf == Classes{kMissingClass}));
    }

    void oneValueMakesOneClass()
    {
        for (const auto method : {ClassMethod::Quantile, ClassMethod::Equal, ClassMethod::Jenks}) {
            const auto reply = classify({method, 5, {3, 3, 3}});
            QVERIFY((reply.classOf == Classes{0, 0, 0}));
            QCOMPARE(reply.edges.size(), std::size_t(2));
        }
    }

    void everyClassingObeysItsEdges()
    {
        QVERIFY(rc::check("classes are as the edges say, ascending and at most as wanted", [] {
            const ClassifyRequest request{static_cast<ClassMethod>(*rc::gen::inRange(0, 3)),
                                          *rc::gen::inRange<std::uint32_t>(1, kMaxClasses + 1),
                                          *anyValues()};
            const auto reply = classify(request);
            RC_ASSERT(reply.classOf.size() == request.values.size());
            RC_ASSERT(std::is_sorted(reply.edges.begin(), reply.edges.end()));
            RC_ASSERT(reply.edges.size() <= request.classes + 1);
            for (std::size_t i = 0; i < request.values.size(); ++i) {
                const std::int32_t k = reply.classOf[i];
                RC_ASSERT((k == kMissingClass) == !request.values[i].has_value());
                if (k != kMissingClass) {
                    const auto at = static_cast<std::size_t>(k);
                    RC_ASSERT(*request.values[i] <= reply.edges.at(at + 1));
                    RC_ASSERT((k == 0 || *request.values[i] > reply.edges[at]));
                }
            }
        }));
    }

    void aProvinceIsClassedExactlyWithoutWaiting()
    {
        Values values;
        for (int i = 0; i < 50000; ++i) {
            values.emplace_back((i * 7919 % 50021) + (i % 3 == 0 ? 100000 : 0));
        }
        const auto reply = classify({ClassMethod::Jenks, 2, values});
        QCOMPARE(reply.edges.size(), std::size_t(3));
        QVERIFY(reply.edges[1] < 60000);
        QVERIFY(reply.edges[1] > 40000);
    }
};

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
