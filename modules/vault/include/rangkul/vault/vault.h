// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/vault/key_file.h"
#include "rangkul/vault/keyring.h"

#include <memory>

namespace rangkul::vault {

/// The keys of one register folder: closed, or open for one officer. Not thread-safe; the keyring
/// it hands out is.
class Vault
{
public:
    struct Officer
    {
        int slot = 0;
        QString name;
    };

    /// Makes a new random store key and writes `keys.json` into `folder`; the vault is open.
    static core::Result<Vault> create(const QString& folder, const core::RecordId& registerId,
                                      const QString& officer, const QString& passphrase,
                                      KdfCost cost);
    /// Reads `keys.json`; the vault is closed.
    static core::Result<Vault> load(const QString& folder);

    /// Opens it. Denied ("vault.wrong_passphrase", seconds to wait before the next try) or, when
    /// that time has not passed, Denied ("vault.wait", seconds) without trying: from the third
    /// wrong passphrase on the wait doubles up to five minutes, also across restarts. Takes about
    /// a second: call it off the GUI thread.
    core::Status unlock(const QString& passphrase, const core::Clock& clock);
    /// Forgets the keys: wiped when the last reader that still uses the keyring has ended.
    void lock();
    bool isOpen() const { return m_keyring != nullptr; }
    /// Null when closed. Share it with readers for the length of one reading only.
    std::shared_ptr<const Keyring> keyring() const { return m_keyring; }

    const core::RecordId& registerId() const { return m_file.registerId(); }
    const QString& officer() const { return m_officer; } ///< who unlocked it
    std::vector<Officer> officers() const;               ///< empty when closed

    /// Denied ("vault.closed") when closed, InvalidInput ("vault.passphrase_short").
    core::Status changePassphrase(const QString& passphrase);
    core::Status addOfficer(const QString& officer, const QString& passphrase);
    /// Conflict ("vault.last_slot", "vault.own_slot").
    core::Status removeOfficer(int slot);

private:
    Vault(QString folder, KeyFile file);
    QString keyPath() const;
    core::Status label(KeyFile& file, int slot, const QString& officer) const;
    core::Status save(KeyFile changed);

    QString m_folder;
    KeyFile m_file;
    std::unique_ptr<SecretBytes> m_storeKey;
    std::shared_ptr<const Keyring> m_keyring;
    QString m_officer;
    int m_slot = 0;
};

/// Seconds to wait after the n-th wrong passphrase in a row.
int waitAfter(int wrongPassphrases);

} // namespace rangkul::vault
