// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

namespace rangkul::test {

inline bool copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool isWhole = QDir().mkpath(to);
    for (const char* folder : {"backups", "evidence"}) {
        isWhole = QDir().mkpath(to + u'/' + QLatin1String(folder)) && isWhole;
    }
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(source);
        isWhole = QFile::copy(source, target) && isWhole;
        QFile::setPermissions(target, QFile::permissions(target) | QFileDevice::WriteOwner);
    }
    return isWhole;
}

/// One run of crash_child on a copy of a register.
struct CrashRun
{
    bool wasKilled = false;
    int exitCode = 0;
    int done = 0;        ///< the last number it said was done
    long operations = 0; ///< counted in a run without a cut
    QString words;
};

inline QString crashChild()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/storage_crash_child");
}

inline CrashRun runChild(const QString& folder, const QString& mode, long at)
{
    QProcess child;
    child.start(crashChild(), {folder, mode, QString::number(at)});
    child.waitForFinished(60000);
    CrashRun out;
    out.wasKilled = child.exitStatus() == QProcess::CrashExit;
    out.exitCode = child.exitCode();
    out.words = QString::fromUtf8(child.readAllStandardError());
    for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
        if (line.startsWith("done ")) {
            out.done = line.mid(5).toInt();
        }
        if (line.startsWith("operations ")) {
            out.operations = line.mid(11).toLong();
        }
    }
    return out;
}

/// `count` places spread over all operations of one run.
inline std::vector<long> cutsOver(long operations, long count)
{
    std::vector<long> cuts;
    for (long i = 0; i < count; ++i) {
        const long at = 1 + i * operations / count;
        if (cuts.empty() || cuts.back() != at) {
            cuts.push_back(at);
        }
    }
    return cuts;
}

} // namespace rangkul::test
