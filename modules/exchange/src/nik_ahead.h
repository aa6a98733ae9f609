// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipient_tying.h"

#include <array>
#include <future>

namespace rangkul::exchange {

/// Looks up by other threads who has the NIK of the next rows of a list, while those before are
/// tied. Asked from front to back.
class NikAhead
{
public:
    using Persons = RecipientMatcher::Persons;

    /// Looks nothing up when the register does not let other threads ask.
    static core::Result<std::unique_ptr<NikAhead>> open(const RecipientState& state,
                                                        const std::vector<RowFact>& facts,
                                                        const ImportRegister& records);
    ~NikAhead();

    /// Who has the NIK of this row; nullptr when nobody has looked.
    core::Result<const Persons*> at(size_t row);

private:
    static constexpr size_t kHands = 2;
    static constexpr size_t kRows = 1024;
    using Chunk = std::vector<Persons>;

    NikAhead(const RecipientState& state, const std::vector<RowFact>& facts)
        : m_state(state)
        , m_facts(facts)
    {
    }
    void start(size_t chunk);
    core::Result<Chunk> look(size_t chunk) const;

    const RecipientState& m_state;
    const std::vector<RowFact>& m_facts;
    std::array<std::unique_ptr<registry::PersonLookup>, kHands> m_lookups; ///< null: no ahead
    std::array<std::future<core::Result<Chunk>>, kHands> m_looking;
    Chunk m_current;
    size_t m_currentChunk = 0;
    bool m_any = false;
};

} // namespace rangkul::exchange
