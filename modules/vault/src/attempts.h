// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rangkul::vault {

/// How often in a row a wrong passphrase was given for the register in a folder. Kept in a file of
/// its own, so that a guess never rewrites the keys. A folder that cannot be written counts
/// nothing.
class Attempts
{
public:
    explicit Attempts(const QString& folder);

    /// Seconds until the next try is allowed, 0 = now.
    int secondsLeft(qint64 nowMs) const;
    /// Counts one more wrong passphrase; seconds to wait.
    int addWrong(qint64 nowMs);
    void clear();

private:
    QString m_path;
    int m_wrong = 0;
    qint64 m_lastMs = 0;
};

} // namespace rangkul::vault
