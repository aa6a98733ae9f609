// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/rule.h"

#include "rangkul/registry/frame_column.h"

#include <algorithm>
#include <array>

namespace rangkul::coverage {

using registry::Entity;

namespace {

struct DerivedName
{
    RuleDerived derived;
    const char* name;
    bool personal;
};

constexpr std::array<DerivedName, 8> kDerivedNames{{
    {RuleDerived::DecileNational, "decile", false},
    {RuleDerived::DecileProvince, "decile_province", false},
    {RuleDerived::DecileCity, "decile_city", false},
    {RuleDerived::Members, "members", false},
    {RuleDerived::AreaPerPerson, "area_per_person", false},
    {RuleDerived::IncomePerPerson, "income_per_person", false},
    {RuleDerived::VillageKind, "village", false},
    {RuleDerived::Age, "age", true},
}};

const registry::Variable* askable(Entity entity, QStringView column)
{
    const registry::Variable* found = registry::findVariable(entity, column);
    return found != nullptr && registry::FrameColumn::canHold(*found) ? found : nullptr;
}

void addColumn(std::vector<const registry::Variable*>& out, const registry::Variable& variable)
{
    if (std::ranges::find(out, &variable) == out.end()) {
        out.push_back(&variable);
    }
}

} // namespace

bool RuleVariable::isPersonal() const
{
    return variable != nullptr ? variable->entity == Entity::Person : derived == RuleDerived::Age;
}

RuleAnswer answerOf(const RuleVariable& variable)
{
    if (codeListOf(variable) != nullptr) {
        return RuleAnswer::Codes;
    }
    const bool isDate =
        variable.variable != nullptr && variable.variable->type == registry::ValueType::Date;
    return isDate ? RuleAnswer::Date : RuleAnswer::Number;
}

const registry::CodeList* codeListOf(const RuleVariable& variable)
{
    if (variable.derived == RuleDerived::VillageKind) {
        return registry::findCodeList(u"region_kind");
    }
    return variable.variable == nullptr || variable.variable->codeList == nullptr
               ? nullptr
               : registry::findCodeList(QString::fromLatin1(variable.variable->codeList));
}

QString nameOf(const RuleVariable& variable)
{
    for (const DerivedName& each : kDerivedNames) {
        if (variable.variable == nullptr && each.derived == variable.derived) {
            return QString::fromLatin1(each.name);
        }
    }
    if (variable.variable == nullptr) {
        return {};
    }
    const QString column = QString::fromLatin1(variable.variable->column);
    const auto found = findRuleVariable(column, variable.isPersonal());
    return found == variable ? column
                             : registry::tableName(variable.variable->entity) + u'.' + column;
}

std::optional<RuleVariable> findRuleVariable(QStringView name, bool personal)
{
    for (const DerivedName& each : kDerivedNames) {
        if (each.personal == personal && name == QLatin1StringView(each.name)) {
            return RuleVariable{nullptr, each.derived};
        }
    }
    const qsizetype dot = name.indexOf(u'.');
    for (const Entity entity : {Entity::Household, Entity::Dwelling, Entity::Person}) {
        if ((entity == Entity::Person) != personal ||
            (dot >= 0 && name.first(dot) != registry::tableName(entity))) {
            continue;
        }
        if (const auto* found = askable(entity, name.mid(dot + 1))) {
            return RuleVariable{found, RuleDerived::None};
        }
    }
    return std::nullopt;
}

std::vector<RuleVariable> ruleVariables(bool personal)
{
    std::vector<RuleVariable> out;
    for (const DerivedName& each : kDerivedNames) {
        if (each.personal == personal) {
            out.push_back({nullptr, each.derived});
        }
    }
    for (const Entity entity : {Entity::Household, Entity::Dwelling, Entity::Person}) {
        if ((entity == Entity::Person) != personal) {
            continue;
        }
        for (const registry::Variable& variable : registry::variables(entity)) {
            if (registry::FrameColumn::canHold(variable)) {
                out.push_back({&variable, RuleDerived::None});
            }
        }
    }
    return out;
}

void collectVariables(const Rule& rule, std::vector<RuleVariable>& out)
{
    const bool asks = rule.kind == Rule::Kind::Codes || rule.kind == Rule::Kind::Range ||
                      rule.kind == Rule::Kind::Missing;
    if (asks && std::ranges::find(out, rule.variable) == out.end()) {
        out.push_back(rule.variable);
    }
    for (const Rule& part : rule.parts) {
        collectVariables(part, out);
    }
}

std::vector<const registry::Variable*> neededColumns(const std::vector<Rule>& rules)
{
    std::vector<RuleVariable> asked;
    for (const Rule& rule : rules) {
        collectVariables(rule, asked);
    }
    std::vector<const registry::Variable*> out;
    for (const RuleVariable& each : asked) {
        if (each.variable != nullptr) {
            addColumn(out, *each.variable);
        } else if (each.derived == RuleDerived::AreaPerPerson) {
            addColumn(out, registry::variable(Entity::Dwelling, QLatin1StringView("floor_area")));
        } else if (each.derived == RuleDerived::IncomePerPerson) {
            addColumn(out,
                      registry::variable(Entity::Household, QLatin1StringView("income_month")));
        }
    }
    return out;
}

} // namespace rangkul::coverage
