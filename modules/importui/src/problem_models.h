// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "import_draft.h"

namespace rangkul::importui {

/// The rules that were broken: how much it weighs, what it is, how often. A snapshot.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Weight,
        What,
        Count,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(std::vector<exchange::RuleCount> rules);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::RuleCount> m_rules;
};

/// The rows that broke one rule. Reads them from the plan when they are looked at, so that a file
/// wrong in every row costs nothing.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        File,
        Row,
        Header,
        Cell,
        Against,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `rule` is an index into `checked->rules`, -1 for none.
    void setProblems(std::shared_ptr<const CheckedImport> checked, int rule);
    /// Whether the last column says anything in one of the first rows.
    bool anyAgainst() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const exchange::Problem& problem, int column) const;

    std::shared_ptr<const CheckedImport> m_checked;
    size_t m_rule = 0;
};

} // namespace rangkul::importui
