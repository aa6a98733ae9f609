// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rangkul::core {

/// What went wrong, for branching. The command line maps these to exit statuses, windows to words.
enum class ErrorCode {
    InvalidInput, ///< the file, value or argument cannot be used as it is
    NotFound,     ///< named thing is absent
    Conflict,     ///< somebody else changed it since
    Denied,       ///< wrong passphrase, locked, or no right
    Held,         ///< another program holds the register
    NewerFormat,  ///< written by a newer version of this program
    Corrupt,      ///< fails its own checks (hash, signature, structure)
    Storage,      ///< the database refused
    DiskFull,     ///< no space left
    NoPermission, ///< the operating system refuses to read or write
    Io,           ///< other failure of a file or device
    Protocol,     ///< the other process or laptop speaks rubbish
    Timeout,      ///< no answer in time
    Cancelled,    ///< the person stopped it; not a failure
};

/// A failure as a value. `reason` is a stable key such as "boundary.no_name_column" that module
/// `words` turns into a sentence with `args` filled in; `detail` is English, for the log only.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString reason;
    QStringList args = {};
    QString detail = {};

    bool operator==(const Error&) const = default;
};

/// Stable lower-case name of a code ("disk_full"), for logs and JSON.
QString errorCodeName(ErrorCode code);

} // namespace rangkul::core
