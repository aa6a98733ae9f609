// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_receiver.h"

#include "rangkul/registry/program_pairs.h"

namespace rangkul::services {

using coverage::BenefitRow;
using coverage::Receiver;

ReceiverRows::ReceiverRows(const RuleView& input)
    : m_input(input)
{
    const auto dwellings = input.households.dwellings();
    m_ofDwelling.reserve(static_cast<qsizetype>(dwellings.size()));
    for (quint32 row = 0; row < dwellings.size(); ++row) {
        if (!dwellings[row].isNull()) {
            m_ofDwelling.insert(dwellings[row], row);
        }
    }
}

std::vector<quint32> ReceiverRows::householdsOf(const BenefitRow& benefit) const
{
    if (benefit.receiver != Receiver::Dwelling) {
        const auto household = householdOf(benefit);
        return household ? std::vector<quint32>{*household} : std::vector<quint32>();
    }
    std::vector<quint32> out;
    const core::RecordId dwelling = m_input.households.dwellings()[benefit.row];
    for (auto [from, to] = m_ofDwelling.equal_range(dwelling); from != to; ++from) {
        out.push_back(*from);
    }
    return out;
}

std::optional<quint32> ReceiverRows::householdOf(const BenefitRow& benefit) const
{
    switch (benefit.receiver) {
    case Receiver::Household:
    case Receiver::Dwelling:
        return benefit.row;
    case Receiver::Person: {
        const quint32 household = m_input.persons.households()[benefit.row];
        return household == registry::kNoRow ? std::nullopt : std::optional(household);
    }
    case Receiver::Unknown:
        break;
    }
    return std::nullopt;
}

core::Result<ProgramReceivers> receiversOf(coverage::AidSource& aid, const RuleView& input,
                                           const ReceiverRows& rows, const core::RecordId& program,
                                           int year, const core::Progress& progress)
{
    RANGKUL_LET(benefits,
                aid.benefits(input.households, input.persons, {program, year, false}, progress));
    ProgramReceivers out{std::move(benefits), coverage::IndexSet(input.households.size())};
    for (const BenefitRow& benefit : out.benefits) {
        if (registry::isRunningStatus(benefit.status)) {
            for (const quint32 household : rows.householdsOf(benefit)) {
                out.households.insert(household);
            }
        }
    }
    return out;
}

} // namespace rangkul::services
