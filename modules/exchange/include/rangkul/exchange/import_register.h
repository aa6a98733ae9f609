// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "rangkul/registry/family_reader.h"
#include "rangkul/registry/geometry.h"
#include "rangkul/registry/program_pairs.h"
#include "rangkul/registry/repositories.h"

namespace rangkul::exchange {

/// A region that rows can lie in.
struct PlaceInRegister
{
    core::RecordId id;
    QString code; ///< Kemendagri
    QString bpsCode;
    QString name;
    QString parentCode;
    int level = 0; ///< code of list region_level
    registry::MultiPolygon area;
};

/// What an import must know of the register it goes into. Used from the register's own thread.
class ImportRegister
{
public:
    virtual ~ImportRegister() = default;

    virtual core::Result<std::vector<PlaceInRegister>> places() const = 0;
    /// No household at all: then nothing needs to be matched.
    virtual core::Result<bool> isEmpty() const = 0;
    virtual core::Result<std::optional<core::RecordId>> household(QStringView column,
                                                                  QStringView listId) const = 0;
    virtual core::Result<std::vector<core::RecordId>> householdsByKk(QStringView kk) const = 0;
    virtual core::Result<std::optional<core::RecordId>> person(QStringView column,
                                                               QStringView listId) const = 0;
    virtual core::Result<std::vector<core::RecordId>> personsByNik(QStringView nik) const = 0;
    virtual core::Result<registry::HouseholdProfile> profile(const core::RecordId& id) const = 0;
    /// Household, dwelling and rankings of the profile; members() gives the rest a list tells of.
    virtual core::Result<registry::HouseholdProfile> home(const core::RecordId& id) const
    {
        return profile(id);
    }
    virtual core::Result<std::vector<registry::Record>> members(const core::RecordId& id) const
    {
        RANGKUL_LET(all, profile(id));
        return std::move(all.members);
    }
    virtual core::Result<std::vector<registry::Record>> datasets() const = 0;
    /// Reads are faster until the value goes; see registry::FamilyReader.
    virtual core::Result<std::shared_ptr<void>> holdStill() const
    {
        return std::shared_ptr<void>();
    }
    /// Answers home() and members() to another thread; nullptr when only this one may ask.
    virtual core::Result<std::unique_ptr<registry::FamilyReader>> aside() const
    {
        return std::unique_ptr<registry::FamilyReader>();
    }
    virtual core::Result<registry::Record> record(const registry::RowRef& row) const = 0;
    virtual core::Result<registry::Origin> origin(const registry::RowRef& row,
                                                  registry::ColumnId column) const = 0;
    /// Households ranked by the newest dataset of this kind (code of list dataset_kind).
    virtual core::Result<std::vector<core::RecordId>> lastEdition(int datasetKind) const = 0;
    /// For lists without NIK: persons of this birth date in this region (village), with names.
    virtual core::Result<std::vector<registry::Record>>
    personsBornOn(QDate birth, const core::RecordId& region) const = 0;

    // The same questions for very many rows, answered with no more than a match needs.
    virtual core::Result<std::vector<registry::KnownPerson>> knownByNik(QStringView nik) const;
    /// The same for another thread; nullptr when only this one may ask.
    virtual core::Result<std::unique_ptr<registry::PersonLookup>> lookup() const
    {
        return std::unique_ptr<registry::PersonLookup>();
    }
    virtual core::Result<std::vector<registry::KnownPerson>>
    knownBornOn(QDate birth, const core::RecordId& region) const;
    virtual core::Result<std::vector<registry::KnownHousehold>> knownByKk(QStringView kk) const;
    virtual core::Result<registry::KnownHousehold> knownHousehold(const core::RecordId& id) const;
    /// Whether anybody received anything of the program so far.
    virtual core::Result<bool> hasBenefits(const core::RecordId& program) const;
    /// What a person or household of this household, or its dwelling, received.
    virtual core::Result<std::vector<registry::Record>>
    benefitsOf(const core::RecordId& household, const registry::RowRef& receiver) const;
    /// Which programs may go together; nobody decided: none.
    virtual core::Result<registry::PairTable> pairs() const { return registry::PairTable(); }
    /// Everybody a program was given to, in any year.
    virtual core::Result<std::vector<registry::GivenAid>>
    aidOf(const core::RecordId& program) const;
    /// Null when the person belongs to none.
    core::Result<core::RecordId> householdOfPerson(const core::RecordId& person) const;
};

/// The same from the repositories of a register.
class RepositoryRegister final : public ImportRegister
{
public:
    RepositoryRegister(const registry::RecordRepository& records,
                       const registry::IdentityIndex& identities,
                       const registry::FamilyReader* families)
        : m_records(records)
        , m_identities(identities)
        , m_families(*families)
    {
    }
    core::Result<std::vector<PlaceInRegister>> places() const override;
    core::Result<bool> isEmpty() const override;
    core::Result<std::optional<core::RecordId>> household(QStringView column,
                                                          QStringView listId) const override;
    core::Result<std::vector<core::RecordId>> householdsByKk(QStringView kk) const override;
    core::Result<std::optional<core::RecordId>> person(QStringView column,
                                                       QStringView listId) const override;
    core::Result<std::vector<core::RecordId>> personsByNik(QStringView nik) const override;
    core::Result<registry::HouseholdProfile> profile(const core::RecordId& id) const override;
    core::Result<registry::HouseholdProfile> home(const core::RecordId& id) const override;
    core::Result<std::vector<registry::Record>> members(const core::RecordId& id) const override;
    core::Result<std::vector<registry::Record>> datasets() const override;
    core::Result<std::shared_ptr<void>> holdStill() const override;
    core::Result<std::unique_ptr<registry::FamilyReader>> aside() const override;
    core::Result<registry::Record> record(const registry::RowRef& row) const override;
    core::Result<registry::Origin> origin(const registry::RowRef& row,
                                          registry::ColumnId column) const override;
    core::Result<std::vector<core::RecordId>> lastEdition(int datasetKind) const override;
    core::Result<std::vector<registry::Record>>
    personsBornOn(QDate birth, const core::RecordId& region) const override;

    core::Result<std::vector<registry::KnownPerson>> knownByNik(QStringView nik) const override;
    core::Result<std::unique_ptr<registry::PersonLookup>> lookup() const override;
    core::Result<std::vector<registry::KnownPerson>>
    knownBornOn(QDate birth, const core::RecordId& region) const override;
    core::Result<std::vector<registry::KnownHousehold>> knownByKk(QStringView kk) const override;
    core::Result<registry::KnownHousehold> knownHousehold(const core::RecordId& id) const override;
    core::Result<bool> hasBenefits(const core::RecordId& program) const override;
    core::Result<std::vector<registry::Record>>
    benefitsOf(const core::RecordId& household, const registry::RowRef& receiver) const override;
    core::Result<registry::PairTable> pairs() const override;
    core::Result<std::vector<registry::GivenAid>>
    aidOf(const core::RecordId& program) const override;

private:
    using Births = QHash<QDate, std::vector<core::RecordId>>;
    core::Result<const std::vector<core::RecordId>*> bornOn(QDate birth,
                                                            const core::RecordId& region) const;

    const registry::RecordRepository& m_records;
    const registry::IdentityIndex& m_identities;
    const registry::FamilyReader& m_families;
    /// By village, read when first asked; forgotten by holdStill().
    mutable QHash<core::RecordId, Births> m_births;
};

} // namespace rangkul::exchange
