// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone_label.h"

#include <QLabel>

namespace rangkul::importui {

namespace {

QString signOf(ui::Tone tone)
{
    switch (tone) {
    case ui::Tone::Good:
        return QStringLiteral("✓");
    case ui::Tone::Caution:
    case ui::Tone::Bad:
        return QStringLiteral("⚠");
    case ui::Tone::Neutral:
        return QStringLiteral("ℹ");
    }
    Q_UNREACHABLE();
}

} // namespace

void showTone(QLabel& label, ui::Tone tone, const QString& text)
{
    const ui::ToneColours colours = ui::toneColours(tone, label.palette());
    QPalette palette = label.palette();
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    label.setPalette(palette);
    label.setAutoFillBackground(true);
    label.setMargin(ui::kGap / 2);
    label.setText(QStringLiteral("%1  %2").arg(signOf(tone), text));
    label.setAccessibleName(text);
}

} // namespace rangkul::importui
