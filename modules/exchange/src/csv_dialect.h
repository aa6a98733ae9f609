// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_source.h"

#include <string_view>

namespace rangkul::exchange {

/// Byte order mark, then UTF-16 by its zero bytes, then UTF-8 when nearly every byte beyond ASCII
/// fits it, else Windows-1252. Looks at all of `bytes`.
TextEncoding encodingOf(std::string_view bytes);
/// Bytes to leave out at the front.
size_t byteOrderMark(std::string_view bytes, TextEncoding encoding);

struct Delimiter
{
    char sign = ',';
    bool isTold = false; ///< by a first line "sep=;"
};
/// The sign of , ; tab | that parts most of the first lines into the same number of cells.
/// `text`: the beginning of the file as UTF-8 (or another superset of ASCII).
Delimiter delimiterOf(std::string_view text);

/// UTF-8 of a text in Windows-1252, appended.
void appendWindows1252(std::string& out, std::string_view text);

} // namespace rangkul::exchange
