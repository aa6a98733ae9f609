// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch_listing.h"
#include "head_list.h"

namespace rangkul::sync {

/// Recognises a register that was put back from a copy, copied or carried to another computer, and
/// lets it go on under a new number before anything is sent.
class Renewal
{
public:
    Renewal(Session& session, HeadList& heads)
        : m_session(session)
        , m_heads(heads)
    {
    }

    /// True when it got a new number: what the session knows of itself must be read again. The
    /// report then says why: Conflict ("sync.register_restored", "sync.register_cloned",
    /// "sync.register_carried", the laptop's new name).
    core::Result<bool> run();

private:
    /// nullptr when nothing is amiss.
    core::Result<const char*> cause();
    /// Number of the last file of ours that is as the others have it, or will have it.
    core::Result<quint64> lastCommonFile();
    /// Whether the drop holds, at the number of `file`, another file that we have signed.
    bool isContradicted(const KeptFile& file, const std::multimap<quint64, ListedFile>& onDrop);
    core::Status takeOwn(Incarnation& next, quint64 commonSeq);

    Session& m_session;
    HeadList& m_heads;
    ChainState m_chain;
    std::vector<KeptFile> m_kept;
};

} // namespace rangkul::sync
