// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include "fixtures.h"
#include "measures.h"
#include "platform.h"

namespace rangkul::bench {

core::Result<Measured> measureImport(const Bench& bench)
{
    const QString folder = bench.path("import");
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        RANGKUL_LET(reg, emptyCity(bench, folder, vault::KdfCost::lowest()));
        const Stopwatch watch;
        RANGKUL_LET(imported, importCity(*reg, bench.path("csv")));
        out.add("import", watch.ms());
        out.scale = scaleOf(imported.plan->households(), imported.plan->persons());
        reg.reset();
        QDir(folder).removeRecursively();
    }
    return out;
}

core::Result<Measured> measureOgr2ogr(const Bench& bench)
{
    const ChildMemory memory;
    const QString target = bench.path("ogr2ogr.gpkg");
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        QFile::remove(target);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const Stopwatch watch;
        // The folder of the two files is one data source with two layers.
        process.start(QStringLiteral("ogr2ogr"),
                      {QStringLiteral("-f"), QStringLiteral("GPKG"), target, bench.path("csv")});
        const bool hasEnded = process.waitForFinished(-1);
        out.add("import", watch.ms());
        if (!hasEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            return broken(QStringLiteral("ogr2ogr (package gdal-bin): ") + process.errorString());
        }
    }
    QFile::remove(target);
    out.peakBytes = memory.peak();
    return out;
}

} // namespace rangkul::bench
