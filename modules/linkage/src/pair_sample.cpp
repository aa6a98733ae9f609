// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_sample.h"

#include "parallel.h"
#include "rangkul/linkage/weigher.h"

#include <algorithm>
#include <tuple>

namespace rangkul::linkage {

namespace {

constexpr double kMostTwins = 2 * 0.0279; ///< twins of each person
constexpr quint64 kPairsOfStrangers = 1'000'000;
constexpr quint64 kPairsOfNeighbours = 600'000;
constexpr quint64 kRowsOfHouseholds = 250'000;
constexpr size_t kMostOfHouse = 30; ///< more is no household but a street

struct Entry
{
    quint64 group;
    quint64 content; ///< stands for the row without telling where it stood
    quint64 village;
    quint64 house;
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

/// Among the pairs of a short list are many doubles, whose levels must not be taken for those of
/// different persons. So names are counted where the births differ, births where the names differ,
/// the rest where both do.
Agreement withoutDoubles(Agreement agreement)
{
    const auto at = [&agreement](Comparison which) {
        return levelOf(agreement, which);
    };
    const bool sameId =
        at(Comparison::Nik) == level::NikSame || at(Comparison::OtherId) == level::IdSame;
    const bool nameDiffers = at(Comparison::Name) <= level::NameWordShared &&
                             at(Comparison::Given) <= level::PartDiffers &&
                             at(Comparison::Family) <= level::PartDiffers;
    const bool birthDiffers = at(Comparison::Birth) <= level::BirthOnePart;
    for (size_t c = 0; c < kComparisons; ++c) {
        const auto which = static_cast<Comparison>(c);
        const bool isName = which == Comparison::Name || which == Comparison::Given ||
                            which == Comparison::Family || which == Comparison::Mother;
        const bool isBirth = which == Comparison::Birth;
        if (sameId || (!isName && !nameDiffers) || (!isBirth && !birthDiffers)) {
            agreement[c] = kMissing;
        }
    }
    return agreement;
}

/// What is left when name and birth have been used to choose the pair.
Agreement withoutPerson(Agreement agreement)
{
    for (const Comparison which : {Comparison::Name, Comparison::Given, Comparison::Family,
                                   Comparison::Mother, Comparison::Birth}) {
        agreement[static_cast<size_t>(which)] = kMissing;
    }
    return agreement;
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
            return a.village == 0 || a.village != b.village;
        });
    }

    LevelCounts neighbours(const std::vector<Entry>& entries) const
    {
        return walk(entries, kPairsOfNeighbours, [this](const Entry& a, const Entry& b) {
            return a.village != 0 && a.village == b.village && (a.house == 0 || a.house != b.house);
        });
    }

    void households(const std::vector<Entry>& entries, OtherPairs& out) const
    {
        double pairs = 0;
        double twins = 0;
        double mixedTwins = 0;
        // Of long lists one household in so many tells enough.
        const quint64 oneIn = std::max<quint64>(entries.size() / kRowsOfHouseholds, 1);
        for (size_t i = 0; i < entries.size(); ++i) {
            if (mixedBits(entries[i].group) % oneIn != 0) {
                continue;
            }
            for (size_t j = i + 1; j < entries.size() && j - i < kMostOfHouse &&
                                   entries[j].group == entries[i].group && entries[i].group != 0;
                 ++j) {
                if (!isPair(entries[i], entries[j])) {
                    continue;
                }
                Agreement agreement = m_comparer.compare(entries[i].row, entries[j].row);
                const bool isTwin = levelOf(agreement, Comparison::Birth) == level::BirthSame;
                const bool isMixed = isTwin && areManAndWoman(agreement);
                const bool isSure = isMixed || isSurelyOther(agreement);
                mixedTwins += isMixed ? 1 : 0;
                if (isMixed && !isSurelyOther(agreement)) {
                    // Chosen by their sex, they do not tell how often it differs.
                    agreement[static_cast<size_t>(Comparison::Sex)] = kMissing;
                }
                LevelCounts& counts = out.counts[static_cast<size_t>(
                    isTwin ? PairClass::Twin : PairClass::Household)];
                if (isSure) {
                    counts.add(agreement);
                    counts.addRegions(m_store.nik(entries[i].row), m_store.nik(entries[j].row));
                } else if (differsInNameAndBirth(agreement)) {
                    counts.add(withoutPerson(agreement));
                }
                if (isSure || !looksLikeOnePerson(agreement)) {
                    (isTwin ? twins : pairs) += 1;
                }
            }
        }
        // Names of twins are often so much alike that they look like one person and were not
        // counted. Two of one egg and two of one sex are as many as the mixed pairs at least
        // (Weinberg 1901).
        twins = std::max(twins, 2 * mixedTwins);
        // And no more than anywhere: 27.9 twin births in 1000 are the most of a country (Smits and
        // Monden 2011). What is above are doubles whose names were typed wrong.
        const double records = std::max<double>(m_store.size(), 1) / 2 / static_cast<double>(oneIn);
        out.partners[static_cast<size_t>(PairClass::Household)] = pairs / records;
        out.partners[static_cast<size_t>(PairClass::Twin)] = std::min(twins / records, kMostTwins);
    }

private:
    bool isPair(const Entry& a, const Entry& b) const
    {
        return m_store.sizeOf(0) == m_store.size() ||
               (m_store.source(a.row) != m_store.source(b.row) &&
                !m_store.areKnownSame(a.row, b.row));
    }

