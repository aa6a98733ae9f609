// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>

#include <filesystem>

namespace rangkul::exchange {

/// Puts `from` in the place of `to` in one step: whoever looks finds the old file or the new one,
/// never none. Both lie on one disk.
inline std::error_code replaceFile(const QString& from, const QString& to)
{
    std::error_code code;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), code);
    return code;
}

} // namespace rangkul::exchange
