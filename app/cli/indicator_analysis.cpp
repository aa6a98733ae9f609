// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_analysis.h"

#include "indicator_question.h"
#include "open_register.h"
#include "option_values.h"
#include "rangkul/coverage/series_analysis.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using core::Result;
using coverage::Series;

QString effectivenessId(coverage::Effectiveness verdict)
{
    constexpr const char* kIds[] = {"effective", "not_effective", "too_few_years"};
    return QString::fromLatin1(kIds[static_cast<size_t>(verdict)]);
}

QString relevanceId(coverage::Relevance::Verdict verdict)
{
    constexpr const char* kIds[] = {"moves_along", "moves_apart", "too_few_years"};
    return QString::fromLatin1(kIds[static_cast<size_t>(verdict)]);
}

QString targetId(coverage::TargetCheck::State state)
{
    constexpr const char* kIds[] = {"no_figure", "reached", "on_track", "behind", "not_reached"};
    return QString::fromLatin1(kIds[static_cast<size_t>(state)]);
}

QJsonArray pointsJson(const Series& series)
{
    QJsonArray out;
    for (const coverage::SeriesPoint& point : series.points) {
        QJsonObject row{{QStringLiteral("year"), point.year},
                        {QStringLiteral("value"), point.value},
                        {QStringLiteral("source"), point.source}};
        if (point.otherValue) {
            row.insert(QLatin1StringView("other_source_says"), *point.otherValue);
        }
        out.append(row);
    }
    return out;
}

QJsonObject relevanceJson(const Series& benchmark, const coverage::Relevance& relevance)
{
    return {{QStringLiteral("place"), benchmark.place},
            {QStringLiteral("area"), benchmark.area},
            {QStringLiteral("points"), pointsJson(benchmark)},
            {QStringLiteral("verdict"), relevanceId(relevance.verdict)},
            {QStringLiteral("changes"), relevance.changes},
            {QStringLiteral("together"), relevance.together},
            {QStringLiteral("correlation"), orNull(relevance.correlation)}};
}

QJsonObject targetJson(const coverage::TargetCheck& check)
{
    return {{QStringLiteral("year"), check.target.year},
            {QStringLiteral("value"), check.bound},
            {QStringLiteral("source"), check.target.source},
            {QStringLiteral("state"), targetId(check.state)},
            {QStringLiteral("last_year"), check.lastYear},
            {QStringLiteral("last"), check.last},
            {QStringLiteral("needed_per_year"), orNull(check.neededPerYear)},
            {QStringLiteral("trend_per_year"), orNull(check.trendPerYear)},
            {QStringLiteral("expected"), orNull(check.expected)}};
}

void printSeries(const Console& console, const Series& own, const std::vector<Series>& benchmarks)
{
    QStringList header{spoken(QT_TRANSLATE_NOOP("cli", "Year")), own.area};
    for (const Series& benchmark : benchmarks) {
        header << benchmark.area;
    }
    QList<QStringList> table{header};
    for (const coverage::SeriesPoint& point : own.points) {
        QStringList row{QString::number(point.year), shortNumber(point.value, kDecimals)};
        for (const Series& benchmark : benchmarks) {
            row << orDash(benchmark.at(point.year));
        }
        table << row;
    }
    console.table(table);
}

Exit trend(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(question, questionOf(parser, reg));
        const Series own = question.own();
        const auto line = coverage::trendOf(own);
        const auto verdict = coverage::effectivenessOf(line, question.better);
        QJsonArray gaps;
        for (const int year : own.gaps()) {
            gaps.append(year);
        }
        QJsonObject answer{{QStringLiteral("indicator"), question.indicator},
                           {QStringLiteral("place"), question.place},
                           {QStringLiteral("area"), own.area},
                           {QStringLiteral("unit"), own.unit},
                           {QStringLiteral("points"), pointsJson(own)},
                           {QStringLiteral("missing_years"), gaps},
                           {QStringLiteral("effectiveness"), effectivenessId(verdict)}};
        const std::vector<Series> benchmarks = question.benchmarks();
        printSeries(console, own, benchmarks);
        if (line) {
            answer.insert(QLatin1StringView("slope"), line->slope);
            answer.insert(QLatin1StringView("mean"), line->mean);
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "Trend per year %1, mean %2: %3"))
                             .arg(shortNumber(line->slope, 7), shortNumber(line->mean, 7),
                                  effectivenessId(verdict)));
        }
        QJsonArray relevance;
        for (const Series& benchmark : benchmarks) {
            relevance.append(relevanceJson(benchmark, coverage::relevanceOf(own, benchmark)));
        }
        answer.insert(QLatin1StringView("relevance"), relevance);
        QJsonArray targets;
        for (const auto& target : question.book.targets(question.indicator, question.place)) {
            const auto check = coverage::checkTarget(own, target, question.better);
            targets.append(targetJson(check));
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "Target %1 for %2: %3; per year %4 is "
                                                         "needed"))
                             .arg(shortNumber(check.bound, kDecimals), QString::number(target.year),
                                  targetId(check.state), orDash(check.neededPerYear)));
        }
        answer.insert(QLatin1StringView("targets"), targets);
        console.json(answer);
        return Exit::Done;
    });
}

