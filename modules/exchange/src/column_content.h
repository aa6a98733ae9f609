// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/import_profile.h"
#include "rangkul/exchange/table_sample.h"

namespace rangkul::exchange {

/// What the cells of one column look like, as shares of the filled ones.
struct ColumnContent
{
    size_t filled = 0;
    double sixteenDigits = 0; ///< also with stars or an exponent
    double nikDays = 0;       ///< of the sixteen digits: day part 01-31 or 41-71
    double womenDays = 0;     ///< of the sixteen digits: day part 41-71
    double dates = 0;
    double names = 0;
    double deciles = 0;
    double regionCodes = 0;
    double distinct = 0;

    /// How well the column is what `content` says, 0..1.
    double fits(Content content) const;
};

/// Of the rows from number `firstRow` on.
ColumnContent contentOf(const TableSample& sample, size_t column, qint64 firstRow);

/// Share of the filled cells that the code list of the source knows.
double codeShare(const TableSample& sample, size_t column, qint64 firstRow,
                 const registry::Variable& variable, const QString& codeSource);

} // namespace rangkul::exchange
