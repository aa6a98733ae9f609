// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_writer.h"

#include "rangkul/registry/codes.h"

namespace rangkul::exchange {

namespace {

using core::RecordId;
using registry::ColumnId;
using registry::Entity;
using registry::ImportRow;
using registry::Value;

namespace codes = registry::codes;

ColumnId columnId(Entity entity, const char* name)
{
    return registry::variable(entity, QLatin1StringView(name)).id;
}

struct Columns
{
    ColumnId dwellingOfHousehold = columnId(Entity::Household, "dwelling_id");
    ColumnId housedSince = columnId(Entity::Household, "housed_since");
    ColumnId origin = columnId(Entity::Household, "origin");
    ColumnId householdOfPerson = columnId(Entity::Person, "household_id");
    ColumnId memberSince = columnId(Entity::Person, "member_since");
    ColumnId relation = columnId(Entity::Person, "relation");
    ColumnId name = columnId(Entity::Person, "name");
    ColumnId householdOfRanking = columnId(Entity::Ranking, "household_id");
    ColumnId datasetOfRanking = columnId(Entity::Ranking, "dataset_id");
    ColumnId asOf = columnId(Entity::Ranking, "as_of");
    ColumnId leftHousehold = columnId(Entity::PastOccupancy, "household_id");
    ColumnId leftDwelling = columnId(Entity::PastOccupancy, "dwelling_id");
    ColumnId leftUntil = columnId(Entity::PastOccupancy, "until");
};

const Columns& columns()
{
    static const Columns all;
    return all;
}

bool isNationalList(int datasetKind)
{
    return datasetKind >= codes::dataset_kind::kP3ke && datasetKind <= codes::dataset_kind::kSiksNg;
}

} // namespace

RecordWriter::RecordWriter(ImportState& state, const RecordId& dataset)
    : m_state(state)
    , m_dataset(dataset)
{
}

RecordWriter::Cells RecordWriter::take(std::vector<BuiltCell>& cells, Entity entity, bool ofHead,
                                       const SlotMask* only, ImportChunk& out)
{
    Cells taken = out.takeCells();
    taken.reserve(cells.size() + 3);
    for (size_t i = 0; i < cells.size(); ++i) {
        BuiltCell& cell = cells[i];
        if (cell.variable->entity == entity && cell.ofHead == ofHead && (!only || only->test(i))) {
            taken.emplace_back(cell.variable->id, std::move(cell.value));
        }
    }
    return taken;
}

void RecordWriter::addHouseholdRow(int file, const RowFact& fact, const MatchedRow* match,
                                   std::vector<BuiltCell>& cells, ImportChunk& out)
{
    FamilyState& family = m_state.familyStates[fact.family];
    const qint64 row = packageRow(file, fact.row);
    if (family.householdKnown && match) {
        writeKnownHousehold(row, family, *match, cells, out);
    } else {
        writeNewHousehold(row, family, cells, out);
    }
    writeRanking(row, family, cells, out);
    if (m_state.personFile < 0 && !family.householdKnown) {
        writeHead(row, family, cells, out);
    }
    family.written = true;
}

QString RecordWriter::buildingOf(const std::vector<BuiltCell>& cells)
{
    QString building;
    RecordId region;
    for (const BuiltCell& cell : cells) {
        if (cell.variable->entity != Entity::Dwelling) {
            continue;
        }
        const QLatin1StringView column(cell.variable->column);
        if (column == QLatin1StringView("building_number")) {
            building = registry::asText(cell.value);
        } else if (column == QLatin1StringView("region_id")) {
            region = std::get<RecordId>(cell.value);
        }
    }
    return building.isEmpty() ? building : region.toString() + QLatin1Char('/') + building;
}

void RecordWriter::knowBuilding(const std::vector<BuiltCell>& cells, const RecordId& dwelling)
{
    if (const QString building = buildingOf(cells); !building.isEmpty()) {
        m_buildings.insert(building, dwelling);
    }
}

bool RecordWriter::findDwelling(FamilyState& family, const std::vector<BuiltCell>& cells)
{
    const QString building = buildingOf(cells);
    if (building.isEmpty()) {
        family.dwelling = m_ids.next();
        return true;
    }
    RecordId& shared = m_buildings[building];
    const bool isNew = shared.isNull();
    if (isNew) {
        shared = m_ids.next();
    }
    family.dwelling = shared;
    return isNew;
}

void RecordWriter::writeNewHousehold(qint64 row, FamilyState& family, std::vector<BuiltCell>& cells,
                                     ImportChunk& out)
{
    if (findDwelling(family, cells)) {
        out.rows.push_back({Entity::Dwelling, family.dwelling, true,
                            take(cells, Entity::Dwelling, false, nullptr, out), row});
    }
    family.household = m_ids.next();
    Cells household = take(cells, Entity::Household, false, nullptr, out);
    household.emplace_back(columns().dwellingOfHousehold, Value(family.dwelling));
    if (isNationalList(m_state.datasetKind)) {
        household.emplace_back(columns().origin, Value(codes::origin::kNationalList));
    }
    out.rows.push_back({Entity::Household, family.household, true, std::move(household), row});
}

void RecordWriter::writeKnownHousehold(qint64 row, FamilyState& family, const MatchedRow& match,
                                       std::vector<BuiltCell>& cells, ImportChunk& out)
{
    Cells household = take(cells, Entity::Household, false, &match.mask, out);
    Cells dwelling = take(cells, Entity::Dwelling, false, &match.mask, out);
    if (!family.dwellingKnown) {
        family.dwelling = m_ids.next();
        out.rows.push_back({Entity::Dwelling, family.dwelling, true, std::move(dwelling), row});
        household.emplace_back(columns().dwellingOfHousehold, Value(family.dwelling));
        if (!family.leftDwelling.isNull()) {
            household.emplace_back(columns().housedSince, Value(m_state.cutOff()));
            moveHousehold(row, family, out);
        }
    } else if (!dwelling.empty()) {
        out.rows.push_back({Entity::Dwelling, family.dwelling, false, std::move(dwelling), row});
    }
    if (!household.empty()) {
        out.rows.push_back({Entity::Household, family.household, false, std::move(household), row});
    }
}

void RecordWriter::moveHousehold(qint64 row, FamilyState& family, ImportChunk& out)
{
    out.rows.push_back({Entity::PastOccupancy,
                        m_ids.next(),
                        true,
                        {{columns().leftHousehold, Value(family.household)},
                         {columns().leftDwelling, Value(family.leftDwelling)},
                         {columns().leftUntil, Value(m_state.cutOff())}},
                        row});
}

void RecordWriter::writeRanking(qint64 row, const FamilyState& family,
                                std::vector<BuiltCell>& cells, ImportChunk& out)
{
    Cells ranking = take(cells, Entity::Ranking, false, nullptr, out);
    if (ranking.empty()) {
        return;
    }
    ranking.emplace_back(columns().householdOfRanking, Value(family.household));
    ranking.emplace_back(columns().datasetOfRanking, Value(m_dataset));
    if (m_state.options.cutOff.isValid()) {
        ranking.emplace_back(columns().asOf, Value(m_state.options.cutOff));
    }
    out.rows.push_back({Entity::Ranking, m_ids.next(), true, std::move(ranking), row});
}

void RecordWriter::writeHead(qint64 row, const FamilyState& family, std::vector<BuiltCell>& cells,
                             ImportChunk& out)
{
    Cells head = take(cells, Entity::Person, true, nullptr, out);
    const bool named = std::any_of(head.begin(), head.end(),
                                   [](const auto& cell) { return cell.first == columns().name; });
    if (!named) {
        return;
    }
    head.emplace_back(columns().householdOfPerson, Value(family.household));
    head.emplace_back(columns().relation, Value(codes::relation::kHead));
    out.rows.push_back({Entity::Person, m_ids.next(), true, std::move(head), row});
}

void RecordWriter::addPersonRow(int file, const RowFact& fact, const MatchedRow* match,
                                std::vector<BuiltCell>& cells, ImportChunk& out)
{
    FamilyState& family = m_state.familyStates[fact.family];
    const qint64 row = packageRow(file, fact.row);
    if (!family.written) {
        // Nothing came of this family's household row, or there is none: members bring it.
        if (!family.householdKnown) {
            writeNewHousehold(row, family, cells, out);
        }
        writeRanking(row, family, cells, out);
        family.written = true;
    }
    const bool known = match && !match->id.isNull();
    Cells person = take(cells, Entity::Person, false, known ? &match->mask : nullptr, out);
    if (!known || match->changesHousehold) {
        person.emplace_back(columns().householdOfPerson, Value(family.household));
    }
    if (known && match->changesHousehold && m_state.options.cutOff.isValid()) {
        person.emplace_back(columns().memberSince, Value(m_state.options.cutOff));
    }
    if (!person.empty()) {
        out.rows.push_back(
            {Entity::Person, known ? match->id : m_ids.next(), !known, std::move(person), row});
    }
}

} // namespace rangkul::exchange
