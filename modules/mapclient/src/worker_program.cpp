// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapclient/worker_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rangkul::mapclient {
namespace {

#ifdef Q_OS_WIN
constexpr QLatin1String kProgram{"rangkul-mapworker.exe"};
#else
constexpr QLatin1String kProgram{"rangkul-mapworker"};
#endif

bool isProgram(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable();
}

core::Error missing(const QString& where)
{
    return {core::ErrorCode::NotFound, QStringLiteral("map.worker.missing"), {where}};
}

} // namespace

core::Result<QString> findMapWorker()
{
    const QString named = qEnvironmentVariable("RANGKUL_MAPWORKER");
    if (!named.isEmpty()) {
        if (isProgram(named)) {
            return named;
        }
        return missing(named);
    }
    const QDir here(QCoreApplication::applicationDirPath());
    for (const auto* folder : {".", "../libexec/rangkul", "../lib/rangkul"}) {
        const QString path = QDir::cleanPath(
            here.absoluteFilePath(QLatin1String(folder) + QLatin1Char('/') + kProgram));
        if (isProgram(path)) {
            return path;
        }
    }
    return missing(here.absoluteFilePath(kProgram));
}

} // namespace rangkul::mapclient
