// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "next_edition.h"

#include <vector>

namespace rangkul::demo {

/// A fault that was put into a file on purpose.
struct PlantedFault
{
    QString file;   ///< name inside the folder
    qint64 row = 0; ///< 1 = first row of the sheet or line of the file
    QString column; ///< header; empty = the row as a whole
    QString rule;
    QString value; ///< as written
};

/// Indented JSON: {"data": ..., "seed": ..., "households": ..., "faults": [{file, row, column,
/// rule, value}], "counts": {file: {rule: n}}, "changes": [{kind, kk, before, after}]}; the changes
/// are those of the second DTSEN edition.
QByteArray truthJson(std::uint64_t seed, int households, const std::vector<PlantedFault>& faults,
                     const std::vector<EditionChange>& changes);

} // namespace rangkul::demo
