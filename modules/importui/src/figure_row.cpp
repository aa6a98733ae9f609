// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_row.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "rangkul/words/format.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

QFrame* tile(const Figure& figure, QWidget* parent)
{
    const ui::Tone tone = figure.value == 0 ? ui::Tone::Neutral : figure.tone;
    const ui::ToneColours colours = ui::toneColours(tone, parent->palette());
    auto* frame = new QFrame(parent);
    QPalette palette = parent->palette();
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    frame->setPalette(palette);
    frame->setAutoFillBackground(true);
    auto* value = new QLabel(words::number(figure.value), frame);
    value->setFont(ui::tabularFont(ui::headingFont(parent->font(), 6)));
    auto* caption = new QLabel(figure.caption, frame);
    caption->setWordWrap(true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(kGap * 2, kGap, kGap * 2, kGap);
    column->setSpacing(0);
    column->addWidget(value);
    column->addWidget(caption);
    column->addStretch(1);
    frame->setAccessibleName(QStringLiteral("%1 %2").arg(value->text(), figure.caption));
    return frame;
}

} // namespace

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
}

void FigureRow::setFigures(const std::vector<Figure>& figures)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Figure& figure : figures) {
        m_row->addWidget(tile(figure, this), 1);
    }
}

} // namespace rangkul::importui
