// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker_process.h"

#include <QCoreApplication>

namespace rangkul::mapclient {
namespace {

constexpr int kLastWordsKept = 4096;
constexpr std::chrono::seconds kTimeToLeave{10};

constexpr int kLastChanceMs = 1000;

/// Keeps a process that nobody talks to until it has ended. Only when the program ends first, it is
/// waited for, shortly.
class Leaving : public QObject
{
public:
    explicit Leaving(QProcess* process)
        : QObject(QCoreApplication::instance())
    {
        process->setParent(this);
        connect(process, &QProcess::finished, this, &QObject::deleteLater);
        QTimer::singleShot(kTimeToLeave, process, &QProcess::kill);
        m_process = process;
    }

    ~Leaving() override
    {
        if (m_process->state() != QProcess::NotRunning &&
            !m_process->waitForFinished(kLastChanceMs)) {
            m_process->kill();
            m_process->waitForFinished(kLastChanceMs);
        }
    }

private:
    QProcess* m_process = nullptr;
};

mapipc::ByteView viewOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

} // namespace

WorkerProcess::WorkerProcess(const WorkerSettings& settings)
    : m_process(new QProcess)
    , m_startTimeout(settings.timeouts.start)
{
    m_process->setProgram(settings.program);
    m_process->setArguments(settings.arguments);
    m_process->setProcessEnvironment(settings.environment);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::onOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_lastWords = (m_lastWords + m_process->readAllStandardError()).right(kLastWordsKept);
    });
    connect(m_process, &QProcess::finished, this, &WorkerProcess::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, &WorkerProcess::onProcessError);
    m_starting.setSingleShot(true);
    connect(&m_starting, &QTimer::timeout, this,
            [this] { fail(core::ErrorCode::Timeout, "map.worker.hung"); });
}

WorkerProcess::~WorkerProcess()
{
    handOver(true);
}

void WorkerProcess::start()
{
    m_starting.start(m_startTimeout);
    m_process->start();
}

void WorkerProcess::write(const mapipc::Frame& frame)
{
    if (!m_failed && m_process != nullptr) {
        const mapipc::Bytes bytes = mapipc::encodeFrame(frame);
        m_process->write(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qint64>(bytes.size()));
    }
}

void WorkerProcess::leavePolitely()
{
    handOver(false);
}

void WorkerProcess::handOver(bool kill)
{
    if (m_process == nullptr) {
        return;
    }
    QProcess* process = std::exchange(m_process, nullptr);
    m_starting.stop();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->closeReadChannel(QProcess::StandardOutput);
    process->closeReadChannel(QProcess::StandardError);
    process->closeWriteChannel();
    if (kill) {
        process->kill();
    }
    if (QCoreApplication::instance() != nullptr) {
        new Leaving(process); // owned by the application
    } else {
        delete process;
    }
}

void WorkerProcess::onOutput()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    m_reader.append(viewOf(bytes));
    while (!m_failed && m_process != nullptr) {
        const auto taken = m_reader.takeFrame();
        if (const auto* error = std::get_if<mapipc::FrameError>(&taken)) {
            const bool version = *error == mapipc::FrameError::WrongVersion;
            fail(core::ErrorCode::Protocol, version ? "map.worker.version" : "map.worker.rubbish",
                 {}, QString::fromLatin1(mapipc::frameErrorName(*error)));
            return;
        }
        const auto* frame = std::get_if<mapipc::Frame>(&taken);
        if (frame == nullptr) {
            return;
        }
        onFrame(*frame);
    }
}

void WorkerProcess::onFrame(const mapipc::Frame& frame)
{
    if (m_greeted) {
        emit frameArrived(frame);
        return;
    }
    const auto hello = mapipc::decodeMessage<mapipc::Hello>(frame);
    if (!hello) {
        fail(core::ErrorCode::Protocol, "map.worker.rubbish", {},
             QString::fromStdString(hello.fault));
        return;
    }
    if (hello.value->protocol != mapipc::kProtocolVersion) {
        fail(core::ErrorCode::Protocol, "map.worker.version", {},
             QStringLiteral("worker speaks %1").arg(hello.value->protocol));
        return;
    }
    m_greeted = true;
    m_starting.stop();
    emit ready(*hello.value);
}

void WorkerProcess::onFinished(int status, QProcess::ExitStatus how)
{
    onOutput();
    if (m_process != nullptr) {
        fail(core::ErrorCode::Io, "map.worker.crashed", {},
             how == QProcess::CrashExit ? QStringLiteral("crashed")
                                        : QStringLiteral("left with status %1").arg(status));
    }
}

void WorkerProcess::onProcessError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        fail(core::ErrorCode::NotFound, "map.worker.missing", {m_process->program()},
             m_process->errorString());
    }
}

void WorkerProcess::fail(core::ErrorCode code, const char* reason, const QStringList& args,
                         const QString& detail)
{
    if (m_failed) {
        return;
    }
    m_failed = true;
    m_starting.stop();
    const QString words = QString::fromUtf8(m_lastWords).trimmed();
    emit broken({code, QString::fromLatin1(reason), args,
                 words.isEmpty() ? detail : detail + QStringLiteral("; stderr: ") + words});
}

} // namespace rangkul::mapclient
