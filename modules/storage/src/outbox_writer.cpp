// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox_writer.h"

#include "compress.h"
#include "edit_writer.h"

namespace rangkul::storage {

namespace {

QByteArray binding(quint64 firstN)
{
    return "outbox " + QByteArray::number(firstN);
}

constexpr std::size_t kWorthAThread = 200;

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

OutboxWriter::Chunks OutboxWriter::chunksOf(const vault::Keyring& keys, Waiting waiting)
{
    for (std::size_t i = 0; i < waiting.created.size(); ++i) {
        addCreationCells(waiting.operations[i], waiting.created[i]);
        waiting.created[i].clear();
    }
    std::span<const sync::Operation> rest(waiting.operations);
    std::vector<Chunk> out;
    std::size_t count = rest.size();
    while (!rest.empty()) {
        const auto part = rest.first(std::min(count, rest.size()));
        auto sealed = sealedChunk(keys, part);
        if (!sealed && part.size() > 1 &&
            sealed.error().reason == QLatin1String("sync.operation_limit")) {
            count = part.size() / 2; // unusually long texts
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

core::Status OutboxWriter::add(sync::Operation operation)
{
    m_waiting.operations.push_back(std::move(operation));
    if (!m_waiting.created.empty()) {
        m_waiting.created.emplace_back();
    }
    return flushWhenFull();
}

core::Status OutboxWriter::addCreation(sync::Operation operation,
                                       std::vector<registry::Value> values)
{
    m_waiting.created.resize(m_waiting.operations.size());
    m_waiting.operations.push_back(std::move(operation));
    m_waiting.created.push_back(std::move(values));
    return flushWhenFull();
}

core::Status OutboxWriter::flushWhenFull()
{
    return m_waiting.operations.size() >= kChunk ? flush() : core::Done{};
}

core::Status OutboxWriter::finish()
{
    if (!m_waiting.operations.empty()) {
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
        m_waiting.operations.size() < kWorthAThread ? std::launch::deferred : std::launch::async;
    m_inWork.push_back(std::async(
        policy, [keys = m_session.sharedKeys(), waiting = std::move(m_waiting)]() mutable {
            return chunksOf(*keys, std::move(waiting));
        }));
    m_waiting = {};
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
