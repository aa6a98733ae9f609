// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/recipient_import.h"

namespace rangkul::exchange {

/// How a file of an import was read. Kept with its rows, so that one of them can be read again by
/// the same profile and columns without the file.
struct KeptReading
{
    ImportFile file; ///< of its table only name and format
    ImportOptions options;
    std::optional<RecipientOptions> recipients; ///< of a list of recipients
};

/// Where it stands among the rows of the import: before the first of its file.
inline qint64 readingRow(int file)
{
    return packageRow(file, 0);
}

QByteArray readingToJson(const KeptReading& reading);
/// Corrupt "repair.reading" when it is none.
core::Result<KeptReading> readingFromJson(const QByteArray& json);

} // namespace rangkul::exchange
