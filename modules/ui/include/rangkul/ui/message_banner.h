// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "rangkul/core/error.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace rangkul::ui {

/// A strip above the content that says what happened and offers one thing to do. Never a dialog,
/// never steals the focus.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Done,    ///< green, a check: it worked
        Note,    ///< blue: good to know
        Warning, ///< amber, a triangle
        Failure, ///< red, a triangle: it did not work
    };

    explicit MessageBanner(QWidget* parent = nullptr);

    /// `action` is the word on the button; empty hides it. Its press is signalled by
    /// actionPressed().
    void show(Kind kind, const QString& text, const QString& action = {});
    /// Words the error; says nothing for Cancelled.
    void show(const core::Error& error);
    void clear();

Q_SIGNALS:
    void actionPressed();

private:
    QLabel* m_iconLabel;
    QLabel* m_textLabel;
    QPushButton* m_actionButton;
    QToolButton* m_closeButton;
};

} // namespace rangkul::ui
