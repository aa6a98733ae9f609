// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QLocale>

#include "composition_root.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "screenshots.h"

using namespace rangkul;

namespace {

struct Options
{
    QString folder;
    QString passphraseFile;
    QString screenshots;
    QString place;
    QStringList imports;
};

Options parsed(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "The register of households for those who decide who is helped."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 QApplication::translate("main", "Folder of a register."),
                                 QStringLiteral("[DIR]"));
    parser.addOptions(
        {{QStringLiteral("passphrase-file"),
          QApplication::translate("main", "File whose first line is the passphrase."),
          QStringLiteral("FILE")},
         {QStringLiteral("place"),
          QApplication::translate("main", "Place to begin at, e.g. mapPage."),
          QStringLiteral("NAME")},
         {QStringLiteral("import"),
          QApplication::translate("main", "Begin the import of this file; may be given twice."),
          QStringLiteral("FILE")},
         {QStringLiteral("language"), QApplication::translate("main", "id or en."),
          QStringLiteral("NAME")},
         {QStringLiteral("screenshots"),
          QApplication::translate("main",
                                  "Write a picture of each place into this folder and quit."),
          QStringLiteral("FOLDER")}});
    parser.process(application);
    const QString language = parser.isSet(QStringLiteral("language"))
                                 ? parser.value(QStringLiteral("language"))
                                 : qEnvironmentVariable("RANGKUL_LANGUAGE");
    words::useLanguage(language.isEmpty() ? QLocale::system().name() : language);
    return {parser.positionalArguments().value(0), parser.value(QStringLiteral("passphrase-file")),
            parser.value(QStringLiteral("screenshots")), parser.value(QStringLiteral("place")),
            parser.values(QStringLiteral("import"))};
}

QString firstLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed()
                                          : QString();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rangkul"));
    QApplication::setOrganizationName(QStringLiteral("Rangkul"));
    QApplication::setApplicationVersion(QStringLiteral(RANGKUL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("id.rangkul.Rangkul"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("id.rangkul.Rangkul")));
    const Options options = parsed(application);
    ui::applyTheme(application);

    desktop::CompositionRoot root;
    std::unique_ptr<desktop::ScreenshotTaker> taker;
    if (!options.screenshots.isEmpty()) {
        taker =
            std::make_unique<desktop::ScreenshotTaker>(root, options.screenshots, options.imports);
    }
    if (!options.place.isEmpty()) {
        QObject::connect(&root, &desktop::CompositionRoot::ready, &root,
                         [&root, place = options.place] { root.window().goTo(place); });
    }
    if (!options.imports.isEmpty() && !taker) {
        QObject::connect(&root, &desktop::CompositionRoot::ready, &root,
                         [&root, files = options.imports] { root.beginImport(files); });
    }
    root.window().show();
    if (!options.folder.isEmpty()) {
        if (options.passphraseFile.isEmpty()) {
            root.offerRegister(options.folder);
        } else {
            root.openRegister(options.folder, firstLine(options.passphraseFile));
        }
    }
    return QApplication::exec();
}
