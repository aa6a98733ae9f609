// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage_words.h"

#include <QCoreApplication>

#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CoverageWords", text);
}

} // namespace

QString unitName(coverage::Unit unit)
{
    switch (unit) {
    case coverage::Unit::Person:
        return say(QT_TRANSLATE_NOOP("CoverageWords", "persons"));
    case coverage::Unit::Household:
        return say(QT_TRANSLATE_NOOP("CoverageWords", "households"));
    case coverage::Unit::Dwelling:
        return say(QT_TRANSLATE_NOOP("CoverageWords", "dwellings"));
    }
    Q_UNREACHABLE();
}

QString unitDefinition(coverage::Unit unit)
{
    switch (unit) {
    case coverage::Unit::Person:
        return say(QT_TRANSLATE_NOOP(
            "CoverageWords",
            "A person is reached who receives in person or lives in a household or "
            "dwelling that receives."));
    case coverage::Unit::Household:
        return say(QT_TRANSLATE_NOOP(
            "CoverageWords",
            "A household is reached when it receives itself, a member receives, or "
            "its dwelling receives; several benefits count once."));
    case coverage::Unit::Dwelling:
        return say(QT_TRANSLATE_NOOP(
            "CoverageWords",
            "A dwelling is reached when it receives itself or a household in it is "
            "reached."));
    }
    Q_UNREACHABLE();
}

QString poorName(const coverage::PoorDefinition& definition)
{
    const QString range =
        definition.most == 1 ? QStringLiteral("1") : QStringLiteral("1–%1").arg(definition.most);
    switch (definition.kind) {
    case registry::DecileKind::National:
        return say(QT_TRANSLATE_NOOP("CoverageWords", "national decile %1")).arg(range);
    case registry::DecileKind::Province:
        return say(QT_TRANSLATE_NOOP("CoverageWords", "provincial decile %1")).arg(range);
    case registry::DecileKind::City:
        return say(QT_TRANSLATE_NOOP("CoverageWords", "city decile %1")).arg(range);
    }
    Q_UNREACHABLE();
}

QString regionFinding(const CoverageSummary& summary, const ProgramCoverage& program,
                      const std::vector<int>& regions)
{
    const auto below = std::count_if(regions.begin(), regions.end(), [&program](int region) {
        const auto share = program.figures.byRegion[static_cast<size_t>(region)].coveragePercent();
        return share && *share < 50.0;
    });
    const bool kecamatan = summary.question.level == 3;
    if (program.figures.total.poor == 0) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "%1: nobody in the register is in %2"))
            .arg(program.name, poorName(summary.question.poor));
    }
    if (below == 0) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 reaches %2 of %3 %4 in %5"))
            .arg(program.name,
                 words::number(static_cast<qint64>(program.figures.total.poorReached)),
                 words::number(static_cast<qint64>(program.figures.total.poor)),
                 unitName(summary.question.unit), poorName(summary.question.poor));
    }
    return (kecamatan ? say(QT_TRANSLATE_NOOP(
                            "CoverageWords",
                            "%1: %2 of %3 kecamatan reach less than half of those in %4"))
                      : say(QT_TRANSLATE_NOOP(
                            "CoverageWords",
                            "%1: %2 of %3 kelurahan reach less than half of those in %4")))
        .arg(program.name, words::number(static_cast<qint64>(below)),
             words::number(static_cast<qint64>(regions.size())), poorName(summary.question.poor));
}

QString programFinding(const CoverageSummary& summary)
{
    const auto worst = std::min_element(summary.programs.begin(), summary.programs.end(),
                                        [](const auto& a, const auto& b) {
                                            return a.figures.total.coveragePercent().value_or(101) <
                                                   b.figures.total.coveragePercent().value_or(101);
                                        });
    if (worst == summary.programs.end() || !worst->figures.total.coveragePercent()) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "Coverage by program"));
    }
    return say(QT_TRANSLATE_NOOP("CoverageWords",
                                 "%1 misses most: %2 of %3 %4 in %5 are not reached"))
        .arg(worst->name, words::number(static_cast<qint64>(worst->figures.total.missed())),
             words::number(static_cast<qint64>(worst->figures.total.poor)),
             unitName(summary.question.unit), poorName(summary.question.poor));
}

QString pyramidFinding(const CoverageSummary& summary)
{
    qint64 all = summary.pyramid.householdsMissing;
    qint64 poor = 0;
    for (int decile = 0; decile <= 10; ++decile) {
        const qint64 count = summary.pyramid.households[static_cast<size_t>(decile)];
        all += count;
        poor += decile >= 1 && decile <= summary.question.poor.most ? count : 0;
    }
    return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 of %2 households are in %3"))
        .arg(words::number(poor), words::number(all), poorName(summary.question.poor));
}

QString overlapFinding(const CoverageSummary& summary)
{
    return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 %2 in %3 receive nothing at all"))
        .arg(words::number(static_cast<qint64>(summary.overlap.poor[0])),
             unitName(summary.question.unit), poorName(summary.question.poor));
}

} // namespace rangkul::coverageui
