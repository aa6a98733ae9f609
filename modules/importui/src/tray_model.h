// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

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

/// How far the officer is with a row.
struct TrayDraft
{
    QStringList cells;
    QList<int> touched; ///< columns typed anew
    bool isChecked = false;
    bool isGood = false;
    std::vector<TrayProblem> problems; ///< those found last
};

/// Rows that wait, those that pass the filter, and what the officer wants of them. A snapshot;
/// drafts outlive it.
class TrayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        List,
        Row,
        Who,
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
    const TrayDraft& draft(int row) const;

    /// Writes into a cell of each of these rows: in the first, and wherever else the same thing
    /// stands under the same meaning. What was found of them holds no longer.
    void edit(const std::vector<int>& rows, int column, const QString& text);
    exchange::RepairWish wish(int row) const;
    /// What was found of a wish for the row of this tray id.
    void setFinding(qint64 trayId, const exchange::RepairFinding& finding);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    size_t at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    QString problemText(size_t entry) const;
    QString who(size_t entry) const;
    void write(size_t entry, int column, const QString& text);
    void applyFilter();

    std::vector<TrayEntry> m_entries;
    std::vector<TrayDraft> m_drafts; ///< of each entry
    std::vector<size_t> m_rows;      ///< entries that pass
    QString m_dataset;
    QString m_rule;
};

} // namespace rangkul::importui
