// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace rangkul::registryui {

/// A line that is stored when it is left: Enter goes on, Esc brings the old text back.
class FieldLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// What stands in it while nobody types; Esc returns to it.
    void setRestingText(const QString& text);
    const QString& restingText() const { return m_resting; }
    bool isTouched() const { return text() != m_resting; }
    /// Closes the completer's list; what is marked in it, or stands in it alone, becomes the text.
    /// False when no list was open.
    bool takeProposal();

Q_SIGNALS:
    void entered(); ///< Enter; a proposal of the completer that was marked is in the text
    void left();
    void restored();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QString m_resting;
};

} // namespace rangkul::registryui
