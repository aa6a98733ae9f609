// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"

#include "field_choice_editor.h"
#include "field_set_editor.h"
#include "field_text_editor.h"
#include "profile_words.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/ui/theme.h"

namespace rangkul::registryui {

using registry::ValueType;

FieldEditor::FieldEditor(const registry::Variable& variable, QWidget* parent)
    : QWidget(parent)
    , m_variable(variable)
{
}

FieldEditor::~FieldEditor()
{
    for (QObject* part : findChildren<QObject*>()) {
        part->disconnect(this); // one that has the focus loses it in ~QWidget, after the editor
    }
}

void FieldEditor::setMarked(bool marked)
{
    QWidget* target = focusProxy();
    if (target == nullptr || marked == m_marked) {
        return;
    }
    m_marked = marked;
    QPalette own = target->parentWidget()->palette();
    if (marked) {
        const ui::ToneColours colours = ui::toneColours(ui::Tone::Bad, palette());
        own.setColor(QPalette::Base, colours.background);
        own.setColor(QPalette::Text, colours.text);
    }
    target->setPalette(own);
}

std::vector<FieldChoice> codeChoices(const registry::Variable& variable)
{
    std::vector<FieldChoice> choices;
    const auto* list = registry::findCodeList(QLatin1StringView(variable.codeList).toString());
    if (list != nullptr) {
        for (const registry::CodeItem& item : list->items()) {
            choices.push_back({codeText(item.code, item.label), qint64(item.code)});
        }
    }
    return choices;
}

FieldEditor* makeFieldEditor(const registry::Variable& variable, std::vector<FieldChoice> choices,
                             QWidget* parent)
{
    switch (variable.type) {
    case ValueType::Code:
        return new FieldChoiceEditor(variable, codeChoices(variable), parent);
    case ValueType::CodeSet:
        return new FieldSetEditor(variable, parent);
    case ValueType::Reference:
        if (!choices.empty()) {
            return new FieldChoiceEditor(variable, std::move(choices), parent);
        }
        break;
    default:
        break;
    }
    return new FieldTextEditor(variable, parent);
}

} // namespace rangkul::registryui
