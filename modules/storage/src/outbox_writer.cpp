// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox_writer.h"

#include "compress.h"

namespace rangkul::storage {

namespace {

QByteArray binding(quint64 firstN)
{
    return "outbox " + QByteArray::number(firstN);
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
    return m_waiting.empty() ? core::Done{} : flush();
}

core::Status OutboxWriter::flush()
{
    std::span<const sync::Operation> rest(m_waiting);
    std::size_t count = rest.size();
    while (!rest.empty()) {
        const auto part = rest.first(std::min(count, rest.size()));
        const auto sealed = sealedChunk(m_session.keys(), part);
        if (!sealed && part.size() > 1 &&
            sealed.error().reason == QLatin1String("sync.operation_limit")) {
            count = part.size() / 2; // unusually long texts: smaller chunks
            continue;
        }
        if (!sealed) {
            return sealed.error();
        }
        RANGKUL_TRY(store(part.front().dot.n, part.back().dot.n, *sealed));
        rest = rest.subspan(part.size());
    }
    m_waiting.clear();
    return core::Done{};
}

core::Status OutboxWriter::store(quint64 firstN, quint64 lastN, const QByteArray& sealed)
{
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO outbox (first_n, last_n, sealed) VALUES (?1, ?2, ?3)"));
    insert->bind(1, static_cast<qint64>(firstN));
    insert->bind(2, static_cast<qint64>(lastN));
    insert->bindBlob(3, sealed);
    return insert->run();
}

} // namespace rangkul::storage
