// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace rangkul::ui {

/// One thread that does everything that touches the register, one thing after the other. The window
/// asks with run() and is told on its own thread; it never waits. `done` is not called when
/// `context` is gone.
class BackgroundRunner : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundRunner(QObject* parent = nullptr);
    ~BackgroundRunner() override;

    /// Calls `work` on the register's thread, then `done` with what it returned on the thread of
    /// `context`.
    template <typename Work, typename DoneCall> void run(QObject* context, Work work, DoneCall done)
    {
        using Value = std::invoke_result_t<Work>;
        post([this, context = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)]() mutable {
            auto value = std::make_shared<Value>(work());
            finish([context, value, done = std::move(done)]() mutable {
                if (context) {
                    done(std::move(*value));
                }
            });
        });
    }

    /// How many pieces of work are waiting or under way.
    int pending() const { return m_pending; }
    /// Waits until all that was asked is done, answers left out, and takes nothing more. For
    /// leaving the program: what was typed last is written before it ends. Stop long works first.
    void drain();

Q_SIGNALS:
    void pendingChanged(int pending);

private:
    void post(std::function<void()> job);
    void finish(std::function<void()> answer);

    QThread m_thread;
    QObject* m_worker = nullptr;
    int m_pending = 0;
};

} // namespace rangkul::ui
