// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_sample.h"

#include "parallel.h"
#include "rangkul/linkage/weigher.h"

#include <algorithm>
#include <tuple>

namespace rangkul::linkage {

namespace {

constexpr quint64 kPairsOfStrangers = 1'500'000;
constexpr quint64 kPairsOfNeighbours = 600'000;
constexpr size_t kMostOfHouse = 30; ///< more is no household but a street

struct Entry
{
    quint64 group;
    quint64 content; ///< stands for the row without telling where it stood
    quint32 row;

    bool operator<(const Entry& other) const
    {
        return std::tie(group, content, row) < std::tie(other.group, other.content, other.row);
    }
};

quint64 villageOf(const RecordStore& store, quint32 row)
{
    const quint64 village = keyPartHash(store, row, KeyPart::Village);
    return village != 0 ? village : keyPartHash(store, row, KeyPart::PostCode);
}

quint64 houseOf(const RecordStore& store, quint32 row)
{
    if (const quint64 kk = keyPartHash(store, row, KeyPart::Kk); kk != 0) {
        return kk;
    }
    const quint64 street = keyPartHash(store, row, KeyPart::Street);
    const quint64 number = keyPartHash(store, row, KeyPart::HouseNumber);
    const quint64 village = villageOf(store, row);
    const quint64 unit = quint64(store.rt(row)) << 16 | store.rw(row);
    if (street == 0 || village == 0 || (number == 0 && unit == 0)) {
        return 0;
    }
    return mixedBits(street ^ mixedBits(number ^ mixedBits(village ^ mixedBits(unit))));
}

/// Takes pairs at several distances in the sorted list, spread over it evenly.
class Sampler
{
public:
    Sampler(const RecordStore& store, unsigned threads)
        : m_store(store)
        , m_comparer(store)
        , m_threads(threads)
    {
    }

    LevelCounts strangers(const std::vector<Entry>& entries) const
    {
        return walk(entries, kPairsOfStrangers, [this](const Entry& a, const Entry& b) {
            return villageOf(m_store, a.row) == 0 ||
                   villageOf(m_store, a.row) != villageOf(m_store, b.row);
        });
    }

    LevelCounts neighbours(const std::vector<Entry>& entries) const
    {
        return walk(entries, kPairsOfNeighbours, [this](const Entry& a, const Entry& b) {
            return a.group != 0 && a.group == b.group &&
                   (houseOf(m_store, a.row) == 0 ||
                    houseOf(m_store, a.row) != houseOf(m_store, b.row));
        });
    }

    void households(const std::vector<Entry>& entries, OtherPairs& out) const
    {
        double pairs = 0;
        double twins = 0;
        for (size_t i = 0; i < entries.size(); ++i) {
            for (size_t j = i + 1; j < entries.size() && j - i < kMostOfHouse &&
                                   entries[j].group == entries[i].group && entries[i].group != 0;
                 ++j) {
                if (!isPair(entries[i], entries[j])) {
                    continue;
                }
                const Agreement agreement = m_comparer.compare(entries[i].row, entries[j].row);
                const bool isTwin = levelOf(agreement, Comparison::Birth) == level::BirthSame;
                const bool isSure = isSurelyOther(agreement);
                if (isSure) {
                    out.counts[static_cast<size_t>(isTwin ? PairClass::Twin : PairClass::Household)]
                        .add(agreement);
                }
                if (isSure || !looksLikeOnePerson(agreement)) {
                    (isTwin ? twins : pairs) += 1;
                }
            }
        }
        const double records = std::max<double>(m_store.size(), 1) / 2;
        out.partners[static_cast<size_t>(PairClass::Household)] = pairs / records;
        out.partners[static_cast<size_t>(PairClass::Twin)] = twins / records;
    }

private:
    bool isPair(const Entry& a, const Entry& b) const
    {
        return m_store.sizeOf(0) == m_store.size() ||
               m_store.source(a.row) != m_store.source(b.row);
    }

    /// In a household most doubles are found, so only clearly different ids tell two persons apart.
    bool isSurelyOther(const Agreement& agreement) const
    {
        const qint8 nik = levelOf(agreement, Comparison::Nik);
        const qint8 name = levelOf(agreement, Comparison::Name);
        if (nik == level::NikSerial) {
            return name != level::NameSame && name != level::NameSameWords &&
                   levelOf(agreement, Comparison::Given) != level::PartSame;
        }
        if (nik == level::NikDiffers ||
            levelOf(agreement, Comparison::OtherId) == level::IdDiffers) {
            return !looksLikeOnePerson(agreement);
        }
        return false;
    }

