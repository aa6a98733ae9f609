// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_store.h"

namespace rangkul::sync {

/// How hard the code of an invitation is to guess (Argon2id).
struct InvitationCost
{
    quint64 passes = 3; ///< with 256 MiB: about a second
    quint64 memoryBytes = quint64{256} << 20;
};

/// 16 digits in groups of four, to be told by phone: 15 random ones (50 bits) and one that finds a
/// slip of the tongue.
QString newInvitationCode();

/// Whether this laptop may invite others. Denied ("sync.only_maker_invites", the laptop that may,
/// its officer).
core::Status mayInvite(const SyncStore& store);

/// Makes a one-time enrolment key, enters it into the admin log of the store (published by the next
/// exchange) and seals all that a laptop needs to join with `code` (or any passphrase of at least
/// 12 characters). Denied ("sync.only_maker_invites"), InvalidInput ("invitation.code_short").
core::Result<QByteArray> makeInvitation(SyncStore& store, const QString& label, const QString& code,
                                        const InvitationCost& cost = {});

/// What may be shown before the code is known: nothing but that it is an invitation.
bool isInvitation(QByteArrayView file);

/// Opens an invitation and makes this laptop's own keys; the new, empty register stores the result
/// and is filled by the first exchange. InvalidInput ("invitation.not_one"), InvalidInput
/// ("invitation.code_slip": the last digit says it was misheard), Denied ("invitation.wrong_code"),
/// NewerFormat ("invitation.newer").
core::Result<SyncSetup> joinIdentity(const QByteArray& file, const QString& code,
                                     const QString& device, const QString& officer);

} // namespace rangkul::sync
