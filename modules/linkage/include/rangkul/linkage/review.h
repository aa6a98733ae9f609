// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/record_id.h"
#include "rangkul/linkage/linker.h"

#include <map>
#include <optional>
#include <span>

namespace rangkul::linkage {

/// What a person said about a pair.
enum class Decision : quint8 { Same, Different, Later };
QLatin1StringView decisionKey(Decision decision);
std::optional<Decision> decisionOf(QStringView key);

/// The pairs that were looked at, by the ids of the records, in either order. A value: where it is
/// kept and how two reviewers agree is not its business.
class ReviewDecisions
{
public:
    void put(const core::RecordId& a, const core::RecordId& b, Decision decision);
    /// Two persons gave different answers; the pair waits until somebody settles it.
    void dispute(const core::RecordId& a, const core::RecordId& b);
    void forget(const core::RecordId& a, const core::RecordId& b);
    /// Later for a disputed pair.
    std::optional<Decision> find(const core::RecordId& a, const core::RecordId& b) const;
    bool isDisputed(const core::RecordId& a, const core::RecordId& b) const;
    size_t size() const { return m_decisions.size(); }

private:
    struct Entry
    {
        Decision decision = Decision::Later;
        bool isDisputed = false;
    };
    std::map<std::pair<core::RecordId, core::RecordId>, Entry> m_decisions;
};

struct ReviewItem
{
    LinkedPair pair;
    bool wasPutOff = false;
    bool isDisputed = false;
};

/// What is still to be looked at: disputed pairs, then links and shared NIK, the heaviest first,
/// those put off last. Pairs decided to be the same or different never come back. `ids` is by row.
std::vector<ReviewItem> reviewQueue(const std::vector<LinkedPair>& pairs,
                                    std::span<const core::RecordId> ids,
                                    const ReviewDecisions& decisions);

} // namespace rangkul::linkage