    template <typename Wanted>
    LevelCounts walk(const std::vector<Entry>& entries, quint64 wanted, Wanted&& isWanted) const
    {
        const size_t n = entries.size();
        LevelCounts total;
        if (n < 2) {
            return total;
        }
        const size_t distances = std::min<size_t>(std::max<quint64>(wanted / n, 1), n - 1);
        const size_t step = std::max<size_t>(n * distances / std::max<quint64>(wanted, 1), 1);
        constexpr size_t kPieces = 64;
        std::vector<LevelCounts> parts(kPieces);
        inParallel(m_threads, kPieces, {}, "", [&](size_t piece) {
            for (size_t i = piece * step; i < n; i += kPieces * step) {
                for (size_t d = 1; d <= distances; ++d) {
                    const Entry& a = entries[i];
                    const Entry& b = entries[(i + d) % n];
                    if (isPair(a, b) && isWanted(a, b)) {
                        const Agreement agreement = m_comparer.compare(a.row, b.row);
                        if (!looksLikeOnePerson(agreement)) {
                            parts[piece].add(agreement);
                        }
                    }
                }
            }
        });
        for (const LevelCounts& part : parts) {
            total.add(part);
        }
        return total;
    }

    const RecordStore& m_store;
    Comparer m_comparer;
    unsigned m_threads;
};

double neighbourShare(const RecordStore& store, const std::vector<Entry>& entries)
{
    double pairs = 0;
    for (size_t from = 0; from < entries.size();) {
        size_t to = from;
        double first = 0;
        for (; to < entries.size() && entries[to].group == entries[from].group; ++to) {
            first += store.source(entries[to].row) == 0 ? 1 : 0;
        }
        const auto size = static_cast<double>(to - from);
        if (entries[from].group != 0) {
            pairs +=
                store.sizeOf(0) < store.size() ? first * (size - first) : size * (size - 1) / 2;
        }
        from = to;
    }
    return pairs / allPairs(store);
}

} // namespace

bool looksLikeOnePerson(const Agreement& agreement)
{
    const auto at = [&agreement](Comparison which) {
        return levelOf(agreement, which);
    };
    if (at(Comparison::Nik) == level::NikSame || at(Comparison::OtherId) == level::IdSame) {
        return true;
    }
    const bool parts = at(Comparison::Given) >= level::PartVeryAlike &&
                       at(Comparison::Family) >= level::PartVeryAlike;
    return int(parts || at(Comparison::Name) >= level::NameContained) +
               int(at(Comparison::Birth) >= level::BirthOneDigit) +
               int(at(Comparison::Phone) == level::PlainSame) >=
           2;
}

OtherPairs sampleOtherPairs(const RecordStore& store, unsigned threads,
                            const core::Progress& progress)
{
    OtherPairs out;
    const Sampler sampler(store, threads);
    std::vector<Entry> entries(store.size());
    const auto regroup = [&](auto&& groupOf) {
        for (Entry& entry : entries) {
            entry.group = groupOf(entry.row);
        }
        std::sort(entries.begin(), entries.end());
    };
    for (quint32 row = 0; row < store.size(); ++row) {
        entries[row] = {0, store.contentHash(row), row};
    }
    std::sort(entries.begin(), entries.end());
    progress.report(QStringLiteral("linkage.training"), 1, 4);
    out.counts[static_cast<size_t>(PairClass::Stranger)] = sampler.strangers(entries);
    regroup([&store](quint32 row) { return villageOf(store, row); });
    progress.report(QStringLiteral("linkage.training"), 2, 4);
    out.counts[static_cast<size_t>(PairClass::Neighbour)] = sampler.neighbours(entries);
    out.partners[static_cast<size_t>(PairClass::Neighbour)] = neighbourShare(store, entries);
    regroup([&store](quint32 row) { return houseOf(store, row); });
    progress.report(QStringLiteral("linkage.training"), 3, 4);
    sampler.households(entries, out);
    return out;
}

} // namespace rangkul::linkage
