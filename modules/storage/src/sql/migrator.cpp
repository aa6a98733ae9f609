// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/migrator.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace rangkul::storage {

namespace {

constexpr int kGeoPackage13 = 10300;
constexpr int kGeoPackageId = 0x47504B47; // "GPKG"

QString backupName(const QString& folder, int version)
{
    const QString stem =
        QStringLiteral("%1/register-v%2-%3")
            .arg(folder)
            .arg(version)
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    QString name = stem + QStringLiteral(".gpkg");
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = QStringLiteral("%1-%2.gpkg").arg(stem).arg(i);
    }
    return name;
}

core::Status applyStep(Database& database, const Migration& step)
{
    RANGKUL_LET(transaction, Transaction::begin(database));
    RANGKUL_TRY(database.execute(step.sql));
    RANGKUL_TRY(
        database.execute("PRAGMA user_version=" + QByteArray::number(kGeoPackage13 + step.version) +
                         "; PRAGMA application_id=" + QByteArray::number(kGeoPackageId)));
    return transaction.commit();
}

} // namespace

int newestVersion()
{
    return migrations().back().version;
}

core::Result<int> schemaVersion(Database& database)
{
    RANGKUL_LET(user, database.number("PRAGMA user_version"));
    RANGKUL_LET(application, database.number("PRAGMA application_id"));
    RANGKUL_LET(tables, database.number("SELECT count(*) FROM sqlite_schema"));
    if (user == 0 && application == 0 && tables == 0) {
        return 0;
    }
    if (application != kGeoPackageId || user <= kGeoPackage13 || user >= kGeoPackage13 + 100) {
        return core::Error{
            core::ErrorCode::Corrupt, QStringLiteral("register.no_register"), {database.path()}};
    }
    RANGKUL_LET(ours,
                database.number("SELECT count(*) FROM sqlite_schema WHERE name='commit_log'"));
    if (ours != 1) {
        return core::Error{
            core::ErrorCode::Corrupt, QStringLiteral("register.no_register"), {database.path()}};
    }
    return static_cast<int>(user - kGeoPackage13);
}

core::Status migrate(Database& database, const std::vector<Migration>& steps,
                     const QString& backupFolder)
{
    RANGKUL_LET(present, schemaVersion(database));
    const int newest = steps.back().version;
    if (present > newest) {
        return core::Error{core::ErrorCode::NewerFormat,
                           QStringLiteral("register.newer"),
                           {QString::number(present), QString::number(newest)}};
    }
    if (present > 0 && present < newest) {
        QDir().mkpath(backupFolder);
        RANGKUL_TRY(backupTo(database, backupName(backupFolder, present)));
    }
    for (const Migration& step : steps) {
        if (step.version > present) {
            RANGKUL_TRY(applyStep(database, step));
        }
    }
    return core::Done{};
}

} // namespace rangkul::storage
