// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/record.h"

namespace rangkul::registry {

namespace {

size_t positionOf(const Variable& variable)
{
    return static_cast<size_t>(&variable - variables(variable.entity).data());
}

} // namespace

Record::Record(RowRef ref)
    : m_ref(ref)
    , m_values(variables(ref.entity).size())
{
}

Record::Record(RowRef ref, std::vector<Value> values)
    : m_ref(ref)
    , m_values(std::move(values))
{
    Q_ASSERT(m_values.size() == variables(ref.entity).size());
}

const Value& Record::value(const Variable& variable) const
{
    Q_ASSERT(variable.entity == m_ref.entity && !m_values.empty());
    return m_values[positionOf(variable)];
}

const Value& Record::value(QLatin1StringView column) const
{
    return value(variable(m_ref.entity, column));
}

void Record::setValue(const Variable& variable, Value value)
{
    Q_ASSERT(variable.entity == m_ref.entity && !m_values.empty());
    m_values[positionOf(variable)] = std::move(value);
}

} // namespace rangkul::registry
