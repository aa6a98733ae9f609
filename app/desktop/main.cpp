// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QIcon>

#include "command_line.h"
#include "composition_root.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "screenshots.h"

#include <cstdio>

using namespace rangkul;

namespace {

constexpr int kWrongUse = 2;

QString firstLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed()
                                          : QString();
}

/// What the arguments ask for. Help and complaints need no display, so no window system is asked.
desktop::CommandLine commandLine(int& argc, char** argv)
{
    const QCoreApplication console(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    words::useLanguage(desktop::chosenLanguage(arguments));
    return desktop::readCommandLine(arguments);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("rangkul"));
    QCoreApplication::setOrganizationName(QStringLiteral("Rangkul"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RANGKUL_VERSION));
    const desktop::CommandLine line = commandLine(argc, argv);
    if (!line.text.isEmpty()) {
        std::fputs(qPrintable(line.text), line.isError ? stderr : stdout);
        return line.isError ? kWrongUse : 0;
    }
    const desktop::Options& options = line.options;

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("id.rangkul.Rangkul"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("id.rangkul.Rangkul")));
    words::useLanguage(desktop::chosenLanguage(QCoreApplication::arguments()));
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
