// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/storage/register_check.h"
#include "session.h"

namespace rangkul::storage {

/// Findings as they come. A count of zero is none.
class Findings
{
public:
    void add(const char* reason, const QStringList& args)
    {
        m_found.push_back({core::FindingLevel::Error, QString::fromLatin1(reason), args});
    }
    void addCount(const char* reason, const QByteArray& table, qint64 count)
    {
        if (count > 0) {
            add(reason, {QString::fromLatin1(table), QString::number(count)});
        }
    }
    std::vector<core::Finding> take() { return std::move(m_found); }

private:
    std::vector<core::Finding> m_found;
};

core::Status checkFile(Session& session, Findings& findings);
core::Status checkGeometry(Session& session, Findings& findings);
core::Status checkRows(Session& session, Findings& findings, const core::Progress& progress);
core::Status checkLog(Session& session, Findings& findings, const core::Progress& progress);

/// Cancelled ("check.cancelled") when somebody asked for it.
core::Status stepOf(const core::Progress& progress, const char* step, qint64 done, qint64 total);

} // namespace rangkul::storage
