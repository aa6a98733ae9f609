// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/filter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangkul::registry {

namespace {

/// One byte a row: kFalse, kTrue, or kUnknown where a missing value leaves it open.
using Answers = std::vector<quint8>;
constexpr quint8 kFalse = 0;
constexpr quint8 kTrue = 1;
constexpr quint8 kUnknown = 2;

quint8 answer(bool yes)
{
    return yes ? kTrue : kFalse;
}

/// Fills one byte for each cell of a column; `test` sees no missing cell.
template <typename Test> Answers testCells(const FrameColumn& column, Test test)
{
    return std::visit(
        [&test](const auto& cells) {
            using T = typename std::decay_t<decltype(cells)>::value_type;
            Answers out(cells.size());
            if constexpr (sizeof(T) == 1) {
                std::array<quint8, 256> table{};
                for (int value = -127; value <= 127; ++value) {
                    table[static_cast<quint8>(value)] = answer(test(static_cast<T>(value)));
                }
                table[static_cast<quint8>(kMissing<T>)] = kUnknown;
                for (size_t i = 0; i < cells.size(); ++i) {
                    out[i] = table[static_cast<quint8>(cells[i])];
                }
            } else {
                for (size_t i = 0; i < cells.size(); ++i) {
                    const bool missing = std::is_floating_point_v<T> ? cells[i] != cells[i]
                                                                     : cells[i] == kMissing<T>;
                    out[i] = missing ? kUnknown : answer(test(cells[i]));
                }
            }
            return out;
        },
        column.cells());
}

Answers testCodes(const FrameColumn& column, const std::vector<qint64>& codes)
{
    if (column.variable().type == ValueType::CodeSet) {
        qint64 bits = 0;
        for (const qint64 code : codes) {
            bits |= code;
        }
        const bool none = std::find(codes.begin(), codes.end(), 0) != codes.end();
        return testCells(column, [bits, none](auto cell) {
            const auto mask = static_cast<qint64>(cell);
            return (mask & bits) != 0 || (none && mask == 0);
        });
    }
    return testCells(column, [&codes](auto cell) {
        return std::find(codes.begin(), codes.end(), static_cast<qint64>(cell)) != codes.end();
    });
}

Answers testBetween(const FrameColumn& column, const Between& between)
{
    // Ends are compared as the column holds them, so that 6.1 finds what was stored as 6.1.
    const double least =
        between.least ? static_cast<double>(static_cast<float>(*between.least)) : -HUGE_VAL;
    const double most =
        between.most ? static_cast<double>(static_cast<float>(*between.most)) : HUGE_VAL;
    const double exactLeast = between.least.value_or(-HUGE_VAL);
    const double exactMost = between.most.value_or(HUGE_VAL);
    return testCells(column, [=](auto cell) {
        const auto number = static_cast<double>(cell);
        if constexpr (std::is_floating_point_v<decltype(cell)>) {
            return number >= least && number <= most;
        }
        return number >= exactLeast && number <= exactMost;
    });
}

Answers testMissing(const FrameColumn& column)
{
    Answers out = testCells(column, [](auto) { return false; });
    for (quint8& one : out) {
        one = answer(one == kUnknown);
    }
    return out;
}

Answers testAge(const PersonFrame& persons, const AgeBetween& age, QDate today)
{
    // Born not after `latest` and not before `earliest`, both Julian days.
    const qint64 latest =
        age.least ? today.addYears(-*age.least).toJulianDay() : today.toJulianDay();
    const qint64 earliest = age.most ? today.addYears(-(*age.most + 1)).toJulianDay() + 1
                                     : std::numeric_limits<qint32>::min();
    const auto births = persons.birthDays();
    Answers out(births.size());
    for (size_t i = 0; i < births.size(); ++i) {
        out[i] = births[i] == kMissing<qint32> || births[i] > today.toJulianDay()
                     ? kUnknown
                     : answer(births[i] <= latest && births[i] >= earliest);
    }
    return out;
}

core::Error notLoaded(const Variable& variable)
{
    return core::Error{core::ErrorCode::NotFound,
                       QStringLiteral("filter.column_not_loaded"),
                       {QString::fromLatin1(variable.column)}};
}

void negate(Answers& answers)
{
    for (quint8& one : answers) {
        one = one == kUnknown ? kUnknown : one ^ 1U;
    }
}

class Evaluation
{
public:
    Evaluation(const HouseholdFrame& households, const PersonFrame* persons, QDate today)
        : m_households(households)
        , m_persons(persons)
        , m_today(today)
    {
    }

