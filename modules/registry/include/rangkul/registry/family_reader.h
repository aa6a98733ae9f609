// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/record.h"

#include <memory>
#include <optional>
#include <vector>

namespace rangkul::registry {

/// What ties a row of a list to a person.
struct KnownPerson
{
    core::RecordId id;
    core::RecordId household; ///< null: none
    core::RecordId dwelling;  ///< of that household
    QString name;
    QString nik;
    QDate birth;          ///< invalid: unknown
    bool isActive = true; ///< not ended
};

struct KnownHousehold
{
    core::RecordId id;
    core::RecordId dwelling; ///< null: none
    bool isActive = true;
};

struct KnownBirth
{
    QDate day;
    core::RecordId person;
};

/// To whom a row of aid was given; ids are null where it names nobody.
struct GivenAid
{
    core::RecordId program;
    core::RecordId person;
    core::RecordId household;
    core::RecordId dwelling;
    std::optional<qint64> year;
    QString stage; ///< as the list writes it, mostly a month or a quarter
    std::optional<qint64> status;
};

/// A time for which a program has rows of aid.
struct AidPeriod
{
    core::RecordId program;
    std::optional<qint64> year;
    QString stage;
};

/// Looks persons up on behalf of another thread, over a connection of its own.
class PersonLookup
{
public:
    virtual ~PersonLookup() = default;
    /// In the order they were stored; no withdrawn ones.
    virtual core::Result<std::vector<KnownPerson>> personsByNik(QStringView nik) = 0;
};

/// Reads very many households one after the other, each no more than a list can tell of it. Used
/// from the register's own thread.
class FamilyReader
{
public:
    virtual ~FamilyReader() = default;

    /// Household, dwelling and rankings (the newest first); the rest of the profile is empty.
    virtual core::Result<HouseholdProfile> home(const core::RecordId& household) const = 0;
    virtual core::Result<std::vector<Record>> members(const core::RecordId& household) const = 0;
    /// Households that this dataset ranks.
    virtual core::Result<std::vector<core::RecordId>>
    rankedBy(const core::RecordId& dataset) const = 0;
    virtual core::Result<std::vector<KnownPerson>> personsByNik(QStringView nik) const = 0;
    /// Sees what is stored now, until it goes; used by one thread at a time.
    virtual core::Result<std::unique_ptr<PersonLookup>> lookup() const = 0;
    virtual core::Result<std::vector<KnownHousehold>> householdsByKk(QStringView kk) const = 0;
    /// Nothing when there is no such person any more.
    virtual core::Result<std::optional<KnownPerson>> person(const core::RecordId& id) const = 0;
    virtual core::Result<std::optional<KnownHousehold>>
    knownHousehold(const core::RecordId& id) const = 0;
    /// Birth days of all who live in a region (village), as far as they are known.
    virtual core::Result<std::vector<KnownBirth>> birthsIn(const core::RecordId& region) const = 0;
    virtual core::Result<qint64> count(Entity entity) const = 0; ///< without withdrawn ones
    virtual core::Result<bool> hasBenefits(const core::RecordId& program) const = 0;
    /// Rows of aid of one program, or those that came with one dataset, in the order they were
    /// stored. Sealed notes stay sealed.
    virtual core::Result<std::vector<GivenAid>> aidOf(const RowRef& programOrDataset) const = 0;
    /// By program, year and stage.
    virtual core::Result<std::vector<AidPeriod>> aidPeriods() const = 0;
    /// Rows that name this one in a cell: the objections of a household.
    virtual core::Result<std::vector<Record>> naming(Entity entity, const RowRef& named) const = 0;
    /// Of a person, a household or a dwelling.
    virtual core::Result<std::vector<Record>> benefitsOf(const RowRef& receiver) const = 0;
    /// What is read stays as it is, and comes faster, until the value goes. Nothing may be written
    /// meanwhile.
    virtual core::Result<std::shared_ptr<void>> holdStill() const = 0;
    /// A reader with a connection of its own that holds still from the start; used by one thread at
    /// a time, any one.
    virtual core::Result<std::unique_ptr<FamilyReader>> aside() const = 0;
};

} // namespace rangkul::registry
