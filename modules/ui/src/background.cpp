// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/background.h"

#include <QCoreApplication>

namespace rangkul::ui {

BackgroundRunner::BackgroundRunner(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("register"));
    m_thread.start();
}

BackgroundRunner::~BackgroundRunner()
{
    drain();
}

void BackgroundRunner::drain()
{
    if (m_worker == nullptr) {
        return;
    }
    // Behind all that waits: quit() by itself would overtake it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
    m_worker = nullptr;
    m_pending = 0;
    // Answers already on their way to this thread must not outlive the register they speak of.
    QCoreApplication::removePostedEvents(this, QEvent::MetaCall);
}

void BackgroundRunner::post(std::function<void()> job)
{
    if (m_worker == nullptr) {
        return;
    }
    ++m_pending;
    Q_EMIT pendingChanged(m_pending);
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void BackgroundRunner::finish(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            --m_pending;
            Q_EMIT pendingChanged(m_pending);
            answer();
        },
        Qt::QueuedConnection);
}

} // namespace rangkul::ui
