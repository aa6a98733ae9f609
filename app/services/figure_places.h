// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_store.h"

namespace rangkul::services {

/// A place whose code is known.
struct KnownPlace
{
    QString code; ///< Kemendagri digits
    QString name;

    bool operator==(const KnownPlace&) const = default;
};

/// Regions of the register and places of figures stored with a code.
core::Result<std::vector<KnownPlace>> knownPlaces(const registry::RecordRepository& records);

/// "KABUPATEN X", "Kab. X" and "KAB X" are one name; "Kota X" is another; "Kelurahan", "Desa",
/// "Kecamatan" and "Provinsi" before a name do not count.
QString foldedPlace(const QString& name);

/// The code of the only place of that name; empty when there is none or several. A bare name stands
/// for a kabupaten or kota when only one of them has it.
QString codeOfPlace(const QString& name, const std::vector<KnownPlace>& known);

} // namespace rangkul::services
