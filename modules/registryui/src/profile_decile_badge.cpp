// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_decile_badge.h"

#include <QPainter>

#include "profile_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::registryui {

namespace {

constexpr int kTile = 30;
constexpr int kWidth = 180;

QColor inkOn(const QColor& ground)
{
    return ground.lightness() < 140 ? QColor(Qt::white) : QColor(0x20, 0x20, 0x20);
}

QFont small(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() - 1);
    return smaller;
}

} // namespace

ProfileDecileBadge::ProfileDecileBadge(int decile, const QString& scope, const QString& list,
                                       QDate day, QWidget* parent)
    : QWidget(parent)
    , m_decile(decile)
    , m_first(decile == 0 ? tr("%1: not ranked").arg(scope) : scope)
    , m_second(joined({list, day.toString(QStringLiteral("MM/yyyy"))}))
{
    const QString text = decile == 0 ? m_first : tr("%1: decile %2").arg(scope).arg(decile);
    setAccessibleName(joined({text, m_second}));
    setToolTip(joined({text, list, day.isValid() ? words::longDate(day) : QString()}));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProfileDecileBadge::sizeHint() const
{
    return {kWidth, qMax(kTile, 2 * fontMetrics().lineSpacing())};
}

void ProfileDecileBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect tile(0, (height() - kTile) / 2, kTile, kTile);
    const QColor colour = ui::decileColour(m_decile, palette());
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(palette().color(QPalette::Base)));
    painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 4, 4);
    if (!colour.isValid()) {
        painter.setBrush(QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(ui::headingFont(font(), 3));
    painter.setPen(colour.isValid() ? inkOn(colour) : palette().color(QPalette::WindowText));
    painter.drawText(tile, Qt::AlignCenter,
                     m_decile == 0 ? QStringLiteral("–") : QString::number(m_decile));

    QRect text(tile.right() + 6, 0, width() - tile.right() - 6, height());
    const QFontMetrics metrics(small(font()));
    painter.setFont(small(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    const int top = (height() - 2 * metrics.lineSpacing()) / 2;
    text.setTop(top);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_first, Qt::ElideRight, text.width()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    text.setTop(top + metrics.lineSpacing());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_second, Qt::ElideRight, text.width()));
}

} // namespace rangkul::registryui
