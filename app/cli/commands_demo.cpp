// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_register.h"
#include "open_register.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

Exit demo(const QCommandLineParser& parser, const Console& console)
{
    bool householdsOk = false;
    bool seedOk = false;
    const int households = parser.value(QStringLiteral("households")).toInt(&householdsOk);
    const quint64 seed = parser.value(QStringLiteral("seed")).toULongLong(&seedOk);
    if (parser.positionalArguments().size() != 1 || !householdsOk || households < 1 || !seedOk) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give a folder, a number of households and a seed.")));
    }
    QString passphrase = services::demoPassphrase();
    if (parser.isSet(QStringLiteral("passphrase-file"))) {
        const auto given = readPassphrase(parser);
        if (!given) {
            return console.fail(given.error());
        }
        passphrase = *given;
    }
    const auto made =
        services::makeDemoRegister(parser.positionalArguments().front(), households, seed,
                                   passphrase, systemClock(), console.progress());
    if (!made) {
        return console.fail(made.error());
    }
    QJsonArray files;
    for (const demo::DemoFile& file : made->files.files) {
        files.append(
            QJsonObject{{QStringLiteral("file"), file.name}, {QStringLiteral("rows"), file.rows}});
    }
    console.json(QJsonObject{{QStringLiteral("files_folder"), made->files.folder},
                             {QStringLiteral("register"), made->registerFolder},
                             {QStringLiteral("files"), files},
                             {QStringLiteral("faults"), made->files.faults},
                             {QStringLiteral("households"), made->households},
                             {QStringLiteral("persons"), made->persons},
                             {QStringLiteral("benefits"), made->benefits},
                             {QStringLiteral("tray"), made->trayRows}});
    console.line(
        spoken(QT_TRANSLATE_NOOP(
                   "cli",
                   "Kota Contoh: %1 households, %2 persons, %3 benefits; %4 rows with planted "
                   "faults wait for repair."))
            .arg(words::number(made->households), words::number(made->persons),
                 words::number(made->benefits), words::number(made->trayRows)));
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Files: %1")).arg(made->files.folder));
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Register: %1")).arg(made->registerFolder));
    if (!parser.isSet(QStringLiteral("passphrase-file"))) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Passphrase: %1")).arg(passphrase));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {
        {QStringLiteral("demo"),
         spoken(QT_TRANSLATE_NOOP("cli", "Make the demo city: its files and a finished register")),
         [](QCommandLineParser& parser) {
             parser.addPositionalArgument(QStringLiteral("DIR"),
                                          spoken(QT_TRANSLATE_NOOP("cli", "Folder to make.")));
             addPassphraseOption(parser);
             addOption(parser, QStringLiteral("households"),
                       spoken(QT_TRANSLATE_NOOP("cli", "How many.")), QStringLiteral("N"),
                       QStringLiteral("1200"));
             addOption(parser, QStringLiteral("seed"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Equal seeds give equal cities.")),
                       QStringLiteral("S"), QStringLiteral("1"));
         },
         demo}};
}

} // namespace rangkul::cli
