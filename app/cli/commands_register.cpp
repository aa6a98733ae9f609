// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include "boundary_store.h"
#include "open_register.h"
#include "option_values.h"
#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/storage/received_rows.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"

namespace rangkul::cli {

namespace {

using core::Result;

QJsonArray findingsJson(const std::vector<exchange::BoundaryFinding>& findings)
{
    QJsonArray array;
    for (const exchange::BoundaryFinding& finding : findings) {
        array.append(QJsonObject{{QStringLiteral("finding"), finding.key},
                                 {QStringLiteral("feature"), finding.feature},
                                 {QStringLiteral("region"), finding.region},
                                 {QStringLiteral("value"), finding.value}});
    }
    return array;
}

Result<exchange::BoundaryFile> readBoundaries(const QCommandLineParser& parser,
                                              const Console& console)
{
    exchange::BoundaryOptions options;
    options.codeColumn = parser.value(QStringLiteral("code-column"));
    options.nameColumn = parser.value(QStringLiteral("name-column"));
    options.layer = parser.value(QStringLiteral("layer"));
    const QString system = parser.value(QStringLiteral("code-system"));
    if (system == QStringLiteral("kemendagri")) {
        options.codeSystem = core::CodeSystem::Kemendagri;
    } else if (system == QStringLiteral("bps")) {
        options.codeSystem = core::CodeSystem::Bps;
    } else if (!system.isEmpty()) {
        return core::Error{
            core::ErrorCode::InvalidInput, QStringLiteral("cli.code_system"), {system}};
    }
    RANGKUL_LET(file, exchange::readBoundaries(parser.value(QStringLiteral("boundaries")), options,
                                               console.progress()));
    if (!file.codeSystem) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("boundary.code_system_asked"),
                           {file.codeSamples.join(QStringLiteral(", "))}};
    }
    return file;
}

/// What the file brought to light; true when something of it was left out.
bool printFindings(const exchange::BoundaryFile& file, const Console& console)
{
    QStringList told;
    for (const exchange::BoundaryFinding& finding : file.findings) {
        const QString line = words::boundaryText(finding.key, finding.region, finding.value);
        if (!told.contains(line)) {
            told << line;
            console.line(QStringLiteral("  ") + line);
        }
    }
    return std::any_of(file.findings.begin(), file.findings.end(),
                       [](const auto& f) { return f.level == core::FindingLevel::Error; });
}

Exit create(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("boundaries"))) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give the folder to make and --boundaries FILE.")));
    }
    const QString folder = parser.positionalArguments().front();
    auto boundaries = readBoundaries(parser, console);
    if (!boundaries) {
        return console.fail(boundaries.error());
    }
    auto passphrase = readPassphrase(parser);
    if (!passphrase) {
        return console.fail(passphrase.error());
    }
    storage::NewRegister wanted;
    wanted.name = parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name"))
                                                       : QDir(folder).dirName();
    wanted.isDemo = parser.isSet(QStringLiteral("sample-data"));
    wanted.passphrase = *passphrase;
    wanted.officer = parser.value(QStringLiteral("officer"));
    wanted.device = parser.value(QStringLiteral("device"));
    auto made = storage::Register::create(folder, wanted, systemClock());
    if (!made) {
        return console.fail(made.error());
    }
    const auto stored = services::storeBoundaries(
        **made, *boundaries, QFileInfo(parser.value(QStringLiteral("boundaries"))).fileName());
    if (!stored) {
        return console.fail(stored.error());
    }
    const auto regions = static_cast<qint64>(boundaries->regions.size());
    console.json(QJsonObject{{QStringLiteral("id"), (*made)->info().id.toString()},
                             {QStringLiteral("name"), wanted.name},
                             {QStringLiteral("folder"), folder},
                             {QStringLiteral("regions"), regions},
                             {QStringLiteral("findings"), findingsJson(boundaries->findings)}});
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Register \"%1\" made with %2 regions."))
                     .arg(wanted.name, words::number(regions)));
    return printFindings(*boundaries, console) ? Exit::DoneWithFindings : Exit::Done;
}

Exit addBoundaries(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("boundaries"))) {
        return console.usage(spoken(
            QT_TRANSLATE_NOOP("cli", "Give the folder of the register and --boundaries FILE.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(file, readBoundaries(parser, console));
        const QString name = QFileInfo(parser.value(QStringLiteral("boundaries"))).fileName();
        RANGKUL_LET(change, services::compareBoundaries(reg, file, name));
        QJsonObject answer{{QStringLiteral("added"), change.added},
                           {QStringLiteral("changed"), change.changed},
                           {QStringLiteral("same"), change.same},
                           {QStringLiteral("findings"), findingsJson(file.findings)}};
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Regions: %1 new, %2 changed, %3 the same."))
                         .arg(words::number(change.added), words::number(change.changed),
                              words::number(change.same)));
        const bool leftOut = printFindings(file, console);
        if (!parser.isSet(QStringLiteral("dry-run")) && change.added + change.changed > 0) {
            RANGKUL_LET(commit, reg.records().apply(change.edit));
            answer.insert(QStringLiteral("commit"), commit.id);
            console.line(
                spoken(QT_TRANSLATE_NOOP("cli", "Stored. `undo` takes it back as a whole.")));
        }
        console.json(answer);
        return leftOut ? Exit::DoneWithFindings : Exit::Done;
    });
}

