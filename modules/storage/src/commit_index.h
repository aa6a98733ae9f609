// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace rangkul::storage {

/// Which commit an operation came with.
class CommitIndex
{
public:
    struct Entry
    {
        quint32 actor = 0;
        quint64 firstN = 0;
        quint64 lastN = 0;
        registry::CommitId commit = 0;
        qint64 author = 0;
    };
    static core::Result<CommitIndex> load(Session& session);
    /// nullptr when there is none.
    const Entry* find(quint32 actor, quint64 n) const;

private:
    std::vector<Entry> m_entries; ///< by actor and firstN
};

} // namespace rangkul::storage
