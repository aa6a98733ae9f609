// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/linker.h"

#include "parallel.h"

#include <algorithm>

namespace rangkul::linkage {

namespace {

struct ChunkResult
{
    std::vector<LinkedPair> pairs;
    quint64 compared = 0;
    double expected = 0;
};

} // namespace

core::Result<CandidateBlocks> modelBlocks(const RecordStore& store, const Model& model,
                                          unsigned threads, const core::Progress& progress)
{
    const BlockingOptions options{model.mostPairsOfBlock, threads, model.mostPairsOfRecord};
    return CandidateBlocks::build(store, model.recipes, options, progress);
}

core::Result<LinkResult> linkRecords(const RecordStore& store, const Model& model,
                                     const LinkOptions& options, const core::Progress& progress)
{
    RANGKUL_LET(blocks, modelBlocks(store, model, options.threads, progress));
    ComparedPairs pairs(store, blocks, 0);
    return linkRecords(store, model, pairs, options, progress);
}

core::Result<LinkResult> linkRecords(const RecordStore& store, const Model& model,
                                     ComparedPairs& pairs, const LinkOptions& options,
                                     const core::Progress& progress)
{
    const CandidateBlocks& blocks = pairs.blocks();
    const Weigher weigher(model, store);
    const double least = Weigher::weightOf(options.keepFrom);
    std::vector<ChunkResult> parts(blocks.chunks());
    const bool done =
        inParallel(options.threads, parts.size(), progress, "linkage.pairs", [&](size_t chunk) {
            ChunkResult& part = parts[chunk];
            pairs.visitChunk(chunk, [&](quint32 a, quint32 b, quint64 levels) {
                const Agreement agreement = unpacked(levels);
                const double weight = weigher.weight(agreement, a, b);
                const Verdict verdict = weigher.verdict(agreement, weight);
                ++part.compared;
                part.expected += Weigher::posteriorOf(weight);
                if (weight >= least || verdict == Verdict::SharedNik) {
                    part.pairs.push_back({a, b, static_cast<float>(weight), verdict, levels});
                }
            });
        });
    if (!done) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("linkage.cancelled")};
    }
    LinkResult out;
    out.recipes = blocks.report();
    for (size_t chunk = 0; chunk < parts.size(); ++chunk) {
        ChunkResult& part = parts[chunk];
        out.compared += part.compared;
        out.expectedMatches += part.expected;
        out.recipes[blocks.recipeOf(chunk)].pairs += part.compared;
        out.pairs.insert(out.pairs.end(), part.pairs.begin(), part.pairs.end());
        part.pairs = {};
    }
    std::sort(out.pairs.begin(), out.pairs.end(), ByRows());
    return out;
}

} // namespace rangkul::linkage
