// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_register.h"

#include <QCoreApplication>
#include <QFile>

#include "terminal.h"

namespace rangkul::cli {

void addPassphraseOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("passphrase-file"),
              QCoreApplication::translate("cli", "File whose first line is the passphrase."),
              QStringLiteral("FILE"));
}

core::Result<QString> readPassphrase(const QCommandLineParser& parser, const QString& option)
{
    QString path = parser.value(option);
    if (path.isEmpty()) {
        path = qEnvironmentVariable("RANGKUL_PASSPHRASE_FILE");
    }
    if (path.isEmpty()) {
        return askSecret(QCoreApplication::translate("cli", "Passphrase:"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("passphrase.file_unreadable"),
                           {path},
                           file.errorString()};
    }
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    return line;
}

const core::Clock& systemClock()
{
    static const core::SystemClock clock;
    return clock;
}

core::Result<std::unique_ptr<storage::Register>> openRegister(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty()) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("cli.no_register")};
    }
    RANGKUL_LET(passphrase, readPassphrase(parser));
    storage::OpenOptions options;
    options.program = QStringLiteral("rangkul-cli");
    return storage::Register::open(parser.positionalArguments().front(), passphrase, systemClock(),
                                   options);
}

} // namespace rangkul::cli
