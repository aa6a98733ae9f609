// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/evaluation.h"
#include "rangkul/linkage/reconciliation.h"
#include "rangkul/linkage/trainer.h"
#include "sample_store.h"

#include <set>

using namespace rangkul;
using namespace rangkul::linkage;
using namespace rangkul::linkage::test;

namespace {

Model trained(const RecordStore& store, unsigned threads = 2)
{
    TrainingOptions options;
    options.threads = threads;
    const auto model = trainModel(store, assumedModel(), options);
    return model ? *model : Model{};
}

LinkResult linked(const RecordStore& store, const Model& model, unsigned threads = 2)
{
    LinkOptions options;
    options.threads = threads;
    const auto result = linkRecords(store, model, options);
    return result ? *result : LinkResult{};
}

/// A word of seven letters; different numbers make words that are nothing alike.
QString word(quint32 number)
{
    QString out;
    quint64 bits = mixedBits(number + 1);
    for (int i = 0; i < 7; ++i, bits /= 26) {
        out += QChar(u'a' + static_cast<char16_t>(bits % 26));
    }
    return out;
}

/// Pairs by the numbers the rows had before they were shuffled, with their verdicts and weights.
std::set<std::tuple<quint32, quint32, int, int>> numbered(const Sample& people,
                                                          const LinkResult& result)
{
    std::set<std::tuple<quint32, quint32, int, int>> out;
    for (const LinkedPair& pair : result.pairs) {
        const auto [low, high] = std::minmax(people.numbers[pair.a], people.numbers[pair.b]);
        out.emplace(low, high, int(pair.verdict), qRound(pair.weight * 100));
    }
    return out;
}

} // namespace

