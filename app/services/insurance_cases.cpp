// SPDX-License-Identifier: GPL-3.0-or-later
#include "insurance_cases.h"

#include "rangkul/coverage/register_population.h"

namespace rangkul::services {

namespace {

using coverage::Absence;
using coverage::InsuranceBasket;
using coverage::Listing;
using coverage::Poverty;
using linkage::LinkedPair;

constexpr int kVillageLevel = 4; ///< of the list region_level

class LineMaker
{
public:
    LineMaker(const PeopleLists& lists, const registry::HouseholdFrame& households, int most,
              DefaultSegment segment)
        : m_lists(lists)
        , m_households(households)
        , m_definition{registry::DecileKind::National, most, false}
        , m_segment(segment)
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
            const auto [here, there] = sides(pair);
            InsuranceLine& line = m_lines[m_lineOf[here]];
            if (!line.there && m_lineOf[there] == kNone) {
                line.there = there;
                line.facts.listing = listing;
                line.facts.segment = segmentOf(there);
                m_lineOf[there] = m_lineOf[here];
            }
        }
    }

    /// Rows left over by join() whose person has another row: doubles, or doubtful ones. Persons
    /// left over are perhaps in the list.
    void addFurther(const std::vector<LinkedPair>& pairs, Listing listing)
    {
        for (const LinkedPair& pair : pairs) {
            const auto [here, there] = sides(pair);
            InsuranceLine& person = m_lines[m_lineOf[here]];
            if (person.facts.listing == Listing::No) {
                person.facts.listing = Listing::Perhaps;
            }
            if (m_lineOf[there] == kNone) {
                InsuranceLine line = person;
                line.there = there;
                line.facts.listing = listing;
                line.facts.segment = segmentOf(there);
                line.facts.absence = listing == Listing::Yes ? Absence::Double : Absence::None;
                m_lineOf[there] = m_lines.size();
                m_lines.push_back(line);
            }
        }
    }

    std::vector<InsuranceLine> finish()
    {
        for (quint32 row = 0; row < m_lists.people.size(); ++row) {
            if (m_lineOf[row] == kNone) {
                InsuranceLine line;
                line.facts = {false, Poverty::Unknown, Absence::None, Listing::Yes, segmentOf(row)};
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

    bool isHere(quint32 row) const { return !m_lists.people[row].person.isNull(); }
    std::pair<quint32, quint32> sides(const LinkedPair& pair) const
    {
        return isHere(pair.a) ? std::pair(pair.a, pair.b) : std::pair(pair.b, pair.a);
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
        const auto household = m_households.rowOf(person.household);
        if (!household) {
            return line;
        }
        line.village = m_households.regionAtLevel(*household, kVillageLevel).value_or(-1);
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
    std::vector<size_t> m_lineOf; ///< by row of the store
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
