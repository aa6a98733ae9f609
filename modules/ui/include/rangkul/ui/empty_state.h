// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rangkul::ui {

/// What a place shows when there is nothing to show: what it is for and the one next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `action` empty hides the button.
    void set(const QString& iconName, const QString& title, const QString& text,
             const QString& action = {});

Q_SIGNALS:
    void actionPressed();

private:
    QLabel* m_iconLabel;
    QLabel* m_titleLabel;
    QLabel* m_textLabel;
    QPushButton* m_actionButton;
};

} // namespace rangkul::ui
