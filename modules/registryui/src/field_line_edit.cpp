// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_line_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace rangkul::registryui {

namespace {

bool isOpen(const QCompleter* completer)
{
    return completer != nullptr && completer->popup()->isVisible();
}

} // namespace

void FieldLineEdit::setRestingText(const QString& text)
{
    m_resting = text;
    setText(text);
    setCursorPosition(0);
}

bool FieldLineEdit::takeProposal()
{
    if (!isOpen(completer())) {
        return false;
    }
    QAbstractItemView* list = completer()->popup();
    QModelIndex index = list->currentIndex();
    if (!index.isValid() && list->model()->rowCount() == 1) {
        index = list->model()->index(0, 0);
    }
    if (index.isValid()) {
        setText(index.data().toString());
    }
    list->hide();
    return true;
}

void FieldLineEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeProposal();
        event->accept();
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (isOpen(completer())) {
            completer()->popup()->hide();
        }
        if (isTouched()) {
            setText(m_resting);
            selectAll();
            event->accept();
            Q_EMIT restored();
        } else {
            event->ignore();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FieldLineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason) {
        Q_EMIT left();
    }
}

void FieldLineEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    menu->exec(event->globalPos());
}

} // namespace rangkul::registryui
