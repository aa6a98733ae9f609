// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace rangkul::linkage {

/// The different texts of one column, each once, with how many records have it. Id 0 is "missing".
class TextPool
{
public:
    TextPool();
    TextPool(TextPool&&) noexcept = default;
    TextPool& operator=(TextPool&&) noexcept = default;
    ~TextPool();

    /// The id of `text`, which one more record has; 0 for an empty text.
    quint32 add(QByteArrayView text);
    /// 0 when no record has it.
    quint32 find(QByteArrayView text) const;

    QByteArrayView text(quint32 id) const
    {
        return {m_bytes.data() + m_starts[id],
                static_cast<qsizetype>(m_starts[id + 1] - m_starts[id])};
    }
    quint32 count(quint32 id) const { return m_counts[id]; }
    /// One more than the largest id.
    quint32 size() const { return static_cast<quint32>(m_counts.size()); }
    /// Records that have any text.
    quint64 filled() const { return m_filled; }
    size_t bytes() const;

private:
    quint32 slotOf(QByteArrayView text, quint64 hash) const;
    void grow();

    std::vector<char> m_bytes;
    std::vector<quint32> m_starts; ///< one more than there are texts
    std::vector<quint32> m_counts;
    std::vector<quint32> m_slots; ///< open addressing; ids, 0 = free
    quint64 m_filled = 0;
};

/// 64 well-mixed bits of a text; the same on every machine.
quint64 textHash(QByteArrayView text);
/// Finaliser of SplitMix64 (Steele, Lea and Flood 2014).
constexpr quint64 mixedBits(quint64 x)
{
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

} // namespace rangkul::linkage
