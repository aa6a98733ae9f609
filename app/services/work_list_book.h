// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household_list.h"
#include "insurance_cases.h"
#include "list_matching.h"

namespace rangkul::services {

/// What stands on the second sheet of a work list.
struct WorkListNotes
{
    ListNotes notes; ///< registerName is empty for two files
    ListMasking masking = ListMasking::Masked;
};

/// Writes all pairs and all rows that are in one list only; gives the number of rows. Errors of
/// SheetWriter.
core::Result<qint64> writeMatchWorkbook(const QString& path, const PeopleLists& lists,
                                        const MatchedLists& matched, const WorkListNotes& notes);
/// Writes all lines but those of nobody's concern (InsuranceBasket::Outside).
core::Result<qint64> writeBasketWorkbook(const QString& path, const PeopleLists& lists,
                                         const std::vector<InsuranceLine>& lines,
                                         const WorkListNotes& notes);

} // namespace rangkul::services
