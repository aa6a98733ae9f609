// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

namespace rangkul::storage {

class Session;

/// The rows of imported files as they came, and those that wait for repair.
class ReceivedRows
{
public:
    explicit ReceivedRows(Session& session)
        : m_session(session)
    {
    }

    /// All original cells of one row. NotFound ("import.no_row").
    core::Result<QStringList> row(const core::RecordId& dataset, qint64 rowNumber) const;

    /// Rows in the repair tray of one dataset, by row number; of all datasets when null.
    core::Result<std::vector<registry::TrayRow>>
    tray(const core::RecordId& dataset = core::RecordId()) const;
    core::Result<qint64> trayCount() const;
    /// The row was repaired or given up: it leaves the tray. Its original cells stay stored.
    core::Status settle(const std::vector<qint64>& trayIds);

private:
    Session& m_session;
};

} // namespace rangkul::storage
