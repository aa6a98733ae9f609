// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field_editor.h"

class QListWidget;
class QPushButton;

namespace rangkul::registryui {

/// Several answers of a set list: a button that tells them and opens a list to tick.
class FieldSetEditor : public FieldEditor
{
    Q_OBJECT

public:
    FieldSetEditor(const registry::Variable& variable, QWidget* parent);

    void display(const registry::Value& value) override;
    core::Result<registry::Value> wished() const override;
    bool isTouched() const override;
    void setHint(const QString& hint) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openList();
    void takeTicks();
    void showText();

    QPushButton* m_button;
    QListWidget* m_list = nullptr; ///< made when first opened
    registry::Value m_shown;
    registry::Value m_wished;
    QString m_hint;
};

} // namespace rangkul::registryui
