// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QStyleFactory>

#include <array>

namespace rangkul::ui {

namespace {

QPainterPath markPath(Mark mark, const QRectF& r)
{
    QPainterPath path;
    switch (mark) {
    case Mark::Circle:
    case Mark::FilledCircle:
        path.addEllipse(r);
        break;
    case Mark::Square:
        path.addRect(r.adjusted(1, 1, -1, -1));
        break;
    case Mark::Diamond:
        path.addPolygon(
            QPolygonF{{QPointF(r.center().x(), r.top()), QPointF(r.right(), r.center().y()),
                       QPointF(r.center().x(), r.bottom()), QPointF(r.left(), r.center().y())}});
        break;
    case Mark::Triangle:
        path.addPolygon(
            QPolygonF{{QPointF(r.center().x(), r.top()), r.bottomRight(), r.bottomLeft()}});
        break;
    case Mark::Cross:
        break;
    }
    path.closeSubpath();
    return path;
}

/// What the label of a field says, its mnemonic left out; empty when it has none.
QString labelOf(const QWidget& field)
{
    for (const auto* label : field.parentWidget() != nullptr
                                 ? field.parentWidget()->findChildren<QLabel*>()
                                 : QList<QLabel*>()) {
        if (label->buddy() == &field) {
            return QString(label->text()).remove(u'&');
        }
    }
    return {};
}

/// A field to choose from, and the list that drops down from it, carry the name of the field for
/// the screen reader: Qt gives the first what is chosen and the second nothing.
class DropDownNames final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish) {
            if (auto* combo = qobject_cast<QComboBox*>(watched)) {
                if (combo->accessibleName().isEmpty()) {
                    combo->setAccessibleName(labelOf(*combo));
                }
                if (combo->view()->accessibleName().isEmpty()) {
                    combo->view()->setAccessibleName(combo->accessibleName());
                }
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColours toneColours(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return dark ? ToneColours{0x1d3345, 0xd6e8f7} : ToneColours{0xe3eef8, 0x123a5c};
    case Tone::Good:
        return dark ? ToneColours{0x1b3a24, 0xcdeed5} : ToneColours{0xe1f3e5, 0x14522a};
    case Tone::Caution:
        return dark ? ToneColours{0x47380f, 0xfbe9b7} : ToneColours{0xfdf1cf, 0x5c4300};
    case Tone::Bad:
        return dark ? ToneColours{0x4d1d1d, 0xfbd5d5} : ToneColours{0xfbe3e3, 0x7a1414};
    }
    Q_UNREACHABLE();
}

QColor decileColour(int decile, const QPalette& palette)
{
    if (decile < 1 || decile > 10) {
        return {};
    }
    const double t = (decile - 1) / 9.0;
    const auto mix = [t](int from, int to) {
        return static_cast<int>(from + (to - from) * t);
    };
    return isDark(palette) ? QColor(mix(255, 74), mix(176, 62), mix(94, 52))
                           : QColor(mix(122, 253), mix(4, 224), mix(119, 221));
}

MarkStyle presenceMark(std::optional<int> presence, const QPalette& palette)
{
    const bool dark = isDark(palette);
    if (!presence) {
        return {Mark::Circle, QColor(dark ? 0xb4bcc4 : 0x5b6670)};
    }
    switch (*presence) {
    case 1:
        return {Mark::FilledCircle, QColor(dark ? 0x6cc5f0 : 0x0b6fa4)};
    case 2:
    case 3:
    case 101: // a list that does not say where to
        return {Mark::Diamond, QColor(dark ? 0xf2b84b : 0xb35c00)};
    case 4:
    case 5:
        return {Mark::Cross, QColor(dark ? 0xf28b82 : 0xb3261e)};
    case 6:
    case 7:
        return {Mark::Square, QColor(dark ? 0xcfa8f0 : 0x6b3fa0)};
    case 8:
        return {Mark::Triangle, QColor(dark ? 0xf28b82 : 0x8a1c5a)};
    default:
        return {Mark::Circle, QColor(dark ? 0xb4bcc4 : 0x5b6670)};
    }
}

void paintMark(QPainter& painter, const QRectF& rect, const MarkStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (style.mark == Mark::Cross) {
        const QRectF r = rect.adjusted(1.5, 1.5, -1.5, -1.5);
        for (const auto& [colour, width] :
             {std::pair{QColor(Qt::white), 4.0}, std::pair{style.colour, 2.2}}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(r.topLeft(), r.bottomRight());
            painter.drawLine(r.topRight(), r.bottomLeft());
        }
    } else {
        const bool hollow = style.mark == Mark::Circle;
        painter.setPen(QPen(hollow ? style.colour : QColor(Qt::white), hollow ? 1.8 : 1.0));
        painter.setBrush(hollow ? QColor(255, 255, 255, 220) : style.colour);
        painter.drawPath(markPath(style.mark, rect.adjusted(1, 1, -1, -1)));
    }
    painter.restore();
}

QFont tabularFont(const QFont& font)
{
    // The system's interface fonts of our platforms have digits of one width; only kerning moves
    // them.
    QFont tabular = font;
    tabular.setKerning(false);
    return tabular;
}

QFont headingFont(const QFont& font, int steps)
{
    QFont heading = font;
    heading.setPointSizeF(font.pointSizeF() + steps);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

void applyTheme(QApplication& application)
{
    if (QStyle* fusion = QStyleFactory::create(QStringLiteral("Fusion"))) {
        QApplication::setStyle(fusion);
    }
    QFont font = QApplication::font();
    if (font.pointSizeF() < 10.0) {
        font.setPointSizeF(10.0);
        QApplication::setFont(font);
    }
    QPalette palette = QApplication::palette();
    if (!isDark(palette)) {
        palette.setColor(QPalette::Window, QColor(0xf6f6f4));
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::AlternateBase, QColor(0xf3f5f7));
        palette.setColor(QPalette::Highlight, QColor(0x0b5f8a));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::Link, QColor(0x0b5f8a));
        palette.setColor(QPalette::PlaceholderText, QColor(0x5f6870));
    }
    QApplication::setPalette(palette);
    application.installEventFilter(new DropDownNames(&application));
}

} // namespace rangkul::ui
