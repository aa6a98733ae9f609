// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_state.h"
#include "rangkul/registry/codes.h"
#include "row_rules.h"

#include <numeric>

namespace rangkul::exchange {

namespace {

namespace relation = registry::codes::relation;
namespace sex = registry::codes::sex;

constexpr int kYoungestHead = 17;
constexpr int kMostWives = 4;

using Members = std::span<const std::uint32_t>; ///< indices of facts, in the order of the file

class FamilyCheck
{
public:
    explicit FamilyCheck(ImportState& state)
        : m_state(state)
        , m_households(state.householdFile < 0
                           ? nullptr
                           : state.scans[static_cast<size_t>(state.householdFile)].get())
        , m_persons(state.personFile < 0 ? nullptr
                                         : state.scans[static_cast<size_t>(state.personFile)].get())
    {
    }

    void run()
    {
        noteHouseholdRows();
        if (m_persons) {
            groupMembers();
            checkMembers();
        }
        checkHouseholdRows();
    }

private:
    void noteHouseholdRows()
    {
        if (!m_households) {
            return;
        }
        for (std::uint32_t i = 0; i < m_households->facts.size(); ++i) {
            const RowFact& fact = m_households->facts[i];
            if (fact.family != KeyTable::kNone && !fact.doubled) {
                m_state.familyStates[fact.family].householdRow = i;
            }
        }
    }

    /// Sorts member rows by family, keeping the order of the file within each.
    void groupMembers()
    {
        m_begins.assign(m_state.families.size() + 1, 0);
        for (const RowFact& fact : m_persons->facts) {
            if (fact.family != KeyTable::kNone && !fact.doubled) {
                ++m_begins[fact.family + 1];
            }
        }
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
        m_members.resize(m_begins.back());
        std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
        for (std::uint32_t i = 0; i < m_persons->facts.size(); ++i) {
            const RowFact& fact = m_persons->facts[i];
            if (fact.family != KeyTable::kNone && !fact.doubled) {
                m_members[next[fact.family]++] = i;
            }
        }
        for (size_t family = 0; family < m_state.families.size(); ++family) {
            m_state.familyStates[family].memberRows = m_begins[family + 1] - m_begins[family];
        }
    }

    void checkMembers()
    {
        const bool hasRelations = m_persons->reader.known().relation >= 0;
        for (std::uint32_t family = 0; family < m_state.families.size(); ++family) {
            const Members members(m_members.data() + m_begins[family],
                                  m_begins[family + 1] - m_begins[family]);
            if (members.empty()) {
                continue;
            }
            if (m_households && m_state.familyStates[family].householdRow == KeyTable::kNone) {
                for (const std::uint32_t member : members) {
                    addPerson(member, rule::kFamilyUnknown, m_persons->reader.known().key,
                              m_state.families.key(family));
                }
            }
            if (hasRelations) {
                checkRelations(members);
            }
        }
    }

    const RowFact& fact(std::uint32_t member) const { return m_persons->facts[member]; }

    void checkRelations(Members members)
    {
        std::vector<std::uint32_t> heads;
        int wives = 0;
        bool unread = false;
        for (const std::uint32_t member : members) {
            const RowFact& person = fact(member);
            if (person.relation == relation::kHead) {
                heads.push_back(member);
            }
            wives += person.relation == relation::kSpouse && person.sex == sex::kFemale ? 1 : 0;
            unread = unread || person.relation == 0;
        }
        const int column = m_persons->reader.known().relation;
        if (heads.size() > 1 || (heads.empty() && !unread)) {
            addPerson(members.front(), rule::kHeadNotOne, column, {}, std::to_string(heads.size()));
        }
        if (wives > kMostWives) {
            addPerson(members.front(), rule::kWifeCount, column, {}, std::to_string(wives));
        }
        for (const std::uint32_t head : heads) {
            checkHeadAge(m_state.personFile, *m_persons, fact(head));
        }
        if (heads.size() == 1) {
            checkAgainstHead(members, heads.front());
        }
    }

    void checkHeadAge(int file, const FileScan& scan, const RowFact& head)
    {
        if (head.birth == 0 || head.birth > scan.reader.cutOff()) {
            return;
        }
        const int age = ageOn(head.birth, scan.reader.cutOff());
        if (age < kYoungestHead) {
            add(file, scan, head, rule::kHeadYoung, scan.reader.known().birth, {},
                std::to_string(age));
        }
    }

    void checkAgainstHead(Members members, std::uint32_t head)
    {
        const RowFact& first = fact(head);
        for (const std::uint32_t member : members) {
            const RowFact& person = fact(member);
            if (person.relation == relation::kSpouse && person.sex != 0 &&
                first.sex == person.sex) {
                addPerson(member, rule::kSpouseSameSex, m_persons->reader.known().sex, {},
                          std::to_string(first.row));
            }
            const bool datesKnown =
                person.birth != 0 && first.birth != 0 && first.birth <= m_persons->reader.cutOff();
            if (person.relation == relation::kChild && datesKnown && person.birth < first.birth) {
                addPerson(member, rule::kChildOlder, m_persons->reader.known().birth, {},
                          std::to_string(first.row));
            }
        }
    }

    void checkHouseholdRows()
    {
        if (!m_households) {
            return;
        }
        const KnownColumns& known = m_households->reader.known();
        for (const RowFact& row : m_households->facts) {
            if (row.family == KeyTable::kNone || row.doubled) {
                continue;
            }
            if (!m_persons) {
                checkHeadAge(m_state.householdFile, *m_households, row);
                continue;
            }
            const auto rows = static_cast<int>(m_state.familyStates[row.family].memberRows);
            if (row.memberCount >= 0 && row.memberCount != rows) {
                add(m_state.householdFile, *m_households, row, rule::kMembersCount,
                    known.memberCount, std::to_string(row.memberCount), std::to_string(rows));
            } else if (row.memberCount < 0 && rows == 0) {
                add(m_state.householdFile, *m_households, row, rule::kFamilyEmpty, known.key,
                    m_state.families.key(row.family));
            }
        }
    }

    void addPerson(std::uint32_t member, QLatin1StringView id, int reader, std::string_view value,
                   std::string_view hint = {})
    {
        add(m_state.personFile, *m_persons, fact(member), id, reader, value, hint);
    }
    void add(int file, const FileScan& scan, const RowFact& row, QLatin1StringView id, int reader,
             std::string_view value, std::string_view hint = {})
    {
        const int column =
            reader < 0 ? -1 : scan.reader.columns()[static_cast<size_t>(reader)].column;
        m_state.problems.add(file, row.row, column, *findRule(id), value, hint);
    }

    ImportState& m_state;
    FileScan* m_households;
    FileScan* m_persons;
    std::vector<std::uint32_t> m_begins; ///< of each family in m_members
    std::vector<std::uint32_t> m_members;
};

} // namespace

void checkFamilies(ImportState& state)
{
    FamilyCheck(state).run();
}

} // namespace rangkul::exchange
