// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace rangkul::services {

/// An indicator that regional planning speaks of. Others may be stored too, under their own name.
struct KnownIndicator
{
    const char* id;     ///< as it is stored: "P0"
    const char* unit;   ///< as BPS prints it
    const char* titles; ///< folded parts of titles, parted by blanks, that mean it
    bool lessIsBetter = true;
    bool compares = true; ///< its level says something beside that of another region
};
std::span<const KnownIndicator> knownIndicators();
/// nullptr when there is none of that name (letters of any case).
const KnownIndicator* findIndicator(const QString& id);
/// The indicator a title speaks of ("Garis Kemiskinan Menurut Kabupaten/Kota"), or nullptr.
const KnownIndicator* indicatorOfTitle(const QString& title);

} // namespace rangkul::services
