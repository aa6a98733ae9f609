// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/core/token_list.h"

namespace rangkul::core {

/// Words of an address in lower-case ASCII: Jl., Jln., Jalan are "jalan", Gg. "gang", Dsn. "dusun",
/// Perum. "perumahan" and so on; the word "No." goes; RT and RW become "rt001" and "rw002" in each
/// of the forms `RT 001 RW 002`, `RT.1/RW.2`, `RT/RW 001/002`, `001/002`, `RW III`. Spelling is
/// folded as in names (Soekarno, Sukarno).
void addressTokens(QStringView address, TokenList& out);
TokenList addressTokens(QStringView address);

/// RT and RW as three-digit text; empty when missing.
struct RtRw
{
    QString rt;
    QString rw;

    bool operator==(const RtRw&) const = default;
};

/// "1", "01", "RT 1" give "001"; "01a" gives "001A"; "III" gives "003"; "", "-", zeros give empty
/// text, which means missing. InvalidInput "rtrw.form".
Result<QString> normaliseRtRw(QStringView text);

/// One cell that holds both: `001/002`, `RT 001 RW 002`, `RT.1/RW.2`, `RT/RW: 1/2`. InvalidInput
/// "rtrw.form".
Result<RtRw> parseRtRw(QStringView text);

/// `005/012`; "-" for a missing half; empty when both are missing.
QString formatRtRw(const RtRw& value);

} // namespace rangkul::core