    core::Result<Answers> test(const FilterCondition& condition) const
    {
        Answers all(m_households.size(), kFalse);
        for (const Alternative& alternative : condition.anyOf) {
            RANGKUL_LET(one, std::visit(*this, alternative));
            for (size_t i = 0; i < all.size(); ++i) {
                // True wins over unknown, unknown over false.
                all[i] = all[i] == kTrue || one[i] == kTrue ? kTrue
                                                            : static_cast<quint8>(all[i] | one[i]);
            }
        }
        if (condition.negated) {
            negate(all);
        }
        return all;
    }

    core::Result<Answers> operator()(const InRegion& a) const
    {
        const std::vector<bool> within = m_households.regionsWithin(a.codes);
        return eachRow([&, regions = m_households.regionIndexes()](quint32 row) {
            return regions[row] >= 0 && within[static_cast<size_t>(regions[row])];
        });
    }

    core::Result<Answers> operator()(const InDecile& a) const
    {
        std::array<quint8, 256> table{};
        for (const int value : a.values) {
            if (value >= 0 && value <= 10) {
                table[static_cast<size_t>(value)] = kTrue;
            }
        }
        table[static_cast<quint8>(kNoDecile)] = kUnknown;
        const auto deciles = m_households.deciles(a.kind);
        Answers out(deciles.size());
        for (size_t i = 0; i < deciles.size(); ++i) {
            out[i] = table[static_cast<quint8>(deciles[i])];
        }
        return out;
    }

    core::Result<Answers> operator()(const Receives& a) const
    {
        const size_t words = std::max<size_t>(1, (m_households.programs().size() + 63) / 64);
        std::vector<quint64> wanted(words, a.programs.empty() ? ~quint64(0) : 0);
        for (const core::RecordId& program : a.programs) {
            if (const auto index = m_households.programIndex(program)) {
                wanted[static_cast<size_t>(*index) / 64] |= quint64(1) << (*index % 64);
            }
        }
        return eachRow([&](quint32 row) {
            const auto received = m_households.received(row);
            quint64 hit = 0;
            for (size_t w = 0; w < received.size(); ++w) {
                hit |= received[w] & wanted[w];
            }
            return hit != 0;
        });
    }

    core::Result<Answers> operator()(const CodeIs& a) const
    {
        return a.variable->entity == Entity::Person ? anyMember({{false, a}}) : householdTest(a);
    }
    core::Result<Answers> operator()(const Between& a) const
    {
        return a.variable->entity == Entity::Person ? anyMember({{false, a}}) : householdTest(a);
    }
    core::Result<Answers> operator()(const IsMissing& a) const
    {
        return a.variable->entity == Entity::Person ? anyMember({{false, a}}) : householdTest(a);
    }
    core::Result<Answers> operator()(const AgeBetween& a) const { return anyMember({{false, a}}); }
    core::Result<Answers> operator()(const AnyMember& a) const { return anyMember(a.tests); }

    core::Result<Answers> operator()(const HasPoint&) const
    {
        return eachRow([&](quint32 row) { return m_households.hasPoint(row); });
    }
    core::Result<Answers> operator()(const HasConflict&) const
    {
        return eachRow([&](quint32 row) { return m_households.hasConflict(row); });
    }
    core::Result<Answers> operator()(const IsOneOf& a) const
    {
        Answers out(m_households.size(), kFalse);
        for (const core::RecordId& household : a.households) {
            if (const auto row = m_households.rowOf(household)) {
                out[*row] = kTrue;
            }
        }
        return out;
    }

private:
    template <typename Test> Answers eachRow(Test test) const
    {
        Answers out(m_households.size());
        for (quint32 row = 0; row < out.size(); ++row) {
            out[row] = answer(test(row));
        }
        return out;
    }

    static Answers onColumn(const FrameColumn& column, const CodeIs& a)
    {
        return testCodes(column, a.codes);
    }
    static Answers onColumn(const FrameColumn& column, const Between& a)
    {
        return testBetween(column, a);
    }
    static Answers onColumn(const FrameColumn& column, const IsMissing&)
    {
        return testMissing(column);
    }

    template <typename Test> core::Result<Answers> householdTest(const Test& test) const
    {
        const FrameColumn* column = m_households.column(*test.variable);
        return column ? core::Result<Answers>(onColumn(*column, test)) : notLoaded(*test.variable);
    }

