// SPDX-License-Identifier: GPL-3.0-or-later
#include "insurance_cases.h"

#include "rangkul/coverage/register_population.h"

#include <set>

namespace rangkul::services {

namespace {

using coverage::Absence;
using coverage::InsuranceBasket;
using coverage::Listing;
using coverage::Poverty;
using linkage::LinkedPair;

/// Rows of the list whose card number and month an earlier row has too.
std::vector<bool> rowsBilledTwice(const PeopleLists& lists)
{
    std::vector<bool> out(lists.people.size(), false);
    std::set<std::pair<quint64, quint64>> billed;
    for (size_t row = 0; row < lists.people.size(); ++row) {
        const ListedPerson& one = lists.people[row];
        if (one.source != 0 && one.card != 0 && one.period != 0) {
            out[row] = !billed.emplace(one.card, one.period).second;
        }
    }
    return out;
}

class LineMaker
{
public:
    LineMaker(const PeopleLists& lists, const registry::HouseholdFrame& households, int most,
              DefaultSegment segment)
        : m_lists(lists)
        , m_households(households)
        , m_definition{registry::DecileKind::National, most, false}
        , m_segment(segment)
        , m_isTwice(rowsBilledTwice(lists))
        , m_lineOf(lists.people.size(), kNone)
    {
        for (quint32 row = 0; row < lists.people.size(); ++row) {
            if (isHere(row)) {
                m_lineOf[row] = m_lines.size();
                m_lines.push_back(personLine(row));
            }
        }
    }

    /// The heaviest pair of each person and row joins them.
    void join(const std::vector<LinkedPair>& pairs, Listing listing)
    {
        for (const LinkedPair& pair : pairs) {
            InsuranceLine& line = m_lines[m_lineOf[pair.a]];
            if (!line.there && m_lineOf[pair.b] == kNone && !m_isTwice[pair.b]) {
                line.there = pair.b;
                line.facts.listing = listing;
                line.facts.segment = segmentOf(pair.b);
                m_lineOf[pair.b] = m_lineOf[pair.a];
            }
        }
    }

    /// Rows left over by join() whose person has another row: doubles, or doubtful ones. Persons
    /// left over are perhaps in the list.
    void addFurther(const std::vector<LinkedPair>& pairs, Listing listing)
    {
        for (const LinkedPair& pair : pairs) {
            InsuranceLine& person = m_lines[m_lineOf[pair.a]];
            if (person.facts.listing == Listing::No) {
                person.facts.listing = Listing::Perhaps;
            }
            if (m_lineOf[pair.b] != kNone) {
                continue;
            }
            if (listing == Listing::Yes && isOtherMonth(person, pair.b)) {
                m_lineOf[pair.b] = m_lineOf[pair.a];
                continue;
            }
            const bool isDouble = listing == Listing::Yes || m_isTwice[pair.b];
            InsuranceLine line = person;
            line.there = pair.b;
            line.facts.listing = isDouble ? Listing::Yes : listing;
            line.facts.segment = segmentOf(pair.b);
            line.facts.absence = isDouble ? Absence::Double : Absence::None;
            line.isBilledTwice = m_isTwice[pair.b];
            m_lineOf[pair.b] = m_lines.size();
            m_lines.push_back(line);
        }
    }

    std::vector<InsuranceLine> finish()
    {
        for (quint32 row = 0; row < m_lists.people.size(); ++row) {
            if (m_lineOf[row] == kNone) {
                InsuranceLine line;
                const bool isTwice = m_isTwice[row];
                // Whose row it is does not matter when it is billed twice.
                line.facts = {isTwice, Poverty::Unknown, isTwice ? Absence::Double : Absence::None,
                              Listing::Yes, segmentOf(row)};
                line.isBilledTwice = isTwice;
                line.village = m_lists.people[row].village;
                line.there = row;
                m_lines.push_back(line);
            }
        }
        for (InsuranceLine& line : m_lines) {
            line.basket = coverage::insuranceBasketOf(line.facts);
        }
        return std::move(m_lines);
    }

private:
    static constexpr size_t kNone = ~size_t(0);

    bool isHere(quint32 row) const { return m_lists.people[row].source == 0; }
    /// Has the person a row already, of another month than this one?
    bool isOtherMonth(const InsuranceLine& person, quint32 row) const
    {
        const quint64 period = m_lists.people[row].period;
        const quint64 first = person.there ? m_lists.people[*person.there].period : 0;
        return period != 0 && first != 0 && period != first && !m_isTwice[row];
    }
    coverage::InsuranceSegment segmentOf(quint32 row) const
    {
        return m_segment.value_or(coverage::insuranceSegmentOf(m_lists.people[row].segment));
    }

    InsuranceLine personLine(quint32 row) const
    {
        const ListedPerson& person = m_lists.people[row];
        InsuranceLine line;
        line.here = row;
        line.facts.absence = person.absence;
        line.village = person.village;
        const auto household = m_households.rowOf(person.household);
        if (!household) {
            return line;
        }
        const qint8 decile = m_households.deciles(m_definition.kind)[*household];
        if (decile >= 1 && !m_households.isEnded(*household)) { // 0 is "not ranked"
            line.facts.poverty = coverage::isPoor(m_definition, m_households, *household)
                                     ? Poverty::Poor
                                     : Poverty::NotPoor;
        }
        return line;
    }

    const PeopleLists& m_lists;
    const registry::HouseholdFrame& m_households;
    coverage::PoorDefinition m_definition;
    DefaultSegment m_segment;
    std::vector<bool> m_isTwice;  ///< by row of the store
    std::vector<size_t> m_lineOf; ///< likewise
    std::vector<InsuranceLine> m_lines;
};

} // namespace

std::vector<InsuranceLine> insuranceLines(const PeopleLists& lists,
                                          const linkage::Reconciliation& found,
                                          const registry::HouseholdFrame& households, int most,
                                          DefaultSegment segment)
{
    LineMaker maker(lists, households, most, segment);
    maker.join(found.matches, Listing::Yes);
    maker.join(found.probable, Listing::Perhaps);
    maker.addFurther(found.matches, Listing::Yes);
    maker.addFurther(found.probable, Listing::Perhaps);
    return maker.finish();
}

} // namespace rangkul::services
