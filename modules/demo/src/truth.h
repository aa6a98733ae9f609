// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

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
/// rule, value}], "counts": {file: {rule: n}}}.
QByteArray truthJson(std::uint64_t seed, int households, const std::vector<PlantedFault>& faults);

} // namespace rangkul::demo
