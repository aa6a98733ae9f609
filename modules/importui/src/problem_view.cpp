// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "problem_models.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/rule_words.h"

namespace rangkul::importui {

using ui::kGap;

void setUpTable(QTableView& table, const QString& accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + kGap);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

ProblemView::ProblemView(QWidget* parent)
    : QWidget(parent)
    , m_rules(new RuleModel(this))
    , m_problems(new ProblemModel(this))
    , m_ruleTable(new QTableView(this))
    , m_problemTable(new QTableView(this))
    , m_whatLabel(new QLabel(this))
    , m_whatToDoLabel(new QLabel(this))
    , m_swapButton(new QPushButton(tr("S&wap them and check again"), this))
{
    const int unit = fontMetrics().averageCharWidth();
    setUpTable(*m_ruleTable, tr("What is wrong"));
    m_ruleTable->setModel(m_rules);
    m_ruleTable->setTextElideMode(Qt::ElideRight);
    m_ruleTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGap * 2);
    QHeaderView* header = m_ruleTable->horizontalHeader();
    header->resizeSection(RuleModel::Weight, unit * 13);
    header->setSectionResizeMode(RuleModel::What, QHeaderView::Stretch);
    header->resizeSection(RuleModel::Count, unit * 9);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_ruleTable);
    splitter->addWidget(buildDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({2500, 2700});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->addWidget(splitter, 1);
    setFocusProxy(m_ruleTable);
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showRule(index.row()); });
    connect(m_swapButton, &QPushButton::clicked, this, &ProblemView::swapPointsRequested);
}

QWidget* ProblemView::buildDetail()
{
    auto* detail = new QWidget(this);
    m_whatLabel->setFont(ui::headingFont(font(), 1));
    m_whatLabel->setWordWrap(true);
    m_whatToDoLabel->setWordWrap(true);
    m_whatToDoLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setUpTable(*m_problemTable, tr("Rows with this problem"));
    m_problemTable->setModel(m_problems);
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView* header = m_problemTable->horizontalHeader();
    header->resizeSection(ProblemModel::File, unit * 12);
    header->resizeSection(ProblemModel::Row, unit * 9);
    header->resizeSection(ProblemModel::Header, unit * 28);
    header->resizeSection(ProblemModel::Cell, unit * 28);
    header->setStretchLastSection(true);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(kGap, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_whatLabel);
    column->addWidget(m_whatToDoLabel);
    column->addWidget(m_swapButton, 0, Qt::AlignLeft);
    column->addWidget(m_problemTable, 1);
    return detail;
}

void ProblemView::setChecked(std::shared_ptr<const CheckedImport> checked)
{
    m_checked = std::move(checked);
    m_rules->setRules(m_checked ? m_checked->rules : std::vector<exchange::RuleCount>());
    m_problemTable->setColumnHidden(ProblemModel::File, !m_checked || m_checked->titles.size() < 2);
    if (m_rules->rowCount() > 0) {
        m_ruleTable->setCurrentIndex(m_rules->index(0, RuleModel::What));
    }
    showRule(m_rules->rowCount() > 0 ? 0 : -1);
}

void ProblemView::showRule(int row)
{
    const bool valid = m_checked && row >= 0 && row < static_cast<int>(m_checked->rules.size());
    m_problems->setProblems(m_checked, valid ? row : -1);
    m_problemTable->setColumnHidden(ProblemModel::Against, !m_problems->anyAgainst());
    const exchange::Rule* rule = valid ? m_checked->rules[static_cast<size_t>(row)].rule : nullptr;
    const words::RuleText text =
        rule != nullptr ? words::ruleText(QString(rule->id)) : words::RuleText();
    m_whatLabel->setText(text.what);
    m_whatToDoLabel->setText(text.whatToDo);
    m_swapButton->setVisible(rule != nullptr && rule->id == exchange::rule::kPointSwapped);
}

} // namespace rangkul::importui
