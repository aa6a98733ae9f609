// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/identity.h"

#include "control_log.h"
#include "crypto.h"
#include "wire.h"

#include <sodium.h>

namespace rangkul::sync {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(raw(bytes), raw(bytes) + bytes.size())
{
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (!m_bytes.empty()) {
        sodium_memzero(m_bytes.data(), m_bytes.size());
    }
}

ActorId actorIdOf(const std::array<std::uint8_t, 32>& signPublic,
                  const std::array<std::uint8_t, 16>& nonce)
{
    QByteArray bytes("rangkul actor 1");
    appendArray(bytes, signPublic);
    appendArray(bytes, nonce);
    const auto hash = crypto::hash<16>(bytes); // BLAKE2b-128, of which the first half
    return qFromLittleEndian<ActorId>(hash.data());
}

core::Result<SyncSetup> createIdentity(const core::RecordId& registerId, const QString& device,
                                       const QString& officer)
{
    if (!crypto::ready()) {
        return core::Error{core::ErrorCode::Storage, QStringLiteral("sync.no_randomness")};
    }
    crypto::SignPair root = crypto::newSignPair();
    NewActor actor = newActor(device, officer);

    SyncSetup setup;
    SyncIdentity& identity = setup.identity;
    identity.registerId = registerId;
    identity.scope = core::RecordId(crypto::randomArray<16>());
    identity.actor = actor.record.actor();
    identity.signSecret = actor.signSecret;
    identity.boxSecret = actor.boxSecret;
    identity.rootPublic = root.open;
    identity.rootSecret = root.secret;
    identity.device = device;
    identity.officer = officer;

    ScopeKey key;
    auto bytes = crypto::randomArray<32>();
    key.key = Secret(
        QByteArrayView(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
    sodium_memzero(bytes.data(), bytes.size());
    setup.keys.push_back(key);

    RANGKUL_LET(genesis, genesisFile(identity, key, actor.record));
    setup.control.push_back(genesis);
    RANGKUL_LET(log, readControlLog(identity, setup.keys, setup.control));
    setup.members = log.members;
    return setup;
}

} // namespace rangkul::sync
