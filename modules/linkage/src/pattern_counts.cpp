// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern_counts.h"

#include "parallel.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace rangkul::linkage {

namespace {

using Counts = std::unordered_map<quint64, quint64>;
using SortedCounts = std::map<quint64, quint64>;

std::vector<Pattern> patternsOf(const SortedCounts& counts)
{
    std::vector<Pattern> out;
    out.reserve(counts.size());
    for (const auto& [bits, pairs] : counts) {
        out.push_back({unpacked(bits), static_cast<double>(pairs)});
    }
    return out;
}

/// `countChunk(chunk, counts)` for all chunks; what it counts is added to `totalOf(chunk)`.
template <typename CountChunk, typename TotalOf>
bool countChunks(size_t chunks, unsigned threads, const core::Progress& progress,
                 CountChunk&& countChunk, TotalOf&& totalOf)
{
    std::mutex mutex;
    return inParallel(threads, chunks, progress, "linkage.patterns", [&](size_t chunk) {
        Counts counts;
        countChunk(chunk, counts);
        const std::lock_guard lock(mutex);
        SortedCounts& total = totalOf(chunk);
        for (const auto& [bits, pairs] : counts) {
            total[bits] += pairs;
        }
    });
}

core::Error stoppedCounting()
{
    return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
}

} // namespace

core::Result<PatternCounts> countPatterns(ComparedPairs& pairs, unsigned threads,
                                          const core::Progress& progress)
{
    SortedCounts all;
    const bool done = countChunks(
        pairs.blocks().chunks(), threads, progress,
        [&pairs](size_t chunk, Counts& counts) {
            pairs.visitChunk(chunk,
                             [&counts](quint32, quint32, quint64 levels) { ++counts[levels]; });
        },
        [&all](size_t) -> SortedCounts& { return all; });
    if (!done) {
        return stoppedCounting();
    }
    PatternCounts out;
    out.all = patternsOf(all);
    for (const Pattern& pattern : out.all) {
        out.pairs += static_cast<quint64>(pattern.pairs);
    }
    return out;
}

core::Result<std::vector<std::vector<Pattern>>> countByRecipe(const RecordStore& store,
                                                              const CandidateBlocks& blocks,
                                                              unsigned threads,
                                                              const core::Progress& progress)
{
    const Comparer comparer(store);
    std::vector<SortedCounts> byRecipe(blocks.report().size());
    const bool done = countChunks(
        blocks.chunks(), threads, progress,
        [&](size_t chunk, Counts& counts) {
            blocks.visitWholeChunk(chunk, [&](quint32 a, quint32 b, quint32) {
                ++counts[packed(comparer.compare(a, b))];
            });
        },
        [&](size_t chunk) -> SortedCounts& { return byRecipe[blocks.recipeOf(chunk)]; });
    if (!done) {
        return stoppedCounting();
    }
    std::vector<std::vector<Pattern>> out;
    for (const SortedCounts& counts : byRecipe) {
        out.push_back(patternsOf(counts));
    }
    return out;
}

} // namespace rangkul::linkage
