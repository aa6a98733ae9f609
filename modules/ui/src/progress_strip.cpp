// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

#include <atomic>

namespace rangkul::ui {

namespace {

constexpr int kShowAfterMs = 1000;
constexpr qint64 kReportEveryMs = 80;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_titleLabel(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_remainingLabel(new QLabel(this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGap * 2);
    m_bar->setAccessibleName(tr("Progress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    row->addWidget(m_titleLabel);
    row->addWidget(m_bar, 1);
    row->addWidget(m_remainingLabel);
    row->addWidget(m_cancelButton);
    connect(m_cancelButton, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

void ProgressStrip::cancel()
{
    if (!m_active) {
        return;
    }
    m_progress.cancel();
    m_cancelButton->setEnabled(false);
    m_titleLabel->setText(tr("Stopping…"));
    Q_EMIT cancelled();
}

core::Progress ProgressStrip::start(const QString& title)
{
    m_title = title;
    m_step.clear();
    m_active = true;
    m_elapsed.start();
    m_titleLabel->setText(title);
    m_remainingLabel->clear();
    m_bar->setRange(0, 0);
    m_cancelButton->setEnabled(true);
    auto last = std::make_shared<std::atomic<qint64>>(-kReportEveryMs);
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    m_progress = core::Progress([this, self = QPointer<ProgressStrip>(this), last,
                                 since](const QString& step, qint64 done, qint64 total) {
        const qint64 now = since->elapsed();
        if (done != total && now - last->load() < kReportEveryMs) {
            return;
        }
        last->store(now);
        if (self) {
            QMetaObject::invokeMethod(
                this, [this, step, done, total] { onReport(step, done, total); },
                Qt::QueuedConnection);
        }
    });
    QTimer::singleShot(kShowAfterMs, this, [this] { setVisible(m_active); });
    return m_progress;
}

void ProgressStrip::finish()
{
    m_active = false;
    hide();
}

void ProgressStrip::onReport(const QString& step, qint64 done, qint64 total)
{
    if (!m_active || m_progress.isCancelled()) {
        return;
    }
    if (step != m_step) {
        m_step = step;
        m_elapsed.restart();
    }
    const QString counted = total > 0
                                ? tr("%1 of %2").arg(words::number(done), words::number(total))
                                : words::number(done);
    m_titleLabel->setText(tr("%1: %2, %3").arg(m_title, words::stepLabel(step), counted));
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_remainingLabel->setText(remaining(done, total));
}

QString ProgressStrip::remaining(qint64 done, qint64 total) const
{
    if (done <= 0 || total <= 0 || m_elapsed.elapsed() < 2000) {
        return {};
    }
    const qint64 seconds = m_elapsed.elapsed() * (total - done) / done / 1000;
    return seconds < 60
               ? tr("about %n more seconds", nullptr, static_cast<int>(seconds))
               : tr("about %n more minutes", nullptr, static_cast<int>((seconds + 59) / 60));
}

} // namespace rangkul::ui
