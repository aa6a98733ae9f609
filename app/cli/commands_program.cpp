// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QSaveFile>

#include "option_values.h"
#include "program_options.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_json.h"
#include "rule_reading.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;

Result<coverage::CatalogueProgram> catalogueProgramNamed(const QString& path, const QString& name)
{
    RANGKUL_LET(catalogue, services::catalogueOf(path));
    QStringList known;
    for (const coverage::CatalogueProgram& each : catalogue.programs) {
        if (each.id.compare(name, Qt::CaseInsensitive) == 0 ||
            each.shortName.compare(name, Qt::CaseInsensitive) == 0) {
            return each;
        }
        known << each.id;
    }
    return core::Error{core::ErrorCode::NotFound,
                       QStringLiteral("catalogue.not_found"),
                       {name, known.join(QStringLiteral(", "))}};
}

Result<registry::Record> newProgram(const QCommandLineParser& parser, storage::Register& reg)
{
    registry::NewRow created{{Entity::Program, core::RecordId::random()}, {}};
    for (const registry::Variable& variable : registry::variables(Entity::Program)) {
        const QString text = parser.value(QString::fromLatin1(variable.column).replace(u'_', u'-'));
        if (!text.isEmpty()) {
            RANGKUL_LET(value, registry::parsedValue(variable, text));
            created.cells.emplace_back(variable.id, std::move(value));
        }
    }
    if (const QString rule = parser.value(QStringLiteral("rule")); !rule.isEmpty()) {
        RANGKUL_TRY(coverage::parseRule(rule));
    }
    registry::Edit edit;
    const registry::RowRef row = created.row;
    edit.created.push_back(std::move(created));
    RANGKUL_TRY(reg.records().apply(edit));
    return reg.records().record(row);
}

Exit addProgram(const QCommandLineParser& parser, const Console& console)
{
    const QString fromCatalogue = parser.value(QStringLiteral("from-catalogue"));
    if (parser.value(QStringLiteral("name")).isEmpty() && fromCatalogue.isEmpty()) {
        return console.usage(spoken(
            QT_TRANSLATE_NOOP("cli", "Give the program a --name, or take it --from-catalogue.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(stored, [&]() -> Result<registry::Record> {
            if (fromCatalogue.isEmpty()) {
                return newProgram(parser, reg);
            }
            RANGKUL_LET(found,
                        catalogueProgramNamed(parser.value(QStringLiteral("file")), fromCatalogue));
            RANGKUL_LET(year, benefitYear(parser));
            return services::addFromCatalogue(reg.records(), found, year);
        }());
        console.json(toJson(stored, Masking::Masked));
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "Program stored: %1")).arg(stored.ref().id.toString()));
        return Exit::Done;
    });
}

Exit listPrograms(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(programs, reg.records().all(Entity::Program));
        QJsonArray answer;
        QList<QStringList> table{
            {spoken(QT_TRANSLATE_NOOP("cli", "Program")), spoken(QT_TRANSLATE_NOOP("cli", "Name")),
             spoken(QT_TRANSLATE_NOOP("cli", "Office")), spoken(QT_TRANSLATE_NOOP("cli", "Year")),
             spoken(QT_TRANSLATE_NOOP("cli", "Quota"))}};
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

QString readingOf(const QString& rule)
{
    const auto parsed = coverage::parseRule(rule);
    return parsed ? services::readRule(*parsed) : QString();
}

QJsonObject catalogueJson(const coverage::CatalogueProgram& program)
{
    QJsonArray amounts;
    for (const coverage::CatalogueAmount& each : program.amounts) {
        amounts.append(QJsonObject{{QStringLiteral("for"), each.what},
                                   {QStringLiteral("rupiah"), each.rupiah}});
    }
    return {{QStringLiteral("id"), program.id},
            {QStringLiteral("name"), program.name},
            {QStringLiteral("short_name"), program.shortName},
            {QStringLiteral("office"), program.office},
            {QStringLiteral("strategy"), program.strategy},
            {QStringLiteral("unit"), program.unit},
            {QStringLiteral("rule"), program.rule},
            {QStringLiteral("reading"), readingOf(program.rule)},
            {QStringLiteral("amounts"), amounts},
            {QStringLiteral("confidence"), program.confidence},
            {QStringLiteral("note"), program.note},
            {QStringLiteral("source"), program.source}};
}

core::Status writeCatalogue(const QString& path)
{
    const QByteArray bytes = coverage::builtinCatalogueFile();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::Error{
            core::ErrorCode::Io, QStringLiteral("file.not_writable"), {path}, file.errorString()};
    }
    return core::Done{};
}

