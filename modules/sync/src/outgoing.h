// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch_listing.h"
#include "head_list.h"

namespace rangkul::sync {

/// Seals what is pending and puts it on the drop, with what the drop has lost.
class Outgoing
{
public:
    Outgoing(Session& session, HeadList& heads)
        : m_session(session)
        , m_heads(heads)
    {
    }

    core::Status seal();
    core::Status publish();

private:
    core::Status sealNext(std::vector<Operation> operations, const ChainState& before,
                          qsizetype& most);
    core::Status putBack(ActorId actor, const std::multimap<quint64, ListedFile>& onDrop);
    core::Status healOthers();
    core::Status point(quint64 upTo);

    Session& m_session;
    HeadList& m_heads;
};

} // namespace rangkul::sync
