// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "figure_store.h"
#include "measure_commands.h"
#include "option_values.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/scoring/poverty_line.h"
#include "score_options.h"

namespace rangkul::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

bool isRegister(const QString& path)
{
    return QFileInfo(path).isDir();
}

services::UnitColumns unitColumns(const QCommandLineParser& parser)
{
    return {parser.value(QStringLiteral("value")), parser.value(QStringLiteral("weight")),
            parser.value(QStringLiteral("size")), parser.value(QStringLiteral("by"))};
}

/// --line, or a share of the median.
Result<double> lineOption(const QCommandLineParser& parser, const scoring::Welfare& welfare)
{
    RANGKUL_LET(line, numberOption(parser, QStringLiteral("line")));
    RANGKUL_LET(share, numberOption(parser, QStringLiteral("line-of-median")));
    if (line && *line > 0) {
        return *line;
    }
    const auto median = scoring::quantile(welfare, 0.5);
    if (share && *share > 0 && median) {
        return *share * *median;
    }
    return Error{ErrorCode::InvalidInput, QStringLiteral("measure.no_line")};
}

Result<Exit> povertyOfFile(const QCommandLineParser& parser, const Console& console)
{
    RANGKUL_LET(units,
                services::readUnits(parser.positionalArguments().front(), unitColumns(parser)));
    RANGKUL_LET(line, lineOption(parser, units.welfare()));
    PovertyAnswer answer;
    answer.line = line;
    summariseAll(answer, units.welfare());
    for (int decile = 1; decile < 10; ++decile) {
        answer.deciles.push_back(scoring::quantile(units.welfare(), decile / 10.0));
    }
    answer.groups = scoring::decompose(units.welfare(), line, units.groups,
                                       static_cast<int>(units.groupNames.size()));
    answer.groupNames = units.groupNames;
    sayPoverty(console, answer);
    return Exit::Done;
}

/// A line of the register, else one that came with the program, that counts on that day.
Result<scoring::PovertyLine> namedLine(storage::Register& reg, const QString& name,
                                       const QString& area, QDate day)
{
    RANGKUL_LET(stored, services::storedPovertyLines(reg.records()));
    std::vector<scoring::PovertyLine> lines;
    for (const services::StoredPovertyLine& each : stored) {
        lines.push_back(each.line);
    }
    const scoring::PovertyLine* found = scoring::findLine(lines, name, area, day);
    found = found != nullptr ? found : scoring::findLine(scoring::builtinLines(), name, area, day);
    if (found != nullptr) {
        return *found;
    }
    return Error{ErrorCode::NotFound,
                 QStringLiteral("measure.no_such_line"),
                 {name, day.toString(Qt::ISODate)}};
}

QStringList regionNamesOf(const registry::HouseholdFrame& households)
{
    QStringList out;
    for (const registry::FrameRegion& region : households.regions()) {
        out << region.name;
    }
    return out;
}

Result<scoring::CountBy> countOption(const QCommandLineParser& parser)
{
    const QString written = parser.value(QStringLiteral("count"));
    if (written == QLatin1StringView("persons")) {
        return scoring::CountBy::Persons;
    }
    if (written == QLatin1StringView("households")) {
        return scoring::CountBy::Households;
    }
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("cli.unknown_word"),
                 {written, QStringLiteral("persons, households")}};
}

/// City of the register: the area whose poverty line counts, by the first region's code.
QString areaOf(const registry::HouseholdFrame& households)
{
    return households.regions().empty()
               ? QString()
               : QString(households.regions().front().code).remove(u'.').first(4);
}

