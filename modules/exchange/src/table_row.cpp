// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/table_row.h"

namespace rangkul::exchange {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

constexpr std::string_view kNoBreakSpace("\xC2\xA0");

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        if (!text.empty() && isBlank(text.front())) {
            text.remove_prefix(1);
        } else if (text.starts_with(kNoBreakSpace)) {
            text.remove_prefix(kNoBreakSpace.size());
        } else {
            break;
        }
    }
    for (;;) {
        if (!text.empty() && isBlank(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(kNoBreakSpace)) {
            text.remove_suffix(kNoBreakSpace.size());
        } else {
            break;
        }
    }
    return text;
}

char* TextArena::take(size_t bytes)
{
    if (bytes > kBlock / 4) {
        m_large.push_back(std::make_unique_for_overwrite<char[]>(bytes));
        return m_large.back().get();
    }
    if (m_used + bytes > kBlock) {
        if (m_block == m_blocks.size()) {
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
        }
        ++m_block;
        m_used = 0;
    }
    char* place = m_blocks[m_block - 1].get() + m_used;
    m_used += bytes;
    return place;
}

void TextArena::clear()
{
    m_large.clear();
    m_block = 0;
    m_used = kBlock;
}

void RowBatch::clear()
{
    m_cells.clear();
    m_rows.clear();
    m_open = 0;
    m_arena.clear();
}

void RowBatch::padTo(size_t count)
{
    if (openCells() < count) {
        m_cells.resize(m_open + count);
    }
}

void RowBatch::endRow(qint64 number)
{
    while (m_cells.size() > m_open && m_cells.back().isEmpty()) {
        m_cells.pop_back();
    }
    if (m_cells.size() > m_open) {
        m_rows.push_back({number, m_open, m_cells.size()});
    }
    m_open = m_cells.size();
}

} // namespace rangkul::exchange
