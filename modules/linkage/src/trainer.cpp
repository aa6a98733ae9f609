// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/trainer.h"

#include "expectation.h"
#include "rangkul/linkage/linker.h"

#include <algorithm>

namespace rangkul::linkage {

namespace {

constexpr double kStrength = 20;
/// Most of the same persons whose NIK differ in the serial alone.
constexpr double kMostSerial = 0.05;
/// Among persons of one district who were born the same day.
constexpr double kLeastRegion = 0.002;
constexpr double kMostRegion = 0.95;
constexpr double kRegionStrength = 50;
/// How often a NIK of the same district and date is typed so that it becomes a given other one.
constexpr double kHitsAnother = 2e-4;

bool isId(Comparison which)
{
    return which == Comparison::Nik || which == Comparison::OtherId;
}

bool isSeed(const Agreement& agreement)
{
    const bool isSame = levelOf(agreement, Comparison::Nik) == level::NikSame ||
                        levelOf(agreement, Comparison::OtherId) == level::IdSame;
    // A number typed into somebody else's record teaches nothing about one person.
    return isSame && (levelOf(agreement, Comparison::Name) >= level::NameAlike ||
                      levelOf(agreement, Comparison::Given) >= level::PartSwapped ||
                      levelOf(agreement, Comparison::Family) >= level::PartSwapped ||
                      levelOf(agreement, Comparison::Birth) >= level::BirthTwoParts);
}

/// One person by name, birth and place, whatever the ids say.
bool isOneWithoutId(const Agreement& agreement)
{
    const qint8 given = levelOf(agreement, Comparison::Given);
    const qint8 family = levelOf(agreement, Comparison::Family);
    const bool parts = (given >= level::PartVeryAlike || given == kMissing) &&
                       (family >= level::PartVeryAlike || family == kMissing) && given + family > 0;
    const qint8 address = levelOf(agreement, Comparison::Address);
    return (parts || levelOf(agreement, Comparison::Name) >= level::NameVeryAlike) &&
           levelOf(agreement, Comparison::Birth) == level::BirthSame &&
           (address == kMissing || address >= level::AddressVillage);
}

size_t levelsOf(size_t comparison)
{
    return levelKeys(static_cast<Comparison>(comparison)).size();
}

void learnOthers(const OtherPairs& others, Model& model)
{
    const auto learn = [&](PairClass kind, double strength) {
        const LevelCounts& counts = others.counts[static_cast<size_t>(kind)];
        for (size_t c = 0; c < kComparisons; ++c) {
            const auto which = static_cast<Comparison>(c);
            // Neighbours are strangers but for where they live and where they were registered.
            if (kind == PairClass::Neighbour && which != Comparison::Address &&
                which != Comparison::Nik) {
                continue;
            }
            setShares(model.comparisons[c], kind, levelsOf(c), counts.seen[c], strength);
        }
    };
    learn(PairClass::Stranger, 1);
    deriveFromStrangers(model);
    for (const PairClass kind : {PairClass::Neighbour, PairClass::Household, PairClass::Twin}) {
        learn(kind, kStrength);
        model.partners[static_cast<size_t>(kind)] = others.partners[static_cast<size_t>(kind)];
    }
}

/// What a NIK tells once its date agrees, which the birth dates say as well: of two persons born
/// the same day, as many have NIK that differ in the serial alone as are registered in one
/// district.
void setDateLevels(const OtherPairs& others, Model& model)
{
    ComparisonModel& nik = model.comparison(Comparison::Nik);
    const auto same = static_cast<size_t>(PairClass::Same);
    const double date = std::clamp(nik.shares[same][level::NikDate], 0.001, 1.0);
    const double serial = std::clamp(nik.shares[same][level::NikSerial], 0.0005, kMostSerial);
    nik.shares[same][level::NikSerial] = serial;
    const double slip = nik.shares[same][level::NikSlip];
    for (size_t kind = 0; kind < kPairClasses; ++kind) {
        nik.shares[kind][level::NikDate] = date;
        const auto which = static_cast<PairClass>(kind);
        if (which == PairClass::Same) {
            continue;
        }
        // Registered in one district, persons born the same day often share the serial as well, and
        // one digit typed wrong makes their numbers look like a slip or the very same.
        const LevelCounts& counts = others.counts[kind];
        const double assumed = which == PairClass::Stranger ? 0.05 : 0.7;
        const double region = std::clamp((counts.sameRegion + kRegionStrength * assumed) /
                                             (counts.niks + kRegionStrength),
                                         kLeastRegion, kMostRegion);
        auto& shares = nik.shares[kind];
        if (which != PairClass::Twin) {
            shares[level::NikSerial] = region;
        }
        shares[level::NikSlip] = std::max(shares[level::NikSlip], region * slip);
        shares[level::NikSame] = std::max(shares[level::NikSame], region * kHitsAnother);
    }
}

void learnSame(const PatternCounts& counts, Model& model)
{
    LevelCounts seeds;
    LevelCounts ids;
    for (const Pattern& pattern : counts.all) {
        if (isSeed(pattern.agreement)) {
            seeds.add(pattern.agreement, pattern.pairs);
        }
        if (isOneWithoutId(pattern.agreement)) {
            ids.add(pattern.agreement, pattern.pairs);
        }
    }
    for (size_t c = 0; c < kComparisons; ++c) {
        const bool id = isId(static_cast<Comparison>(c));
        setShares(model.comparisons[c], PairClass::Same, levelsOf(c),
                  id ? ids.seen[c] : seeds.seen[c], kStrength);
    }
}

quint64 countSeeds(const PatternCounts& counts)
{
    double seeds = 0;
    for (const Pattern& pattern : counts.all) {
        seeds += isSeed(pattern.agreement) ? pattern.pairs : 0;
    }
    return static_cast<quint64>(seeds);
}

/// Partners of each class as shares of all pairs, for estimateMatches().
Model withShares(const Model& model, double others)
{
    Model out = model;
    for (const PairClass kind : {PairClass::Household, PairClass::Twin}) {
        out.partners[static_cast<size_t>(kind)] /= others;
    }
    return out;
}

} // namespace

core::Result<Model> trainModel(const RecordStore& store, const Model& start,
                               const TrainingOptions& options, const core::Progress& progress)
{
    RANGKUL_LET(blocks, modelBlocks(store, start, options.threads, progress));
    ComparedPairs pairs(store, blocks, 0);
    return trainModel(store, start, pairs, options, progress);
}

core::Result<Model> trainModel(const RecordStore& store, const Model& start, ComparedPairs& pairs,
                               const TrainingOptions& options, const core::Progress& progress)
{
    if (store.size() < 2) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("linkage.too_few")};
    }
    Model model = start;
    RANGKUL_LET(counts, countPatterns(pairs, options.threads, progress));
    const OtherPairs others = sampleOtherPairs(store, options.threads, progress);
    learnOthers(others, model);
    const quint64 seeds = countSeeds(counts);
    model.training = {
        QStringLiteral("equal_ids"), options.day, store.size(), counts.pairs, seeds, 0};
    if (seeds >= options.fewestSeeds) {
        learnSame(counts, model);
    } else {
        RANGKUL_LET(each, countByRecipe(store, pairs.blocks(), options.threads, progress));
        setDateLevels(others, model); // so that births that agree are not heard twice
        model.training.rounds = maximiseExpectation(each, model.recipes, model);
        model.training.method = QStringLiteral("expectation_maximisation");
    }
    setDateLevels(others, model);
    const double all = allPairs(store);
    const double first = store.sizeOf(0);
    const double n = store.size();
    const double possible = first < n ? std::max(first, n - first) : n - 1;
    model.partners[static_cast<size_t>(PairClass::Same)] =
        estimateMatches(counts.all, withShares(model, possible), all) * possible;
    return model;
}

} // namespace rangkul::linkage
