// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/register.h"

#include <QDir>
#include <QFileInfo>

#include "import_writer.h"
#include "register_parts.h"
#include "sql/migrator.h"
#include "sync_identity_store.h"
#include "unread_store.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;

core::Error withPath(core::Error error, const QString& path)
{
    if (error.args.isEmpty()) {
        error.args = {path};
    }
    return error;
}

} // namespace

Register::Register(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Register::~Register()
{
    lock();
}

core::Result<std::unique_ptr<Register>>
Register::open(const QString& folder, const core::Clock& clock, const OpenOptions& options)
{
    if (!QFileInfo::exists(databasePath(folder))) {
        return Error{ErrorCode::NotFound, QStringLiteral("register.missing"), {folder}};
    }
    RANGKUL_TRY(requireLocalFolder(folder));
    RANGKUL_LET(lock, FileLock::acquire(lockPath(folder), thisProcess(options.program, clock)));
    RANGKUL_LET(keys, vault::Vault::load(folder));
    auto database = Database::open(databasePath(folder), Access::Writer, false, options.vfs);
    if (!database) {
        return withPath(database.error(), folder);
    }
    RANGKUL_TRY(migrate(**database, migrations(), backupFolder(folder)));
    auto parts = std::make_unique<Parts>(std::move(lock), std::move(keys), std::move(*database),
                                         clock, options);
    RANGKUL_LET(info, readInfo(parts->session, folder));
    if (info.id != parts->vault.registerId()) {
        return Error{ErrorCode::Corrupt, QStringLiteral("register.other_keys"), {folder}};
    }
    parts->info = info;
    return std::unique_ptr<Register>(new Register(std::move(parts)));
}

core::Result<std::unique_ptr<Register>> Register::open(const QString& folder,
                                                       const QString& passphrase,
                                                       const core::Clock& clock,
                                                       const OpenOptions& options)
{
    RANGKUL_LET(opened, open(folder, clock, options));
    RANGKUL_TRY(opened->unlock(passphrase));
    return opened;
}

core::Status Register::unlock(const QString& passphrase)
{
    FrameAhead& ahead = m_parts->frames.ahead();
    Session& session = m_parts->session;
    if (m_parts->options.readAhead) {
        ahead.begin(session.database());
    }
    if (const auto allowed = m_parts->vault.unlock(passphrase, m_parts->clock); !allowed) {
        ahead.drop();
        return allowed;
    }
    RANGKUL_TRY(session.unlock(m_parts->vault.keyring(), m_parts->vault.officer()));
    ahead.setCommit(session.head().commit); // before anything is written
    if (const auto loaded = loadSelf(session); !loaded) {
        lock();
        return loaded.error();
    }
    // A register that cannot be written now is opened all the same; both are tried again next time.
    (void)noteMachine(session);
    (void)takeUpUnread(session);
    return core::Done{};
}

void Register::lock()
{
    m_parts->frames.ahead().drop();
    m_parts->session.lock();
    m_parts->vault.lock();
}

bool Register::isLocked() const
{
    return !m_parts->session.isOpen();
}

const RegisterInfo& Register::info() const
{
    return m_parts->info;
}

const QString& Register::officer() const
{
    return m_parts->session.officer();
}

const QString& Register::device() const
{
    return m_parts->session.device();
}

vault::Vault& Register::vault()
{
    return m_parts->vault;
}

registry::RecordRepository& Register::records()
{
    return m_parts->records;
}

registry::IdentityIndex& Register::identities()
{
    return m_parts->identities;
}

registry::FamilyReader& Register::families()
{
    return m_parts->families;
}

std::unique_ptr<registry::ImportWriter> Register::newImport()
{
    return std::make_unique<SqliteImportWriter>(m_parts->session);
}

ReceivedRows& Register::receivedRows()
{
    return m_parts->receivedRows;
}

sync::SyncStore& Register::sync()
{
    return m_parts->syncStore;
}

AccessLog& Register::accessLog()
{
    return m_parts->accessLog;
}

SavedViews& Register::savedViews()
{
    return m_parts->savedViews;
}

registry::FrameSource& Register::frames()
{
    return m_parts->frames;
}

coverage::ReceiptSource& Register::receipts()
{
    return m_parts->frames;
}

coverage::AidSource& Register::aid()
{
    return m_parts->frames;
}

SearchLoader& Register::search()
{
    return m_parts->search;
}

core::Result<std::vector<core::Finding>> Register::check(const core::Progress& progress)
{
    return RegisterCheck(m_parts->session).run(progress);
}

core::Result<QString> Register::backup()
{
    const QString folder = backupFolder(m_parts->info.folder);
    QDir().mkpath(folder);
    const QString path =
        folder + QStringLiteral("/register-%1.gpkg")
                     .arg(m_parts->clock.now().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    RANGKUL_TRY(backupTo(m_parts->session.database(), path));
    return path;
}

} // namespace rangkul::storage
