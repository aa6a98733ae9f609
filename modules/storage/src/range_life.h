// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_reader.h"
#include "rangkul/core/progress.h"

namespace rangkul::storage {

/// Withdraws or restores many rows at once, for taking back whole imports.
class RangeLife
{
public:
    RangeLife(CommitWriter& commit, HistoryReader& reader, const core::Progress& progress)
        : m_commit(commit)
        , m_reader(reader)
        , m_progress(progress)
    {
    }

    /// `mustBeAsCreated`: Conflict ("undo.changed_since") when a row no longer holds the values
    /// that it was created with.
    core::Status withdraw(const HistoryReader::Range& range, bool mustBeAsCreated);
    core::Status restore(const HistoryReader::Range& range);
    /// Conflict ("undo.used_since", table) when a live row refers to one of these.
    core::Status requireUnused(const std::vector<HistoryReader::Range>& withdrawn);

private:
    core::Status setOne(const HistoryReader::Range& range, qint64 id, sync::OperationKind kind,
                        bool mustBeAsCreated);
    core::Status requireAsCreated(const StoredRow& row);
    core::Status step(qint64 done, qint64 total) const;

    CommitWriter& m_commit;
    HistoryReader& m_reader;
    const core::Progress& m_progress;
};

} // namespace rangkul::storage
