// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/import_plan.h"
#include "scratch_files.h"

#include <map>

/// A register of a few records in memory, for what an import asks and hands over.
class FakeRegister final : public rangkul::exchange::ImportRegister,
                           public rangkul::registry::ImportWriter
{
public:
    using Record = rangkul::registry::Record;
    using RecordId = rangkul::core::RecordId;
    using Entity = rangkul::registry::Entity;
    using RowRef = rangkul::registry::RowRef;
    using Value = rangkul::registry::Value;
    template <typename T> using Result = rangkul::core::Result<T>;

    struct Raw
    {
        QStringList cells;
        QByteArray problems;
    };

    std::vector<rangkul::exchange::PlaceInRegister> villages;
    std::map<RowRef, Record> records;
    std::map<std::pair<RowRef, rangkul::registry::ColumnId>, bool> setByHand;
    std::map<qint64, Raw> raws;
    QString fileName;
    int finished = 0;
    int rowsBeforeFailure = -1; ///< add() fails when this many rows came

    void addVillage(const QString& code, const QString& name, const QString& bps = {})
    {
        villages.push_back({RecordId::random(), code, bps, name, code.left(8), 4, {}});
    }
    std::vector<Record> all(Entity entity) const
    {
        std::vector<Record> found;
        for (const auto& [ref, record] : records) {
            if (ref.entity == entity) {
                found.push_back(record);
            }
        }
        return found;
    }
    std::vector<Record> pairRows; ///< of Entity::ProgramPair
    Result<rangkul::registry::PairTable> pairs() const override
    {
        return rangkul::registry::PairTable(pairRows);
    }
    Result<std::vector<rangkul::registry::GivenAid>> aidOf(const RecordId& program) const override
    {
        std::vector<rangkul::registry::GivenAid> out;
        for (const Record& row : all(Entity::Benefit)) {
            if (reference(row, "program_id") == program) {
                out.push_back({program,
                               reference(row, "person_id"),
                               reference(row, "household_id"),
                               reference(row, "dwelling_id"),
                               row.integer(QLatin1StringView("year")),
                               {},
                               row.integer(QLatin1StringView("status"))});
            }
        }
        return out;
    }
    /// The only record whose column has this text.
    Record one(Entity entity, const char* column, const QString& text) const
    {
        for (const Record& record : all(entity)) {
            if (record.text(QLatin1StringView(column)) == text) {
                return record;
            }
        }
        qFatal("no %s with %s = %s", rangkul::registry::tableName(entity).data(), column,
               qPrintable(text));
    }
    static RecordId reference(const Record& record, const char* column)
    {
        const auto* id = std::get_if<RecordId>(&record.value(QLatin1StringView(column)));
        return id ? *id : RecordId();
    }
    void set(const RowRef& row, const char* column, const Value& value)
    {
        const auto& variable = rangkul::registry::variable(row.entity, QLatin1StringView(column));
        records.at(row).setValue(variable, value);
        setByHand[{row, variable.id}] = true;
    }

    // ImportRegister
    Result<std::vector<rangkul::exchange::PlaceInRegister>> places() const override
    {
        return villages;
    }
    Result<bool> isEmpty() const override { return all(Entity::Household).empty(); }
    Result<std::optional<RecordId>> household(QStringView column, QStringView id) const override
    {
        return find(Entity::Household, column, id);
    }
    Result<std::vector<RecordId>> householdsByKk(QStringView kk) const override
    {
        return list(Entity::Household, u"kk_number", kk);
    }
    Result<std::optional<RecordId>> person(QStringView column, QStringView id) const override
    {
        return find(Entity::Person, column, id);
    }
    Result<std::vector<RecordId>> personsByNik(QStringView nik) const override
    {
        return list(Entity::Person, u"nik", nik);
    }
    Result<rangkul::registry::HouseholdProfile> profile(const RecordId& id) const override
    {
        rangkul::registry::HouseholdProfile found;
        found.household = records.at({Entity::Household, id});
        const RecordId dwelling = reference(found.household, "dwelling_id");
        if (!dwelling.isNull()) {
            found.dwelling = records.at({Entity::Dwelling, dwelling});
        }
        for (const Record& person : all(Entity::Person)) {
            if (reference(person, "household_id") == id) {
                found.members.push_back(person);
            }
        }
        for (const Record& ranking : all(Entity::Ranking)) {
            if (reference(ranking, "household_id") == id) {
                found.rankings.push_back(ranking);
            }
        }
        found.datasets = all(Entity::Dataset);
        return found;
    }
    Result<std::vector<Record>> datasets() const override { return all(Entity::Dataset); }
    Result<Record> record(const RowRef& row) const override { return records.at(row); }
    Result<rangkul::registry::Origin> origin(const RowRef& row,
                                             rangkul::registry::ColumnId column) const override
    {
        rangkul::registry::Origin found;
        found.kind = setByHand.contains({row, column}) ? rangkul::registry::CommitKind::Edit
                                                       : rangkul::registry::CommitKind::Import;
        return found;
    }
    Result<std::vector<RecordId>> lastEdition(int) const override
    {
        std::vector<RecordId> found;
        for (const Record& ranking : all(Entity::Ranking)) {
            found.push_back(reference(ranking, "household_id"));
        }
        return found;
    }
    Result<std::vector<Record>> personsBornOn(QDate birth, const RecordId& region) const override
    {
        std::vector<Record> found;
        for (const Record& person : all(Entity::Person)) {
            const auto household =
                records.at({Entity::Household, reference(person, "household_id")});
            const auto dwelling =
                records.at({Entity::Dwelling, reference(household, "dwelling_id")});
            if (person.value(QLatin1StringView("birth_date")) == Value(birth) &&
                reference(dwelling, "region_id") == region) {
                found.push_back(person);
            }
        }
        return found;
    }

    // ImportWriter
    rangkul::core::Status begin(const rangkul::registry::NewRow& dataset,
                                const QString& name) override
    {
        fileName = name;
        m_pending = records;
        put({dataset.row.entity, dataset.row.id, true, dataset.cells, 0});
        return rangkul::core::Done{};
    }
    rangkul::core::Status add(const rangkul::registry::ImportRow& row) override
    {
        if (rowsBeforeFailure-- == 0) {
            return rangkul::core::Error{rangkul::core::ErrorCode::DiskFull,
                                        QStringLiteral("storage.disk_full")};
        }
        for (const auto& [column, value] : row.cells) {
            // Parents come first.
            if (const auto* id = std::get_if<RecordId>(&value)) {
                const auto* variable = rangkul::registry::findVariable(row.entity, column);
                const bool isRegion = variable->target == Entity::Region;
                if (!isRegion && !m_pending.contains({variable->target, *id})) {
                    qFatal("%s before its parent", variable->column);
                }
            }
        }
        put(row);
        return rangkul::core::Done{};
    }
    rangkul::core::Status addRaw(qint64 number, const QStringList& cells,
                                 const QByteArray& problems) override
    {
        raws[number] = {cells, problems};
        return rangkul::core::Done{};
    }
    Result<rangkul::registry::Commit> finish(const rangkul::core::Progress&) override
    {
        records = m_pending;
        ++finished;
        return rangkul::registry::Commit{};
    }

private:
    void put(const rangkul::registry::ImportRow& row)
    {
        const RowRef ref{row.entity, row.id};
        if (row.isNew != !m_pending.contains(ref)) {
            qFatal("a row is %s", row.isNew ? "new and was there" : "not new and was not there");
        }
        if (row.isNew) {
            m_pending.emplace(ref, Record(ref));
        }
        for (const auto& [column, value] : row.cells) {
            const auto& variable = *rangkul::registry::findVariable(row.entity, column);
            const auto checked = rangkul::registry::checkedValue(variable, value);
            if (!checked || *checked != value) {
                qFatal("%s is not a value of the register", variable.column);
            }
            m_pending.at(ref).setValue(variable, value);
        }
    }
    std::vector<RecordId> list(Entity entity, QStringView column, QStringView text) const
    {
        std::vector<RecordId> found;
        const auto* variable = rangkul::registry::findVariable(entity, column);
        for (const Record& record : all(entity)) {
            if (record.value(*variable) == Value(text.toString())) {
                found.push_back(record.ref().id);
            }
        }
        return found;
    }
    std::optional<RecordId> find(Entity entity, QStringView column, QStringView text) const
    {
        const auto found = list(entity, column, text);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    std::map<RowRef, Record> m_pending;
};
