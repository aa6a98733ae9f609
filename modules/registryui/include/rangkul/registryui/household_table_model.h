// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "rangkul/registryui/household_columns.h"

namespace rangkul::registryui {

/// Shows rows of the frame. Neither loads nor filters: the table gives it the rows and says when
/// values changed.
class HouseholdTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HouseholdTableModel(QObject* parent = nullptr);

    /// `frame` must outlive the model or be replaced.
    void setFrame(const registry::HouseholdFrame* frame);
    void setNames(NameSource names);
    void setColumns(std::vector<HouseholdColumn> columns);
    const std::vector<HouseholdColumn>& columns() const { return m_columns; }
    /// Sorted anew by the current sort column.
    void setRows(std::vector<quint32> rows);
    const std::vector<quint32>& rows() const { return m_rows; }
    void refreshValues();
    /// Where a household stands now, or -1.
    int positionOf(quint32 frameRow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void resort();

    const registry::HouseholdFrame* m_frame = nullptr;
    NameSource m_names;
    std::vector<HouseholdColumn> m_columns;
    std::vector<quint32> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rangkul::registryui
