// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity_builder.h"
#include "import_state.h"
#include "rangkul/core/name_normal.h"
#include "rangkul/core/similarity.h"
#include "record_questions.h"

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::Entity;
using registry::Record;
using registry::Value;

constexpr double kSameName = 0.85;
constexpr size_t kBatchRows = 512;

class EditionCompare
{
public:
    EditionCompare(ImportState& state, const ImportRegister& records,
                   const core::Progress& progress)
        : m_state(state)
        , m_records(records)
        , m_progress(progress)
        , m_members(state.families.size())
    {
    }

    core::Status run()
    {
        for (const auto& scan : m_state.scans) {
            scan->matched.resize(scan->facts.size());
        }
        RANGKUL_LET(taken, matchFamilies(m_state, m_records));
        m_taken = std::move(taken);
        for (size_t file = 0; file < m_state.scans.size(); ++file) {
            RANGKUL_TRY(compareFile(static_cast<int>(file)));
        }
        countMembers();
        return findGone();
    }

private:
    struct MemberCount
    {
        qint64 here = 0; ///< active members in the register
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
        RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
        EntityBuilder builder(scan.reader);
        std::vector<BuiltCell> cells;
        RowBatch batch;
        RowReading row;
        size_t index = 0;
        for (;;) {
            if (m_progress.isCancelled()) {
                return cancelledImport();
            }
            RANGKUL_LET(more, source->next(batch, kBatchRows));
            if (!more) {
                return core::Done{};
            }
            for (size_t i = 0; i < batch.size(); ++i) {
                if (!scan.reader.read(batch.row(i), row)) {
                    continue;
                }
                const RowFact& fact = scan.facts[index++];
                if (fact.rejected) {
                    noteWaiting(scan, fact);
                    continue;
                }
                const int place = m_state.placeOf(scan, fact.place);
                const RecordId region =
                    place < 0 ? RecordId()
                              : m_state.regions->places()[static_cast<size_t>(place)].id;
                builder.build(row, region, cells);
                MatchedRow& match = scan.matched[index - 1];
                RANGKUL_TRY(scan.reader.rowKind() == RowKind::Households
                                ? compareHousehold(file, fact, cells, match)
                                : comparePerson(file, fact, row, cells, match));
            }
            m_progress.report(QStringLiteral("import.comparing"), source->position(),
                              source->total());
        }
    }

    /// A member whose row waits for repair is not gone.
    void noteWaiting(const FileScan& scan, const RowFact& fact)
    {
        if (scan.reader.rowKind() == RowKind::Persons && fact.family != KeyTable::kNone) {
            ++m_members[fact.family].waiting;
        }
    }

    core::Status compareHousehold(int file, const RowFact& fact,
                                  const std::vector<BuiltCell>& cells, MatchedRow& match)
    {
        FamilyState& family = m_state.familyStates[fact.family];
        if (!family.householdKnown) {
            ++m_state.diff.householdsNew;
            return core::Done{};
        }
        RANGKUL_LET(profile, m_records.profile(family.household));
        MemberCount& count = m_members[fact.family];
        count.here = static_cast<qint64>(profile.members.size());
        count.row = fact.row;
        match.id = family.household;
        noteMove(fact, family, profile, cells, count);
        for (size_t i = 0; i < cells.size(); ++i) {
            const BuiltCell& cell = cells[i];
            if (cell.ofHead || cell.variable->entity == Entity::Ranking) {
                continue;
            }
            const bool ofDwelling = cell.variable->entity == Entity::Dwelling;
            if (ofDwelling && (!profile.dwelling || count.moved)) {
                match.mask.set(i); // a new dwelling takes all
                count.changed = true;
            } else if (ofDwelling || cell.variable->entity == Entity::Household) {
                const Record& stored = ofDwelling ? *profile.dwelling : profile.household;
                RANGKUL_LET(write, isWritten(file, fact, stored, cell));
                match.mask.set(i, write);
                count.changed = count.changed || write;
            }
        }
        noteDecile(fact, profile, cells, count);
        if (m_state.personFile < 0) {
            count.matched = count.here; // members are not told: nobody is missed
        }
        return core::Done{};
    }

