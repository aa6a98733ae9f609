// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_feed.h"
#include "person_match.h"
#include "record_questions.h"
#include "value_compare.h"

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;
using registry::Value;

class EditionCompare
{
public:
    EditionCompare(ImportState& state, const ImportRegister& records,
                   const core::Progress& progress)
        : m_state(state)
        , m_records(records)
        , m_progress(progress)
        , m_values(state, records)
        , m_persons(state, records)
        , m_families(state.families.size())
    {
    }

    core::Status run()
    {
        for (const auto& scan : m_state.scans) {
            scan->matched.resize(scan->facts.size());
        }
        RANGKUL_LET(still, m_records.holdStill());
        RANGKUL_LET(datasets, m_records.datasets());
        for (const Record& dataset : datasets) {
            m_datasetKinds.insert(dataset.ref().id, dataset.integer(column("kind")).value_or(0));
        }
        RANGKUL_LET(taken, matchFamilies(m_state, m_records, m_progress));
        m_taken = std::move(taken);
        for (size_t file = 0; file < m_state.scans.size(); ++file) {
            RANGKUL_TRY(compareFile(static_cast<int>(file)));
        }
        RANGKUL_TRY(countMembers());
        return m_values.isRepair() ? core::Done{} : findGone();
    }

private:
    /// What was found of one family of the files.
    struct Family
    {
        qint64 here = -1; ///< members in the register; -1: not looked at
        qint64 matched = 0;
        qint64 added = 0;
        qint64 waiting = 0; ///< rows in the tray
        std::uint32_t row = 0;
        bool changed = false; ///< anything of household or dwelling is written
        bool rankedOtherwise = false;
        bool moved = false;
    };

    core::Status compareFile(int file)
    {
        FileScan& scan = *m_state.scans[static_cast<size_t>(file)];
        RANGKUL_LET(feed, CompareFeed::open(m_state, scan));
        RANGKUL_TRY(readAhead(scan));
        for (;;) {
            if (m_progress.isCancelled()) {
                return cancelledImport();
            }
            RANGKUL_LET(more, feed->next());
            if (!more) {
                return core::Done{};
            }
            for (const FedRow& row : feed->rows()) {
                RANGKUL_TRY(compareRow(file, scan, row));
            }
            m_progress.report(QStringLiteral("import.comparing"), feed->position(), feed->total());
        }
    }

    /// Begins to read what the rows of this file will be compared with, in their order.
    core::Status readAhead(const FileScan& scan)
    {
        const bool ofPersons = scan.reader.rowKind() == RowKind::Persons;
        std::vector<RecordId> order;
        for (const RowFact& fact : scan.facts) {
            if (fact.rejected || fact.family == KeyTable::kNone ||
                !m_state.familyStates[fact.family].householdKnown) {
                continue;
            }
            const RecordId& household = m_state.familyStates[fact.family].household;
            if (!ofPersons || order.empty() || order.back() != household) {
                order.push_back(household); // members of one family come together
            }
        }
        m_persons.setAhead(nullptr);
        m_homesAhead.reset();
        m_membersAhead.reset();
        if (ofPersons) {
            RANGKUL_LET(members,
                        MembersAhead::open(m_records, std::move(order),
                                           [](const registry::FamilyReader& reader,
                                              const RecordId& id) { return reader.members(id); }));
            m_membersAhead = std::move(members);
            m_persons.setAhead(m_membersAhead.get());
        } else {
            RANGKUL_LET(homes,
                        HomesAhead::open(m_records, std::move(order),
                                         [](const registry::FamilyReader& reader,
                                            const RecordId& id) { return reader.home(id); }));
            m_homesAhead = std::move(homes);
        }
        return core::Done{};
    }

    core::Result<registry::HouseholdProfile> homeOf(const RecordId& household)
    {
        if (m_homesAhead) {
            RANGKUL_LET(ready, m_homesAhead->take(household));
            if (ready) {
                return std::move(*ready);
            }
        }
        return m_records.home(household);
    }

    core::Status compareRow(int file, FileScan& scan, const FedRow& row)
    {
        const RowFact& fact = scan.facts[row.fact];
        const bool isPerson = scan.reader.rowKind() == RowKind::Persons;
        if (fact.rejected) {
            // A member whose row waits for repair is not gone.
            if (isPerson && fact.family != KeyTable::kNone) {
                ++m_families[fact.family].waiting;
            }
            return core::Done{};
        }
        MatchedRow& match = scan.matched[row.fact];
        return isPerson ? comparePerson(file, fact, row, match)
                        : compareHousehold(file, fact, row.cells, match);
    }

