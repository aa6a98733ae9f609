// SPDX-License-Identifier: GPL-3.0-or-later
// What a move changes: the numbers, the table by kelurahan, and the sensitivity of each weight.
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "score_words.h"
#include "weight_grid.h"
#include "what_if_view.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

using FigureKind = WhatIfFigure::Kind;

constexpr std::array<FigureKind, 5> kColumnKinds{FigureKind::Before, FigureKind::Enters,
                                                 FigureKind::Leaves, FigureKind::Undecided,
                                                 FigureKind::After};

qint64 valueOf(const scoring::GroupChange& change, FigureKind kind)
{
    switch (kind) {
    case FigureKind::Before:
        return change.before;
    case FigureKind::Enters:
        return change.enters;
    case FigureKind::Leaves:
        return change.leaves;
    case FigureKind::Undecided:
        return change.undecided;
    default:
        return change.after;
    }
}

QTableWidgetItem* figureCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void addRegionRow(QTableWidget& table, const QString& name, const scoring::GroupChange& change)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(name));
    for (size_t i = 0; i < kColumnKinds.size(); ++i) {
        table.setItem(row, static_cast<int>(i) + 1,
                      figureCell(words::number(valueOf(change, kColumnKinds[i]))));
    }
}

} // namespace

QWidget* WhatIfView::buildResult()
{
    auto* box = new QWidget(this);
    m_titleLabel = new QLabel(box);
    m_titleLabel->setWordWrap(true);
    m_titleLabel->setFont(ui::headingFont(font(), 1));
    m_figures = new QWidget(box);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(kGap / 2);
    m_table = new QTableWidget(box);
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    m_table->setAccessibleName(tr("Changes by region"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(ui::tabularFont(font()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGap);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kGap, 0, 0, 0);
    column->addWidget(m_titleLabel);
    column->addWidget(m_figures);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, &WhatIfView::openCell);
    return box;
}

void WhatIfView::showAnswer()
{
    auto* row = static_cast<QHBoxLayout*>(m_figures->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_showsRegions = true;
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    m_rowRegions.clear();
    m_keepButton->setEnabled(m_answer != nullptr && m_grid->isMoved());
    m_resetButton->setEnabled(m_grid->isMoved());
    if (m_answer == nullptr) {
        m_titleLabel->clear();
        return;
    }
    const scoring::GroupChange& all = m_answer->change.all;
    m_titleLabel->setText(all.enters == 0 && all.leaves == 0 && all.undecided == 0
                              ? tr("Nothing would change for anybody.")
                              : tr("%1 would enter, %2 would leave")
                                    .arg(words::number(all.enters), words::number(all.leaves)));
    const auto add = [&](const QString& name, qint64 count, FigureKind kind) {
        QPushButton* button = figureButton(m_figures);
        button->setText(QStringLiteral("%1: %2").arg(name, words::number(count)));
        button->setEnabled(count > 0);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind, name] {
            openFigure({kind, {}}, name);
        });
    };
    add(tr("enter"), all.enters, FigureKind::Enters);
    add(tr("leave"), all.leaves, FigureKind::Leaves);
    add(tr("undecided"), all.undecided, FigureKind::Undecided);
    add(tr("tied at the border"), m_answer->tiedAfter, FigureKind::Tied);
    row->addStretch(1);
    m_table->setColumnCount(static_cast<int>(kColumnKinds.size()) + 1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setHorizontalHeaderLabels(
        {tr("Kelurahan"), tr("Before"), tr("Enter"), tr("Leave"), tr("Undecided"), tr("After")});
    addRegionRow(*m_table, tr("All"), all);
    m_rowRegions.emplace_back();
    for (size_t i = 0; i < m_answer->change.groups.size(); ++i) {
        const scoring::GroupChange& change = m_answer->change.groups[i];
        if (change.before != 0 || change.after != 0 || change.undecided != 0) {
            addRegionRow(*m_table, m_answer->regions[i].name, change);
            m_rowRegions.emplace_back(static_cast<int>(i));
        }
    }
}

void WhatIfView::openFigure(const WhatIfFigure& figure, const QString& name)
{
    if (m_answer != nullptr) {
        Q_EMIT listRequested(householdsOf(*m_answer, figure), tr("What if: %1").arg(name));
    }
}

void WhatIfView::openCell(int row, int column)
{
    if (!m_showsRegions || m_answer == nullptr || row < 0 || column < 1) {
        return;
    }
    const QString name = QStringLiteral("%1, %2").arg(
        m_table->item(row, 0)->text(), m_table->horizontalHeaderItem(column)->text());
    openFigure(
        {kColumnKinds[static_cast<size_t>(column - 1)], m_rowRegions[static_cast<size_t>(row)]},
        name);
}

void WhatIfView::showSensitivity()
{
    if (m_desk == nullptr) {
        return;
    }
    m_workspace.runner().run(
        this, [desk = m_desk, places = m_placesSpin->value()] { return desk->sensitivity(places); },
        [this](const std::vector<scoring::WeightSensitivity>& rows) { fillSensitivity(rows); });
}

void WhatIfView::fillSensitivity(const std::vector<scoring::WeightSensitivity>& rows)
{
    if (m_answer == nullptr) {
        return;
    }
    m_showsRegions = false;
    m_table->clear();
    m_table->setColumnCount(5);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setHorizontalHeaderLabels({tr("Criterion"), tr("Leave at\n−10 %"),
                                        tr("Undecided at\n−10 %"), tr("Leave at\n+10 %"),
                                        tr("Undecided at\n+10 %")});
    m_table->setRowCount(static_cast<int>(rows.size() / 2));
    qint64 most = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i / 2);
        const int column = i % 2 == 0 ? 1 : 3;
        if (column == 1) {
            m_table->setItem(
                row, 0,
                new QTableWidgetItem(localText(m_answer->model.criteria[rows[i].criterion].label)));
        }
        m_table->setItem(row, column, figureCell(words::number(rows[i].leaves)));
        m_table->setItem(row, column + 1, figureCell(words::number(rows[i].undecided)));
        most = std::max(most, rows[i].leaves);
    }
    m_titleLabel->setText(
        tr("Of the first %1, at most %2 would go when one weight moves by a tenth")
            .arg(words::number(qint64(m_placesSpin->value())), words::number(most)));
}

} // namespace rangkul::scoringui
