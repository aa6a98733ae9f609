// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "rangkul/scoringui/ranking.h"

#include <functional>

namespace rangkul::scoringui {

/// The rows of a ranking for a table; sorted by any column of numbers.
class RankingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Head,
        Kelurahan,
        Score,
        Class,
        Equals,
        LocalDecile,
        National,
        Province,
        City,
        Columns,
    };
    using NameOf = std::function<QString(const core::RecordId&)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setRanking(std::shared_ptr<const Ranking> ranking);
    void setNames(NameOf names);
    const std::vector<quint32>& rows() const { return m_rows; }
    /// Position of a row of the frame in the table, or -1.
    int positionOf(const core::RecordId& household) const;
    core::RecordId householdAt(int position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textAt(quint32 row, int column) const;
    qint64 sortKey(quint32 row, int column) const;

    std::shared_ptr<const Ranking> m_ranking;
    std::vector<quint32> m_rows;
    NameOf m_names;
};

} // namespace rangkul::scoringui
