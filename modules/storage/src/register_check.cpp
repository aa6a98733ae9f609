// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/register_check.h"

#include "check_parts.h"

namespace rangkul::storage {

core::Status stepOf(const core::Progress& progress, const char* step, qint64 done, qint64 total)
{
    progress.report(QString::fromLatin1(step), done, total);
    if (progress.isCancelled()) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("check.cancelled")};
    }
    return core::Done{};
}

core::Result<std::vector<core::Finding>> RegisterCheck::run(const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    Findings findings;
    RANGKUL_TRY(stepOf(progress, "check.file", 0, 0));
    RANGKUL_TRY(checkFile(m_session, findings));
    RANGKUL_TRY(checkGeometry(m_session, findings));
    RANGKUL_TRY(checkRows(m_session, findings, progress));
    RANGKUL_TRY(checkLog(m_session, findings, progress));
    return findings.take();
}

} // namespace rangkul::storage
