// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

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
    ProgramRunner() { write("passphrase", "empat kata yang panjang\n"); }

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
    QTemporaryDir m_folder;
};

} // namespace rangkul::test
