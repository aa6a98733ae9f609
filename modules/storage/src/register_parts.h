// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "family_reader.h"
#include "frame_source.h"
#include "platform/file_lock.h"
#include "rangkul/storage/access_log.h"
#include "rangkul/storage/received_rows.h"
#include "rangkul/storage/register.h"
#include "rangkul/storage/register_check.h"
#include "rangkul/storage/saved_views.h"
#include "rangkul/storage/search_loader.h"
#include "record_repository.h"
#include "session.h"
#include "sqlite_sync_store.h"

namespace rangkul::storage {

/// What a Register is made of.
struct Register::Parts
{
    Parts(std::unique_ptr<FileLock> fileLock, vault::Vault keys, std::unique_ptr<Database> database,
          const core::Clock& time, OpenOptions opened)
        : lock(std::move(fileLock))
        , vault(std::move(keys))
        , clock(time)
        , options(std::move(opened))
        , session(std::move(database), time)
        , records(session)
        , identities(session)
        , families(session)
        , receivedRows(session)
        , savedViews(session)
        , accessLog(session)
        , syncStore(session)
        , frames(session)
        , search(session)
    {
        session.setProgram(*options.schema, options.machine);
    }

    std::unique_ptr<FileLock> lock;
    vault::Vault vault;
    const core::Clock& clock;
    OpenOptions options;
    RegisterInfo info;
    Session session;
    SqliteRecordRepository records;
    SqliteIdentityIndex identities;
    SqliteFamilyReader families;
    ReceivedRows receivedRows;
    SavedViews savedViews;
    AccessLog accessLog;
    SqliteSyncStore syncStore;
    SqliteFrameSource frames;
    SearchLoader search;
};

/// Names of the files of a register folder.
QString databasePath(const QString& folder);
QString keyPath(const QString& folder);
QString lockPath(const QString& folder);
QString backupFolder(const QString& folder);
QString evidenceFolder(const QString& folder);

/// InvalidInput ("register.network_folder") for places where a register is not safe.
core::Status requireLocalFolder(const QString& folder);
Holder thisProcess(const QString& program, const core::Clock& clock);

/// Settings of a register; see RegisterInfo.
core::Status writeInfo(Session& session, const RegisterInfo& info);
core::Result<RegisterInfo> readInfo(Session& session, const QString& folder);

} // namespace rangkul::storage
