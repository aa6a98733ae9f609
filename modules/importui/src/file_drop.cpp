// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_drop.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr int kDropIconSize = 32;
constexpr qreal kCorner = 6;

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(const QString& text, const QString& button, const QString& filter, bool many,
                   QWidget* parent)
    : QFrame(parent)
    , m_filter(filter)
    , m_many(many)
    , m_button(new QPushButton(button, this))
{
    setAcceptDrops(true);
    setFocusProxy(m_button);
    auto* iconLabel = new QLabel(this);
    iconLabel->setPixmap(ui::icon(QStringLiteral("import")).pixmap(kDropIconSize, kDropIconSize));
    auto* textLabel = new QLabel(text, this);
    textLabel->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGap * 2, kGap * 2, kGap * 2, kGap * 2);
    row->setSpacing(kGap * 2);
    row->addWidget(iconLabel);
    row->addWidget(textLabel, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &FileDrop::browse);
}

void FileDrop::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_isOver = true;
        update();
    }
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_isOver = false;
    update();
    QFrame::dragLeaveEvent(event);
}

void FileDrop::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    if (!m_many) {
        paths = paths.mid(0, 1);
    }
    Q_EMIT chosen(paths);
}

void FileDrop::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(m_isOver ? accent : palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.setBrush(m_isOver ? ui::toneColours(ui::Tone::Neutral, palette()).background
                              : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
}

void FileDrop::browse()
{
    auto* dialog = new QFileDialog(this, m_button->text().remove(u'&'), QString(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_many ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, &FileDrop::chosen);
    dialog->open();
}

} // namespace rangkul::importui
