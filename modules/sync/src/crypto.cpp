// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto.h"

#include "wire.h"

#include <sodium.h>

namespace rangkul::sync::crypto {

namespace {

constexpr std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> kNonce{};

unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

Secret secretOf(std::array<unsigned char, 64>& bytes, qsizetype size)
{
    Secret secret(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), size));
    sodium_memzero(bytes.data(), bytes.size());
    return secret;
}

} // namespace

bool ready()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

void fillRandom(std::uint8_t* out, std::size_t size)
{
    ready();
    randombytes_buf(out, size);
}

quint32 randomBelow(quint32 below)
{
    ready();
    return randombytes_uniform(below);
}

void hashInto(std::uint8_t* out, std::size_t size, QByteArrayView bytes, QByteArrayView key)
{
    crypto_generichash(out, size, raw(bytes), sizeOf(bytes), key.isEmpty() ? nullptr : raw(key),
                       static_cast<std::size_t>(key.size()));
}

Signature sign(QByteArrayView bytes, const Secret& secret)
{
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES);
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, raw(bytes), sizeOf(bytes), secret.data());
    return signature;
}

bool isSignedBy(QByteArrayView bytes, QByteArrayView signature, const Key& signPublic)
{
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(bytes), sizeOf(bytes),
                                       signPublic.data()) == 0;
}

SignPair newSignPair()
{
    ready();
    SignPair pair;
    std::array<unsigned char, 64> secret;
    crypto_sign_keypair(pair.open.data(), secret.data());
    pair.secret = secretOf(secret, crypto_sign_SECRETKEYBYTES);
    return pair;
}

SignPair signPairFromSeed(const Secret& seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    SignPair pair;
    std::array<unsigned char, 64> secret;
    crypto_sign_seed_keypair(pair.open.data(), secret.data(), seed.data());
    pair.secret = secretOf(secret, crypto_sign_SECRETKEYBYTES);
    return pair;
}

Key signPublicOf(const Secret& secret)
{
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES);
    Key open;
    crypto_sign_ed25519_sk_to_pk(open.data(), secret.data());
    return open;
}

SignPair newBoxPair()
{
    ready();
    SignPair pair;
    std::array<unsigned char, 64> secret;
    crypto_box_keypair(pair.open.data(), secret.data());
    pair.secret = secretOf(secret, crypto_box_SECRETKEYBYTES);
    return pair;
}

Key boxPublicOf(const Secret& secret)
{
    Q_ASSERT(secret.size() == crypto_box_SECRETKEYBYTES);
    Key open;
    crypto_scalarmult_base(open.data(), secret.data());
    return open;
}

QByteArray seal(QByteArrayView plain, QByteArrayView associated, const Key& key)
{
    QByteArray sealed(plain.size() + kTagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(sealed.data()), nullptr, raw(plain), sizeOf(plain),
        raw(associated), sizeOf(associated), nullptr, kNonce.data(), key.data());
    return sealed;
}

std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView associated, const Key& key)
{
    if (sealed.size() < kTagBytes) {
        return std::nullopt;
    }
    QByteArray plain(sealed.size() - kTagBytes, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, raw(sealed),
        sizeOf(sealed), raw(associated), sizeOf(associated), kNonce.data(), key.data());
    return failed == 0 ? std::optional(plain) : std::nullopt;
}

std::optional<Key> keyFromPassphrase(QByteArrayView passphrase,
                                     const std::array<std::uint8_t, 16>& salt, quint64 passes,
                                     quint64 memoryBytes)
{
    ready();
    Key key;
    const int failed =
        crypto_pwhash(key.data(), key.size(), passphrase.data(), sizeOf(passphrase), salt.data(),
                      passes, static_cast<std::size_t>(memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    return failed == 0 ? std::optional(key) : std::nullopt;
}

} // namespace rangkul::sync::crypto
