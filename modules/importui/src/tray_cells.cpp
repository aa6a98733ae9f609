// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_cells.h"

#include <QGuiApplication>
#include <QPalette>

#include "field_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/rule_words.h"

#include <algorithm>

namespace rangkul::importui {

void TrayCells::show(const TrayEntry* entry, const TrayDraft* draft)
{
    beginResetModel();
    m_lines.clear();
    m_isEditable = entry && entry->columns;
    if (entry && draft) {
        const qsizetype columns = entry->columns ? entry->columns->headers.size() : 0;
        const qsizetype width = std::max(draft->cells.size(), columns);
        for (int i = 0; i < width; ++i) {
            Line line;
            line.heading = entry->columns ? entry->columns->headers.value(i) : QString();
            if (line.heading.isEmpty()) {
                line.heading = tr("Column %1").arg(columnLetters(i));
            }
            line.text = draft->cells.value(i);
            line.came = entry->row.cells.value(i);
            line.isChanged = draft->touched.contains(i);
            const QString target = entry->columns ? entry->columns->targets.value(i) : QString();
            line.isName =
                target == QStringLiteral("person.name") || target == QStringLiteral("head.name");
            m_lines.push_back(std::move(line));
        }
        for (const TrayProblem& problem : draft->problems) {
            if (problem.column < 0 || problem.column >= static_cast<int>(m_lines.size())) {
                continue;
            }
            Line& line = m_lines[static_cast<size_t>(problem.column)];
            const words::RuleText rule = words::ruleText(problem.rule);
            line.remarks << rule.what + u' ' + rule.whatToDo;
            line.isWrong = true;
            line.holdsBack = line.holdsBack || problem.isError;
        }
    }
    fold();
    endResetModel();
}

bool TrayCells::isNeeded(const Line& line) const
{
    return line.isWrong || line.isChanged || line.isName;
}

void TrayCells::fold()
{
    m_shown.clear();
    const bool canFold = foldable() > 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_isFolded || !canFold || isNeeded(m_lines[i])) {
            m_shown.push_back(static_cast<int>(i));
        }
    }
}

void TrayCells::setFolded(bool folded)
{
    beginResetModel();
    m_isFolded = folded;
    fold();
    endResetModel();
}

int TrayCells::foldable() const
{
    // A row that is wrong as a whole must be seen as a whole.
    const bool anyOfWeight = std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.isWrong || line.isChanged;
    });
    return anyOfWeight ? static_cast<int>(
                             std::count_if(m_lines.begin(), m_lines.end(),
                                           [this](const Line& line) { return !isNeeded(line); }))
                       : 0;
}

int TrayCells::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TrayCells::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TrayCells::colour(const Line& line, int role) const
{
    if (!line.isWrong && !line.isChanged) {
        return {};
    }
    const ui::Tone tone = line.holdsBack ? ui::Tone::Bad
                          : line.isWrong ? ui::Tone::Caution
                                         : ui::Tone::Good;
    const ui::ToneColours colours = ui::toneColours(tone, QGuiApplication::palette());
    return role == Qt::BackgroundRole ? colours.background : colours.text;
}

QVariant TrayCells::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<size_t>(fileColumn(index.row()))];
    if (role == Qt::BackgroundRole || role == Qt::ForegroundRole) {
        return index.column() == Heading ? QVariant() : colour(line, role);
    }
    if (role == Qt::EditRole && index.column() == Text) {
        return line.text;
    }
    if (role == Qt::AccessibleDescriptionRole && index.column() == Text) {
        return line.remarks.join(u' ');
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Heading:
        return line.heading;
    case Text:
        return line.text;
    default:
        break;
    }
    QStringList remarks = line.remarks;
    if (line.isChanged && line.came != line.text) {
        remarks << (line.came.isEmpty() ? tr("It came empty.")
                                        : tr("It came as \"%1\".").arg(line.came));
    }
    return remarks.join(u' ');
}

bool TrayCells::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Text || !m_isEditable) {
        return false;
    }
    Q_EMIT edited(fileColumn(index.row()), value.toString());
    return true;
}

Qt::ItemFlags TrayCells::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Text && m_isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant TrayCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Heading:
        return tr("Column");
    case Text:
        return tr("What stands there");
    default:
        return tr("What is wrong and what to do");
    }
}

} // namespace rangkul::importui
