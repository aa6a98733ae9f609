// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity_builder.h"

#include "rangkul/core/address_normal.h"
#include "rangkul/registry/codes.h"
#include "utf8_text.h"

namespace rangkul::exchange {

using registry::Entity;
using registry::Value;
using registry::variable;

namespace {

/// Codes of list nik_status.
constexpr qint64 kRealNik = 1, kTemporaryNik = 2, kNoNik = 3, kMaskedNik = 4;

/// Out-of-range values were told as problems; here they are left out.
Value checkedOrMissing(const registry::Variable& column, Value value)
{
    auto checked = registry::checkedValue(column, value);
    return checked ? std::move(*checked) : Value();
}

} // namespace

EntityBuilder::EntityBuilder(const RowReader& reader)
    : m_reader(reader)
    , m_region(variable(Entity::Dwelling, QLatin1StringView("region_id")))
    , m_geom(variable(Entity::Dwelling, QLatin1StringView("geom")))
    , m_method(variable(Entity::Dwelling, QLatin1StringView("position_method")))
    , m_rt(variable(Entity::Dwelling, QLatin1StringView("rt")))
    , m_rw(variable(Entity::Dwelling, QLatin1StringView("rw")))
    , m_nikStatus(variable(Entity::Person, QLatin1StringView("nik_status")))
{
}

void EntityBuilder::build(const RowReading& row, const core::RecordId& region,
                          std::vector<BuiltCell>& out)
{
    out.clear();
    if (!region.isNull()) {
        out.push_back({&m_region, Value(region), false});
    }
    for (size_t i = 0; i < m_reader.columns().size(); ++i) {
        const Slot& slot = row.values[i];
        if (slot.kind == SlotKind::Missing) {
            continue;
        }
        const ColumnReader& reader = m_reader.columns()[i];
        if (reader.field.role == FieldRole::Cell) {
            addCell(reader, slot, out);
        } else if (reader.field.role == FieldRole::RtRw) {
            addRtRw(slot.text, out);
        }
    }
    addPoint(row, out);
    addNikStatus(row, out);
}

void EntityBuilder::addCell(const ColumnReader& reader, const Slot& slot,
                            std::vector<BuiltCell>& out) const
{
    const registry::Variable& column = *reader.field.variable;
    BuiltCell cell{&column, Value(), reader.field.ofHead};
    switch (slot.kind) {
    case SlotKind::Missing:
        return;
    case SlotKind::Integer:
        cell.value = slot.integer;
        if (reader.kind == ColumnReader::Kind::Integer) {
            cell.value = checkedOrMissing(column, std::move(cell.value));
        }
        break;
    case SlotKind::Real:
        cell.value = checkedOrMissing(column, Value(slot.real));
        break;
    case SlotKind::Day:
        cell.value = QDate::fromJulianDay(slot.integer);
        break;
    case SlotKind::Text:
        cell.value = toQString(slot.text);
        break;
    case SlotKind::Form:
        cell.value = checkedOrMissing(column, Value(toQString(slot.text)));
        break;
    }
    if (!registry::isMissing(cell.value)) {
        out.push_back(std::move(cell));
    }
}

void EntityBuilder::addRtRw(std::string_view text, std::vector<BuiltCell>& out) const
{
    const auto parts = core::parseRtRw(toQString(text));
    if (!parts) {
        return; // told as a problem
    }
    Value rt = checkedOrMissing(m_rt, Value(parts->rt));
    Value rw = checkedOrMissing(m_rw, Value(parts->rw));
    if (!registry::isMissing(rt)) {
        out.push_back({&m_rt, std::move(rt), false});
    }
    if (!registry::isMissing(rw)) {
        out.push_back({&m_rw, std::move(rw), false});
    }
}

void EntityBuilder::addPoint(const RowReading& row, std::vector<BuiltCell>& out) const
{
    if (!row.latitude) {
        return;
    }
    Value point =
        checkedOrMissing(m_geom, Value(registry::GeoPoint{*row.longitude, *row.latitude}));
    if (!registry::isMissing(point)) {
        out.push_back({&m_geom, std::move(point), false});
        out.push_back({&m_method, Value(registry::codes::position_method::kFile), false});
    }
}

void EntityBuilder::addNikStatus(const RowReading& row, std::vector<BuiltCell>& out) const
{
    const int index = m_reader.known().nik;
    if (index < 0) {
        return;
    }
    qint64 status = kNoNik;
    if (row.nik.isGood()) {
        status = nikParts(row.nik.number).isTemporary ? kTemporaryNik : kRealNik;
    } else if (row.nik.state == IdentityState::Masked) {
        status = kMaskedNik;
    }
    const bool ofHead = m_reader.columns()[static_cast<size_t>(index)].field.ofHead;
    out.push_back({&m_nikStatus, Value(status), ofHead});
}

} // namespace rangkul::exchange
