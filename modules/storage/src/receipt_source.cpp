// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_source.h"
#include "rangkul/registry/codes.h"

namespace rangkul::storage {

core::Result<std::vector<coverage::ProgramReceipts>>
SqliteFrameSource::receipts(const registry::HouseholdFrame& households,
                            const registry::PersonFrame& persons, std::optional<int> year,
                            const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    std::vector<coverage::ProgramReceipts> out;
    for (const registry::FrameProgram& program : households.programs()) {
        out.push_back({program.id, {}, {}, {}});
    }
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT p.uid, m.uid, h.uid, d.uid FROM benefit b "
                           "JOIN program p ON p.id = b.program_id "
                           "LEFT JOIN person m ON m.id = b.person_id "
                           "LEFT JOIN household h ON h.id = b.household_id "
                           "LEFT JOIN dwelling d ON d.id = b.dwelling_id "
                           "WHERE b.withdrawn = 0 AND (b.status IS NULL OR b.status IN (?1, ?3)) "
                           "AND (?2 IS NULL OR b.year = ?2)"));
    query->bind(1, registry::codes::benefit_status::kActive);
    query->bind(3, registry::codes::benefit_status::kDelivered);
    year ? query->bind(2, *year) : query->bindNull(2);
    for (qint64 done = 0;; ++done) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        if (done % 8192 == 0 && progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
        RANGKUL_LET(program, query->id(0));
        const auto index = households.programIndex(program);
        if (!index) {
            continue;
        }
        coverage::ProgramReceipts& receipts = out[static_cast<std::size_t>(*index)];
        if (!query->isNull(1)) {
            RANGKUL_LET(person, query->id(1));
            if (const auto row = persons.rowOf(person)) {
                receipts.persons.push_back(*row);
            }
        }
        if (!query->isNull(2)) {
            RANGKUL_LET(household, query->id(2));
            if (const auto row = households.rowOf(household)) {
                receipts.households.push_back(*row);
            }
        }
        if (!query->isNull(3)) {
            RANGKUL_LET(dwelling, query->id(3));
            receipts.dwellings.push_back(dwelling);
        }
    }
}

} // namespace rangkul::storage
