// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/kept_reading.h"

#include <functional>

namespace rangkul::exchange {

/// The rows of an earlier import, as they are kept. Used from the register's own thread.
class ReceivedTable
{
public:
    virtual ~ReceivedTable() = default;
    /// NotFound when there is no such row.
    virtual core::Result<QStringList> row(qint64 number) const = 0;
    /// By number; rows that were repaired before come as repaired. Stops at the first error.
    virtual core::Status forEach(
        const std::function<core::Status(qint64 number, const QStringList& cells)>& each) const = 0;
};

/// A row of the repair tray as the officer wants it read.
struct RepairRow
{
    qint64 number = 0; ///< package row
    QStringList cells;
    QList<int> touched;  ///< columns that were typed anew: they hold text, whatever they held
    QByteArray problems; ///< JSON, as found when the row was received
};

struct RepairFinding
{
    qint64 number = 0;
    QByteArray problems; ///< JSON as ProblemList::json(): what is still wrong, warnings too
    bool isGood = false; ///< may go into the register
};

/// What became of rows that were read again. Nothing is written.
struct RepairCheck
{
    std::vector<RepairFinding> rows;          ///< in the order they were given
    std::vector<registry::ImportRow> records; ///< of the good rows, parents first
    std::vector<KeptValue> kept;              ///< values of the register that stay
};

/// A row of the tray and how the officer wants it read.
struct RepairWish
{
    registry::TrayRow row;
    QStringList cells;
    QList<int> touched; ///< columns typed anew
};

/// What became of wishes.
struct RepairOutcome
{
    std::vector<RepairFinding> rows;       ///< one per wish, in their order
    qint64 kept = 0;                       ///< values of the register that stay
    std::vector<registry::Commit> commits; ///< one per list, when rows were taken in
};

/// How the files of an import were read, one or two. NotFound "repair.no_reading": the import was
/// made before readings were kept.
core::Result<std::vector<KeptReading>> readingsOf(const ReceivedTable& received);

/// Reads rows of the tray again, by the profile and columns of their import and beside the rows of
/// the same family, person or building: every rule, the register included. Values that a newer list
/// or an officer set since stay (`kept`). Cancelled "import.cancelled".
core::Result<RepairCheck> checkRepair(const core::RecordId& dataset,
                                      const std::vector<RepairRow>& rows,
                                      const ReceivedTable& received, const ImportRegister& records,
                                      const core::Progress& progress);

} // namespace rangkul::exchange
