// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"

#include <vector>

namespace rangkul::importui {

/// One row that waits for repair, with the list it came from.
struct TrayEntry
{
    registry::TrayRow row;
    QString dataset; ///< "DTSEN 2026-1"
};

/// Where the rows that wait for repair are kept. Used on the register's thread only.
class TraySource
{
public:
    virtual ~TraySource() = default;

    virtual core::Result<std::vector<TrayEntry>> load() = 0;
    /// These rows were repaired or given up; their original cells stay stored.
    virtual core::Status settle(const std::vector<qint64>& ids) = 0;
};

} // namespace rangkul::importui
