// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include "agreement_rules.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace rangkul::linkage {

namespace {

constexpr size_t kSame = 0;
constexpr int kMostRounds = 60;
constexpr double kSettled = 1e-5;
/// The assumed shares count for as many pairs. A register with few doubles keeps them nearly; one
/// with many learns its own.
constexpr double kExpectedStrength = 1000;
/// The top level of the same person never falls below this: a "person" who agrees with himself
/// more seldom is a household.
constexpr double kLeastTop = 0.5;

using Mask = std::array<bool, kComparisons>;

/// Comparisons on which the records of a block agree already.
Mask fixedBy(const Recipe& recipe)
{
    Mask fixed{};
    const auto fix = [&fixed](std::initializer_list<Comparison> all) {
        for (const Comparison which : all) {
            fixed[static_cast<size_t>(which)] = true;
        }
    };
    for (const KeyPart part : recipe) {
        switch (part) {
        case KeyPart::Nik:
        case KeyPart::NikEnds:
            fix({Comparison::Nik});
            break;
        case KeyPart::OtherId:
            fix({Comparison::OtherId});
            break;
        case KeyPart::Phone:
            fix({Comparison::Phone});
            break;
        case KeyPart::NameWhole:
            fix({Comparison::Name, Comparison::Given, Comparison::Family});
            break;
        case KeyPart::NameFirst:
        case KeyPart::FirstSound:
            fix({Comparison::Name, Comparison::Given});
            break;
        case KeyPart::NameLast:
        case KeyPart::LastSound:
            fix({Comparison::Name, Comparison::Family});
            break;
        case KeyPart::BothSounds:
        case KeyPart::Initials:
            fix({Comparison::Name, Comparison::Given, Comparison::Family});
            break;
        case KeyPart::Mother:
            fix({Comparison::Mother});
            break;
        case KeyPart::Birth:
        case KeyPart::BirthYear:
        case KeyPart::BirthDays:
            fix({Comparison::Birth});
            break;
        case KeyPart::Kk:
        case KeyPart::Village:
        case KeyPart::PostCode:
        case KeyPart::Street:
        case KeyPart::HouseNumber:
        case KeyPart::Place:
            fix({Comparison::Address});
            break;
        }
    }
    return fixed;
}

using Likelihoods = std::array<double, kPairClasses>;

Likelihoods likelihoods(const Agreement& agreement, const Model& model, const Mask& fixed)
{
    Likelihoods out;
    out.fill(1);
    for (size_t c = 0; c < kComparisons; ++c) {
        if (agreement[c] != kMissing && !fixed[c] && model.comparisons[c].isUsed) {
            for (size_t kind = 0; kind < kPairClasses; ++kind) {
                out[kind] *= model.comparisons[c].shares[kind][static_cast<size_t>(agreement[c])];
            }
        }
    }
    return out;
}

/// That a NIK's date agrees is no news where the births do, and all pairs of a block may be born
/// the same day.
Agreement withoutDateOfNik(Agreement agreement)
{
    qint8& nik = agreement[static_cast<size_t>(Comparison::Nik)];
    nik = nik == level::NikDate ? kMissing : nik;
    return agreement;
}

/// What a match teaches: neither what the recipe fixes, nor a serial number that differs, of which
/// a few are known to be slips.
Agreement lesson(Agreement agreement, const Mask& fixed)
{
    for (size_t c = 0; c < kComparisons; ++c) {
        agreement[c] = fixed[c] ? kMissing : agreement[c];
    }
    qint8& nik = agreement[static_cast<size_t>(Comparison::Nik)];
    nik = nik == level::NikSerial ? kMissing : nik;
    return agreement;
}

/// One round over one recipe: new class shares, and what the matches agreed in.
double expect(const std::vector<Pattern>& patterns, const Model& model, const Mask& fixed,
              Likelihoods& classShares, LevelCounts& matches)
{
    Likelihoods expected{};
    double total = 0;
    for (const Pattern& pattern : patterns) {
        if (isSharedNumber(pattern.agreement)) {
            continue; // teaches nothing about one person
        }
        const Agreement heard = withoutDateOfNik(pattern.agreement);
        Likelihoods p = likelihoods(heard, model, fixed);
        double sum = 0;
        for (size_t kind = 0; kind < kPairClasses; ++kind) {
            p[kind] *= classShares[kind];
            sum += p[kind];
        }
        if (sum <= 0) {
            continue;
        }
        for (size_t kind = 0; kind < kPairClasses; ++kind) {
            expected[kind] += pattern.pairs * p[kind] / sum;
        }
        matches.add(lesson(heard, fixed), pattern.pairs * p[kSame] / sum);
        total += pattern.pairs;
    }
    for (size_t kind = 0; kind < kPairClasses && total > 0; ++kind) {
        classShares[kind] = std::max(expected[kind] / total, 1e-9);
    }
    return total;
}

double widestChange(const Model& before, const Model& after)
{
    double widest = 0;
    for (size_t c = 0; c < kComparisons; ++c) {
        for (size_t level = 0; level < kMostLevels; ++level) {
            widest = std::max(widest, std::abs(before.comparisons[c].shares[kSame][level] -
                                               after.comparisons[c].shares[kSame][level]));
        }
    }
    return widest;
}

void keepTop(ComparisonModel& comparison, size_t levels)
{
    auto& shares = comparison.shares[kSame];
    double& top = shares[levels - 1];
    if (top < kLeastTop) {
        const double scale = (1 - kLeastTop) / (1 - top);
        for (size_t level = 0; level + 1 < levels; ++level) {
            shares[level] *= scale;
        }
        top = kLeastTop;
    }
}

} // namespace

