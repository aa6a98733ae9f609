// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_log.h"

#include "rangkul/sync/drop_names.h"
#include "wire.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

enum class AdminEntry : std::uint8_t {
    Genesis = 1,
    EnrolmentKey = 2,
};
constexpr qsizetype kMostName = 400; ///< encoded bytes of a device's or officer's name

void appendRecord(QByteArray& out, const ActorRecord& record)
{
    appendArray(out, record.signPublic);
    appendArray(out, record.boxPublic);
    appendArray(out, record.nonce);
    appendText(out, record.device);
    appendText(out, record.officer);
}

core::Result<ActorRecord> takeRecord(WireReader& in)
{
    ActorRecord record;
    RANGKUL_LET(signPublic, in.array<32>());
    RANGKUL_LET(boxPublic, in.array<32>());
    RANGKUL_LET(nonce, in.array<16>());
    RANGKUL_LET(device, in.text(kMostName));
    RANGKUL_LET(officer, in.text(kMostName));
    return ActorRecord{signPublic, boxPublic, nonce, device, officer};
}

/// What the device itself signs, so that nobody enrols a key he does not hold.
QByteArray statement(const core::RecordId& registerId, const core::RecordId& scope,
                     QByteArrayView body)
{
    QByteArray bytes("rangkul enrol 1");
    bytes.append(registerId.bytes());
    bytes.append(scope.bytes());
    bytes.append(body);
    return bytes;
}

/// Says in the header of a request which enrolment key has signed it.
FileHash keyMark(const crypto::Key& key)
{
    QByteArray bytes("rangkul enrolment key 1");
    appendArray(bytes, key);
    return crypto::hash<32>(bytes);
}

FileHeader controlHeader(const SyncIdentity& identity, FileKind kind)
{
    FileHeader header;
    header.kind = kind;
    header.registerId = identity.registerId;
    header.scope = identity.scope;
    header.actor = identity.actor;
    return header;
}

/// Reads control files one after the other.
class LogReader
{
public:
    LogReader(const SyncIdentity& identity, std::span<const ScopeKey> keys)
        : m_identity(identity)
        , m_keys(keys)
    {
    }

    void takeAdmin(const ControlFile& file)
    {
        const auto header = headerOf(file, FileKind::Admin);
        if (!header || header->seq != m_log.adminSeq + 1 || header->prevHash != m_log.adminHash ||
            !isFileSignedBy(file.bytes, m_identity.rootPublic)) {
            return;
        }
        const auto body = opened(file, *header);
        if (!body || !takeEntry(*body)) {
            return;
        }
        m_log.adminSeq = header->seq;
        m_log.adminHash = fileHash(file.bytes);
        m_log.accepted.push_back(file.path);
    }

    /// False when nothing that is known so far speaks for the request.
    bool takeEnrol(const ControlFile& file)
    {
        const auto header = headerOf(file, FileKind::Enrol);
        const auto signer = header ? signerOf(*header) : std::nullopt;
        if (!signer || !isFileSignedBy(file.bytes, *signer)) {
            return false;
        }
        const auto body = opened(file, *header);
        if (!body) {
            return false;
        }
        WireReader in(*body);
        const auto record = takeRecord(in);
        const qsizetype said = body->size() - in.rest().size();
        const auto signature = in.bytes(kSignatureBytes);
        if (!record || !signature || !in.atEnd() || record->actor() != header->actor) {
            return false;
        }
        const bool isInvited = isEnrolmentKey(*signer);
        const QByteArray claim =
            statement(m_identity.registerId, m_identity.scope, QByteArrayView(*body).first(said));
        if (!(isInvited || record->signPublic == *signer) ||
            !crypto::isSignedBy(claim, *signature, record->signPublic)) {
            return false;
        }
        add(*record);
        if (isInvited) {
            m_log.usedEnrolmentKeys.push_back(*signer);
        } else {
            m_log.renewals.push_back(file.path);
        }
        m_log.accepted.push_back(file.path);
        return true;
    }

    ControlLog log() && { return std::move(m_log); }

private:
    bool isEnrolmentKey(const crypto::Key& key) const
    {
        return std::find(m_log.enrolmentKeys.begin(), m_log.enrolmentKeys.end(), key) !=
               m_log.enrolmentKeys.end();
    }

    /// An enrolment key; or the key of a laptop that takes a new number for itself.
    std::optional<crypto::Key> signerOf(const FileHeader& header) const
    {
        for (const crypto::Key& key : m_log.enrolmentKeys) {
            if (keyMark(key) == header.prevHash) {
                return key;
            }
        }
        for (const Member& member : m_log.members) {
            if (keyMark(member.signPublic) == header.prevHash) {
                return member.signPublic;
            }
        }
        return std::nullopt;
    }

    std::optional<FileHeader> headerOf(const ControlFile& file, FileKind kind) const
    {
        const auto header = readHeader(file.bytes);
        const bool fits = header && header->kind == kind &&
                          header->registerId == m_identity.registerId &&
                          header->scope == m_identity.scope;
        return fits ? std::optional(*header) : std::nullopt;
    }

