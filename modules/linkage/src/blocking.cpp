// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/blocking.h"

#include "parallel.h"

#include <algorithm>

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

quint32 shortKey(quint64 hash)
{
    return std::max(static_cast<quint32>(hash >> 32), 1U);
}

} // namespace

/// Makes the blocks of one recipe.
class BlockBuilder
{
public:
    BlockBuilder(CandidateBlocks& blocks, quint32 recipe, quint64 mostPairs)
        : m_blocks(blocks)
        , m_store(*blocks.m_store)
        , m_recipe(recipe)
        , m_mostPairs(mostPairs)
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
        std::sort(entries.begin(), entries.end());
        takeBlocks(entries.data(), entries.data() + entries.size(), 0);
    }

private:
    /// Keys that part a block which is too large, one after the other.
    static constexpr KeyPart kFiner[] = {KeyPart::BirthYear, KeyPart::NameWhole, KeyPart::Village,
                                         KeyPart::BirthDays};

    quint64 pairsOf(const quint64* from, const quint64* to) const
    {
        const auto size = static_cast<quint64>(to - from);
        if (!m_blocks.m_isTwoLists) {
            return size * (size - 1) / 2;
        }
        const auto first = static_cast<quint64>(
            std::count_if(from, to, [this](quint64 e) { return m_store.source(rowOf(e)) == 0; }));
        return first * (size - first);
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
            m_blocks.m_rows[m_recipe].push_back(rowOf(*from));
            m_kept.push_back(keyOf(*from));
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

public:
    /// Tells the keys of the rows that stayed; then earlier recipes can be asked for.
    void publish()
    {
        Column<quint32>& keys = m_blocks.m_keys[m_recipe];
        keys.reserve(m_store.size());
        const std::vector<quint32>& rows = m_blocks.m_rows[m_recipe];
        std::vector<quint64> byRow;
        byRow.reserve(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            byRow.push_back(quint64(rows[i]) << 32 | m_kept[i]);
        }
        std::sort(byRow.begin(), byRow.end());
        for (const quint64 one : byRow) {
            keys.set(static_cast<quint32>(one >> 32), static_cast<quint32>(one));
        }
        cut();
    }

    std::vector<CandidateBlocks::Chunk> chunks;

private:
    /// Pieces of about 20,000 pairs that end where a block ends.
    void cut()
    {
        constexpr quint64 kPairs = 20'000;
        const auto rows = static_cast<quint32>(m_kept.size());
        quint32 from = 0;
        quint64 pairs = 0;
        for (quint32 i = 0; i < rows;) {
            quint32 to = i + 1;
            while (to < rows && m_kept[to] == m_kept[i]) {
                ++to;
            }
            pairs += quint64(to - i) * (to - i) / 2;
            if (pairs >= kPairs || to == rows) {
                chunks.push_back({m_recipe, from, to});
                from = to;
                pairs = 0;
            }
            i = to;
        }
    }

    CandidateBlocks& m_blocks;
    const RecordStore& m_store;
    quint32 m_recipe;
    quint64 m_mostPairs;
    RecipeReport& m_report;
    std::vector<quint32> m_kept; ///< keys beside m_rows
};

core::Result<CandidateBlocks> CandidateBlocks::build(const RecordStore& store,
                                                     const std::vector<Recipe>& recipes,
                                                     const BlockingOptions& options,
                                                     const core::Progress& progress)
{
    CandidateBlocks blocks;
    blocks.m_store = &store;
    blocks.m_isTwoLists = store.sizeOf(0) < store.size();
    blocks.m_keys.resize(recipes.size());
    blocks.m_rows.resize(recipes.size());
    for (const Recipe& recipe : recipes) {
        blocks.m_report.push_back({recipe});
    }
    std::vector<std::vector<Chunk>> chunks(recipes.size());
    const bool done =
        inParallel(options.threads, recipes.size(), progress, "linkage.blocks", [&](size_t recipe) {
            BlockBuilder builder(blocks, static_cast<quint32>(recipe), options.mostPairs);
            builder.run();
            builder.publish();
            chunks[recipe] = std::move(builder.chunks);
        });
    if (!done) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
    }
    for (const std::vector<Chunk>& part : chunks) {
        blocks.m_chunks.insert(blocks.m_chunks.end(), part.begin(), part.end());
    }
    return blocks;
}

} // namespace rangkul::linkage
