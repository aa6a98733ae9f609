// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_lists.h"
#include "rangkul/linkage/reconciliation.h"
#include "rangkul/registry/household_frame.h"

#include <optional>

namespace rangkul::services {

/// A person of the register, or a row of a BPJS list that is not the first of a person.
struct InsuranceLine
{
    coverage::InsuranceCase facts;
    coverage::InsuranceBasket basket = coverage::InsuranceBasket::Outside;
    qint32 village = -1;          ///< index in PeopleLists::villages, -1 unknown
    std::optional<quint32> here;  ///< row of the store: who it is in the register
    std::optional<quint32> there; ///< row of the store: where it stands in the list
    bool isBilledTwice = false;   ///< an earlier row has the same card number and month
};

/// Which segment rows have whose file does not say.
using DefaultSegment = std::optional<coverage::InsuranceSegment>;

/// Lays the BPJS list (source 1) over persons of the register (source 0, read with former members).
/// Every person is one line; a row of the list joins the line of the person it surely or perhaps
/// is, a second row of the same person is a line of its own (double), one of nobody too. The second
/// row of one card number in one month is billed twice and double, whoever it is; a person's row of
/// another month is not double and joins the person's line.
/// Poor is who has a national decile of 1 to `most` and lives in a household that has not ended;
/// nobody is called not poor without a ranking.
std::vector<InsuranceLine> insuranceLines(const PeopleLists& lists,
                                          const linkage::Reconciliation& found,
                                          const registry::HouseholdFrame& households, int most,
                                          DefaultSegment segment);

} // namespace rangkul::services
