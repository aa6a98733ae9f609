// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register_fixture.h"

#include <algorithm>

namespace rangkul::test {

/// Many invented families in the shape of a received list: one dwelling and one household each,
/// three to four persons.
class BulkImport
{
public:
    explicit BulkImport(std::size_t households)
    {
        m_dwellings = ids(households);
        m_households = ids(households);
        m_persons = ids(households * 7 / 2);
    }

    registry::RowRef dataset = fresh(registry::Entity::Dataset);

    std::size_t personCount() const { return m_persons.size(); }
    registry::RowRef person(std::size_t i) const
    {
        return {registry::Entity::Person, m_persons[i]};
    }
    registry::RowRef household(std::size_t i) const
    {
        return {registry::Entity::Household, m_households[i]};
    }
    QString name(std::size_t i) const
    {
        static const char* const kFirst[] = {"Siti", "Slamet", "Dewi", "Agus", "Wahyu", "Lestari"};
        static const char* const kSecond[] = {"Qomariyah", "Xaverius", "Zulaikha", "Wibisono"};
        return QStringLiteral("%1 %2 %3")
            .arg(QLatin1String(kFirst[i % 6]), QLatin1String(kSecond[i % 4]))
            .arg(i);
    }
    QString nik(std::size_t i) const
    {
        return QStringLiteral("997101%1").arg(i + 1010180, 10, 10, QChar(u'0'));
    }
    qint64 personRow(std::size_t i) const { return qint64(i) + 5; }

    /// Everything but finish().
    core::Status fill(registry::ImportWriter& writer) const
    {
        using registry::Entity;
        using registry::Value;
        RANGKUL_TRY(writer.begin(
            {dataset, {cell(Entity::Dataset, "name", Value(QStringLiteral("P3KE 2024")))}},
            QStringLiteral("p3ke.xlsx")));
        for (std::size_t i = 0; i < m_households.size(); ++i) {
            RANGKUL_TRY(writer.add(dwelling(i)));
            RANGKUL_TRY(writer.add(householdRow(i)));
        }
        for (std::size_t i = 0; i < m_persons.size(); ++i) {
            RANGKUL_TRY(writer.add(personRowCells(i)));
            RANGKUL_TRY(writer.addRaw(personRow(i), rawCells(i), {}));
        }
        return core::Done{};
    }

    core::Result<registry::Commit> run(storage::Register& into) const
    {
        const auto writer = into.newImport();
        RANGKUL_TRY(fill(*writer));
        return writer->finish({});
    }

private:
    static std::vector<core::RecordId> ids(std::size_t count)
    {
        std::vector<core::RecordId> out(count);
        std::ranges::generate(out, [] { return core::RecordId::random(); });
        std::ranges::sort(out);
        return out;
    }
    static registry::Value code(std::size_t i, int choices)
    {
        return registry::Value(qint64(i % std::size_t(choices)) + 1);
    }

    registry::ImportRow dwelling(std::size_t i) const
    {
        using registry::Entity;
        using registry::Value;
        registry::ImportRow row{Entity::Dwelling, m_dwellings[i], true, {}, qint64(i) + 5};
        const auto add = [&](const char* column, Value value) {
            row.cells.push_back(cell(Entity::Dwelling, column, std::move(value)));
        };
        add("address", QStringLiteral("Jalan Cempaka Wulung %1").arg(i));
        add("rt", QStringLiteral("%1").arg(i % 20 + 1, 3, 10, QChar(u'0')));
        add("rw", QStringLiteral("%1").arg(i % 9 + 1, 3, 10, QChar(u'0')));
        add("geom",
            registry::GeoPoint{112.0 + double(i % 1000) * 1e-4, -7.8 - double(i / 1000) * 1e-4});
        add("floor_area", 20.0 + double(i % 60));
        for (const char* column : {"tenure", "floor", "wall", "roof", "water", "lighting",
                                   "cooking_fuel", "toilet", "sewage"}) {
            add(column, code(i, 2));
        }
        return row;
    }

    registry::ImportRow householdRow(std::size_t i) const
    {
        using registry::Entity;
        registry::ImportRow row{Entity::Household, m_households[i], true, {}, qint64(i) + 5};
        const auto add = [&](const char* column, registry::Value value) {
            row.cells.push_back(cell(Entity::Household, column, std::move(value)));
        };
        add("dwelling_id", m_dwellings[i]);
        add("kk_number", QStringLiteral("997101%1").arg(i + 1010100, 10, 10, QChar(u'0')));
        add("p3ke_id", QStringLiteral("P3KE-%1").arg(i));
        add("phone", QStringLiteral("08129%1").arg(i, 7, 10, QChar(u'0')));
        for (const char* column : {"savings", "asset_fridge", "asset_motorcycle", "asset_car",
                                   "other_land", "listed_bpnt", "listed_pkh", "listed_sembako"}) {
            add(column, code(i, 2));
        }
        return row;
    }

    registry::ImportRow personRowCells(std::size_t i) const
    {
        using registry::Entity;
        registry::ImportRow row{Entity::Person, m_persons[i], true, {}, personRow(i)};
        const auto add = [&](const char* column, registry::Value value) {
            row.cells.push_back(cell(Entity::Person, column, std::move(value)));
        };
        add("household_id", m_households[i * 2 / 7]);
        add("relation", code(i, 4));
        add("name", name(i));
        add("nik", nik(i));
        add("sex", code(i, 2));
        add("birth_date", QDate(1950, 1, 1).addDays(qint64(i * 37 % 26000)));
        add("mother_name", QStringLiteral("Ibu %1").arg(name(i + 1)));
        add("p3ke_id", QStringLiteral("IND-%1").arg(i));
        for (const char* column : {"marital", "education", "working", "work_status", "occupation",
                                   "stunting_risk", "pbi_national", "listed_bpnt", "listed_pkh"}) {
            add(column, code(i, 2));
        }
        return row;
    }

    QStringList rawCells(std::size_t i) const
    {
        QStringList cells{QString::number(i), name(i), nik(i)};
        for (int column = 3; column < 39; ++column) {
            cells.append(QString::number((i + std::size_t(column)) % 7));
        }
        return cells;
    }

    std::vector<core::RecordId> m_dwellings;
    std::vector<core::RecordId> m_households;
    std::vector<core::RecordId> m_persons;
};

} // namespace rangkul::test
