// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>

#include "coverage_city.h"
#include "measures.h"
#include "rangkul/coverage/coverage.h"
#include "rangkul/coverage/program_catalogue.h"
#include "rangkul/coverage/rule_evaluation.h"
#include "rangkul/coverage/rule_text.h"

namespace rangkul::bench {

namespace {

constexpr int kPrograms = 20;

/// The first rules of the catalogue.
std::vector<coverage::Rule> catalogueRules()
{
    std::vector<coverage::Rule> out;
    for (const coverage::CatalogueProgram& each : coverage::builtinCatalogue().programs) {
        if (auto rule = coverage::parseRule(each.rule); rule && out.size() < kPrograms) {
            out.push_back(*std::move(rule));
        }
    }
    return out;
}

QString scaleOf(const CoverageCity& city, size_t programs)
{
    return QStringLiteral("%1 households, %2 persons, %3 programs")
        .arg(grouped(qint64(city.households.size())), grouped(qint64(city.persons.size())))
        .arg(programs);
}

} // namespace

core::Result<Measured> measureCoverage(const Bench& bench)
{
    const CoverageCity city = makeCoverageCity(bench.sizes.registerHouseholds, {});
    const coverage::Population population =
        coverage::populationOf(city.households, city.persons, coverage::PoorDefinition());
    const std::vector<coverage::Receipts> receipts = makeReceipts(city, kPrograms);
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const Stopwatch watch;
        std::int64_t missed = 0;
        for (const coverage::Receipts& each : receipts) {
            const auto counted = coverage::coverageOf(population, each, coverage::Unit::Household);
            const auto& total = counted.total;
            if (total.recipients + total.notRecipients() !=
                static_cast<std::int64_t>(city.households.size())) {
                return broken(QStringLiteral("recipients and the others are not all"));
            }
            missed += total.missed();
        }
        out.add("coverage", watch.ms());
        if (missed == 0) {
            return broken(QStringLiteral("nobody was missed"));
        }
    }
    out.scale = scaleOf(city, receipts.size());
    return out;
}

core::Result<Measured> measureEligible(const Bench& bench)
{
    const std::vector<coverage::Rule> rules = catalogueRules();
    const CoverageCity city = makeCoverageCity(bench.sizes.registerHouseholds, rules);
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const Stopwatch watch;
        coverage::RuleFrame frame(city.households, city.persons, QDate(2026, 7, 14));
        std::size_t eligible = 0;
        for (const coverage::Rule& rule : rules) {
            RANGKUL_LET(verdicts, frame.ask(rule));
            eligible += verdicts.yes.count();
        }
        out.add("eligible", watch.ms());
        if (eligible == 0) {
            return broken(QStringLiteral("nobody is eligible"));
        }
    }
    out.scale = scaleOf(city, rules.size());
    return out;
}

} // namespace rangkul::bench
