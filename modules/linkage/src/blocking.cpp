// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/blocking.h"

#include "parallel.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

namespace rangkul::linkage {

namespace {

/// A row under its key, in the order of sorting.
constexpr quint64 entryOf(quint32 key, quint32 row)
{
    return quint64(key) << 32 | row;
}
constexpr quint32 keyOf(quint64 entry)
{
    return static_cast<quint32>(entry >> 32);
}
constexpr quint32 rowOf(quint64 entry)
{
    return static_cast<quint32>(entry);
}

/// By key; rows stay in their order under one key. Digits of eleven bits, the lowest first: with
/// millions of rows several times faster than comparing.
void sortByKey(std::vector<quint64>& entries)
{
    constexpr int kBits = 11;
    constexpr size_t kBuckets = size_t(1) << kBits;
    std::vector<quint64> other(entries.size());
    for (int shift = 32; shift < 64; shift += kBits) {
        const auto digit = [shift](quint64 entry) {
            return (entry >> shift) & (kBuckets - 1);
        };
        std::array<size_t, kBuckets + 1> starts{};
        for (const quint64 entry : entries) {
            ++starts[digit(entry) + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const quint64 entry : entries) {
            other[starts[digit(entry)]++] = entry;
        }
        entries.swap(other);
    }
}

quint32 shortKey(quint64 hash)
{
    return std::max(static_cast<quint32>(hash >> 32), 1U);
}

} // namespace

/// Makes the blocks of one recipe.
class BlockBuilder
{
public:
    BlockBuilder(CandidateBlocks& blocks, quint32 recipe, const BlockingOptions& options)
        : m_store(*blocks.m_store)
        , m_isTwoLists(blocks.m_isTwoLists)
        , m_mostPairs(options.mostPairs)
        , m_mostPairsOfRecipe(std::max(options.mostPairsOfRecord * m_store.size(),
                                       static_cast<double>(options.pairsForAnyList)))
        , m_report(blocks.m_report[recipe])
    {
    }

    void run()
    {
        std::vector<quint64> entries;
        for (quint32 row = 0; row < m_store.size(); ++row) {
            quint64 hash = 0;
            for (const KeyPart part : m_report.recipe) {
                const quint64 one = keyPartHash(m_store, row, part);
                if (one == 0) {
                    hash = 0;
                    break;
                }
                hash = mixedBits(hash ^ one);
            }
            if (hash != 0) {
                entries.push_back(entryOf(shortKey(hash), row));
            }
        }
        sortByKey(entries);
        if (entries.empty() || isTooWide(entries)) {
            return;
        }
        takeBlocks(entries.data(), entries.data() + entries.size(), 0);
    }

private:
    /// Keys that part a block which is too large, one after the other.
    static constexpr KeyPart kFiner[] = {KeyPart::BirthYear, KeyPart::NameWhole, KeyPart::Village,
                                         KeyPart::BirthDays};

    quint64 pairsOf(const quint64* from, const quint64* to) const
    {
        const auto size = static_cast<quint64>(to - from);
        if (!m_isTwoLists) {
            return size * (size - 1) / 2;
        }
        const auto first = static_cast<quint64>(
            std::count_if(from, to, [this](quint64 e) { return m_store.source(rowOf(e)) == 0; }));
        return first * (size - first);
    }

    /// Blocks that will be parted count as what may be left of them.
    bool isTooWide(const std::vector<quint64>& entries)
    {
        double pairs = 0;
        for (size_t from = 0; from < entries.size();) {
            size_t to = from + 1;
            while (to < entries.size() && keyOf(entries[to]) == keyOf(entries[from])) {
                ++to;
            }
            pairs += static_cast<double>(
                std::min(pairsOf(&entries[from], &entries[from] + (to - from)), m_mostPairs));
            from = to;
        }
        m_report.isTooWide = pairs > m_mostPairsOfRecipe;
        return m_report.isTooWide;
    }

    void takeBlocks(quint64* from, quint64* end, size_t finer)
    {
        while (from != end) {
            quint64* to = from + 1;
            while (to != end && keyOf(*to) == keyOf(*from)) {
                ++to;
            }
            const quint64 pairs = pairsOf(from, to);
            if (pairs > m_mostPairs) {
                partBlock(from, to, finer);
            } else if (pairs > 0) {
                keepBlock(from, to);
            }
            from = to;
        }
    }

