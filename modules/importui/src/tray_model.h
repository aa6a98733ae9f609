// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "rangkul/importui/tray_source.h"

namespace rangkul::importui {

/// One problem of a row in the tray, as it was stored.
struct TrayProblem
{
    QString rule;
    bool isError = true;
    int column = -1; ///< 0-based; -1: the row as a whole
    QString value;
    QString hint;
};
std::vector<TrayProblem> trayProblems(const QByteArray& json);

/// Rows that wait, those that pass the filter. A snapshot.
class TrayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        List,
        Row,
        Problem,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<TrayEntry> entries);
    /// Empty texts pass everything.
    void setFilter(const QString& dataset, const QString& rule);
    /// Of the whole tray, in the order they first come.
    QStringList datasets() const;
    QStringList rules() const;
    qint64 size() const { return static_cast<qint64>(m_entries.size()); }
    /// nullptr when there is no such row.
    const TrayEntry* entry(int row) const;
    const std::vector<TrayProblem>& problems(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString problemText(size_t entry) const;
    void applyFilter();

    std::vector<TrayEntry> m_entries;
    std::vector<std::vector<TrayProblem>> m_problems; ///< of each entry
    std::vector<size_t> m_rows;                       ///< entries that pass
    QString m_dataset;
    QString m_rule;
};

} // namespace rangkul::importui
