// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rangkul::registryui {

/// Paints the lines of a ProfileLineModel: title, badge at the right, detail in a second line that
/// is left out when empty and may take `detailRows` rows.
class ProfileLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProfileLineDelegate(int detailRows, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_detailRows;
};

} // namespace rangkul::registryui
