// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text.h"

#include <QFontMetricsF>
#include <QStringList>

namespace rangkul::mapworker {
namespace {

constexpr double kSmallest = 6;       ///< points
constexpr double kLineSpacing = 1.25; ///< of the letter size
constexpr double kMmPerPoint = 25.4 / 72;

/// Widths in units of the letter size, measured large to be exact.
class Ruler
{
public:
    explicit Ruler(bool bold)
        : m_metrics(large(bold))
    {
    }
    double width(const QString& text) const { return m_metrics.horizontalAdvance(text) / kLarge; }

private:
    static constexpr int kLarge = 1000;
    static QFont large(bool bold)
    {
        QFont font = pageFont(10, bold);
        font.setPixelSize(kLarge);
        return font;
    }
    QFontMetricsF m_metrics;
};

QStringList brokenAt(const QString& text, const Ruler& ruler, double widthInLetters)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.simplified().split(QLatin1Char(' '))) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && ruler.width(longer) > widthInLetters) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

bool fits(const QStringList& lines, const Ruler& ruler, const QSizeF& sizeInLetters)
{
    for (const QString& line : lines) {
        if (ruler.width(line) > sizeInLetters.width()) {
            return false;
        }
    }
    return static_cast<double>(lines.size()) * kLineSpacing <= sizeInLetters.height();
}

} // namespace

QFont pageFont(double points, bool bold)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

QgsTextFormat pageTextFormat(double points)
{
    QgsTextFormat format;
    format.setFont(pageFont(points, false));
    format.setSize(points);
    return format;
}

FittedText fitText(const QString& text, const QSizeF& size, double points, bool bold)
{
    const Ruler ruler(bold);
    for (double letter = points;; letter -= 0.5) {
        const QSizeF inLetters = size / (letter * kMmPerPoint);
        const QStringList lines = brokenAt(text, ruler, inLetters.width());
        if (letter - 0.5 < kSmallest || fits(lines, ruler, inLetters)) {
            return {lines.join(QLatin1Char('\n')), pageFont(letter, bold)};
        }
    }
}

} // namespace rangkul::mapworker