Result<Exit> povertyOfRegister(const QCommandLineParser& parser, const Console& console,
                               storage::Register& reg)
{
    const QString amount = parser.value(QStringLiteral("amount"));
    const registry::Variable* variable =
        registry::findVariable(registry::Entity::Household, amount);
    if (variable == nullptr || variable->type != registry::ValueType::Integer) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("cli.unknown_word"),
                     {amount, QStringLiteral("spending_month, income_month")}};
    }
    RANGKUL_LET(count, countOption(parser));
    RANGKUL_LET(level, levelOption(parser));
    RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
    RANGKUL_LET(households, reg.frames().households(console.progress()));
    RANGKUL_LET(columns, reg.frames().columns(households, {variable}, console.progress()));
    households.setColumn(std::move(columns.front()));
    RANGKUL_LET(units, scoring::welfareOf(households, *variable, count));
    PovertyAnswer answer;
    if (const QString name = parser.value(QStringLiteral("line-name")); !name.isEmpty()) {
        RANGKUL_LET(line, namedLine(reg, name, areaOf(households), day));
        answer.line = line.perCapitaMonth;
        answer.lineName = line.name;
        answer.lineSource = line.source;
        answer.lineFrom = line.validFrom;
    } else {
        RANGKUL_LET(line, lineOption(parser, units.welfare()));
        answer.line = line;
    }
    summariseAll(answer, units.welfare());
    answer.groups =
        scoring::decompose(units.welfare(), answer.line, scoring::regionGroups(households, level),
                           static_cast<int>(households.regions().size()));
    answer.groupNames = regionNamesOf(households);
    answer.countedBy = parser.value(QStringLiteral("count"));
    sayPoverty(console, answer);
    return Exit::Done;
}

Exit poverty(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 1) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give a file of units or the folder of a register.")));
    }
    if (isRegister(parser.positionalArguments().front())) {
        return withRegister(parser, console, [&](storage::Register& reg) {
            return povertyOfRegister(parser, console, reg);
        });
    }
    if (parser.value(QStringLiteral("value")).isEmpty()) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Say which column holds the amount: --value NAME.")));
    }
    const Result<Exit> result = povertyOfFile(parser, console);
    return result ? *result : console.fail(result.error());
}

/// --weights, --spec FILE, or the global MPI.
Result<scoring::DeprivationSpec> specOption(const QCommandLineParser& parser)
{
    if (const QString weights = parser.value(QStringLiteral("weights")); !weights.isEmpty()) {
        RANGKUL_LET(cut, wholeOption(parser, QStringLiteral("cut")));
        return services::specOfWeights(weights, cut.value_or(0));
    }
    const QString path = parser.value(QStringLiteral("spec"));
    if (path.isEmpty()) {
        return scoring::globalMpi();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("score_model.file_unreadable"),
                     {path},
                     file.errorString()};
    }
    return scoring::specFromJson(file.readAll());
}

Result<Exit> deprivationOfFile(const QCommandLineParser& parser, const Console& console)
{
    RANGKUL_LET(spec, specOption(parser));
    RANGKUL_LET(lines, services::linesOf(parser.value(QStringLiteral("lines"))));
    RANGKUL_LET(table, services::readDeprivations(parser.positionalArguments().front(), spec,
                                                  unitColumns(parser), lines));
    sayDeprivation(console, {spec, scoring::measure(table.data()),
                             scoring::decompose(table.data(), table.groups,
                                                static_cast<int>(table.groupNames.size())),
                             table.groupNames, nullptr});
    return Exit::Done;
}

Result<Exit> deprivationOfRegister(const QCommandLineParser& parser, const Console& console,
                                   storage::Register& reg)
{
    RANGKUL_LET(count, countOption(parser));
    RANGKUL_LET(level, levelOption(parser));
    RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
    RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
    RANGKUL_LET(spec, scoring::specOf(chosen.model));
    RANGKUL_LET(input, services::loadScoreInput(reg.frames(), {&chosen.model}, console.progress()));
    RANGKUL_LET(columns, scoring::ScoreColumns::of(input.households, input.personFrame(), day,
                                                   scoring::neededVariables(chosen.model)));
    const scoring::ScorePoints points = scoring::pointsOf(chosen.model, columns);
    RANGKUL_LET(table, scoring::deprivationOf(chosen.model, columns, points, count));
    sayDeprivation(console,
                   {spec, scoring::measure(table.data()),
                    scoring::decompose(table.data(), scoring::regionGroups(input.households, level),
                                       static_cast<int>(input.households.regions().size())),
                    regionNamesOf(input.households), &chosen.model});
    return Exit::Done;
}

