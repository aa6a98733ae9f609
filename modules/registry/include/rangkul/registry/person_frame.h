// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/frame_column.h"
#include "rangkul/registry/row_index.h"

#include <map>

namespace rangkul::registry {

inline constexpr quint32 kNoRow = 0xFFFFFFFF;

/// What the frame holds of one person before any column is loaded.
struct PersonRow
{
    core::RecordId id;
    quint32 household = kNoRow; ///< row of the HouseholdFrame
    std::optional<qint64> sex;
    std::optional<qint64> birthDay; ///< Julian day
    std::optional<qint64> relation;
    std::optional<qint64> presence; ///< of the list member_presence
    bool ended = false;             ///< died, left, double: no member any more
};

/// All persons by columns, beside a HouseholdFrame. The same rules hold as there.
class PersonFrame
{
public:
    void reserve(size_t rows);
    /// Adds a row, or replaces the row of that id.
    quint32 put(const PersonRow& row);
    void hide(quint32 row) { m_flags[row] |= kHidden; }

    size_t size() const { return m_ids.size(); }
    std::optional<quint32> rowOf(const core::RecordId& person) const
    {
        return m_index.find(m_ids, person);
    }
    std::span<const core::RecordId> ids() const { return m_ids; }
    /// Row of the HouseholdFrame, or kNoRow.
    std::span<const quint32> households() const { return m_household; }
    /// Persons whose household is this row, those who ended too; in no order.
    std::vector<quint32> rowsOfHousehold(quint32 household) const;
    std::span<const qint8> sex() const;
    /// Julian days; kMissing<qint32> when not known.
    std::span<const qint32> birthDays() const;
    std::span<const qint8> relation() const;
    std::span<const qint8> presence() const;
    bool isEnded(quint32 row) const { return (m_flags[row] & kEnded) != 0; }
    bool isHidden(quint32 row) const { return (m_flags[row] & kHidden) != 0; }
    /// A member of a household today.
    bool isMember(quint32 row) const { return m_flags[row] == 0 && m_household[row] != kNoRow; }
    /// Whole years on `day`; nullopt without a birth date or before birth.
    std::optional<int> age(quint32 row, QDate day) const;

    /// nullptr until it was added. Variables of Person.
    const FrameColumn* column(const Variable& variable) const;
    void setColumn(FrameColumn column);
    void setCell(const Variable& variable, quint32 row, const Value& value);
    /// Those added, without the four which are always there.
    std::vector<const Variable*> addedColumns() const;

private:
    enum : quint8 { kEnded = 1, kHidden = 2 };

    void appendEmpty(const core::RecordId& id);
    void linkTo(quint32 row, quint32 household);

    std::vector<core::RecordId> m_ids;
    RowIndex m_index;
    std::vector<quint32> m_household;
    std::vector<quint32> m_first; ///< first person of each household row
    std::vector<quint32> m_next;  ///< next person of the same household
    std::vector<quint8> m_flags;
    std::map<const Variable*, FrameColumn> m_columns;
};

/// Whole years between two days.
int wholeYears(QDate birth, QDate day);

} // namespace rangkul::registry
