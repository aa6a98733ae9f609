// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/review.h"

#include <algorithm>
#include <array>

namespace rangkul::linkage {

namespace {

constexpr std::array kDecisionKeys{QLatin1StringView("same"), QLatin1StringView("different"),
                                   QLatin1StringView("later")};

std::pair<core::RecordId, core::RecordId> inOrder(const core::RecordId& a, const core::RecordId& b)
{
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

} // namespace

QLatin1StringView decisionKey(Decision decision)
{
    return kDecisionKeys[static_cast<size_t>(decision)];
}

std::optional<Decision> decisionOf(QStringView key)
{
    const auto at = std::find(kDecisionKeys.begin(), kDecisionKeys.end(), key);
    return at == kDecisionKeys.end()
               ? std::nullopt
               : std::optional(static_cast<Decision>(at - kDecisionKeys.begin()));
}

void ReviewDecisions::put(const core::RecordId& a, const core::RecordId& b, Decision decision)
{
    m_decisions[inOrder(a, b)] = {decision, false};
}

void ReviewDecisions::dispute(const core::RecordId& a, const core::RecordId& b)
{
    m_decisions[inOrder(a, b)] = {Decision::Later, true};
}

void ReviewDecisions::forget(const core::RecordId& a, const core::RecordId& b)
{
    m_decisions.erase(inOrder(a, b));
}

std::optional<Decision> ReviewDecisions::find(const core::RecordId& a,
                                              const core::RecordId& b) const
{
    const auto at = m_decisions.find(inOrder(a, b));
    return at == m_decisions.end() ? std::nullopt : std::optional(at->second.decision);
}

bool ReviewDecisions::isDisputed(const core::RecordId& a, const core::RecordId& b) const
{
    const auto at = m_decisions.find(inOrder(a, b));
    return at != m_decisions.end() && at->second.isDisputed;
}

std::vector<ReviewItem> reviewQueue(const std::vector<LinkedPair>& pairs,
                                    std::span<const core::RecordId> ids,
                                    const ReviewDecisions& decisions)
{
    const auto order = [](const ReviewItem& item) {
        return item.isDisputed ? 0 : item.wasPutOff ? 2 : 1;
    };
    std::vector<ReviewItem> out;
    for (const LinkedPair& pair : pairs) {
        const core::RecordId& a = ids[pair.a];
        const core::RecordId& b = ids[pair.b];
        const bool isDisputed = decisions.isDisputed(a, b);
        if (!isDisputed && !pair.isLink() && pair.verdict != Verdict::SharedNik) {
            continue;
        }
        const auto decision = decisions.find(a, b);
        if (!decision || decision == Decision::Later) {
            out.push_back({pair, decision.has_value() && !isDisputed, isDisputed});
        }
    }
    std::stable_sort(out.begin(), out.end(), [&order](const ReviewItem& x, const ReviewItem& y) {
        return order(x) != order(y) ? order(x) < order(y) : x.pair.weight > y.pair.weight;
    });
    return out;
}

} // namespace rangkul::linkage
