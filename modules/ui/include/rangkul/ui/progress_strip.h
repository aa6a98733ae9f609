// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

#include "rangkul/core/progress.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace rangkul::ui {

/// Shows a long work with its step, number, remaining time and "Cancel". Hidden until something
/// lasts over a second.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// A progress to hand to a work on another thread; the strip follows it until finish().
    core::Progress start(const QString& title);
    void finish();
    /// From start() to finish().
    bool isActive() const { return m_active; }
    /// As if "Cancel" were pressed; does nothing when nothing is under way.
    void cancel();

Q_SIGNALS:
    void cancelled();

private:
    void onReport(const QString& step, qint64 done, qint64 total);
    QString remaining(qint64 done, qint64 total) const;

    QLabel* m_titleLabel;
    QProgressBar* m_bar;
    QLabel* m_remainingLabel;
    QPushButton* m_cancelButton;
    core::Progress m_progress;
    QString m_title;
    QString m_step;
    QElapsedTimer m_elapsed;
    bool m_active = false;
};

} // namespace rangkul::ui