    core::Status compareHousehold(int file, const RowFact& fact,
                                  const std::vector<BuiltCell>& cells, MatchedRow& match)
    {
        FamilyState& family = m_state.familyStates[fact.family];
        if (!family.householdKnown) {
            ++m_state.diff.householdsNew;
            return core::Done{};
        }
        RANGKUL_LET(profile, homeOf(family.household));
        Family& found = m_families[fact.family];
        found.row = fact.row;
        match.id = family.household;
        noteMove(fact, family, profile, cells, found);
        for (size_t i = 0; i < cells.size(); ++i) {
            const BuiltCell& cell = cells[i];
            if (cell.ofHead || cell.variable->entity == Entity::Ranking) {
                continue;
            }
            const bool ofDwelling = cell.variable->entity == Entity::Dwelling;
            if (ofDwelling && (!profile.dwelling || found.moved)) {
                match.mask.set(i); // a new dwelling takes all
                found.changed = true;
            } else if (ofDwelling || cell.variable->entity == Entity::Household) {
                const Record& stored = ofDwelling ? *profile.dwelling : profile.household;
                RANGKUL_LET(write, m_values.isWritten(file, fact, stored, cell));
                match.mask.set(i, write);
                found.changed = found.changed || write;
            }
        }
        noteDecile(fact, profile, cells, found);
        if (m_state.personFile < 0) {
            found.here = 0; // members are not told: nobody is missed
        }
        return core::Done{};
    }

    void noteMove(const RowFact& fact, FamilyState& family,
                  const registry::HouseholdProfile& profile, const std::vector<BuiltCell>& cells,
                  Family& found)
    {
        if (!profile.dwelling || cells.empty() ||
            column(cells.front().variable->column) != column("region_id")) {
            return;
        }
        const RecordId before = reference(*profile.dwelling, "region_id");
        const RecordId after = std::get<RecordId>(cells.front().value);
        if (before.isNull() || before == after || m_values.isRepair()) {
            return; // a repaired village is a correction
        }
        found.moved = true;
        ++m_state.diff.moved;
        family.leftDwelling = family.dwelling;
        family.dwellingKnown = false;
        notice(HouseholdNews::Moved, family.household, fact.row, nameOf(before), nameOf(after));
    }

    QString nameOf(const RecordId& region) const
    {
        for (const PlaceInRegister& place : m_state.regions->places()) {
            if (place.id == region) {
                return place.name;
            }
        }
        return {};
    }

    void noteDecile(const RowFact& fact, const registry::HouseholdProfile& profile,
                    const std::vector<BuiltCell>& cells, Family& found)
    {
        std::optional<qint64> after;
        for (const BuiltCell& cell : cells) {
            if (column(cell.variable->column) == column("decile_national")) {
                after = registry::asInteger(cell.value);
            }
        }
        const auto before = lastDecile(profile);
        if (!after || !before || *after == *before) {
            return;
        }
        found.rankedOtherwise = true;
        if (*after == 0 || *before == 0) {
            return; // "not ranked" is neither above nor below
        }
        const bool up = *after > *before;
        ++(up ? m_state.diff.decileUp : m_state.diff.decileDown);
        notice(up ? HouseholdNews::DecileUp : HouseholdNews::DecileDown, profile.household.ref().id,
               fact.row, QString::number(*before), QString::number(*after));
    }

    std::optional<qint64> lastDecile(const registry::HouseholdProfile& profile) const
    {
        for (const Record& ranking : profile.rankings) {
            if (m_datasetKinds.value(reference(ranking, "dataset_id")) == m_state.datasetKind) {
                return ranking.integer(column("decile_national"));
            }
        }
        return std::nullopt;
    }

