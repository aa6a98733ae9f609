// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace rangkul::coverage {

/// A set of row numbers 0..size-1, as one bit each. All operands of one operation have the same
/// size.
class IndexSet
{
public:
    IndexSet() = default;
    explicit IndexSet(std::size_t size)
        : m_size(size)
        , m_words((size + 63) / 64)
    {
    }

    std::size_t size() const { return m_size; }
    void insert(std::size_t index) { m_words[index / 64] |= std::uint64_t(1) << (index % 64); }
    bool contains(std::size_t index) const
    {
        return (m_words[index / 64] >> (index % 64) & 1U) != 0;
    }

    std::size_t count() const
    {
        std::size_t total = 0;
        for (const std::uint64_t word : m_words) {
            total += static_cast<std::size_t>(std::popcount(word));
        }
        return total;
    }

    /// 64 rows each, the lowest bit first. Bits behind size() stay zero.
    std::span<std::uint64_t> words() { return m_words; }
    std::span<const std::uint64_t> words() const { return m_words; }
    /// Those that were not in it.
    IndexSet& invert()
    {
        for (std::uint64_t& word : m_words) {
            word = ~word;
        }
        if (m_size % 64 != 0) {
            m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
        }
        return *this;
    }

    IndexSet& operator&=(const IndexSet& other) { return combine(other, std::bit_and<>()); }
    IndexSet& operator|=(const IndexSet& other) { return combine(other, std::bit_or<>()); }
    IndexSet& operator-=(const IndexSet& other)
    {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & ~b; });
    }
    friend IndexSet operator&(IndexSet a, const IndexSet& b) { return a &= b; }
    friend IndexSet operator|(IndexSet a, const IndexSet& b) { return a |= b; }
    friend IndexSet operator-(IndexSet a, const IndexSet& b) { return a -= b; }
    bool operator==(const IndexSet&) const = default;

    /// Calls `visit(index)` in growing order.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1) {
                visit(w * 64 + static_cast<std::size_t>(std::countr_zero(word)));
            }
        }
    }

private:
    template <typename Operation> IndexSet& combine(const IndexSet& other, Operation operation)
    {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            m_words[w] = operation(m_words[w], other.m_words[w]);
        }
        return *this;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace rangkul::coverage
