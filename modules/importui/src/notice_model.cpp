// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_model.h"

#include "rangkul/words/register_words.h"

namespace rangkul::importui {

namespace {

using exchange::HouseholdNews;

bool isOf(HouseholdNews news, DiffKind kind)
{
    switch (kind) {
    case DiffKind::DecileUp:
        return news == HouseholdNews::DecileUp;
    case DiffKind::DecileDown:
        return news == HouseholdNews::DecileDown;
    case DiffKind::Moved:
        return news == HouseholdNews::Moved;
    case DiffKind::MembersChanged:
        return news == HouseholdNews::MembersChanged;
    case DiffKind::ValuesChanged:
        return news == HouseholdNews::ValuesChanged;
    case DiffKind::Gone:
        return news == HouseholdNews::Gone;
    case DiffKind::Kept:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void NoticeModel::setNotices(std::shared_ptr<const CheckedImport> checked, DiffKind kind)
{
    beginResetModel();
    if (checked != m_checked) {
        m_names.clear();
    }
    m_checked = std::move(checked);
    m_kind = kind;
    m_lines.clear();
    if (m_checked && kind == DiffKind::Kept) {
        m_lines.resize(m_checked->plan->diff().kept.size());
        for (size_t i = 0; i < m_lines.size(); ++i) {
            m_lines[i] = i;
        }
    } else if (m_checked) {
        const auto& notices = m_checked->plan->diff().notices;
        for (size_t i = 0; i < notices.size(); ++i) {
            if (isOf(notices[i].news, kind)) {
                m_lines.push_back(i);
            }
        }
    }
    endResetModel();
}

qint64 NoticeModel::count(const CheckedImport& checked, DiffKind kind)
{
    const exchange::EditionDiff& diff = checked.plan->diff();
    if (kind == DiffKind::Kept) {
        return static_cast<qint64>(diff.kept.size());
    }
    return std::count_if(
        diff.notices.begin(), diff.notices.end(),
        [kind](const exchange::HouseholdNotice& notice) { return isOf(notice.news, kind); });
}

registry::RowRef NoticeModel::refOf(int row) const
{
    const size_t line = m_lines[static_cast<size_t>(row)];
    const exchange::EditionDiff& diff = m_checked->plan->diff();
    return m_kind == DiffKind::Kept
               ? diff.kept[line].row
               : registry::RowRef{registry::Entity::Household, diff.notices[line].household};
}

std::vector<registry::RowRef> NoticeModel::unnamed(int firstRow, int lastRow) const
{
    std::vector<registry::RowRef> refs;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, rowCount() - 1); ++row) {
        const registry::RowRef ref = refOf(row);
        if (!ref.id.isNull() && !m_names.contains(ref.id)) {
            refs.push_back(ref);
        }
    }
    return refs;
}

void NoticeModel::setNames(const QHash<core::RecordId, QString>& names)
{
    m_names.insert(names);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Household), index(rowCount() - 1, Household));
    }
}

int NoticeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NoticeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant NoticeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return index.column() == Row ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (index.column() == Household) {
        return m_names.value(refOf(index.row()).id);
    }
    const size_t line = m_lines[static_cast<size_t>(index.row())];
    const exchange::EditionDiff& diff = m_checked->plan->diff();
    return m_kind == DiffKind::Kept ? keptText(diff.kept[line], index.column())
                                    : noticeText(diff.notices[line], index.column());
}

QString NoticeModel::noticeText(const exchange::HouseholdNotice& notice, int column) const
{
    switch (column) {
    case Here:
        return notice.before;
    case InFile:
        return notice.after;
    case Row:
        return notice.fileRow > 0 ? QString::number(notice.fileRow) : QString();
    default:
        return {};
    }
}

QString NoticeModel::keptText(const exchange::KeptValue& kept, int column) const
{
    const registry::Variable* variable = registry::findVariable(kept.row.entity, kept.column);
    if (column == Row) {
        return QString::number(kept.fileRow);
    }
    if (variable == nullptr) {
        return {};
    }
    switch (column) {
    case What:
        return words::label(*variable);
    case Here:
        return words::display(*variable, kept.here);
    case InFile:
        return words::display(*variable, kept.inFile);
    default:
        return {};
    }
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Row) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const bool kept = m_kind == DiffKind::Kept;
    switch (section) {
    case Household:
        return tr("Family or person");
    case What:
        return tr("Field");
    case Here:
        return kept ? tr("Set here, stays") : tr("Before");
    case InFile:
        return kept ? tr("In the list, not used") : tr("In this list");
    default:
        return tr("Row");
    }
}

} // namespace rangkul::importui
