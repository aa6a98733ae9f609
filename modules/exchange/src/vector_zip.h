// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace rangkul::exchange {

struct ZipMember
{
    QString name; ///< ASCII file name inside the archive
    QByteArray content;
};

/// A deflated zip archive whose bytes depend on nothing but the entries and the date.
QByteArray zipped(const std::vector<ZipMember>& entries, QDate date);

} // namespace rangkul::exchange
