// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/weigher.h"

#include "agreement_rules.h"

#include <algorithm>
#include <cmath>

namespace rangkul::linkage {

namespace {

constexpr size_t kSameClass = 0;
constexpr double kLeastShare = 1e-12;
constexpr double kRarest = 1e-6; ///< a value met once may be a slip of a common one

/// Share of records with a value that `count` of `filled` have, the record itself left out.
double frequency(quint64 count, quint64 filled)
{
    const double share = static_cast<double>(std::max<quint64>(count, 2) - 1) /
                         static_cast<double>(std::max<quint64>(filled, 2));
    return std::clamp(share, kRarest, 1.0);
}

/// log2(2^x0 + 2^x1 + ...) of all classes but Same.
double sumOfOthers(const std::array<double, kPairClasses>& logs)
{
    const double most = *std::max_element(logs.begin() + 1, logs.end());
    double sum = 0;
    for (size_t kind = 1; kind < kPairClasses; ++kind) {
        sum += std::exp2(logs[kind] - most);
    }
    return most + std::log2(sum);
}

} // namespace

double allPairs(const RecordStore& store)
{
    const double n = store.size();
    const double first = store.sizeOf(0);
    return std::max(first < n ? first * (n - first) : n * (n - 1) / 2, 1.0);
}

Weigher::Weigher(const Model& model, const RecordStore& store, const RecordStore& population)
    : m_model(model)
    , m_store(store)
    , m_population(population)
    , m_probable(weightOf(model.probableFrom))
    , m_certain(weightOf(model.certainFrom))
{
    const double n = population.size();
    const double first = population.sizeOf(0);
    const double others = std::max(first < n ? std::max(first, n - first) : n - 1, 1.0);
    double rest = 1;
    for (size_t kind = 0; kind < kPairClasses; ++kind) {
        const auto which = static_cast<PairClass>(kind);
        if (which == PairClass::Stranger) {
            continue;
        }
        const double share =
            which == PairClass::Neighbour ? model.partners[kind] : model.partners[kind] / others;
        const double bounded = std::clamp(share, kLeastShare, 0.9);
        m_prior[kind] = std::log2(bounded);
        rest -= bounded;
    }
    m_prior[static_cast<size_t>(PairClass::Stranger)] = std::log2(std::max(rest, 0.05));
    for (size_t c = 0; c < kComparisons; ++c) {
        const ComparisonModel& comparison = model.comparisons[c];
        const size_t levels = levelKeys(static_cast<Comparison>(c)).size();
        for (size_t level = 0; level < levels; ++level) {
            for (size_t kind = 0; kind < kPairClasses; ++kind) {
                m_logs[c][level][kind] =
                    comparison.isUsed
                        ? std::log2(std::max(comparison.shares[kind][level], kLeastShare))
                        : 0;
            }
        }
    }
}

double Weigher::weightOf(double posterior)
{
    const double bounded = std::clamp(posterior, 1e-15, 1 - 1e-15);
    return std::log2(bounded / (1 - bounded));
}

double Weigher::posteriorOf(double weight)
{
    return 1 / (1 + std::exp2(-weight));
}

quint64 Weigher::recordsWith(TextField field, quint32 text) const
{
    const TextPool& pool = m_population.pool(field);
    return pool.count(&m_population == &m_store ? text : pool.find(m_store.pool(field).text(text)));
}

double Weigher::nameRarity(qint8 level, quint32 a, quint32 b) const
{
    if (level != level::NameSame && level != level::NameSameWords) {
        return wordsRarity(level, a, b);
    }
    const quint32 x = m_store.text(TextField::Name, a);
    const quint32 y = m_store.text(TextField::Name, b);
    const quint64 count =
        recordsWith(TextField::Name, x) + (x == y ? 0 : recordsWith(TextField::Name, y));
    return std::log2(frequency(count, m_population.pool(TextField::Name).filled()));
}

/// How many strangers have the words that both have.
double Weigher::wordsRarity(qint8 level, quint32 a, quint32 b) const
{
    if (level != level::NameContained && level != level::NameVeryAlike) {
        return 0;
    }
    const NameWords& words = m_store.nameWords();
    const NameWords& known = m_population.nameWords();
    const quint64 filled = m_population.pool(TextField::Name).filled();
    const auto wordsB = words.words(m_store.text(TextField::Name, b));
    double share = 1;
    bool any = false;
    for (const quint32 word : words.words(m_store.text(TextField::Name, a))) {
        if (std::find(wordsB.begin(), wordsB.end(), word) != wordsB.end()) {
            const quint32 there =
                &m_population == &m_store ? word : known.pool().find(words.pool().text(word));
            share *= frequency(known.records(there), filled);
            any = true;
        }
    }
    if (!any) {
        return 0;
    }
    const double average = m_model.comparison(Comparison::Name).share(PairClass::Stranger, level);
    return std::log2(
        std::clamp(level == level::NameContained ? share : std::min(share, average), kRarest, 1.0));
}

double Weigher::rarity(Comparison which, qint8 level, quint32 a, quint32 b) const
{
    const auto whole = [&](TextField field, qint8 same) {
        return level == same ? std::log2(frequency(recordsWith(field, m_store.text(field, a)),
                                                   m_population.pool(field).filled()))
                             : 0;
    };
    switch (which) {
    case Comparison::Name:
        return nameRarity(level, a, b);
    case Comparison::Given:
        return whole(TextField::Given, level::PartSame);
    case Comparison::Family:
        return whole(TextField::Family, level::PartSame);
    case Comparison::Mother:
        return level == level::MotherSame &&
                       m_store.text(TextField::Mother, a) == m_store.text(TextField::Mother, b)
                   ? whole(TextField::Mother, level::MotherSame)
                   : 0;
    case Comparison::Birth: {
        // Only dates that clerks write when they know none are much more common than others.
        if (level != level::BirthSame) {
            return 0;
        }
        const double share =
            frequency(m_population.birthCount(m_store.birth(a)), m_population.birthsKnown());
        const double average = m_model.comparison(which).share(PairClass::Stranger, level);
        return share > 4 * average ? std::log2(share) : 0;
    }
    default:
        return 0;
    }
}

Weigher::Logs Weigher::logsOf(Comparison which, qint8 level, quint32 a, quint32 b) const
{
    const auto c = static_cast<size_t>(which);
    Logs logs = m_logs[c][static_cast<size_t>(level)];
    if (!m_model.comparisons[c].usesFrequency || !m_model.comparisons[c].isUsed) {
        return logs;
    }
    if (const double rare = rarity(which, level, a, b); rare != 0) {
        logs[static_cast<size_t>(PairClass::Stranger)] = rare;
        logs[static_cast<size_t>(PairClass::Neighbour)] = rare;
    }
    return logs;
}

double Weigher::weight(const Agreement& agreement, quint32 a, quint32 b) const
{
    Logs sum = m_prior;
    for (size_t c = 0; c < kComparisons; ++c) {
        if (agreement[c] != kMissing) {
            const Logs logs = logsOf(static_cast<Comparison>(c), agreement[c], a, b);
            for (size_t kind = 0; kind < kPairClasses; ++kind) {
                sum[kind] += logs[kind];
            }
        }
    }
    return sum[kSameClass] - sumOfOthers(sum);
}

Verdict Weigher::verdict(const Agreement& agreement, double weight) const
{
    if (isSharedNumber(agreement)) {
        return Verdict::SharedNik;
    }
    if (weight < m_probable) {
        return Verdict::No;
    }
    const int witnesses = int(agreesInName(agreement)) +
                          int(levelOf(agreement, Comparison::Birth) >= level::BirthOneDigit) +
                          int(levelOf(agreement, Comparison::Nik) >= level::NikMasked) +
                          int(levelOf(agreement, Comparison::OtherId) == level::IdSame) +
                          int(levelOf(agreement, Comparison::Address) >= level::AddressStreet);
    const bool isCertain = weight >= m_certain && witnesses >= 2 && !hasContradiction(agreement);
    return isCertain ? Verdict::Certain : Verdict::Probable;
}

Waterfall Weigher::waterfall(const Agreement& agreement, quint32 a, quint32 b) const
{
    const double anyOther = sumOfOthers(m_prior);
    // How often two different persons show this, whichever class they are of.
    const auto amongOthers = [&](Logs logs) {
        for (size_t kind = 1; kind < kPairClasses; ++kind) {
            logs[kind] += m_prior[kind] - anyOther;
        }
        return sumOfOthers(logs);
    };
    Waterfall out;
    out.priorBits = m_prior[kSameClass] - anyOther;
    double total = out.priorBits;
    Logs sum = m_prior;
    for (size_t c = 0; c < kComparisons; ++c) {
        Contribution one{static_cast<Comparison>(c), agreement[c]};
        if (agreement[c] != kMissing) {
            const Logs logs = logsOf(one.comparison, one.level, a, b);
            const Logs& average = m_logs[c][static_cast<size_t>(one.level)];
            one.bits = logs[kSameClass] - amongOthers(logs);
            one.rarityBits = amongOthers(average) - amongOthers(logs);
            for (size_t kind = 0; kind < kPairClasses; ++kind) {
                sum[kind] += logs[kind];
            }
        }
        total += one.bits;
        out.contributions.push_back(one);
    }
    out.weight = sum[kSameClass] - sumOfOthers(sum);
    out.likenessBits = out.weight - total;
    out.likeness =
        static_cast<PairClass>(std::max_element(sum.begin() + 1, sum.end()) - sum.begin());
    return out;
}

} // namespace rangkul::linkage
