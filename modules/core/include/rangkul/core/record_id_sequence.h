// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include "rangkul/core/record_id.h"

namespace rangkul::core {

/// Ids for many new records in a row. They are as unique as random ones, for the first is random
/// and each next one lies a random 64-bit step behind, read as a big-endian number; but they rise,
/// so that whatever keeps ids sorted, like an index of the database, fills from left to right. Not
/// thread-safe.
class RecordIdSequence
{
public:
    RecordIdSequence();
    RecordId next();

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
    QRandomGenerator64 m_steps;
};

} // namespace rangkul::core
