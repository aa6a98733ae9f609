// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundary_source.h"
#include "rangkul/exchange/boundary_reader.h"

namespace rangkul::exchange {

/// Which columns of a layer say what. Indices into BoundaryLayer::columns, -1 = none.
struct BoundaryColumns
{
    QStringList codes;    ///< one per feature, as written (or joined from its parts)
    QStringList bpsCodes; ///< one per feature, empty when there is no such column
    QString codeColumn;
    QString bpsColumn;
    int name = -1;
    int kecamatanName = -1;
    int cityName = -1;
    std::optional<core::CodeSystem> system; ///< of `codes`
};

/// Finds them by header and by content, or as the options say. InvalidInput boundary.no_code_column
/// or boundary.column_missing.
core::Result<BoundaryColumns> findColumns(const BoundaryLayer& layer,
                                          const BoundaryOptions& options);

} // namespace rangkul::exchange