    core::Result<Answers> personTest(const MemberTest& test) const
    {
        return std::visit(
            [this](const auto& t) -> core::Result<Answers> {
                if constexpr (requires { t.variable; }) {
                    const FrameColumn* column = m_persons->column(*t.variable);
                    return column ? core::Result<Answers>(onColumn(*column, t))
                                  : notLoaded(*t.variable);
                } else {
                    return testAge(*m_persons, t, m_today);
                }
            },
            test.test);
    }

    /// True when one member passes all tests, else unknown when one might.
    core::Result<Answers> anyMember(const std::vector<MemberTest>& tests) const
    {
        if (!m_persons) {
            return core::Error{core::ErrorCode::NotFound,
                               QStringLiteral("filter.persons_not_loaded")};
        }
        Answers passed(m_persons->size(), kTrue);
        for (const MemberTest& test : tests) {
            RANGKUL_LET(one, personTest(test));
            if (test.negated) {
                negate(one);
            }
            for (size_t i = 0; i < passed.size(); ++i) {
                passed[i] =
                    passed[i] == kFalse || one[i] == kFalse ? kFalse : std::max(passed[i], one[i]);
            }
        }
        Answers out(m_households.size(), kFalse);
        const auto households = m_persons->households();
        for (quint32 person = 0; person < passed.size(); ++person) {
            if (passed[person] != kFalse && m_persons->isMember(person) &&
                households[person] < out.size()) {
                quint8& one = out[households[person]];
                one = one == kTrue ? kTrue : passed[person];
            }
        }
        return out;
    }

    const HouseholdFrame& m_households;
    const PersonFrame* m_persons;
    QDate m_today;
};

const Variable* variableOf(const auto& test)
{
    if constexpr (requires { test.variable; }) {
        return test.variable;
    } else {
        return nullptr;
    }
}

/// Calls `see` with the variable of each test, and with nullptr for each look at members' ages.
template <typename See> void eachVariable(const Filter& filter, See see)
{
    for (const FilterCondition& condition : filter.conditions) {
        for (const Alternative& alternative : condition.anyOf) {
            if (const auto* members = std::get_if<AnyMember>(&alternative)) {
                for (const MemberTest& test : members->tests) {
                    see(std::visit([](const auto& t) { return variableOf(t); }, test.test));
                }
                continue;
            }
            const Variable* variable =
                std::visit([](const auto& t) { return variableOf(t); }, alternative);
            if (variable || std::holds_alternative<AgeBetween>(alternative)) {
                see(variable);
            }
        }
    }
}

} // namespace

std::vector<const Variable*> neededColumns(const Filter& filter)
{
    std::vector<const Variable*> needed;
    eachVariable(filter, [&needed](const Variable* variable) {
        if (variable && std::find(needed.begin(), needed.end(), variable) == needed.end()) {
            needed.push_back(variable);
        }
    });
    return needed;
}

bool needsPersons(const Filter& filter)
{
    bool needs = false;
    eachVariable(filter, [&needs](const Variable* variable) {
        needs = needs || !variable || variable->entity == Entity::Person;
    });
    for (const FilterCondition& condition : filter.conditions) {
        needs = needs || std::any_of(condition.anyOf.begin(), condition.anyOf.end(),
                                     [](const Alternative& alternative) {
                                         return std::holds_alternative<AnyMember>(alternative);
                                     });
    }
    return needs;
}

core::Result<std::vector<quint32>> evaluate(const Filter& filter, const HouseholdFrame& households,
                                            const PersonFrame* persons, QDate today)
{
    const Evaluation evaluation(households, persons, today);
    Answers keep(households.size());
    for (quint32 row = 0; row < keep.size(); ++row) {
        keep[row] =
            answer(!households.isHidden(row) && (filter.withEnded || !households.isEnded(row)));
    }
    for (const FilterCondition& condition : filter.conditions) {
        RANGKUL_LET(one, evaluation.test(condition));
        for (size_t i = 0; i < keep.size(); ++i) {
            keep[i] &= static_cast<quint8>(one[i] == kTrue);
        }
    }
    std::vector<quint32> rows(static_cast<size_t>(std::count(keep.begin(), keep.end(), kTrue)));
    size_t at = 0;
    for (quint32 row = 0; row < keep.size(); ++row) {
        if (keep[row] == kTrue) {
            rows[at++] = row;
        }
    }
    return rows;
}

} // namespace rangkul::registry
