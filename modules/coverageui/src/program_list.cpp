// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_list.h"

#include <QHeaderView>

#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::coverageui {

ProgramListModel::ProgramListModel(QStringList header, TextOf text, QObject* parent)
    : QAbstractTableModel(parent)
    , m_header(std::move(header))
    , m_text(std::move(text))
{
}

void ProgramListModel::setLines(int lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ProgramListModel::repaint()
{
    if (m_lines > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_lines - 1, columnCount() - 1));
    }
}

int ProgramListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_lines;
}

int ProgramListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant ProgramListModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return index.isValid() && isText ? QVariant(m_text(index.row(), index.column())) : QVariant();
}

QVariant ProgramListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_header[section])
                                                                    : QVariant();
}

ProgramListView::ProgramListView(const QString& name, ProgramListModel* model,
                                 const std::vector<int>& widths, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFont(ui::tabularFont(font()));
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    for (size_t i = 0; i < widths.size(); ++i) {
        setColumnWidth(static_cast<int>(i), widths[i]);
    }
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProgramListView::choiceChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &ProgramListView::choiceChanged);
}

bool ProgramListView::hasChoice() const
{
    return selectionModel()->hasSelection();
}

std::vector<int> ProgramListView::chosenLines() const
{
    std::vector<int> out;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        out.push_back(index.row());
    }
    std::ranges::sort(out);
    return out;
}

} // namespace rangkul::coverageui
