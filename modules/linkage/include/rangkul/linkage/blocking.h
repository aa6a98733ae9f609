// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/linkage/record_store.h"

#include <optional>
#include <vector>

namespace rangkul::linkage {

/// What of a record a key of a block is made of. With a list of given and family names, the first
/// word is the given and the last the family name.
enum class KeyPart : quint8 {
    Nik,
    NikEnds, ///< region and serial, which masked numbers show
    OtherId,
    Kk,
    Phone,
    NameWhole, ///< its words in any order
    NameFirst,
    NameLast,
    FirstSound, ///< first letter and up to three consonants behind it
    LastSound,
    BothSounds, ///< of the first and the last word in either order
    Initials,   ///< first letters of both, likewise
    Mother,
    Birth, ///< day and month in either order
    BirthYear,
    BirthDays, ///< day and month without the year
    Village,
    PostCode,
    Street,
    HouseNumber,
    Place,
};

QLatin1StringView keyPartKey(KeyPart part);
std::optional<KeyPart> keyPartOf(QStringView key);
/// 0 when the record has nothing there.
quint64 keyPartHash(const RecordStore& store, quint32 row, KeyPart part);

/// Records that agree in all parts are compared.
using Recipe = std::vector<KeyPart>;

/// For lists of persons of any form; what a list does not have is left out by itself.
std::vector<Recipe> defaultRecipes();
/// Says something of a person; an address alone does not.
bool namesPerson(const Recipe& recipe);

/// What became of one recipe.
struct RecipeReport
{
    Recipe recipe;
    quint64 blocks = 0;
    quint64 pairs = 0;       ///< that no earlier recipe gave
    quint64 largeBlocks = 0; ///< parted by another key, because they held too many pairs
    bool isTooWide = false;  ///< gave too many pairs for what it finds and was left out
    quint64 rowsLeftOut = 0; ///< rows of blocks that stayed too large: not compared by this recipe
};

struct BlockingOptions
{
    quint64 mostPairs = 5000; ///< of one block
    unsigned threads = 2;
    /// A recipe that gives more pairs for each record is left out as a whole,
    double mostPairsOfRecord = 1.5;
    /// unless it gives no more than these: short lists can afford wide recipes.
    quint64 pairsForAnyList = 100'000;
};

/// The pairs of rows worth comparing, each once, as a stream: they are never all in memory.
class CandidateBlocks
{
public:
    /// Cancelled "linkage.cancelled". Progress step "linkage.blocks" counts recipes.
    static core::Result<CandidateBlocks> build(const RecordStore& store,
                                               const std::vector<Recipe>& recipes,
                                               const BlockingOptions& options,
                                               const core::Progress& progress = {});

    /// Pieces of work of about the same size, the same ones whatever the threads.
    size_t chunks() const { return m_chunks.size(); }
    /// Calls `visit(a, b, recipe)` for each pair of the chunk that no earlier recipe has, a < b.
    template <typename Visit> void visitChunk(size_t chunk, Visit&& visit) const;
    /// The same without asking for earlier recipes.
    template <typename Visit> void visitWholeChunk(size_t chunk, Visit&& visit) const;
    size_t recipeOf(size_t chunk) const { return m_chunks[chunk].recipe; }
    /// Whether any recipe compares the two.
    bool holds(quint32 a, quint32 b) const
    {
        return isKnownEarlier(static_cast<quint32>(m_active), a, b);
    }

    /// `pairs` is filled in by whoever visits.
    std::vector<RecipeReport>& report() { return m_report; }
    const std::vector<RecipeReport>& report() const { return m_report; }

private:
    struct Chunk
    {
        quint32 recipe;
        quint32 active; ///< number of the recipe among the active ones
        quint32 from;   ///< of m_rows[active]
        quint32 to;
    };
    friend class BlockBuilder;

    void take(quint32 recipe, std::vector<quint32>&& rows, const std::vector<quint32>& keys);

    /// Keys of a row, recipe by recipe: pairs are asked for all of them, so they lie together.
    const quint32* keysOf(quint32 row) const { return m_keys.data() + size_t(row) * m_active; }
    bool isKnownEarlier(quint32 active, quint32 a, quint32 b) const
    {
        const quint32* const keysA = keysOf(a);
        const quint32* const keysB = keysOf(b);
        for (quint32 earlier = 0; earlier < active; ++earlier) {
            if (keysA[earlier] != 0 && keysA[earlier] == keysB[earlier]) {
                return true;
            }
        }
        return false;
    }

    const RecordStore* m_store = nullptr;
    bool m_isTwoLists = false;
    size_t m_active = 0;                      ///< recipes that have blocks
    std::vector<quint32> m_keys;              ///< by row and active recipe; 0 = in no block
    std::vector<std::vector<quint32>> m_rows; ///< by active recipe: rows block by block
    std::vector<Chunk> m_chunks;
    std::vector<RecipeReport> m_report;
};

template <typename Visit> void CandidateBlocks::visitWholeChunk(size_t chunk, Visit&& visit) const
{
    const Chunk& part = m_chunks[chunk];
    const std::vector<quint32>& rows = m_rows[part.active];
    for (quint32 i = part.from; i < part.to; ++i) {
        const quint32 key = keysOf(rows[i])[part.active];
        for (quint32 j = i + 1; j < part.to && keysOf(rows[j])[part.active] == key; ++j) {
            if (!m_isTwoLists || (m_store->source(rows[i]) != m_store->source(rows[j]) &&
                                  !m_store->areKnownSame(rows[i], rows[j]))) {
                visit(std::min(rows[i], rows[j]), std::max(rows[i], rows[j]), part.recipe);
            }
        }
    }
}

template <typename Visit> void CandidateBlocks::visitChunk(size_t chunk, Visit&& visit) const
{
    visitWholeChunk(chunk, [&](quint32 a, quint32 b, quint32 recipe) {
        if (!isKnownEarlier(m_chunks[chunk].active, a, b)) {
            visit(a, b, recipe);
        }
    });
}

} // namespace rangkul::linkage
