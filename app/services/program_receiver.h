// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "program_store.h"

namespace rangkul::services {

/// Finds the households behind a benefit: its own, that of its person, those of its dwelling. The
/// input must outlive it.
class ReceiverRows
{
public:
    explicit ReceiverRows(const RuleView& input);
    std::vector<quint32> householdsOf(const coverage::BenefitRow& benefit) const;
    /// The first of them.
    std::optional<quint32> householdOf(const coverage::BenefitRow& benefit) const;
    const registry::HouseholdFrame& households() const { return m_input.households; }

private:
    RuleView m_input;
    QMultiHash<core::RecordId, quint32> m_ofDwelling;
};

/// The receivers of one program and year.
struct ProgramReceivers
{
    std::vector<coverage::BenefitRow> benefits;
    coverage::IndexSet households; ///< of rows with any status but stopped and double
};
core::Result<ProgramReceivers> receiversOf(coverage::AidSource& aid, const RuleView& input,
                                           const ReceiverRows& rows, const core::RecordId& program,
                                           int year, const core::Progress& progress);

} // namespace rangkul::services
