// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_budget.h"

#include "program_receiver.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/program_pairs.h"
#include "rangkul/words/register_words.h"
#include "record_cells.h"

namespace rangkul::services {

namespace {

using registry::Entity;
using registry::Record;
using Column = QLatin1StringView;
namespace status = registry::codes::benefit_status;

QString quarterOf(const Record& benefit)
{
    for (const char* column : {"delivered_on", "approved_on", "proposed_on"}) {
        if (const QDate day = dateOf(benefit, column); day.isValid()) {
            return QStringLiteral("Q%1").arg((day.month() + 2) / 3);
        }
    }
    return {};
}

QString budgetKey(const Record& benefit, const Record& program, const RuleView& input,
                  const ReceiverRows& rows, BudgetBy by, int level)
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
    case BudgetBy::Quarter:
        return quarterOf(benefit);
    case BudgetBy::Region:
        break;
    }
    const auto households = rows.householdsOf(benefit);
    const auto region = households.empty()
                            ? std::nullopt
                            : input.households.regionAtLevel(households.front(), level);
    return region ? input.households.regions()[static_cast<size_t>(*region)].name : QString();
}

void addBenefit(BudgetLine& line, const Record& benefit, const Record& program)
{
    const auto own = benefit.integer(Column("amount"));
    const auto amount = own ? own : program.integer(Column("amount"));
    const qint64 now = benefit.integer(Column("status")).value_or(status::kActive);
    const bool isDelivered = now == status::kActive || now == status::kDelivered;
    ++line.units;
    line.rupiah += amount.value_or(0);
    line.withoutAmount += amount ? 0 : 1;
    line.delivered += isDelivered ? 1 : 0;
    line.deliveredRupiah += isDelivered ? amount.value_or(0) : 0;
}

} // namespace

core::Result<std::vector<BudgetLine>> budgetOf(const registry::RecordRepository& records,
                                               const RuleView& input, int year, BudgetBy by,
                                               int level)
{
    RANGKUL_LET(benefits, records.all(Entity::Benefit));
    RANGKUL_LET(programs, records.all(Entity::Program));
    std::map<core::RecordId, const Record*> byId;
    for (const Record& program : programs) {
        byId[program.ref().id] = &program;
    }
    const ReceiverRows rows(input);
    std::map<QString, BudgetLine> lines;
    for (const Record& benefit : benefits) {
        const auto program = byId.find(referenceOf(benefit, "program_id"));
        if (program == byId.end() || !registry::isRunningBenefit(benefit) ||
            benefit.integer(Column("year")) != year) {
            continue;
        }
        const QString key = budgetKey(benefit, *program->second, input, rows, by, level);
        lines[key].key = key;
        addBenefit(lines[key], benefit, *program->second);
    }
    std::vector<BudgetLine> out;
    for (const auto& [key, line] : lines) {
        out.push_back(line);
    }
    return out;
}

} // namespace rangkul::services
