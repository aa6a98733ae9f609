// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipient_pairs.h"

#include "rangkul/registry/codes.h"

#include <algorithm>

namespace rangkul::exchange {

using core::RecordId;
namespace together = registry::codes::compatibility;

core::Result<qint64> RecipientPairs::answer(const Receipt& receipt, const TiedRecipient& tied)
{
    RANGKUL_LET(answers, answersOf(receipt.program));
    qint64 strictest = together::kAllowed;
    if (answers->isEmpty()) {
        return strictest;
    }
    for (const RecordId& who : {tied.household, tied.dwelling}) {
        for (const qint64 year : {receipt.year, qint64(0)}) {
            strictest = std::max(strictest, who.isNull() ? 0 : answers->value({who, year}));
        }
    }
    return strictest;
}

core::Result<const RecipientPairs::Answers*> RecipientPairs::answersOf(const RecordId& program)
{
    const auto known = m_answers.constFind(program);
    if (known != m_answers.constEnd()) {
        return &*known;
    }
    if (!m_pairs) {
        RANGKUL_LET(pairs, m_records.pairs());
        m_pairs = std::move(pairs);
    }
    Answers out;
    for (const registry::Record& row : m_pairs->rows()) {
        const auto [a, b] = registry::pairOf(row);
        if (a != program && b != program) {
            continue;
        }
        const RecordId other = a == program ? b : a;
        const qint64 answer = m_pairs->between(program, other).compatibility;
        if (answer > together::kAllowed) {
            RANGKUL_TRY(add(out, other, answer));
        }
    }
    return &*m_answers.insert(program, std::move(out));
}

core::Status RecipientPairs::add(Answers& to, const RecordId& other, qint64 answer)
{
    RANGKUL_LET(given, m_records.aidOf(other));
    for (const registry::GivenAid& aid : given) {
        if (!registry::isRunningStatus(
                aid.status.value_or(registry::codes::benefit_status::kActive))) {
            continue;
        }
        RecordId who = aid.household.isNull() ? aid.dwelling : aid.household;
        if (!aid.person.isNull()) {
            RANGKUL_LET(household, m_records.householdOfPerson(aid.person));
            who = household;
        }
        qint64& known = to[{who, aid.year.value_or(0)}];
        known = std::max(known, answer);
    }
    return core::Done{};
}

} // namespace rangkul::exchange
