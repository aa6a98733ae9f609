// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::importui {

enum class PassphraseStrength {
    TooShort,
    Weak,
    Fair,
    Strong,
};

/// A rough guess at how hard a passphrase is to find: characters that repeat or follow the one
/// before count little, well-known words like one character. A hint for people, not a measure.
PassphraseStrength passphraseStrength(const QString& passphrase, int shortest);

} // namespace rangkul::importui
