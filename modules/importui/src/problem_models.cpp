// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_models.h"

#include <QBrush>
#include <QGuiApplication>

#include "field_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"

namespace rangkul::importui {

using exchange::Level;

namespace {

ui::ToneColours levelColours(Level level)
{
    return ui::toneColours(level == Level::Error ? ui::Tone::Bad : ui::Tone::Caution,
                           QGuiApplication::palette());
}

QVariant numberAlignment()
{
    return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void RuleModel::setRules(std::vector<exchange::RuleCount> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const exchange::RuleCount& line = m_rules[static_cast<size_t>(index.row())];
    const bool isError = line.rule->level == Level::Error;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Weight ? (isError ? tr("✗ Error") : tr("⚠ Warning"))
               : index.column() == What ? words::ruleText(QString(line.rule->id)).what
                                        : words::number(static_cast<qint64>(line.count));
    case Qt::ToolTipRole:
        return words::ruleText(QString(line.rule->id)).whatToDo;
    case Qt::AccessibleTextRole:
        return index.column() == Weight ? QVariant(isError ? tr("Error") : tr("Warning"))
                                        : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? numberAlignment() : QVariant();
    case Qt::BackgroundRole:
        return index.column() == Weight
                   ? QVariant(QBrush(levelColours(line.rule->level).background))
                   : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Weight ? QVariant(QBrush(levelColours(line.rule->level).text))
                                        : QVariant();
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Count) {
        return numberAlignment();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Weight ? tr("Weight") : section == What ? tr("What is wrong") : tr("Rows");
}

void ProblemModel::setProblems(std::shared_ptr<const CheckedImport> checked, int rule)
{
    beginResetModel();
    const bool valid = checked && rule >= 0 && rule < static_cast<int>(checked->rules.size());
    m_checked = valid ? std::move(checked) : nullptr;
    m_rule = valid ? static_cast<size_t>(rule) : 0;
    endResetModel();
}

bool ProblemModel::anyAgainst() const
{
    constexpr int kLookedAt = 1000;
    for (int row = 0; row < std::min(rowCount(), kLookedAt); ++row) {
        if (!index(row, Against).data().toString().isEmpty()) {
            return true;
        }
    }
    return false;
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_checked
               ? 0
               : static_cast<int>(m_checked->problemsByRule[m_rule].size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_checked) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return index.column() == Row ? numberAlignment() : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const size_t at = m_checked->problemsByRule[m_rule][static_cast<size_t>(index.row())];
    return text(m_checked->problems().at(at), index.column());
}

QString ProblemModel::text(const exchange::Problem& problem, int column) const
{
    switch (column) {
    case File: // of a package: one of families and one of members
        return m_checked->files[static_cast<size_t>(problem.file)].profile.rows ==
                       exchange::RowKind::Households
                   ? tr("families")
                   : tr("members");
    case Row:
        return QString::number(problem.row);
    case Header: {
        if (problem.column < 0) {
            return tr("the whole row");
        }
        const QString header =
            m_checked->headers[static_cast<size_t>(problem.file)].value(problem.column);
        const QString letters = columnLetters(problem.column);
        return header.isEmpty() ? letters : QStringLiteral("%1 · %2").arg(letters, header);
    }
    case Cell:
        return problem.value.isEmpty() ? tr("(empty)") : problem.value;
    default:
        // Ids of candidates say nothing to people.
        return problem.rule->id == exchange::rule::kRecipientUnsure
                   ? tr("%n persons", nullptr,
                        static_cast<int>(problem.hint.split(u' ', Qt::SkipEmptyParts).size()))
                   : problem.hint;
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Row) {
        return numberAlignment();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case File:
        return tr("File");
    case Row:
        return tr("Row");
    case Header:
        return tr("Column");
    case Cell:
        return tr("What stands there");
    default:
        return tr("Compare with");
    }
}

} // namespace rangkul::importui
