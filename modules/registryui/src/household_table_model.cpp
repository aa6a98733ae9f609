// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/household_table_model.h"

#include <algorithm>

namespace rangkul::registryui {

HouseholdTableModel::HouseholdTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(usualColumns())
{
}

void HouseholdTableModel::setFrame(const registry::HouseholdFrame* frame)
{
    beginResetModel();
    m_frame = frame;
    m_rows.clear();
    endResetModel();
}

void HouseholdTableModel::setNames(NameSource names)
{
    m_names = std::move(names);
    refreshValues();
}

void HouseholdTableModel::setColumns(std::vector<HouseholdColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_sortColumn = -1;
    endResetModel();
}

void HouseholdTableModel::setRows(std::vector<quint32> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    resort();
    endResetModel();
}

void HouseholdTableModel::refreshValues()
{
    if (!m_rows.empty() && !m_columns.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DisplayRole});
    }
}

int HouseholdTableModel::positionOf(quint32 frameRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), frameRow);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HouseholdTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HouseholdTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant HouseholdTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_frame == nullptr) {
        return {};
    }
    const HouseholdColumn& column = m_columns[static_cast<size_t>(index.column())];
    const quint32 row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.text(*m_frame, row, m_names);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.isNumber()
                                                     ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant HouseholdTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    return section < columnCount() ? m_columns[static_cast<size_t>(section)].title() : QString();
}

void HouseholdTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> kept;
    kept.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex& index : before) {
        kept.push_back(m_rows[static_cast<size_t>(index.row())]);
    }
    resort();
    for (qsizetype i = 0; i < before.size(); ++i) {
        changePersistentIndex(before[i],
                              index(positionOf(kept[static_cast<size_t>(i)]), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

void HouseholdTableModel::resort()
{
    if (m_frame != nullptr && m_sortColumn >= 0 && m_sortColumn < columnCount()) {
        m_rows = m_columns[static_cast<size_t>(m_sortColumn)].sorted(std::move(m_rows), *m_frame,
                                                                     m_names, m_sortOrder);
    }
}

} // namespace rangkul::registryui
