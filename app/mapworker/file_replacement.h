// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

namespace rangkul::mapworker {

/// Writes a file beside its place and moves it there when it is whole, so that a failure or crash
/// never leaves half a file or destroys the old one.
class FileReplacement
{
public:
    explicit FileReplacement(QString path);
    /// Removes what was not moved.
    ~FileReplacement();
    FileReplacement(const FileReplacement&) = delete;
    FileReplacement& operator=(const FileReplacement&) = delete;

    /// Why nothing can be written there; ask first.
    std::optional<Failure> fault() const;
    /// Where to write; same folder and same ending as the wanted path.
    QString temporaryPath() const { return m_temporary; }
    /// Moves the written file to its place.
    std::optional<Failure> commit();
    /// What a failed write most likely means: disk full, or no permission, or another failure.
    Failure writeFailure(const QString& detail) const;

private:
    QString m_path;
    QString m_temporary;
};

} // namespace rangkul::mapworker
