// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/vault/keyring.h"

#include <QStringView>
#include <QtEndian>

#include "sodium_ready.h"

#include <sodium.h>

#include <cstring>

namespace rangkul::vault {

namespace {

constexpr char kVersion = 1;
constexpr char kContext[] = "rangkul1";
constexpr size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Keyring::kOverhead == 1 + kNonce + kTag);

/// Numbers of the derived keys: part of the format, never reused.
constexpr quint64 kFirstSealKey = 1;
constexpr quint64 kTagKey = 32;
constexpr quint64 kChainKey = 33;

SecretBytes derived(const SecretBytes& storeKey, quint64 number)
{
    SecretBytes out(32);
    crypto_kdf_derive_from_key(out.data(), out.size(), number, kContext, storeKey.data());
    return out;
}

/// Random nonces, fetched from the system many at a time: one call costs more than one sealing.
void takeNonce(unsigned char* nonce)
{
    struct Pool
    {
        std::array<unsigned char, kNonce * 128> bytes;
        size_t used = sizeof bytes;
    };
    thread_local Pool pool;
    if (pool.used == pool.bytes.size()) {
        randombytes_buf(pool.bytes.data(), pool.bytes.size());
        pool.used = 0;
    }
    std::memcpy(nonce, pool.bytes.data() + pool.used, kNonce);
    pool.used += kNonce;
}

core::Error spoiled()
{
    return {core::ErrorCode::Corrupt, QStringLiteral("vault.sealed")};
}

} // namespace

Keyring::Keyring(const SecretBytes& storeKey)
    : m_tag(derived(storeKey, kTagKey))
    , m_chain(derived(storeKey, kChainKey))
{
    Q_ASSERT(storeKey.size() == crypto_kdf_KEYBYTES);
    quint64 number = kFirstSealKey;
    for (SecretBytes& key : m_seal) {
        key = derived(storeKey, number++);
    }
}

QByteArray Keyring::seal(Seal purpose, QByteArrayView text, QByteArrayView bound) const
{
    QByteArray out;
    sealInto(out, purpose, text, bound);
    return out;
}

void Keyring::sealInto(QByteArray& out, Seal purpose, QByteArrayView text,
                       QByteArrayView bound) const
{
    const qsizetype start = out.size();
    out.resize(start + kOverhead + text.size());
    auto* at = reinterpret_cast<unsigned char*>(out.data()) + start;
    *at = static_cast<unsigned char>(kVersion);
    takeNonce(at + 1);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        at + 1 + kNonce, nullptr, reinterpret_cast<const unsigned char*>(text.data()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(bound.data()),
        static_cast<unsigned long long>(bound.size()), nullptr, at + 1,
        m_seal[static_cast<size_t>(purpose)].data());
}

core::Result<QByteArray> Keyring::open(Seal purpose, QByteArrayView sealed,
                                       QByteArrayView bound) const
{
    QByteArray out;
    RANGKUL_TRY(openInto(out, purpose, sealed, bound));
    return out;
}

core::Status Keyring::openInto(QByteArray& out, Seal purpose, QByteArrayView sealed,
                               QByteArrayView bound) const
{
    if (sealed.size() < kOverhead || sealed.front() != kVersion) {
        return spoiled();
    }
    const auto* at = reinterpret_cast<const unsigned char*>(sealed.data());
    out.resize(sealed.size() - kOverhead);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(out.data()), nullptr, nullptr, at + 1 + kNonce,
        static_cast<unsigned long long>(sealed.size()) - 1 - kNonce,
        reinterpret_cast<const unsigned char*>(bound.data()),
        static_cast<unsigned long long>(bound.size()), at + 1,
        m_seal[static_cast<size_t>(purpose)].data());
    if (failed != 0) {
        out.resize(0);
        return spoiled();
    }
    return core::Done{};
}

qint64 Keyring::tag(TagField field, QStringView text) const
{
    const QByteArray utf8 = text.toUtf8();
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_tag.data(), m_tag.size(), crypto_generichash_BYTES_MIN);
    const auto kind = static_cast<unsigned char>(field);
    crypto_generichash_update(&state, &kind, 1);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(utf8.data()),
                              static_cast<unsigned long long>(utf8.size()));
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash_final(&state, hash, sizeof hash);
    return qFromLittleEndian<qint64>(hash);
}

Digest Keyring::chainDigest() const
{
    return Digest(32, QByteArrayView(reinterpret_cast<const char*>(m_chain.data()),
                                     static_cast<qsizetype>(m_chain.size())));
}

} // namespace rangkul::vault
