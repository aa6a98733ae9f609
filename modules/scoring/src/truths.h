// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace rangkul::scoring {

/// May be true (bit 0), may be false (bit 1): both are unknown. One byte a row.
enum Truth : quint8 { kTrue = 1, kFalse = 2, kUnknown = 3 };
using Truths = std::vector<quint8>;

inline quint8 truthOf(bool value)
{
    return value ? kTrue : kFalse;
}
inline quint8 both(quint8 a, quint8 b)
{
    return static_cast<quint8>((a & b & kTrue) | ((a | b) & kFalse));
}
inline quint8 either(quint8 a, quint8 b)
{
    return static_cast<quint8>(((a | b) & kTrue) | (a & b & kFalse));
}
inline quint8 opposite(quint8 a)
{
    return static_cast<quint8>((a & kTrue) << 1 | a >> 1);
}

} // namespace rangkul::scoring
