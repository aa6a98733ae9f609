// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"
#include "rangkul/scoring/model_condition.h"

#include <map>

namespace rangkul::scoring {

/// Cells of one variable, a cell for each household or person; registry::kMissing is missing.
using Cells = std::variant<std::span<const qint8>, std::span<const qint16>, std::span<const qint32>,
                           std::span<const qint64>, std::span<const float>>;

/// The number in a cell, or nullopt when it is missing.
std::optional<double> numberAt(const Cells& cells, size_t row);

/// What models ask, by columns: a view on frames, plus what had to be worked out (ages, members,
/// deciles). The frames must outlive it and not be written meanwhile; reading from many threads is
/// safe.
class ScoreColumns
{
public:
    /// `persons` may be nullptr when no member is asked. `day` decides ages. NotFound
    /// "score.column_not_loaded" (name of the variable) or "score.persons_not_loaded".
    static core::Result<ScoreColumns> of(const registry::HouseholdFrame& households,
                                         const registry::PersonFrame* persons, QDate day,
                                         const std::vector<VariableRef>& needed);

    size_t households() const { return m_active.size(); }
    size_t persons() const { return m_memberOf.size(); }
    QDate day() const { return m_day; }
    /// The variable must have been needed.
    const Cells& cells(const VariableRef& variable) const;
    bool has(const VariableRef& variable) const { return m_cells.count(variable) != 0; }

    /// 1 for a household that counts: neither ended nor withdrawn.
    std::span<const quint8> active() const { return m_active; }
    std::span<const quint16> members() const { return m_members; }
    /// Household row of each person who is a member, else registry::kNoRow.
    std::span<const quint32> memberOf() const { return m_memberOf; }
    /// 1 when at least one member is recorded.
    std::span<const quint8> hasMembers() const { return m_hasMembers; }
    /// All rows by household id: an order that is the same on every laptop.
    std::span<const quint32> byId() const { return m_byId; }

private:
    void readHouseholds(const registry::HouseholdFrame& frame);
    void readMembers(const registry::PersonFrame& frame);
    core::Status add(const registry::HouseholdFrame& households,
                     const registry::PersonFrame* persons, const VariableRef& variable);
    void addDerived(const registry::HouseholdFrame& households,
                    const registry::PersonFrame* persons, const VariableRef& variable);

    QDate m_day;
    std::vector<quint8> m_active;
    std::vector<quint16> m_members;
    std::vector<quint32> m_memberOf;
    std::vector<quint8> m_hasMembers;
    std::vector<quint32> m_byId;
    std::map<VariableRef, Cells> m_cells;
    // Cells that no frame holds; a map does not move them.
    std::map<VariableRef, std::vector<qint8>> m_ownSmall;
    std::map<VariableRef, std::vector<qint32>> m_ownLarge;
};

} // namespace rangkul::scoring
