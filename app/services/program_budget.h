// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_store.h"
#include "rangkul/coverage/budget_by.h"

namespace rangkul::services {

using coverage::BudgetBy;

/// What benefits of one year cost, of one strategy, office, region or quarter.
struct BudgetLine
{
    QString key;        ///< label, name or "Q1"; empty: not known
    RowCount units;     ///< benefits, candidates included
    RowCount delivered; ///< of these
    qint64 rupiah = 0;
    qint64 deliveredRupiah = 0;
    RowCount withoutAmount; ///< neither the benefit nor its program says how much
};

struct BudgetQuestion
{
    int year = 0;
    BudgetBy by = BudgetBy::Program;
    int level = 4; ///< of the regions
};
/// Lines by key; their sums are those of all benefits. A benefit without an amount counts with that
/// of its program; its quarter is that of delivery, else approval, else proposal.
core::Result<std::vector<BudgetLine>> budgetOf(const ProgramStores& stores, const RuleView& input,
                                               const BudgetQuestion& question,
                                               const core::Progress& progress);

/// Header and lines, the sum last, as a file or a letter takes them: money as bare numbers.
struct BudgetSheet
{
    QString title;
    QStringList header;
    std::vector<QStringList> rows; ///< numbers without marks between thousands
};
BudgetSheet budgetSheet(const std::vector<BudgetLine>& lines, const BudgetQuestion& question);
/// "Region", "Quarter": what the keys are.
QString budgetKeyWord(BudgetBy by);

} // namespace rangkul::services
