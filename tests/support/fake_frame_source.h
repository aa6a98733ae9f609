// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_register.h"
#include "rangkul/registry/frame_source.h"

#include <set>

namespace rangkul::test {

/// Frames of a FakeRegister, as the database makes them.
class FakeFrameSource final : public registry::FrameSource
{
public:
    explicit FakeFrameSource(const FakeRegister& rows)
        : m_register(rows)
    {
    }

    core::Result<registry::HouseholdFrame> households(const core::Progress&) override
    {
        registry::HouseholdFrame frame;
        frame.setRegions(regions());
        std::vector<registry::FrameProgram> programs;
        for (const Record& row : m_register.rows(Entity::Program)) {
            programs.push_back({row.ref().id, row.text(QLatin1StringView("name")),
                                row.text(QLatin1StringView("short_name"))});
        }
        frame.setPrograms(std::move(programs));
        for (const registry::HouseholdRow& row : householdRows(nullptr)) {
            frame.put(row);
        }
        return frame;
    }

    core::Result<registry::PersonFrame> persons(const registry::HouseholdFrame& households,
                                                const core::Progress&) override
    {
        registry::PersonFrame frame;
        for (const Record& row : m_register.rows(Entity::Person)) {
            frame.put(personRow(row, households.rowOf(reference(row, "household_id"))));
        }
        return frame;
    }

    core::Result<registry::FrameColumn> column(const registry::HouseholdFrame& households,
                                               const registry::Variable& variable,
                                               const core::Progress&) override
    {
        registry::FrameColumn column(variable, households.size());
        for (size_t row = 0; row < households.size(); ++row) {
            column.set(row, cell(variable, households.ids()[row], households.dwellings()[row]));
        }
        return column;
    }

    core::Result<registry::FrameColumn> column(const registry::PersonFrame& persons,
                                               const registry::Variable& variable,
                                               const core::Progress&) override
    {
        registry::FrameColumn column(variable, persons.size());
        for (size_t row = 0; row < persons.size(); ++row) {
            column.set(row, m_register.stored({Entity::Person, persons.ids()[row]},
                                              QLatin1StringView(variable.column)));
        }
        return column;
    }

    core::Result<registry::FramePatch> reload(const registry::HouseholdFrame& households,
                                              const registry::PersonFrame* persons,
                                              const std::vector<RecordId>& ids) override
    {
        registry::FramePatch patch;
        const std::set<RecordId> wanted(ids.begin(), ids.end());
        patch.households = householdRows(&wanted);
        std::set<RecordId> there;
        for (const auto& row : patch.households) {
            there.insert(row.id);
        }
        std::set_difference(wanted.begin(), wanted.end(), there.begin(), there.end(),
                            std::back_inserter(patch.withdrawn));
        for (const registry::Variable* variable : households.addedColumns()) {
            registry::FrameCells cells{variable, {}};
            for (const auto& row : patch.households) {
                cells.values.push_back(cell(*variable, row.id, row.dwelling));
            }
            patch.householdCells.push_back(std::move(cells));
        }
        if (persons) {
            putPersons(patch, households, *persons, wanted);
        }
        return patch;
    }

private:
    static RecordId reference(const Record& row, const char* column)
    {
        const auto* id = std::get_if<RecordId>(&row.value(QLatin1StringView(column)));
        return id ? *id : RecordId();
    }

    std::vector<registry::FrameRegion> regions() const
    {
        std::vector<registry::FrameRegion> regions;
        const std::vector<Record> rows = m_register.rows(Entity::Region);
        for (const Record& row : rows) {
            const QString parent = row.text(QLatin1StringView("parent_code"));
            const auto found = std::find_if(rows.begin(), rows.end(), [&parent](const Record& r) {
                return !parent.isEmpty() && r.text(QLatin1StringView("code")) == parent;
            });
            regions.push_back(
                {row.ref().id, row.text(QLatin1StringView("code")),
                 row.text(QLatin1StringView("name")),
                 static_cast<int>(row.integer(QLatin1StringView("level")).value_or(0)),
                 found == rows.end() ? -1 : static_cast<int>(found - rows.begin())});
        }
        return regions;
    }

    Value cell(const registry::Variable& variable, const RecordId& household,
               const RecordId& dwelling) const
    {
        const bool own = variable.entity == Entity::Household;
        return m_register.stored({variable.entity, own ? household : dwelling},
                                 QLatin1StringView(variable.column));
    }

