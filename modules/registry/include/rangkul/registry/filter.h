// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

namespace rangkul::registry {

/// In one of these regions, of any level, named by their codes.
struct InRegion
{
    std::vector<QString> codes;
    bool operator==(const InRegion&) const = default;
};

/// Official decile is one of these; 0 is "not ranked". A household without a ranking never matches.
struct InDecile
{
    DecileKind kind = DecileKind::National;
    std::vector<int> values;
    bool operator==(const InDecile&) const = default;
};

/// Receives one of these programs; no program named: receives any.
struct Receives
{
    std::vector<core::RecordId> programs;
    bool operator==(const Receives&) const = default;
};

/// A variable of Household, Dwelling or Person is one of the codes; for a set of codes: contains
/// one of them (0: is empty). Of a person: any member of the household.
struct CodeIs
{
    const Variable* variable = nullptr;
    std::vector<qint64> codes;
    bool operator==(const CodeIs&) const = default;
};

/// Between two values, ends included; dates as Julian days.
struct Between
{
    const Variable* variable = nullptr;
    std::optional<double> least;
    std::optional<double> most;
    bool operator==(const Between&) const = default;
};

struct IsMissing
{
    const Variable* variable = nullptr;
    bool operator==(const IsMissing&) const = default;
};

/// A member's age in whole years on the day of the question, ends included.
struct AgeBetween
{
    std::optional<int> least;
    std::optional<int> most;
    bool operator==(const AgeBetween&) const = default;
};

/// What one member must be, all at once: an AgeBetween, or a CodeIs, Between or IsMissing of a
/// person's variable; `negated` as in FilterCondition.
struct MemberTest
{
    bool negated = false;
    std::variant<CodeIs, Between, IsMissing, AgeBetween> test;
    bool operator==(const MemberTest&) const = default;
};

/// One and the same member passes all tests.
struct AnyMember
{
    std::vector<MemberTest> tests;
    bool operator==(const AnyMember&) const = default;
};

struct HasPoint
{
    bool operator==(const HasPoint&) const = default;
};

struct HasConflict
{
    bool operator==(const HasConflict&) const = default;
};

/// One of these households, e.g. picked on the map.
struct IsOneOf
{
    std::vector<core::RecordId> households;
    bool operator==(const IsOneOf&) const = default;
};

using Alternative = std::variant<InRegion, InDecile, Receives, CodeIs, Between, IsMissing,
                                 AgeBetween, AnyMember, HasPoint, HasConflict, IsOneOf>;

/// True when one of the alternatives is; negated: when each is known to be false. A missing value
/// is neither, so it matches neither a CodeIs, Between or InDecile nor its negation.
struct FilterCondition
{
    bool negated = false;
    std::vector<Alternative> anyOf;
    bool operator==(const FilterCondition&) const = default;
};

/// Which households to show. Drives table, map and charts; saved by name.
struct Filter
{
    QString name;
    bool withEnded = false; ///< households that have ended as well
    std::vector<FilterCondition> conditions;

    bool isEmpty() const { return conditions.empty() && !withEnded; }
    bool operator==(const Filter&) const = default;
};

/// Columns that evaluate() wants added to the frames first; each named once.
std::vector<const Variable*> neededColumns(const Filter& filter);
/// True when a condition looks at members, so that a PersonFrame is needed.
bool needsPersons(const Filter& filter);

/// Rows that match, ascending. `persons` may be nullptr when none are needed. NotFound
/// "filter.column_not_loaded" (column) or "filter.persons_not_loaded". `today` decides ages.
core::Result<std::vector<quint32>> evaluate(const Filter& filter, const HouseholdFrame& households,
                                            const PersonFrame* persons, QDate today);

/// JSON object with "version": 1, for files and saved filters.
QByteArray toJson(const Filter& filter);
/// InvalidInput "filter.form" (what is wrong), "filter.unknown" (kind or column); NewerFormat
/// "filter.newer".
core::Result<Filter> filterFromJson(const QByteArray& json);

} // namespace rangkul::registry
