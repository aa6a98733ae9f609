// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "plain_sheet.h"
#include "rangkul/core/finding.h"
#include "rangkul/scoring/poverty_line.h"

#include <tuple>

namespace rangkul::services {

/// A published figure or a target of one region in one year.
struct Figure
{
    QString indicator;
    QString regionCode; ///< Kemendagri, digits; empty: only the name is known
    QString area;
    int year = 0;
    std::optional<int> month = {};
    double value = 0;
    std::optional<double> valueTo = {}; ///< of a target between two values
    QString unit = {};
    QString source = {};
    QDate publishedOn = {};
    QString office = {};
    QString note = {};
};

/// What makes two figures the same one: indicator, code or, without one, name, year, month and
/// source.
using FigureKey = std::tuple<QString, QString, int, int, QString>;
FigureKey keyOf(const Figure& figure);
bool saysTheSame(const Figure& a, const Figure& b);

/// What the file does not say itself.
struct FigureDefaults
{
    QString indicator;
    QString source;
    QString unit;
    QString regionCode;
    int year = 0;
    QDate publishedOn;
    QString sheet = {}; ///< of a workbook, by name or number from 1; empty: all that hold figures
};

template <typename Row> struct FigureRows
{
    std::vector<Row> rows;
    /// Rows left out: the first argument is the row, of a workbook with several sheets with the
    /// sheet's name before it ("GK!5").
    std::vector<core::Finding> rejected;
    QStringList sheets = {}; ///< all of the file that can be seen; one without a name for CSV
    QStringList read = {};   ///< those that hold figures
};

/// Reads a long table (columns year and value; also indicator, region code and name, unit, source
/// ...; Indonesian or English headers) or a wide one as BPS gives them: a row of years above
/// values, names of areas before them, perhaps a title or the sheet's name with the indicator.
/// `NA`, `-` and empty cells are no figures. Sheets without a header are passed over. NotFound
/// "figures.no_sheet" (file, sheet, sheets there are); InvalidInput "figures.no_header": neither;
/// "figures.no_indicator", "figures.no_source": the file does not say and no default was given;
/// "figures.code" (row, written), "figures.year" (row, written), "figures.number" and
/// "figures.double" (row, earlier row: it says another value of the same figure) reject a row.
core::Result<FigureRows<Figure>> readFigures(const QString& path, const FigureDefaults& defaults);

/// Columns name, region code, valid from, rupiah per head and month, source.
/// InvalidInput "figures.no_line_header" (columns missing), "figures.no_source"; "figures.date"
/// (row, written), "figures.number" and "figures.not_above_zero" (row) reject a row.
core::Result<FigureRows<scoring::PovertyLine>> readPovertyLines(const QString& path,
                                                                const FigureDefaults& defaults);

} // namespace rangkul::services
