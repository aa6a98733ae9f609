// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_budget.h"

#include <QCoreApplication>

#include "program_receiver.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/program_pairs.h"
#include "rangkul/words/register_words.h"

namespace rangkul::services {

namespace {

using coverage::BenefitRow;
using registry::Entity;
using registry::Record;
using Column = QLatin1StringView;

struct BudgetWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgramBudget)
};

/// What a program says for its benefits.
struct ProgramCost
{
    QString key; ///< of program, strategy or office
    std::optional<qint64> amount;
};

QString budgetKeyOf(const Record& program, BudgetBy by)
{
    switch (by) {
    case BudgetBy::Program:
        return shortNameOf(program);
    case BudgetBy::Strategy: {
        const auto& strategy = registry::variable(Entity::Program, Column("strategy"));
        return registry::isMissing(program.value(strategy))
                   ? QString()
                   : words::display(strategy, program.value(strategy));
    }
    case BudgetBy::Office:
        return program.text(Column("office"));
    case BudgetBy::Region:
    case BudgetBy::Quarter:
        break;
    }
    return {};
}

/// In the order of the frame's programs.
core::Result<std::vector<ProgramCost>> costsOf(const registry::RecordRepository& records,
                                               const registry::HouseholdFrame& households,
                                               BudgetBy by)
{
    RANGKUL_LET(programs, records.all(Entity::Program));
    std::vector<ProgramCost> out(households.programs().size());
    for (const Record& program : programs) {
        if (const auto index = households.programIndex(program.ref().id)) {
            out[static_cast<size_t>(*index)] = {budgetKeyOf(program, by),
                                                program.integer(Column("amount"))};
        }
    }
    return out;
}

QString quarterOf(QDate day)
{
    return day.isValid() ? QStringLiteral("Q%1").arg((day.month() + 2) / 3) : QString();
}

QString regionNameOf(const registry::HouseholdFrame& households, std::optional<quint32> household,
                     int level)
{
    const auto region = household ? households.regionAtLevel(*household, level) : std::nullopt;
    return region ? households.regions()[static_cast<size_t>(*region)].name : QString();
}

void addBenefit(BudgetLine& line, const BenefitRow& benefit, std::optional<qint64> amount,
                std::optional<quint32> household)
{
    line.units.add(household);
    line.rupiah += amount.value_or(0);
    if (!amount) {
        line.withoutAmount.add(household);
    }
    if (registry::isGivenStatus(benefit.status)) {
        line.delivered.add(household);
        line.deliveredRupiah += amount.value_or(0);
    }
}

QStringList sheetRow(const QString& key, qint64 units, qint64 delivered, qint64 rupiah,
                     qint64 deliveredRupiah, qint64 withoutAmount)
{
    return {key,
            QString::number(units),
            QString::number(delivered),
            QString::number(rupiah),
            QString::number(deliveredRupiah),
            QString::number(withoutAmount)};
}

} // namespace

core::Result<std::vector<BudgetLine>> budgetOf(const ProgramStores& stores, const RuleView& input,
                                               const BudgetQuestion& question,
                                               const core::Progress& progress)
{
    RANGKUL_LET(costs, costsOf(stores.records, input.households, question.by));
    RANGKUL_LET(benefits, stores.aid.benefits(input.households, input.persons,
                                              {{}, question.year, false}, progress));
    const ReceiverRows rows(input);
    std::map<QString, BudgetLine> lines;
    for (const BenefitRow& benefit : benefits) {
        if (!registry::isRunningStatus(benefit.status)) {
            continue;
        }
        const ProgramCost& program = costs[static_cast<size_t>(benefit.program)];
        const auto household = rows.householdOf(benefit);
        const QString key = question.by == BudgetBy::Region
                                ? regionNameOf(input.households, household, question.level)
                            : question.by == BudgetBy::Quarter ? quarterOf(benefit.on)
                                                               : program.key;
        BudgetLine& line = lines[key];
        line.key = key;
        addBenefit(line, benefit, benefit.amount ? benefit.amount : program.amount, household);
    }
    std::vector<BudgetLine> out;
    for (auto& [key, line] : lines) {
        out.push_back(std::move(line));
    }
    return out;
}

QString budgetKeyWord(BudgetBy by)
{
    switch (by) {
    case BudgetBy::Strategy:
        return BudgetWords::tr("Strategy");
    case BudgetBy::Office:
        return BudgetWords::tr("Office");
    case BudgetBy::Region:
        return BudgetWords::tr("Region");
    case BudgetBy::Quarter:
        return BudgetWords::tr("Quarter");
    case BudgetBy::Program:
        break;
    }
    return BudgetWords::tr("Program");
}

BudgetSheet budgetSheet(const std::vector<BudgetLine>& lines, const BudgetQuestion& question)
{
    BudgetSheet out;
    out.title = BudgetWords::tr("Budget and units of %1").arg(question.year);
    out.header = {budgetKeyWord(question.by),    BudgetWords::tr("Units"),
                  BudgetWords::tr("Delivered"),  BudgetWords::tr("Budget (Rp)"),
                  BudgetWords::tr("Spent (Rp)"), BudgetWords::tr("Without an amount")};
    qint64 units = 0;
    qint64 delivered = 0;
    qint64 rupiah = 0;
    qint64 spent = 0;
    qint64 without = 0;
    for (const BudgetLine& line : lines) {
        out.rows.push_back(sheetRow(line.key.isEmpty() ? BudgetWords::tr("(not known)") : line.key,
                                    line.units.number, line.delivered.number, line.rupiah,
                                    line.deliveredRupiah, line.withoutAmount.number));
        units += line.units.number;
        delivered += line.delivered.number;
        rupiah += line.rupiah;
        spent += line.deliveredRupiah;
        without += line.withoutAmount.number;
    }
    out.rows.push_back(
        sheetRow(BudgetWords::tr("(all)"), units, delivered, rupiah, spent, without));
    return out;
}

} // namespace rangkul::services
