// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox_writer.h"

#include "compress.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

QByteArray binding(quint64 firstN)
{
    return "outbox " + QByteArray::number(firstN);
}

constexpr std::size_t kWorthAThread = 200;

} // namespace

core::Result<QByteArray> sealedChunk(const vault::Keyring& keys,
                                     std::span<const sync::Operation> operations,
                                     std::span<const QByteArrayView> cells)
{
    RANGKUL_LET(encoded, sync::encodeOperations(operations, cells));
    return keys.seal(vault::Seal::Outbox, compressed(encoded), binding(operations.front().dot.n));
}

core::Result<std::vector<sync::Operation>> openChunk(const vault::Keyring& keys, quint64 firstN,
                                                     QByteArrayView sealed)
{
    RANGKUL_LET(packed, keys.open(vault::Seal::Outbox, sealed, binding(firstN)));
    RANGKUL_LET(encoded, decompressed(packed, sync::kMostPlainBytes));
    return sync::decodeOperations(encoded);
}

OutboxWriter::Chunks OutboxWriter::chunksOf(const vault::Keyring& keys, const Waiting& waiting)
{
    std::vector<QByteArrayView> cells;
    qsizetype from = 0;
    for (const qsizetype end : waiting.ends) {
        cells.push_back(QByteArrayView(waiting.cells).sliced(from, end - from));
        from = end;
    }
    const std::span<const sync::Operation> operations(waiting.operations);
    std::vector<Chunk> out;
    std::size_t most = operations.size();
    for (std::size_t at = 0; at < operations.size();) {
        const std::size_t count = std::min(most, operations.size() - at);
        const auto part = operations.subspan(at, count);
        auto sealed = sealedChunk(keys, part,
                                  cells.empty() ? std::span<const QByteArrayView>()
                                                : std::span(cells).subspan(at, count));
        if (!sealed && count > 1 &&
            sealed.error().reason == QLatin1String("sync.operation_limit")) {
            most = count / 2; // unusually long texts
            continue;
        }
        if (!sealed) {
            return sealed.error();
        }
        out.push_back({part.front().dot.n, part.back().dot.n, std::move(*sealed)});
        at += count;
    }
    return out;
}

core::Status OutboxWriter::add(sync::Operation operation)
{
    m_waiting.operations.push_back(std::move(operation));
    if (!m_waiting.ends.empty()) {
        m_waiting.ends.push_back(m_waiting.cells.size());
    }
    return flushWhenFull();
}

core::Status OutboxWriter::addCreation(sync::Operation operation, QByteArrayView cells)
{
    m_waiting.ends.resize(m_waiting.operations.size(), 0);
    m_waiting.operations.push_back(std::move(operation));
    m_waiting.cells.append(cells);
    m_waiting.ends.push_back(m_waiting.cells.size());
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
    const bool isWorthAThread = m_waiting.operations.size() >= kWorthAThread;
    auto make = [keys = m_session.sharedKeys(), waiting = std::move(m_waiting)] {
        return chunksOf(*keys, waiting);
    };
    m_inWork.push_back(isWorthAThread ? m_worker.run(std::move(make))
                                      : std::async(std::launch::deferred, std::move(make)));
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
