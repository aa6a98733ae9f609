// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "rangkul/storage/register.h"

namespace rangkul::cli {

/// The option every command has that opens a register.
void addPassphraseOption(QCommandLineParser& parser);
/// From --passphrase-file (its first line), else RANGKUL_PASSPHRASE_FILE, else asked on the
/// terminal.
core::Result<QString> readPassphrase(const QCommandLineParser& parser,
                                     const QString& option = QStringLiteral("passphrase-file"));

const core::Clock& systemClock();

/// Opens the register named by the first argument. InvalidInput ("cli.no_register") without one.
core::Result<std::unique_ptr<storage::Register>> openRegister(const QCommandLineParser& parser);

/// Runs `work` with the open register and turns its error into words and an exit status.
template <typename Work>
Exit withRegister(const QCommandLineParser& parser, const Console& console, Work work)
{
    auto opened = openRegister(parser);
    if (!opened) {
        return console.fail(opened.error());
    }
    core::Result<Exit> result = work(**opened);
    return result ? *result : console.fail(result.error());
}

} // namespace rangkul::cli
