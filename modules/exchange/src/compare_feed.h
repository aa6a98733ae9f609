// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity_builder.h"
#include "import_state.h"

#include <array>
#include <future>

namespace rangkul::exchange {

/// A row of a file with the values it would bring.
struct FedRow
{
    size_t fact = 0; ///< index into the facts of its scan
    RowReading reading;
    std::vector<BuiltCell> cells; ///< empty when the row is rejected
};

/// The rows of one planned file once more, read by another thread while those before are compared.
/// Uses the reader of the scan: nothing else may meanwhile.
class CompareFeed
{
public:
    static core::Result<std::unique_ptr<CompareFeed>> open(const ImportState& state,
                                                           FileScan& scan);
    ~CompareFeed();

    /// False at the end.
    core::Result<bool> next();
    /// Until the next call of next().
    std::span<const FedRow> rows() const { return {m_current->rows.data(), m_current->count}; }
    qint64 position() const { return m_current->position; }
    qint64 total() const { return m_source->total(); }

private:
    struct Slot
    {
        RowBatch batch;
        std::vector<FedRow> rows; ///< reused; the first `count` hold
        size_t count = 0;
        qint64 position = 0;
    };
    CompareFeed(const ImportState& state, FileScan& scan, std::unique_ptr<TableSource> source);
    void start();
    core::Result<bool> fill(Slot& slot);

    const ImportState& m_state;
    FileScan& m_scan;
    std::unique_ptr<TableSource> m_source;
    EntityBuilder m_builder;
    std::array<Slot, 2> m_slots;
    Slot* m_current;
    Slot* m_ahead;
    size_t m_nextFact = 0;
    std::future<core::Result<bool>> m_filling;
};

} // namespace rangkul::exchange
