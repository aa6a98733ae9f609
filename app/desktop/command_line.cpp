// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace rangkul::desktop {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("main", text);
}

/// Names of the places as the window knows them.
const QStringList& places()
{
    static const QStringList names{QStringLiteral("homePage"),      QStringLiteral("mapPage"),
                                   QStringLiteral("householdPage"), QStringLiteral("programPage"),
                                   QStringLiteral("matchPage"),     QStringLiteral("scorePage"),
                                   QStringLiteral("coveragePage"),  QStringLiteral("indicatorPage"),
                                   QStringLiteral("syncPage"),      QStringLiteral("conflictPage"),
                                   QStringLiteral("trayPage")};
    return names;
}

/// Qt reads some arguments itself; those with a value take the next one along.
QStringList withoutQtOptions(const QStringList& arguments)
{
    static const QStringList withValue{
        QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),    QStringLiteral("display"),
        QStringLiteral("geometry"),        QStringLiteral("style"),
        QStringLiteral("stylesheet"),      QStringLiteral("session")};
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        while (i > 0 && name.startsWith(u'-')) {
            name.remove(0, 1);
        }
        if (i > 0 && name != arguments[i] && withValue.contains(name)) {
            ++i;
        } else if (i == 0 || arguments[i] != QStringLiteral("-reverse")) {
            ours << arguments[i];
        }
    }
    return ours;
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
        "main", "The register of households for those who decide who is helped.")));
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")},
          say(QT_TRANSLATE_NOOP("main", "Show this help."))},
         {{QStringLiteral("v"), QStringLiteral("version")},
          say(QT_TRANSLATE_NOOP("main", "Show the version."))},
         {QStringLiteral("passphrase-file"),
          say(QT_TRANSLATE_NOOP("main", "File whose first line is the passphrase.")),
          say(QT_TRANSLATE_NOOP("main", "FILE"))},
         {QStringLiteral("place"),
          say(QT_TRANSLATE_NOOP("main", "Place to begin at: %1."))
              .arg(places().join(QStringLiteral(", "))),
          say(QT_TRANSLATE_NOOP("main", "NAME"))},
         {QStringLiteral("import"),
          say(QT_TRANSLATE_NOOP("main", "Begin the import of this file; may be given twice.")),
          say(QT_TRANSLATE_NOOP("main", "FILE"))},
         {QStringLiteral("language"), say(QT_TRANSLATE_NOOP("main", "Language: id or en.")),
          say(QT_TRANSLATE_NOOP("main", "NAME"))},
         {QStringLiteral("screenshots"),
          say(QT_TRANSLATE_NOOP("main",
                                "Write a picture of each place into this folder and quit.")),
          say(QT_TRANSLATE_NOOP("main", "FOLDER"))}});
    parser.addPositionalArgument(say(QT_TRANSLATE_NOOP("main", "FOLDER")),
                                 say(QT_TRANSLATE_NOOP("main", "Folder of a register.")),
                                 QStringLiteral("[%1]").arg(say("FOLDER")));
}

/// What is wrong with arguments that are known by name; empty: nothing.
QString fault(const QCommandLineParser& parser, const Options& options)
{
    const QString language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("language")) && language != QStringLiteral("id") &&
        language != QStringLiteral("en")) {
        return say(QT_TRANSLATE_NOOP("main", "There is no language \"%1\"; say id or en."))
            .arg(language);
    }
    if (parser.positionalArguments().size() > 1) {
        return say(QT_TRANSLATE_NOOP("main", "Name one folder; \"%1\" is one too many."))
            .arg(parser.positionalArguments().at(1));
    }
    if (!options.place.isEmpty() && !places().contains(options.place)) {
        return say(QT_TRANSLATE_NOOP("main", "There is no place \"%1\"; there are %2."))
            .arg(options.place, places().join(QStringLiteral(", ")));
    }
    if (!options.folder.isEmpty() && !QFileInfo(options.folder).isDir()) {
        return say(QT_TRANSLATE_NOOP("main", "There is no folder %1.")).arg(options.folder);
    }
    for (const QString& path : options.imports + QStringList{options.passphraseFile}) {
        if (!path.isEmpty() && !QFileInfo(path).isReadable()) {
            return say(QT_TRANSLATE_NOOP("main", "The file %1 cannot be read.")).arg(path);
        }
    }
    const bool needsRegister = !options.passphraseFile.isEmpty() || !options.place.isEmpty() ||
                               !options.imports.isEmpty() || !options.screenshots.isEmpty();
    return options.folder.isEmpty() && needsRegister
               ? say(QT_TRANSLATE_NOOP("main", "Name the folder of the register as well."))
               : QString();
}

} // namespace

QString chosenLanguage(const QStringList& arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(option + u'=')) {
            return arguments[i].sliced(option.size() + 1);
        }
    }
    const QString asked = qEnvironmentVariable("RANGKUL_LANGUAGE");
    return asked.isEmpty()
               ? QSettings().value(QStringLiteral("language"), QStringLiteral("id")).toString()
               : asked;
}

void rememberLanguage(const QString& language)
{
    QSettings().setValue(QStringLiteral("language"), language);
}

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    CommandLine line;
    const auto complaint = [&line](const QString& text) {
        line.isError = true;
        line.text =
            QStringLiteral("rangkul: %1\n%2\n")
                .arg(text,
                     say(QT_TRANSLATE_NOOP("main", "`rangkul --help` shows what can be given.")));
        return line;
    };
    if (!parser.parse(withoutQtOptions(arguments))) {
        return complaint(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        line.text = QStringLiteral("rangkul %1\n").arg(QCoreApplication::applicationVersion());
        return line;
    }
    line.options.folder = parser.positionalArguments().value(0);
    line.options.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    line.options.screenshots = parser.value(QStringLiteral("screenshots"));
    line.options.place = parser.value(QStringLiteral("place"));
    line.options.imports = parser.values(QStringLiteral("import"));
    const QString wrong = fault(parser, line.options);
    return wrong.isEmpty() ? line : complaint(wrong);
}

} // namespace rangkul::desktop
