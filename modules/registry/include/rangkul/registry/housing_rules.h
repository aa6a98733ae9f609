// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/finding.h"
#include "rangkul/registry/household_rules.h"

#include <variant>

namespace rangkul::registry {

/// Where a household lives: a dwelling of the register, or the cells of one to be made (region_id
/// at least).
using Home = std::variant<core::RecordId, Cells>;

struct NewHousehold
{
    Home home;
    Cells household = {};
    std::vector<Cells> members; ///< name and relation each, exactly one head
    QDate since;
};

/// A household found in the field. Origin is "proposed" unless given. "household.head" (not exactly
/// one), "dwelling.region_missing", and the refusals of addMember().
core::Result<Edit> addHousehold(const Decision& decision, const NewHousehold& wanted);

struct HouseholdMove
{
    Home to;
    QDate on;
    QString reason = {};
};

/// The whole household goes to another dwelling and leaves a PastOccupancy behind.
/// "household.same_dwelling", "household.end_before_since", "household.ended", "date.missing",
/// "date.future", "dwelling.region_missing".
core::Result<Edit> moveHousehold(const Decision& decision, const Record& household,
                                 const HouseholdMove& move);

struct HouseholdEnd
{
    qint64 reason = 0; ///< of list "household_end"
    QDate on;
    QString movedTo = {}; ///< needed when moved away
    /// The household kept when double, or joined; not owned.
    const HouseholdProfile* other = nullptr;
    std::vector<MemberRelation> relations = {}; ///< in the household joined; others are "other"
};

/// The household is no more: its members die, leave, move over or turn out double with it (double
/// ones are tied to the persons of the kept household who have the same NIK). It keeps its
/// dwelling, so that it still counts where it was found. "household.ended",
/// "household.other_missing", "household.other_is_same", "household.destination_missing", and the
/// refusals of endMember().
core::Result<Edit> endHousehold(const Decision& decision, const HouseholdProfile& profile,
                                const HouseholdEnd& end);

struct PointChange
{
    GeoPoint point;
    std::optional<double> accuracyMetres = std::nullopt;
    qint64 method = 3; ///< of list "position_method"; 3 = from the map
};

struct PointEdit
{
    Edit edit;
    QList<core::Finding> findings;
};

/// Beyond this many metres outside its region a point is warned about.
inline constexpr double kRegionBufferMetres = 50;

/// Sets the point of a dwelling. Finding Warning "point.outside_region" with the metres when it
/// lies beyond the buffer; an empty `region` is not compared. InvalidInput "value.point" (0,0 or
/// off the earth), "point.swapped" (longitude and latitude changed places).
core::Result<PointEdit> movePoint(const Decision& decision, const Record& dwelling,
                                  const MultiPolygon& region, const PointChange& change);

/// A dwelling by itself, as one clicked into the map. Findings as movePoint().
core::Result<PointEdit> addDwelling(const Decision& decision, const Cells& dwelling,
                                    const MultiPolygon& region, const PointChange& change);

} // namespace rangkul::registry
