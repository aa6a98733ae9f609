// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/decile.h"

#include <algorithm>

namespace rangkul::scoring {

std::vector<quint8> localDeciles(std::span<const quint32> order, std::span<const quint16> weights,
                                 size_t rows)
{
    const auto weightOf = [weights](quint32 row) {
        return weights.empty() ? qint64(1) : qint64(weights[row]);
    };
    qint64 all = 0;
    for (const quint32 row : order) {
        all += weightOf(row);
    }
    std::vector<quint8> deciles(rows, kNotRanked);
    qint64 before = 0;
    for (const quint32 row : order) {
        const qint64 weight = weightOf(row);
        if (weight > 0) {
            // 10 (before + w/2) / all, in whole numbers
            const qint64 tenth = 10 * (2 * before + weight) / (2 * all);
            deciles[row] = static_cast<quint8>(std::min<qint64>(10, 1 + tenth));
        }
        before += weight;
    }
    return deciles;
}

} // namespace rangkul::scoring
