// SPDX-License-Identifier: GPL-3.0-or-later
#include "variable_catalogue.h"

#include <QHash>

#include <array>

namespace rangkul::registry {

namespace {

struct NamedEntity
{
    Entity entity;
    const char* table;
};

constexpr std::array<NamedEntity, kLastEntity> kTables{{
    {Entity::Region, "region"},
    {Entity::Dwelling, "dwelling"},
    {Entity::Household, "household"},
    {Entity::Person, "person"},
    {Entity::PastOccupancy, "past_occupancy"},
    {Entity::PastMembership, "past_membership"},
    {Entity::Dataset, "dataset"},
    {Entity::Program, "program"},
    {Entity::Benefit, "benefit"},
    {Entity::Ranking, "ranking"},
    {Entity::PairDecision, "pair_decision"},
    {Entity::ScoreModel, "score_model"},
    {Entity::Objection, "objection"},
    {Entity::PovertyLine, "poverty_line"},
    {Entity::IndicatorValue, "indicator_value"},
    {Entity::Target, "target"},
    {Entity::Snapshot, "snapshot"},
    {Entity::Quota, "quota"},
    {Entity::ProgramPair, "program_pair"},
    {Entity::AidGroup, "aid_group"},
    {Entity::AidGroupMember, "aid_group_member"},
    {Entity::NeedRule, "need_rule"},
    {Entity::Need, "need"},
    {Entity::SnapshotPart, "snapshot_part"},
}};

/// Variables of an entity by number and by name, built once.
struct Lookup
{
    QHash<ColumnId, const Variable*> byId;
    QHash<QString, const Variable*> byColumn;
};

const Lookup& lookup(Entity entity)
{
    static const std::array<Lookup, kLastEntity + 1> all = [] {
        std::array<Lookup, kLastEntity + 1> built;
        for (const NamedEntity& named : kTables) {
            Lookup& entry = built[static_cast<size_t>(named.entity)];
            for (const Variable& v : variables(named.entity)) {
                entry.byId.insert(v.id, &v);
                entry.byColumn.insert(QString::fromLatin1(v.column), &v);
            }
        }
        return built;
    }();
    return all[static_cast<size_t>(entity)];
}

} // namespace

std::span<const Variable> variables(Entity entity)
{
    switch (entity) {
    case Entity::Region:
        return catalogue::kRegion;
    case Entity::Dwelling:
        return catalogue::kDwelling;
    case Entity::Household:
        return catalogue::kHousehold;
    case Entity::Person:
        return catalogue::kPerson;
    case Entity::PastOccupancy:
        return catalogue::kPastOccupancy;
    case Entity::PastMembership:
        return catalogue::kPastMembership;
    case Entity::Dataset:
        return catalogue::kDataset;
    case Entity::Program:
        return catalogue::kProgram;
    case Entity::Benefit:
        return catalogue::kBenefit;
    case Entity::Ranking:
        return catalogue::kRanking;
    case Entity::PairDecision:
        return catalogue::kPairDecision;
    case Entity::ScoreModel:
        return catalogue::kScoreModel;
    case Entity::Objection:
        return catalogue::kObjection;
    case Entity::PovertyLine:
        return catalogue::kPovertyLine;
    case Entity::IndicatorValue:
        return catalogue::kIndicatorValue;
    case Entity::Target:
        return catalogue::kTarget;
    case Entity::Snapshot:
        return catalogue::kSnapshot;
    case Entity::Quota:
        return catalogue::kQuota;
    case Entity::ProgramPair:
        return catalogue::kProgramPair;
    case Entity::AidGroup:
        return catalogue::kAidGroup;
    case Entity::AidGroupMember:
        return catalogue::kAidGroupMember;
    case Entity::NeedRule:
        return catalogue::kNeedRule;
    case Entity::Need:
        return catalogue::kNeed;
    case Entity::SnapshotPart:
        return catalogue::kSnapshotPart;
    }
    Q_UNREACHABLE();
}

const Variable* findVariable(Entity entity, ColumnId id)
{
    return lookup(entity).byId.value(id, nullptr);
}

const Variable* findVariable(Entity entity, QStringView column)
{
    return lookup(entity).byColumn.value(column.toString(), nullptr);
}

const Variable& variable(Entity entity, QLatin1StringView column)
{
    const Variable* found = findVariable(entity, QString(column));
    Q_ASSERT_X(found, "registry::variable", column.data());
    return *found;
}

QLatin1StringView tableName(Entity entity)
{
    return QLatin1StringView(kTables[static_cast<size_t>(entity) - 1].table);
}

const Entity* findEntity(QStringView tableName)
{
    for (const NamedEntity& named : kTables) {
        if (tableName == QLatin1StringView(named.table)) {
            return &named.entity;
        }
    }
    return nullptr;
}

} // namespace rangkul::registry