    void noteMove(const RowFact& fact, FamilyState& family,
                  const registry::HouseholdProfile& profile, const std::vector<BuiltCell>& cells,
                  MemberCount& count)
    {
        if (!profile.dwelling || cells.empty() ||
            column(cells.front().variable->column) != column("region_id")) {
            return;
        }
        const RecordId before = reference(*profile.dwelling, "region_id");
        const RecordId after = std::get<RecordId>(cells.front().value);
        if (before.isNull() || before == after) {
            return;
        }
        count.moved = true;
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
                    const std::vector<BuiltCell>& cells, MemberCount& count)
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
        count.rankedOtherwise = true;
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
            const RecordId dataset = reference(ranking, "dataset_id");
            for (const Record& set : profile.datasets) {
                if (set.ref().id == dataset && set.integer(column("kind")) == m_state.datasetKind) {
                    return ranking.integer(column("decile_national"));
                }
            }
        }
        return std::nullopt;
    }

    core::Status comparePerson(int file, const RowFact& fact, const RowReading& row,
                               const std::vector<BuiltCell>& cells, MatchedRow& match)
    {
        if (fact.family == KeyTable::kNone) {
            return core::Done{};
        }
        if (m_state.householdFile < 0) {
            RANGKUL_TRY(compareHouseholdOnce(file, fact, cells));
        }
        MemberCount& count = m_members[fact.family];
        RANGKUL_LET(person, findPerson(file, fact, row));
        if (!person) {
            ++m_state.diff.personsNew;
            ++count.added;
            return core::Done{};
        }
        match.id = person->ref().id;
        m_takenPersons.insert(match.id);
        const FamilyState& family = m_state.familyStates[fact.family];
        bool changed = false;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].variable->entity == Entity::Person) {
                RANGKUL_LET(write, isWritten(file, fact, *person, cells[i]));
                match.mask.set(i, write);
                changed = changed || write;
            }
        }
        if (reference(*person, "household_id") == family.household) {
            ++count.matched;
        } else {
            match.changesHousehold = true;
            changed = true;
            ++count.added;
            ++m_state.diff.membersJoined;
        }
        ++(changed ? m_state.diff.personsChanged : m_state.diff.personsSame);
        return core::Done{};
    }

    /// A member file alone: what it says of the household is looked at in its first row.
    core::Status compareHouseholdOnce(int file, const RowFact& fact,
                                      const std::vector<BuiltCell>& cells)
    {
        if (m_members[fact.family].row != 0) {
            return core::Done{};
        }
        MatchedRow unused;
        RANGKUL_TRY(compareHousehold(file, fact, cells, unused));
        MemberCount& count = m_members[fact.family];
        count.row = fact.row;
        count.changed = false;
        return core::Done{};
    }

    core::Result<std::optional<Record>> findPerson(int file, const RowFact& fact,
                                                   const RowReading& row)
    {
        FileScan& scan = *m_state.scans[static_cast<size_t>(file)];
        if (fact.person != KeyTable::kNone) {
            RANGKUL_LET(found, m_records.person(u"p3ke_id", toQString(row.personId)));
            if (found && !m_takenPersons.contains(*found)) {
                RANGKUL_LET(person, m_records.record({Entity::Person, *found}));
                return std::optional(std::move(person));
            }
        }
        if (fact.nik == 0) {
            return findMember(fact, row);
        }
        RANGKUL_LET(found, m_records.personsByNik(QString::fromStdString(identityText(fact.nik))));
        for (const RecordId& id : found) {
            RANGKUL_LET(person, m_records.record({Entity::Person, id}));
            if (!isActive(person) || m_takenPersons.contains(id)) {
                continue;
            }
            if (isSamePerson(person, row)) {
                return std::optional(std::move(person));
            }
            const int nik = scan.reader.known().nik;
            m_state.problems.add(file, fact.row,
                                 scan.reader.columns()[static_cast<size_t>(nik)].column,
                                 *findRule(rule::kNikOtherPerson), identityText(fact.nik),
                                 person.text(column("name")).toStdString());
        }
        return findMember(fact, row);
    }

    /// Without a number that both lists have: a member of the same household, of like name and the
    /// same birth date.
    core::Result<std::optional<Record>> findMember(const RowFact& fact, const RowReading& row)
    {
        const FamilyState& family = m_state.familyStates[fact.family];
        if (!family.householdKnown || row.birth == 0) {
            return std::optional<Record>();
        }
        if (m_lastProfile.household.ref().id != family.household) {
            RANGKUL_LET(profile, m_records.profile(family.household));
            m_lastProfile = std::move(profile);
        }
        for (const Record& member : m_lastProfile.members) {
            const auto* birth = std::get_if<QDate>(&member.value(column("birth_date")));
            const bool otherNik = fact.nik != 0 && !member.text(column("nik")).isEmpty();
            if (birth && birth->toJulianDay() == row.birth && !otherNik &&
                !m_takenPersons.contains(member.ref().id) && likeness(member, row) >= kSameName) {
                return std::optional(member);
            }
        }
        return std::optional<Record>();
    }

    static double likeness(const Record& person, const RowReading& row)
    {
        return core::nameSimilarity(core::nameTokens(person.text(column("name"))),
                                    core::nameTokens(toQString(row.name)));
    }

    static bool isSamePerson(const Record& person, const RowReading& row)
    {
        const auto* birth = std::get_if<QDate>(&person.value(column("birth_date")));
        const bool datesEqual = birth && row.birth != 0 && birth->toJulianDay() == row.birth;
        const bool datesUnknown = !birth || row.birth == 0;
        const QString name = person.text(column("name"));
        return datesEqual || (datesUnknown && name.isEmpty()) ||
               core::nameSimilarity(core::nameTokens(name),
                                    core::nameTokens(toQString(row.name))) >= kSameName;
    }

    /// Is the file's value to be stored? Values set here by hand stay and are listed.
    core::Result<bool> isWritten(int file, const RowFact& fact, const Record& stored,
                                 const BuiltCell& cell)
    {
        const Value& here = stored.value(*cell.variable);
        if (here == cell.value) {
            return false;
        }
        if (registry::isMissing(here)) {
            return true;
        }
        RANGKUL_LET(origin, m_records.origin(stored.ref(), cell.variable->id));
        if (origin.dataset || origin.kind == registry::CommitKind::Import) {
            return true;
        }
        m_state.diff.kept.push_back(
            {stored.ref(), cell.variable->id, here, cell.value, file, fact.row});
        return false;
    }

    void notice(HouseholdNews news, const RecordId& household, qint64 row, QString before,
                QString after)
    {
        m_state.diff.notices.push_back({news, household, row, std::move(before), std::move(after)});
    }

    void countMembers()
    {
        for (std::uint32_t family = 0; family < m_members.size(); ++family) {
            const FamilyState& state = m_state.familyStates[family];
            const MemberCount& count = m_members[family];
            if (!state.householdKnown || count.row == 0) {
                continue;
            }
            const qint64 gone = std::max<qint64>(count.here - count.matched - count.waiting, 0);
            m_state.diff.membersGone += gone;
            const bool membersChanged = gone > 0 || count.added > 0;
            if (membersChanged) {
                notice(HouseholdNews::MembersChanged, state.household, count.row,
                       QString::number(count.here), QString::number(count.matched + count.added));
            }
            if (count.changed && !count.moved) {
                notice(HouseholdNews::ValuesChanged, state.household, count.row, {}, {});
            }
            const bool changed =
                membersChanged || count.changed || count.moved || count.rankedOtherwise;
            ++(changed ? m_state.diff.householdsChanged : m_state.diff.householdsSame);
        }
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
    std::vector<MemberCount> m_members; ///< by family
    QSet<RecordId> m_taken;
    QSet<RecordId> m_takenPersons;
    registry::HouseholdProfile m_lastProfile; ///< members of one family come together
};

} // namespace

core::Status compareWithRegister(ImportState& state, const ImportRegister& records,
                                 const core::Progress& progress)
{
    return EditionCompare(state, records, progress).run();
}

} // namespace rangkul::exchange