Exit info(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(frame, reg.frames().households(console.progress()));
        RANGKUL_LET(persons, reg.frames().persons(frame, console.progress()));
        RANGKUL_LET(datasets, reg.records().all(registry::Entity::Dataset));
        RANGKUL_LET(tray, reg.receivedRows().trayCount());
        const storage::RegisterInfo& about = reg.info();
        QJsonArray names;
        for (const registry::Record& dataset : datasets) {
            names.append(dataset.text(QLatin1StringView("name")));
        }
        const std::pair<QString, qint64> counts[] = {
            {QStringLiteral("regions"), static_cast<qint64>(frame.regions().size())},
            {QStringLiteral("households"), static_cast<qint64>(frame.size())},
            {QStringLiteral("persons"), static_cast<qint64>(persons.size())},
            {QStringLiteral("programs"), static_cast<qint64>(frame.programs().size())},
            {QStringLiteral("repair_tray"), tray},
        };
        QJsonObject answer{{QStringLiteral("id"), about.id.toString()},
                           {QStringLiteral("name"), about.name},
                           {QStringLiteral("sample_data"), about.isDemo},
                           {QStringLiteral("version"), about.version},
                           {QStringLiteral("officer"), reg.officer()},
                           {QStringLiteral("device"), reg.device()},
                           {QStringLiteral("datasets"), names}};
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Register")), about.name}};
        for (const auto& [key, count] : counts) {
            answer.insert(key, count);
        }
        table << QStringList{spoken(QT_TRANSLATE_NOOP("cli", "Regions")),
                             words::number(counts[0].second)}
              << QStringList{spoken(QT_TRANSLATE_NOOP("cli", "Households")),
                             words::number(counts[1].second)}
              << QStringList{spoken(QT_TRANSLATE_NOOP("cli", "Persons")),
                             words::number(counts[2].second)}
              << QStringList{spoken(QT_TRANSLATE_NOOP("cli", "Programs")),
                             words::number(counts[3].second)}
              << QStringList{spoken(QT_TRANSLATE_NOOP("cli", "Rows waiting for repair")),
                             words::number(tray)};
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit check(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(report, reg.check(console.progress()));
        QJsonArray findings;
        for (const core::Finding& finding : report) {
            findings.append(
                QJsonObject{{QStringLiteral("finding"), finding.reason},
                            {QStringLiteral("args"), QJsonArray::fromStringList(finding.args)}});
            console.line(QStringLiteral("%1: %2").arg(finding.reason,
                                                      finding.args.join(QStringLiteral(", "))));
        }
        console.json(QJsonObject{{QStringLiteral("sound"), report.empty()},
                                 {QStringLiteral("findings"), findings}});
        if (report.empty()) {
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "The register is sound.")));
        }
        return report.empty() ? Exit::Done : Exit::DoneWithFindings;
    });
}

} // namespace

std::vector<Command> registerCommands()
{
    const auto boundaryFile = [](QCommandLineParser& parser) {
        const auto option = [&parser](const char* name, const QString& text, const QString& value) {
            addOption(parser, QString::fromLatin1(name), text, value);
        };
        option(
            "boundaries",
            spoken(QT_TRANSLATE_NOOP("cli", "GeoJSON, Shapefile (or its zip), GeoPackage or KML.")),
            QStringLiteral("FILE"));
        option("layer", spoken(QT_TRANSLATE_NOOP("cli", "Layer of the boundary file.")),
               QStringLiteral("NAME"));
        option("code-column", spoken(QT_TRANSLATE_NOOP("cli", "Column of the region code.")),
               QStringLiteral("NAME"));
        option("name-column", spoken(QT_TRANSLATE_NOOP("cli", "Column of the region name.")),
               QStringLiteral("NAME"));
        option("code-system", spoken(QT_TRANSLATE_NOOP("cli", "kemendagri or bps.")),
               QStringLiteral("NAME"));
    };
    return {
        {QStringLiteral("register create"),
         spoken(QT_TRANSLATE_NOOP("cli", "Make a register from a boundary file")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             const auto option = [&parser](const char* name, const QString& text,
                                           const QString& value = {}, const QString& usual = {}) {
                 addOption(parser, QString::fromLatin1(name), text, value, usual);
             };
             boundaryFile(parser);
             option("name", spoken(QT_TRANSLATE_NOOP("cli", "Name of the register.")),
                    QStringLiteral("TEXT"));
             option("officer", spoken(QT_TRANSLATE_NOOP("cli", "Name of the officer.")),
                    QStringLiteral("TEXT"),
                    qEnvironmentVariable("USER", QStringLiteral("officer")));
             option("device", spoken(QT_TRANSLATE_NOOP("cli", "Name of this computer.")),
                    QStringLiteral("TEXT"), QSysInfo::machineHostName());
             option("sample-data", spoken(QT_TRANSLATE_NOOP(
                                       "cli", "The people in it are invented; screens say so.")));
         },
         create},
        {QStringLiteral("register boundaries"),
         spoken(QT_TRANSLATE_NOOP("cli", "Add boundaries to a register, or newer ones")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             boundaryFile(parser);
             addOption(parser, QStringLiteral("dry-run"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Compare only; store nothing.")));
         },
         addBoundaries},
        {QStringLiteral("register info"), spoken(QT_TRANSLATE_NOOP("cli", "What is in a register")),
         addRegisterArgument, info},
        {QStringLiteral("register check"),
         spoken(QT_TRANSLATE_NOOP("cli", "Check a register for damage")), addRegisterArgument,
         check},
    };
}

} // namespace rangkul::cli
