// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace rangkul::scoring {

/// Not ranked: never poorer than decile 1.
inline constexpr quint8 kNotRanked = 0;

/// Local deciles by the midpoint rule: decile = min(10, 1 + floor(10 (before + w/2) / all)), where
/// `before` is the weight of the units ahead. A rule of this program (domain: "a local decile is a
/// field of its own"), not that of the official registers.
///
/// `order`: rows, poorest first; ties in an order that is the same on every laptop (by id).
/// `weights`: of every row (1 for families, members for persons), or empty: 1 each. `rows`: length
/// of the answer; rows that are not in `order` or weigh nothing are kNotRanked.
std::vector<quint8> localDeciles(std::span<const quint32> order, std::span<const quint16> weights,
                                 size_t rows);

} // namespace rangkul::scoring
