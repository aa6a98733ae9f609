// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"
#include "rangkul/linkage/candidate_index.h"
#include "rangkul/linkage/evaluation.h"
#include "rangkul/linkage/household_sample.h"
#include "rangkul/linkage/trainer.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

/// Persons of the register that everything is measured on.
quint32 recordsOf(const Bench& bench)
{
    return static_cast<quint32>(qint64(bench.sizes.registerHouseholds) * 10 / 3);
}

struct People
{
    linkage::RecordStore store;
    std::vector<quint32> entities;
    std::vector<linkage::SampleRow> some; ///< to be typed
    double cleaningMs = 0;
};

People madeUp(quint32 records)
{
    constexpr quint32 kTyped = 40;
    People people;
    people.store.reserve(records);
    linkage::CleanPerson clean;
    linkage::SampleOptions options;
    options.records = records;
    linkage::makeHouseholdSample(options, [&](const linkage::SampleRow& row) {
        const Stopwatch watch;
        linkage::PersonText text;
        text.name = row.name;
        text.nik = row.nik;
        text.kk = row.kk;
        text.birth = row.birth;
        text.sex = row.sex;
        text.address = row.address;
        text.rt = row.rt;
        text.rw = row.rw;
        text.village = row.village;
        linkage::cleanPerson(text, linkage::NameRules::Indonesian, clean);
        people.store.add(clean);
        people.cleaningMs += watch.ms();
        people.entities.push_back(row.person);
        if (people.store.size() % (records / kTyped + 1) == 0) {
            people.some.push_back(row);
        }
    });
    const Stopwatch watch;
    people.store.finish();
    people.cleaningMs += watch.ms();
    return people;
}

} // namespace

core::Result<Measured> measureLink(const Bench& bench)
{
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const People people = madeUp(recordsOf(bench));
        const Stopwatch watch;
        const linkage::Model start = linkage::assumedModel();
        RANGKUL_LET(blocks, linkage::modelBlocks(people.store, start));
        linkage::ComparedPairs pairs(people.store, blocks);
        RANGKUL_LET(model, linkage::trainModel(people.store, start, pairs, {}, {}));
        RANGKUL_LET(result, linkage::linkRecords(people.store, model, pairs, {}, {}));
        out.add("link", people.cleaningMs + watch.ms());
        const quint64 matches = linkage::truePairs(people.store, people.entities);
        const auto all = linkage::qualityOf(result, people.entities, matches);
        const auto certain =
            linkage::qualityOf(result, people.entities, matches, linkage::Verdict::Certain);
        if (all.f1() < 0.97 || certain.precision() < 0.998) {
            return broken(QStringLiteral("linkage found the wrong people: F1 %1, certain %2")
                              .arg(all.f1())
                              .arg(certain.precision()));
        }
        out.scale = QStringLiteral("%1 records, %2 pairs compared, F1 %3")
                        .arg(grouped(people.store.size()), grouped(qint64(result.compared)))
                        .arg(all.f1(), 0, 'f', 4);
    }
    return out;
}

core::Result<Measured> measureCandidates(const Bench& bench)
{
    const People people = madeUp(recordsOf(bench));
    const linkage::Model model = linkage::assumedModel();
    const linkage::CandidateIndex index(people.store, model);
    Measured out;
    size_t letters = 0;
    for (int run = 0; run < bench.runs; ++run) {
        std::vector<double> times;
        for (const linkage::SampleRow& row : people.some) {
            // Name letter by letter, then the birth date, then the NIK behind it.
            for (qsizetype length = 2; length <= row.name.size() + 2; ++length) {
                linkage::PersonText text;
                text.name = QStringView(row.name).first(std::min(length, row.name.size()));
                text.birth = length > row.name.size() ? QStringView(row.birth) : QStringView();
                text.nik = length > row.name.size() + 1 ? QStringView(row.nik) : QStringView();
                const Stopwatch watch;
                linkage::TypedPerson typed;
                typed.isNameUnfinished = length < row.name.size();
                linkage::cleanPerson(text, linkage::NameRules::Indonesian, typed.person);
                const auto found = index.find(typed);
                times.push_back(watch.ms());
                if (found.size() > linkage::CandidateOptions{}.most) {
                    return broken(QStringLiteral("more candidates than were asked for"));
                }
            }
        }
        letters = times.size();
        out.add("median", median(times));
        out.add("worst", *std::max_element(times.begin(), times.end()));
    }
    out.scale = QStringLiteral("%1 records, %2 letters")
                    .arg(grouped(people.store.size()), grouped(qint64(letters)));
    return out;
}

} // namespace rangkul::bench
