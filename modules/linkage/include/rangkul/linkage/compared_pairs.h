// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/blocking.h"
#include "rangkul/linkage/comparer.h"

#include <atomic>

namespace rangkul::linkage {

/// The levels of candidate pairs, so that training and linking compare each pair once together.
/// Keeps eight bytes a pair and at most `mostPairs`; what does not fit is compared again. Chunks
/// may be visited from several threads, each chunk from one.
class ComparedPairs
{
public:
    static constexpr quint64 kMostPairs = 20'000'000;

    /// Both must outlive it.
    ComparedPairs(const RecordStore& store, const CandidateBlocks& blocks,
                  quint64 mostPairs = kMostPairs)
        : m_comparer(store)
        , m_blocks(blocks)
        , m_chunks(blocks.chunks())
        , m_room(static_cast<qint64>(mostPairs))
    {
    }

    const CandidateBlocks& blocks() const { return m_blocks; }

    /// Calls `visit(a, b, packed agreement)` for each pair of the chunk that no earlier recipe has.
    template <typename Visit> void visitChunk(size_t chunk, Visit&& visit)
    {
        std::vector<quint64>& known = m_chunks[chunk];
        if (!known.empty()) {
            const quint64* next = known.data();
            m_blocks.visitChunk(chunk,
                                [&](quint32 a, quint32 b, quint32) { visit(a, b, *next++); });
            return;
        }
        m_blocks.visitChunk(chunk, [&](quint32 a, quint32 b, quint32) {
            known.push_back(packed(m_comparer.compare(a, b)));
            visit(a, b, known.back());
        });
        if (m_room.fetch_sub(static_cast<qint64>(known.size())) <
            static_cast<qint64>(known.size())) {
            m_room += static_cast<qint64>(known.size());
            known = {};
        }
    }

private:
    Comparer m_comparer;
    const CandidateBlocks& m_blocks;
    std::vector<std::vector<quint64>> m_chunks;
    std::atomic<qint64> m_room;
};

} // namespace rangkul::linkage
