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

namespace {

QString decileName(const coverage::PoorDefinition& definition)
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

} // namespace

QString poorName(const coverage::PoorDefinition& definition)
{
    const QString deciles = decileName(definition);
    return definition.orEligible
               ? say(QT_TRANSLATE_NOOP("CoverageWords", "%1 or found eligible")).arg(deciles)
               : deciles;
}

namespace {

QString programName(const CoverageSummary& summary, int program)
{
    return program == kAnyProgram ? say(QT_TRANSLATE_NOOP("CoverageWords", "Any program"))
                                  : summary.programs[static_cast<std::size_t>(program)].name;
}

/// Regions of the level asked where the measure is worse than half; those without a value are not
/// counted. Where counts are hidden nothing is said of how many regions there are.
struct RegionCount
{
    qint64 worse = 0;
    qint64 all = 0;
};

RegionCount worseThanHalf(const CoverageSummary& summary, const ToldCoverage& figures,
                          Measure measure)
{
    constexpr double kHalf = 50.0;
    RegionCount count;
    if (summary.published != nullptr) {
        return count;
    }
    for (std::size_t i = 0; i < summary.regions.size(); ++i) {
        if (summary.regions[i].level != summary.question.level) {
            continue;
        }
        ++count.all;
        const ToldFigures& region = figures.byRegion[i];
        const auto share = measure == Measure::InclusionError ? region.inclusionPercent()
                                                              : region.exclusionPercent();
        count.worse += share && *share > kHalf ? 1 : 0;
    }
    return count;
}

} // namespace

QString regionFinding(const CoverageSummary& summary, int program, Measure measure)
{
    const ToldCoverage figures = toldCoverage(summary, program);
    const QString name = programName(summary, program);
    const QString poor = poorName(summary.question.poor);
    if (!figures.total.poor || !figures.total.poorReached) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 by region: those in %2")).arg(name, poor);
    }
    if (*figures.total.poor == 0) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "%1: nobody counted here is in %2"))
            .arg(name, poor);
    }
    const RegionCount count = worseThanHalf(summary, figures, measure);
    const bool isKecamatan = summary.question.level == 3;
    if (count.worse == 0) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 reaches %2 of %3 %4 in %5"))
            .arg(name, words::number(*figures.total.poorReached),
                 words::number(*figures.total.poor), unitName(summary.question.unit), poor);
    }
    const char* text = nullptr;
    if (measure == Measure::InclusionError) {
        text = isKecamatan
                   ? QT_TRANSLATE_NOOP("CoverageWords",
                                       "%1: in %2 of %3 kecamatan more than half of those reached "
                                       "are not in %4")
                   : QT_TRANSLATE_NOOP("CoverageWords",
                                       "%1: in %2 of %3 kelurahan more than half of those reached "
                                       "are not in %4");
    } else {
        text =
            isKecamatan
                ? QT_TRANSLATE_NOOP("CoverageWords",
                                    "%1: %2 of %3 kecamatan reach less than half of those in %4")
                : QT_TRANSLATE_NOOP("CoverageWords",
                                    "%1: %2 of %3 kelurahan reach less than half of those in %4");
    }
    return say(text).arg(name, words::number(count.worse), words::number(count.all), poor);
}

QString programFinding(const CoverageSummary& summary)
{
    int worst = kAnyProgram;
    ToldFigures least;
    for (int i = 0; i < static_cast<int>(summary.programs.size()); ++i) {
        const ToldFigures total = toldCoverage(summary, i).total;
        const auto share = total.coveragePercent();
        if (share && total.missed && (worst == kAnyProgram || *share < *least.coveragePercent())) {
            worst = i;
            least = total;
        }
    }
    if (worst == kAnyProgram) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "Coverage by program"));
    }
    return say(QT_TRANSLATE_NOOP("CoverageWords",
                                 "%1 misses most: %2 of %3 %4 in %5 are not reached"))
        .arg(programName(summary, worst), words::number(*least.missed), words::number(*least.poor),
             unitName(summary.question.unit), poorName(summary.question.poor));
}

QString pyramidFinding(const CoverageSummary& summary)
{
    const bool isPersons = summary.question.unit == coverage::Unit::Person;
    const ToldDeciles deciles = toldDeciles(summary);
    bool isWhole = deciles.none.has_value();
    qint64 all = deciles.none.value_or(0);
    qint64 poor = 0;
    for (int decile = 0; decile <= 10; ++decile) {
        const ToldCount count = deciles.ranked[static_cast<size_t>(decile)];
        isWhole = isWhole && count;
        all += count.value_or(0);
        poor += decile >= 1 && decile <= summary.question.poor.most ? count.value_or(0) : 0;
    }
    const QString unit = unitName(isPersons ? coverage::Unit::Person : coverage::Unit::Household);
    if (!isWhole) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "Number of %1 by decile")).arg(unit);
    }
    return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 of %2 %3 are in %4"))
        .arg(words::number(poor), words::number(all), unit, poorName(summary.question.poor));
}

QString overlapFinding(const CoverageSummary& summary)
{
    const ToldCount without = toldOverlap(summary).poor[0];
    const QString unit = unitName(summary.question.unit);
    if (!without) {
        return say(QT_TRANSLATE_NOOP("CoverageWords", "Number of %1 by programs received"))
            .arg(unit);
    }
    return say(QT_TRANSLATE_NOOP("CoverageWords", "%1 %2 in %3 receive nothing at all"))
        .arg(words::number(*without), unit, poorName(summary.question.poor));
}

QString unknownText(const CoverageSummary& summary)
{
    return summary.published != nullptr ? QStringLiteral("*") : QStringLiteral("–");
}

QString noListText(bool isPublic)
{
    return isPublic
               ? say(QT_TRANSLATE_NOOP("CoverageWords",
                                       "Lists by name are not opened in the public view. Press the "
                                       "bar below to come back to names."))
               : say(QT_TRANSLATE_NOOP(
                     "CoverageWords",
                     "A frozen figure has no list behind it. Choose running data above."));
}

QString sourceLine(const CoverageSummary& summary)
{
    if (!summary.frozen.isEmpty()) {
        return summary.frozen + u' ' + unitDefinition(summary.question.unit);
    }
    const QString source =
        summary.edition.isEmpty()
            ? say(QT_TRANSLATE_NOOP("CoverageWords", "Source: this register, read on %1."))
            : say(QT_TRANSLATE_NOOP("CoverageWords", "Source: %2; this register, read on %1."))
                  .arg(QStringLiteral("%1"), summary.edition);
    QStringList sentences{source.arg(words::dateTime(summary.readAtMs)),
                          say(QT_TRANSLATE_NOOP("CoverageWords", "Meant for: %1."))
                              .arg(poorName(summary.question.poor))};
    if (summary.counted != summary.registered) {
        sentences +=
            say(QT_TRANSLATE_NOOP("CoverageWords", "Only the %1 of %2 households of the filter."))
                .arg(words::number(summary.counted), words::number(summary.registered));
    }
    sentences += unitDefinition(summary.question.unit);
    return sentences.join(u' ');
}

} // namespace rangkul::coverageui
