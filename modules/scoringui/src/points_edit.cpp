// SPDX-License-Identifier: GPL-3.0-or-later
#include "points_edit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"
#include "score_words.h"

#include <algorithm>
#include <array>

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr std::array kBorderKeys{"at_least", "above", "at_most", "below", "points"};
constexpr int kPointsColumn = 70;
constexpr int kMostShown = 9; ///< rows seen at once

QTableWidgetItem* typedCell(const QJsonValue& value)
{
    auto* item = new QTableWidgetItem(value.isDouble() ? plainNumber(value.toDouble(), 6)
                                                       : value.toString());
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

PointsEdit::PointsEdit(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_addButton(new QPushButton(tr("Add a ro&w"), this))
    , m_removeButton(new QPushButton(tr("Rem&ove the row"), this))
{
    m_table->setObjectName(QStringLiteral("pointsTable"));
    m_table->setAccessibleName(tr("Points of the answers"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGap);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_addButton);
    buttons->addWidget(m_removeButton);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &PointsEdit::take);
    connect(m_addButton, &QPushButton::clicked, this, [this] {
        m_showing = true;
        addBorders({{QStringLiteral("points"), 0}});
        m_showing = false;
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus();
        take();
    });
    connect(m_removeButton, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        take();
    });
}

void PointsEdit::setTable(const SimpleQuestion& question, const QJsonArray& table)
{
    m_question = question;
    m_showing = true;
    m_table->clear();
    m_table->setRowCount(0);
    const bool hasAnswers = hasAnswerRows(question);
    m_addButton->setVisible(!hasAnswers);
    m_removeButton->setVisible(!hasAnswers);
    hasAnswers ? showAnswers(table) : showBorders(table);
    m_showing = false;
    const int rows = std::clamp(m_table->rowCount(), 2, kMostShown) + 1; // and the header
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + kGap);
    setMinimumHeight(sizeHint().height());
}

void PointsEdit::showAnswers(const QJsonArray& table)
{
    const auto answers = answersOf(m_question.variable);
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Answer"), tr("Points")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, kPointsColumn);
    m_table->setRowCount(static_cast<int>(answers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const registry::CodeItem& answer = answers[static_cast<size_t>(row)];
        const auto has = std::ranges::find_if(table, [&answer](const QJsonValue& each) {
            const QJsonArray in = each.toObject().value(QLatin1StringView("in")).toArray();
            return in.contains(answer.label) || in.contains(answer.code);
        });
        auto* name = new QTableWidgetItem(answer.label);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setToolTip(answer.label);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1,
                         typedCell(has == table.end()
                                       ? QJsonValue()
                                       : (*has).toObject().value(QLatin1StringView("points"))));
    }
}

void PointsEdit::showBorders(const QJsonArray& table)
{
    m_table->setColumnCount(static_cast<int>(kBorderKeys.size()));
    m_table->setHorizontalHeaderLabels({QStringLiteral("≥"), QStringLiteral(">"),
                                        QStringLiteral("≤"), QStringLiteral("<"), tr("Points")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const QJsonValue& row : table) {
        addBorders(row.toObject());
    }
}

void PointsEdit::addBorders(const QJsonObject& row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (size_t i = 0; i < kBorderKeys.size(); ++i) {
        m_table->setItem(at, static_cast<int>(i),
                         typedCell(row.value(QLatin1StringView(kBorderKeys[i]))));
    }
}

void PointsEdit::take()
{
    if (!m_showing) {
        Q_EMIT changed(hasAnswerRows(m_question) ? answerRows() : borderRows());
    }
}

QJsonArray PointsEdit::answerRows() const
{
    std::vector<std::pair<QJsonValue, QJsonArray>> groups; // answers of the same points
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonValue points = typedValue(m_table->item(row, 1)->text());
        if (points.isUndefined()) {
            continue;
        }
        auto known =
            std::ranges::find(groups, points, [](const auto& group) { return group.first; });
        if (known == groups.end()) {
            known = groups.insert(groups.end(), {points, {}});
        }
        known->second.append(m_table->item(row, 0)->text());
    }
    QJsonArray out;
    for (const auto& [points, labels] : groups) {
        out.append(QJsonObject{{QStringLiteral("in"), labels}, {QStringLiteral("points"), points}});
    }
    return out;
}

QJsonArray PointsEdit::borderRows() const
{
    QJsonArray out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonObject one;
        for (size_t i = 0; i < kBorderKeys.size(); ++i) {
            const QJsonValue value = typedValue(m_table->item(row, static_cast<int>(i))->text());
            if (!value.isUndefined()) {
                one.insert(QLatin1StringView(kBorderKeys[i]), value);
            }
        }
        out.append(one);
    }
    return out;
}

} // namespace rangkul::scoringui
