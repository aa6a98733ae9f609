// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include "console.h"

#include <functional>
#include <vector>

namespace rangkul::cli {

/// One command of the program. `declare` names its arguments and options, `run` does the work.
struct Command
{
    QString name; ///< one to three words: "register create"
    QString summary;
    std::function<void(QCommandLineParser&)> declare;
    std::function<Exit(const QCommandLineParser&, const Console&)> run;
};

/// Shorthand inside declare().
void addOption(QCommandLineParser& parser, const QString& name, const QString& description,
               const QString& valueName = {}, const QString& defaultValue = {});

// Each file of commands gives its own; main.cpp lists them.
std::vector<Command> registerCommands();
std::vector<Command> importCommands();
std::vector<Command> trayCommands();
std::vector<Command> recordCommands();
std::vector<Command> listCommands();
std::vector<Command> programCommands();
std::vector<Command> coverageCommands();
std::vector<Command> needCommands();
std::vector<Command> scoreCommands();
std::vector<Command> scoreViewCommands();
std::vector<Command> objectionCommands();
std::vector<Command> measureCommands();
std::vector<Command> indicatorCommands();
std::vector<Command> snapshotCommands();
std::vector<Command> mapCommands();
std::vector<Command> matchCommands();
std::vector<Command> syncCommands();
std::vector<Command> conflictCommands();
std::vector<Command> demoCommands();

} // namespace rangkul::cli
