// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_pairs.h"

#include "program_store.h"
#include "rangkul/registry/codes.h"
#include "record_cells.h"

namespace rangkul::services {

namespace {

namespace compatibility_code = registry::codes::compatibility;

std::pair<core::RecordId, core::RecordId> ordered(const core::RecordId& a, const core::RecordId& b)
{
    return a < b ? std::pair(a, b) : std::pair(b, a);
}

} // namespace

core::Result<PairTable> PairTable::of(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(registry::Entity::ProgramPair));
    PairTable out;
    for (const registry::Record& row : rows) {
        const Answer answer{
            row.integer(QLatin1StringView("compatibility")).value_or(compatibility_code::kAllowed),
            row.text(QLatin1StringView("reason"))};
        Answer& known =
            out.m_answers[ordered(referenceOf(row, "program_a"), referenceOf(row, "program_b"))];
        // Two laptops may have decided the same pair: the stricter answer counts.
        if (answer.compatibility > known.compatibility) {
            known = answer;
        }
    }
    out.m_rows = std::move(rows);
    return out;
}

PairTable::Answer PairTable::between(const core::RecordId& a, const core::RecordId& b) const
{
    const auto found = m_answers.find(ordered(a, b));
    return found == m_answers.end() ? Answer{compatibility_code::kAllowed, {}} : found->second;
}

PairTable::Finding PairTable::strictest(const core::RecordId& program,
                                        const std::vector<core::RecordId>& others) const
{
    Finding out{{compatibility_code::kAllowed, {}}, {}};
    for (const core::RecordId& other : others) {
        const Answer answer = between(program, other);
        if (other != program && answer.compatibility > out.answer.compatibility) {
            out = {answer, other};
        }
    }
    return out;
}

core::Result<registry::Record> setPair(registry::RecordRepository& records,
                                       const registry::Record& a, const registry::Record& b,
                                       qint64 compatibility, const QString& reason,
                                       const QString& source)
{
    if (a.ref() == b.ref()) {
        return core::Error{
            core::ErrorCode::InvalidInput, QStringLiteral("program.same_pair"), {shortNameOf(a)}};
    }
    RANGKUL_LET(table, PairTable::of(records));
    const auto wanted = ordered(a.ref().id, b.ref().id);
    for (const registry::Record& row : table.rows()) {
        if (ordered(referenceOf(row, "program_a"), referenceOf(row, "program_b")) == wanted) {
            RecordEdit edit;
            edit.set(row.ref(), "compatibility", compatibility);
            edit.set(row.ref(), "reason", reason);
            edit.set(row.ref(), "source", source);
            RANGKUL_TRY(edit.store(records));
            return records.record(row.ref());
        }
    }
    NewRecord row(registry::Entity::ProgramPair);
    row.set("program_a", wanted.first);
    row.set("program_b", wanted.second);
    row.set("compatibility", compatibility);
    row.set("reason", reason);
    row.set("source", source);
    return row.store(records);
}

} // namespace rangkul::services
