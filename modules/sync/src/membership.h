// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control_log.h"
#include "session.h"

#include <map>

namespace rangkul::sync {

/// Learns who belongs to the register and makes ourselves known; puts control files back that the
/// drop has lost.
class Membership
{
public:
    explicit Membership(Session& session)
        : m_session(session)
    {
    }

    /// Afterwards the session's reader knows all members. Denied ("sync.invitation_used") when
    /// another laptop has joined with our invitation.
    core::Status learn();
    /// Takes over what the store knows; for when that has changed.
    core::Status read();
    /// Puts our own and lost files on the drop.
    core::Status publish();

private:
    core::Status look(const char* folder);
    core::Status take();

    Session& m_session;
    std::vector<ControlFile> m_known;
    std::vector<ControlFile> m_candidates;
    std::map<QString, qint64> m_onDrop; ///< size by path
};

} // namespace rangkul::sync
