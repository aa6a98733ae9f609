// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_rows.h"

#include <QLabel>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"

namespace rangkul::coverageui {

using ui::kGap;

PageRows pageRows(QWidget* page)
{
    PageRows out{new QWidget(page), new QHBoxLayout, new QHBoxLayout};
    auto* lines = new QVBoxLayout(out.bar);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kGap / 2);
    lines->addLayout(out.questions);
    lines->addLayout(out.actions);
    return out;
}

QToolButton* rowButton(const QString& iconName, const QString& text, QWidget* page)
{
    auto* button = new QToolButton(page);
    button->setIcon(ui::icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void addAsked(QHBoxLayout* row, const QString& text, QWidget* field, QWidget* page)
{
    auto* label = new QLabel(text, page);
    label->setBuddy(field);
    QString plain = text;
    field->setAccessibleName(plain.remove(u'&'));
    row->addWidget(label);
    row->addWidget(field);
    row->addSpacing(kGap / 2);
}

} // namespace rangkul::coverageui
