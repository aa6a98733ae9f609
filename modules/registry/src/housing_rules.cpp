// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/housing_rules.h"

#include "columns.h"
#include "membership_steps.h"
#include "rangkul/registry/codes.h"

#include <algorithm>
#include <cmath>

namespace rangkul::registry {

namespace {

using namespace codes;

/// The dwelling a home names; makes it when it is new. "dwelling.region_missing".
core::Result<core::RecordId> settle(EditDraft& draft, const Home& home)
{
    if (const auto* known = std::get_if<core::RecordId>(&home)) {
        return *known;
    }
    const Cells& cells = std::get<Cells>(home);
    const ColumnId region = variable(Entity::Dwelling, columns::kRegion).id;
    const bool hasRegion = std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
        return cell.first == region && !isMissing(cell.second);
    });
    if (!hasRegion) {
        return invalid("dwelling.region_missing");
    }
    const RowRef dwelling = draft.create(Entity::Dwelling);
    draft.fill(cells);
    return dwelling.id;
}

/// Longitude and latitude changed places: no place in Indonesia has a latitude beyond 12 degrees or
/// a longitude outside 94 to 142.
bool isSwapped(GeoPoint point)
{
    return std::abs(point.lon) <= 12 && point.lat >= 94 && point.lat <= 142;
}

core::Result<QList<core::Finding>> checkPoint(GeoPoint point, const MultiPolygon& region)
{
    if (isSwapped(point)) {
        return invalid("point.swapped");
    }
    const Variable& geom = variable(Entity::Dwelling, columns::kGeom);
    RANGKUL_TRY(checkedValue(geom, point));
    QList<core::Finding> findings;
    if (!region.empty()) {
        const double metres = distanceMetres(region, point);
        if (metres > kRegionBufferMetres) {
            findings.append({core::FindingLevel::Warning,
                             QStringLiteral("point.outside_region"),
                             {QString::number(std::llround(metres))}});
        }
    }
    return findings;
}

Value accuracyOf(const PointChange& change)
{
    return change.accuracyMetres ? Value(*change.accuracyMetres) : Value();
}

constexpr QLatin1StringView kAccuracy{"accuracy_m"};
constexpr QLatin1StringView kMethod{"position_method"};

} // namespace

core::Result<Edit> addHousehold(const Decision& decision, const NewHousehold& wanted)
{
    RANGKUL_TRY(checkDay(decision, wanted.since));
    qsizetype heads = 0;
    for (const Cells& member : wanted.members) {
        RANGKUL_TRY(checkNewMember(member));
        heads += relationIn(member) == relation::kHead ? 1 : 0;
    }
    if (heads != 1) {
        return invalid("household.head");
    }
    for (const auto& [column, value] : wanted.household) {
        const Variable* known = findVariable(Entity::Household, column);
        if (known && (known->group == CellGroup::Occupancy || known->group == CellGroup::Ending)) {
            return invalid("member.cell_barred", {QString::fromLatin1(known->column)});
        }
    }
    EditDraft draft(decision, "household.added");
    RANGKUL_LET(dwelling, settle(draft, wanted.home));
    const RowRef household = draft.create(Entity::Household);
    draft.fill(columns::kOrigin, origin::kProposed);
    draft.fill(columns::kMemberCount, static_cast<qint64>(wanted.members.size()));
    for (const auto& [column, value] : wanted.household) {
        if (const Variable* known = findVariable(Entity::Household, column)) {
            draft.fill(QLatin1StringView(known->column), value);
        }
    }
    draft.fill(columns::kDwelling, dwelling);
    draft.fill(columns::kHousedSince, wanted.since);
    for (const Cells& member : wanted.members) {
        createMember(draft, household.id, member, wanted.since);
    }
    return draft.finish();
}

core::Result<Edit> moveHousehold(const Decision& decision, const Record& household,
                                 const HouseholdMove& move)
{
    RANGKUL_TRY(checkOpen(household));
    RANGKUL_TRY(checkDay(decision, move.on));
    const QDate since = asDate(household.value(columns::kHousedSince));
    if (since.isValid() && move.on < since) {
        return invalid("household.end_before_since", {since.toString(Qt::ISODate)});
    }
    EditDraft draft(decision, "household.moved");
    RANGKUL_LET(dwelling, settle(draft, move.to));
    const Value& left = household.value(columns::kDwelling);
    if (left == Value(dwelling)) {
        return invalid("household.same_dwelling");
    }
    if (!isMissing(left)) {
        draft.create(Entity::PastOccupancy);
        draft.fill(columns::kHousehold, household.ref().id);
        draft.fill(columns::kDwelling, left);
        draft.fill(columns::kSince, household.value(columns::kHousedSince));
        draft.fill(columns::kUntil, move.on);
        draft.fill(columns::kReason, textOrMissing(move.reason));
    }
    draft.set(household, columns::kDwelling, dwelling);
    draft.set(household, columns::kHousedSince, move.on);
    return draft.finish();
}

core::Result<PointEdit> movePoint(const Decision& decision, const Record& dwelling,
                                  const MultiPolygon& region, const PointChange& change)
{
    RANGKUL_LET(warnings, checkPoint(change.point, region));
    EditDraft draft(decision, "dwelling.point");
    draft.set(dwelling, columns::kGeom, change.point);
    draft.set(dwelling, kAccuracy, accuracyOf(change));
    draft.set(dwelling, kMethod, change.method);
    RANGKUL_LET(edit, draft.finish());
    return PointEdit{edit, warnings};
}

core::Result<PointEdit> addDwelling(const Decision& decision, const Cells& dwelling,
                                    const MultiPolygon& region, const PointChange& change)
{
    RANGKUL_LET(warnings, checkPoint(change.point, region));
    EditDraft draft(decision, "dwelling.added");
    RANGKUL_TRY(settle(draft, dwelling));
    draft.fill(columns::kGeom, change.point);
    draft.fill(kAccuracy, accuracyOf(change));
    draft.fill(kMethod, change.method);
    RANGKUL_LET(edit, draft.finish());
    return PointEdit{edit, warnings};
}

} // namespace rangkul::registry
