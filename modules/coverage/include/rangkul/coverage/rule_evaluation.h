// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "rangkul/coverage/index_set.h"
#include "rangkul/coverage/rule.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

#include <map>

namespace rangkul::coverage {

/// Answers by row; everybody who is in neither set is a no.
struct Verdicts
{
    IndexSet yes;
    IndexSet unknown;

    Verdicts() = default;
    explicit Verdicts(std::size_t size)
        : yes(size)
        , unknown(size)
    {
    }
    bool operator==(const Verdicts&) const = default;
};
/// Kleene's logic.
Verdicts negated(Verdicts verdicts);
Verdicts both(Verdicts a, const Verdicts& b);
Verdicts either(Verdicts a, const Verdicts& b);

/// Asks rules of a whole register, by columns. Remembers what it worked out, so that rules which
/// ask alike cost once. The frames must outlive it and not be written meanwhile. One thread.
class RuleFrame
{
public:
    /// `day` decides ages.
    RuleFrame(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
              QDate day);

    /// Of every household row, those that ended too. NotFound "rule.column_not_loaded" (name).
    core::Result<Verdicts> ask(const Rule& rule);
    /// Whom of these households a rule for persons means: members for whom one of its tests of
    /// members is yes; all members when it tests none.
    core::Result<IndexSet> personsMeant(const Rule& rule, const IndexSet& households);

    /// Persons who are members of a household today.
    const IndexSet& members() const { return m_members; }

private:
    core::Result<Verdicts> evaluate(const Rule& rule, bool personal);
    core::Result<Verdicts> fresh(const Rule& rule, bool personal);
    core::Result<Verdicts> join(const Rule& rule, bool personal);
    core::Result<Verdicts> answers(const Rule& rule, bool personal);
    core::Result<Verdicts> ofMembers(const Rule& rule);
    core::Result<Verdicts> counted(const Rule& rule);
    Verdicts ofDerived(const Rule& rule, bool personal);
    Verdicts receiving(const Rule& rule) const;
    Verdicts within(const Rule& rule) const;
    core::Status collectMeant(const Rule& rule, IndexSet& out, bool& testsMembers);
    const std::vector<qint16>& ages();
    const IndexSet& notAsked(const registry::Variable& variable);
    IndexSet householdsOfPersons(const IndexSet& persons) const;
    std::vector<double> derivedNumbers(RuleDerived derived) const;
    std::vector<qint8> villageKinds() const;

    const registry::HouseholdFrame& m_households;
    const registry::PersonFrame& m_persons;
    QDate m_day;
    IndexSet m_members;
    IndexSet m_heads;
    IndexSet m_withMembers; ///< households
    std::vector<qint16> m_ages;
    std::map<const registry::Variable*, IndexSet> m_notAsked;
    struct Known
    {
        Rule rule;
        Verdicts verdicts;
    };
    std::vector<Known> m_known;
};

/// Programs that the rule names and the register does not have: who receives them is not known.
QStringList unknownPrograms(const Rule& rule, const registry::HouseholdFrame& households);

} // namespace rangkul::coverage