    /// All households, or those of `wanted`.
    std::vector<registry::HouseholdRow> householdRows(const std::set<RecordId>* wanted) const
    {
        std::map<RecordId, registry::HouseholdRow> rows;
        for (const Record& record : m_register.rows(Entity::Household)) {
            if (wanted && !wanted->contains(record.ref().id)) {
                continue;
            }
            registry::HouseholdRow row;
            row.id = record.ref().id;
            row.dwelling = reference(record, "dwelling_id");
            if (const auto home = m_register.record({Entity::Dwelling, row.dwelling})) {
                row.region = reference(*home, "region_id");
                const Value& geom = home->value(QLatin1StringView("geom"));
                if (const auto* point = std::get_if<registry::GeoPoint>(&geom)) {
                    row.point = *point;
                }
            }
            row.presence = record.integer(QLatin1StringView("presence"));
            row.eligibility = record.integer(QLatin1StringView("eligibility"));
            row.origin = record.integer(QLatin1StringView("origin"));
            row.ended = !registry::isMissing(record.value(QLatin1StringView("end_reason")));
            rows.emplace(row.id, std::move(row));
        }
        addRankings(rows);
        addMembers(rows);
        addBenefits(rows);
        std::vector<registry::HouseholdRow> list;
        for (auto& [id, row] : rows) {
            list.push_back(std::move(row));
        }
        return list;
    }

    using RowsById = std::map<RecordId, registry::HouseholdRow>;

    void addRankings(RowsById& rows) const
    {
        constexpr const char* kColumns[] = {"decile_national", "decile_province", "decile_city"};
        for (const Record& ranking : m_register.rows(Entity::Ranking)) {
            const auto found = rows.find(reference(ranking, "household_id"));
            for (size_t kind = 0; found != rows.end() && kind < registry::kDecileKinds; ++kind) {
                if (const auto decile = ranking.integer(QLatin1StringView(kColumns[kind]))) {
                    found->second.deciles[kind] = static_cast<qint8>(*decile);
                }
            }
        }
    }

    void addMembers(RowsById& rows) const
    {
        for (const Record& person : m_register.rows(Entity::Person)) {
            const auto found = rows.find(reference(person, "household_id"));
            if (found != rows.end() &&
                registry::isMissing(person.value(QLatin1StringView("end_reason")))) {
                ++found->second.members;
            }
        }
    }

    void addBenefits(RowsById& rows) const
    {
        for (const Record& benefit : m_register.rows(Entity::Benefit)) {
            const auto found = rows.find(reference(benefit, "household_id"));
            if (found != rows.end()) {
                found->second.programs.push_back(reference(benefit, "program_id"));
            }
        }
    }

    static registry::PersonRow personRow(const Record& row, std::optional<quint32> household)
    {
        registry::PersonRow person;
        person.id = row.ref().id;
        person.household = household.value_or(registry::kNoRow);
        person.sex = row.integer(QLatin1StringView("sex"));
        if (const auto* born = std::get_if<QDate>(&row.value(QLatin1StringView("birth_date")))) {
            person.birthDay = born->toJulianDay();
        }
        person.relation = row.integer(QLatin1StringView("relation"));
        person.presence = row.integer(QLatin1StringView("presence"));
        person.ended = !registry::isMissing(row.value(QLatin1StringView("end_reason")));
        return person;
    }

    void putPersons(registry::FramePatch& patch, const registry::HouseholdFrame& households,
                    const registry::PersonFrame& persons, const std::set<RecordId>& wanted) const
    {
        for (const Record& row : m_register.rows(Entity::Person)) {
            const RecordId household = reference(row, "household_id");
            const auto known = persons.rowOf(row.ref().id);
            const quint32 before = known ? persons.households()[*known] : registry::kNoRow;
            const bool left =
                before != registry::kNoRow && wanted.contains(households.ids()[before]);
            if (left || wanted.contains(household)) {
                patch.persons.push_back(
                    personRow(row, registry::rowAfter(patch, households, household)));
            }
        }
        for (const registry::Variable* variable : persons.addedColumns()) {
            registry::FrameCells cells{variable, {}};
            for (const auto& row : patch.persons) {
                cells.values.push_back(m_register.stored({Entity::Person, row.id},
                                                         QLatin1StringView(variable->column)));
            }
            patch.personCells.push_back(std::move(cells));
        }
    }

    const FakeRegister& m_register;
};

} // namespace rangkul::test
