// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include "rangkul/core/record_id.h"

#include <functional>

namespace rangkul::coverageui {

/// Lines of a long list; the cells are asked for when they are seen.
class ProgramListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using TextOf = std::function<QString(int row, int column)>;

    ProgramListModel(QStringList header, TextOf text, QObject* parent);
    void setLines(int lines);
    /// The same lines read otherwise: names came.
    void repaint();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    TextOf m_text;
    int m_lines = 0;
};

/// Shows them; whole lines are selected, several with Shift and Ctrl.
class ProgramListView final : public QTableView
{
    Q_OBJECT

public:
    /// `widths` of all columns but the last, in pixels; it fills the rest.
    ProgramListView(const QString& name, ProgramListModel* model, const std::vector<int>& widths,
                    QWidget* parent);
    std::vector<int> chosenLines() const; ///< ascending; a look at each
    bool hasChoice() const;

Q_SIGNALS:
    void choiceChanged();
};

} // namespace rangkul::coverageui
