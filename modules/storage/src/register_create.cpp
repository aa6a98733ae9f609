// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "rangkul/vault/atomic_file.h"
#include "register_parts.h"
#include "sql/migrator.h"
#include "sync_identity_store.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;

/// Removes what a creation that failed has made, and nothing else.
class Leftovers
{
public:
    explicit Leftovers(QString folder)
        : m_folder(std::move(folder))
        , m_isNewFolder(!QFileInfo::exists(m_folder))
    {
    }
    Leftovers(const Leftovers&) = delete;
    Leftovers& operator=(const Leftovers&) = delete;
    ~Leftovers()
    {
        if (!m_isKept) {
            removeDatabase();
            QFile::remove(keyPath(m_folder));
            QFile::remove(lockPath(m_folder));
            QDir(m_folder).rmdir(QStringLiteral("backups"));
            QDir(m_folder).rmdir(QStringLiteral("evidence"));
            if (m_isNewFolder) {
                QDir().rmdir(m_folder);
            }
        }
    }
    QString databaseInWork() const { return databasePath(m_folder) + QStringLiteral(".new"); }
    void removeDatabase() const
    {
        for (const char* end : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(databaseInWork() + QLatin1String(end));
        }
    }
    void keep() { m_isKept = true; }

private:
    QString m_folder;
    bool m_isNewFolder;
    bool m_isKept = false;
};

core::Status makeFolders(const QString& folder)
{
    for (const QString& path : {folder, backupFolder(folder), evidenceFolder(folder)}) {
        if (!QDir().mkpath(path)) {
            return Error{ErrorCode::NoPermission, QStringLiteral("register.no_permission"), {path}};
        }
    }
    return core::Done{};
}

core::Status fillDatabase(const QString& path, const NewRegister& wanted,
                          const sync::SyncSetup& setup, const vault::Vault& keys,
                          const core::Clock& clock, const QByteArray& vfs)
{
    RANGKUL_LET(database, Database::open(path, Access::Writer, true, vfs));
    RANGKUL_TRY(migrate(*database, migrations(), {}));
    Session session(std::move(database), clock);
    RANGKUL_TRY(session.unlock(keys.keyring(), keys.officer()));
    RANGKUL_LET(transaction, Transaction::begin(session.database()));
    RegisterInfo info;
    info.id = keys.registerId();
    info.name = wanted.name;
    info.isDemo = wanted.isDemo;
    info.createdAtMs = clock.nowMs();
    RANGKUL_TRY(writeInfo(session, info));
    RANGKUL_TRY(writeSetup(session, setup));
    return transaction.commit();
}

} // namespace

core::Result<std::unique_ptr<Register>> Register::create(const QString& folder,
                                                         const NewRegister& wanted,
                                                         const core::Clock& clock,
                                                         const OpenOptions& options)
{
    if (QFileInfo::exists(databasePath(folder)) || QFileInfo::exists(keyPath(folder))) {
        return Error{ErrorCode::Conflict, QStringLiteral("register.exists"), {folder}};
    }
    RANGKUL_TRY(requireLocalFolder(folder));
    Leftovers leftovers(folder);
    RANGKUL_TRY(makeFolders(folder));
    {
        RANGKUL_LET(lock, FileLock::acquire(lockPath(folder), thisProcess(options.program, clock)));
        const core::RecordId id =
            wanted.setup ? wanted.setup->identity.registerId : core::RecordId::random();
        const QString officer = wanted.setup ? wanted.setup->identity.officer : wanted.officer;
        sync::SyncSetup setup;
        if (wanted.setup) {
            setup = *wanted.setup;
        } else {
            RANGKUL_LET(made, sync::createIdentity(id, wanted.device, officer));
            setup = std::move(made);
        }
        leftovers.removeDatabase();
        RANGKUL_LET(keys,
                    vault::Vault::create(folder, id, officer, wanted.passphrase, wanted.cost));
        RANGKUL_TRY(
            fillDatabase(leftovers.databaseInWork(), wanted, setup, keys, clock, options.vfs));
        if (!QFile::rename(leftovers.databaseInWork(), databasePath(folder))) {
            return Error{ErrorCode::Io, QStringLiteral("file.io"), {databasePath(folder)}};
        }
        vault::syncFolder(folder);
    }
    leftovers.keep();
    return open(folder, wanted.passphrase, clock, options);
}

} // namespace rangkul::storage