Exit compare(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(question, questionOf(parser, reg));
        RANGKUL_LET(year, yearOf(parser, question));
        const auto peers = coverage::peersOf(question.book, question.indicator, question.place);
        const coverage::Comparison compared = coverage::comparePlaces(
            question.book, question.indicator, year, peers, question.better);
        QJsonArray rows;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Rank, 1 = worst")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Value"))}};
        for (const coverage::PlaceValue& place : compared.places) {
            rows.append(QJsonObject{{QStringLiteral("rank"), place.rank},
                                    {QStringLiteral("place"), place.place.key},
                                    {QStringLiteral("area"), place.place.area},
                                    {QStringLiteral("value"), place.value},
                                    {QStringLiteral("own"), place.place.key == question.place}});
            table << QStringList{QString::number(place.rank), place.place.area,
                                 shortNumber(place.value, kDecimals)};
        }
        QJsonArray missing;
        for (const coverage::Place& place : compared.missing) {
            missing.append(place.area);
        }
        QJsonObject lines;
        for (const Series& benchmark : question.benchmarks()) {
            lines.insert(benchmark.area, orNull(benchmark.at(year)));
        }
        console.json(QJsonObject{{QStringLiteral("indicator"), question.indicator},
                                 {QStringLiteral("year"), year},
                                 {QStringLiteral("places"), rows},
                                 {QStringLiteral("missing"), missing},
                                 {QStringLiteral("lines"), lines}});
        console.table(table);
        return Exit::Done;
    });
}

/// Two indicators of one year, or level and trend of one.
Result<coverage::Quadrant> quadrantOption(const QCommandLineParser& parser,
                                          const AnalysisQuestion& question)
{
    const QString axisName = parser.value(QStringLiteral("axis"));
    if (axisName != QStringLiteral("mean") && axisName != QStringLiteral("median")) {
        return core::Error{
            core::ErrorCode::InvalidInput, QStringLiteral("series.axis"), {axisName}};
    }
    const auto axis =
        axisName == QStringLiteral("mean") ? coverage::Axis::Mean : coverage::Axis::Median;
    const auto peers = coverage::peersOf(question.book, question.indicator, question.place);
    if (!parser.isSet(QStringLiteral("with"))) {
        return coverage::quadrantOf(
            coverage::levelAndTrend(question.book, question.indicator, question.years, peers),
            question.better, question.better, axis);
    }
    RANGKUL_LET(other, indicatorOption(parser, question.book, QStringLiteral("with")));
    RANGKUL_LET(year, yearOf(parser, question));
    return coverage::quadrantOf(
        coverage::twoIndicators(question.book, question.indicator, other, year, peers),
        question.better, services::betterOf(other), axis);
}

Exit quadrant(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(question, questionOf(parser, reg));
        RANGKUL_LET(found, quadrantOption(parser, question));
        QJsonArray rows;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Quadrant")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Region")), QStringLiteral("x"),
                                  QStringLiteral("y")}};
        for (const coverage::QuadrantPoint& point : found.points) {
            rows.append(QJsonObject{{QStringLiteral("place"), point.input.place.key},
                                    {QStringLiteral("area"), point.input.place.area},
                                    {QStringLiteral("x"), point.input.x},
                                    {QStringLiteral("y"), point.input.y},
                                    {QStringLiteral("z_x"), point.badX},
                                    {QStringLiteral("z_y"), point.badY},
                                    {QStringLiteral("quadrant"), point.priority}});
            table << QStringList{QStringLiteral("P%1").arg(point.priority), point.input.place.area,
                                 shortNumber(point.input.x, kDecimals),
                                 shortNumber(point.input.y, kDecimals)};
        }
        console.json(QJsonObject{{QStringLiteral("axis"), parser.value(QStringLiteral("axis"))},
                                 {QStringLiteral("axis_x"), found.axisX},
                                 {QStringLiteral("axis_y"), found.axisY},
                                 {QStringLiteral("places"), rows}});
        console.table(table);
        return Exit::Done;
    });
}

