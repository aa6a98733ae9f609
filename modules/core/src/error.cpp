// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/error.h"

namespace rangkul::core {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::Held:
        return QStringLiteral("held");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer_format");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::NoPermission:
        return QStringLiteral("no_permission");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Protocol:
        return QStringLiteral("protocol");
    case ErrorCode::Timeout:
        return QStringLiteral("timeout");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::core
