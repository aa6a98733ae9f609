// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_world.h"

#include "rangkul/registry/code_list.h"

#include <algorithm>

namespace rangkul::scoring::test {

namespace {

using registry::Entity;
using registry::ValueType;

VariableRef ref(const char* name)
{
    const auto found = findVariableRef(QString::fromLatin1(name));
    Q_ASSERT(found);
    return *found;
}

int pick(std::mt19937& random, int from, int to)
{
    return std::uniform_int_distribution<int>(from, to)(random);
}

double randomAnswer(const VariableRef& variable, std::mt19937& random)
{
    if (variable.derived == Derived::Age) {
        return pick(random, 0, 95);
    }
    if (variable.derived != Derived::None) {
        return pick(random, 1, 10);
    }
    const registry::Variable& v = *variable.variable;
    if (v.codeList != nullptr) {
        const auto* list = registry::findCodeList(QString::fromLatin1(v.codeList));
        if (v.type == ValueType::CodeSet) {
            return pick(random, 0, 3) == 0 ? 0 : list->allBits() & static_cast<int>(random());
        }
        return list
            ->items()[static_cast<size_t>(
                pick(random, 0, static_cast<int>(list->items().size()) - 1))]
            .code;
    }
    return v.type == ValueType::Real ? pick(random, 4, 300) / 2.0 : pick(random, 0, 9);
}

void invent(Answers& answers, const std::vector<VariableRef>& variables, std::mt19937& random)
{
    for (const VariableRef& variable : variables) {
        if (pick(random, 0, 4) != 0) {
            answers[variable] = randomAnswer(variable, random);
        }
    }
}

registry::Value valueOf(const VariableRef& variable, const Answers& answers)
{
    const auto found = answers.find(variable);
    if (found == answers.end()) {
        return {};
    }
    if (variable.variable->type == ValueType::Real) {
        return found->second;
    }
    return static_cast<qint64>(found->second);
}

std::optional<double> answerOf(const Answers& answers, const VariableRef& variable)
{
    const auto found = answers.find(variable);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<qint64> whole(const std::optional<double>& number)
{
    return number ? std::optional(static_cast<qint64>(*number)) : std::nullopt;
}

void putHousehold(World& world, const PlainHousehold& household)
{
    registry::HouseholdRow row;
    row.id = household.id;
    row.region = world.frame.regions()[static_cast<size_t>(household.region)].id;
    row.members = static_cast<int>(household.members.size());
    row.ended = !household.isActive;
    row.deciles[0] =
        static_cast<qint8>(answerOf(household.answers, ref("ranking.decile_national")).value_or(0));
    const quint32 at = world.frame.put(row);
    for (const PlainPerson& person : household.members) {
        registry::PersonRow one;
        one.id = core::RecordId::random();
        one.household = at;
        one.relation = whole(answerOf(person.answers, ref("person.relation")));
        if (const auto age = answerOf(person.answers, ref("person.age"))) {
            one.birthDay = worldDay().addYears(-static_cast<int>(*age)).addDays(-30).toJulianDay();
        }
        world.persons.put(one);
    }
}

} // namespace

const std::vector<VariableRef>& householdVariables()
{
    static const std::vector<VariableRef> all{
        ref("dwelling.floor"),          ref("dwelling.wall"),          ref("dwelling.floor_area"),
        ref("household.savings"),       ref("household.income_month"), ref("household.cattle"),
        ref("household.meals_per_day"), ref("ranking.decile_national")};
    return all;
}

const std::vector<VariableRef>& personVariables()
{
    static const std::vector<VariableRef> all{ref("person.age"),     ref("person.relation"),
                                              ref("person.working"), ref("person.diploma"),
                                              ref("person.chronic"), ref("person.income_month")};
    return all;
}

QDate worldDay()
{
    return QDate(2026, 7, 14);
}

World randomWorld(int households, std::mt19937& random)
{
    World world;
    for (int i = 0; i < households; ++i) {
        PlainHousehold one;
        one.id = core::RecordId::random();
        one.isActive = pick(random, 0, 19) != 0;
        one.region = pick(random, 0, kRegions - 1);
        invent(one.answers, householdVariables(), random);
        const int members = pick(random, 0, 5);
        for (int m = 0; m < members; ++m) {
            PlainPerson person;
            invent(person.answers, personVariables(), random);
            if (m == 0) {
                person.answers[ref("person.relation")] = 1;
            }
            one.members.push_back(std::move(person));
        }
        world.households.push_back(std::move(one));
    }
    fillFrames(world);
    return world;
}

World worldOf(std::vector<PlainHousehold> households)
{
    World world;
    for (PlainHousehold& household : households) {
        household.id = core::RecordId::random();
        world.households.push_back(std::move(household));
    }
    fillFrames(world);
    return world;
}

PlainHousehold withAnswers(std::initializer_list<std::pair<const char*, double>> answers)
{
    PlainHousehold household;
    for (const auto& [name, value] : answers) {
        household.answers[*findVariableRef(QString::fromLatin1(name))] = value;
    }
    return household;
}

void fillFrames(World& world)
{
    std::vector<registry::FrameRegion> regions(kRegions);
    for (int i = 0; i < kRegions; ++i) {
        regions[static_cast<size_t>(i)] = {core::RecordId::random(),
                                           QStringLiteral("99.71.01.100%1").arg(i),
                                           QStringLiteral("Kelurahan %1").arg(i), 4, -1};
    }
    world.frame.setRegions(std::move(regions));
    for (PlainHousehold& household : world.households) {
        putHousehold(world, household);
    }
    for (const VariableRef& variable : householdVariables()) {
        if (variable.variable == nullptr) {
            continue;
        }
        registry::FrameColumn column(*variable.variable);
        for (const PlainHousehold& household : world.households) {
            column.append(valueOf(variable, household.answers));
        }
        world.frame.setColumn(std::move(column));
    }
    for (const VariableRef& variable : personVariables()) {
        const bool isAlways =
            variable.variable == nullptr || nameOf(variable) == u"person.relation";
        if (isAlways) {
            continue;
        }
        registry::FrameColumn column(*variable.variable);
        for (const PlainHousehold& household : world.households) {
            for (const PlainPerson& person : household.members) {
                column.append(valueOf(variable, person.answers));
            }
        }
        world.persons.setColumn(std::move(column));
    }
}

ScoreColumns columnsOf(const World& world, const std::vector<VariableRef>& needed)
{
    auto columns = ScoreColumns::of(world.frame, &world.persons, worldDay(), needed);
    if (!columns) {
        qFatal("%s %s", qPrintable(columns.error().reason),
               qPrintable(columns.error().args.join(u' ')));
    }
    return *std::move(columns);
}

ScoreColumns columnsOf(const World& world)
{
    std::vector<VariableRef> all = householdVariables();
    all.insert(all.end(), personVariables().begin(), personVariables().end());
    all.push_back(ref("household.members"));
    all.push_back(ref("dwelling.occupants"));
    return columnsOf(world, all);
}

} // namespace rangkul::scoring::test
