// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/exchange/import_plan.h"
#include "rangkul/words/rule_words.h"

namespace rangkul::importui {

std::vector<TrayProblem> trayProblems(const QByteArray& json)
{
    std::vector<TrayProblem> problems;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        problems.push_back({object[QLatin1String("rule")].toString(),
                            object[QLatin1String("level")].toString() != QLatin1String("warning"),
                            object[QLatin1String("column")].toInt(-1),
                            object[QLatin1String("value")].toString(),
                            object[QLatin1String("hint")].toString()});
    }
    // What holds the row back comes first.
    std::stable_sort(
        problems.begin(), problems.end(),
        [](const TrayProblem& a, const TrayProblem& b) { return a.isError && !b.isError; });
    return problems;
}

void TrayModel::setEntries(std::vector<TrayEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_problems.clear();
    for (const TrayEntry& entry : m_entries) {
        m_problems.push_back(trayProblems(entry.row.problems));
    }
    applyFilter();
    endResetModel();
}

void TrayModel::setFilter(const QString& dataset, const QString& rule)
{
    if (dataset == m_dataset && rule == m_rule) {
        return;
    }
    beginResetModel();
    m_dataset = dataset;
    m_rule = rule;
    applyFilter();
    endResetModel();
}

void TrayModel::applyFilter()
{
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool ofList = m_dataset.isEmpty() || m_entries[i].dataset == m_dataset;
        const bool ofRule =
            m_rule.isEmpty() ||
            std::any_of(m_problems[i].begin(), m_problems[i].end(),
                        [this](const TrayProblem& problem) { return problem.rule == m_rule; });
        if (ofList && ofRule) {
            m_rows.push_back(i);
        }
    }
}

QStringList TrayModel::datasets() const
{
    QStringList all;
    for (const TrayEntry& entry : m_entries) {
        if (!all.contains(entry.dataset)) {
            all << entry.dataset;
        }
    }
    return all;
}

QStringList TrayModel::rules() const
{
    QStringList all;
    for (const auto& problems : m_problems) {
        for (const TrayProblem& problem : problems) {
            if (!all.contains(problem.rule)) {
                all << problem.rule;
            }
        }
    }
    return all;
}

const TrayEntry* TrayModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[m_rows[static_cast<size_t>(row)]] : nullptr;
}

const std::vector<TrayProblem>& TrayModel::problems(int row) const
{
    return m_problems[m_rows[static_cast<size_t>(row)]];
}

int TrayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString TrayModel::problemText(size_t entry) const
{
    const std::vector<TrayProblem>& problems = m_problems[entry];
    if (problems.empty()) {
        return {};
    }
    const QString first = words::ruleText(problems.front().rule).what;
    return problems.size() == 1
               ? first
               : tr("%1 (and %n more)", nullptr, static_cast<int>(problems.size()) - 1).arg(first);
}

QVariant TrayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const size_t at = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Row) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case List:
        return m_entries[at].dataset;
    case Row:
        return QString::number(exchange::rowOfPackageRow(m_entries[at].row.rowNumber));
    default:
        return problemText(at);
    }
}

QVariant TrayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Row) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == List ? tr("List") : section == Row ? tr("Row") : tr("What is wrong");
}

} // namespace rangkul::importui
