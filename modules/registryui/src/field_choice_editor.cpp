// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_choice_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QWheelEvent>

#include "field_line_edit.h"
#include "profile_words.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::Value;

namespace {

constexpr qsizetype kMostNamed = 4;

} // namespace

FieldComboBox::FieldComboBox(QWidget* parent)
    : QComboBox(parent)
    , m_line(new FieldLineEdit(this))
{
    setLineEdit(m_line);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(14);
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_byArrow) {
            Q_EMIT picked();
        }
    });
}

bool FieldComboBox::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            // An open list would hold the focus, and swallow that it is lost.
            if (m_line->takeProposal()) {
                Q_EMIT picked();
            }
        }
    }
    return QComboBox::event(event);
}

void FieldComboBox::keyPressEvent(QKeyEvent* event)
{
    m_byArrow = true; // an arrow in the closed box only shows the next answer
    QComboBox::keyPressEvent(event);
    m_byArrow = false;
}

void FieldComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

FieldChoiceEditor::FieldChoiceEditor(const registry::Variable& variable,
                                     std::vector<FieldChoice> choices, QWidget* parent)
    : FieldEditor(variable, parent)
    , m_choices(std::move(choices))
    , m_combo(new FieldComboBox(this))
{
    setFocusProxy(m_combo);
    m_combo->setAccessibleName(words::label(variable));
    m_combo->addItem(QString());
    int widest = 0;
    for (const FieldChoice& choice : m_choices) {
        m_combo->addItem(choice.text);
        widest = std::max(widest, fontMetrics().horizontalAdvance(choice.text));
    }
    m_combo->view()->setMinimumWidth(std::min(widest + 40, 420));
    auto* completer = new QCompleter(m_combo->model(), m_combo);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->setCompleter(completer);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo);
    connect(m_combo->line(), &FieldLineEdit::entered, this, [this] { Q_EMIT finished(true); });
    connect(m_combo->line(), &FieldLineEdit::left, this, [this] { Q_EMIT finished(false); });
    connect(m_combo->line(), &FieldLineEdit::restored, this, &FieldEditor::restored);
    connect(m_combo, &FieldComboBox::picked, this, [this] { Q_EMIT finished(false); });
}

void FieldChoiceEditor::display(const Value& value)
{
    const QSignalBlocker blocker(m_combo);
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(),
                     [&value](const FieldChoice& choice) { return choice.value == value; });
    const bool isKnown = found != m_choices.end();
    m_combo->setCurrentIndex(isKnown ? static_cast<int>(found - m_choices.begin()) + 1 : 0);
    m_combo->line()->setRestingText(isKnown ? found->text : editText(variable(), value));
    m_combo->setToolTip(m_combo->line()->restingText());
}

core::Result<Value> FieldChoiceEditor::wished() const
{
    const QString text = m_combo->line()->text().trimmed();
    if (text.isEmpty()) {
        return Value();
    }
    for (const FieldChoice& choice : m_choices) {
        if (choice.text.compare(text, Qt::CaseInsensitive) == 0) {
            return choice.value;
        }
    }
    if (variable().type == registry::ValueType::Code) {
        if (auto read = registry::parsedValue(variable(), text)) {
            return read;
        }
    }
    std::vector<const FieldChoice*> fitting;
    for (const FieldChoice& choice : m_choices) {
        if (choice.text.contains(text, Qt::CaseInsensitive)) {
            fitting.push_back(&choice);
        }
    }
    if (fitting.size() == 1) {
        return fitting.front()->value;
    }
    QStringList named;
    for (const FieldChoice* choice : fitting) {
        if (named.size() < kMostNamed) {
            named << choice->text;
        }
    }
    return fitting.empty() ? core::Error{core::ErrorCode::InvalidInput,
                                         QStringLiteral("value.no_choice"),
                                         {text}}
                           : core::Error{core::ErrorCode::InvalidInput,
                                         QStringLiteral("value.many_choices"),
                                         {text, named.join(QStringLiteral("; "))}};
}

bool FieldChoiceEditor::isTouched() const
{
    return m_combo->line()->isTouched();
}

void FieldChoiceEditor::setHint(const QString& hint)
{
    m_combo->line()->setPlaceholderText(hint);
}

} // namespace rangkul::registryui
