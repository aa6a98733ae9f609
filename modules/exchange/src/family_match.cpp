// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_state.h"
#include "record_questions.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::KnownHousehold;

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
    void setActiveHousehold(std::uint32_t family, const std::vector<KnownHousehold>& found)
    {
        const auto active = std::ranges::find_if(found, &KnownHousehold::isActive);
        if (active != found.end()) {
            setHousehold(family, *active);
        }
    }

    core::Status setHousehold(std::uint32_t family, const RecordId& household)
    {
        if (household.isNull() || m_state.familyStates[family].householdKnown) {
            return core::Done{};
        }
        RANGKUL_LET(known, m_records.knownHousehold(household));
        setHousehold(family, known);
        return core::Done{};
    }

    void setHousehold(std::uint32_t family, const KnownHousehold& known)
    {
        FamilyState& state = m_state.familyStates[family];
        if (state.householdKnown || m_taken.contains(known.id)) {
            return;
        }
        state.household = known.id;
        state.householdKnown = true;
        state.dwelling = known.dwelling;
        state.dwellingKnown = !state.dwelling.isNull();
        m_taken.insert(known.id);
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
                    RANGKUL_LET(found, m_records.knownByKk(kk));
                    setActiveHousehold(fact.family, found);
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
                            m_records.knownByNik(QString::fromStdString(identityText(fact.nik))));
                Votes& family = votes[fact.family];
                ++family.members;
                for (const registry::KnownPerson& person : found) {
                    ++family.households[person.household];
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