Exit deprivation(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 1) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give a file of units or the folder of a register.")));
    }
    if (isRegister(parser.positionalArguments().front())) {
        return withRegister(parser, console, [&](storage::Register& reg) {
            return deprivationOfRegister(parser, console, reg);
        });
    }
    const Result<Exit> result = deprivationOfFile(parser, console);
    return result ? *result : console.fail(result.error());
}

void declareUnits(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("PATH"),
        spoken(QT_TRANSLATE_NOOP("cli", "Sheet of persons or households, or a register.")));
    addPassphraseOption(parser);
    addDayOption(parser);
    addLevelOption(parser);
    addOption(parser, QStringLiteral("weight"),
              spoken(QT_TRANSLATE_NOOP("cli", "Column of survey weights.")),
              QStringLiteral("COLUMN"));
    addOption(parser, QStringLiteral("size"),
              spoken(QT_TRANSLATE_NOOP("cli", "Column of household sizes: persons are counted.")),
              QStringLiteral("COLUMN"));
    addOption(parser, QStringLiteral("by"),
              spoken(QT_TRANSLATE_NOOP("cli", "Column of groups to part the measure by.")),
              QStringLiteral("COLUMN"));
    addOption(parser, QStringLiteral("count"),
              spoken(QT_TRANSLATE_NOOP("cli", "persons or households of the register.")),
              QStringLiteral("NAME"), QStringLiteral("persons"));
}

void declarePoverty(QCommandLineParser& parser)
{
    declareUnits(parser);
    addOption(parser, QStringLiteral("value"),
              spoken(QT_TRANSLATE_NOOP("cli", "Column of the amount per head.")),
              QStringLiteral("COLUMN"));
    addOption(parser, QStringLiteral("line"),
              spoken(QT_TRANSLATE_NOOP("cli", "Poverty line in the unit of the amounts.")),
              QStringLiteral("NUMBER"));
    addOption(parser, QStringLiteral("line-of-median"),
              spoken(QT_TRANSLATE_NOOP("cli", "Poverty line as a share of the median, 0.6.")),
              QStringLiteral("SHARE"));
    addOption(parser, QStringLiteral("line-name"),
              spoken(QT_TRANSLATE_NOOP("cli", "Poverty line of the register by name, GK.")),
              QStringLiteral("NAME"));
    addOption(parser, QStringLiteral("amount"),
              spoken(QT_TRANSLATE_NOOP("cli", "spending_month or income_month of the register.")),
              QStringLiteral("NAME"), QStringLiteral("spending_month"));
}

void declareDeprivation(QCommandLineParser& parser)
{
    declareUnits(parser);
    addOption(parser, QStringLiteral("model"),
              spoken(QT_TRANSLATE_NOOP("cli", "Multidimensional score model for a register.")),
              QStringLiteral("MODEL"), QStringLiteral("mpi_register"));
    addOption(parser, QStringLiteral("spec"),
              spoken(QT_TRANSLATE_NOOP("cli", "File of indicators and whole weights; the global "
                                              "MPI.")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("weights"),
              spoken(QT_TRANSLATE_NOOP("cli", "Columns and whole weights: a=1,b=2.")),
              QStringLiteral("LIST"));
    addOption(parser, QStringLiteral("cut"),
              spoken(QT_TRANSLATE_NOOP("cli", "Poor from this sum of weights, with --weights.")),
              QStringLiteral("N"));
    addOption(parser, QStringLiteral("lines"),
              spoken(QT_TRANSLATE_NOOP("cli", "Columns that hold amounts and the line below which "
                                              "one is deprived, for M1 and M2: a=100,b=2.")),
              QStringLiteral("LIST"));
}

} // namespace

std::vector<Command> measureCommands()
{
    return {
        {QStringLiteral("measure poverty"),
         spoken(QT_TRANSLATE_NOOP("cli", "P0, P1, P2, Watts, Sen and Gini")), declarePoverty,
         poverty},
        {QStringLiteral("measure deprivation"),
         spoken(QT_TRANSLATE_NOOP("cli", "Multidimensional poverty (Alkire-Foster)")),
         declareDeprivation, deprivation},
    };
}

} // namespace rangkul::cli
