// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed_digits.h"

#include <algorithm>

namespace rangkul::registry {

namespace {

constexpr int kPlaces = 16;
constexpr quint64 kEveryPlace = 0x1111111111111111U;

} // namespace

quint64 packDigits(QStringView number)
{
    quint64 packed = kNoDigits;
    int place = 0;
    const auto put = [&](quint64 nibble) {
        const int shift = 4 * (kPlaces - 1 - place++);
        packed = (packed & ~(quint64(0xF) << shift)) | (nibble << shift);
    };
    if (number.startsWith(QLatin1StringView("+62"))) {
        number = number.sliced(3);
        put(0);
    }
    for (const QChar c : number) {
        if (place == kPlaces) {
            break;
        }
        if (c >= u'0' && c <= u'9') {
            put(c.unicode() - u'0');
        } else if (c == u'*') {
            put(0xF);
        }
    }
    return packed;
}

DigitPattern::DigitPattern(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > kPlaces) {
        return;
    }
    m_count = static_cast<int>(digits.size());
    m_quick = std::min(m_count, kQuick);
    for (int i = 0; i < m_count; ++i) {
        const auto digit = static_cast<quint64>(digits[i] - '0');
        m_pattern = m_pattern << 4 | digit;
        if (i < m_quick) {
            m_repeated[i] = kEveryPlace * digit;
        }
    }
    m_beyondEnd = (quint64(1) << (4 * (m_quick - 1))) - 1;
}

DigitMatch DigitPattern::matchSlowly(quint64 number) const
{
    const quint64 mask = m_count == kPlaces ? kNoDigits : (quint64(1) << (4 * m_count)) - 1;
    DigitMatch best = DigitMatch::None;
    for (int place = 0; place + m_count <= kPlaces; ++place) {
        const int behind = 4 * (kPlaces - m_count - place); // bits behind the match
        if (((number >> behind) & mask) != m_pattern) {
            continue;
        }
        const bool atEnd = behind == 0 || ((number >> (behind - 4)) & 0xF) == 0xF;
        const DigitMatch here = place == 0 ? (atEnd ? DigitMatch::Whole : DigitMatch::Beginning)
                                : atEnd    ? DigitMatch::End
                                           : DigitMatch::Inside;
        best = std::max(best, here);
    }
    return best;
}

} // namespace rangkul::registry
