// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/record_id_sequence.h"

#include <QtEndian>

namespace rangkul::core {

RecordIdSequence::RecordIdSequence()
    : m_steps(QRandomGenerator64::securelySeeded())
{
    const RecordId first = RecordId::random();
    m_high = qFromBigEndian<quint64>(first.array().data());
    m_low = qFromBigEndian<quint64>(first.array().data() + sizeof m_high);
}

RecordId RecordIdSequence::next()
{
    const quint64 step = m_steps.generate() | 1U; // never stands still
    m_low += step;
    m_high += m_low < step ? 1 : 0;
    std::array<std::uint8_t, 16> bytes{};
    qToBigEndian(m_high, bytes.data());
    qToBigEndian(m_low, bytes.data() + sizeof m_high);
    return RecordId(bytes);
}

} // namespace rangkul::core
