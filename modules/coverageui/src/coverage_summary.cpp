// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/coverage_summary.h"

namespace rangkul::coverageui {

namespace {

/// The households behind a set of rows of the unit.
std::vector<core::RecordId> householdsOf(const coverage::IndexSet& rows, coverage::Unit unit,
                                         const coverage::Population& population,
                                         const registry::HouseholdFrame& households)
{
    coverage::IndexSet chosen(population.households);
    switch (unit) {
    case coverage::Unit::Household:
        chosen = rows;
        break;
    case coverage::Unit::Person:
        rows.forEach(
            [&](std::size_t person) { chosen.insert(population.personHousehold[person]); });
        break;
    case coverage::Unit::Dwelling:
        population.active.forEach([&](std::size_t household) {
            const std::uint32_t dwelling = population.householdDwelling[household];
            if (dwelling != coverage::kNowhere && rows.contains(dwelling)) {
                chosen.insert(household);
            }
        });
        break;
    }
    std::vector<core::RecordId> ids;
    ids.reserve(chosen.count());
    chosen.forEach([&](std::size_t household) { ids.push_back(households.ids()[household]); });
    return ids;
}

} // namespace

core::Result<CoverageSummary> summarise(const CoverageQuestion& question,
                                        const registry::HouseholdFrame& households,
                                        const registry::PersonFrame& persons,
                                        coverage::ReceiptSource& source, const core::Clock& clock,
                                        const core::Progress& progress)
{
    RANGKUL_LET(read, source.receipts(households, persons, question.year, progress));
    coverage::Population population = coverage::populationOf(households, persons, question.poor);
    coverage::regroup(population, households, question.level);

    CoverageSummary summary;
    summary.question = question;
    summary.regions = households.regions();
    summary.readAtMs = clock.nowMs();
    std::vector<coverage::Receipts> receipts;
    coverage::Receipts any;
    for (const coverage::ProgramReceipts& program : read) {
        receipts.push_back(coverage::numbered(program, households, population));
        const coverage::Receipts& own = receipts.back();
        const auto index = households.programIndex(program.program);
        const QString name =
            index ? households.programs()[static_cast<size_t>(*index)].name : QString();
        summary.programs.push_back(
            {program.program, name, coverage::coverageOf(population, own, question.unit)});
        any.persons.insert(any.persons.end(), own.persons.begin(), own.persons.end());
        any.households.insert(any.households.end(), own.households.begin(), own.households.end());
        any.dwellings.insert(any.dwellings.end(), own.dwellings.begin(), own.dwellings.end());
    }
    summary.overlap = coverage::overlapOf(population, receipts, question.unit);
    for (std::size_t i = 0; i < summary.overlapHouseholds.size(); ++i) {
        summary.overlapHouseholds[i] =
            householdsOf(summary.overlap.members[i], question.unit, population, households);
    }
    const auto deciles = households.deciles(question.poor.kind);
    summary.pyramid = coverage::decilePyramid(population, {deciles.begin(), deciles.end()});
    population.active.forEach([&](std::size_t household) {
        if (deciles[household] == registry::kNoDecile) {
            summary.withoutDecile.push_back(households.ids()[household]);
        }
    });
    summary.anyProgram = coverage::coverageOf(population, any, question.unit).total;
    return summary;
}

} // namespace rangkul::coverageui
