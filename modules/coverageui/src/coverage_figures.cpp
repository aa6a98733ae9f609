// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "coverage_words.h"
#include "rangkul/coverageui/coverage_charts.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

namespace {

using coverage::Part;

constexpr int kDecimals = 2;

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverageFigures)
};

struct Column
{
    ToldCount ToldFigures::*count;
    Bar bar; ///< of any program
};

Bar partBar(Part part)
{
    Bar bar;
    bar.part = part;
    return bar;
}

std::vector<Column> countColumns()
{
    Bar intended;
    intended.whom = Bar::Whom::Intended;
    return {{&ToldFigures::all, Bar()},
            {&ToldFigures::recipients, partBar(Part::Recipients)},
            {&ToldFigures::notRecipients, partBar(Part::NotRecipients)},
            {&ToldFigures::poor, intended},
            {&ToldFigures::poorReached, partBar(Part::PoorReached)},
            {&ToldFigures::missed, partBar(Part::Missed)},
            {&ToldFigures::outside, partBar(Part::Outside)}};
}

void addRow(CoverageFigures& figures, const CoverageSummary& summary, const QString& name,
            int program)
{
    const ToldFigures numbers = toldCoverage(summary, program).total;
    const QString unknown = unknownText(summary);
    QStringList plain{name};
    QStringList shown{name};
    std::vector<std::optional<Bar>> bars{std::nullopt};
    for (const Column& column : countColumns()) {
        const ToldCount count = numbers.*column.count;
        plain += count ? QString::number(*count) : unknown;
        shown += count ? words::number(*count) : unknown;
        Bar bar = column.bar;
        bar.program = program;
        bars.emplace_back(bar);
    }
    for (const auto& share :
         {numbers.coveragePercent(), numbers.exclusionPercent(), numbers.inclusionPercent()}) {
        plain += share ? words::number(*share, kDecimals) : unknown;
        shown += share ? words::percent(share, kDecimals) : unknown;
        bars.emplace_back(std::nullopt);
    }
    figures.table.rows.push_back(plain);
    figures.shown.push_back(shown);
    figures.bars.push_back(std::move(bars));
}

} // namespace

CoverageFigures figuresOf(const CoverageSummary& summary)
{
    CoverageFigures figures;
    figures.table.title = FigureWords::tr("Coverage of %1").arg(poorName(summary.question.poor));
    figures.table.source = sourceLine(summary);
    figures.table.header = {FigureWords::tr("Program"),
                            FigureWords::tr("Counted"),
                            FigureWords::tr("Recipients"),
                            FigureWords::tr("Not recipients"),
                            FigureWords::tr("Meant for"),
                            FigureWords::tr("Reached"),
                            FigureWords::tr("Not reached"),
                            FigureWords::tr("Outside"),
                            FigureWords::tr("Coverage (%)"),
                            FigureWords::tr("Exclusion error (%)"),
                            FigureWords::tr("Inclusion error (%)")};
    for (int i = 0; i < static_cast<int>(summary.programs.size()); ++i) {
        addRow(figures, summary, summary.programs[static_cast<std::size_t>(i)].name, i);
    }
    if (summary.published == nullptr) {
        addRow(figures, summary, FigureWords::tr("Any of these programs"), kAnyProgram);
    }
    return figures;
}

} // namespace rangkul::coverageui
