// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/identity.h"
#include "session.h"

namespace rangkul::storage {

/// Who this laptop is, its keys, the members and the control files; inside a transaction.
core::Status writeSetup(Session& session, const sync::SyncSetup& setup);
/// NotFound ("sync.not_set_up").
core::Result<sync::SyncIdentity> readIdentity(Session& session);
core::Result<std::vector<sync::ScopeKey>> readScopeKeys(Session& session);
core::Result<std::vector<sync::Member>> readMembers(Session& session);
core::Status writeMembers(Session& session, const std::vector<sync::Member>& members);
core::Result<std::vector<sync::ControlFile>> readControlFiles(Session& session);
core::Status writeControlFile(Session& session, const sync::ControlFile& file);

/// Another number and name of this laptop; its keys stay.
core::Status rewriteIdentity(Session& session, const sync::SyncIdentity& identity);

/// Remembers on which computer the register works; noteMachine() only when that was never done, in
/// a transaction of its own.
core::Status writeMachine(Session& session);
core::Status noteMachine(Session& session);
/// False when this computer cannot be told from others.
core::Result<bool> isOnOtherMachine(Session& session);

/// Tells the session which actor and device it is, and loads what depends on it.
core::Status loadSelf(Session& session);

} // namespace rangkul::storage
