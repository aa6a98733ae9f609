// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::words {

/// What one comparison of two records showed: "NIK the same", "address differs". `comparison` and
/// `level` are the stable keys of matching models; unknown ones give an empty text.
QString agreementText(QStringView comparison, QStringView level);

/// That the value is much more common or rarer than most: "very common name"; empty when it is
/// neither. `rarityBits` is negative for common values.
QString rarityText(QStringView comparison, double rarityBits);

/// Why what agrees counts for less: "may be twins of one house". `likeness` is the stable key of
/// what two different persons most likely are to each other; empty where that is nothing.
QString likenessText(QStringView likeness);

/// "+19", "−2": bits, rounded.
QString roundedBits(double bits);

} // namespace rangkul::words
