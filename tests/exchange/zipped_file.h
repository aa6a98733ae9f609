// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <cpl_vsi.h>

#include <utility>

/// Writes the entries, each a name and its bytes, as one zip archive at `path`.
inline void zip(const QString& path, const QList<std::pair<QByteArray, QByteArray>>& entries)
{
    const QByteArray archive = QString(path).replace('.', '_').toUtf8() + ".zip";
    VSILFILE* whole = VSIFOpenL(("/vsizip/" + archive).constData(), "wb");
    for (const auto& [name, bytes] : entries) {
        VSILFILE* file = VSIFOpenL(("/vsizip/" + archive + "/" + name).constData(), "wb");
        VSIFWriteL(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
        VSIFCloseL(file);
    }
    VSIFCloseL(whole);
    QFile::rename(QString::fromUtf8(archive), path);
}
