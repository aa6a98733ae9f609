// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/program_pairs.h"

#include "rangkul/registry/codes.h"

namespace rangkul::registry {

namespace {

namespace together = codes::compatibility;

core::RecordId programAt(const Record& row, QLatin1StringView column)
{
    const auto* id = std::get_if<core::RecordId>(&row.value(column));
    return id != nullptr ? *id : core::RecordId();
}

} // namespace

std::pair<core::RecordId, core::RecordId> orderedPair(const core::RecordId& a,
                                                      const core::RecordId& b)
{
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

std::pair<core::RecordId, core::RecordId> pairOf(const Record& row)
{
    return orderedPair(programAt(row, QLatin1StringView("program_a")),
                       programAt(row, QLatin1StringView("program_b")));
}

PairTable::PairTable(std::vector<Record> rows)
    : m_rows(std::move(rows))
{
    for (const Record& row : m_rows) {
        const Answer answer{
            row.integer(QLatin1StringView("compatibility")).value_or(together::kAllowed),
            row.text(QLatin1StringView("reason"))};
        Answer& known = m_answers[pairOf(row)];
        if (answer.compatibility > known.compatibility) {
            known = answer;
        }
    }
}

PairTable::Answer PairTable::between(const core::RecordId& a, const core::RecordId& b) const
{
    const auto found = m_answers.find(orderedPair(a, b));
    return found == m_answers.end() ? Answer{together::kAllowed, {}} : found->second;
}

PairTable::Finding PairTable::strictest(const core::RecordId& program,
                                        const std::vector<core::RecordId>& others) const
{
    Finding out{{together::kAllowed, {}}, {}};
    for (const core::RecordId& other : others) {
        const Answer answer = between(program, other);
        if (other != program && answer.compatibility > out.answer.compatibility) {
            out = {answer, other};
        }
    }
    return out;
}

bool isRunningBenefit(const Record& benefit)
{
    return isRunningStatus(
        benefit.integer(QLatin1StringView("status")).value_or(codes::benefit_status::kActive));
}

bool isRunningStatus(qint64 status)
{
    namespace known = codes::benefit_status;
    return isGivenStatus(status) || status == known::kCandidate || status == known::kApproved;
}

bool isGivenStatus(qint64 status)
{
    namespace known = codes::benefit_status;
    return status == known::kActive || status == known::kDelivered;
}

} // namespace rangkul::registry
