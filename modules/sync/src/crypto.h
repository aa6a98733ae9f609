// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/sync/identity.h"

#include <array>
#include <optional>

namespace rangkul::sync::crypto {

// The few primitives the exchange uses, by libsodium (sync.md 3.10). None keeps state; any thread.

using Key = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;
inline constexpr qsizetype kTagBytes = 16;

/// False when the system gives no randomness; asked once before anything secret is made.
bool ready();

void fillRandom(std::uint8_t* out, std::size_t size);
template <std::size_t Size> std::array<std::uint8_t, Size> randomArray()
{
    std::array<std::uint8_t, Size> out;
    fillRandom(out.data(), out.size());
    return out;
}
/// Even over 0 .. below - 1.
quint32 randomBelow(quint32 below);

void hashInto(std::uint8_t* out, std::size_t size, QByteArrayView bytes, QByteArrayView key);
/// BLAKE2b of `Size` bytes (16 to 64), keyed when a key is given.
template <std::size_t Size>
std::array<std::uint8_t, Size> hash(QByteArrayView bytes, QByteArrayView key = {})
{
    std::array<std::uint8_t, Size> out;
    hashInto(out.data(), out.size(), bytes, key);
    return out;
}

/// Ed25519. `secret`: 64 bytes.
Signature sign(QByteArrayView bytes, const Secret& secret);
bool isSignedBy(QByteArrayView bytes, QByteArrayView signature, const Key& signPublic);
struct SignPair
{
    Key open{};
    Secret secret;
};
SignPair newSignPair();
SignPair signPairFromSeed(const Secret& seed); ///< 32 bytes
Key signPublicOf(const Secret& secret);
SignPair newBoxPair(); ///< X25519
Key boxPublicOf(const Secret& secret);

/// XChaCha20-Poly1305-IETF. The key must be used once only: the nonce is zero.
QByteArray seal(QByteArrayView plain, QByteArrayView associated, const Key& key);
std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView associated, const Key& key);

/// Argon2id; nullopt when the memory is not there.
std::optional<Key> keyFromPassphrase(QByteArrayView passphrase,
                                     const std::array<std::uint8_t, 16>& salt, quint64 passes,
                                     quint64 memoryBytes);

} // namespace rangkul::sync::crypto
