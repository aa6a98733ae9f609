// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_line_delegate.h"

#include <QApplication>
#include <QPainter>

#include "profile_line_model.h"

namespace rangkul::registryui {

using ui::kGap;
using Role = ProfileLineModel::Role;

namespace {

constexpr int kBadgePadding = 6;

QFont detailFont(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() - 1);
    return smaller;
}

QFont titleFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int detailHeight(const QString& detail, const QFontMetrics& metrics, int width, int rows)
{
    if (detail.isEmpty()) {
        return 0;
    }
    if (rows == 1) {
        return metrics.height();
    }
    const QRect box = metrics.boundingRect(QRect(0, 0, width, 4096), Qt::TextWordWrap, detail);
    return qMin(box.height(), rows * metrics.lineSpacing());
}

/// Returns how much room the badge took at the right.
int paintBadge(QPainter& painter, const QRect& line, const QString& text, ui::Tone tone,
               const QPalette& palette)
{
    if (text.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(text) + 2 * kBadgePadding;
    const QRect box(line.right() - width, line.top(), width, line.height());
    const ui::ToneColours colours = ui::toneColours(tone, palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
    return width + kGap;
}

} // namespace

ProfileLineDelegate::ProfileLineDelegate(int detailRows, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_detailRows(detailRows)
{
}

QSize ProfileLineDelegate::sizeHint(const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const QFontMetrics title(titleFont(option.font));
    const QFontMetrics detail(detailFont(option.font));
    const int width = option.widget ? option.widget->width() - 4 * kGap : option.rect.width();
    const int below = detailHeight(index.data(Role::DetailRole).toString(), detail, qMax(width, 80),
                                   m_detailRows);
    return {80, title.height() + below + (below > 0 ? 2 : 0) + kGap};
}

void ProfileLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const bool isHeading = index.data(Role::HeadingRole).toBool();
    const bool isSelected = !isHeading && (option.state & QStyle::State_Selected) != 0;
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QPalette& palette = option.palette;
    QRect box = option.rect.adjusted(kGap, kGap / 2, -kGap, -kGap / 2);
    const QFontMetrics title(titleFont(option.font));
    QRect line(box.left(), box.top(), box.width(), title.height());
    painter->setFont(detailFont(option.font));
    const int badge =
        paintBadge(*painter, line, index.data(Role::BadgeRole).toString(),
                   static_cast<ui::Tone>(index.data(Role::ToneRole).toInt()), palette);
    const bool isQuiet = isHeading || index.data(Role::FadedRole).toBool();
    const QColor strong = isSelected ? palette.color(QPalette::HighlightedText)
                          : isQuiet  ? palette.color(QPalette::PlaceholderText)
                                     : palette.color(QPalette::Text);
    painter->setPen(strong);
    painter->setFont(isHeading ? detailFont(titleFont(option.font)) : titleFont(option.font));
    painter->drawText(
        line.adjusted(0, 0, -badge, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(index.data().toString(), Qt::ElideRight, line.width() - badge));
    const QString detail = index.data(Role::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(detailFont(option.font));
        painter->setPen(isSelected ? strong : palette.color(QPalette::PlaceholderText));
        box.setTop(line.bottom() + 2);
        const QString shown =
            m_detailRows == 1
                ? QFontMetrics(painter->font()).elidedText(detail, Qt::ElideRight, box.width())
                : detail;
        painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, shown);
    }
    painter->restore();
}

} // namespace rangkul::registryui
