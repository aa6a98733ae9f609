// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household_list.h"
#include "insurance_cases.h"
#include "match_lists.h"

namespace rangkul::cli {

/// What stands on the second sheet of a work list.
struct WorkListNotes
{
    services::ListNotes notes; ///< registerName is empty for two files
    services::ListMasking masking = services::ListMasking::Masked;
};

/// Writes all pairs and all rows that are in one list only; gives the number of rows. Errors of
/// SheetWriter.
core::Result<qint64> writeMatchWorkbook(const QString& path, const services::PeopleLists& lists,
                                        const MatchedLists& matched, const WorkListNotes& notes);
/// Writes all lines but those of nobody's concern (InsuranceBasket::Outside).
core::Result<qint64> writeBasketWorkbook(const QString& path, const services::PeopleLists& lists,
                                         const std::vector<services::InsuranceLine>& lines,
                                         const registry::HouseholdFrame& households,
                                         const WorkListNotes& notes);

} // namespace rangkul::cli