Exit showCatalogue(const QCommandLineParser& parser, const Console& console)
{
    const auto catalogue = services::catalogueOf(parser.value(QStringLiteral("file")));
    if (!catalogue) {
        return console.fail(catalogue.error());
    }
    if (const QString out = parser.value(QStringLiteral("out")); !out.isEmpty()) {
        if (const auto written = writeCatalogue(out); !written) {
            return console.fail(written.error());
        }
    }
    QJsonArray answer;
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Program")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Office")),
                              spoken(QT_TRANSLATE_NOOP("cli", "For whom"))}};
    for (const coverage::CatalogueProgram& each : catalogue->programs) {
        answer.append(catalogueJson(each));
        table << QStringList{each.id, each.office,
                             each.rule.isEmpty() ? each.note : readingOf(each.rule)};
    }
    console.json(answer);
    console.table(table);
    return Exit::Done;
}

QJsonObject ruleJson(const coverage::Rule& rule)
{
    return {{QStringLiteral("rule"), coverage::toText(rule)},
            {QStringLiteral("reading"), services::readRule(rule)}};
}

/// Says what is wrong with the sign under it.
Exit failAt(const Console& console, const QString& text, const core::Error& error)
{
    console.line(text);
    console.line(QString(coverage::placeOf(error), u' ') + u'^');
    return console.fail(error);
}

Exit checkRule(const QCommandLineParser& parser, const Console& console)
{
    const QString text = parser.value(QStringLiteral("rule"));
    if (text.isEmpty()) {
        return console.usage(spoken(QT_TRANSLATE_NOOP("cli", "Give the --rule.")));
    }
    const auto rule = coverage::parseRule(text);
    if (!rule) {
        return failAt(console, text, rule.error());
    }
    console.json(ruleJson(*rule));
    console.line(coverage::toText(*rule));
    console.line(services::readRule(*rule));
    return Exit::Done;
}

Result<coverage::Rule> ruleOrProgram(const QCommandLineParser& parser, storage::Register& reg)
{
    if (const QString text = parser.value(QStringLiteral("rule")); !text.isEmpty()) {
        return coverage::parseRule(text);
    }
    RANGKUL_LET(program, programOption(parser, reg));
    return services::ruleOf(program);
}

