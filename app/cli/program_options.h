// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "open_register.h"
#include "program_stages.h"

namespace rangkul::cli {

/// --program NAME: short name, name or id.
void addProgramOption(QCommandLineParser& parser);
core::Result<registry::Record> programOption(const QCommandLineParser& parser,
                                             storage::Register& reg);
/// --year, this year without it.
void addYearOption(QCommandLineParser& parser);
core::Result<int> benefitYear(const QCommandLineParser& parser);

/// The ids that an option gives, which can be repeated.
core::Result<std::vector<core::RecordId>> householdOptions(const QCommandLineParser& parser,
                                                           const QString& option);

/// The frames with the columns of these rules.
core::Result<services::RuleInput>
ruleInput(storage::Register& reg, const std::vector<coverage::Rule>& rules, const Console& console);
using services::programStores;
/// Name of a region of the frame; empty for -1.
QString regionNameAt(const registry::HouseholdFrame& households, int region);
QString regionCodeAt(const registry::HouseholdFrame& households, int region);

/// A list of ids for JSON, at most `most` of them.
QJsonArray idsOf(const registry::HouseholdFrame& households, const std::vector<quint32>& rows,
                 size_t most);

// The commands of programs come from several files.
std::vector<Command> programStageCommands();
std::vector<Command> programPairCommands();
std::vector<Command> programBudgetCommands();

} // namespace rangkul::cli
