// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::services {

/// A small table of figures for a spreadsheet; numbers without marks between thousands.
struct SmallTable
{
    QString title;
    QString source; ///< below the title of a workbook
    QStringList header;
    std::vector<QStringList> rows;
};
/// By the ending of `path`, .csv or .xlsx: the first column is text, the others whole numbers.
/// InvalidInput "table.ending" (path); errors of the writers.
core::Status writeSmallTable(const QString& path, const SmallTable& table, QDate day);

} // namespace rangkul::services
