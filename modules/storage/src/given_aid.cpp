// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayList>

#include "family_reader.h"

namespace rangkul::storage {

namespace {

using registry::AidPeriod;
using registry::GivenAid;

/// Null when the row names nobody.
core::Status readId(const Statement& query, int column, core::RecordId& out)
{
    if (!query.isNull(column)) {
        RANGKUL_LET(id, query.id(column));
        out = id;
    }
    return core::Done{};
}

std::optional<qint64> numberOrNull(const Statement& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.integer(column));
}

} // namespace

core::Result<std::vector<GivenAid>>
SqliteFamilyReader::aidOf(const registry::RowRef& programOrDataset) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(id, RowStore(m_session).localId(programOrDataset));
    RANGKUL_LET(query,
                m_session.database().statement(
                    "SELECT g.uid, p.uid, h.uid, d.uid, b.year, b.stage, b.status FROM benefit b "
                    "LEFT JOIN program g ON g.id = b.program_id "
                    "LEFT JOIN person p ON p.id = b.person_id "
                    "LEFT JOIN household h ON h.id = b.household_id "
                    "LEFT JOIN dwelling d ON d.id = b.dwelling_id WHERE b." +
                    TableShape::of(programOrDataset.entity).table() +
                    "_id = ?1 AND b.withdrawn = 0 ORDER BY b.id"));
    query->bind(1, id.value_or(0));
    std::vector<GivenAid> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        GivenAid& aid = out.emplace_back();
        RANGKUL_TRY(readId(*query, 0, aid.program));
        RANGKUL_TRY(readId(*query, 1, aid.person));
        RANGKUL_TRY(readId(*query, 2, aid.household));
        RANGKUL_TRY(readId(*query, 3, aid.dwelling));
        aid.year = numberOrNull(*query, 4);
        aid.stage = query->text(5);
        aid.status = numberOrNull(*query, 6);
    }
}

core::Result<std::vector<AidPeriod>> SqliteFamilyReader::aidPeriods() const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT g.uid, b.year, b.stage FROM benefit b JOIN program g ON "
                           "g.id = b.program_id WHERE b.withdrawn = 0 "
                           "GROUP BY b.program_id, b.year, b.stage ORDER BY b.program_id, b.year, "
                           "CAST(b.stage AS INTEGER), b.stage"));
    std::vector<AidPeriod> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        AidPeriod& period = out.emplace_back();
        RANGKUL_TRY(readId(*query, 0, period.program));
        period.year = numberOrNull(*query, 1);
        period.stage = query->text(2);
    }
}

core::Result<std::vector<registry::Record>>
SqliteFamilyReader::naming(registry::Entity entity, const registry::RowRef& named) const
{
    RANGKUL_TRY(m_session.requireOpen());
    QByteArrayList conditions;
    for (const registry::Variable& variable : registry::variables(entity)) {
        if (variable.type == registry::ValueType::Reference && variable.target == named.entity) {
            conditions << QByteArray(variable.column) + " = ?1";
        }
    }
    RowStore rows(m_session);
    RANGKUL_LET(id, rows.localId(named));
    std::vector<registry::Record> out;
    if (!id || conditions.isEmpty()) {
        return out;
    }
    RANGKUL_LET(
        found,
        rows.where(entity, '(' + conditions.join(" OR ") + ") AND withdrawn = 0 ORDER BY id", *id));
    for (StoredRow& row : found) {
        out.push_back(row.takeRecord());
    }
    return out;
}

} // namespace rangkul::storage
