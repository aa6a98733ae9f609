// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/vault/key_file.h"

#include "rangkul/vault/atomic_file.h"
#include "sodium_ready.h"

#include <sodium.h>

#include <algorithm>

namespace rangkul::vault {

namespace {

using core::Error;
using core::ErrorCode;

constexpr size_t kWrapNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t kWrapTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t kKey = crypto_kdf_KEYBYTES;

/// The key that wraps the store key. Denied ("vault.no_memory") when the machine has too little.
core::Result<SecretBytes> wrappingKey(const QString& passphrase, const QByteArray& salt,
                                      KdfCost cost)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes out(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int failed = crypto_pwhash(
        out.data(), out.size(), text.constData(), static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), cost.passes,
        static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    if (failed != 0) {
        return Error{ErrorCode::Io,
                     QStringLiteral("vault.no_memory"),
                     {QString::number(cost.memoryBytes / (1024 * 1024))}};
    }
    return out;
}

/// Binds the wrapped key to its register and its parameters.
QByteArray boundTo(const core::RecordId& registerId, const KeyFile::Slot& slot)
{
    QByteArray out("rangkul keys 1");
    out += registerId.bytes();
    out += QByteArray::number(slot.cost.passes) + ' ' + QByteArray::number(slot.cost.memoryBytes);
    return out + slot.salt;
}

QByteArray wrap(const SecretBytes& storeKey, const SecretBytes& key, const QByteArray& bound)
{
    QByteArray out = randomBytes(kWrapNonce);
    out.resize(static_cast<qsizetype>(kWrapNonce + storeKey.size() + kWrapTag));
    auto* at = reinterpret_cast<unsigned char*>(out.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        at + kWrapNonce, nullptr, storeKey.data(), storeKey.size(),
        reinterpret_cast<const unsigned char*>(bound.constData()),
        static_cast<unsigned long long>(bound.size()), nullptr, at, key.data());
    return out;
}

/// Empty when the key does not fit.
SecretBytes unwrap(const QByteArray& wrapped, const SecretBytes& key, const QByteArray& bound)
{
    SecretBytes out(kKey);
    const auto* at = reinterpret_cast<const unsigned char*>(wrapped.constData());
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        out.data(), nullptr, nullptr, at + kWrapNonce, kKey + kWrapTag,
        reinterpret_cast<const unsigned char*>(bound.constData()),
        static_cast<unsigned long long>(bound.size()), at, key.data());
    return failed == 0 ? std::move(out) : SecretBytes();
}

core::Status checkPassphrase(const QString& passphrase)
{
    if (passphrase.size() < kShortestPassphrase) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("vault.passphrase_short"),
                     {QString::number(kShortestPassphrase)}};
    }
    return core::Done{};
}

} // namespace

KdfCost KdfCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

KdfCost KdfCost::lowest()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

core::Result<int> KeyFile::addSlot(const SecretBytes& storeKey, const QString& passphrase,
                                   KdfCost cost)
{
    RANGKUL_TRY(checkPassphrase(passphrase));
    Slot slot;
    slot.cost = cost;
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    for (const Slot& other : m_slots) {
        slot.id = std::max(slot.id, other.id);
    }
    slot.id += 1;
    RANGKUL_LET(key, wrappingKey(passphrase, slot.salt, cost));
    slot.wrapped = wrap(storeKey, key, boundTo(m_register, slot));
    m_slots.push_back(slot);
    return slot.id;
}

core::Status KeyFile::setLabel(int slot, const QByteArray& sealedLabel)
{
    const auto found = std::ranges::find(m_slots, slot, &Slot::id);
    if (found == m_slots.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("vault.no_slot"), {QString::number(slot)}};
    }
    found->sealedLabel = sealedLabel;
    return core::Done{};
}

core::Status KeyFile::removeSlot(int slot)
{
    const auto found = std::ranges::find(m_slots, slot, &Slot::id);
    if (found == m_slots.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("vault.no_slot"), {QString::number(slot)}};
    }
    if (m_slots.size() == 1) {
        return Error{ErrorCode::Conflict, QStringLiteral("vault.last_slot")};
    }
    m_slots.erase(found);
    return core::Done{};
}

core::Status KeyFile::rewrap(int slot, const SecretBytes& storeKey, const QString& passphrase)
{
    RANGKUL_TRY(checkPassphrase(passphrase));
    const auto found = std::ranges::find(m_slots, slot, &Slot::id);
    if (found == m_slots.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("vault.no_slot"), {QString::number(slot)}};
    }
    found->salt = randomBytes(crypto_pwhash_SALTBYTES);
    RANGKUL_LET(key, wrappingKey(passphrase, found->salt, found->cost));
    found->wrapped = wrap(storeKey, key, boundTo(m_register, *found));
    return core::Done{};
}

core::Result<KeyFile::Unlocked> KeyFile::unlock(const QString& passphrase) const
{
    requireSodium();
    for (const Slot& slot : m_slots) {
        RANGKUL_LET(key, wrappingKey(passphrase, slot.salt, slot.cost));
        SecretBytes storeKey = unwrap(slot.wrapped, key, boundTo(m_register, slot));
        if (!storeKey.isEmpty()) {
            return Unlocked{std::move(storeKey), slot.id};
        }
    }
    return Error{ErrorCode::Denied, QStringLiteral("vault.wrong_passphrase")};
}

} // namespace rangkul::vault
