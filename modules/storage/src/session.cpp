// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

constexpr char kAuthorBinding[] = "author";

QByteArray settingBinding(const QByteArray& name)
{
    return "setting " + name;
}

} // namespace

Session::Session(std::unique_ptr<Database> database, const core::Clock& clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

core::Status Session::unlock(std::shared_ptr<const vault::Keyring> keys, const QString& officer)
{
    m_keys = std::move(keys);
    m_officer = officer;
    return reload();
}

void Session::lock()
{
    m_keys.reset();
    m_authors.clear();
    m_officer.clear();
    m_device.clear();
}

core::Status Session::requireOpen() const
{
    if (!m_keys) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("register.locked")};
    }
    return core::Done{};
}

void Session::setSelf(sync::ActorId actor, const core::RecordId& scope, const QString& device)
{
    m_self = actor;
    m_scope = scope;
    m_device = device;
}

void Session::setProgram(const sync::Schema& schema, const QByteArray& machine)
{
    m_schema = &schema;
    m_machine = machine;
}

bool Session::isLeftOut(registry::Entity entity, qint64 id) const
{
    return std::ranges::any_of(m_leftOut, [&](const LeftOut& range) {
        return range.entity == entity && id >= range.firstId && id <= range.lastId;
    });
}

core::Status Session::reload()
{
    m_authors.clear();
    RANGKUL_TRY(loadActors());
    RANGKUL_TRY(loadHead());
    return loadLeftOut();
}

core::Status Session::loadActors()
{
    m_actorNumbers.clear();
    m_actorsByNumber.clear();
    RANGKUL_LET(query, m_database->statement("SELECT id, actor FROM actor"));
    while (true) {
        RANGKUL_LET(row, query->step());
        if (!row) {
            return core::Done{};
        }
        const auto number = static_cast<quint32>(query->integer(0));
        const auto actor = static_cast<sync::ActorId>(query->integer(1));
        m_actorNumbers.insert(actor, number);
        m_actorsByNumber.insert(number, actor);
    }
}

core::Status Session::loadHead()
{
    m_head = {};
    RANGKUL_LET(last, m_database->statement("SELECT id, clock, last_history, digest, hash "
                                            "FROM commit_log ORDER BY id DESC LIMIT 1"));
    RANGKUL_LET(row, last->step());
    if (!row) {
        return core::Done{};
    }
    m_head.commit = last->integer(0);
    m_head.clock = static_cast<sync::Hlc>(last->integer(1));
    m_head.history = last->integer(2);
    RANGKUL_LET(digest, sync::StateDigest::fromBytes(last->blob(3)));
    m_head.digest = digest;
    m_head.hash = last->blob(4).toByteArray();
    RANGKUL_LET(own, m_database->statement("SELECT last_n FROM commit_log WHERE actor_id = ?1 "
                                           "AND last_n > 0 ORDER BY id DESC LIMIT 1"));
    own->bind(1, m_actorNumbers.value(m_self));
    RANGKUL_LET(found, own->step());
    m_head.ownN = found ? static_cast<quint64>(own->integer(0)) : 0;
    return core::Done{};
}

core::Status Session::loadLeftOut()
{
    m_leftOut.clear();
    RANGKUL_LET(query, m_database->statement("SELECT entity, first_id, last_id FROM digest_part "
                                             "WHERE sum IS NULL"));
    while (true) {
        RANGKUL_LET(row, query->step());
        if (!row) {
            return core::Done{};
        }
        m_leftOut.push_back({static_cast<registry::Entity>(query->integer(0)), query->integer(1),
                             query->integer(2)});
    }
}

core::Result<quint32> Session::actorNumber(sync::ActorId actor)
{
    if (const quint32 known = m_actorNumbers.value(actor)) {
        return known;
    }
    RANGKUL_LET(insert, m_database->statement("INSERT INTO actor (actor) VALUES (?1)"));
    insert->bind(1, static_cast<qint64>(actor));
    RANGKUL_TRY(insert->run());
    const auto number = static_cast<quint32>(m_database->lastInsertId());
    m_actorNumbers.insert(actor, number);
    m_actorsByNumber.insert(number, actor);
    return number;
}

core::Result<qint64> Session::authorId(const QString& officer, const QString& device)
{
    for (auto it = m_authors.cbegin(); it != m_authors.cend(); ++it) {
        if (it->officer == officer && it->device == device) {
            return it.key();
        }
    }
    RANGKUL_LET(ids, m_database->statement("SELECT id FROM author"));
    while (true) {
        RANGKUL_LET(row, ids->step());
        if (!row) {
            break;
        }
        RANGKUL_LET(known, author(ids->integer(0)));
        if (known.officer == officer && known.device == device) {
            return ids->integer(0);
        }
    }
    QByteArray text;
    registry::appendEncoded(text, registry::Value(officer));
    registry::appendEncoded(text, registry::Value(device));
    RANGKUL_LET(insert, m_database->statement("INSERT INTO author (sealed) VALUES (?1)"));
    const QByteArray sealed = m_keys->seal(vault::Seal::History, text, kAuthorBinding);
    insert->bindBlob(1, sealed);
    RANGKUL_TRY(insert->run());
    const qint64 id = m_database->lastInsertId();
    m_authors.insert(id, {officer, device});
    return id;
}

core::Result<Session::Author> Session::author(qint64 id)
{
    if (const auto known = m_authors.constFind(id); known != m_authors.constEnd()) {
        return *known;
    }
    RANGKUL_LET(query, m_database->statement("SELECT sealed FROM author WHERE id = ?1"));
    query->bind(1, id);
    RANGKUL_LET(row, query->step());
    if (!row) {
        return core::Error{core::ErrorCode::Corrupt, QStringLiteral("storage.no_author")};
    }
    RANGKUL_LET(text, m_keys->open(vault::Seal::History, query->blob(0), kAuthorBinding));
    QByteArrayView rest(text);
    RANGKUL_LET(officer, registry::takeEncoded(rest));
    RANGKUL_LET(device, registry::takeEncoded(rest));
    const Author found{registry::asText(officer), registry::asText(device)};
    m_authors.insert(id, found);
    return found;
}

core::Result<std::optional<QByteArray>> Session::setting(const QByteArray& name)
{
    RANGKUL_LET(query, m_database->statement("SELECT value, is_sealed FROM setting "
                                             "WHERE name = ?1"));
    query->bindUtf8(1, name);
    RANGKUL_LET(row, query->step());
    if (!row) {
        return std::optional<QByteArray>();
    }
    if (query->integer(1) == 0) {
        return std::optional(query->blob(0).toByteArray());
    }
    RANGKUL_TRY(requireOpen());
    RANGKUL_LET(text, m_keys->open(vault::Seal::Setting, query->blob(0), settingBinding(name)));
    return std::optional(text);
}

core::Status Session::setSetting(const QByteArray& name, const QByteArray& value, bool isSealed)
{
    RANGKUL_LET(put, m_database->statement("INSERT INTO setting (name, value, is_sealed) "
                                           "VALUES (?1, ?2, ?3) ON CONFLICT (name) DO UPDATE "
                                           "SET value = excluded.value, "
                                           "is_sealed = excluded.is_sealed"));
    QByteArray stored = value;
    if (isSealed) {
        RANGKUL_TRY(requireOpen());
        stored = m_keys->seal(vault::Seal::Setting, value, settingBinding(name));
    }
    put->bindUtf8(1, name);
    put->bindBlob(2, stored);
    put->bind(3, isSealed ? 1 : 0);
    return put->run();
}

} // namespace rangkul::storage
