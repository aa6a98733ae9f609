// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_value_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "rangkul/sync/merge_cell.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::syncui {

using registry::Entity;
using registry::Value;
using registry::ValueType;
using registry::Variable;

namespace {

constexpr int kVillageLevel = 4;

bool isRegion(const Variable& variable)
{
    return variable.type == ValueType::Reference && variable.target == Entity::Region;
}

bool isTypable(const Variable* variable)
{
    return isRegion(*variable) ||
           (variable->type != ValueType::Reference && variable->type != ValueType::Point &&
            variable->type != ValueType::Area);
}

/// What stands in the register until the conflict is decided.
std::vector<Value> shownValues(const sync::Conflict& conflict)
{
    const auto side = std::find_if(conflict.sides.begin(), conflict.sides.end(),
                                   [](const auto& one) { return one.isShown; });
    return side == conflict.sides.end() ? std::vector<Value>() : side->values;
}

} // namespace

OwnValueForm::OwnValueForm(QWidget* parent)
    : QGroupBox(parent)
{
    setTitle(tr("Another value"));
}

OwnValueForm* OwnValueForm::make(const sync::Conflict& conflict,
                                 std::span<const registry::FrameRegion> regions, QWidget* parent)
{
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    if (!std::all_of(columns.begin(), columns.end(), isTypable)) {
        return nullptr;
    }
    const std::vector<Value> shown = shownValues(conflict);
    auto* box = new OwnValueForm(parent);
    auto* form = new QFormLayout(box);
    for (size_t i = 0; i < columns.size(); ++i) {
        // Of a single value something else is meant; of several mostly one is to be mended.
        static const Value kNothing;
        const bool isKnown = columns.size() > 1 && i < shown.size();
        QWidget* editor = box->editorFor(*columns[i], isKnown ? shown[i] : kNothing, regions);
        editor->setAccessibleName(words::label(*columns[i]));
        form->addRow(words::label(*columns[i]), editor);
        box->m_fields.push_back({columns[i], editor});
    }
    auto* button = new QPushButton(tr("Use the &typed value"), box);
    form->addRow(button);
    connect(button, &QPushButton::clicked, box, &OwnValueForm::choose);
    return box;
}

QWidget* OwnValueForm::editorFor(const Variable& variable, const Value& shown,
                                 std::span<const registry::FrameRegion> regions)
{
    if (!isRegion(variable)) {
        auto* edit = new QLineEdit(this);
        if (const auto* text = std::get_if<QString>(&shown)) {
            edit->setText(*text);
        }
        return edit;
    }
    auto* combo = new QComboBox(this);
    const auto* there = std::get_if<core::RecordId>(&shown);
    if (there == nullptr) {
        combo->addItem(QString());
    }
    for (const registry::FrameRegion& region : regions) {
        const bool isThere = there != nullptr && region.id == *there;
        if (region.level == kVillageLevel || isThere) {
            combo->addItem(region.name, QVariant::fromValue(region.id));
            combo->setCurrentIndex(isThere ? combo->count() - 1 : combo->currentIndex());
        }
    }
    return combo;
}

void OwnValueForm::choose()
{
    std::vector<Value> values;
    for (const Field& field : m_fields) {
        if (const auto* combo = qobject_cast<QComboBox*>(field.editor)) {
            const QVariant region = combo->currentData();
            values.emplace_back();
            if (region.isValid()) {
                values.back() = region.value<core::RecordId>();
            }
            continue;
        }
        auto value =
            registry::parsedValue(*field.variable, static_cast<QLineEdit*>(field.editor)->text());
        if (!value) {
            Q_EMIT refused(value.error());
            field.editor->setFocus();
            return;
        }
        values.push_back(std::move(*value));
    }
    Q_EMIT chosen(values);
}

} // namespace rangkul::syncui
