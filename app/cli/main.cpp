// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include "command.h"
#include "rangkul/words/format.h"

#include <algorithm>
#include <memory>

using namespace rangkul;
using namespace rangkul::cli;

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto* group :
         {&registerCommands, &importCommands, &trayCommands, &recordCommands, &listCommands,
          &programCommands, &coverageCommands, &needCommands, &matchCommands, &scoreCommands,
          &scoreViewCommands, &objectionCommands, &measureCommands, &indicatorCommands,
          &snapshotCommands, &mapCommands, &syncCommands, &conflictCommands, &demoCommands}) {
        for (Command& command : (*group)()) {
            all.push_back(std::move(command));
        }
    }
    return all;
}

void printHelp(const std::vector<Command>& commands, const Console& console)
{
    console.line(QCoreApplication::translate("cli",
                                             "Usage: rangkul-cli COMMAND [ARGUMENT ...] [--json] "
                                             "[--passphrase-file FILE] [--language id|en]"));
    console.line();
    QList<QStringList> rows;
    for (const Command& command : commands) {
        rows << QStringList{QStringLiteral("  ") + command.name, command.summary};
    }
    console.table(rows);
    console.line();
    console.line(QCoreApplication::translate(
        "cli", "Exit status: 0 done, 1 done with findings, 2 wrong use, 3 unusable "
               "input, 4 wrong passphrase or no right, 5 the machine failed."));
}

/// The command named by the first three words at most; how many words it took in `used`.
const Command* findCommand(const std::vector<Command>& commands, const QStringList& words,
                           qsizetype& used)
{
    for (const qsizetype count : {qsizetype(3), qsizetype(2), qsizetype(1)}) {
        const QString name = words.first(std::min(count, words.size())).join(u' ');
        const auto found =
            std::find_if(commands.begin(), commands.end(),
                         [&name](const Command& command) { return command.name == name; });
        if (found != commands.end()) {
            used = std::min(count, words.size());
            return &*found;
        }
    }
    return nullptr;
}

void chooseLanguage(const QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    if (at > 0 && at + 1 < arguments.size()) {
        words::useLanguage(arguments[at + 1]);
        return;
    }
    const QString asked = qEnvironmentVariable("RANGKUL_LANGUAGE");
    words::useLanguage(asked.isEmpty() ? QLocale::system().name() : asked);
}

Exit runCommand(const Command& command, QStringList arguments, bool json)
{
    const Console console(json);
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.addHelpOption();
    addOption(parser, QStringLiteral("json"),
              QCoreApplication::translate("cli", "Answer in JSON."));
    addOption(parser, QStringLiteral("language"), QCoreApplication::translate("cli", "id or en."),
              QStringLiteral("NAME"));
    command.declare(parser);
    arguments.prepend(QStringLiteral("rangkul-cli ") + command.name);
    if (!parser.parse(arguments)) {
        return console.usage(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        Console(false).line(parser.helpText());
        return Exit::Done;
    }
    return command.run(parser, console);
}

/// Letters on paper need more than Qt Core; nothing is shown on a screen all the same.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    const bool wantsPaper = std::any_of(argv + 1, argv + argc, [](const char* word) {
        return QByteArrayView(word).endsWith(".pdf");
    });
    if (!wantsPaper) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

void rangkul::cli::addOption(QCommandLineParser& parser, const QString& name,
                             const QString& description, const QString& valueName,
                             const QString& defaultValue)
{
    parser.addOption(QCommandLineOption(name, description, valueName, defaultValue));
}

int main(int argc, char* argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rangkul-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("Rangkul"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RANGKUL_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    chooseLanguage(arguments);
    const QStringList words = arguments.sliced(1);
    const bool json = words.contains(QStringLiteral("--json"));
    const std::vector<Command> commands = allCommands();
    if (words.isEmpty() || words.front() == QStringLiteral("--help") ||
        words.front() == QStringLiteral("help")) {
        printHelp(commands, Console(false));
        return static_cast<int>(words.isEmpty() ? Exit::Usage : Exit::Done);
    }
    if (words.front() == QStringLiteral("--version")) {
        Console(false).line(QStringLiteral("rangkul-cli ") +
                            QCoreApplication::applicationVersion());
        return static_cast<int>(Exit::Done);
    }
    qsizetype used = 0;
    const Command* command = findCommand(commands, words, used);
    if (command == nullptr) {
        return static_cast<int>(Console(json).usage(
            QCoreApplication::translate("cli", "There is no command \"%1\".").arg(words.front())));
    }
    return static_cast<int>(runCommand(*command, words.sliced(used), json));
}
