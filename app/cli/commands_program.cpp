// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "open_register.h"
#include "rangkul/coverage/coverage.h"
#include "rangkul/coverage/receipt_source.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_json.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;

QString say(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Exit addProgram(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        if (parser.value(QStringLiteral("name")).isEmpty()) {
            return console.usage(say(QT_TRANSLATE_NOOP("cli", "Give the program a --name.")));
        }
        const registry::RowRef row{Entity::Program, core::RecordId::random()};
        registry::NewRow created{row, {}};
        for (const registry::Variable& variable : registry::variables(Entity::Program)) {
            const QString text =
                parser.value(QString::fromLatin1(variable.column).replace(u'_', u'-'));
            if (!text.isEmpty()) {
                RANGKUL_LET(value, registry::parsedValue(variable, text));
                created.cells.emplace_back(variable.id, std::move(value));
            }
        }
        registry::Edit edit;
        edit.created.push_back(std::move(created));
        RANGKUL_LET(commit, reg.records().apply(edit));
        console.json(QJsonObject{{QStringLiteral("id"), row.id.toString()},
                                 {QStringLiteral("commit"), commit.id}});
        console.line(say(QT_TRANSLATE_NOOP("cli", "Program stored: %1")).arg(row.id.toString()));
        return Exit::Done;
    });
}

Exit listPrograms(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(programs, reg.records().all(Entity::Program));
        QJsonArray answer;
        QList<QStringList> table{
            {say(QT_TRANSLATE_NOOP("cli", "Program")), say(QT_TRANSLATE_NOOP("cli", "Name")),
             say(QT_TRANSLATE_NOOP("cli", "Office")), say(QT_TRANSLATE_NOOP("cli", "Year")),
             say(QT_TRANSLATE_NOOP("cli", "Quota"))}};
        for (const registry::Record& program : programs) {
            answer.append(toJson(program, Masking::Masked));
            const auto text = [&program](const char* column) {
                const registry::Variable& variable =
                    registry::variable(Entity::Program, QLatin1StringView(column));
                return words::display(variable, program.value(variable));
            };
            table << QStringList{program.ref().id.toString(), text("name"), text("office"),
                                 text("year"), text("quota")};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

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

Exit showCoverage(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(unit, unitOf(parser.value(QStringLiteral("unit"))));
        coverage::PoorDefinition poor;
        poor.most = parser.value(QStringLiteral("decile-up-to")).toInt();
        const int level =
            parser.value(QStringLiteral("level")) == QStringLiteral("kecamatan") ? 3 : 4;
        std::optional<int> year;
        if (parser.isSet(QStringLiteral("year"))) {
            year = parser.value(QStringLiteral("year")).toInt();
        }
        RANGKUL_LET(households, reg.frames().households(console.progress()));
        RANGKUL_LET(persons, reg.frames().persons(households, console.progress()));
        RANGKUL_LET(read, reg.receipts().receipts(households, persons, year, console.progress()));
        coverage::Population population = coverage::populationOf(households, persons, poor);
        coverage::regroup(population, households, level);
        QJsonArray programs;
        std::vector<coverage::Receipts> all;
        QList<QStringList> table{
            {say(QT_TRANSLATE_NOOP("cli", "Program")), say(QT_TRANSLATE_NOOP("cli", "Counted")),
             say(QT_TRANSLATE_NOOP("cli", "Meant for")), say(QT_TRANSLATE_NOOP("cli", "Reached")),
             say(QT_TRANSLATE_NOOP("cli", "Not reached")), say(QT_TRANSLATE_NOOP("cli", "Outside")),
             say(QT_TRANSLATE_NOOP("cli", "Coverage"))}};
        for (const coverage::ProgramReceipts& program : read) {
            const auto index = households.programIndex(program.program);
            if (!index) {
                continue;
            }
            all.push_back(coverage::numbered(program, households, population));
            const coverage::Coverage counted = coverage::coverageOf(population, all.back(), unit);
            const registry::FrameProgram& named =
                households.programs()[static_cast<size_t>(*index)];
            programs.append(programJson(named, counted, households, level));
            const coverage::Figures& f = counted.total;
            table << QStringList{named.name,
                                 words::number(static_cast<qint64>(f.all)),
                                 words::number(static_cast<qint64>(f.poor)),
                                 words::number(static_cast<qint64>(f.poorReached)),
                                 words::number(static_cast<qint64>(f.missed())),
                                 words::number(static_cast<qint64>(f.outside())),
                                 words::percent(f.coveragePercent())};
        }
        const coverage::Overlap overlap = coverage::overlapOf(population, all, unit);
        console.json(QJsonObject{{QStringLiteral("unit"), parser.value(QStringLiteral("unit"))},
                                 {QStringLiteral("programs"), programs},
                                 {QStringLiteral("overlap"), overlapJson(overlap)}});
        console.table(table);
        console.line(say(QT_TRANSLATE_NOOP("cli", "Meant for and without any program: %1"))
                         .arg(words::number(static_cast<qint64>(overlap.poor[0]))));
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> programCommands()
{
    const auto folder = [](QCommandLineParser& parser) {
        parser.addPositionalArgument(QStringLiteral("DIR"),
                                     say(QT_TRANSLATE_NOOP("cli", "Folder of the register.")));
        addPassphraseOption(parser);
    };
    return {
        {QStringLiteral("program add"),
         say(QT_TRANSLATE_NOOP("cli", "Add a program to the catalogue")),
         [=](QCommandLineParser& parser) {
             folder(parser);
             for (const registry::Variable& variable : registry::variables(Entity::Program)) {
                 addOption(parser, QString::fromLatin1(variable.column).replace(u'_', u'-'),
                           words::label(variable), QStringLiteral("VALUE"));
             }
         },
         addProgram},
        {QStringLiteral("program list"), say(QT_TRANSLATE_NOOP("cli", "The catalogue of programs")),
         folder, listPrograms},
        {QStringLiteral("coverage"),
         say(QT_TRANSLATE_NOOP("cli", "Who is reached by which program, and who is not")),
         [=](QCommandLineParser& parser) {
             folder(parser);
             addOption(parser, QStringLiteral("unit"),
                       say(QT_TRANSLATE_NOOP("cli", "person, household or dwelling.")),
                       QStringLiteral("NAME"), QStringLiteral("household"));
             addOption(
                 parser, QStringLiteral("decile-up-to"),
                 say(QT_TRANSLATE_NOOP("cli", "The help is meant for national deciles 1 to N.")),
                 QStringLiteral("N"), QStringLiteral("4"));
             addOption(parser, QStringLiteral("level"),
                       say(QT_TRANSLATE_NOOP("cli", "kelurahan or kecamatan.")),
                       QStringLiteral("NAME"), QStringLiteral("kelurahan"));
             addOption(parser, QStringLiteral("year"),
                       say(QT_TRANSLATE_NOOP("cli", "Benefits of this year only.")),
                       QStringLiteral("YEAR"));
         },
         showCoverage},
    };
}

} // namespace rangkul::cli
