// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/record_id.h"

#include <vector>

namespace rangkul::storage {

class Session;

/// What somebody did with protected data.
struct LoggedAccess
{
    QString action;           ///< "export", "uncover:nik"
    core::RecordId household; ///< null when it was many
    QString purpose;          ///< in the officer's words
    qint64 rows = 1;          ///< how many households
};

struct AccessEntry
{
    qint64 atMs = 0;
    QString officer;
    QString device;
    LoggedAccess access;
};

/// The log of who saw what: only ever added to, each entry chained to the one before by its hash.
class AccessLog
{
public:
    explicit AccessLog(Session& session)
        : m_session(session)
    {
    }
    core::Status add(const LoggedAccess& access);
    /// Newest first.
    core::Result<std::vector<AccessEntry>> entries(int most) const;
    /// Ids of entries whose hash does not follow from the one before: empty when nobody tampered.
    core::Result<std::vector<qint64>> brokenLinks() const;

private:
    Session& m_session;
};

} // namespace rangkul::storage
