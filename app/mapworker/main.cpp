// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <qgsapplication.h>
#include <qgssettings.h>

#include "frame_output.h"
#include "worker_loop.h"

#include <cstdio>

namespace {

/// Settings of the window's own Qt would mislead ours; pictures need no screen.
void settleEnvironment()
{
    for (const char* name :
         {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_PLATFORMTHEME",
          "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI"}) {
        qunsetenv(name);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Statistics would be written beside the user's rasters (.aux.xml); their folders are not ours.
    qputenv("GDAL_PAM_ENABLED", "NO");
    // Files only: none of QGIS's plug-ins for databases and servers is loaded.
    qputenv("QGIS_PROVIDER_FILE", "^$");
    if (qEnvironmentVariableIsEmpty("QGIS_PREFIX_PATH")) {
        qputenv("QGIS_PREFIX_PATH", RANGKUL_QGIS_PREFIX);
    }
}

/// Nothing of the user's own QGIS is read or changed, and caches go with the profile.
void settleSettings(const QString& profile)
{
    qputenv("XDG_CACHE_HOME", profile.toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", profile.toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, profile);
}

/// No file that is written says who made it.
void stayAnonymous()
{
    QgsSettings settings;
    for (const char* key :
         {"projects/anonymize_new_projects", "projects/anonymize_saved_projects"}) {
        settings.setValue(QString::fromLatin1(key), true, QgsSettings::Core);
    }
}

QString writeArrow(const QString& folder)
{
    const QString path = folder + QStringLiteral("/north_arrow.svg");
    QFile::copy(QStringLiteral(":/mapworker/north_arrow.svg"), path);
    return path;
}

} // namespace

int main(int argc, char** argv)
{
    rangkul::mapworker::FrameOutput output;
    settleEnvironment();
    const QTemporaryDir profile;
    if (!profile.isValid()) {
        std::fputs("no temporary folder\n", stderr);
        return 5;
    }
    settleSettings(profile.path());
    QgsApplication application(argc, argv, true, profile.path());
    QgsApplication::setApplicationName(QStringLiteral("rangkul-mapworker"));
    QgsApplication::setApplicationVersion(QStringLiteral(RANGKUL_VERSION));
    stayAnonymous();
    QgsApplication::initQgis();
    int status = 0;
    {
        rangkul::mapworker::WorkerLoop loop(output, writeArrow(profile.path()));
        loop.start();
        QgsApplication::exec();
        status = loop.exitStatus();
    }
    QgsApplication::exitQgis();
    return status;
}
