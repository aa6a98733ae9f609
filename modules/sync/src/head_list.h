// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <map>

namespace rangkul::sync {

/// The head pointers on the drop, newest first, from one listing.
class HeadList
{
public:
    /// Names that are not ours are counted as ignored.
    static core::Result<HeadList> read(Session& session);

    /// The newest pointer of an actor that is whole and genuine; read once, then remembered.
    /// Empty when there is none.
    const std::vector<HeadEntry>& of(Session& session, ActorId actor);
    /// Paths of all pointers of an actor.
    std::vector<QString> paths(ActorId actor) const;
    /// Greatest number that any pointer of the actor names, unverified; 0: none.
    quint64 claimed(ActorId actor) const;

private:
    struct Pointer
    {
        quint64 seq = 0;
        QString path;
    };
    std::map<ActorId, std::vector<Pointer>> m_pointers;
    std::map<ActorId, std::vector<HeadEntry>> m_read;
};

} // namespace rangkul::sync
