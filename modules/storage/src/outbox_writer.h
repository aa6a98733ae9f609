// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation_codec.h"
#include "session.h"
#include "worker.h"

namespace rangkul::storage {

/// Collects the own operations of one transaction and stores them in sealed chunks, which are
/// made by another thread while the transaction goes on.
class OutboxWriter
{
public:
    explicit OutboxWriter(Session& session)
        : m_session(session)
    {
    }
    core::Status add(sync::Operation operation);
    /// The creation of a row whose cells appendCreationCells() has encoded.
    core::Status addCreation(sync::Operation operation, QByteArrayView cells);
    core::Status finish();

    /// Operations in one chunk at most; a file of the drop holds several.
    static constexpr std::size_t kChunk = 4000;

    struct Chunk
    {
        quint64 firstN = 0;
        quint64 lastN = 0;
        QByteArray sealed;
    };

private:
    using Chunks = core::Result<std::vector<Chunk>>;
    core::Status flush();
    core::Status storeOldest();
    core::Status store(const Chunk& chunk);
    Session& m_session;
    struct Waiting
    {
        std::vector<sync::Operation> operations;
        QByteArray cells;            ///< of the creations, one behind the other
        std::vector<qsizetype> ends; ///< empty, or for each operation the end of its cells
    };
    static Chunks chunksOf(const vault::Keyring& keys, const Waiting& waiting);
    core::Status flushWhenFull();

    Waiting m_waiting;
    std::deque<std::future<Chunks>> m_inWork;
    Worker m_worker;
};

/// Encodes, compresses and seals operations; any thread. `operations` are contiguous; `cells` as
/// encodeOperations() takes them.
core::Result<QByteArray> sealedChunk(const vault::Keyring& keys,
                                     std::span<const sync::Operation> operations,
                                     std::span<const QByteArrayView> cells = {});
core::Result<std::vector<sync::Operation>> openChunk(const vault::Keyring& keys, quint64 firstN,
                                                     QByteArrayView sealed);

} // namespace rangkul::storage
