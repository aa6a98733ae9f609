// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_store.h"

namespace rangkul::services {

enum class BudgetBy { Program, Strategy, Office, Region, Quarter };

/// What benefits of one year cost, of one strategy, office, region or quarter.
struct BudgetLine
{
    QString key;          ///< label, name or "Q1"; empty: not known
    qint64 units = 0;     ///< benefits, candidates included
    qint64 delivered = 0; ///< of these
    qint64 rupiah = 0;
    qint64 deliveredRupiah = 0;
    qint64 withoutAmount = 0; ///< neither the benefit nor its program says how much
};
/// Lines by key; their sums are those of all benefits. A benefit without an amount counts with that
/// of its program; its quarter is that of delivery, else approval, else proposal.
core::Result<std::vector<BudgetLine>> budgetOf(const registry::RecordRepository& records,
                                               const RuleView& input, int year, BudgetBy by,
                                               int level);

} // namespace rangkul::services
