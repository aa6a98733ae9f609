// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rangkul::vault {

/// Starts libsodium once; a machine without a random source cannot go on. Any thread.
void requireSodium();

} // namespace rangkul::vault
