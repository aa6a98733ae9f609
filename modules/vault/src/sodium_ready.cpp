// SPDX-License-Identifier: GPL-3.0-or-later
#include "sodium_ready.h"

#include <QtGlobal>

#include <sodium.h>

namespace rangkul::vault {

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        qFatal("libsodium does not start");
    }
}

} // namespace rangkul::vault
