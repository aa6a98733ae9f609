// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "coverage_words.h"
#include "rangkul/coverageui/coverage_charts.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

namespace {

using coverage::Figures;
using coverage::Part;

constexpr int kDecimals = 2;

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverageFigures)
};

struct Column
{
    std::int64_t (*count)(const Figures&);
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
    return {{[](const Figures& f) { return f.all; }, Bar()},
            {[](const Figures& f) { return f.recipients; }, partBar(Part::Recipients)},
            {[](const Figures& f) { return f.notRecipients(); }, partBar(Part::NotRecipients)},
            {[](const Figures& f) { return f.poor; }, intended},
            {[](const Figures& f) { return f.poorReached; }, partBar(Part::PoorReached)},
            {[](const Figures& f) { return f.missed(); }, partBar(Part::Missed)},
            {[](const Figures& f) { return f.outside(); }, partBar(Part::Outside)}};
}

void addRow(CoverageFigures& figures, const QString& name, int program, const Figures& numbers)
{
    QStringList plain{name};
    QStringList shown{name};
    std::vector<std::optional<Bar>> bars{std::nullopt};
    for (const Column& column : countColumns()) {
        const std::int64_t count = column.count(numbers);
        plain += QString::number(count);
        shown += words::number(static_cast<qint64>(count));
        Bar bar = column.bar;
        bar.program = program;
        bars.emplace_back(bar);
    }
    for (const auto& share :
         {numbers.coveragePercent(), numbers.exclusionPercent(), numbers.inclusionPercent()}) {
        plain += share ? words::number(*share, kDecimals) : QStringLiteral("–");
        shown += words::percent(share, kDecimals);
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
        const ProgramCoverage& program = summary.programs[static_cast<std::size_t>(i)];
        addRow(figures, program.name, i, program.figures.total);
    }
    addRow(figures, FigureWords::tr("Any of these programs"), kAnyProgram, summary.any.total);
    return figures;
}

} // namespace rangkul::coverageui
