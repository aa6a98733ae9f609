// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_model.h"

#include "rangkul/words/format.h"
#include "score_words.h"

#include <algorithm>

namespace rangkul::scoringui {

namespace {

registry::DecileKind decileKind(int column)
{
    return static_cast<registry::DecileKind>(column - RankingModel::National);
}

bool isNumberColumn(int column)
{
    return column != RankingModel::Head && column != RankingModel::Kelurahan &&
           column != RankingModel::Class;
}

} // namespace

void RankingModel::setRanking(std::shared_ptr<const Ranking> ranking)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_rows = m_ranking ? m_ranking->shown : std::vector<quint32>();
    endResetModel();
}

void RankingModel::setNames(NameOf names)
{
    m_names = std::move(names);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Head), index(rowCount() - 1, Head));
    }
}

int RankingModel::positionOf(const core::RecordId& household) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](quint32 row) { return m_ranking->ids[row] == household; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

core::RecordId RankingModel::householdAt(int position) const
{
    return m_ranking->ids[m_rows[static_cast<size_t>(position)]];
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString RankingModel::textAt(quint32 row, int column) const
{
    const scoring::ScoreResult& result = m_ranking->result;
    const QString none = QStringLiteral("–");
    const bool isRanked = result.rank[row] > 0;
    switch (column) {
    case Rank:
        return isRanked ? words::number(qint64(result.rank[row])) : none;
    case Head: {
        const QString name = m_names ? m_names(m_ranking->ids[row]) : QString();
        return name.isEmpty() ? none : name;
    }
    case Kelurahan: {
        const qint32 region = m_ranking->regionOf[row];
        return region < 0 ? none : m_ranking->regions[static_cast<size_t>(region)].name;
    }
    case Score:
        return scoreText(*m_ranking, row);
    case Class:
        return classText(*m_ranking, row);
    case Equals:
        return isRanked && result.tied[row] > 1
                   ? QStringLiteral("= %1").arg(words::number(qint64(result.tied[row])))
                   : QString();
    case LocalDecile:
        return result.localDecile[row] == 0 ? none : QString::number(result.localDecile[row]);
    default:
        return decileText(m_ranking->deciles[static_cast<size_t>(decileKind(column))][row]);
    }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!m_ranking || !index.isValid()) {
        return {};
    }
    const quint32 row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return textAt(row, index.column());
    }
    if (role == Qt::TextAlignmentRole && isNumberColumn(index.column())) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && index.column() == Equals && m_ranking->result.tied[row] > 1) {
        return tr("So many households share this rank; people decide between them.");
    }
    return {};
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isNumberColumn(section)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Rank"),
                             tr("Head of the family"),
                             tr("Kelurahan"),
                             tr("Score"),
                             tr("Class"),
                             tr("Equals"),
                             tr("Local\ndecile"),
                             tr("National\ndecile"),
                             tr("Provincial\ndecile"),
                             tr("City\ndecile")};
    return titles[section];
}

qint64 RankingModel::sortKey(quint32 row, int column) const
{
    const scoring::ScoreResult& result = m_ranking->result;
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    switch (column) {
    case Kelurahan:
        return m_ranking->regionOf[row] < 0 ? kLast : m_ranking->regionOf[row];
    case Score:
        return result.low[row];
    case Class:
        return result.classIndex[row];
    case Equals:
        return result.tied[row];
    case LocalDecile:
        return result.localDecile[row] == 0 ? kLast : result.localDecile[row];
    case National:
    case Province:
    case City:
        return m_ranking->deciles[static_cast<size_t>(decileKind(column))][row];
    default:
        return result.rank[row] == 0 ? kLast : result.rank[row];
    }
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    if (!m_ranking || column < 0 || column == Head) {
        return; // names are looked up one by one
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> frameRows;
    for (const QModelIndex& index : before) {
        frameRows.push_back(m_rows[static_cast<size_t>(index.row())]);
    }
    std::vector<std::pair<qint64, quint32>> keyed;
    keyed.reserve(m_ranking->shown.size());
    for (const quint32 row : m_ranking->shown) {
        keyed.emplace_back(sortKey(row, column), row);
    }
    std::ranges::stable_sort(keyed, [order](const auto& a, const auto& b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::ranges::transform(keyed, m_rows.begin(), [](const auto& pair) { return pair.second; });
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = std::ranges::find(m_rows, frameRows[static_cast<size_t>(i)]);
        changePersistentIndex(before[i],
                              index(static_cast<int>(found - m_rows.begin()), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

} // namespace rangkul::scoringui
