// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_identity_store.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCryptographicHash>

#include <algorithm>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;

constexpr char kIdentity[] = "sync.identity";
constexpr char kKeys[] = "sync.keys";
constexpr char kMembers[] = "sync.members";

Error unreadable(const char* what)
{
    return {ErrorCode::Corrupt, QStringLiteral("storage.setting"), {QString::fromLatin1(what)}};
}

template <std::size_t Size> QByteArray bytesOf(const std::array<std::uint8_t, Size>& raw)
{
    return QByteArray(reinterpret_cast<const char*>(raw.data()), Size);
}

template <std::size_t Size> std::array<std::uint8_t, Size> arrayOf(const QCborValue& value)
{
    std::array<std::uint8_t, Size> out{};
    const QByteArray bytes = value.toByteArray();
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), Size), out.begin());
    return out;
}

QByteArray textOf(const sync::Secret& secret)
{
    return secret.view().toByteArray();
}

QByteArray actorBytes(sync::ActorId actor)
{
    return QByteArray::number(actor);
}

/// The setting as CBOR; wiped by the caller's scope is not possible for Qt values, so they are
/// short-lived.
core::Result<QCborValue> readCbor(Session& session, const char* name)
{
    RANGKUL_LET(bytes, session.setting(name));
    if (!bytes) {
        return Error{ErrorCode::NotFound, QStringLiteral("sync.not_set_up")};
    }
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(*bytes, &error);
    vault::wipe(*bytes);
    if (error.error != QCborError::NoError) {
        return unreadable(name);
    }
    return value;
}

core::Status writeCbor(Session& session, const char* name, const QCborValue& value)
{
    QByteArray bytes = value.toCbor();
    const core::Status status = session.setSetting(name, bytes, true);
    vault::wipe(bytes);
    return status;
}

core::Status writeIdentity(Session& session, const sync::SyncIdentity& identity)
{
    const QCborMap map{
        {QStringLiteral("register"), identity.registerId.bytes().toByteArray()},
        {QStringLiteral("scope"), identity.scope.bytes().toByteArray()},
        {QStringLiteral("actor"), actorBytes(identity.actor)},
        {QStringLiteral("sign"), textOf(identity.signSecret)},
        {QStringLiteral("box"), textOf(identity.boxSecret)},
        {QStringLiteral("root_public"), bytesOf(identity.rootPublic)},
        {QStringLiteral("root"), textOf(identity.rootSecret)},
        {QStringLiteral("device"), identity.device},
        {QStringLiteral("officer"), identity.officer},
    };
    return writeCbor(session, kIdentity, map);
}

core::Status writeKeys(Session& session, const std::vector<sync::ScopeKey>& keys)
{
    QCborArray array;
    for (const sync::ScopeKey& key : keys) {
        array.append(QCborMap{{QStringLiteral("epoch"), qint64(key.epoch)},
                              {QStringLiteral("key"), textOf(key.key)}});
    }
    return writeCbor(session, kKeys, array);
}

} // namespace

core::Status writeSetup(Session& session, const sync::SyncSetup& setup)
{
    RANGKUL_TRY(writeIdentity(session, setup.identity));
    RANGKUL_TRY(writeKeys(session, setup.keys));
    RANGKUL_TRY(writeMembers(session, setup.members));
    for (const sync::ControlFile& file : setup.control) {
        RANGKUL_TRY(writeControlFile(session, file));
    }
    return session.actorNumber(setup.identity.actor).transform([](quint32) {
        return core::Done{};
    });
}

core::Result<sync::SyncIdentity> readIdentity(Session& session)
{
    RANGKUL_LET(value, readCbor(session, kIdentity));
    const QCborMap map = value.toMap();
    sync::SyncIdentity out;
    RANGKUL_LET(registerId,
                core::RecordId::fromBytes(map.value(QStringLiteral("register")).toByteArray()));
    RANGKUL_LET(scope, core::RecordId::fromBytes(map.value(QStringLiteral("scope")).toByteArray()));
    out.registerId = registerId;
    out.scope = scope;
    out.actor = map.value(QStringLiteral("actor")).toByteArray().toULongLong();
    out.signSecret = sync::Secret(map.value(QStringLiteral("sign")).toByteArray());
    out.boxSecret = sync::Secret(map.value(QStringLiteral("box")).toByteArray());
    out.rootPublic = arrayOf<32>(map.value(QStringLiteral("root_public")));
    out.rootSecret = sync::Secret(map.value(QStringLiteral("root")).toByteArray());
    out.device = map.value(QStringLiteral("device")).toString();
    out.officer = map.value(QStringLiteral("officer")).toString();
    return out;
}

