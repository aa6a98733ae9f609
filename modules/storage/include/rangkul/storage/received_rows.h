// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <functional>

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

    /// Calls `each` with every row of the dataset by number, in the form it was last taken in:
    /// repaired rows as repaired. Stops at the first error.
    using EachRow = std::function<core::Status(qint64 rowNumber, const QStringList& cells)>;
    core::Status forEachRow(const core::RecordId& dataset, const EachRow& each) const;

    /// Rows that wait in the repair tray of one dataset, by row number; of all datasets when null.
    /// Those of an import that was undone do not wait.
    core::Result<std::vector<registry::TrayRow>>
    tray(const core::RecordId& dataset = core::RecordId()) const;
    core::Result<qint64> trayCount() const;
    /// The row was repaired or given up: it leaves the tray. Its original cells stay stored.
    core::Status settle(const std::vector<qint64>& trayIds);

    /// Stores repaired rows and takes them out of the tray, as one commit of kind Import from their
    /// dataset; undoing it puts them back. Conflict ("repair.not_waiting") when a row was settled
    /// meanwhile; NotFound ("record.missing").
    core::Result<registry::Commit> takeIn(const registry::RepairedRows& repaired);

private:
    core::Result<std::vector<registry::TrayRow>> rows(const QByteArray& condition,
                                                      const core::RecordId& dataset) const;
    core::Status settleRow(const registry::RepairedRows::Row& row, registry::CommitId commit);

    Session& m_session;
};

} // namespace rangkul::storage
