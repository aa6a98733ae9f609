// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/variable.h"

#include <optional>
#include <vector>

namespace rangkul::scoring {

/// What the register does not store but a model may ask.
enum class Derived : quint8 {
    None,           ///< a variable of the catalogue
    Members,        ///< "household.members": persons who belong to the household now
    Occupants,      ///< "dwelling.occupants": members of all households of the dwelling
    Age,            ///< "person.age": whole years on the day of scoring
    DecileNational, ///< "ranking.decile_national"; 0 (not ranked) and none are missing
    DecileProvince, ///< "ranking.decile_province"
    DecileCity,     ///< "ranking.decile_city"
};

/// One thing to ask of a household, its dwelling or a member.
struct VariableRef
{
    const registry::Variable* variable = nullptr; ///< nullptr for a derived one
    Derived derived = Derived::None;

    /// Asked of each member, not of the household.
    bool isPersonal() const;
    auto operator<=>(const VariableRef&) const = default;
};

/// "dwelling.floor", "person.working", or one of the names of Derived. nullopt for what is not
/// there or cannot be compared (texts, references, points).
std::optional<VariableRef> findVariableRef(QStringView name);
QString nameOf(const VariableRef& ref);
/// All names that findVariableRef() knows, in the order of the forms.
std::vector<QString> variableRefNames();

/// Borders of a number; what is not set does not bound. Dates are Julian days.
struct Range
{
    std::optional<double> atLeast;
    std::optional<double> above;
    std::optional<double> atMost;
    std::optional<double> below;

    bool contains(double value) const
    {
        return (!atLeast || value >= *atLeast) && (!above || value > *above) &&
               (!atMost || value <= *atMost) && (!below || value < *below);
    }
    bool isOpen() const { return !atLeast && !above && !atMost && !below; }
    bool operator==(const Range&) const = default;
};

/// Which members must fulfil a condition.
enum class Members : quint8 { Any, All, None, Head };

/// True, false or unknown of a household (or of a person, inside Members). Unknown spreads as in
/// Kleene's logic: false and unknown is false, true or unknown is true. Members of a household of
/// whom no record is there answer nothing; a household without a recorded head has no Head. Any of
/// no eligible member is false, All and None of none are true.
struct Condition
{
    enum class Kind : quint8 {
        Codes,      ///< `variable` is one of `codes`; a set of codes: contains one (0: is empty)
        Range,      ///< `variable` lies in `range`
        All,        ///< of `parts`
        Any,        ///< of `parts`
        Not,        ///< of the one part
        Count,      ///< how many `parts` are true lies in `range`
        FirstKnown, ///< the first of `parts` that is not unknown: another register asks it so
        Members,    ///< members for whom `where` holds; the one part is asked of each
    };
    Kind kind = Kind::All;
    VariableRef variable = {};
    std::vector<qint64> codes = {}; ///< ascending, each once
    Range range = {};
    std::vector<Condition> parts = {};
    Members who = Members::Any;
    std::vector<Condition> where = {}; ///< one or none

    bool operator==(const Condition&) const = default;
};

/// How the members' values become one number of the household.
enum class Aggregate : quint8 {
    None,  ///< a variable of the household or dwelling
    Count, ///< how many members `where` holds for
    Head,  ///< of the head
    Min,
    Max,
    Sum,
};

/// A number asked of a household. It is missing as soon as one of the members who count has no
/// value, or nobody knows whether he counts.
struct Input
{
    VariableRef variable = {};
    Aggregate aggregate = Aggregate::None;
    std::vector<Condition> where = {};     ///< of a person; one or none
    std::optional<VariableRef> per = {};   ///< divided by Members or Occupants; by 0 is missing
    std::optional<double> whenNobody = {}; ///< of Min, Max: no member counts; without it missing

    bool operator==(const Input&) const = default;
};

/// Each variable once, in the order of the first question.
void collectVariables(const Condition& condition, std::vector<VariableRef>& out);
void collectVariables(const Input& input, std::vector<VariableRef>& out);

} // namespace rangkul::scoring
