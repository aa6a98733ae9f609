// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/code_list.h"
#include "rangkul/registry/variable.h"

#include <optional>
#include <vector>

namespace rangkul::coverage {

/// What the register does not store but a rule may ask.
enum class RuleDerived : quint8 {
    None,            ///< a variable of the catalogue
    Members,         ///< "members": persons who belong to the household now; 0 is not known
    Age,             ///< "age" of a person: whole years on the day of the question
    DecileNational,  ///< "decile"; 0 (not ranked) and none are not known
    DecileProvince,  ///< "decile_province"
    DecileCity,      ///< "decile_city"
    AreaPerPerson,   ///< "area_per_person": floor area / members, in m²
    IncomePerPerson, ///< "income_per_person": rupiah a month / members
    VillageKind,     ///< "village": Kelurahan or Desa, by the code of Kemendagri
};

/// One thing to ask of a household, its dwelling or a person.
struct RuleVariable
{
    const registry::Variable* variable = nullptr; ///< nullptr for a derived one
    RuleDerived derived = RuleDerived::None;

    bool isPersonal() const;
    bool operator==(const RuleVariable&) const = default;
};

/// What kind of answer it has.
enum class RuleAnswer : quint8 { Number, Date, Codes };
RuleAnswer answerOf(const RuleVariable& variable);
/// Its code list; nullptr for numbers and dates.
const registry::CodeList* codeListOf(const RuleVariable& variable);
/// As rules write it: "floor", "age". `personal`: inside any person (...).
QString nameOf(const RuleVariable& variable);
/// Also "dwelling.floor". A name that household and dwelling share means the household.
std::optional<RuleVariable> findRuleVariable(QStringView name, bool personal);
/// All of them in the order of the forms.
std::vector<RuleVariable> ruleVariables(bool personal);

/// Borders of a number or a date (Julian day); what is not set does not bound.
struct RuleRange
{
    std::optional<double> least;
    std::optional<double> most;
    bool aboveLeast = false; ///< the border itself is outside
    bool belowMost = false;

    bool contains(double value) const
    {
        return (!least || (aboveLeast ? value > *least : value >= *least)) &&
               (!most || (belowMost ? value < *most : value <= *most));
    }
    bool operator==(const RuleRange&) const = default;
};

/// Whom a program is for, as an expression over household, dwelling and members. Its answer for a
/// household is yes, no or not known, by Kleene's three-valued logic: a missing answer is never
/// taken for zero. A question that is not asked at a person's age, or only of women, is no.
struct Rule
{
    enum class Kind : quint8 {
        Always,   ///< "everybody"
        All,      ///< of two or more `parts`: "and"
        Any,      ///< of two or more `parts`: "or"
        Not,      ///< of the one part
        Members,  ///< `who` for whom the one part holds
        Count,    ///< how many members the one part holds for lies in `range`
        Codes,    ///< `variable` is one of `codes`; a set of codes contains one (0: is empty)
        Range,    ///< `variable` lies in `range`
        Missing,  ///< `variable` has no answer
        Receives, ///< one of the programs `names`, or any program
        Region,   ///< lies in one of the regions whose codes are `names`
    };
    enum class Who : quint8 { Any, Every, Head };

    Kind kind = Kind::Always;
    RuleVariable variable = {};
    std::vector<qint64> codes = {}; ///< ascending, each once
    RuleRange range = {};
    Who who = Who::Any;
    std::vector<QString> names = {};
    std::vector<Rule> parts = {};

    bool operator==(const Rule&) const = default;
};

/// Each variable once, in the order of the first question.
void collectVariables(const Rule& rule, std::vector<RuleVariable>& out);
/// Columns that an evaluation wants in the frames first; each named once.
std::vector<const registry::Variable*> neededColumns(const std::vector<Rule>& rules);

} // namespace rangkul::coverage
