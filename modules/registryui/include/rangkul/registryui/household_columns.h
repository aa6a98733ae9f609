// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/registry/household_frame.h"

#include <functional>
#include <vector>

namespace rangkul::registryui {

/// What a row of the frame does not hold: texts from the index that is built at unlock. Empty while
/// it is being built.
struct NameSource
{
    std::function<QString(const core::RecordId&)> nameOfHead;
    std::function<QString(const core::RecordId&)> addressOf;
};

/// One column a list of households can have.
struct HouseholdColumn
{
    enum class Kind {
        Head,
        Address,
        NeighbourhoodRt,
        NeighbourhoodRw,
        Kelurahan,
        Kecamatan,
        DecileNational,
        DecileProvince,
        DecileCity,
        Members,
        Presence,
        Eligibility,
        Programs,
        Point,
        OfVariable,
    };

    Kind kind = Kind::Head;
    const registry::Variable* variable = nullptr; ///< for OfVariable, rt and rw

    QString title() const;
    /// Stable name for saving the choice of columns ("head", "dwelling.floor").
    QString key() const;
    bool isNumber() const;
    /// The cell as a person reads it; "–" when missing.
    QString text(const registry::HouseholdFrame& frame, quint32 row, const NameSource& names) const;
    /// Columns of the frame it needs; nullptr when none.
    const registry::Variable* needed() const { return variable; }
    /// Row order by this column; missing values last in both directions.
    std::vector<quint32> sorted(std::vector<quint32> rows, const registry::HouseholdFrame& frame,
                                const NameSource& names, Qt::SortOrder order) const;

    bool operator==(const HouseholdColumn&) const = default;
};

/// The columns a new list starts with.
std::vector<HouseholdColumn> usualColumns();
/// Every column there is, in the order of the forms; health and income last.
std::vector<HouseholdColumn> allColumns();

} // namespace rangkul::registryui
