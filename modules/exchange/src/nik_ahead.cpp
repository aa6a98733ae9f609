// SPDX-License-Identifier: GPL-3.0-or-later
#include "nik_ahead.h"

#include <algorithm>

namespace rangkul::exchange {

core::Result<std::unique_ptr<NikAhead>> NikAhead::open(const RecipientState& state,
                                                       const std::vector<RowFact>& facts,
                                                       const ImportRegister& records)
{
    std::unique_ptr<NikAhead> ahead(new NikAhead(state, facts));
    if (facts.size() <= kRows) {
        return ahead; // not worth a connection
    }
    for (auto& lookup : ahead->m_lookups) {
        RANGKUL_LET(made, records.lookup());
        if (!made) {
            return ahead;
        }
        lookup = std::move(made);
    }
    for (size_t chunk = 0; chunk < kHands; ++chunk) {
        ahead->start(chunk);
    }
    return ahead;
}

NikAhead::~NikAhead()
{
    for (auto& looking : m_looking) {
        if (looking.valid()) {
            looking.wait();
        }
    }
}

void NikAhead::start(size_t chunk)
{
    if (chunk * kRows < m_facts.size()) {
        m_looking[chunk % kHands] =
            std::async(std::launch::async, [this, chunk] { return look(chunk); });
    }
}

core::Result<NikAhead::Chunk> NikAhead::look(size_t chunk) const
{
    const size_t from = chunk * kRows;
    Chunk found(std::min(kRows, m_facts.size() - from));
    for (size_t i = 0; i < found.size(); ++i) {
        const ListRow& row = m_state.rows[from + i];
        if (!m_facts[from + i].rejected && row.nik.isGood()) {
            const QString nik = QString::fromStdString(identityText(row.nik.number));
            RANGKUL_LET(persons, m_lookups[chunk % kHands]->personsByNik(nik));
            found[i] = std::move(persons);
        }
    }
    return found;
}

core::Result<const NikAhead::Persons*> NikAhead::at(size_t row)
{
    if (!m_lookups.back()) {
        return nullptr;
    }
    const size_t chunk = row / kRows;
    if (!m_any || chunk != m_currentChunk) {
        RANGKUL_LET(found, m_looking[chunk % kHands].get());
        m_current = std::move(found);
        m_currentChunk = chunk;
        m_any = true;
        start(chunk + kHands);
    }
    return &m_current[row % kRows];
}

} // namespace rangkul::exchange
