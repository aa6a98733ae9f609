// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSysInfo>

#include "platform/volume_kind.h"
#include "rangkul/vault/atomic_file.h"
#include "register_parts.h"
#include "sql/migrator.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;

core::Status copyFolder(const QString& from, const QString& to, const core::Progress& progress)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    const QDir base(from);
    qint64 done = 0;
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + u'/' + base.relativeFilePath(source);
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !QFile::copy(source, target)) {
            return Error{ErrorCode::Io, QStringLiteral("file.io"), {target}};
        }
        progress.report(QStringLiteral("register.moving"), ++done, 0);
    }
    return core::Done{};
}

bool isEmptyPlace(const QString& folder)
{
    return !QFileInfo::exists(folder) || QDir(folder).isEmpty();
}

} // namespace

QString databasePath(const QString& folder)
{
    return folder + QStringLiteral("/register.gpkg");
}

QString keyPath(const QString& folder)
{
    return folder + QStringLiteral("/keys.json");
}

QString lockPath(const QString& folder)
{
    return folder + QStringLiteral("/register.lock");
}

QString backupFolder(const QString& folder)
{
    return folder + QStringLiteral("/backups");
}

QString evidenceFolder(const QString& folder)
{
    return folder + QStringLiteral("/evidence");
}

core::Status requireLocalFolder(const QString& folder)
{
    const VolumeKind kind = volumeKind(folder);
    if (kind.kind != VolumeKind::Kind::Local) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("register.network_folder"),
                     {folder, kind.name}};
    }
    return core::Done{};
}

Holder thisProcess(const QString& program, const core::Clock& clock)
{
    return {program, QCoreApplication::applicationPid(), QSysInfo::machineHostName(), clock.now()};
}

core::Status writeInfo(Session& session, const RegisterInfo& info)
{
    RANGKUL_TRY(session.setSetting("register.id", info.id.toString().toLatin1(), false));
    RANGKUL_TRY(session.setSetting("register.name", info.name.toUtf8(), false));
    RANGKUL_TRY(session.setSetting("register.demo", info.isDemo ? "1" : "0", false));
    return session.setSetting("register.created_at_ms", QByteArray::number(info.createdAtMs),
                              false);
}

core::Result<RegisterInfo> readInfo(Session& session, const QString& folder)
{
    RegisterInfo info;
    RANGKUL_LET(id, session.setting("register.id"));
    RANGKUL_LET(name, session.setting("register.name"));
    RANGKUL_LET(demo, session.setting("register.demo"));
    RANGKUL_LET(created, session.setting("register.created_at_ms"));
    if (!id || !name) {
        return Error{ErrorCode::Corrupt, QStringLiteral("register.no_register"), {folder}};
    }
    RANGKUL_LET(parsed, core::RecordId::parse(QString::fromLatin1(*id)));
    RANGKUL_LET(version, schemaVersion(session.database()));
    info.id = parsed;
    info.name = QString::fromUtf8(*name);
    info.isDemo = demo && *demo == "1";
    info.createdAtMs = created ? created->toLongLong() : 0;
    info.version = version;
    info.folder = folder;
    return info;
}

core::Status Register::move(const QString& from, const QString& to, const core::Progress& progress)
{
    if (!QFileInfo::exists(databasePath(from))) {
        return Error{ErrorCode::NotFound, QStringLiteral("register.missing"), {from}};
    }
    if (!isEmptyPlace(to)) {
        return Error{ErrorCode::Conflict, QStringLiteral("register.not_empty"), {to}};
    }
    RANGKUL_TRY(requireLocalFolder(to));
    const core::SystemClock clock;
    RANGKUL_LET(lock, FileLock::acquire(lockPath(from),
                                        thisProcess(QCoreApplication::applicationName(), clock)));
    if (!QDir().mkpath(to)) {
        return Error{ErrorCode::NoPermission, QStringLiteral("register.no_permission"), {to}};
    }
    {
        RANGKUL_LET(database, Database::open(databasePath(from), Access::Writer));
        RANGKUL_TRY(schemaVersion(*database));
        RANGKUL_TRY(copyFolder(backupFolder(from), backupFolder(to), progress));
        RANGKUL_TRY(copyFolder(evidenceFolder(from), evidenceFolder(to), progress));
        RANGKUL_LET(keys, vault::readFile(keyPath(from), 1024 * 1024));
        RANGKUL_TRY(vault::replaceFile(keyPath(to), keys));
        RANGKUL_TRY(backupTo(*database, databasePath(to)));
    }
    QDir().mkpath(backupFolder(to));
    QDir().mkpath(evidenceFolder(to));
    const QString moved = from + QStringLiteral("/register-moved.gpkg");
    if (!QFile::rename(databasePath(from), moved)) {
        return Error{ErrorCode::NoPermission, QStringLiteral("register.no_permission"), {from}};
    }
    vault::syncFolder(from);
    return core::Done{};
}

} // namespace rangkul::storage
