// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "field_editor.h"

namespace rangkul::registryui {

/// A combo box in which one types: part of the words, or the number of the answer. Turning the
/// wheel over it scrolls the page and changes nothing.
class FieldComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FieldComboBox(QWidget* parent);
    FieldLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void picked(); ///< from the open list

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    FieldLineEdit* m_line;
    bool m_byArrow = false;
};

/// One answer of a list.
class FieldChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    FieldChoiceEditor(const registry::Variable& variable, std::vector<FieldChoice> choices,
                      QWidget* parent);

    void display(const registry::Value& value) override;
    core::Result<registry::Value> wished() const override;
    bool isTouched() const override;
    void setHint(const QString& hint) override;

private:
    std::vector<FieldChoice> m_choices;
    FieldComboBox* m_combo;
};

} // namespace rangkul::registryui
