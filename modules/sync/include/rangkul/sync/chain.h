// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/identity.h"
#include "rangkul/sync/version_vector.h"

namespace rangkul::sync {

/// How far the file chain of one actor is known: contiguous seq, each naming the hash before.
struct ChainState
{
    quint64 seq = 0;     ///< 0: no file yet
    FileHash hash{};     ///< of file `seq`; zero before the first
    quint64 lastN = 0;   ///< last operation in file `seq`
    VersionVector knows; ///< what that actor knew when it sealed file `seq`

    bool operator==(const ChainState&) const = default;
};

} // namespace rangkul::sync
