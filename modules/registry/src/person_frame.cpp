// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/person_frame.h"

#include <algorithm>

namespace rangkul::registry {

namespace {

const Variable& personVariable(const char* column)
{
    return variable(Entity::Person, QLatin1StringView(column));
}

/// The columns a frame always has.
struct Always
{
    const Variable& sex = personVariable("sex");
    const Variable& birth = personVariable("birth_date");
    const Variable& relation = personVariable("relation");
    const Variable& presence = personVariable("presence");

    std::array<const Variable*, 4> all() const { return {&sex, &birth, &relation, &presence}; }
};

const Always& always()
{
    static const Always all;
    return all;
}

template <typename T> std::span<const T> cellsOf(const FrameColumn* column)
{
    return column ? column->as<T>() : std::span<const T>();
}

} // namespace

int wholeYears(QDate birth, QDate day)
{
    const bool before =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

void PersonFrame::reserve(size_t rows)
{
    m_ids.reserve(rows);
    if (m_ids.empty()) {
        m_index.reserve(rows);
    }
    m_household.reserve(rows);
    m_next.reserve(rows);
    m_flags.reserve(rows);
}

void PersonFrame::appendEmpty(const core::RecordId& id)
{
    m_ids.push_back(id);
    m_index.add(m_ids);
    m_household.push_back(kNoRow);
    m_next.push_back(kNoRow);
    m_flags.push_back(0);
    if (m_columns.empty()) {
        for (const Variable* v : always().all()) {
            m_columns.try_emplace(v, *v);
        }
    }
    for (auto& [variable, column] : m_columns) {
        column.resize(m_ids.size());
    }
}

void PersonFrame::linkTo(quint32 row, quint32 household)
{
    if (const quint32 old = m_household[row]; old != kNoRow) {
        quint32* at = &m_first[old];
        while (*at != row) {
            at = &m_next[*at];
        }
        *at = m_next[row];
    }
    m_household[row] = household;
    m_next[row] = kNoRow;
    if (household == kNoRow) {
        return;
    }
    if (m_first.size() <= household) {
        m_first.resize(household + size_t(1), kNoRow);
    }
    m_next[row] = m_first[household];
    m_first[household] = row;
}

quint32 PersonFrame::put(const PersonRow& row)
{
    const auto known = rowOf(row.id);
    if (!known) {
        appendEmpty(row.id);
    }
    const quint32 at = known.value_or(static_cast<quint32>(m_ids.size() - 1));
    if (m_household[at] != row.household) {
        linkTo(at, row.household);
    }
    m_flags[at] = row.ended ? kEnded : 0;
    m_columns.at(&always().sex).setInteger(at, row.sex);
    m_columns.at(&always().birth).setInteger(at, row.birthDay);
    m_columns.at(&always().relation).setInteger(at, row.relation);
    m_columns.at(&always().presence).setInteger(at, row.presence);
    return at;
}

std::vector<quint32> PersonFrame::rowsOfHousehold(quint32 household) const
{
    std::vector<quint32> rows;
    if (household < m_first.size()) {
        for (quint32 row = m_first[household]; row != kNoRow; row = m_next[row]) {
            if (!isHidden(row)) {
                rows.push_back(row);
            }
        }
    }
    return rows;
}

std::span<const qint8> PersonFrame::sex() const
{
    return cellsOf<qint8>(column(always().sex));
}

std::span<const qint32> PersonFrame::birthDays() const
{
    return cellsOf<qint32>(column(always().birth));
}

std::span<const qint8> PersonFrame::relation() const
{
    return cellsOf<qint8>(column(always().relation));
}

std::span<const qint8> PersonFrame::presence() const
{
    return cellsOf<qint8>(column(always().presence));
}

std::optional<int> PersonFrame::age(quint32 row, QDate day) const
{
    const qint32 birth = birthDays()[row];
    if (birth == kMissing<qint32> || birth > day.toJulianDay()) {
        return std::nullopt;
    }
    return wholeYears(QDate::fromJulianDay(birth), day);
}

const FrameColumn* PersonFrame::column(const Variable& variable) const
{
    const auto found = m_columns.find(&variable);
    return found == m_columns.end() ? nullptr : &found->second;
}

void PersonFrame::setColumn(FrameColumn column)
{
    Q_ASSERT(column.size() == size());
    const Variable* key = &column.variable();
    m_columns.insert_or_assign(key, std::move(column));
}

void PersonFrame::setCell(const Variable& variable, quint32 row, const Value& value)
{
    if (const auto found = m_columns.find(&variable); found != m_columns.end()) {
        found->second.set(row, value);
    }
}

std::vector<const Variable*> PersonFrame::addedColumns() const
{
    std::vector<const Variable*> added;
    for (const auto& [variable, column] : m_columns) {
        const auto there = always().all();
        if (std::find(there.begin(), there.end(), variable) == there.end()) {
            added.push_back(variable);
        }
    }
    return added;
}

} // namespace rangkul::registry
