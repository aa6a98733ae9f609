// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"

namespace rangkul::registryui {

/// One condition of the filter with a button that takes it away.
class Chip : public QFrame
{
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr)
        : QFrame(parent)
    {
        const ui::ToneColours colours = ui::toneColours(ui::Tone::Neutral, palette());
        setStyleSheet(
            QStringLiteral(
                "rangkul--registryui--Chip{background:%1;border-radius:9px} QLabel{color:%2}")
                .arg(colours.background.name(), colours.text.name()));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(ui::kGap, 0, 2, 0);
        row->setSpacing(2);
        row->addWidget(new QLabel(text, this));
        auto* remove = new QToolButton(this);
        remove->setIcon(ui::icon(QStringLiteral("close")));
        remove->setIconSize(QSize(12, 12));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setAccessibleName(tr("Remove the condition: %1").arg(text));
        remove->setToolTip(remove->accessibleName());
        row->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &Chip::removed);
    }

Q_SIGNALS:
    void removed();
};

} // namespace rangkul::registryui