    core::Status comparePerson(int file, const RowFact& fact, const FedRow& row, MatchedRow& match)
    {
        if (fact.family == KeyTable::kNone) {
            return core::Done{};
        }
        if (m_state.householdFile < 0) {
            RANGKUL_TRY(compareHouseholdOnce(file, fact, row.cells));
        }
        RANGKUL_TRY(countHere(fact.family));
        RANGKUL_LET(person, m_persons.find(file, fact, row.reading));
        Family& found = m_families[fact.family];
        if (!person) {
            ++m_state.diff.personsNew;
            ++found.added;
            return core::Done{};
        }
        match.id = person->ref().id;
        const FamilyState& family = m_state.familyStates[fact.family];
        bool changed = false;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].variable->entity == Entity::Person) {
                RANGKUL_LET(write, m_values.isWritten(file, fact, *person, row.cells[i]));
                match.mask.set(i, write);
                changed = changed || write;
            }
        }
        RANGKUL_LET(stays, staysInHousehold(file, fact, *person, family));
        if (stays) {
            ++found.matched;
        } else {
            match.changesHousehold = true;
            changed = true;
            ++found.added;
            ++m_state.diff.membersJoined;
        }
        ++(changed ? m_state.diff.personsChanged : m_state.diff.personsSame);
        return core::Done{};
    }

    /// A repaired row brings nobody back whom a newer list or an officer has moved.
    core::Result<bool> staysInHousehold(int file, const RowFact& fact, const Record& person,
                                        const FamilyState& family)
    {
        if (reference(person, "household_id") == family.household) {
            return true;
        }
        if (!m_values.isRepair()) {
            return false;
        }
        const BuiltCell wanted{&registry::variable(Entity::Person, column("household_id")),
                               Value(family.household)};
        RANGKUL_LET(write, m_values.isWritten(file, fact, person, wanted));
        return !write;
    }

    /// A member file alone: what it says of the household is looked at in its first row.
    core::Status compareHouseholdOnce(int file, const RowFact& fact,
                                      const std::vector<BuiltCell>& cells)
    {
        if (m_families[fact.family].row != 0) {
            return core::Done{};
        }
        MatchedRow unused;
        RANGKUL_TRY(compareHousehold(file, fact, cells, unused));
        Family& found = m_families[fact.family];
        found.row = fact.row;
        found.changed = false;
        return core::Done{};
    }

    void notice(HouseholdNews news, const RecordId& household, qint64 row, QString before,
                QString after)
    {
        m_state.diff.notices.push_back({news, household, row, std::move(before), std::move(after)});
    }

    core::Status countHere(std::uint32_t index)
    {
        Family& family = m_families[index];
        const FamilyState& state = m_state.familyStates[index];
        if (family.here < 0 && state.householdKnown) {
            RANGKUL_LET(members, m_persons.members(state.household));
            family.here = static_cast<qint64>(members->size());
        }
        return core::Done{};
    }

    core::Status countMembers()
    {
        for (std::uint32_t index = 0; index < m_families.size(); ++index) {
            const FamilyState& state = m_state.familyStates[index];
            const Family& family = m_families[index];
            if (!state.householdKnown || family.row == 0) {
                continue;
            }
            RANGKUL_TRY(countHere(index));
            const qint64 gone = std::max<qint64>(family.here - family.matched - family.waiting, 0);
            m_state.diff.membersGone += gone;
            const bool membersChanged = gone > 0 || family.added > 0;
            if (membersChanged) {
                notice(HouseholdNews::MembersChanged, state.household, family.row,
                       QString::number(family.here),
                       QString::number(family.matched + family.added));
            }
            if (family.changed && !family.moved) {
                notice(HouseholdNews::ValuesChanged, state.household, family.row, {}, {});
            }
            const bool changed =
                membersChanged || family.changed || family.moved || family.rankedOtherwise;
            ++(changed ? m_state.diff.householdsChanged : m_state.diff.householdsSame);
        }
        return core::Done{};
    }

    core::Status findGone()
    {
        RANGKUL_LET(listed, m_records.lastEdition(m_state.datasetKind));
        for (const RecordId& household : listed) {
            if (!m_taken.contains(household)) {
                ++m_state.diff.householdsGone;
                notice(HouseholdNews::Gone, household, 0, {}, {});
            }
        }
        return core::Done{};
    }

    ImportState& m_state;
    const ImportRegister& m_records;
    const core::Progress& m_progress;
    ValueCompare m_values;
    PersonMatch m_persons;
    std::unique_ptr<HomesAhead> m_homesAhead;     ///< of the file that is compared
    std::unique_ptr<MembersAhead> m_membersAhead; ///< of the file that is compared
    std::vector<Family> m_families;               ///< of the files
    QHash<RecordId, qint64> m_datasetKinds;
    QSet<RecordId> m_taken; ///< households of the register that the files have
};

} // namespace

core::Status compareWithRegister(ImportState& state, const ImportRegister& records,
                                 const core::Progress& progress)
{
    return EditionCompare(state, records, progress).run();
}

} // namespace rangkul::exchange
