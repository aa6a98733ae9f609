// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation_codec.h"
#include "session.h"

#include <deque>
#include <future>

namespace rangkul::storage {

/// Collects the own operations of one transaction and stores them in sealed chunks, which are
/// made by other threads while the transaction goes on.
class OutboxWriter
{
public:
    explicit OutboxWriter(Session& session)
        : m_session(session)
    {
    }
    core::Status add(sync::Operation operation);
    /// The creation of a row with these values, by position in the catalogue; the cells of the
    /// operation are made from them by the other thread.
    core::Status addCreation(sync::Operation operation, std::vector<registry::Value> values);
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
        std::vector<std::vector<registry::Value>> created; ///< empty, or one for each operation
    };
    static Chunks chunksOf(const vault::Keyring& keys, Waiting waiting);
    core::Status flushWhenFull();

    Waiting m_waiting;
    std::deque<std::future<Chunks>> m_inWork;
};

/// Encodes, compresses and seals operations; any thread. `operations` are contiguous.
core::Result<QByteArray> sealedChunk(const vault::Keyring& keys,
                                     std::span<const sync::Operation> operations);
core::Result<std::vector<sync::Operation>> openChunk(const vault::Keyring& keys, quint64 firstN,
                                                     QByteArrayView sealed);

} // namespace rangkul::storage
