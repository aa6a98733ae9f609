// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_options.h"

#include "option_values.h"
#include "rangkul/registry/frame_source.h"
#include "record_json.h"

namespace rangkul::cli {

void addProgramOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("program"),
              spoken(QT_TRANSLATE_NOOP("cli", "Short name, name or id of the program.")),
              QStringLiteral("NAME"));
}

core::Result<registry::Record> programOption(const QCommandLineParser& parser,
                                             storage::Register& reg)
{
    return services::programNamed(reg.records(), parser.value(QStringLiteral("program")));
}

void addYearOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("year"),
              spoken(QT_TRANSLATE_NOOP("cli", "Year of the benefits; this year.")),
              QStringLiteral("YEAR"));
}

core::Result<int> benefitYear(const QCommandLineParser& parser)
{
    RANGKUL_LET(year, yearOption(parser));
    return year.value_or(systemClock().today().year());
}

core::Result<std::vector<core::RecordId>> householdOptions(const QCommandLineParser& parser,
                                                           const QString& option)
{
    std::vector<core::RecordId> out;
    for (const QString& text : parser.values(option)) {
        RANGKUL_LET(row, parseRow(text));
        out.push_back(row.id);
    }
    return out;
}

core::Result<services::RuleInput>
ruleInput(storage::Register& reg, const std::vector<coverage::Rule>& rules, const Console& console)
{
    return services::loadRuleInput(reg.frames(), rules, console.progress());
}

QString regionNameAt(const registry::HouseholdFrame& households, int region)
{
    return region < 0 ? QString() : households.regions()[static_cast<size_t>(region)].name;
}

QString regionCodeAt(const registry::HouseholdFrame& households, int region)
{
    return region < 0 ? QString() : households.regions()[static_cast<size_t>(region)].code;
}

QJsonArray idsOf(const registry::HouseholdFrame& households, const std::vector<quint32>& rows,
                 size_t most)
{
    QJsonArray out;
    for (size_t i = 0; i < std::min(rows.size(), most); ++i) {
        out.append(households.ids()[rows[i]].toString());
    }
    return out;
}

} // namespace rangkul::cli
