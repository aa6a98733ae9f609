// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/record_id.h"
#include "rangkul/sync/operation.h"

#include <array>
#include <optional>

namespace rangkul::sync {

/// BLAKE2b-256 of a whole file.
using FileHash = std::array<std::uint8_t, 32>;

/// Bytes that are wiped when they go. A store keeps them sealed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }
    const std::uint8_t* data() const { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }
    QByteArrayView view() const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()),
                static_cast<qsizetype>(m_bytes.size())};
    }
    bool operator==(const Secret&) const = default;

private:
    void wipe() noexcept;
    std::vector<std::uint8_t> m_bytes;
};

/// Opens the files of one scope in one key epoch.
struct ScopeKey
{
    quint32 epoch = 1;
    Secret key; ///< 32 bytes
};

/// Who this laptop is in this register. Made once by createIdentity() or joinIdentity().
struct SyncIdentity
{
    core::RecordId registerId;
    core::RecordId scope; ///< pseudonym of the one scope that holds the whole register
    ActorId actor = 0;
    Secret signSecret; ///< Ed25519, 64 bytes
    Secret boxSecret;  ///< X25519, 32 bytes; for keys sealed to members, later
    std::array<std::uint8_t, 32> rootPublic{};
    Secret rootSecret; ///< Ed25519, 64 bytes; only where the register was made: may invite
    QString device;    ///< "Laptop Kelurahan Campurejo"
    QString officer;
};

/// A laptop whose operations are accepted.
struct Member
{
    ActorId actor = 0;
    std::array<std::uint8_t, 32> signPublic{};
    QString device;
    QString officer;
    bool isSelf = false;

    bool operator==(const Member&) const = default;
};

/// A signed file of the admin log or an enrolment request, kept as it was received or made.
struct ControlFile
{
    QString path; ///< on the drop: "admin/...", "enrol/..."
    QByteArray bytes;
    bool isPublished = false;

    bool operator==(const ControlFile&) const = default;
};

/// What a store must keep before its first operation.
struct SyncSetup
{
    SyncIdentity identity;
    std::vector<ScopeKey> keys;
    std::vector<ControlFile> control;
    std::vector<Member> members;
};

/// For a new register. Storage when the system gives no randomness.
core::Result<SyncSetup> createIdentity(const core::RecordId& registerId, const QString& device,
                                       const QString& officer);

/// First 64 bits of the BLAKE2b-128 of signing key and incarnation nonce.
ActorId actorIdOf(const std::array<std::uint8_t, 32>& signPublic,
                  const std::array<std::uint8_t, 16>& nonce);

} // namespace rangkul::sync
