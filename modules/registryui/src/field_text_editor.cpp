// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_text_editor.h"

#include <QHBoxLayout>

#include "field_line_edit.h"
#include "profile_words.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::ValueType;

FieldTextEditor::FieldTextEditor(const registry::Variable& variable, QWidget* parent)
    : FieldEditor(variable, parent)
    , m_edit(new FieldLineEdit(this))
{
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(words::label(variable));
    const bool isFixed = variable.type == ValueType::Reference ||
                         variable.type == ValueType::Point || variable.type == ValueType::Area;
    m_edit->setReadOnly(isFixed);
    if (isFixed) {
        m_edit->setFrame(false);
        QPalette quiet = palette();
        quiet.setColor(QPalette::Base, palette().color(QPalette::Window));
        m_edit->setPalette(quiet);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    connect(m_edit, &FieldLineEdit::entered, this, [this] { Q_EMIT finished(true); });
    connect(m_edit, &FieldLineEdit::left, this, [this] { Q_EMIT finished(false); });
    connect(m_edit, &FieldLineEdit::restored, this, &FieldEditor::restored);
}

void FieldTextEditor::display(const registry::Value& value)
{
    m_edit->setRestingText(editText(variable(), value));
}

core::Result<registry::Value> FieldTextEditor::wished() const
{
    return registry::parsedValue(variable(), m_edit->text());
}

bool FieldTextEditor::isTouched() const
{
    return m_edit->isTouched();
}

void FieldTextEditor::setHint(const QString& hint)
{
    m_edit->setPlaceholderText(hint);
}

} // namespace rangkul::registryui
