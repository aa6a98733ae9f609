// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/row_repair.h"

#include <memory>
#include <vector>

namespace rangkul::importui {

/// What the columns of a list mean, for showing its rows without the file.
struct TrayColumns
{
    QStringList headers; ///< as written in the file
    QStringList targets; ///< exchange::Field::toString(); empty when the column is not read
};

/// One row that waits for repair, with the list it came from.
struct TrayEntry
{
    registry::TrayRow row;
    QString dataset;                            ///< "DTSEN 2026-1"
    std::shared_ptr<const TrayColumns> columns; ///< null: the row cannot be read again
};

/// Where the rows that wait for repair are kept. Used on the register's thread only.
class TraySource
{
public:
    virtual ~TraySource() = default;

    virtual core::Result<std::vector<TrayEntry>> load() = 0;
    /// These rows were repaired elsewhere or given up; their original cells stay stored.
    virtual core::Status settle(const std::vector<qint64>& ids) = 0;
    /// Reads the rows again by the rules of their import. Stores nothing.
    virtual core::Result<exchange::RepairOutcome>
    check(const std::vector<exchange::RepairWish>& wishes, const core::Progress& progress) = 0;
    /// The same, and the good ones go into the register.
    virtual core::Result<exchange::RepairOutcome>
    takeIn(const std::vector<exchange::RepairWish>& wishes, const core::Progress& progress) = 0;
};

} // namespace rangkul::importui
