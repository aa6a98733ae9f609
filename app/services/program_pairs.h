// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <map>

namespace rangkul::services {

/// May two programs go to one receiver? What nobody decided is allowed.
class PairTable
{
public:
    struct Answer
    {
        qint64 compatibility = 0; ///< of the list compatibility
        QString reason;
    };

    static core::Result<PairTable> of(const registry::RecordRepository& records);

    Answer between(const core::RecordId& a, const core::RecordId& b) const;
    /// The strictest answer of a program beside others; `other` is with whom.
    struct Finding
    {
        Answer answer;
        core::RecordId other;
    };
    Finding strictest(const core::RecordId& program,
                      const std::vector<core::RecordId>& others) const;
    const std::vector<registry::Record>& rows() const { return m_rows; }

private:
    std::vector<registry::Record> m_rows;
    std::map<std::pair<core::RecordId, core::RecordId>, Answer> m_answers;
};

/// Decides a pair anew or for the first time. InvalidInput "program.same_pair" (name).
core::Result<registry::Record> setPair(registry::RecordRepository& records,
                                       const registry::Record& a, const registry::Record& b,
                                       qint64 compatibility, const QString& reason,
                                       const QString& source);

} // namespace rangkul::services
