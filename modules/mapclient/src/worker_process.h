// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include "rangkul/core/result.h"
#include "rangkul/mapclient/worker_settings.h"
#include "rangkul/mapipc/messages.h"

namespace rangkul::mapclient {

/// One run of the worker: its process, the frames of its stdout, and the first thing that went
/// wrong.
class WorkerProcess : public QObject
{
    Q_OBJECT

public:
    explicit WorkerProcess(const WorkerSettings& settings);
    /// Kills a worker that still runs, without waiting for it.
    ~WorkerProcess() override;

    void start();
    void write(const mapipc::Frame& frame);
    /// Closes its stdin and lets it finish; it is killed when it has not left after some seconds.
    void leavePolitely();

signals:
    /// Hello has come and the versions are equal.
    void ready(const rangkul::mapipc::Hello& hello);
    void frameArrived(const rangkul::mapipc::Frame& frame);
    /// Said once; no other signal follows.
    void broken(const rangkul::core::Error& error);

private:
    void onOutput();
    void onFrame(const mapipc::Frame& frame);
    void onFinished(int status, QProcess::ExitStatus how);
    void onProcessError(QProcess::ProcessError error);
    void fail(core::ErrorCode code, const char* reason, const QStringList& args = {},
              const QString& detail = {});
    void handOver(bool kill);

    QProcess* m_process; ///< outlives us until it has ended
    std::chrono::milliseconds m_startTimeout;
    mapipc::FrameReader m_reader;
    QByteArray m_lastWords; ///< end of its stderr, for the log
    QTimer m_starting;
    bool m_greeted = false;
    bool m_failed = false;
};

} // namespace rangkul::mapclient
