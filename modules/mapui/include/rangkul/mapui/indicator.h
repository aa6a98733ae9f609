// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

#include <map>
#include <vector>

namespace rangkul::mapui {

/// One number for each region, of the map's own making or handed in by another page (coverage).
struct RegionValues
{
    QString title; ///< "Share of households in decile 1"
    QString unit;  ///< "%", "m²"; empty for plain counts
    int decimals = 0;
    int level = 4;                    ///< of the regions, of the list region_level
    std::map<QString, double> values; ///< by region code; a region not named is unknown, not zero
    QString unknown = {};             ///< what the legend calls those not named; empty: "Not known"

    bool operator==(const RegionValues&) const = default;
};

/// What can be counted of the filtered households by region.
struct Indicator
{
    enum class Kind {
        Households,    ///< how many
        Persons,       ///< members
        PoorShare,     ///< percent in decile 1 to `decile`, of those that are ranked
        VerifiedShare, ///< percent visited, whatever was found
        CodeShare,     ///< percent with one of `codes`, of those of whom `variable` is known
        Mean,          ///< of `variable`, of those of whom it is known
    };

    Kind kind = Kind::Households;
    registry::DecileKind ranking = registry::DecileKind::National;
    int decile = 1;
    /// Of Household, Dwelling or Person (then members are counted instead of households).
    const registry::Variable* variable = nullptr;
    std::vector<qint64> codes;

    bool operator==(const Indicator&) const = default;
};

QString indicatorTitle(const Indicator& indicator);
/// Columns that must be in the frames first; see Workspace::ensureColumns().
std::vector<const registry::Variable*> neededColumns(const Indicator& indicator);
/// True when the persons must be there.
bool needsPersons(const Indicator& indicator);

/// Variables that CodeShare and Mean make sense for, in form order.
std::vector<const registry::Variable*> variablesForShare();
std::vector<const registry::Variable*> variablesForMean();

/// The indicator of the households in `rows`, by region of `level`. A region of which the register
/// holds no household at all, or nothing that is known, gets no value. `persons` may be nullptr
/// when none are needed.
RegionValues regionValues(const Indicator& indicator, int level,
                          const registry::HouseholdFrame& households,
                          const std::vector<quint32>& rows, const registry::PersonFrame* persons);

/// For each region of the frame the region of `level` around it (itself, if it is of that level),
/// or -1.
std::vector<int> regionsAtLevel(const registry::HouseholdFrame& households, int level);

} // namespace rangkul::mapui
