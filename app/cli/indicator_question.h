// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QJsonValue>

#include "figure_series.h"
#include "rangkul/storage/register.h"

namespace rangkul::cli {

inline constexpr int kDecimals = 4; ///< of a figure in a table

core::Error badQuestion(const char* reason, const QStringList& args);
QJsonValue orNull(const std::optional<double>& value);
QString orDash(const std::optional<double>& value);

/// What the commands of indicators ask alike: book, indicator, place and years.
struct AnalysisQuestion
{
    coverage::SeriesBook book;
    QString indicator;
    QString place;
    coverage::YearRange years;
    coverage::Better better = coverage::Better::Less;

    coverage::Series own() const { return book.series(indicator, place, years); }
    /// The province and the nation, where they have figures.
    std::vector<coverage::Series> benchmarks() const;
};

/// NotFound "series.no_place" (written).
core::Result<QString> placeOption(const QCommandLineParser& parser,
                                  const coverage::SeriesBook& book, const QString& option);
/// NotFound "series.no_indicator" (written, those there are).
core::Result<QString> indicatorOption(const QCommandLineParser& parser,
                                      const coverage::SeriesBook& book, const QString& option);
core::Result<AnalysisQuestion> questionOf(const QCommandLineParser& parser, storage::Register& reg);
/// The year asked for, else the last in which the own place has a figure. NotFound
/// "series.no_figures" (indicator, place).
core::Result<int> yearOf(const QCommandLineParser& parser, const AnalysisQuestion& question);

} // namespace rangkul::cli
