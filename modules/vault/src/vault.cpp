// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/vault/vault.h"

#include "attempts.h"

namespace rangkul::vault {

namespace {

using core::Error;
using core::ErrorCode;

constexpr qsizetype kStoreKey = 32;

QByteArray labelBound(const core::RecordId& registerId, int slot)
{
    return QByteArray("officer ") + QByteArray::number(slot) + registerId.bytes().toByteArray();
}

Error closed()
{
    return {ErrorCode::Denied, QStringLiteral("vault.closed")};
}

} // namespace

Vault::Vault(QString folder, KeyFile file)
    : m_folder(std::move(folder))
    , m_file(std::move(file))
{
}

QString Vault::keyPath() const
{
    return m_folder + QStringLiteral("/keys.json");
}

core::Status Vault::label(KeyFile& file, int slot, const QString& officer) const
{
    return file.setLabel(slot, m_keyring->seal(Seal::Setting, officer.toUtf8(),
                                               labelBound(m_file.registerId(), slot)));
}

core::Status Vault::save(KeyFile changed)
{
    RANGKUL_TRY(changed.save(keyPath()));
    m_file = std::move(changed);
    return core::Done{};
}

core::Result<Vault> Vault::create(const QString& folder, const core::RecordId& registerId,
                                  const QString& officer, const QString& passphrase, KdfCost cost)
{
    Vault vault(folder, KeyFile(registerId));
    vault.m_storeKey = std::make_unique<SecretBytes>(SecretBytes::random(kStoreKey));
    vault.m_keyring = std::make_shared<const Keyring>(*vault.m_storeKey);
    vault.m_officer = officer;
    KeyFile file(registerId);
    RANGKUL_LET(slot, file.addSlot(*vault.m_storeKey, passphrase, cost));
    vault.m_slot = slot;
    RANGKUL_TRY(vault.label(file, slot, officer));
    RANGKUL_TRY(vault.save(std::move(file)));
    return vault;
}

core::Result<Vault> Vault::load(const QString& folder)
{
    RANGKUL_LET(file, KeyFile::load(folder + QStringLiteral("/keys.json")));
    return Vault(folder, std::move(file));
}

core::Status Vault::unlock(const QString& passphrase, const core::Clock& clock)
{
    Attempts attempts(m_folder);
    if (const int left = attempts.secondsLeft(clock.nowMs()); left > 0) {
        return Error{ErrorCode::Denied, QStringLiteral("vault.wait"), {QString::number(left)}};
    }
    auto unlocked = m_file.unlock(passphrase);
    if (!unlocked) {
        Error error = unlocked.error();
        if (error.code == ErrorCode::Denied) {
            error.args = {QString::number(attempts.addWrong(clock.nowMs()))};
        }
        return error;
    }
    attempts.clear();
    m_storeKey = std::make_unique<SecretBytes>(std::move(unlocked->storeKey));
    m_keyring = std::make_shared<const Keyring>(*m_storeKey);
    m_slot = unlocked->slot;
    m_officer.clear();
    for (const Officer& officer : officers()) {
        if (officer.slot == m_slot) {
            m_officer = officer.name;
        }
    }
    return core::Done{};
}

void Vault::lock()
{
    m_keyring.reset();
    m_storeKey.reset();
}

std::vector<Vault::Officer> Vault::officers() const
{
    std::vector<Officer> out;
    if (!m_keyring) {
        return out;
    }
    for (const KeyFile::Slot& slot : m_file.slotList()) {
        const auto name = m_keyring->open(Seal::Setting, slot.sealedLabel,
                                          labelBound(m_file.registerId(), slot.id));
        out.push_back({slot.id, name ? QString::fromUtf8(*name) : QString()});
    }
    return out;
}

core::Status Vault::changePassphrase(const QString& passphrase)
{
    if (!isOpen()) {
        return closed();
    }
    KeyFile file = m_file;
    RANGKUL_TRY(file.rewrap(m_slot, *m_storeKey, passphrase));
    return save(std::move(file));
}

core::Status Vault::addOfficer(const QString& officer, const QString& passphrase)
{
    if (!isOpen()) {
        return closed();
    }
    KeyFile file = m_file;
    const KdfCost cost = m_file.slotList().front().cost;
    RANGKUL_LET(slot, file.addSlot(*m_storeKey, passphrase, cost));
    RANGKUL_TRY(label(file, slot, officer));
    return save(std::move(file));
}

core::Status Vault::removeOfficer(int slot)
{
    if (!isOpen()) {
        return closed();
    }
    if (slot == m_slot) {
        return Error{ErrorCode::Conflict, QStringLiteral("vault.own_slot")};
    }
    KeyFile file = m_file;
    RANGKUL_TRY(file.removeSlot(slot));
    return save(std::move(file));
}

} // namespace rangkul::vault
