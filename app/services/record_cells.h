// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <optional>

namespace rangkul::services {

/// The date of a column, or an invalid one.
QDate dateOf(const registry::Record& record, const char* column);
std::optional<double> numberOf(const registry::Record& record, const char* column);
/// The row a column names, or a null id.
core::RecordId referenceOf(const registry::Record& record, const char* column);

/// A record in the making. The first value that may not be stored is told by store().
class NewRecord
{
public:
    explicit NewRecord(registry::Entity entity);

    /// An empty text, invalid date or null id leaves the column missing.
    void set(const char* column, const registry::Value& value);
    const registry::RowRef& ref() const { return m_row.row; }

    /// For an edit of many rows.
    core::Result<registry::NewRow> row() const;
    core::Result<registry::Record> store(registry::RecordRepository& records) const;

private:
    registry::NewRow m_row;
    std::optional<core::Error> m_error;
};

/// New records and changed cells, stored in one commit.
class RecordEdit
{
public:
    void create(const NewRecord& record);
    void set(const registry::RowRef& row, const char* column, const registry::Value& value);
    core::Result<registry::Commit> store(registry::RecordRepository& records) const;
    /// For who stores it another way.
    core::Result<registry::Edit> edit() const;

private:
    registry::Edit m_edit;
    std::optional<core::Error> m_error;
};

} // namespace rangkul::services
