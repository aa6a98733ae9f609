// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QPainter;
class QRectF;

namespace rangkul::ui {

/// The grid everything stands on, in logical pixels.
inline constexpr int kGap = 8;

enum class Tone {
    Neutral,
    Good,
    Caution,
    Bad,
};

struct ToneColours
{
    QColor background;
    QColor text; ///< at least 4.5:1 on the background
};

bool isDark(const QPalette& palette);
ToneColours toneColours(Tone tone, const QPalette& palette);

/// Single-hue ramp: decile 1 darkest, 10 lightest; 0 and missing have no colour (drawn as grey
/// hatch).
QColor decileColour(int decile, const QPalette& palette);

/// How the state of a household is drawn: colour and shape both carry it.
enum class Mark {
    Circle,       ///< not visited yet
    FilledCircle, ///< found
    Diamond,      ///< moved
    Cross,        ///< died or not found
    Square,       ///< double or part of another household
    Triangle,     ///< refused
};

struct MarkStyle
{
    Mark mark = Mark::Circle;
    QColor colour;
};

/// Mark of a code of list "presence"; nullopt = not visited.
MarkStyle presenceMark(std::optional<int> presence, const QPalette& palette);
/// Paints the mark with a thin rim so that it is seen on any ground.
void paintMark(QPainter& painter, const QRectF& rect, const MarkStyle& style);

/// Digits of equal width, for columns of numbers.
QFont tabularFont(const QFont& font);
/// Headline of a page or card: `steps` points larger, semi-bold.
QFont headingFont(const QFont& font, int steps = 3);

/// Sets the style, the base font size and spacing of the whole program; follows the system's light
/// or dark palette.
void applyTheme(QApplication& application);

} // namespace rangkul::ui
