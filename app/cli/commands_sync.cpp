// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include "open_register.h"
#include "option_values.h"
#include "rangkul/sync/folder_drop.h"
#include "rangkul/sync/invitation.h"
#include "rangkul/sync/sync_engine.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using core::Result;

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("file.not_readable"),
                           {path},
                           file.errorString()};
    }
    return file.readAll();
}

core::Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::Error{core::ErrorCode::NoPermission,
                           QStringLiteral("file.not_writable"),
                           {path},
                           file.errorString()};
    }
    return core::Done{};
}

Result<sync::SyncReport> exchange(storage::Register& reg, const QString& folder,
                                  const Console& console)
{
    sync::FolderDrop drop(folder, sync::FolderDrop::mediumOf(folder));
    return sync::SyncEngine(reg.sync(), drop, systemClock()).sync(console.progress());
}

QJsonObject reportJson(const sync::SyncReport& report)
{
    QJsonArray refused;
    for (const sync::QuarantinedFile& file : report.quarantined) {
        refused.append(QJsonObject{{QStringLiteral("file"), file.path},
                                   {QStringLiteral("reason"), file.reason.reason}});
    }
    QJsonArray warnings;
    for (const core::Error& warning : report.warnings) {
        warnings.append(warning.reason);
    }
    return {{QStringLiteral("sent"), report.sentOperations},
            {QStringLiteral("sent_files"), report.sentFiles},
            {QStringLiteral("received"), report.receivedOperations},
            {QStringLiteral("received_files"), report.receivedFiles},
            {QStringLiteral("new_conflicts"), report.newConflicts},
            {QStringLiteral("merged"), report.softMerges},
            {QStringLiteral("unsent"), report.unsentOperations},
            {QStringLiteral("incomplete_files"), report.incompleteFiles},
            {QStringLiteral("ignored_files"), report.ignoredFiles},
            {QStringLiteral("repaired_files"), report.repairedFiles},
            {QStringLiteral("waiting_files"), static_cast<qint64>(report.waiting.size())},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("warnings"), warnings}};
}

Exit synchronise(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QString folder = parser.value(QStringLiteral("drop"));
        if (folder.isEmpty()) {
            return console.usage(
                spoken(QT_TRANSLATE_NOOP("cli", "Name the shared folder: --drop PATH.")));
        }
        RANGKUL_LET(report, exchange(reg, folder, console));
        console.json(reportJson(report));
        console.line(
            spoken(QT_TRANSLATE_NOOP(
                       "cli", "Sent %1 changes, received %2; %3 new conflicts, %4 not sent yet."))
                .arg(words::number(report.sentOperations), words::number(report.receivedOperations),
                     words::number(report.newConflicts), words::number(report.unsentOperations)));
        for (const sync::QuarantinedFile& file : report.quarantined) {
            console.line(QStringLiteral("  %1: %2").arg(file.path, words::sentence(file.reason)));
        }
        for (const core::Error& warning : report.warnings) {
            console.line(QStringLiteral("  ") + words::sentence(warning));
        }
        RANGKUL_LET(open, reg.sync().conflicts());
        const bool findings =
            !open.empty() || !report.quarantined.empty() || !report.warnings.empty();
        return findings ? Exit::DoneWithFindings : Exit::Done;
    });
}

Exit invite(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        const QString out = parser.value(QStringLiteral("out"));
        if (out.isEmpty()) {
            return console.usage(
                spoken(QT_TRANSLATE_NOOP("cli", "Name the invitation file: --out FILE.")));
        }
        QString code = sync::newInvitationCode();
        if (parser.isSet(QStringLiteral("code-file"))) {
            RANGKUL_LET(given, readPassphrase(parser, QStringLiteral("code-file")));
            code = given;
        }
        RANGKUL_LET(bytes,
                    sync::makeInvitation(reg.sync(), parser.value(QStringLiteral("label")), code));
        RANGKUL_TRY(writeFile(out, bytes));
        QJsonObject answer{{QStringLiteral("file"), out}, {QStringLiteral("code"), code}};
        if (parser.isSet(QStringLiteral("drop"))) {
            // The admin log must lie on the drop before the other laptop can join by it.
            RANGKUL_LET(report, exchange(reg, parser.value(QStringLiteral("drop")), console));
            answer.insert(QStringLiteral("sync"), reportJson(report));
        }
        console.json(answer);
        console.line(
            spoken(QT_TRANSLATE_NOOP(
                       "cli",
                       "Invitation written to %1. Tell the code by phone, never with the file: %2"))
                .arg(out, code));
        return Exit::Done;
    });
}

