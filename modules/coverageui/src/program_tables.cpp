// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

void prepareTable(QTableWidget& table, const QString& name, const QStringList& header)
{
    table.setAccessibleName(name);
    table.setColumnCount(static_cast<int>(header.size()));
    table.setHorizontalHeaderLabels(header);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.setFont(ui::tabularFont(table.font()));
    table.setTabKeyNavigation(false);
}

void setCell(QTableWidget& table, int row, int column, const QString& text)
{
    table.setItem(row, column, new QTableWidgetItem(text));
}

void setNumber(QTableWidget& table, int row, int column, qint64 number, bool opens)
{
    auto* item = new QTableWidgetItem(words::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (opens && number > 0) {
        item->setToolTip(QCoreApplication::translate(
            "ProgramTables", "Double click or Enter: the households behind this figure"));
    }
    table.setItem(row, column, item);
}

registry::Filter householdsFilter(const std::vector<core::RecordId>& households)
{
    registry::Filter filter;
    filter.conditions = {{false, {registry::IsOneOf{households}}}};
    return filter;
}

} // namespace rangkul::coverageui
