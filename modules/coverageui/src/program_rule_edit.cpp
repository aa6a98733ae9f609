// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_rule_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

#include "rangkul/coverage/rule_text.h"

namespace rangkul::coverageui {

namespace {

constexpr int kOfferedWidth = 320;
constexpr int kMostOffered = 60;

/// Behind these words comes a question; they are written without asking for more.
bool isWholeAnswer(const QStringList& offered, const QString& partial)
{
    return offered.size() == 1 && offered.front().compare(partial, Qt::CaseInsensitive) == 0;
}

} // namespace

ProgramRuleEdit::ProgramRuleEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    setTabChangesFocus(true);
    m_completer->setModel(m_model);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ProgramRuleEdit::insert);
}

void ProgramRuleEdit::markError(qsizetype place)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (place >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        const int at = std::min(static_cast<int>(place), document()->characterCount() - 1);
        mark.cursor.setPosition(at);
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!mark.cursor.hasSelection()) {
            mark.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        }
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Qt::red);
        marks << mark;
    }
    setExtraSelections(marks);
}

void ProgramRuleEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isShown = m_completer->popup()->isVisible();
    if (isShown && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                    event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the list takes it
        return;
    }
    const bool asked =
        event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier);
    if (!asked) {
        QPlainTextEdit::keyPressEvent(event);
    }
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint();
    if (asked || (isTyped && !event->modifiers().testFlag(Qt::ControlModifier))) {
        offer(asked);
    } else if (isShown && event->key() == Qt::Key_Backspace) {
        offer(false);
    }
}

void ProgramRuleEdit::offer(bool asked)
{
    const int cursor = textCursor().position();
    const QString text = toPlainText();
    const coverage::RuleSuggestions found = coverage::suggestionsAt(text, cursor, m_programs);
    const QString partial = text.mid(found.from, cursor - found.from);
    QStringList offered;
    for (const coverage::RuleSuggestion& each : found.items) {
        if (offered.size() < kMostOffered && each.text.size() > 1) {
            offered << each.text;
        }
    }
    if (offered.isEmpty() || isWholeAnswer(offered, partial) || (partial.isEmpty() && !asked)) {
        m_completer->popup()->hide();
        return;
    }
    m_from = found.from;
    m_model->setStringList(offered);
    QRect place = cursorRect();
    place.setWidth(kOfferedWidth);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ProgramRuleEdit::insert(const QString& text)
{
    QTextCursor cursor = textCursor();
    const int to = cursor.position();
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(m_from, to)));
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(text + u' ');
    setTextCursor(cursor);
}

} // namespace rangkul::coverageui
