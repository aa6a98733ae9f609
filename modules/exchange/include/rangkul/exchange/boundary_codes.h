// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "rangkul/core/region_code.h"

#include <optional>
#include <vector>

namespace rangkul::exchange {

/// A region the register knows already: its names help to tell the systems apart.
struct KnownRegion
{
    QString code;    ///< Kemendagri, dotted
    QString bpsCode; ///< plain digits, may be empty
    QString name;
};

/// What a whole column of codes looks like. The two systems collide, so a column is judged, never
/// one code. Shares are 0..1 of the values that have any form of code.
struct CodeGuess
{
    std::optional<core::CodeSystem> system; ///< nullopt: undecided, the officer is asked
    int values = 0;                         ///< not blank
    int formed = 0;                         ///< of these, with the form of a code
    double onlyKemendagri = 0;              ///< share that cannot be BPS
    double onlyBps = 0;                     ///< share that cannot be (or hardly ever is) Kemendagri
    int namesKemendagri = 0; ///< rows whose name is that of the code in Kemendagri's list
    int namesBps = 0;

    bool operator==(const CodeGuess&) const = default;
};

/// Judges a column. `names` is empty or as long as `codes`. With `known`, names decide first.
CodeGuess guessCodeSystem(const QStringList& codes, const QStringList& names,
                          const std::vector<KnownRegion>& known);

/// The code as the register writes it ("35.71.01.1001", BPS "3571010007"); empty when `text` is no
/// code of that system.
QString writtenCode(core::CodeSystem system, QStringView text);
/// Code of the unit above; empty for a province or a malformed code.
QString parentOfCode(core::CodeSystem system, QStringView code);
/// Letters and digits only, lower case, without "kelurahan", "desa" or "kecamatan" in front.
QString foldedRegionName(QStringView name);

} // namespace rangkul::exchange
