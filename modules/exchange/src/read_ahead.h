// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_source.h"

#include <array>
#include <future>

namespace rangkul::exchange {

/// The rows of a table, the next of them read by another thread while those before are worked on.
class ReadAhead
{
public:
    /// `rows`: how many at a time.
    ReadAhead(std::unique_ptr<TableSource> source, size_t rows)
        : m_source(std::move(source))
        , m_rows(rows)
    {
        start();
    }
    ~ReadAhead()
    {
        if (m_filling.valid()) {
            m_filling.wait();
        }
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// Until the next call; nullptr at the end.
    core::Result<const RowBatch*> next()
    {
        RANGKUL_LET(more, m_filling.get());
        std::swap(m_current, m_ahead);
        if (!more) {
            return nullptr;
        }
        start();
        return &m_current->batch;
    }
    /// See TableSource; of the rows given last.
    qint64 position() const { return m_current->position; }
    qint64 total() const { return m_current->total; }

private:
    struct Slot
    {
        RowBatch batch;
        qint64 position = 0;
        qint64 total = 0;
    };

    void start()
    {
        m_filling = std::async(std::launch::async, [this, slot = m_ahead]() -> core::Result<bool> {
            RANGKUL_LET(more, m_source->next(slot->batch, m_rows));
            slot->position = m_source->position();
            slot->total = m_source->total();
            return more;
        });
    }

    std::unique_ptr<TableSource> m_source;
    size_t m_rows;
    std::array<Slot, 2> m_slots;
    Slot* m_current = &m_slots[0];
    Slot* m_ahead = &m_slots[1];
    std::future<core::Result<bool>> m_filling;
};

} // namespace rangkul::exchange