    /// Born the same day in one house: twins, unless an id or the whole name says that it is one
    /// person.
    static bool areManAndWoman(const Agreement& agreement)
    {
        return levelOf(agreement, Comparison::Sex) == level::PlainDiffers &&
               levelOf(agreement, Comparison::Name) < level::NameSameWords &&
               levelOf(agreement, Comparison::Nik) != level::NikSame &&
               levelOf(agreement, Comparison::OtherId) != level::IdSame;
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

    /// Name and birth tell two persons, whatever the numbers do. Of such pairs only the rest can be
    /// counted.
    static bool differsInNameAndBirth(const Agreement& agreement)
    {
        const auto at = [&agreement](Comparison which) {
            return levelOf(agreement, which);
        };
        const bool nameDiffers = at(Comparison::Name) != kMissing
                                     ? at(Comparison::Name) <= level::NameWordShared
                                     : at(Comparison::Given) == level::PartDiffers;
        return nameDiffers && at(Comparison::Birth) != kMissing &&
               at(Comparison::Birth) <= level::BirthOnePart;
    }

    template <typename Wanted>
    LevelCounts walk(const std::vector<Entry>& entries, quint64 wanted, Wanted&& isWanted) const
    {
        const size_t n = entries.size();
        LevelCounts total;
        if (n < 2) {
            return total;
        }
        const size_t distances = std::clamp<size_t>(wanted / n, 1, std::max<size_t>(n / 2, 1));
        const size_t step = std::max<size_t>(n * distances / std::max<quint64>(wanted, 1), 1);
        constexpr size_t kPieces = 64;
        std::vector<LevelCounts> parts(kPieces);
        inParallel(m_threads, kPieces, {}, "", [&](size_t piece) {
            for (size_t i = piece * step; i < n; i += kPieces * step) {
                for (size_t d = 1; d <= distances; ++d) {
                    const Entry& a = entries[i];
                    const Entry& b = entries[(i + d) % n];
                    if (isPair(a, b) && isWanted(a, b)) {
                        parts[piece].add(withoutDoubles(m_comparer.compare(a.row, b.row)));
                        parts[piece].addRegions(m_store.nik(a.row), m_store.nik(b.row));
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
    const auto regroup = [&entries](quint64 Entry::*group) {
        for (Entry& entry : entries) {
            entry.group = entry.*group;
        }
        std::sort(entries.begin(), entries.end());
    };
    for (quint32 row = 0; row < store.size(); ++row) {
        entries[row] = {0, store.contentHash(row), villageOf(store, row), houseOf(store, row), row};
    }
    std::sort(entries.begin(), entries.end());
    progress.report(QStringLiteral("linkage.training"), 1, 4);
    out.counts[static_cast<size_t>(PairClass::Stranger)] = sampler.strangers(entries);
    regroup(&Entry::village);
    progress.report(QStringLiteral("linkage.training"), 2, 4);
    out.counts[static_cast<size_t>(PairClass::Neighbour)] = sampler.neighbours(entries);
    out.partners[static_cast<size_t>(PairClass::Neighbour)] = neighbourShare(store, entries);
    regroup(&Entry::house);
    progress.report(QStringLiteral("linkage.training"), 3, 4);
    sampler.households(entries, out);
    return out;
}

} // namespace rangkul::linkage
