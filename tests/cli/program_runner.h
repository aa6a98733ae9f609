// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "cheap_key.h"

namespace rangkul::test {

/// What one call of the program gave.
struct ProgramAnswer
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QString reason() const { return object()["error"].toObject()["reason"].toString(); }
};

/// A folder with a passphrase in it, and the real program called from there.
class ProgramRunner
{
public:
    ProgramRunner() { write("passphrase", kPassphrase.toUtf8() + '\n'); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path(name)
                                                                                  : QString();
    }

    /// Words of the command, then --json and the passphrase.
    ProgramAnswer call(QStringList arguments) const
    {
        arguments << "--json"
                  << "--passphrase-file" << path("passphrase");
        return run(arguments);
    }
    /// A demo city in the folder "city", quick to open: see wrapCheaply(). Status -1: it is not.
    ProgramAnswer makeDemo(int households, int seed = 11) const
    {
        ProgramAnswer made = call({"demo", path("city"), "--households",
                                   QString::number(households), "--seed", QString::number(seed)});
        if (made.status == 0 && !wrapCheaply(made.object()["register"].toString(), kPassphrase)) {
            made.status = -1;
        }
        return made;
    }
    /// Exactly these words.
    ProgramAnswer run(const QStringList& arguments) const
    {
        QProcess process;
        process.start(qEnvironmentVariable("RANGKUL_BIN") + "/rangkul-cli", arguments);
        ProgramAnswer answer;
        if (process.waitForFinished(120'000)) {
            answer.status = process.exitCode();
        }
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        return answer;
    }

private:
    static inline const QString kPassphrase = QStringLiteral("empat kata yang panjang");

    QTemporaryDir m_folder;
};

} // namespace rangkul::test
