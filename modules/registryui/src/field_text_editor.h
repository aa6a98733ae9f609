// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field_editor.h"

namespace rangkul::registryui {

/// Text, numbers and dates; points and records are shown read-only.
class FieldTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    FieldTextEditor(const registry::Variable& variable, QWidget* parent);

    void display(const registry::Value& value) override;
    core::Result<registry::Value> wished() const override;
    bool isTouched() const override;
    void setHint(const QString& hint) override;

private:
    FieldLineEdit* m_edit;
};

} // namespace rangkul::registryui
