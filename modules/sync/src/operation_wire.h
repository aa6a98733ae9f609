// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/operation_codec.h"

namespace rangkul::sync {

// A list of operations:
//   version u8 | actors n, 8 bytes each, rising, each used | author (place) | first n | first hlc |
//   count | operations
// An operation:
//   kind u8 | entity u8 | row 16 | hlc after the one before | schema version |
//   fields (tag u8, length, bytes; rising, none empty) | 0
// All numbers not marked otherwise are varints in their shortest form.
inline constexpr std::uint8_t kOperationListVersion = 1;

enum class OperationField : std::uint8_t {
    End = 0,
    Cells = 1,
    Seen = 2,
    Reason = 3,
};

inline qsizetype mostBytesOf(const registry::Value& value)
{
    return std::holds_alternative<QByteArray>(value) ? kMostAreaBytes : kMostValueBytes;
}

} // namespace rangkul::sync
