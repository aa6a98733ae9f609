// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/vault/key_file.h"

namespace rangkul::test {

/// Wraps the key of a finished register at the lowest cost, so that a test that opens it a hundred
/// times does not wait a hundred seconds. The register stays what it is; only this copy of its key
/// file is cheap to guess.
inline bool wrapCheaply(const QString& registerFolder, const QString& passphrase)
{
    const QString path = registerFolder + QStringLiteral("/keys.json");
    const auto dear = vault::KeyFile::load(path);
    if (!dear || dear->slotList().size() != 1) {
        return false;
    }
    const auto unlocked = dear->unlock(passphrase);
    vault::KeyFile cheap(dear->registerId());
    if (!unlocked) {
        return false;
    }
    const auto slot = cheap.addSlot(unlocked->storeKey, passphrase, vault::KdfCost::lowest());
    return slot && *slot == unlocked->slot && // the officer's name is sealed for that number
           cheap.setLabel(*slot, dear->slotList().front().sealedLabel) && cheap.save(path);
}

} // namespace rangkul::test
