// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rangkul::desktop {

/// What the window begins with.
struct Options
{
    QString folder; ///< of a register; empty: the start page
    QString passphraseFile;
    QString screenshots;
    QString place;
    QStringList imports;
};

/// What the arguments ask for: to start, or only to say something and end.
struct CommandLine
{
    Options options;
    QString text; ///< for the terminal; empty: start
    bool isError = false;
};

/// The language named by the arguments, else by RANGKUL_LANGUAGE, else the one chosen before, else
/// Indonesian. "id", "en", or what was wrongly named.
QString chosenLanguage(const QStringList& arguments);
void rememberLanguage(const QString& language);

/// Reads the arguments, the program's name first. Says its words in the language in use; needs an
/// application object, but no display.
CommandLine readCommandLine(const QStringList& arguments);

} // namespace rangkul::desktop
