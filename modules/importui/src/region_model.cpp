// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_model.h"

#include <QCoreApplication>

namespace rangkul::importui {

namespace {

struct RegionWords
{
    Q_DECLARE_TR_FUNCTIONS(RegionKind)

public:
    static QString kind(core::RegionKind kind)
    {
        switch (kind) {
        case core::RegionKind::Province:
            return tr("province");
        case core::RegionKind::Kabupaten:
            return tr("regency");
        case core::RegionKind::Kota:
            return tr("city");
        case core::RegionKind::Kecamatan:
            return tr("kecamatan");
        case core::RegionKind::Kelurahan:
            return tr("kelurahan");
        case core::RegionKind::Desa:
            return tr("desa");
        case core::RegionKind::DesaAdat:
            return tr("desa adat");
        case core::RegionKind::Village:
            return tr("kelurahan or desa");
        }
        Q_UNREACHABLE();
    }

    static QString level(core::RegionLevel level)
    {
        switch (level) {
        case core::RegionLevel::Province:
            return tr("province");
        case core::RegionLevel::Regency:
            return tr("city or regency");
        case core::RegionLevel::District:
            return tr("kecamatan");
        case core::RegionLevel::Village:
            return tr("kelurahan or desa");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString regionLabel(const exchange::BoundaryRegion& region)
{
    return region.kind == core::RegionKind::Village ? RegionWords::level(region.level)
                                                    : RegionWords::kind(region.kind);
}

void RegionModel::setFile(std::shared_ptr<const exchange::BoundaryFile> file)
{
    beginResetModel();
    m_file = std::move(file);
    endResetModel();
}

int RegionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_file ? 0 : static_cast<int>(m_file->regions.size());
}

int RegionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RegionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const exchange::BoundaryRegion& region = m_file->regions[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Code:
        return region.code;
    case Name:
        return region.name.isEmpty() ? tr("(without a name)") : region.name;
    case Level:
        return region.derived ? tr("%1, joined here").arg(regionLabel(region))
                              : regionLabel(region);
    default:
        return region.bpsCode;
    }
}

QVariant RegionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Code:
        return tr("Code (Kemendagri)");
    case Name:
        return tr("Name");
    case Level:
        return tr("What it is");
    default:
        return tr("Code (BPS)");
    }
}

} // namespace rangkul::importui
