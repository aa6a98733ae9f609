// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox_writer.h"

#include "compress.h"

namespace rangkul::storage {

namespace {

QByteArray binding(quint64 firstN)
{
    return "outbox " + QByteArray::number(firstN);
}

constexpr std::size_t kWorthAThread = 200;

/// One chunk, or several when texts are unusually long.
core::Result<std::vector<OutboxWriter::Chunk>> chunksOf(const vault::Keyring& keys,
                                                        std::span<const sync::Operation> rest)
{
    std::vector<OutboxWriter::Chunk> out;
    std::size_t count = rest.size();
    while (!rest.empty()) {
        const auto part = rest.first(std::min(count, rest.size()));
        auto sealed = sealedChunk(keys, part);
        if (!sealed && part.size() > 1 &&
            sealed.error().reason == QLatin1String("sync.operation_limit")) {
            count = part.size() / 2;
            continue;
        }
        if (!sealed) {
            return sealed.error();
        }
        out.push_back({part.front().dot.n, part.back().dot.n, std::move(*sealed)});
        rest = rest.subspan(part.size());
    }
    return out;
}

} // namespace

core::Result<QByteArray> sealedChunk(const vault::Keyring& keys,
                                     std::span<const sync::Operation> operations)
{
    RANGKUL_LET(encoded, sync::encodeOperations(operations));
    return keys.seal(vault::Seal::Outbox, compressed(encoded), binding(operations.front().dot.n));
}

core::Result<std::vector<sync::Operation>> openChunk(const vault::Keyring& keys, quint64 firstN,
                                                     QByteArrayView sealed)
{
    RANGKUL_LET(packed, keys.open(vault::Seal::Outbox, sealed, binding(firstN)));
    RANGKUL_LET(encoded, decompressed(packed, sync::kMostPlainBytes));
    return sync::decodeOperations(encoded);
}

core::Status OutboxWriter::add(sync::Operation operation)
{
    m_waiting.push_back(std::move(operation));
    return m_waiting.size() >= kChunk ? flush() : core::Done{};
}

core::Status OutboxWriter::finish()
{
    if (!m_waiting.empty()) {
        RANGKUL_TRY(flush());
    }
    while (!m_inWork.empty()) {
        RANGKUL_TRY(storeOldest());
    }
    return core::Done{};
}

core::Status OutboxWriter::flush()
{
    constexpr std::size_t kMostInWork = 3;
    while (m_inWork.size() >= kMostInWork) {
        RANGKUL_TRY(storeOldest());
    }
    const auto policy =
        m_waiting.size() < kWorthAThread ? std::launch::deferred : std::launch::async;
    m_inWork.push_back(
        std::async(policy, [keys = m_session.sharedKeys(), operations = std::move(m_waiting)]() {
            return chunksOf(*keys, operations);
        }));
    m_waiting.clear();
    return core::Done{};
}

core::Status OutboxWriter::storeOldest()
{
    const Chunks chunks = m_inWork.front().get();
    m_inWork.pop_front();
    if (!chunks) {
        return chunks.error();
    }
    for (const Chunk& chunk : *chunks) {
        RANGKUL_TRY(store(chunk));
    }
    return core::Done{};
}

core::Status OutboxWriter::store(const Chunk& chunk)
{
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO outbox (first_n, last_n, sealed) VALUES (?1, ?2, ?3)"));
    insert->bind(1, static_cast<qint64>(chunk.firstN));
    insert->bind(2, static_cast<qint64>(chunk.lastN));
    insert->bindBlob(3, chunk.sealed);
    return insert->run();
}

} // namespace rangkul::storage
