// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/message_banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"

namespace rangkul::ui {

namespace {

Tone toneOf(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Done:
        return Tone::Good;
    case MessageBanner::Kind::Note:
        return Tone::Neutral;
    case MessageBanner::Kind::Warning:
        return Tone::Caution;
    case MessageBanner::Kind::Failure:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString iconOf(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Done:
        return QStringLiteral("check");
    case MessageBanner::Kind::Note:
        return QStringLiteral("point");
    default:
        return QStringLiteral("conflict");
    }
}

} // namespace

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_iconLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_closeButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBanner"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_textLabel->setWordWrap(true);
    m_textLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_closeButton->setAutoRaise(true);
    m_closeButton->setIcon(icon(QStringLiteral("close")));
    m_closeButton->setAccessibleName(tr("Close the message"));
    m_closeButton->setToolTip(tr("Close the message"));
    m_actionButton->setText(
        tr("Close the message")); // until it has an action, no reader finds it empty

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    row->addWidget(m_iconLabel);
    row->addWidget(m_textLabel, 1);
    row->addWidget(m_actionButton);
    row->addWidget(m_closeButton);

    connect(m_actionButton, &QPushButton::clicked, this, &MessageBanner::actionPressed);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBanner::clear);
    hide();
}

void MessageBanner::show(Kind kind, const QString& text, const QString& action)
{
    const ToneColours colours = toneColours(toneOf(kind), palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
    m_iconLabel->setPixmap(icon(iconOf(kind)).pixmap(18, 18));
    m_textLabel->setText(text);
    if (!action.isEmpty()) {
        m_actionButton->setText(action);
    }
    m_actionButton->setVisible(!action.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBanner::show(const core::Error& error)
{
    if (error.code != core::ErrorCode::Cancelled) {
        show(Kind::Failure, words::sentence(error));
    }
}

void MessageBanner::clear()
{
    hide();
    m_textLabel->clear();
}

} // namespace rangkul::ui
