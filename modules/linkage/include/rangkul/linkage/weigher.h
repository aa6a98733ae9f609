// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/model.h"
#include "rangkul/linkage/record_store.h"

namespace rangkul::linkage {

/// What a pair amounts to. Nothing is ever merged because of it.
enum class Verdict : quint8 {
    No,
    Probable,  ///< for a person to look at
    Certain,   ///< at least 999 of 1000 are right; still for a person to confirm
    SharedNik, ///< the same NIK, and name and birth differ: a typing error, not a match
};

/// One bar of the waterfall: how many bits (doublings of the odds) a comparison gives by itself,
/// log2 of its share among pairs of one person over that among all pairs of two.
struct Contribution
{
    Comparison comparison = Comparison::Name;
    qint8 level = kMissing;
    double bits = 0;
    /// Bits that come from the value being rarer (+) or more common (-) than the average.
    double rarityBits = 0;
};

struct Waterfall
{
    double priorBits = 0;                    ///< odds before anything was compared
    std::vector<Contribution> contributions; ///< missing ones too, with 0 bits
    /// What is taken because things that agree come together in two persons as well: those of one
    /// house share card and name, twins the birth too.
    double likenessBits = 0;
    PairClass likeness = PairClass::Stranger; ///< what the two are most likely, if not one person
    double weight = 0;                        ///< the sum of all
};

/// Weighs pairs of one store by one model. Any thread.
class Weigher
{
public:
    Weigher(const Model& model, const RecordStore& store)
        : Weigher(model, store, store)
    {
    }
    /// Pairs of `store`, in which how common a value is and how many records there are is told by
    /// `population`. All three must outlive the weigher.
    Weigher(const Model& model, const RecordStore& store, const RecordStore& population);

    /// log2 of the odds that the two are the same person.
    double weight(const Agreement& agreement, quint32 a, quint32 b) const;
    Verdict verdict(const Agreement& agreement, double weight) const;
    /// The parts add up to weight().
    Waterfall waterfall(const Agreement& agreement, quint32 a, quint32 b) const;

    /// log2 of the odds of a posterior, and back.
    static double weightOf(double posterior);
    static double posteriorOf(double weight);

private:
    using Logs = std::array<double, kPairClasses>;

    /// log2 of the share among strangers of the very value that both have; 0 when the model's
    /// share is to be taken.
    double rarity(Comparison which, qint8 level, quint32 a, quint32 b) const;
    double nameRarity(qint8 level, quint32 a, quint32 b) const;
    double wordsRarity(qint8 level, quint32 a, quint32 b) const;
    quint64 recordsWith(TextField field, quint32 text) const;
    Logs logsOf(Comparison which, qint8 level, quint32 a, quint32 b) const;

    const Model& m_model;
    const RecordStore& m_store;
    const RecordStore& m_population;
    Logs m_prior{};
    std::array<std::array<Logs, kMostLevels>, kComparisons> m_logs{};
    double m_probable;
    double m_certain;
};

/// Pairs that could be compared at all.
double allPairs(const RecordStore& store);

} // namespace rangkul::linkage
