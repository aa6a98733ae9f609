// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::words {

/// What one comparison of two records showed: "NIK the same", "address differs". `comparison` and
/// `level` are the stable keys of matching models; unknown ones give an empty text.
QString agreementText(QStringView comparison, QStringView level);

/// The same with what it weighs: "NIK the same +19", "address differs −2".
QString weightText(QStringView comparison, QStringView level, double bits);

/// That the value is much more common or rarer than most: "very common name"; empty when it is
/// neither. `rarityBits` is negative for common values.
QString rarityText(QStringView comparison, double rarityBits);

} // namespace rangkul::words