    std::optional<QByteArray> opened(const ControlFile& file, const FileHeader& header) const
    {
        const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const ScopeKey& candidate) {
            return candidate.epoch == header.keyEpoch;
        });
        if (key == m_keys.end()) {
            return std::nullopt;
        }
        const auto body = openFile(file.bytes, header, *key);
        return body ? std::optional(*body) : std::nullopt;
    }

    bool takeEntry(const QByteArray& body)
    {
        WireReader in(body);
        const auto type = in.fixed<std::uint8_t>();
        if (type && *type == static_cast<std::uint8_t>(AdminEntry::Genesis)) {
            const auto record = takeRecord(in);
            if (record && in.atEnd() && m_log.adminSeq == 0) {
                add(*record);
                return true;
            }
        } else if (type && *type == static_cast<std::uint8_t>(AdminEntry::EnrolmentKey)) {
            const auto key = in.array<32>();
            const auto label = in.text(kMostName);
            if (key && label && in.atEnd()) {
                m_log.enrolmentKeys.push_back(*key);
                return true;
            }
        }
        return false;
    }

    void add(const ActorRecord& record)
    {
        const ActorId actor = record.actor();
        const bool isKnown =
            std::any_of(m_log.members.begin(), m_log.members.end(),
                        [&](const Member& member) { return member.actor == actor; });
        if (!isKnown) {
            m_log.members.push_back(Member{actor, record.signPublic, record.device, record.officer,
                                           actor == m_identity.actor});
        }
    }

    const SyncIdentity& m_identity;
    std::span<const ScopeKey> m_keys;
    ControlLog m_log;
};

core::Result<ControlFile> adminFile(const SyncIdentity& identity, const ScopeKey& key,
                                    const ControlLog& log, QByteArrayView body)
{
    if (identity.rootSecret.isEmpty()) {
        core::Error denied{core::ErrorCode::Denied, QStringLiteral("sync.only_maker_invites")};
        if (!log.members.empty()) {
            denied.args = {log.members.front().device, log.members.front().officer};
        }
        return denied;
    }
    FileHeader header = controlHeader(identity, FileKind::Admin);
    header.seq = log.adminSeq + 1;
    header.prevHash = log.adminHash;
    RANGKUL_LET(bytes, sealFile(header, body, key, identity.rootSecret));
    return ControlFile{adminPath(header.seq, fileHash(bytes)), bytes, false};
}

} // namespace

NewActor newActor(const QString& device, const QString& officer)
{
    const crypto::SignPair sign = crypto::newSignPair();
    const crypto::SignPair box = crypto::newBoxPair();
    ActorRecord record{sign.open, box.open, crypto::randomArray<16>(), device.left(100),
                       officer.left(100)};
    return NewActor{record, sign.secret, box.secret};
}

core::Result<ControlLog> readControlLog(const SyncIdentity& identity,
                                        std::span<const ScopeKey> keys,
                                        std::span<const ControlFile> files)
{
    std::vector<const ControlFile*> sorted;
    for (const ControlFile& file : files) {
        sorted.push_back(&file);
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const ControlFile* a, const ControlFile* b) { return a->path < b->path; });
    const QString admin = QLatin1String(kAdminFolder) + QLatin1Char('/');
    LogReader reader(identity, keys);
    for (const ControlFile* file : sorted) { // "admin/" sorts by number
        if (file->path.startsWith(admin)) {
            reader.takeAdmin(*file);
        }
    }
    std::erase_if(sorted, [&](const ControlFile* file) { return file->path.startsWith(admin); });
    // A laptop must be known before the new number it has given itself.
    for (std::size_t before = sorted.size() + 1; before != sorted.size();) {
        before = sorted.size();
        std::erase_if(sorted, [&](const ControlFile* file) { return reader.takeEnrol(*file); });
    }
    return std::move(reader).log();
}

core::Result<ControlFile> genesisFile(const SyncIdentity& identity, const ScopeKey& key,
                                      const ActorRecord& maker)
{
    QByteArray body(1, static_cast<char>(AdminEntry::Genesis));
    appendRecord(body, maker);
    return adminFile(identity, key, ControlLog{}, body);
}

core::Result<ControlFile> enrolmentKeyFile(const SyncIdentity& identity, const ScopeKey& key,
                                           const ControlLog& log, const crypto::Key& enrolment,
                                           const QString& label)
{
    QByteArray body(1, static_cast<char>(AdminEntry::EnrolmentKey));
    appendArray(body, enrolment);
    appendText(body, label.left(100));
    return adminFile(identity, key, log, body);
}

core::Result<ControlFile> enrolFile(const SyncIdentity& joining, const ScopeKey& key,
                                    const ActorRecord& record, const crypto::SignPair& enrolment)
{
    QByteArray body;
    appendRecord(body, record);
    appendArray(
        body, crypto::sign(statement(joining.registerId, joining.scope, body), joining.signSecret));
    FileHeader header = controlHeader(joining, FileKind::Enrol);
    header.prevHash = keyMark(enrolment.open);
    RANGKUL_LET(bytes, sealFile(header, body, key, enrolment.secret));
    return ControlFile{enrolPath(fileHash(bytes)), bytes, false};
}

} // namespace rangkul::sync