Exit determinants(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(question, questionOf(parser, reg));
        QString benchmark = coverage::provinceOf(question.place);
        if (parser.isSet(QStringLiteral("benchmark"))) {
            RANGKUL_LET(asked, placeOption(parser, question.book, QStringLiteral("benchmark")));
            benchmark = asked;
        }
        QJsonArray rows;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Indicator")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Year")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Own")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Benchmark")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Gap (%)"))}};
        for (const coverage::Determinant& one : coverage::determinantsOf(
                 question.book, services::determinantWishes(question.book, question.indicator),
                 question.place, benchmark, question.years)) {
            rows.append(QJsonObject{{QStringLiteral("indicator"), one.indicator},
                                    {QStringLiteral("year"), one.year},
                                    {QStringLiteral("own"), one.own},
                                    {QStringLiteral("benchmark"), one.benchmark},
                                    {QStringLiteral("gap"), one.gap},
                                    {QStringLiteral("gap_percent"), orNull(one.gapPercent)}});
            table << QStringList{one.indicator, QString::number(one.year),
                                 shortNumber(one.own, kDecimals),
                                 shortNumber(one.benchmark, kDecimals), orDash(one.gapPercent)};
        }
        console.json(QJsonObject{{QStringLiteral("outcome"), question.indicator},
                                 {QStringLiteral("benchmark"), benchmark},
                                 {QStringLiteral("determinants"), rows}});
        console.table(table);
        return Exit::Done;
    });
}

using OptionRow = std::tuple<const char*, const char*, const char*, const char*>;
constexpr OptionRow kAsked[] = {
    {"indicator", QT_TRANSLATE_NOOP("cli", "Indicator that was stored."), "NAME", "P0"},
    {"region", QT_TRANSLATE_NOOP("cli", "Code or name of the own region."), "CODE", ""},
    {"from", QT_TRANSLATE_NOOP("cli", "First year."), "YEAR", ""},
    {"to", QT_TRANSLATE_NOOP("cli", "Last year."), "YEAR", ""}};
constexpr OptionRow kYearAsked[] = {
    {"year", QT_TRANSLATE_NOOP("cli", "The last that the own region has."), "YEAR", ""}};
constexpr OptionRow kQuadrantAsked[] = {
    {"with", QT_TRANSLATE_NOOP("cli", "Second indicator; none: the trend of the first."), "NAME",
     ""},
    {"axis", QT_TRANSLATE_NOOP("cli", "Where the axes cross: mean or median."), "NAME", "mean"}};
constexpr OptionRow kBenchmarkAsked[] = {
    {"benchmark", QT_TRANSLATE_NOOP("cli", "Code or name to compare with; the province."), "CODE",
     ""}};

std::function<void(QCommandLineParser&)> declares(std::vector<std::span<const OptionRow>> groups)
{
    return [groups = std::move(groups)](QCommandLineParser& parser) {
        addRegisterArgument(parser);
        for (const auto& group : groups) {
            for (const auto& [name, text, value, usual] : group) {
                addOption(parser, QString::fromLatin1(name), spoken(text),
                          QString::fromLatin1(value), QString::fromLatin1(usual));
            }
        }
    };
}

} // namespace

std::vector<Command> indicatorAnalysisCommands()
{
    return {
        {QStringLiteral("indicator trend"),
         spoken(
             QT_TRANSLATE_NOOP("cli", "Trend, effectiveness, relevance and targets of a series")),
         declares({kAsked}), trend},
        {QStringLiteral("indicator compare"),
         spoken(QT_TRANSLATE_NOOP("cli", "One indicator between regions, the worst first")),
         declares({kAsked, kYearAsked}), compare},
        {QStringLiteral("indicator quadrant"),
         spoken(
             QT_TRANSLATE_NOOP("cli", "Priority areas by two indicators, or by level and trend")),
         declares({kAsked, kYearAsked, kQuadrantAsked}), quadrant},
        {QStringLiteral("indicator determinants"),
         spoken(QT_TRANSLATE_NOOP("cli", "Other indicators by their gap to a benchmark")),
         declares({kAsked, kBenchmarkAsked}), determinants},
    };
}

} // namespace rangkul::cli
