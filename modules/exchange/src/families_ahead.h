// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/import_register.h"

#include <algorithm>
#include <array>
#include <future>

namespace rangkul::exchange {

/// Reads of the households of a list, by other threads, what will be asked for next. Asked from
/// front to back.
template <typename Answer> class FamiliesAhead
{
public:
    using Load = std::function<core::Result<Answer>(const registry::FamilyReader&,
                                                    const core::RecordId& household)>;

    /// `order`: the households as they will be asked for.
    static core::Result<std::unique_ptr<FamiliesAhead>>
    open(const ImportRegister& records, std::vector<core::RecordId> order, Load load)
    {
        std::unique_ptr<FamiliesAhead> ahead(new FamiliesAhead(std::move(order), std::move(load)));
        if (ahead->m_order.size() <= kFamilies) {
            return ahead; // not worth a connection
        }
        for (auto& reader : ahead->m_readers) {
            RANGKUL_LET(made, records.aside());
            if (!made) {
                return ahead;
            }
            reader = std::move(made);
        }
        for (size_t chunk = 0; chunk < kHands; ++chunk) {
            ahead->start(chunk);
        }
        return ahead;
    }
    ~FamiliesAhead()
    {
        for (auto& loading : m_loading) {
            if (loading.valid()) {
                loading.wait();
            }
        }
    }

    /// Nothing when it was not read ahead.
    core::Result<std::optional<Answer>> take(const core::RecordId& household)
    {
        if (!m_readers.back() || m_next == m_order.size() || m_order[m_next] != household) {
            return std::optional<Answer>();
        }
        const size_t chunk = m_next / kFamilies;
        if (m_next % kFamilies == 0) {
            RANGKUL_LET(loaded, m_loading[chunk % kHands].get());
            m_current = std::move(loaded);
            start(chunk + kHands);
        }
        return std::optional(std::move(m_current[m_next++ % kFamilies]));
    }

private:
    static constexpr size_t kHands = 2;
    static constexpr size_t kFamilies = 128; ///< at a time
    using Chunk = std::vector<Answer>;

    FamiliesAhead(std::vector<core::RecordId> order, Load load)
        : m_order(std::move(order))
        , m_load(std::move(load))
    {
    }

    void start(size_t chunk)
    {
        if (chunk * kFamilies < m_order.size()) {
            m_loading[chunk % kHands] =
                std::async(std::launch::async, [this, chunk] { return loadChunk(chunk); });
        }
    }

    core::Result<Chunk> loadChunk(size_t chunk) const
    {
        const size_t from = chunk * kFamilies;
        const size_t end = std::min(from + kFamilies, m_order.size());
        Chunk loaded;
        loaded.reserve(end - from);
        for (size_t i = from; i < end; ++i) {
            RANGKUL_LET(answer, m_load(*m_readers[chunk % kHands], m_order[i]));
            loaded.push_back(std::move(answer));
        }
        return loaded;
    }

    std::vector<core::RecordId> m_order;
    Load m_load;
    std::array<std::unique_ptr<registry::FamilyReader>, kHands> m_readers; ///< null: no ahead
    std::array<std::future<core::Result<Chunk>>, kHands> m_loading;
    Chunk m_current;
    size_t m_next = 0; ///< index into the order
};

using HomesAhead = FamiliesAhead<registry::HouseholdProfile>;
using MembersAhead = FamiliesAhead<std::vector<registry::Record>>;

} // namespace rangkul::exchange