class TestLinker : public QObject
{
    Q_OBJECT

private slots:
    void fewDoublesDoNotTeachWhatAPersonIsNot()
    {
        const Sample people = sample(5'000, 4, 0, false, 0.003);
        const Model model = trained(people.store);
        QCOMPARE(model.training.method, QStringLiteral("expectation_maximisation"));
        const auto same = [&model](Comparison which, qint8 level) {
            return model.comparison(which).share(PairClass::Same, level);
        };
        QVERIFY(same(Comparison::Name, level::NameDiffers) < 0.05);
        QVERIFY(same(Comparison::Nik, level::NikDiffers) < 0.1);
        QVERIFY(same(Comparison::Birth, level::BirthSame) > 0.7);
        QVERIFY(same(Comparison::Sex, level::PlainDiffers) < 0.05);
        const Quality found = qualityOf(linked(people.store, model), people.entities,
                                        truePairs(people.store, people.entities));
        QVERIFY(found.recall() > 0.8);
        QVERIFY(found.precision() > 0.8);
    }

    void findsThePeopleOfHouseholds()
    {
        const Sample people = sample(20'000, 11);
        const Model model = trained(people.store);
        QCOMPARE(model.training.method, QStringLiteral("equal_ids"));
        const LinkResult result = linked(people.store, model);
        const quint64 matches = truePairs(people.store, people.entities);
        const Quality all = qualityOf(result, people.entities, matches);
        const Quality certain = qualityOf(result, people.entities, matches, Verdict::Certain);
        QVERIFY2(all.f1() >= 0.975, qPrintable(QString::number(all.f1())));
        QVERIFY2(certain.precision() >= 0.999, qPrintable(QString::number(certain.precision())));
        QVERIFY(certain.pairs > matches / 2);
    }

    void aNikTypedIntoAnotherRecordIsToldApart()
    {
        const Sample people = sample(20'000, 12);
        const LinkResult result = linked(people.store, trained(people.store));
        quint64 shared = 0;
        for (const LinkedPair& pair : result.pairs) {
            const bool isOther = people.entities[pair.a] != people.entities[pair.b];
            if (pair.verdict == Verdict::SharedNik) {
                shared += isOther ? 1 : 0;
                QVERIFY(!pair.isLink());
            }
        }
        QVERIFY(shared >= 30); // three in a thousand bear another's NIK
    }

    void theNumberOfThreadsChangesNothing()
    {
        const Sample people = sample(6'000, 13);
        const Model one = trained(people.store, 1);
        const Model three = trained(people.store, 3);
        QVERIFY(one == three);
        const LinkResult a = linked(people.store, one, 1);
        const LinkResult b = linked(people.store, one, 3);
        QVERIFY(a.pairs == b.pairs);
        QCOMPARE(a.expectedMatches, b.expectedMatches);
        QVERIFY(!a.pairs.empty());
    }

    void theOrderOfTheRowsChangesNothing()
    {
        const Sample plain = sample(3'000, 14);
        const Model model = trained(plain.store);
        const auto expected = numbered(plain, linked(plain.store, model));
        QVERIFY(!expected.empty());
        for (const unsigned shuffle : {1U, 2U, 3U}) {
            const Sample shuffled = sample(3'000, 14, shuffle);
            QVERIFY(trained(shuffled.store) == model);
            QVERIFY(numbered(shuffled, linked(shuffled.store, model)) == expected);
        }
    }

    void twoListsAreLinkedAcrossOnly()
    {
        const Sample people = sample(8'000, 15, 0, true);
        const LinkResult result = linked(people.store, trained(people.store));
        for (const LinkedPair& pair : result.pairs) {
            QVERIFY(people.store.source(pair.a) != people.store.source(pair.b));
        }
        const Quality all =
            qualityOf(result, people.entities, truePairs(people.store, people.entities));
        QVERIFY2(all.f1() >= 0.97, qPrintable(QString::number(all.f1())));
    }

    void everyRowOfTwoListsIsInOneBasket()
    {
        const Sample people = sample(4'000, 19, 0, true);
        const LinkResult result = linked(people.store, trained(people.store));
        const Reconciliation found = reconcile(people.store, result.pairs);
        using Standing = Reconciliation::Standing;
        for (const quint8 source : {quint8(0), quint8(1)}) {
            QCOMPARE(found.count(people.store, source, Standing::Match) +
                         found.count(people.store, source, Standing::Probable) +
                         found.count(people.store, source, Standing::Only),
                     quint64(people.store.sizeOf(source)));
        }
        QVERIFY(found.count(people.store, 1, Standing::Match) > people.store.sizeOf(1) / 2);
        QCOMPARE(found.onlyHere.size(), size_t(found.count(people.store, 0, Standing::Only)));
        QCOMPARE(found.onlyThere.size(), size_t(found.count(people.store, 1, Standing::Only)));
        for (const LinkedPair& pair : found.matches) {
            QCOMPARE(pair.verdict, Verdict::Certain);
            QVERIFY(found.standings[pair.a] == Standing::Match);
            QVERIFY(pair.weight <= found.matches.front().weight);
        }
    }

    void whatTrainingComparedIsNotComparedOtherwiseByLinking()
    {
        const Sample people = sample(3'000, 20);
        const Model start = assumedModel();
        const auto blocks = modelBlocks(people.store, start);
        QVERIFY(blocks);
        ComparedPairs pairs(people.store, *blocks, 2'000); // keeps some chunks and others not
        const auto model = trainModel(people.store, start, pairs, {}, {});
        QVERIFY(model && *model == trained(people.store));
        const auto result = linkRecords(people.store, *model, pairs, {}, {});
        QVERIFY(result && result->pairs == linked(people.store, *model).pairs);
    }

    void aRecipeThatGivesTooManyPairsIsLeftOut()
    {
        const Sample people = sample(2'000, 21);
        const Recipe wide{KeyPart::FirstSound, KeyPart::Village};
        const auto kept = CandidateBlocks::build(people.store, {wide}, {5000, 1, 0.01, 1'000'000});
        const auto left = CandidateBlocks::build(people.store, {wide}, {5000, 1, 0.01, 100});
        QVERIFY(kept && !kept->report()[0].isTooWide && kept->chunks() > 0);
        QVERIFY(left && left->report()[0].isTooWide && left->chunks() == 0);
    }

    void withoutAnyIdItDoesNotDriftToHouseholds()
    {
        std::vector<quint32> entities;
        RecordStore store;
        CleanPerson clean;
        SampleOptions options;
        options.records = 10'000;
        options.seed = 16;
        makeHouseholdSample(options, [&](const SampleRow& row) {
            PersonText text = textOf(row);
            text.nik = {};
            text.kk = {};
            cleanPerson(text, NameRules::Indonesian, clean);
            store.add(clean);
            entities.push_back(row.person);
        });
        store.finish();
        const Model model = trained(store);
        QCOMPARE(model.training.method, QStringLiteral("expectation_maximisation"));
        const Quality all = qualityOf(linked(store, model), entities, truePairs(store, entities));
        QVERIFY2(all.precision() >= 0.92, qPrintable(QString::number(all.precision())));
        QVERIFY2(all.recall() >= 0.85, qPrintable(QString::number(all.recall())));
    }

    void doublesTypedWrongAreNotTakenForTwins()
    {
        constexpr quint32 kPersons = 400;
        RecordStore store;
        CleanPerson clean;
        const auto add = [&](quint32 person, quint8 source, const QString& given,
                             const QString& family) {
            const QString birth = QDate(1950, 1, 1).addDays(53 * person).toString("yyyyMMdd");
            const QString number = QString::number(person);
            const QString street = word(person + 7'000);
            PersonText text;
            text.given = given;
            text.family = family;
            text.birth = birth;
            text.houseNumber = number;
            text.address = street;
            cleanPerson(text, NameRules::Plain, clean);
            store.add(clean, source);
        };
        for (quint32 person = 0; person < kPersons; ++person) {
            add(person, 0, word(person), word(person + 1'000));
            const bool isWrong = person % 4 == 0; // more than there are twins anywhere
            add(person, 1, word(isWrong ? person + 2'000 : person),
                word(isWrong ? person + 3'000 : person + 1'000));
        }
        store.finish();
        const Model model = trained(store);
        QVERIFY(model.partners[static_cast<size_t>(PairClass::Twin)] < 0.06);
        const LinkResult result = linked(store, model);
        const auto right =
            std::count_if(result.pairs.begin(), result.pairs.end(), [](const LinkedPair& pair) {
                return pair.isLink() && pair.a / 2 == pair.b / 2;
            });
        QVERIFY2(right >= kPersons * 99 / 100, qPrintable(QString::number(right)));
    }

    void eachCandidateComesOnce()
    {
        const Sample people = sample(4'000, 17);
        const auto blocks = CandidateBlocks::build(people.store, defaultRecipes(), {});
        QVERIFY(blocks);
        std::set<std::pair<quint32, quint32>> seen;
        for (size_t chunk = 0; chunk < blocks->chunks(); ++chunk) {
            blocks->visitChunk(chunk, [&seen](quint32 a, quint32 b, quint32) {
                QVERIFY(a < b);
                QVERIFY(seen.emplace(a, b).second);
            });
        }
        QVERIFY(!seen.empty());
    }

    void aBlockTooLargeIsPartedAndWhatIsLeftOutCounted()
    {
        RecordStore store;
        CleanPerson clean;
        PersonText text;
        text.name = u"Slamet";
        text.village = u"9901011001";
        for (int i = 0; i < 300; ++i) {
            const QString birth = i < 200 ? QString() : QStringLiteral("19%1").arg(50 + i % 40);
            text.birth = birth;
            cleanPerson(text, NameRules::Indonesian, clean);
            store.add(clean);
        }
        store.finish();
        const auto blocks =
            CandidateBlocks::build(store, {{KeyPart::NameWhole, KeyPart::Village}}, {100, 1, 1000});
        QVERIFY(blocks);
        QCOMPARE(blocks->report()[0].largeBlocks, quint64(1));
        QCOMPARE(blocks->report()[0].rowsLeftOut, quint64(200)); // nobody knows when they were born
        QCOMPARE(blocks->report()[0].blocks, quint64(40));
    }

    void swappedAndMisspeltNamesShareAKey()
    {
        PersonText a;
        a.given = u"Siti";
        a.family = u"Rahmawati";
        PersonText b;
        b.given = u"Rahmawti";
        b.family = u"Sitti";
        PersonText other;
        other.given = u"Budi";
        other.family = u"Rahmawati";
        const RecordStore store = storeOf({a, b, other, {}}, NameRules::Plain);
        const auto initials = [&store](quint32 row) {
            return keyPartHash(store, row, KeyPart::Initials);
        };
        QVERIFY(initials(0) != 0);
        QCOMPARE(initials(0), initials(1));
        QVERIFY(initials(0) != initials(2));
        QCOMPARE(initials(3), quint64(0));
    }

    void noRecipeIsAnAddressAlone()
    {
        for (const Recipe& recipe : defaultRecipes()) {
            QVERIFY(namesPerson(recipe));
        }
        QVERIFY(!namesPerson({KeyPart::Street, KeyPart::Village, KeyPart::BirthYear}));
    }

    void itStopsWhenAsked()
    {
        const Sample people = sample(2'000, 18);
        const core::Progress progress;
        progress.cancel();
        const auto result = linkRecords(people.store, assumedModel(), {}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, core::ErrorCode::Cancelled);
        QVERIFY(!trainModel(people.store, assumedModel(), {}, progress));
    }

    void twoRecordsAreTheLeastToTrainOn()
    {
        const RecordStore store = storeOf({{}});
        const auto model = trainModel(store, assumedModel(), {});
        QVERIFY(!model);
        QCOMPARE(model.error().reason, QStringLiteral("linkage.too_few"));
    }
};

QTEST_GUILESS_MAIN(TestLinker)
#include "tst_linker.moc"
