// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/model_condition.h"

#include "rangkul/registry/frame_column.h"

#include <algorithm>
#include <array>

namespace rangkul::scoring {

namespace {

struct NamedDerived
{
    Derived derived;
    const char* name;
};

constexpr std::array<NamedDerived, 6> kDerived{{
    {Derived::Members, "household.members"},
    {Derived::Occupants, "dwelling.occupants"},
    {Derived::Age, "person.age"},
    {Derived::DecileNational, "ranking.decile_national"},
    {Derived::DecileProvince, "ranking.decile_province"},
    {Derived::DecileCity, "ranking.decile_city"},
}};

constexpr std::array<registry::Entity, 3> kAsked{
    registry::Entity::Household, registry::Entity::Dwelling, registry::Entity::Person};

void add(const VariableRef& ref, std::vector<VariableRef>& out)
{
    if (ref != VariableRef() && std::find(out.begin(), out.end(), ref) == out.end()) {
        out.push_back(ref);
    }
}

QString catalogueName(const registry::Variable& variable)
{
    return registry::tableName(variable.entity) + QLatin1Char('.') +
           QLatin1StringView(variable.column);
}

} // namespace

bool VariableRef::isPersonal() const
{
    return derived == Derived::Age ||
           (variable != nullptr && variable->entity == registry::Entity::Person);
}

std::optional<VariableRef> findVariableRef(QStringView name)
{
    for (const NamedDerived& named : kDerived) {
        if (name == QLatin1StringView(named.name)) {
            return VariableRef{nullptr, named.derived};
        }
    }
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0) {
        return std::nullopt;
    }
    const registry::Entity* entity = registry::findEntity(name.first(dot));
    if (entity == nullptr || std::find(kAsked.begin(), kAsked.end(), *entity) == kAsked.end()) {
        return std::nullopt;
    }
    const registry::Variable* variable = registry::findVariable(*entity, name.sliced(dot + 1));
    if (variable == nullptr || !registry::FrameColumn::canHold(*variable)) {
        return std::nullopt;
    }
    return VariableRef{variable, Derived::None};
}

QString nameOf(const VariableRef& ref)
{
    if (ref.variable != nullptr) {
        return catalogueName(*ref.variable);
    }
    const auto found =
        std::find_if(kDerived.begin(), kDerived.end(),
                     [&ref](const NamedDerived& named) { return named.derived == ref.derived; });
    return found == kDerived.end() ? QString() : QString::fromLatin1(found->name);
}

std::vector<QString> variableRefNames()
{
    std::vector<QString> names;
    for (const registry::Entity entity : kAsked) {
        for (const registry::Variable& variable : registry::variables(entity)) {
            if (registry::FrameColumn::canHold(variable)) {
                names.push_back(catalogueName(variable));
            }
        }
    }
    for (const NamedDerived& named : kDerived) {
        names.push_back(QString::fromLatin1(named.name));
    }
    return names;
}

void collectVariables(const Condition& condition, std::vector<VariableRef>& out)
{
    add(condition.variable, out);
    if (condition.kind == Condition::Kind::Members && condition.who == Members::Head) {
        add(*findVariableRef(u"person.relation"), out);
    }
    for (const auto* list : {&condition.where, &condition.parts}) {
        for (const Condition& part : *list) {
            collectVariables(part, out);
        }
    }
}

void collectVariables(const Input& input, std::vector<VariableRef>& out)
{
    add(input.variable, out);
    if (input.aggregate == Aggregate::Head) {
        add(*findVariableRef(u"person.relation"), out);
    }
    for (const Condition& part : input.where) {
        collectVariables(part, out);
    }
    if (input.per) {
        add(*input.per, out);
    }
}

} // namespace rangkul::scoring
