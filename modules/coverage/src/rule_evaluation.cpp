// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/rule_evaluation.h"

#include "rangkul/registry/codes.h"
#include "rule_scan.h"

#include <algorithm>

namespace rangkul::coverage {

using registry::Entity;
using Kind = Rule::Kind;

Verdicts negated(Verdicts verdicts)
{
    verdicts.yes |= verdicts.unknown;
    verdicts.yes.invert();
    return verdicts;
}

Verdicts both(Verdicts a, const Verdicts& b)
{
    IndexSet possible = (a.yes | a.unknown) & (b.yes | b.unknown);
    a.yes &= b.yes;
    a.unknown = std::move(possible -= a.yes);
    return a;
}

Verdicts either(Verdicts a, const Verdicts& b)
{
    a.yes |= b.yes;
    a.unknown |= b.unknown;
    a.unknown -= a.yes;
    return a;
}

RuleFrame::RuleFrame(const registry::HouseholdFrame& households,
                     const registry::PersonFrame& persons, QDate day)
    : m_households(households)
    , m_persons(persons)
    , m_day(day)
    , m_members(persons.size())
    , m_heads(persons.size())
    , m_withMembers(households.size())
{
    const std::span<const qint8> relations = persons.relation();
    for (quint32 row = 0; row < persons.size(); ++row) {
        if (persons.isMember(row)) {
            m_members.insert(row);
            m_withMembers.insert(persons.households()[row]);
            if (relations[row] == registry::codes::relation::kHead) {
                m_heads.insert(row);
            }
        }
    }
}

core::Result<Verdicts> RuleFrame::ask(const Rule& rule)
{
    return evaluate(rule, false);
}

core::Result<Verdicts> RuleFrame::evaluate(const Rule& rule, bool personal)
{
    const bool cheap = rule.kind == Kind::All || rule.kind == Kind::Any || rule.kind == Kind::Not ||
                       rule.kind == Kind::Always;
    if (cheap) {
        return join(rule, personal);
    }
    // A household has no variable of a person and the other way round: one list serves both.
    const auto known = std::ranges::find(m_known, rule, &Known::rule);
    if (known != m_known.end()) {
        return known->verdicts;
    }
    RANGKUL_LET(verdicts, fresh(rule, personal));
    m_known.push_back({rule, verdicts});
    return verdicts;
}

core::Result<Verdicts> RuleFrame::join(const Rule& rule, bool personal)
{
    if (rule.kind == Kind::Always) {
        Verdicts all(personal ? m_persons.size() : m_households.size());
        all.yes.invert();
        return all;
    }
    RANGKUL_LET(out, evaluate(rule.parts.front(), personal));
    if (rule.kind == Kind::Not) {
        return negated(std::move(out));
    }
    for (size_t i = 1; i < rule.parts.size(); ++i) {
        RANGKUL_LET(part, evaluate(rule.parts[i], personal));
        out = rule.kind == Kind::All ? both(std::move(out), part) : either(std::move(out), part);
    }
    return out;
}

core::Result<Verdicts> RuleFrame::fresh(const Rule& rule, bool personal)
{
    switch (rule.kind) {
    case Kind::Members:
        return ofMembers(rule);
    case Kind::Count:
        return counted(rule);
    case Kind::Receives:
        return receiving(rule);
    case Kind::Region:
        return within(rule);
    default:
        return rule.variable.variable == nullptr ? core::Result<Verdicts>(ofDerived(rule, personal))
                                                 : answers(rule, personal);
    }
}

core::Result<Verdicts> RuleFrame::answers(const Rule& rule, bool personal)
{
    const registry::Variable& variable = *rule.variable.variable;
    const registry::FrameColumn* column =
        personal ? m_persons.column(variable) : m_households.column(variable);
    if (column == nullptr) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("rule.column_not_loaded"),
                           {nameOf(rule.variable)}};
    }
    Verdicts out = scanned(rule, *column);
    if (personal) {
        // Who is not asked has no answer for a reason: it is a no, and nothing is missing.
        const IndexSet& passed = notAsked(variable);
        out.unknown -= passed;
        if (rule.kind == Kind::Missing) {
            out.yes -= passed;
        }
    }
    return out;
}

IndexSet RuleFrame::householdsOfPersons(const IndexSet& persons) const
{
    IndexSet out(m_households.size());
    const std::span<const quint32> households = m_persons.households();
    persons.forEach([&](std::size_t person) { out.insert(households[person]); });
    return out;
}

core::Result<Verdicts> RuleFrame::ofMembers(const Rule& rule)
{
    RANGKUL_LET(persons, evaluate(rule.parts.front(), true));
    const bool isHead = rule.who == Rule::Who::Head;
    const IndexSet& asked = isHead ? m_heads : m_members;
    IndexSet nobody = isHead ? householdsOfPersons(m_heads) : m_withMembers;
    nobody.invert();
    Verdicts out(m_households.size());
    if (rule.who == Rule::Who::Every) {
        const IndexSet no = householdsOfPersons(asked - persons.yes - persons.unknown);
        out.unknown = (householdsOfPersons(asked & persons.unknown) | nobody) - no;
        out.yes = no | out.unknown;
        out.yes.invert();
        return out;
    }
    out.yes = householdsOfPersons(asked & persons.yes);
    out.unknown = (householdsOfPersons(asked & persons.unknown) | nobody) - out.yes;
    return out;
}

core::Result<Verdicts> RuleFrame::counted(const Rule& rule)
{
    RANGKUL_LET(persons, evaluate(rule.parts.front(), true));
    std::vector<quint16> sure(m_households.size());
    std::vector<quint16> perhaps(m_households.size());
    const std::span<const quint32> households = m_persons.households();
    (m_members & persons.yes).forEach([&](std::size_t person) { ++sure[households[person]]; });
    (m_members & persons.unknown).forEach([&](std::size_t person) {
        ++perhaps[households[person]];
    });
    return scanRows(m_households.size(), [&](std::size_t row) {
        if (!m_withMembers.contains(row)) {
            return kNotKnownRow;
        }
        bool some = false;
        bool all = true;
        for (int n = sure[row]; n <= sure[row] + perhaps[row]; ++n) {
            const bool in = rule.range.contains(n);
            some |= in;
            all &= in;
        }
        return all ? kYesRow : some ? kNotKnownRow : kNoRowAtAll;
    });
}

core::Status RuleFrame::collectMeant(const Rule& rule, IndexSet& out, bool& testsMembers)
{
    if (rule.kind == Kind::Not) {
        return core::Done{}; // who is not there is not meant
    }
    if (rule.kind == Kind::Members || rule.kind == Kind::Count) {
        testsMembers = true;
        RANGKUL_LET(persons, evaluate(rule.parts.front(), true));
        out |= persons.yes;
        return core::Done{};
    }
    for (const Rule& part : rule.parts) {
        RANGKUL_TRY(collectMeant(part, out, testsMembers));
    }
    return core::Done{};
}

core::Result<IndexSet> RuleFrame::personsMeant(const Rule& rule, const IndexSet& households)
{
    IndexSet meant(m_persons.size());
    bool testsMembers = false;
    RANGKUL_TRY(collectMeant(rule, meant, testsMembers));
    if (!testsMembers) {
        meant = m_members;
    }
    meant &= m_members;
    IndexSet out(m_persons.size());
    meant.forEach([&](std::size_t person) {
        if (households.contains(m_persons.households()[person])) {
            out.insert(person);
        }
    });
    return out;
}

} // namespace rangkul::coverage
