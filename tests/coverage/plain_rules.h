// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/rule_evaluation.h"

namespace rangkul::coverage::test {

enum class Truth { No, Unknown, Yes };

/// A rule asked of one household after the other, member by member: slow and plain to read.
class PlainRules
{
public:
    PlainRules(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
               QDate day)
        : m_households(households)
        , m_persons(persons)
        , m_day(day)
    {
    }

    Truth ask(const Rule& rule, quint32 household) const { return truth(rule, household, {}); }

private:
    using Person = std::optional<quint32>;

    Truth truth(const Rule& rule, quint32 household, Person person) const;
    static Truth inverse(Truth truth);
    static Truth of(bool is);
    std::vector<quint32> membersOf(quint32 household) const;
    Truth members(const Rule& rule, quint32 household) const;
    Truth count(const Rule& rule, quint32 household) const;
    Truth receives(const Rule& rule, quint32 household) const;
    Truth region(const Rule& rule, quint32 household) const;
    std::optional<double> number(const RuleVariable& variable, quint32 household,
                                 Person person) const;
    bool isAsked(const RuleVariable& variable, quint32 person) const;
    Truth test(const Rule& rule, quint32 household, Person person) const;

    const registry::HouseholdFrame& m_households;
    const registry::PersonFrame& m_persons;
    QDate m_day;
};

} // namespace rangkul::coverage::test
