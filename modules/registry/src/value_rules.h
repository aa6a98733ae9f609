// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/code_list.h"
#include "rangkul/registry/variable.h"

namespace rangkul::registry {

/// What a text column must look like.
enum class TextForm : std::uint8_t {
    Free,      ///< up to kLongestText characters
    Name,      ///< one line, up to kLongestName characters
    Nik,       ///< sixteen digits, or sixteen places some of which are hidden
    Kk,        ///< the same for a family card
    RtRw,      ///< three digits, perhaps a letter
    Phone,     ///< 6 to 15 digits, a plus sign before them allowed
    Digits,    ///< 6 to 20 digits
    Region,    ///< 2 to 16 digits, dots left out
    Sha256,    ///< 64 hexadecimal digits
    Document,  ///< up to kLongestDocument bytes of UTF-8
    Identifier ///< one word of up to kLongestName characters
};

inline constexpr qsizetype kLongestText = 4000;
/// What a change file can carry as one value, with room for its head.
inline constexpr qsizetype kLongestDocument = 60'000;
inline constexpr qsizetype kLongestName = 200;

struct ValueRule
{
    double least = 0;
    double most = 0;
    TextForm form = TextForm::Free;
    const CodeList* list = nullptr;
};

/// Any thread.
const ValueRule& valueRule(const Variable& variable);

} // namespace rangkul::registry
