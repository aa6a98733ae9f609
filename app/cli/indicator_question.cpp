// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_question.h"

#include "option_values.h"

namespace rangkul::cli {

using core::Result;

core::Error badQuestion(const char* reason, const QStringList& args)
{
    return {core::ErrorCode::NotFound, QString::fromLatin1(reason), args};
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString orDash(const std::optional<double>& value)
{
    return value ? shortNumber(*value, kDecimals) : QStringLiteral("–");
}

Result<QString> placeOption(const QCommandLineParser& parser, const coverage::SeriesBook& book,
                            const QString& option)
{
    const QString asked = parser.value(option);
    const QString found = book.findPlace(asked);
    if (found.isEmpty()) {
        return badQuestion("series.no_place", {asked});
    }
    return found;
}

Result<QString> indicatorOption(const QCommandLineParser& parser, const coverage::SeriesBook& book,
                                const QString& option)
{
    const QString asked = parser.value(option);
    const QStringList known = book.indicators();
    for (const QString& indicator : known) {
        if (indicator.compare(asked, Qt::CaseInsensitive) == 0) {
            return indicator;
        }
    }
    return badQuestion("series.no_indicator", {asked, known.join(QStringLiteral(", "))});
}

Result<AnalysisQuestion> questionOf(const QCommandLineParser& parser, storage::Register& reg)
{
    AnalysisQuestion out;
    RANGKUL_LET(book, services::seriesBook(reg.records()));
    out.book = std::move(book);
    RANGKUL_LET(indicator, indicatorOption(parser, out.book, QStringLiteral("indicator")));
    RANGKUL_LET(place, placeOption(parser, out.book, QStringLiteral("region")));
    RANGKUL_LET(from, wholeOption(parser, QStringLiteral("from")));
    RANGKUL_LET(to, wholeOption(parser, QStringLiteral("to")));
    out.indicator = indicator;
    out.place = place;
    out.years.from = static_cast<int>(from.value_or(out.years.from));
    out.years.to = static_cast<int>(to.value_or(out.years.to));
    out.better = services::betterOf(indicator);
    return out;
}

/// The year asked for, else the last in which the own place has a figure.
Result<int> yearOf(const QCommandLineParser& parser, const AnalysisQuestion& question)
{
    RANGKUL_LET(year, yearOption(parser));
    const coverage::Series own = question.own();
    if (!year && own.points.empty()) {
        return badQuestion("series.no_figures", {question.indicator, question.place});
    }
    return year ? *year : own.points.back().year;
}

std::vector<coverage::Series> AnalysisQuestion::benchmarks() const
{
    std::vector<coverage::Series> out;
    for (const QString& key : {coverage::provinceOf(place), coverage::nationKey(book, indicator)}) {
        coverage::Series series = book.series(indicator, key, years);
        if (!key.isEmpty() && key != place && !series.points.empty()) {
            out.push_back(std::move(series));
        }
    }
    return out;
}

} // namespace rangkul::cli
