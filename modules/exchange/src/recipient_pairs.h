// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "list_row.h"
#include "rangkul/exchange/import_register.h"
#include "rangkul/registry/program_pairs.h"

namespace rangkul::exchange {

/// Whom other programs of the same year make doubtful or forbid. Reads the recipients of those
/// programs alone, once each.
class RecipientPairs
{
public:
    explicit RecipientPairs(const ImportRegister& records)
        : m_records(records)
    {
    }
    /// The strictest answer (list compatibility) for this household and its dwelling.
    core::Result<qint64> answer(const Receipt& receipt, const TiedRecipient& tied);

private:
    /// By household or dwelling, and year; 0: the year is not known, so it counts in each.
    using Answers = QHash<std::pair<core::RecordId, qint64>, qint64>;

    core::Result<const Answers*> answersOf(const core::RecordId& program);
    core::Status add(Answers& to, const core::RecordId& other, qint64 answer);

    const ImportRegister& m_records;
    std::optional<registry::PairTable> m_pairs;
    QHash<core::RecordId, Answers> m_answers; ///< by program of the list
};

} // namespace rangkul::exchange