    void keepBlock(const quint64* from, const quint64* to)
    {
        ++m_report.blocks;
        for (; from != to; ++from) {
            rows.push_back(rowOf(*from));
            keys.push_back(keyOf(*from));
        }
    }

    void partBlock(quint64* from, quint64* to, size_t finer)
    {
        m_report.largeBlocks += finer == 0 ? 1 : 0;
        const auto inRecipe = [this](KeyPart part) {
            return std::find(m_report.recipe.begin(), m_report.recipe.end(), part) !=
                   m_report.recipe.end();
        };
        while (finer < std::size(kFiner) && inRecipe(kFiner[finer])) {
            ++finer;
        }
        if (finer >= std::size(kFiner)) {
            m_report.rowsLeftOut += static_cast<quint64>(to - from);
            return;
        }
        quint64* kept = from;
        for (const quint64* entry = from; entry != to; ++entry) {
            const quint64 hash = keyPartHash(m_store, rowOf(*entry), kFiner[finer]);
            if (hash != 0) {
                *kept++ = entryOf(shortKey(mixedBits(hash ^ keyOf(*entry))), rowOf(*entry));
            }
        }
        m_report.rowsLeftOut += static_cast<quint64>(to - kept);
        std::sort(from, kept);
        takeBlocks(from, kept, finer + 1);
    }

    const RecordStore& m_store;
    bool m_isTwoLists;
    quint64 m_mostPairs;
    double m_mostPairsOfRecipe;
    RecipeReport& m_report;

public:
    std::vector<quint32> rows; ///< block by block
    std::vector<quint32> keys; ///< beside them
};

void CandidateBlocks::take(quint32 recipe, std::vector<quint32>&& rows,
                           const std::vector<quint32>& keys)
{
    // Pieces of about 20,000 pairs that end where a block ends.
    constexpr quint64 kPairs = 20'000;
    const auto active = static_cast<quint32>(m_rows.size());
    const auto size = static_cast<quint32>(rows.size());
    quint32 from = 0;
    quint64 pairs = 0;
    for (quint32 i = 0; i < size;) {
        quint32 to = i + 1;
        while (to < size && keys[to] == keys[i]) {
            ++to;
        }
        pairs += quint64(to - i) * (to - i) / 2;
        if (pairs >= kPairs || to == size) {
            m_chunks.push_back({recipe, active, from, to});
            from = to;
            pairs = 0;
        }
        i = to;
    }
    for (quint32 i = 0; i < size; ++i) {
        m_keys[size_t(rows[i]) * m_active + active] = keys[i];
    }
    m_rows.push_back(std::move(rows));
}

core::Result<CandidateBlocks> CandidateBlocks::build(const RecordStore& store,
                                                     const std::vector<Recipe>& recipes,
                                                     const BlockingOptions& options,
                                                     const core::Progress& progress)
{
    CandidateBlocks blocks;
    blocks.m_store = &store;
    blocks.m_isTwoLists = store.sizeOf(0) < store.size();
    for (const Recipe& recipe : recipes) {
        blocks.m_report.push_back({recipe});
    }
    std::vector<std::unique_ptr<BlockBuilder>> builders(recipes.size());
    const bool done =
        inParallel(options.threads, recipes.size(), progress, "linkage.blocks", [&](size_t recipe) {
            builders[recipe] =
                std::make_unique<BlockBuilder>(blocks, static_cast<quint32>(recipe), options);
            builders[recipe]->run();
        });
    if (!done) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
    }
    blocks.m_active = static_cast<size_t>(
        std::count_if(builders.begin(), builders.end(),
                      [](const auto& builder) { return !builder->rows.empty(); }));
    blocks.m_keys.resize(blocks.m_active * store.size());
    for (size_t recipe = 0; recipe < recipes.size(); ++recipe) {
        if (!builders[recipe]->rows.empty()) {
            blocks.take(static_cast<quint32>(recipe), std::move(builders[recipe]->rows),
                        builders[recipe]->keys);
        }
        builders[recipe].reset();
    }
    return blocks;
}

} // namespace rangkul::linkage
