// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation_codec.h"
#include "session.h"

namespace rangkul::storage {

/// Collects the own operations of one transaction and stores them in sealed chunks.
class OutboxWriter
{
public:
    explicit OutboxWriter(Session& session)
        : m_session(session)
    {
    }
    core::Status add(sync::Operation operation);
    core::Status finish();

    /// Stores a chunk that was sealed elsewhere (see sealedChunk).
    core::Status store(quint64 firstN, quint64 lastN, const QByteArray& sealed);

    /// Operations in one chunk at most; a file of the drop holds several.
    static constexpr std::size_t kChunk = 4000;

private:
    core::Status flush();
    Session& m_session;
    std::vector<sync::Operation> m_waiting;
};

/// Encodes, compresses and seals operations; any thread. `operations` are contiguous.
core::Result<QByteArray> sealedChunk(const vault::Keyring& keys,
                                     std::span<const sync::Operation> operations);
core::Result<std::vector<sync::Operation>> openChunk(const vault::Keyring& keys, quint64 firstN,
                                                     QByteArrayView sealed);

} // namespace rangkul::storage
