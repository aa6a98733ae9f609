// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/coverageui/program_lines.h"
#include "rangkul/registry/filter.h"

#include <functional>

class QComboBox;
class QLabel;
class QTableWidget;
class QWidget;

namespace rangkul::coverageui {

/// A table to be read, its cells opened with Enter or a double click.
void prepareTable(QTableWidget& table, const QString& name, const QStringList& header);
void setCell(QTableWidget& table, int row, int column, const QString& text);
/// Right-aligned; `opens`: it has households behind it.
void setNumber(QTableWidget& table, int row, int column, qint64 number, bool opens = true);

/// "(all)", and the name of a region or "(no region)".
QString allWord();
QString regionWord(const QString& name);
/// The name of the head as far as it is known, else a word for it.
QString headName(const std::function<QString(const core::RecordId&)>& names,
                 const core::RecordId& household);
/// kelurahan (4) or kecamatan (3).
QComboBox* levelCombo(QWidget* parent);
/// How a figure is opened.
QLabel* figureHint(QWidget* parent);

void addCounted(Counted& to, const Counted& from);

/// Exactly these households.
registry::Filter householdsFilter(const std::vector<core::RecordId>& households);

} // namespace rangkul::coverageui
