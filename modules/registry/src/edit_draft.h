// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/household_rules.h"

namespace rangkul::registry {

inline core::Error invalid(const char* reason, QStringList args = {})
{
    return core::Error{core::ErrorCode::InvalidInput, QString::fromLatin1(reason), std::move(args)};
}

inline QDate asDate(const Value& value)
{
    const auto* date = std::get_if<QDate>(&value);
    return date ? *date : QDate();
}

inline Value textOrMissing(const QString& text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

/// Collects the cells of one Edit and checks them at the end.
class EditDraft
{
public:
    EditDraft(const Decision& decision, const char* reason);

    /// Wishes a new value for a cell of `record`; what the record shows becomes `seen`. A second
    /// wish for the same cell replaces the first; a wish for what is there already is dropped.
    void set(const Record& record, QLatin1StringView column, Value value);
    /// Starts a new row.
    RowRef create(Entity entity);
    /// Adds a cell to the row that was started last; a missing value adds nothing.
    void fill(QLatin1StringView column, Value value);
    void fill(const Cells& cells);

    /// What checkedValue() says of the first bad cell, or the whole Edit.
    core::Result<Edit> finish();

private:
    Decision m_decision;
    Edit m_edit;
};

/// "date.missing", "date.future".
core::Status checkDay(const Decision& decision, QDate day);

} // namespace rangkul::registry
