// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_index.h"

#include <algorithm>
#include <tuple>

namespace rangkul::storage {

namespace {

auto place(const CommitIndex::Entry& entry)
{
    return std::tuple(entry.actor, entry.firstN);
}

} // namespace

core::Result<CommitIndex> CommitIndex::load(Session& session)
{
    CommitIndex out;
    RANGKUL_LET(query, session.database().statement("SELECT actor_id, first_n, last_n, id, "
                                                    "author_id FROM commit_log WHERE first_n > 0"));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            std::ranges::sort(out.m_entries, {}, place);
            return out;
        }
        out.m_entries.push_back(
            {static_cast<quint32>(query->integer(0)), static_cast<quint64>(query->integer(1)),
             static_cast<quint64>(query->integer(2)), query->integer(3), query->integer(4)});
    }
}

const CommitIndex::Entry* CommitIndex::find(quint32 actor, quint64 n) const
{
    auto after = std::ranges::upper_bound(m_entries, std::tuple(actor, n), {}, place);
    if (after == m_entries.begin()) {
        return nullptr;
    }
    --after;
    return after->actor == actor && n >= after->firstN && n <= after->lastN ? &*after : nullptr;
}

} // namespace rangkul::storage
