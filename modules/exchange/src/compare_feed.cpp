// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_feed.h"

namespace rangkul::exchange {

namespace {

constexpr size_t kComparedRows = 1024;

} // namespace

core::Result<std::unique_ptr<CompareFeed>> CompareFeed::open(const ImportState& state,
                                                             FileScan& scan)
{
    RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
    std::unique_ptr<CompareFeed> feed(new CompareFeed(state, scan, std::move(source)));
    feed->start();
    return feed;
}

CompareFeed::CompareFeed(const ImportState& state, FileScan& scan,
                         std::unique_ptr<TableSource> source)
    : m_state(state)
    , m_scan(scan)
    , m_source(std::move(source))
    , m_builder(scan.reader)
    , m_current(&m_slots[0])
    , m_ahead(&m_slots[1])
{
}

CompareFeed::~CompareFeed()
{
    if (m_filling.valid()) {
        m_filling.wait();
    }
}

void CompareFeed::start()
{
    m_filling = std::async(std::launch::async, [this] { return fill(*m_ahead); });
}

core::Result<bool> CompareFeed::next()
{
    RANGKUL_LET(more, m_filling.get());
    std::swap(m_current, m_ahead);
    if (more) {
        start();
    }
    return more;
}

core::Result<bool> CompareFeed::fill(Slot& slot)
{
    slot.count = 0;
    RANGKUL_LET(more, m_source->next(slot.batch, kComparedRows));
    if (!more) {
        return false;
    }
    slot.position = m_source->position();
    for (size_t i = 0; i < slot.batch.size(); ++i) {
        if (slot.count == slot.rows.size()) {
            slot.rows.emplace_back();
        }
        FedRow& row = slot.rows[slot.count];
        if (!m_scan.reader.read(slot.batch.row(i), row.reading)) {
            continue;
        }
        if (m_nextFact == m_scan.facts.size()) {
            return core::Error{core::ErrorCode::Conflict,
                               QStringLiteral("import.file_changed"),
                               {m_scan.file.table.path}};
        }
        row.fact = m_nextFact++;
        row.cells.clear();
        const RowFact& fact = m_scan.facts[row.fact];
        if (!fact.rejected) {
            const int place = m_state.placeOf(m_scan, fact.place);
            m_builder.build(row.reading,
                            place < 0 ? core::RecordId()
                                      : m_state.regions->places()[static_cast<size_t>(place)].id,
                            row.cells);
        }
        ++slot.count;
    }
    return true;
}

} // namespace rangkul::exchange