Exit previewRule(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(rule, ruleOrProgram(parser, reg));
        RANGKUL_LET(level, levelOption(parser));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(limit, wholeOption(parser, QStringLiteral("limit")));
        RANGKUL_LET(input, ruleInput(reg, {rule}, console));
        coverage::RuleFrame frame(input.households, input.persons, day);
        RANGKUL_LET(count, coverage::countRule(frame, rule, input.households, level));
        const auto eligible = static_cast<qint64>(count.yes.size());
        const auto unknown = static_cast<qint64>(count.unknown.size());
        QJsonObject answer = ruleJson(rule);
        QJsonArray regions;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Region")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Households"))}};
        for (const auto& [region, rows] : count.regions) {
            const auto households = static_cast<qint64>(rows.size());
            const QString name = regionNameAt(input.households, region);
            regions.append(
                QJsonObject{{QStringLiteral("code"), regionCodeAt(input.households, region)},
                            {QStringLiteral("name"), name},
                            {QStringLiteral("households"), households}});
            table << QStringList{name, words::number(households)};
        }
        answer.insert(QStringLiteral("counted"), count.households);
        answer.insert(QStringLiteral("eligible"), eligible);
        answer.insert(QStringLiteral("not_known"), unknown);
        answer.insert(QStringLiteral("persons"), count.persons);
        answer.insert(QStringLiteral("regions"), regions);
        answer.insert(QStringLiteral("unknown_programs"),
                      QJsonArray::fromStringList(count.unknownPrograms));
        answer.insert(QStringLiteral("households"),
                      idsOf(input.households, count.yes, size_t(limit.value_or(0))));
        console.json(answer);
        console.line(services::readRule(rule));
        console.table(table);
        console.line(spoken(QT_TRANSLATE_NOOP(
                                "cli", "%1 of %2 households, %3 persons; of %4 it is not known."))
                         .arg(words::number(eligible), words::number(count.households),
                              words::number(count.persons), words::number(unknown)));
        for (const QString& name : count.unknownPrograms) {
            console.line(spoken(QT_TRANSLATE_NOOP(
                                    "cli", "The register has no program \"%1\": who receives it "
                                           "is not known."))
                             .arg(name));
        }
        return Exit::Done;
    });
}

void declareCatalogue(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("file"),
              spoken(QT_TRANSLATE_NOOP("cli", "Read this catalogue instead of the built-in one.")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("out"),
              spoken(QT_TRANSLATE_NOOP("cli", "Write the built-in catalogue here, to be edited.")),
              QStringLiteral("FILE"));
}

void declareAddProgram(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    for (const registry::Variable& variable : registry::variables(Entity::Program)) {
        addOption(parser, QString::fromLatin1(variable.column).replace(u'_', u'-'),
                  words::label(variable), QStringLiteral("VALUE"));
    }
    addOption(parser, QStringLiteral("from-catalogue"),
              spoken(QT_TRANSLATE_NOOP("cli", "Take this program of the catalogue.")),
              QStringLiteral("NAME"));
    addOption(parser, QStringLiteral("file"),
              spoken(QT_TRANSLATE_NOOP("cli", "Read this catalogue instead of the built-in one.")),
              QStringLiteral("FILE"));
}

void addRuleOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("rule"),
              spoken(QT_TRANSLATE_NOOP("cli", "The rule, such as \"decile <= 4\".")),
              QStringLiteral("TEXT"));
}

void declarePreview(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addRuleOption(parser);
    addProgramOption(parser);
    addLevelOption(parser);
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "Day that decides ages; today.")));
    addOption(parser, QStringLiteral("limit"),
              spoken(QT_TRANSLATE_NOOP("cli", "List the ids of so many households.")),
              QStringLiteral("N"));
}

} // namespace

std::vector<Command> programCommands()
{
    std::vector<Command> out{
        {QStringLiteral("program add"),
         spoken(QT_TRANSLATE_NOOP("cli", "Add a program, or take one of the catalogue")),
         declareAddProgram, addProgram},
        {QStringLiteral("program list"),
         spoken(QT_TRANSLATE_NOOP("cli", "The programs of the register")), addRegisterArgument,
         listPrograms},
        {QStringLiteral("program catalogue"),
         spoken(QT_TRANSLATE_NOOP("cli", "Programs that are known, with rules and amounts")),
         declareCatalogue, showCatalogue},
        {QStringLiteral("program rule check"),
         spoken(QT_TRANSLATE_NOOP("cli", "Read a rule and say it in words")), addRuleOption,
         checkRule},
        {QStringLiteral("program rule preview"),
         spoken(QT_TRANSLATE_NOOP("cli", "Count whom a rule means, before it is stored")),
         declarePreview, previewRule},
    };
    for (auto* more : {&programStageCommands, &programPairCommands}) {
        for (Command& command : (*more)()) {
            out.push_back(std::move(command));
        }
    }
    return out;
}

} // namespace rangkul::cli
