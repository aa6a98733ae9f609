// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_line_model.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/registry/program_pairs.h"

namespace rangkul::registryui {

/// One benefit as a line, with its record.
struct BenefitLine
{
    registry::RowRef row; ///< null id for headings
    ProfileLine line;
};

/// Program, status, who receives it, year and source; active ones first, by receiver.
std::vector<BenefitLine> benefitLines(const registry::HouseholdProfile& profile);

struct NewBenefit
{
    core::RecordId program;
    registry::RowRef receiver; ///< the household, its dwelling or a member
    qint64 year = 0;
    qint64 status = 0; ///< of list "benefit_status"
    QString stage = {};
    std::optional<qint64> amount = std::nullopt;
    bool isWarned = false; ///< "program.pair_warning" was read
};

/// InvalidInput "benefit.program_missing", "benefit.receiver_missing", "benefit.year_missing",
/// "benefit.double" (program, year) when the receiver has it in that year already,
/// "program.pair_forbidden" and "program.pair_warning" (program, other, why) when the household has
/// a program that may not or should not go beside it and no note says why it does all the same; and
/// what checkedValue() says.
core::Result<registry::Edit> addBenefit(const registry::Decision& decision,
                                        const registry::HouseholdProfile& profile,
                                        const std::vector<registry::Record>& programs,
                                        const NewBenefit& wanted,
                                        const registry::PairTable& pairs = {});

/// Another status, such as stopped. InvalidInput "benefit.same_status".
core::Result<registry::Edit> changeBenefit(const registry::Decision& decision,
                                           const registry::Record& benefit, qint64 status);

} // namespace rangkul::registryui
