// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_state.h"
#include "record_questions.h"

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;

/// Finds the households of the register that the families of the files are.
class FamilyMatch
{
public:
    FamilyMatch(ImportState& state, const ImportRegister& records)
        : m_state(state)
        , m_records(records)
    {
    }

    core::Result<QSet<RecordId>> run()
    {
        RANGKUL_TRY(matchFamiliesByNumber());
        RANGKUL_TRY(matchFamiliesByMembers());
        return std::move(m_taken);
    }

private:
    core::Result<RecordId> activeHousehold(const std::vector<RecordId>& found) const
    {
        for (const RecordId& id : found) {
            RANGKUL_LET(record, m_records.record({Entity::Household, id}));
            if (isActive(record)) {
                return id;
            }
        }
        return RecordId();
    }

    core::Status setHousehold(std::uint32_t family, const RecordId& household)
    {
        FamilyState& state = m_state.familyStates[family];
        if (household.isNull() || state.householdKnown || m_taken.contains(household)) {
            return core::Done{};
        }
        RANGKUL_LET(record, m_records.record({Entity::Household, household}));
        state.household = household;
        state.householdKnown = true;
        state.dwelling = reference(record, "dwelling_id");
        state.dwellingKnown = !state.dwelling.isNull();
        m_taken.insert(household);
        return core::Done{};
    }

    core::Status matchFamiliesByNumber()
    {
        for (const auto& scan : m_state.scans) {
            const Field& key = scan->file.profile.key;
            const bool byListId =
                key.role == FieldRole::Cell && column(key.variable->column) != column("kk_number");
            for (const RowFact& fact : scan->facts) {
                if (fact.family == KeyTable::kNone ||
                    m_state.familyStates[fact.family].householdKnown) {
                    continue;
                }
                if (byListId) {
                    RANGKUL_LET(found,
                                m_records.household(QString::fromLatin1(key.variable->column),
                                                    toQString(m_state.families.key(fact.family))));
                    RANGKUL_TRY(setHousehold(fact.family, found.value_or(RecordId())));
                }
                if (fact.kk != 0 && !m_state.familyStates[fact.family].householdKnown) {
                    const QString kk = QString::fromStdString(identityText(fact.kk));
                    RANGKUL_LET(found, m_records.householdsByKk(kk));
                    RANGKUL_LET(household, activeHousehold(found));
                    RANGKUL_TRY(setHousehold(fact.family, household));
                }
            }
        }
        return core::Done{};
    }

    /// Families that no number ties: most of their members must live in one household here.
    core::Status matchFamiliesByMembers()
    {
        struct Votes
        {
            QHash<RecordId, int> households;
            int members = 0;
        };
        QHash<std::uint32_t, Votes> votes;
        for (const auto& scan : m_state.scans) {
            for (const RowFact& fact : scan->facts) {
                if (fact.family == KeyTable::kNone || fact.nik == 0 ||
                    m_state.familyStates[fact.family].householdKnown) {
                    continue;
                }
                RANGKUL_LET(found,
                            m_records.personsByNik(QString::fromStdString(identityText(fact.nik))));
                Votes& family = votes[fact.family];
                ++family.members;
                for (const RecordId& id : found) {
                    RANGKUL_LET(person, m_records.record({Entity::Person, id}));
                    ++family.households[reference(person, "household_id")];
                }
            }
        }
        for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
            for (auto h = it->households.cbegin(); h != it->households.cend(); ++h) {
                if (h.value() * 2 > it->members) {
                    RANGKUL_TRY(setHousehold(it.key(), h.key()));
                }
            }
        }
        return core::Done{};
    }

    ImportState& m_state;
    const ImportRegister& m_records;
    QSet<RecordId> m_taken;
};

} // namespace

core::Result<QSet<RecordId>> matchFamilies(ImportState& state, const ImportRegister& records)
{
    return FamilyMatch(state, records).run();
}

} // namespace rangkul::exchange
