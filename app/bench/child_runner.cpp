// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_runner.h"

#include <QCoreApplication>
#include <QProcess>

#include "rows.h"

#include <cstdio>

namespace rangkul::bench {

const core::Result<Measured>& ChildRunner::run(const char* task)
{
    const QString name = QString::fromLatin1(task);
    if (const auto found = m_done.find(name); found != m_done.end()) {
        return found->second;
    }
    for (const char* needed : findTask(name)->needs) {
        if (const auto& made = run(needed); !made) {
            return m_done.insert_or_assign(name, made.error()).first->second;
        }
    }
    std::fprintf(stderr, "%s ...", task);
    std::fflush(stderr);
    const Stopwatch watch;
    auto& measured = m_done.insert_or_assign(name, start(task)).first->second;
    const QByteArray outcome = (measured ? measured->scale : measured.error().detail).toUtf8();
    std::fprintf(stderr, " %.1f s  %s\n", watch.ms() / 1000, outcome.constData());
    return measured;
}

core::Result<Measured> ChildRunner::start(const char* task) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("--measure"), QString::fromLatin1(task),
                              QStringLiteral("--folder"), m_bench.folder} +
                      m_options);
    if (!process.waitForFinished(-1)) {
        return broken(process.errorString());
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return broken(QStringLiteral("the measuring process crashed"));
    }
    return measuredFromJson(process.readAllStandardOutput());
}

} // namespace rangkul::bench
