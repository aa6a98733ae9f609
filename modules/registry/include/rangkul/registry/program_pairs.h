// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"

#include <map>
#include <vector>

namespace rangkul::registry {

/// May two programs go to one receiver? What nobody decided is allowed.
class PairTable
{
public:
    PairTable() = default;
    /// Rows of Entity::ProgramPair. Two laptops may have decided the same pair: the stricter answer
    /// counts.
    explicit PairTable(std::vector<Record> rows);

    struct Answer
    {
        qint64 compatibility = 0; ///< of the list compatibility
        QString reason;
    };
    Answer between(const core::RecordId& a, const core::RecordId& b) const;

    /// The strictest answer of a program beside others; `other` is with whom.
    struct Finding
    {
        Answer answer;
        core::RecordId other;
    };
    Finding strictest(const core::RecordId& program,
                      const std::vector<core::RecordId>& others) const;
    const std::vector<Record>& rows() const { return m_rows; }

private:
    std::vector<Record> m_rows;
    std::map<std::pair<core::RecordId, core::RecordId>, Answer> m_answers;
};

/// The same two, the smaller first.
std::pair<core::RecordId, core::RecordId> orderedPair(const core::RecordId& a,
                                                      const core::RecordId& b);
/// Both programs of a row, ordered.
std::pair<core::RecordId, core::RecordId> pairOf(const Record& row);

/// A benefit that counts: neither stopped, graduated, ended nor double.
bool isRunningBenefit(const Record& benefit);
/// The same of a status (list benefit_status).
bool isRunningStatus(qint64 status);
/// Whether the receiver has it already: active or delivered, neither candidate nor approved.
bool isGivenStatus(qint64 status);

} // namespace rangkul::registry
