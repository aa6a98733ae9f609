// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_rules.h"

#include "rangkul/registry/codes.h"

#include <algorithm>

namespace rangkul::coverage::test {

Truth PlainRules::truth(const Rule& rule, quint32 household, Person person) const
{
    switch (rule.kind) {
    case Rule::Kind::Always:
        return Truth::Yes;
    case Rule::Kind::Not:
        return inverse(truth(rule.parts[0], household, person));
    case Rule::Kind::All:
    case Rule::Kind::Any: {
        const bool isAll = rule.kind == Rule::Kind::All;
        Truth out = isAll ? Truth::Yes : Truth::No;
        for (const Rule& part : rule.parts) {
            const Truth one = truth(part, household, person);
            out = isAll ? std::min(out, one) : std::max(out, one);
        }
        return out;
    }
    case Rule::Kind::Members:
        return members(rule, household);
    case Rule::Kind::Count:
        return count(rule, household);
    case Rule::Kind::Receives:
        return receives(rule, household);
    case Rule::Kind::Region:
        return region(rule, household);
    default:
        return test(rule, household, person);
    }
}

Truth PlainRules::inverse(Truth truth)
{
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : Truth::Unknown;
}

Truth PlainRules::of(bool is)
{
    return is ? Truth::Yes : Truth::No;
}

std::vector<quint32> PlainRules::membersOf(quint32 household) const
{
    std::vector<quint32> out;
    for (const quint32 person : m_persons.rowsOfHousehold(household)) {
        if (m_persons.isMember(person)) {
            out.push_back(person);
        }
    }
    return out;
}

Truth PlainRules::members(const Rule& rule, quint32 household) const
{
    std::vector<Truth> truths;
    for (const quint32 person : membersOf(household)) {
        const bool isHead = m_persons.relation()[person] == registry::codes::relation::kHead;
        if (rule.who != Rule::Who::Head || isHead) {
            truths.push_back(truth(rule.parts[0], household, person));
        }
    }
    if (truths.empty()) {
        return Truth::Unknown;
    }
    return rule.who == Rule::Who::Every ? *std::min_element(truths.begin(), truths.end())
                                        : *std::max_element(truths.begin(), truths.end());
}

Truth PlainRules::count(const Rule& rule, quint32 household) const
{
    const std::vector<quint32> persons = membersOf(household);
    if (persons.empty()) {
        return Truth::Unknown;
    }
    int least = 0;
    int most = 0;
    for (const quint32 person : persons) {
        const Truth one = truth(rule.parts[0], household, person);
        least += one == Truth::Yes ? 1 : 0;
        most += one != Truth::No ? 1 : 0;
    }
    int inside = 0;
    for (int n = least; n <= most; ++n) {
        inside += rule.range.contains(n) ? 1 : 0;
    }
    return inside == 0 ? Truth::No : inside == most - least + 1 ? Truth::Yes : Truth::Unknown;
}

Truth PlainRules::receives(const Rule& rule, quint32 household) const
{
    bool some = false;
    for (size_t i = 0; i < m_households.programs().size(); ++i) {
        const auto& program = m_households.programs()[i];
        const bool isNamed = rule.names.empty() || std::find(rule.names.begin(), rule.names.end(),
                                                             program.shortName) != rule.names.end();
        some |= isNamed && m_households.receives(household, static_cast<int>(i));
    }
    return of(some);
}

Truth PlainRules::region(const Rule& rule, quint32 household) const
{
    const qint32 region = m_households.regionIndexes()[household];
    return region < 0 ? Truth::Unknown
                      : of(m_households.regionsWithin(rule.names)[static_cast<size_t>(region)]);
}

std::optional<double> PlainRules::number(const RuleVariable& variable, quint32 household,
                                         Person person) const
{
    if (variable.variable != nullptr) {
        return person ? m_persons.column(*variable.variable)->number(*person)
                      : m_households.column(*variable.variable)->number(household);
    }
    switch (variable.derived) {
    case RuleDerived::Age: {
        const auto age = m_persons.age(*person, m_day);
        return age ? std::optional<double>(*age) : std::nullopt;
    }
    case RuleDerived::Members:
        return m_households.members()[household] == 0
                   ? std::nullopt
                   : std::optional<double>(m_households.members()[household]);
    case RuleDerived::DecileNational: {
        const qint8 decile = m_households.deciles(registry::DecileKind::National)[household];
        return decile < 1 ? std::nullopt : std::optional<double>(decile);
    }
    default:
        return std::nullopt;
    }
}

bool PlainRules::isAsked(const RuleVariable& variable, quint32 person) const
{
    if (variable.variable == nullptr) {
        return true;
    }
    const auto age = m_persons.age(person, m_day);
    const bool isOut =
        age && ((variable.variable->fromAge >= 0 && *age < variable.variable->fromAge) ||
                (variable.variable->toAge >= 0 && *age > variable.variable->toAge));
    const bool isMan =
        nameOf(variable) == u"pregnant" && m_persons.sex()[person] == registry::codes::sex::kMale;
    return !isOut && !isMan;
}

Truth PlainRules::test(const Rule& rule, quint32 household, Person person) const
{
    const auto value = number(rule.variable, household, person);
    const bool isAskedAtAll = !person || isAsked(rule.variable, *person);
    if (rule.kind == Rule::Kind::Missing) {
        return of(!value && isAskedAtAll);
    }
    if (!value) {
        return isAskedAtAll ? Truth::Unknown : Truth::No;
    }
    if (rule.kind == Rule::Kind::Range) {
        return of(rule.range.contains(*value));
    }
    const bool isSet = rule.variable.variable != nullptr &&
                       rule.variable.variable->type == registry::ValueType::CodeSet;
    const auto mask = static_cast<qint64>(*value);
    for (const qint64 code : rule.codes) {
        if (isSet ? (code == 0 ? mask == 0 : (mask & code) != 0) : mask == code) {
            return Truth::Yes;
        }
    }
    return Truth::No;
}

} // namespace rangkul::coverage::test
