// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"
#include "rangkul/vault/secret_bytes.h"

#include <vector>

namespace rangkul::vault {

/// How dear one guess of a passphrase is (Argon2id).
struct KdfCost
{
    quint64 passes = 0;
    quint64 memoryBytes = 0;

    static KdfCost moderate(); ///< 3 passes over 256 MiB, about a second
    static KdfCost lowest();   ///< for tests and generated demo registers only
    bool operator==(const KdfCost&) const = default;
};

/// The store key, wrapped once for each officer who may open the register: `keys.json`.
class KeyFile
{
public:
    struct Slot
    {
        int id = 0;
        KdfCost cost;
        QByteArray salt;
        QByteArray wrapped;     ///< nonce, then the store key under the passphrase
        QByteArray sealedLabel; ///< officer's name, readable only when unlocked
    };
    /// What a passphrase gave.
    struct Unlocked
    {
        SecretBytes storeKey;
        int slot = 0;
    };

    explicit KeyFile(const core::RecordId& registerId)
        : m_register(registerId)
    {
    }
    /// Corrupt ("vault.keys_form"), NewerFormat, NotFound, NoPermission.
    static core::Result<KeyFile> load(const QString& path);
    core::Status save(const QString& path) const;

    const core::RecordId& registerId() const { return m_register; }
    const std::vector<Slot>& slotList() const { return m_slots; }

    /// Wraps `storeKey` under one more passphrase; the number of the new slot. InvalidInput
    /// ("vault.passphrase_short") below 8 characters.
    core::Result<int> addSlot(const SecretBytes& storeKey, const QString& passphrase, KdfCost cost);
    core::Status setLabel(int slot, const QByteArray& sealedLabel);
    /// Conflict ("vault.last_slot"): nobody could open the register any more.
    core::Status removeSlot(int slot);
    /// Wraps the same store key anew; the old passphrase no longer opens this file.
    core::Status rewrap(int slot, const SecretBytes& storeKey, const QString& passphrase);

    /// Tries every slot. Denied ("vault.wrong_passphrase"). Takes about a second per slot.
    core::Result<Unlocked> unlock(const QString& passphrase) const;

private:
    core::RecordId m_register;
    std::vector<Slot> m_slots;
};

/// Characters a passphrase needs at least.
inline constexpr int kShortestPassphrase = 8;

} // namespace rangkul::vault