core::Result<std::vector<sync::ScopeKey>> readScopeKeys(Session& session)
{
    RANGKUL_LET(value, readCbor(session, kKeys));
    std::vector<sync::ScopeKey> out;
    for (const QCborValue& entry : value.toArray()) {
        const QCborMap map = entry.toMap();
        out.push_back({static_cast<quint32>(map.value(QStringLiteral("epoch")).toInteger()),
                       sync::Secret(map.value(QStringLiteral("key")).toByteArray())});
    }
    return out;
}

core::Result<std::vector<sync::Member>> readMembers(Session& session)
{
    RANGKUL_LET(value, readCbor(session, kMembers));
    std::vector<sync::Member> out;
    for (const QCborValue& entry : value.toArray()) {
        const QCborMap map = entry.toMap();
        sync::Member member;
        member.actor = map.value(QStringLiteral("actor")).toByteArray().toULongLong();
        member.signPublic = arrayOf<32>(map.value(QStringLiteral("sign")));
        member.device = map.value(QStringLiteral("device")).toString();
        member.officer = map.value(QStringLiteral("officer")).toString();
        member.isSelf = map.value(QStringLiteral("self")).toBool();
        out.push_back(std::move(member));
    }
    return out;
}

core::Status writeMembers(Session& session, const std::vector<sync::Member>& members)
{
    QCborArray array;
    for (const sync::Member& member : members) {
        array.append(QCborMap{{QStringLiteral("actor"), actorBytes(member.actor)},
                              {QStringLiteral("sign"), bytesOf(member.signPublic)},
                              {QStringLiteral("device"), member.device},
                              {QStringLiteral("officer"), member.officer},
                              {QStringLiteral("self"), member.isSelf}});
    }
    return writeCbor(session, kMembers, array);
}

core::Result<std::vector<sync::ControlFile>> readControlFiles(Session& session)
{
    RANGKUL_LET(query, session.database().statement("SELECT path, bytes, is_published "
                                                    "FROM control_file ORDER BY path"));
    std::vector<sync::ControlFile> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        out.push_back({query->text(0), query->blob(1).toByteArray(), query->integer(2) != 0});
    }
}

core::Status writeControlFile(Session& session, const sync::ControlFile& file)
{
    RANGKUL_LET(put, session.database().statement(
                         "INSERT INTO control_file (path, bytes, is_published) VALUES (?1, ?2, ?3) "
                         "ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, "
                         "is_published = excluded.is_published"));
    put->bindText(1, file.path);
    put->bindBlob(2, file.bytes);
    put->bind(3, file.isPublished ? 1 : 0);
    return put->run();
}

core::Status rewriteIdentity(Session& session, const sync::SyncIdentity& identity)
{
    return writeIdentity(session, identity);
}

namespace {

constexpr char kMachine[] = "sync.machine";

/// Says nothing of the computer to who reads the register.
QByteArray machineMark(const Session& session)
{
    return QCryptographicHash::hash(session.scope().bytes().toByteArray() + session.machine(),
                                    QCryptographicHash::Blake2b_256);
}

} // namespace

core::Status writeMachine(Session& session)
{
    return session.machine().isEmpty() ? core::Status(core::Done{})
                                       : session.setSetting(kMachine, machineMark(session), true);
}

core::Status noteMachine(Session& session)
{
    RANGKUL_LET(known, session.setting(kMachine));
    if (known || session.machine().isEmpty()) {
        return core::Done{};
    }
    RANGKUL_LET(transaction, Transaction::begin(session.database()));
    RANGKUL_TRY(writeMachine(session));
    return transaction.commit();
}

core::Result<bool> isOnOtherMachine(Session& session)
{
    RANGKUL_LET(known, session.setting(kMachine));
    return known && !session.machine().isEmpty() && *known != machineMark(session);
}

core::Status loadSelf(Session& session)
{
    RANGKUL_LET(identity, readIdentity(session));
    session.setSelf(identity.actor, identity.scope, identity.device);
    return session.reload();
}

} // namespace rangkul::storage
