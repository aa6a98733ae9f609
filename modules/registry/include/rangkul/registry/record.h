// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "rangkul/registry/variable.h"

#include <vector>

namespace rangkul::registry {

/// One stored row, its cells in the order of variables(entity). Identity cells are unsealed.
class Record
{
public:
    Record() = default;
    explicit Record(RowRef ref);
    /// `values`: one for each of variables(ref.entity), in their order.
    Record(RowRef ref, std::vector<Value> values);

    const RowRef& ref() const { return m_ref; }
    const Value& value(const Variable& variable) const;
    /// Shorthand for columns the program itself names; the column must exist.
    const Value& value(QLatin1StringView column) const;
    QString text(QLatin1StringView column) const { return asText(value(column)); }
    std::optional<qint64> integer(QLatin1StringView column) const
    {
        return asInteger(value(column));
    }
    void setValue(const Variable& variable, Value value);

    bool operator==(const Record&) const = default;

private:
    RowRef m_ref;
    std::vector<Value> m_values;
};

/// Everything the profile screen shows of one household, read in one go.
struct HouseholdProfile
{
    Record household;
    std::optional<Record> dwelling;
    std::optional<Record> region;
    std::vector<Record> members;       ///< head first, then by relation and birth date
    std::vector<Record> formerMembers; ///< persons who left; their PastMembership rows below
    std::vector<Record> pastMemberships;
    std::vector<Record> pastOccupancies;
    std::vector<Record> rankings;           ///< newest dataset first
    std::vector<Record> datasets;           ///< the datasets named by rankings and benefits
    std::vector<Record> benefits;           ///< of the household, its dwelling and its members
    std::vector<Record> programs;           ///< the programs named by benefits
    std::vector<core::RecordId> neighbours; ///< other households in the same dwelling
};

} // namespace rangkul::registry
