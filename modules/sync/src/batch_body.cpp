// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_body.h"

#include "rangkul/sync/operation_codec.h"
#include "wire.h"

namespace rangkul::sync {

namespace {

constexpr std::uint8_t kBodyVersion = 1;

core::Status takeDeps(WireReader& in, std::vector<Dot>& deps)
{
    RANGKUL_LET(count, in.varintUpTo(kMostActors));
    for (quint64 i = 0; i < count; ++i) {
        RANGKUL_LET(actor, in.fixed<ActorId>());
        RANGKUL_LET(n, in.varint());
        if (n == 0 || (!deps.empty() && actor <= deps.back().actor)) {
            return corrupt("sync.not_canonical", "deps");
        }
        deps.push_back(Dot{actor, n});
    }
    return core::Done{};
}

core::Status takeDigest(WireReader& in, std::optional<StateDigest>& digest)
{
    RANGKUL_LET(has, in.fixed<std::uint8_t>());
    if (has > 1) {
        return corrupt("sync.not_canonical", "digest mark");
    }
    if (has == 1) {
        RANGKUL_LET(bytes, in.bytes(StateDigest::kSize));
        RANGKUL_LET(taken, StateDigest::fromBytes(bytes));
        digest = taken;
    }
    return core::Done{};
}

} // namespace

core::Result<QByteArray> encodeBody(const BatchBody& body, std::span<const Operation> operations)
{
    RANGKUL_LET(list, encodeOperations(operations));
    QByteArray out;
    out.reserve(list.size() + 256);
    out.append(static_cast<char>(kBodyVersion));
    registry::appendVarint(out, body.minReader);
    registry::appendVarint(out, body.schema);
    registry::appendVarint(out, body.deps.size());
    for (const Dot& dot : body.deps) {
        appendFixed(out, dot.actor);
        registry::appendVarint(out, dot.n);
    }
    out.append(body.digest ? '\1' : '\0');
    if (body.digest) {
        out.append(body.digest->bytes());
    }
    out.append(list);
    return out;
}

core::Result<BatchBody> decodeBody(QByteArrayView bytes, std::uint16_t known)
{
    WireReader in(bytes);
    BatchBody body;
    RANGKUL_LET(version, in.fixed<std::uint8_t>());
    RANGKUL_LET(minReader, in.varintUpTo(0xFFFF));
    if (version > kBodyVersion || minReader > known) {
        return core::Error{core::ErrorCode::NewerFormat, QStringLiteral("sync.newer_program")};
    }
    RANGKUL_LET(schema, in.varintUpTo(0xFFFF));
    if (version != kBodyVersion || schema < minReader) {
        return corrupt("sync.not_canonical", "version");
    }
    body.minReader = static_cast<std::uint16_t>(minReader);
    body.schema = static_cast<std::uint16_t>(schema);
    RANGKUL_TRY(takeDeps(in, body.deps));
    RANGKUL_TRY(takeDigest(in, body.digest));
    RANGKUL_LET(operations, decodeOperations(in.rest()));
    body.operations = std::move(operations);
    return body;
}

} // namespace rangkul::sync
