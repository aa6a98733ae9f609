// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/coverage/rule_evaluation.h"

namespace rangkul::coverage {

/// Households that are neither withdrawn nor ended.
IndexSet countedHouseholds(const registry::HouseholdFrame& households);

/// Whom a rule means, before anything is stored. Rows in frame order.
struct RuleCount
{
    qint64 households = 0; ///< counted at all
    std::vector<quint32> yes;
    std::vector<quint32> unknown; ///< an answer that decides is missing
    qint64 persons = 0;           ///< whom a rule for persons means
    /// Index in the frame's regions, -1 for none, and the rows of `yes` that lie there.
    std::vector<std::pair<int, std::vector<quint32>>> regions;
    QStringList unknownPrograms;
};
/// `frame` asks these households; several rules share it. Errors of RuleFrame::ask().
core::Result<RuleCount> countRule(RuleFrame& frame, const Rule& rule,
                                  const registry::HouseholdFrame& households, int level);

} // namespace rangkul::coverage
