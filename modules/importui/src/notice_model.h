// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "import_draft.h"

namespace rangkul::importui {

/// One kind of difference between the file and the register.
enum class DiffKind {
    DecileUp,
    DecileDown,
    Moved,
    MembersChanged,
    ValuesChanged,
    Gone,
    Kept, ///< values that stay because they were set here
};

/// The households of one kind of difference, or the values that are kept. Names come later, by
/// setNames(): the model does not fetch.
class NoticeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Household,
        What, ///< the field, of kept values
        Here,
        InFile,
        Row,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotices(std::shared_ptr<const CheckedImport> checked, DiffKind kind);
    /// How many of a kind there are.
    static qint64 count(const CheckedImport& checked, DiffKind kind);
    /// The rows of the register shown in these lines whose names are not known yet.
    std::vector<registry::RowRef> unnamed(int firstRow, int lastRow) const;
    void setNames(const QHash<core::RecordId, QString>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    registry::RowRef refOf(int row) const;
    QString noticeText(const exchange::HouseholdNotice& notice, int column) const;
    QString keptText(const exchange::KeptValue& kept, int column) const;

    std::shared_ptr<const CheckedImport> m_checked;
    DiffKind m_kind = DiffKind::DecileUp;
    std::vector<size_t> m_lines; ///< indices into diff().notices or diff().kept
    QHash<core::RecordId, QString> m_names;
};

} // namespace rangkul::importui
