// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "rangkul/exchange/boundary_reader.h"

#include <memory>

namespace rangkul::importui {

/// The regions of a boundary file. A snapshot.
class RegionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Name,
        Level,
        BpsCode,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFile(std::shared_ptr<const exchange::BoundaryFile> file);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const exchange::BoundaryFile> m_file;
};

/// "kelurahan", "kecamatan", "city": what a region is called. Where its code does not tell the
/// kind, its level does.
QString regionLabel(const exchange::BoundaryRegion& region);

} // namespace rangkul::importui
