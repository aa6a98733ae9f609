// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "rangkul/exchange/import_file.h"

/// Files that a test writes.
class ScratchFiles
{
public:
    QString write(const char* name, const QByteArray& text) const
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", name);
        }
        return file.fileName();
    }
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_dir;
};

inline std::vector<rangkul::exchange::ImportFile> proposed(const QString& path)
{
    auto files = rangkul::exchange::proposeImportFiles(path, rangkul::exchange::builtInProfiles());
    if (!files) {
        qFatal("%s: %s", qPrintable(path), qPrintable(files.error().reason));
    }
    return std::move(*files);
}
