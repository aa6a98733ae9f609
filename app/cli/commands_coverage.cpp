// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_values.h"
#include "program_options.h"
#include "rangkul/coverage/coverage.h"
#include "rangkul/coverage/receipt_source.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using core::Result;

constexpr int kMostListed = 1'000'000;

QJsonObject figuresJson(const coverage::Figures& figures)
{
    const auto share = [](std::optional<double> value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{QStringLiteral("all"), static_cast<qint64>(figures.all)},
            {QStringLiteral("poor"), static_cast<qint64>(figures.poor)},
            {QStringLiteral("recipients"), static_cast<qint64>(figures.recipients)},
            {QStringLiteral("not_recipients"), static_cast<qint64>(figures.notRecipients())},
            {QStringLiteral("poor_reached"), static_cast<qint64>(figures.poorReached)},
            {QStringLiteral("missed"), static_cast<qint64>(figures.missed())},
            {QStringLiteral("outside"), static_cast<qint64>(figures.outside())},
            {QStringLiteral("coverage_percent"), share(figures.coveragePercent())},
            {QStringLiteral("exclusion_percent"), share(figures.exclusionPercent())},
            {QStringLiteral("inclusion_percent"), share(figures.inclusionPercent())}};
}

Result<coverage::Unit> unitOf(const QString& name)
{
    const std::pair<const char*, coverage::Unit> units[] = {
        {"person", coverage::Unit::Person},
        {"household", coverage::Unit::Household},
        {"dwelling", coverage::Unit::Dwelling}};
    for (const auto& [word, unit] : units) {
        if (name == QLatin1StringView(word)) {
            return unit;
        }
    }
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("cli.unit"), {name}};
}

QJsonObject overlapJson(const coverage::Overlap& overlap)
{
    QJsonObject object;
    const char* const names[] = {"0", "1", "2", "3_or_more"};
    for (size_t i = 0; i < overlap.all.size(); ++i) {
        object.insert(QLatin1StringView(names[i]),
                      QJsonObject{{QStringLiteral("all"), static_cast<qint64>(overlap.all[i])},
                                  {QStringLiteral("poor"), static_cast<qint64>(overlap.poor[i])}});
    }
    return object;
}

/// What a call of the command asks.
struct CoverageAsked
{
    coverage::Unit unit = coverage::Unit::Household;
    coverage::PoorDefinition poor;
    int level = 4;
    std::optional<int> year;
    std::optional<core::RecordId> program;
    bool byRegion = false;
    size_t most = 0; ///< ids of households that are meant and not reached
};

Result<CoverageAsked> coverageAsked(const QCommandLineParser& parser, storage::Register& reg)
{
    CoverageAsked out;
    RANGKUL_LET(unit, unitOf(parser.value(QStringLiteral("unit"))));
    RANGKUL_LET(level, levelOption(parser));
    RANGKUL_LET(year, yearOption(parser));
    RANGKUL_LET(most, rangeOption(parser, QStringLiteral("missed"), 0, kMostListed));
    RANGKUL_LET(decile, decileOption(parser));
    out.unit = unit;
    out.level = level;
    out.year = year;
    out.most = static_cast<size_t>(most.value_or(0));
    out.poor.most = decile;
    const QString by = parser.value(QStringLiteral("by"));
    if (by != QStringLiteral("program") && by != QStringLiteral("region")) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("cli.unknown_word"),
                           {by, QStringLiteral("program, region")}};
    }
    out.byRegion = by == QStringLiteral("region");
    out.poor.orEligible = parser.isSet(QStringLiteral("or-eligible"));
    if (parser.isSet(QStringLiteral("program"))) {
        RANGKUL_LET(program, programOption(parser, reg));
        out.program = program.ref().id;
    }
    return out;
}

/// The figures of one program and, when asked, the households behind "not reached".
QJsonObject programJson(const registry::FrameProgram& program, const coverage::Coverage& counted,
                        const registry::HouseholdFrame& households, int level)
{
    QJsonArray regions;
    for (size_t i = 0; i < households.regions().size(); ++i) {
        const registry::FrameRegion& region = households.regions()[i];
        if (region.level == level) {
            QJsonObject object = figuresJson(counted.byRegion[i]);
            object.insert(QStringLiteral("code"), region.code);
            object.insert(QStringLiteral("name"), region.name);
            regions.append(object);
        }
    }
    return {{QStringLiteral("program"), program.name},
            {QStringLiteral("id"), program.id.toString()},
            {QStringLiteral("total"), figuresJson(counted.total)},
            {QStringLiteral("regions"), regions}};
}

QJsonArray missedJson(const coverage::Population& population, const coverage::Receipts& receipts,
                      const CoverageAsked& asked, const registry::HouseholdFrame& households)
{
    const coverage::IndexSet missed = coverage::householdsOf(
        population, coverage::membersOf(population, receipts, asked.unit, coverage::Part::Missed),
        asked.unit);
    std::vector<quint32> rows;
    missed.forEach([&rows](std::size_t row) { rows.push_back(static_cast<quint32>(row)); });
    return idsOf(households, rows, asked.most);
}

