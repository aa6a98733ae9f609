// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/ui/icons.h"
#include "rangkul/words/rule_words.h"

#include <algorithm>

namespace rangkul::importui {

namespace {

/// As it came, or as it was repaired before that was undone.
TrayDraft freshDraft(const TrayEntry& entry)
{
    TrayDraft draft;
    draft.cells = entry.row.repaired.isEmpty() ? entry.row.cells : entry.row.repaired;
    for (int i = 0; i < draft.cells.size(); ++i) {
        if (draft.cells[i] != entry.row.cells.value(i)) {
            draft.touched << i;
        }
    }
    draft.problems = trayProblems(entry.row.problems);
    return draft;
}

int columnMeaning(const TrayEntry& entry, const QString& target)
{
    return entry.columns && !target.isEmpty()
               ? static_cast<int>(entry.columns->targets.indexOf(target))
               : -1;
}

} // namespace

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
    QHash<qint64, TrayDraft> known;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        known.insert(m_entries[i].row.id, std::move(m_drafts[i]));
    }
    beginResetModel();
    m_entries = std::move(entries);
    m_drafts.clear();
    for (const TrayEntry& entry : m_entries) {
        const auto draft = known.constFind(entry.row.id);
        m_drafts.push_back(draft == known.constEnd() ? freshDraft(entry) : draft.value());
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
        const auto& problems = m_drafts[i].problems;
        const bool ofRule = m_rule.isEmpty() || std::any_of(problems.begin(), problems.end(),
                                                            [this](const TrayProblem& problem) {
                                                                return problem.rule == m_rule;
                                                            });
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
    for (const TrayDraft& draft : m_drafts) {
        for (const TrayProblem& problem : draft.problems) {
            if (!all.contains(problem.rule)) {
                all << problem.rule;
            }
        }
    }
    return all;
}

const TrayEntry* TrayModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[at(row)] : nullptr;
}

const TrayDraft& TrayModel::draft(int row) const
{
    return m_drafts[at(row)];
}

void TrayModel::write(size_t entry, int column, const QString& text)
{
    TrayDraft& draft = m_drafts[entry];
    while (draft.cells.size() <= column) {
        draft.cells << QString();
    }
    draft.cells[column] = text;
    if (!draft.touched.contains(column)) {
        draft.touched << column;
    }
    draft.isChecked = false;
    draft.isGood = false;
}

void TrayModel::edit(const std::vector<int>& rows, int column, const QString& text)
{
    const size_t first = at(rows.front());
    const QString before = m_drafts[first].cells.value(column);
    const QString target =
        m_entries[first].columns ? m_entries[first].columns->targets.value(column) : QString();
    write(first, column, text);
    for (size_t i = 1; i < rows.size(); ++i) {
        const size_t other = at(rows[i]);
        const int same = columnMeaning(m_entries[other], target);
        if (same >= 0 && m_drafts[other].cells.value(same) == before) {
            write(other, same, text);
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

exchange::RepairWish TrayModel::wish(int row) const
{
    const TrayDraft& draft = m_drafts[at(row)];
    return {m_entries[at(row)].row, draft.cells, draft.touched};
}

void TrayModel::setFinding(qint64 trayId, const exchange::RepairFinding& finding)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].row.id == trayId) {
            m_drafts[i].isChecked = true;
            m_drafts[i].isGood = finding.isGood;
            m_drafts[i].problems = trayProblems(finding.problems);
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
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
    const TrayDraft& draft = m_drafts[entry];
    if (draft.isGood) {
        return tr("Nothing holds it back any more");
    }
    if (draft.problems.empty()) {
        return {};
    }
    const QString first = words::ruleText(draft.problems.front().rule).what;
    return draft.problems.size() == 1
               ? first
               : tr("%1 (and %n more)", nullptr, static_cast<int>(draft.problems.size()) - 1)
                     .arg(first);
}

/// The name in the row, of the person or of the head.
QString TrayModel::who(size_t entry) const
{
    for (const char* target : {"person.name", "head.name"}) {
        const int column = columnMeaning(m_entries[entry], QString::fromLatin1(target));
        if (const QString name = m_drafts[entry].cells.value(column); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

QVariant TrayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const size_t entry = at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Row) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && index.column() == Problem && m_drafts[entry].isGood) {
        return ui::icon(QStringLiteral("check"));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case List:
        return m_entries[entry].dataset;
    case Row:
        return QString::number(exchange::rowOfPackageRow(m_entries[entry].row.rowNumber));
    case Who:
        return who(entry);
    default:
        return problemText(entry);
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
    switch (section) {
    case List:
        return tr("List");
    case Row:
        return tr("Row");
    case Who:
        return tr("Name");
    default:
        return tr("What is wrong");
    }
}

} // namespace rangkul::importui
