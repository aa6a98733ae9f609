// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/text_pool.h"

#include <cstring>

namespace rangkul::linkage {

namespace {

constexpr size_t kFirstSlots = 64;

} // namespace

quint64 textHash(QByteArrayView text)
{
    quint64 hash = 0xCBF29CE484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return mixedBits(hash);
}

TextPool::TextPool()
    : m_starts{0, 0}
    , m_counts{0}
    , m_slots(kFirstSlots, 0)
{
}

TextPool::~TextPool()
{
    // Names must not lie about in freed memory; the volatile pointer keeps the call.
    static void* (*const volatile overwrite)(void*, int, size_t) = &std::memset;
    if (!m_bytes.empty()) {
        overwrite(m_bytes.data(), 0, m_bytes.size());
    }
}

quint32 TextPool::slotOf(QByteArrayView wanted, quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        if (m_slots[at] == 0 || text(m_slots[at]) == wanted) {
            return static_cast<quint32>(at);
        }
    }
}

void TextPool::grow()
{
    std::vector<quint32> old(m_slots.size() * 2, 0);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const quint32 id : old) {
        if (id != 0) {
            size_t at = textHash(text(id)) & mask;
            while (m_slots[at] != 0) {
                at = (at + 1) & mask;
            }
            m_slots[at] = id;
        }
    }
}

quint32 TextPool::add(QByteArrayView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    ++m_filled;
    const quint32 at = slotOf(text, textHash(text));
    if (m_slots[at] != 0) {
        ++m_counts[m_slots[at]];
        return m_slots[at];
    }
    const quint32 id = size();
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_starts.push_back(static_cast<quint32>(m_bytes.size()));
    m_counts.push_back(1);
    m_slots[at] = id;
    if (static_cast<size_t>(id) * 3 > m_slots.size() * 2) {
        grow();
    }
    return id;
}

quint32 TextPool::find(QByteArrayView text) const
{
    return text.isEmpty() ? 0 : m_slots[slotOf(text, textHash(text))];
}

size_t TextPool::bytes() const
{
    return m_bytes.capacity() +
           sizeof(quint32) * (m_starts.capacity() + m_counts.capacity() + m_slots.capacity());
}

} // namespace rangkul::linkage
