// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include "rangkul/exchange/table_row.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace rangkul::exchange {

/// Numbers texts from 0 in the order they first come, in little memory: family ids, places.
class KeyTable
{
public:
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    std::uint32_t add(std::string_view key)
    {
        if (m_keys.size() * 2 >= m_slots.size()) {
            grow();
        }
        std::uint32_t& slot = m_slots[slotOf(key)];
        if (slot == kNone) {
            slot = static_cast<std::uint32_t>(m_keys.size());
            m_keys.push_back(m_arena.keep(key));
        }
        return slot;
    }
    std::uint32_t find(std::string_view key) const
    {
        return m_slots.empty() ? kNone : m_slots[slotOf(key)];
    }
    std::string_view key(std::uint32_t index) const { return m_keys[index]; }
    size_t size() const { return m_keys.size(); }

private:
    size_t slotOf(std::string_view key) const
    {
        size_t at = qHashBits(key.data(), key.size()) & (m_slots.size() - 1);
        while (m_slots[at] != kNone && m_keys[m_slots[at]] != key) {
            at = (at + 1) & (m_slots.size() - 1);
        }
        return at;
    }
    void grow()
    {
        const size_t size = m_slots.empty() ? 1024 : m_slots.size() * 2;
        m_slots.assign(size, kNone);
        for (std::uint32_t i = 0; i < m_keys.size(); ++i) {
            m_slots[slotOf(m_keys[i])] = i;
        }
    }

    std::vector<std::uint32_t> m_slots;
    std::vector<std::string_view> m_keys;
    TextArena m_arena;
};

} // namespace rangkul::exchange
