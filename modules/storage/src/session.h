// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "rangkul/core/clock.h"
#include "rangkul/registry/edit.h"
#include "rangkul/sync/digest.h"
#include "rangkul/sync/hlc.h"
#include "rangkul/sync/schema.h"
#include "rangkul/vault/keyring.h"
#include "sql/database.h"

#include <memory>
#include <optional>
#include <vector>

namespace rangkul::storage {

/// Where the log of commits stands.
struct LogHead
{
    registry::CommitId commit = 0;
    quint64 ownN = 0;         ///< last own operation
    sync::Hlc clock = 0;      ///< greatest stamp issued or taken over
    qint64 history = 0;       ///< last history row
    sync::StateDigest digest; ///< of all rows but those in left-out ranges
    QByteArray hash;          ///< of the last commit
};

/// Rows that the running digest leaves out until somebody asks for it.
struct LeftOut
{
    registry::Entity entity = registry::Entity::Household;
    qint64 firstId = 0;
    qint64 lastId = 0;
};

/// One open register database with its keys and what is remembered of it between transactions.
/// Used from the register's own thread.
class Session
{
public:
    Session(std::unique_ptr<Database> database, const core::Clock& clock);

    Database& database() { return *m_database; }
    const Database& database() const { return *m_database; }
    const core::Clock& clock() const { return m_clock; }

    /// Hands in the keys and who works; loads the rest.
    core::Status unlock(std::shared_ptr<const vault::Keyring> keys, const QString& officer);
    void lock();
    /// Denied ("register.locked") without keys.
    core::Status requireOpen() const;
    bool isOpen() const { return m_keys != nullptr; }
    const vault::Keyring& keys() const { return *m_keys; }
    std::shared_ptr<const vault::Keyring> sharedKeys() const { return m_keys; }

    const QString& officer() const { return m_officer; }
    const QString& device() const { return m_device; }
    sync::ActorId self() const { return m_self; }
    /// The one scope that holds the whole register.
    const core::RecordId& scope() const { return m_scope; }
    void setSelf(sync::ActorId actor, const core::RecordId& scope, const QString& device);

    /// What this program knows of change files, and what tells this computer from others (may be
    /// empty); set once, before unlock().
    void setProgram(const sync::Schema& schema, const QByteArray& machine);
    const sync::Schema& schema() const { return *m_schema; }
    const QByteArray& machine() const { return m_machine; }

    LogHead& head() { return m_head; }
    const LogHead& head() const { return m_head; }
    std::vector<LeftOut>& leftOut() { return m_leftOut; }
    bool isLeftOut(registry::Entity entity, qint64 id) const;
    /// Reads everything that a rolled-back transaction may have changed in memory.
    core::Status reload();

    /// Local number of a laptop, given on first meeting; inside a transaction.
    core::Result<quint32> actorNumber(sync::ActorId actor);
    const QHash<sync::ActorId, quint32>& actorNumbers() const { return m_actorNumbers; }
    const QHash<quint32, sync::ActorId>& actorsByNumber() const { return m_actorsByNumber; }

    /// Row of table author; inside a transaction.
    core::Result<qint64> authorId(const QString& officer, const QString& device);
    struct Author
    {
        QString officer;
        QString device;
    };
    core::Result<Author> author(qint64 id);

    core::Result<std::optional<QByteArray>> setting(const QByteArray& name);
    core::Status setSetting(const QByteArray& name, const QByteArray& value, bool isSealed);

private:
    core::Status loadActors();
    core::Status loadHead();
    core::Status loadLeftOut();

    std::unique_ptr<Database> m_database;
    const core::Clock& m_clock;
    std::shared_ptr<const vault::Keyring> m_keys;
    QString m_officer;
    QString m_device;
    sync::ActorId m_self = 0;
    core::RecordId m_scope;
    const sync::Schema* m_schema = &sync::Schema::ofThisProgram();
    QByteArray m_machine;
    LogHead m_head;
    std::vector<LeftOut> m_leftOut;
    QHash<sync::ActorId, quint32> m_actorNumbers;
    QHash<quint32, sync::ActorId> m_actorsByNumber;
    QHash<qint64, Author> m_authors;
};

} // namespace rangkul::storage
