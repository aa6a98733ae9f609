// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_index.h"

#include <algorithm>
#include <map>
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
    std::map<quint32, std::vector<Entry>> byActor;
    RANGKUL_LET(query, session.database().statement("SELECT actor_id, first_n, last_n, id, "
                                                    "author_id FROM commit_log WHERE first_n > 0 "
                                                    "ORDER BY id"));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        const Entry entry{
            static_cast<quint32>(query->integer(0)), static_cast<quint64>(query->integer(1)),
            static_cast<quint64>(query->integer(2)), query->integer(3), query->integer(4)};
        // Numbers come again only when this register gave them before it went on under a new one:
        // then they are those of the files that came since.
        std::vector<Entry>& known = byActor[entry.actor];
        while (!known.empty() && known.back().firstN >= entry.firstN) {
            known.pop_back();
        }
        if (!known.empty()) {
            known.back().lastN = std::min(known.back().lastN, entry.firstN - 1);
        }
        known.push_back(entry);
    }
    CommitIndex out;
    for (auto& [actor, entries] : byActor) {
        std::ranges::move(entries, std::back_inserter(out.m_entries));
    }
    return out;
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
