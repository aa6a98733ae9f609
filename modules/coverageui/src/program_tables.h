// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/registry/filter.h"

class QTableWidget;

namespace rangkul::coverageui {

/// A table to be read, its cells opened with Enter or a double click.
void prepareTable(QTableWidget& table, const QString& name, const QStringList& header);
void setCell(QTableWidget& table, int row, int column, const QString& text);
/// Right-aligned; `opens`: it has households behind it.
void setNumber(QTableWidget& table, int row, int column, qint64 number, bool opens = true);

/// Exactly these households.
registry::Filter householdsFilter(const std::vector<core::RecordId>& households);

} // namespace rangkul::coverageui
