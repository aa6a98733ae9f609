// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "rangkul/core/result.h"

#include <memory>

namespace rangkul::storage {

/// Who holds a register open for writing.
struct Holder
{
    QString program;
    qint64 process = 0;
    QString host;
    QDateTime since; ///< UTC
};

/// A lock of the operating system on one file: it ends with its process, also after a crash.
class FileLock
{
public:
    virtual ~FileLock() = default;

    /// Held ("register.held": program, process, host, since as ISO text) when another process, or
    /// another register object of this process, has it. NoPermission or Io otherwise.
    static core::Result<std::unique_ptr<FileLock>> acquire(const QString& path,
                                                           const Holder& holder);
};

/// The text written into the lock file, and back; empty fields when unreadable.
QByteArray holderText(const Holder& holder);
Holder holderFromText(const QByteArray& text);
core::Error heldBy(const Holder& holder);

} // namespace rangkul::storage
