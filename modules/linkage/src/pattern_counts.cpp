// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern_counts.h"

#include "parallel.h"
#include "rangkul/linkage/comparer.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace rangkul::linkage {

namespace {

using Counts = std::unordered_map<quint64, quint64>;

std::vector<Pattern> sorted(const std::map<quint64, quint64>& counts)
{
    std::vector<Pattern> out;
    out.reserve(counts.size());
    for (const auto& [bits, pairs] : counts) {
        out.push_back({unpacked(bits), static_cast<double>(pairs)});
    }
    return out;
}

} // namespace

core::Result<PatternCounts> countPatterns(const RecordStore& store, const CandidateBlocks& blocks,
                                          bool eachRecipe, unsigned threads,
                                          const core::Progress& progress)
{
    const Comparer comparer(store);
    std::map<quint64, quint64> all;
    std::vector<std::map<quint64, quint64>> byRecipe(blocks.report().size());
    std::mutex mutex;
    const bool done =
        inParallel(threads, blocks.chunks(), progress, "linkage.patterns", [&](size_t chunk) {
            Counts fresh;
            Counts whole;
            blocks.visitChunk(chunk, [&](quint32 a, quint32 b, quint32) {
                ++fresh[packed(comparer.compare(a, b))];
            });
            if (eachRecipe) {
                blocks.visitWholeChunk(chunk, [&](quint32 a, quint32 b, quint32) {
                    ++whole[packed(comparer.compare(a, b))];
                });
            }
            const std::lock_guard lock(mutex);
            for (const auto& [bits, pairs] : fresh) {
                all[bits] += pairs;
            }
            for (const auto& [bits, pairs] : whole) {
                byRecipe[blocks.recipeOf(chunk)][bits] += pairs;
            }
        });
    if (!done) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
    }
    PatternCounts out;
    out.all = sorted(all);
    for (const auto& counts : byRecipe) {
        out.byRecipe.push_back(sorted(counts));
    }
    for (const Pattern& pattern : out.all) {
        out.pairs += static_cast<quint64>(pattern.pairs);
    }
    return out;
}

} // namespace rangkul::linkage
