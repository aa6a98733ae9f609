// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/family_reader.h"
#include "row_store.h"
#include "session.h"

namespace rangkul::storage {

/// See registry::FamilyReader.
class SqliteFamilyReader final : public registry::FamilyReader
{
public:
    explicit SqliteFamilyReader(Session& session)
        : m_session(session)
    {
    }
    /// Keeps the session.
    explicit SqliteFamilyReader(std::unique_ptr<Session> session)
        : m_own(std::move(session))
        , m_session(*m_own)
    {
    }

    core::Result<registry::HouseholdProfile> home(const core::RecordId& household) const override;
    core::Result<std::vector<registry::Record>>
    members(const core::RecordId& household) const override;
    core::Result<std::vector<core::RecordId>>
    rankedBy(const core::RecordId& dataset) const override;
    core::Result<std::vector<registry::KnownPerson>> personsByNik(QStringView nik) const override;
    core::Result<std::unique_ptr<registry::PersonLookup>> lookup() const override;
    core::Result<std::vector<registry::KnownHousehold>>
    householdsByKk(QStringView kk) const override;
    core::Result<std::optional<registry::KnownPerson>>
    person(const core::RecordId& id) const override;
    core::Result<std::optional<registry::KnownHousehold>>
    knownHousehold(const core::RecordId& id) const override;
    core::Result<std::vector<registry::KnownBirth>>
    birthsIn(const core::RecordId& region) const override;
    core::Result<qint64> count(registry::Entity entity) const override;
    core::Result<bool> hasBenefits(const core::RecordId& program) const override;
    core::Result<std::vector<registry::GivenAid>>
    aidOf(const registry::RowRef& programOrDataset) const override;
    core::Result<std::vector<registry::AidPeriod>> aidPeriods() const override;
    core::Result<std::vector<registry::Record>>
    naming(registry::Entity entity, const registry::RowRef& named) const override;
    core::Result<std::vector<registry::Record>>
    benefitsOf(const registry::RowRef& receiver) const override;
    core::Result<std::shared_ptr<void>> holdStill() const override;
    core::Result<std::unique_ptr<registry::FamilyReader>> aside() const override;

private:
    class StillDatabase;
    /// While the database holds still, always the same: it remembers what references name.
    std::shared_ptr<RowStore> rows() const;

    std::unique_ptr<Session> m_own; ///< null: somebody else keeps it
    Session& m_session;
    mutable std::weak_ptr<RowStore> m_stillRows;
    std::shared_ptr<void> m_still; ///< of a reader aside; ends before its session
};

} // namespace rangkul::storage
