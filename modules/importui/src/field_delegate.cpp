// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include "column_model.h"

namespace rangkul::importui {

namespace {

/// The choice that what was typed means: the text itself, else the only or first one containing it.
int typedChoice(const QComboBox& combo)
{
    const QString typed = combo.currentText().trimmed();
    const int exact = combo.findText(typed, Qt::MatchFixedString);
    return exact >= 0 || typed.isEmpty() ? exact : combo.findText(typed, Qt::MatchContains);
}

} // namespace

FieldDelegate::FieldDelegate(const ColumnModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, QModelIndex()); // ground and focus of the cell
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    box.rect = option.rect.adjusted(2, 2, -2, -2);
    box.state = QStyle::State_Enabled;
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        box.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    }
    box.currentText = index.data(Qt::DisplayRole).toString();
    const QVariant foreground = index.data(Qt::ForegroundRole);
    if (foreground.isValid()) {
        box.palette.setBrush(QPalette::ButtonText, foreground.value<QBrush>());
        box.palette.setBrush(QPalette::Text, foreground.value<QBrush>());
    }
    QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    const QRect text = style->subControlRect(QStyle::CC_ComboBox, &box,
                                             QStyle::SC_ComboBoxEditField, option.widget);
    box.currentText =
        option.fontMetrics.elidedText(box.currentText, Qt::ElideRight, text.width() - 4);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(m_model.fieldLabels());
    combo->setAccessibleName(
        index.siblingAtColumn(ColumnModel::Header).data(Qt::DisplayRole).toString());
    QCompleter* completer = combo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    auto* self = const_cast<FieldDelegate*>(this);
    connect(combo, &QComboBox::activated, this, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    combo->setCurrentIndex(index.data(ColumnModel::kFieldRole).toInt());
    combo->lineEdit()->selectAll();
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    const int choice = typedChoice(*qobject_cast<QComboBox*>(editor));
    if (choice >= 0) {
        model->setData(index, choice, ColumnModel::kFieldRole);
    }
}

} // namespace rangkul::importui
