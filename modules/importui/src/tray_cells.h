// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "tray_model.h"

namespace rangkul::importui {

/// The cells of one row that waits: what each column is, what stands there (to be corrected), and
/// what is wrong with it. Cells nobody needs to look at are folded away. A snapshot.
class TrayCells : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Heading,
        Text,
        Remark,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `entry` and `draft` nullptr: nothing to show.
    void show(const TrayEntry* entry, const TrayDraft* draft);
    void setFolded(bool folded);
    /// How many cells the fold hides, or would hide.
    int foldable() const;
    /// Column of the file that a row of this table stands for.
    int fileColumn(int row) const { return m_shown[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(int fileColumn, const QString& text);

private:
    struct Line
    {
        QString heading;
        QString text;
        QString came; ///< as received, when it was changed
        bool isChanged = false;
        QStringList remarks;
        bool isWrong = false;
        bool holdsBack = false;
        bool isName = false;
    };
    bool isNeeded(const Line& line) const;
    void fold();
    QVariant colour(const Line& line, int role) const;

    std::vector<Line> m_lines; ///< of each column of the file
    std::vector<int> m_shown;
    bool m_isFolded = true;
    bool m_isEditable = false;
};

} // namespace rangkul::importui
