// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_count_table.h"

#include <QSignalBlocker>

#include "program_tables.h"

#include <algorithm>

namespace rangkul::coverageui {

namespace {

constexpr int kCountSlack = 24; ///< pixels between what stands in two columns

} // namespace

CountCell CountCell::figure(const QString& text)
{
    CountCell out{text};
    out.isNumber = true;
    return out;
}

CountCell CountCell::number(Counted counted)
{
    CountCell out;
    out.counted = std::move(counted);
    out.isNumber = true;
    return out;
}

ProgramCountTable::ProgramCountTable(const QString& name, const QStringList& header,
                                     QWidget* parent)
    : QTableWidget(parent)
{
    prepareTable(*this, name, header);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const CountRow& line = m_rows[static_cast<size_t>(row)];
        const auto at = static_cast<size_t>(column);
        if (at < line.size() && !line[at].counted.households.empty()) {
            Q_EMIT opened(line[at].counted.households);
        }
    });
}

void ProgramCountTable::fill(std::vector<CountRow> rows)
{
    const int row = currentRow();
    const int column = currentColumn();
    {
        const QSignalBlocker quiet(this);
        m_rows = std::move(rows);
        setRowCount(static_cast<int>(m_rows.size()));
        for (int at = 0; at < rowCount(); ++at) {
            const CountRow& line = m_rows[static_cast<size_t>(at)];
            for (int i = 0; i < static_cast<int>(line.size()); ++i) {
                const CountCell& cell = line[static_cast<size_t>(i)];
                if (cell.isNumber && cell.text.isEmpty()) {
                    setNumber(*this, at, i, cell.counted.number, !cell.counted.households.empty());
                } else {
                    setCell(*this, at, i, cell.text);
                }
                if (cell.isNumber) {
                    item(at, i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                }
            }
        }
        resizeColumnsToContents();
        for (int i = 0; i < columnCount(); ++i) {
            setColumnWidth(i, columnWidth(i) + kCountSlack);
        }
    }
    if (rowCount() > 0) {
        setCurrentCell(std::clamp(row, 0, rowCount() - 1), std::max(column, 0));
    }
}

} // namespace rangkul::coverageui