void setShares(ComparisonModel& comparison, PairClass kind, size_t levels,
               const std::array<double, kMostLevels>& counts, double strength)
{
    auto& shares = comparison.shares[static_cast<size_t>(kind)];
    double seen = strength;
    double drawn = 0;
    for (size_t level = 0; level < levels; ++level) {
        seen += counts[level];
        drawn += shares[level];
    }
    for (size_t level = 0; level < levels; ++level) {
        shares[level] = (counts[level] + strength * shares[level] / drawn) / seen;
    }
}

int maximiseExpectation(const std::vector<std::vector<Pattern>>& byRecipe,
                        const std::vector<Recipe>& recipes, Model& model)
{
    const Model start = model;
    std::vector<Mask> fixed;
    std::vector<Likelihoods> classShares(recipes.size(), {0.2, 0.6, 0.1, 0.09, 0.01});
    for (const Recipe& recipe : recipes) {
        fixed.push_back(fixedBy(recipe));
    }
    int round = 0;
    while (round < kMostRounds) {
        ++round;
        const Model before = model;
        LevelCounts matches;
        for (size_t r = 0; r < recipes.size(); ++r) {
            expect(byRecipe[r], before, fixed[r], classShares[r], matches);
        }
        for (size_t c = 0; c < kComparisons; ++c) {
            const size_t levels = levelKeys(static_cast<Comparison>(c)).size();
            model.comparisons[c] = start.comparisons[c];
            setShares(model.comparisons[c], PairClass::Same, levels, matches.seen[c],
                      kExpectedStrength);
            if (static_cast<Comparison>(c) != Comparison::Address) { // people move
                keepTop(model.comparisons[c], levels);
            }
        }
        if (widestChange(before, model) < kSettled) {
            break;
        }
    }
    return round;
}

double estimateMatches(const std::vector<Pattern>& candidates, const Model& model, double allPairs)
{
    Likelihoods classes{};
    double rest = 1;
    for (size_t kind = 1; kind < kPairClasses; ++kind) {
        classes[kind] = model.partners[kind];
        if (static_cast<PairClass>(kind) != PairClass::Stranger) {
            rest -= classes[kind];
        }
    }
    classes[static_cast<size_t>(PairClass::Stranger)] = std::max(rest, 0.05);
    double share = 1 / allPairs;
    for (const Pattern& pattern : candidates) {
        share += 0.1 * pattern.pairs / allPairs;
    }
    for (int round = 0; round < kMostRounds; ++round) {
        double matches = 0.5; // never none: one unseen pair may exist
        for (const Pattern& pattern : candidates) {
            const Likelihoods p = likelihoods(pattern.agreement, model, {});
            double others = 0;
            for (size_t kind = 1; kind < kPairClasses; ++kind) {
                others += p[kind] * classes[kind];
            }
            const double same = p[kSame] * share;
            matches += pattern.pairs * same / (same + others);
        }
        const double next = matches / allPairs;
        const bool isSettled = std::abs(next - share) < 1e-4 * share;
        share = next;
        if (isSettled) {
            break;
        }
    }
    return share;
}

} // namespace rangkul::linkage
