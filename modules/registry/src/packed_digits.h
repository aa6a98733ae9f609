// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace rangkul::registry {

/// Up to sixteen digits in eight bytes, the first in the highest four bits; F stands where there is
/// none.
inline constexpr quint64 kNoDigits = ~quint64(0);

/// Separators are left out, hidden places (stars) are no digits but take their place, +62 is 0.
quint64 packDigits(QStringView number);

enum class DigitMatch : quint8 { None, Inside, End, Beginning, Whole };

/// Finds a run of digits inside packed numbers.
class DigitPattern
{
public:
    DigitPattern() = default;
    /// More than sixteen digits match nothing.
    explicit DigitPattern(QByteArrayView digits);

    bool isEmpty() const { return m_count == 0; }

    DigitMatch match(quint64 number) const
    {
        // Each step compares one digit of the pattern with all sixteen places at once; a nibble of
        // `differs` that stays zero is a place where the first digits fit.
        quint64 differs = m_beyondEnd;
        for (int i = 0; i < m_quick; ++i) {
            differs |= (number << (4 * i)) ^ m_repeated[i];
        }
        const quint64 zeros = (differs - 0x1111111111111111U) & ~differs & 0x8888888888888888U;
        return zeros == 0 ? DigitMatch::None : matchSlowly(number);
    }

private:
    DigitMatch matchSlowly(quint64 number) const;

    static constexpr int kQuick = 5;
    int m_count = 0;
    int m_quick = 0;
    quint64 m_beyondEnd = kNoDigits; ///< places too near the end for a match
    quint64 m_pattern = 0;           ///< right-aligned
    quint64 m_repeated[kQuick] = {};
};

} // namespace rangkul::registry
