// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QDate>

#include "rangkul/core/result.h"

#include <optional>

namespace rangkul::cli {

/// At most so many decimals, none that are zero: "6,5".
QString shortNumber(double value, int decimals);

/// The argument DIR and the passphrase.
void addRegisterArgument(QCommandLineParser& parser);

/// A date as 2026-01-31 or 31-1-2026. InvalidInput "cli.date" (written).
core::Result<std::optional<QDate>> dateOption(const QCommandLineParser& parser,
                                              const QString& name);
/// The same, today when the option is not there.
core::Result<QDate> dayOption(const QCommandLineParser& parser, const QString& name);
/// --on DATE, as dayOption() reads it.
void addDayOption(QCommandLineParser& parser, const QString& meaning);
/// InvalidInput "cli.number" (option, written).
core::Result<std::optional<double>> numberOption(const QCommandLineParser& parser,
                                                 const QString& name);
core::Result<std::optional<qint64>> wholeOption(const QCommandLineParser& parser,
                                                const QString& name);
/// A whole number from `least` to `most`. InvalidInput "cli.number", "cli.range" (option, written,
/// least, most).
core::Result<std::optional<int>> rangeOption(const QCommandLineParser& parser, const QString& name,
                                             int least, int most);
/// --year, of four digits; as rangeOption().
core::Result<std::optional<int>> yearOption(const QCommandLineParser& parser);
/// --decile-up-to, 1 to 10; as rangeOption().
core::Result<int> decileOption(const QCommandLineParser& parser);
/// --region as digits; empty when it is not given. InvalidInput "cli.region" (written).
core::Result<QString> regionOption(const QCommandLineParser& parser);
/// Level of the list region_level by name: kelurahan (4), kecamatan (3), kota (2). InvalidInput
/// "cli.level" (written).
core::Result<int> levelOption(const QCommandLineParser& parser);
void addLevelOption(QCommandLineParser& parser);

} // namespace rangkul::cli
