// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/record_id.h"

#include <optional>
#include <span>
#include <vector>

namespace rangkul::registry {

/// Finds the row of an id among ids that are kept elsewhere; 8 to 16 bytes a row. The ids hold
/// random bits, so they are their own hash.
class RowIndex
{
public:
    /// `ids` are the ids of all rows, the new one last.
    void add(std::span<const core::RecordId> ids)
    {
        if (ids.size() * 2 > m_slots.size()) {
            rebuild(ids);
        } else {
            place(ids, static_cast<quint32>(ids.size() - 1));
        }
    }

    std::optional<quint32> find(std::span<const core::RecordId> ids, const core::RecordId& id) const
    {
        if (m_slots.empty()) {
            return std::nullopt;
        }
        for (size_t at = slotOf(id); m_slots[at] != kFree; at = next(at)) {
            if (ids[m_slots[at]] == id) {
                return m_slots[at];
            }
        }
        return std::nullopt;
    }

    /// All rows of an id that stands there several times.
    std::vector<quint32> findAll(std::span<const core::RecordId> ids,
                                 const core::RecordId& id) const
    {
        std::vector<quint32> rows;
        if (!m_slots.empty()) {
            for (size_t at = slotOf(id); m_slots[at] != kFree; at = next(at)) {
                if (ids[m_slots[at]] == id) {
                    rows.push_back(m_slots[at]);
                }
            }
        }
        return rows;
    }

    /// Room for so many; only while it is empty.
    void reserve(size_t rows)
    {
        size_t size = 64;
        while (size < rows * 3) {
            size *= 2;
        }
        m_slots.assign(size, kFree);
    }

    /// Starts anew with all ids.
    void rebuild(std::span<const core::RecordId> ids)
    {
        reserve(ids.size());
        for (quint32 row = 0; row < ids.size(); ++row) {
            place(ids, row);
        }
    }

    size_t bytes() const { return m_slots.capacity() * sizeof(quint32); }

private:
    static constexpr quint32 kFree = 0xFFFFFFFF;

    size_t slotOf(const core::RecordId& id) const { return qHash(id) & (m_slots.size() - 1); }
    size_t next(size_t at) const { return (at + 1) & (m_slots.size() - 1); }

    void place(std::span<const core::RecordId> ids, quint32 row)
    {
        size_t at = slotOf(ids[row]);
        while (m_slots[at] != kFree) {
            at = next(at);
        }
        m_slots[at] = row;
    }

    std::vector<quint32> m_slots;
};

} // namespace rangkul::registry
