// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/registry/variable.h"

#include <vector>

namespace rangkul::registryui {

class FieldLineEdit;

/// One answer that can be chosen, as it is read.
struct FieldChoice
{
    QString text;
    registry::Value value;
};

/// The part of a field in which a value is typed or chosen. Shows a value, tells the wished one;
/// stores nothing itself.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const registry::Variable& variable, QWidget* parent);
    /// What its parts say while they go reaches nobody.
    ~FieldEditor() override;

    const registry::Variable& variable() const { return m_variable; }
    virtual void display(const registry::Value& value) = 0;
    /// InvalidInput as registry::parsedValue() says, or "value.choice" with the answers that fit.
    virtual core::Result<registry::Value> wished() const = 0;
    /// Differs from what was displayed last.
    virtual bool isTouched() const = 0;
    /// What stands there while the field is empty (why it does not apply, for instance).
    virtual void setHint(const QString& hint) = 0;
    /// Draws the frame in the colour of a mistake.
    void setMarked(bool marked);

Q_SIGNALS:
    void finished(bool goOn); ///< left, or chosen, or Enter: then `goOn` to the next field
    void restored();          ///< Esc: the old value is back

private:
    const registry::Variable& m_variable;
    bool m_marked = false;
};

/// The editor that fits the variable. `choices` are the answers of a Reference; without any it is
/// shown read-only.
FieldEditor* makeFieldEditor(const registry::Variable& variable, std::vector<FieldChoice> choices,
                             QWidget* parent);
/// The answers of the variable's code list.
std::vector<FieldChoice> codeChoices(const registry::Variable& variable);

} // namespace rangkul::registryui

Q_DECLARE_METATYPE(rangkul::registry::Value)