Exit join(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2) {
        return console.usage(
            spoken(QT_TRANSLATE_NOOP("cli", "Give the invitation file and the folder to make.")));
    }
    const auto run = [&]() -> Result<Exit> {
        RANGKUL_LET(bytes, readFile(arguments[0]));
        RANGKUL_LET(code, readPassphrase(parser, QStringLiteral("code-file")));
        RANGKUL_LET(passphrase, readPassphrase(parser));
        RANGKUL_LET(setup, sync::joinIdentity(bytes, code, parser.value(QStringLiteral("device")),
                                              parser.value(QStringLiteral("officer"))));
        storage::NewRegister wanted;
        wanted.passphrase = passphrase;
        wanted.officer = parser.value(QStringLiteral("officer"));
        wanted.device = parser.value(QStringLiteral("device"));
        wanted.name = parser.value(QStringLiteral("name"));
        wanted.setup = std::move(setup);
        RANGKUL_LET(reg, storage::Register::create(arguments[1], wanted, systemClock()));
        QJsonObject answer{{QStringLiteral("id"), reg->info().id.toString()},
                           {QStringLiteral("folder"), arguments[1]}};
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "Joined; the register is in %1.")).arg(arguments[1]));
        if (parser.isSet(QStringLiteral("drop"))) {
            RANGKUL_LET(report, exchange(*reg, parser.value(QStringLiteral("drop")), console));
            answer.insert(QStringLiteral("sync"), reportJson(report));
            console.line(spoken(QT_TRANSLATE_NOOP("cli", "Received %1 changes."))
                             .arg(words::number(report.receivedOperations)));
        }
        console.json(answer);
        return Exit::Done;
    };
    const Result<Exit> result = run();
    return result ? *result : console.fail(result.error());
}

} // namespace

std::vector<Command> syncCommands()
{
    const auto drop = [](QCommandLineParser& parser) {
        addOption(parser, QStringLiteral("drop"),
                  spoken(QT_TRANSLATE_NOOP("cli", "Shared folder or stick.")),
                  QStringLiteral("PATH"));
    };
    const auto code = [](QCommandLineParser& parser) {
        addOption(parser, QStringLiteral("code-file"),
                  spoken(QT_TRANSLATE_NOOP("cli",
                                           "File whose first line is the code of the invitation.")),
                  QStringLiteral("FILE"));
    };
    return {
        {QStringLiteral("invite"),
         spoken(QT_TRANSLATE_NOOP("cli", "Make an invitation for another laptop")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             drop(parser);
             code(parser);
             addOption(parser, QStringLiteral("out"),
                       spoken(QT_TRANSLATE_NOOP("cli", "File to write.")), QStringLiteral("FILE"));
             addOption(parser, QStringLiteral("label"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Who is invited.")), QStringLiteral("TEXT"),
                       QStringLiteral("laptop"));
         },
         invite},
        {QStringLiteral("join"),
         spoken(QT_TRANSLATE_NOOP("cli", "Join a register by an invitation")),
         [=](QCommandLineParser& parser) {
             parser.addPositionalArgument(QStringLiteral("FILE"),
                                          spoken(QT_TRANSLATE_NOOP("cli", "The invitation.")));
             addRegisterArgument(parser);
             drop(parser);
             code(parser);
             addOption(parser, QStringLiteral("officer"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Name of the officer.")),
                       QStringLiteral("TEXT"),
                       qEnvironmentVariable("USER", QStringLiteral("officer")));
             addOption(parser, QStringLiteral("device"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Name of this computer.")),
                       QStringLiteral("TEXT"), QSysInfo::machineHostName());
             addOption(parser, QStringLiteral("name"),
                       spoken(QT_TRANSLATE_NOOP("cli", "Name of the register.")),
                       QStringLiteral("TEXT"), QStringLiteral("Rangkul"));
         },
         join},
        {QStringLiteral("sync"),
         spoken(QT_TRANSLATE_NOOP("cli", "Exchange changes through a folder")),
         [=](QCommandLineParser& parser) {
             addRegisterArgument(parser);
             drop(parser);
         },
         synchronise},
    };
}

} // namespace rangkul::cli
