// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_source.h"

namespace rangkul::exchange {

/// Rows from memory: those of an earlier import that are read again.
class KeptSource final : public TableSource
{
public:
    explicit KeptSource(std::shared_ptr<const std::vector<KeptRow>> rows)
        : m_rows(std::move(rows))
    {
    }

    core::Result<bool> next(RowBatch& batch, size_t most) override;
    core::Status rewind() override;
    qint64 position() const override { return static_cast<qint64>(m_next); }
    qint64 total() const override { return static_cast<qint64>(m_rows->size()); }

private:
    std::shared_ptr<const std::vector<KeptRow>> m_rows;
    size_t m_next = 0;
};

} // namespace rangkul::exchange