QStringList coverageTexts(const QString& name, const coverage::Figures& f)
{
    return {name,
            words::number(static_cast<qint64>(f.all)),
            words::number(static_cast<qint64>(f.poor)),
            words::number(static_cast<qint64>(f.poorReached)),
            words::number(static_cast<qint64>(f.missed())),
            words::number(static_cast<qint64>(f.outside())),
            words::percent(f.coveragePercent()),
            words::percent(f.exclusionPercent()),
            words::percent(f.inclusionPercent())};
}

/// A line for the program, or one for each region of the level that somebody lives in.
void addLines(QList<QStringList>& table, const QString& program, const coverage::Coverage& counted,
              const registry::HouseholdFrame& households, const CoverageAsked& asked)
{
    if (!asked.byRegion) {
        table << coverageTexts(program, counted.total);
        return;
    }
    for (size_t i = 0; i < counted.byRegion.size(); ++i) {
        const registry::FrameRegion& region = households.regions()[i];
        if (region.level == asked.level && counted.byRegion[i].all > 0) {
            table << coverageTexts(QStringLiteral("%1 · %2").arg(program, region.name),
                                   counted.byRegion[i]);
        }
    }
}

Exit showCoverage(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(asked, coverageAsked(parser, reg));
        RANGKUL_LET(households, reg.frames().households(console.progress()));
        RANGKUL_LET(persons, reg.frames().persons(households, console.progress()));
        RANGKUL_LET(read,
                    reg.receipts().receipts(households, persons, asked.year, console.progress()));
        coverage::Population population = coverage::populationOf(households, persons, asked.poor);
        coverage::regroup(population, households, asked.level);
        QJsonArray programs;
        std::vector<coverage::Receipts> all;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Program")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Counted")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Meant for")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Reached")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Not reached")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Outside")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Coverage")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Exclusion error")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Inclusion error"))}};
        for (const coverage::ProgramReceipts& program : read) {
            const auto index = households.programIndex(program.program);
            if (!index || (asked.program && *asked.program != program.program)) {
                continue;
            }
            all.push_back(coverage::numbered(program, households, population));
            const auto counted = coverage::coverageOf(population, all.back(), asked.unit);
            const auto& named = households.programs()[static_cast<size_t>(*index)];
            QJsonObject one = programJson(named, counted, households, asked.level);
            if (asked.most > 0) {
                one.insert(QStringLiteral("missed_households"),
                           missedJson(population, all.back(), asked, households));
            }
            programs.append(one);
            addLines(table, named.name, counted, households, asked);
        }
        const auto overlap = coverage::overlapOf(population, all, asked.unit);
        console.json(QJsonObject{{QStringLiteral("unit"), parser.value(QStringLiteral("unit"))},
                                 {QStringLiteral("programs"), programs},
                                 {QStringLiteral("overlap"), overlapJson(overlap)}});
        console.table(table);
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Meant for and without any program: %1"))
                         .arg(words::number(static_cast<qint64>(overlap.poor[0]))));
        return Exit::Done;
    });
}

void declareCoverage(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addOption(parser, QStringLiteral("unit"),
              spoken(QT_TRANSLATE_NOOP("cli", "person, household or dwelling.")),
              QStringLiteral("NAME"), QStringLiteral("household"));
    addOption(parser, QStringLiteral("decile-up-to"),
              spoken(QT_TRANSLATE_NOOP("cli", "The help is meant for national deciles 1 to N.")),
              QStringLiteral("N"), QStringLiteral("4"));
    addOption(parser, QStringLiteral("or-eligible"),
              spoken(QT_TRANSLATE_NOOP("cli", "Meant also for those whom a verifier found "
                                              "eligible.")));
    addLevelOption(parser);
    addOption(parser, QStringLiteral("by"),
              spoken(QT_TRANSLATE_NOOP("cli", "A line for each program or region.")),
              QStringLiteral("NAME"), QStringLiteral("program"));
    addOption(parser, QStringLiteral("year"),
              spoken(QT_TRANSLATE_NOOP("cli", "Benefits of this year only.")),
              QStringLiteral("YEAR"));
    addProgramOption(parser);
    addOption(parser, QStringLiteral("missed"),
              spoken(QT_TRANSLATE_NOOP("cli", "List the ids of so many households that are meant "
                                              "and not reached.")),
              QStringLiteral("N"));
}

} // namespace

std::vector<Command> coverageCommands()
{
    std::vector<Command> out{
        {QStringLiteral("coverage"),
         spoken(QT_TRANSLATE_NOOP("cli", "Who is reached by which program, and who is not")),
         declareCoverage, showCoverage}};
    for (Command& command : programBudgetCommands()) {
        out.push_back(std::move(command));
    }
    return out;
}

} // namespace rangkul::cli
