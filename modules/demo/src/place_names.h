// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::demo {

/// Invented names; no city has them together.
QString kecamatanName(size_t index);
QString kelurahanName(size_t index);
/// "Jl. Melati"; endless, repeating with a number behind.
QString streetName(size_t index);
QString birthPlaceName(size_t index);
inline constexpr size_t kBirthPlaces = 12;

} // namespace rangkul::demo
