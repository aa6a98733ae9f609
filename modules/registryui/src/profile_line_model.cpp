// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_line_model.h"

namespace rangkul::registryui {

void ProfileLineModel::setLines(std::vector<ProfileLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ProfileLineModel::nextChoice(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (!m_lines[static_cast<size_t>(row)].isHeading) {
            return row;
        }
    }
    return -1;
}

int ProfileLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ProfileLineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ProfileLine& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{line.title, line.badge, line.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return line.isHeading ? QString() : line.title + u'\n' + line.detail;
    case DetailRole:
        return line.detail;
    case BadgeRole:
        return line.badge;
    case ToneRole:
        return static_cast<int>(line.tone);
    case HeadingRole:
        return line.isHeading;
    case FadedRole:
        return line.isFaded;
    default:
        return {};
    }
}

Qt::ItemFlags ProfileLineModel::flags(const QModelIndex& index) const
{
    const bool isHeading = index.isValid() && m_lines[static_cast<size_t>(index.row())].isHeading;
    return isHeading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

} // namespace rangkul::registryui
