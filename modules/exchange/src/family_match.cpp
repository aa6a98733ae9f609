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
    FamilyMatch(ImportState& state, const ImportRegister& records, const core::Progress& progress)
        : m_state(state)
        , m_records(records)
        , m_progress(progress)
    {
    }

    core::Result<QSet<RecordId>> run()
    {
        RANGKUL_TRY(matchFamiliesByNumber());
        RANGKUL_TRY(matchFamiliesByMembers());
        return std::move(m_taken);
    }

private:
    /// The first of them that still lives.
    core::Status setActiveHousehold(std::uint32_t family, const std::vector<RecordId>& found)
    {
        for (const RecordId& id : found) {
            RANGKUL_LET(record, m_records.record({Entity::Household, id}));
            if (isActive(record)) {
                setHousehold(family, record);
                return core::Done{};
            }
        }
        return core::Done{};
    }

    core::Status setHousehold(std::uint32_t family, const RecordId& household)
    {
        if (household.isNull() || m_state.familyStates[family].householdKnown) {
            return core::Done{};
        }
        RANGKUL_LET(record, m_records.record({Entity::Household, household}));
        setHousehold(family, record);
        return core::Done{};
    }

    void setHousehold(std::uint32_t family, const Record& record)
    {
        FamilyState& state = m_state.familyStates[family];
        const RecordId household = record.ref().id;
        if (state.householdKnown || m_taken.contains(household)) {
            return;
        }
        state.household = household;
        state.householdKnown = true;
        state.dwelling = reference(record, "dwelling_id");
        state.dwellingKnown = !state.dwelling.isNull();
        m_taken.insert(household);
    }

    /// Tells how far it is; Cancelled when it is to stop.
    core::Status goOn(const FileScan& scan)
    {
        constexpr size_t kBetween = 1024;
        if (++m_looked % kBetween == 0) {
            m_progress.report(QStringLiteral("import.matching"), static_cast<qint64>(m_looked),
                              static_cast<qint64>(scan.facts.size()));
            if (m_progress.isCancelled()) {
                return cancelledImport();
            }
        }
        return core::Done{};
    }

    core::Status matchFamiliesByNumber()
    {
        for (const auto& scan : m_state.scans) {
            const Field& key = scan->file.profile.key;
            const bool byListId =
                key.role == FieldRole::Cell && column(key.variable->column) != column("kk_number");
            m_looked = 0;
            const RowFact* last = nullptr; // rows of one family come together
            for (const RowFact& fact : scan->facts) {
                RANGKUL_TRY(goOn(*scan));
                const bool again = last && last->family == fact.family && last->kk == fact.kk;
                last = &fact;
                if (fact.family == KeyTable::kNone || again ||
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
                    RANGKUL_TRY(setActiveHousehold(fact.family, found));
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
            m_looked = 0;
            for (const RowFact& fact : scan->facts) {
                RANGKUL_TRY(goOn(*scan));
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
    const core::Progress& m_progress;
    QSet<RecordId> m_taken;
    size_t m_looked = 0; ///< rows of the file
};

} // namespace

core::Result<QSet<RecordId>> matchFamilies(ImportState& state, const ImportRegister& records,
                                           const core::Progress& progress)
{
    return FamilyMatch(state, records, progress).run();
}

} // namespace rangkul::exchange
