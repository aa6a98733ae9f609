// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/ui/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"

namespace rangkul::ui {

namespace {

constexpr int kTextWidth = 440;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_iconLabel(new QLabel(this))
    , m_titleLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_actionButton(new QPushButton(this))
{
    m_titleLabel->setFont(headingFont(font(), 4));
    m_textLabel->setWordWrap(true);
    m_textLabel->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_textLabel->setFixedWidth(kTextWidth);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kGap);
    column->addStretch(2);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_iconLabel), static_cast<QWidget*>(m_titleLabel),
          static_cast<QWidget*>(m_textLabel), static_cast<QWidget*>(m_actionButton)}) {
        column->addWidget(widget, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    connect(m_actionButton, &QPushButton::clicked, this, &EmptyState::actionPressed);
}

void EmptyState::set(const QString& iconName, const QString& title, const QString& text,
                     const QString& action)
{
    m_iconLabel->setPixmap(icon(iconName).pixmap(48, 48));
    m_titleLabel->setText(title);
    m_textLabel->setText(text);
    // A layout asks for no more than the height of a wider text.
    m_textLabel->setMinimumHeight(m_textLabel->heightForWidth(kTextWidth));
    m_actionButton->setText(action);
    m_actionButton->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace rangkul::ui
