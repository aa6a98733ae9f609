// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/compared_pairs.h"
#include "rangkul/linkage/weigher.h"

namespace rangkul::linkage {

/// Two rows worth telling about.
struct LinkedPair
{
    quint32 a = 0; ///< a < b; of two lists, rows of different sources
    quint32 b = 0;
    float weight = 0; ///< log2 of the odds
    Verdict verdict = Verdict::No;
    quint64 levels = 0; ///< packed Agreement

    double posterior() const { return Weigher::posteriorOf(static_cast<double>(weight)); }
    bool isLink() const { return verdict == Verdict::Probable || verdict == Verdict::Certain; }
    bool operator==(const LinkedPair&) const = default;
};

/// The order in which linkRecords() gives pairs.
struct ByRows
{
    bool operator()(const LinkedPair& x, const LinkedPair& y) const
    {
        return x.a != y.a ? x.a < y.a : x.b < y.b;
    }
};

struct LinkOptions
{
    unsigned threads = 2;
    /// Pairs below are forgotten, except those of Verdict::SharedNik.
    double keepFrom = 0.01;
};

struct LinkResult
{
    std::vector<LinkedPair> pairs; ///< in the order of ByRows
    std::vector<RecipeReport> recipes;
    quint64 compared = 0;
    /// Sum of the posteriors of all candidates, kept or not: matches that blocking can find at all.
    double expectedMatches = 0;
};

/// Compares all candidates of a finished store, within one list or across two (by source). The
/// result does not depend on the number of threads. Merges nothing. Cancelled
/// "linkage.cancelled"; steps "linkage.blocks" and "linkage.pairs".
core::Result<LinkResult> linkRecords(const RecordStore& store, const Model& model,
                                     const LinkOptions& options = {},
                                     const core::Progress& progress = {});

/// The same over blocks that are there already (those of modelBlocks()) and pairs that training may
/// have compared.
core::Result<LinkResult> linkRecords(const RecordStore& store, const Model& model,
                                     ComparedPairs& pairs, const LinkOptions& options,
                                     const core::Progress& progress);

/// The blocks that training and linking with this model compare: build them once for both.
core::Result<CandidateBlocks> modelBlocks(const RecordStore& store, const Model& model,
                                          unsigned threads = 2,
                                          const core::Progress& progress = {});

} // namespace rangkul::linkage
