// SPDX-License-Identifier: GPL-3.0-or-later
#include "objection_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/registry/codes.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "score_words.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

namespace status = registry::codes::objection_status;

QString statusText(qint64 code)
{
    const auto& variable =
        registry::variable(registry::Entity::Objection, QLatin1StringView("status"));
    return words::display(variable, code);
}

} // namespace

ObjectionView::ObjectionView(QWidget* parent)
    : QWidget(parent)
    , m_openBox(new QCheckBox(tr("Only those that are &not decided"), this))
    , m_countButton(figureButton(this))
    , m_table(new QTableWidget(this))
    , m_textLabel(new QLabel(this))
{
    m_openBox->setChecked(true);
    m_table->setObjectName(QStringLiteral("objectionTable"));
    m_table->setAccessibleName(tr("Objections"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels({tr("Status"), tr("Deadline"), tr("Opened"), tr("Household"),
                                        tr("What is contested"), tr("Evidence"), tr("Outcome")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_textLabel->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_countButton);
    bar->addStretch(1);
    bar->addWidget(m_openBox);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_textLabel);
    column->addWidget(buildDecision());
    connect(m_openBox, &QCheckBox::toggled, this, &ObjectionView::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        showCurrent();
        if (current() != nullptr) {
            Q_EMIT selected(current()->household);
        }
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (current() != nullptr) {
            Q_EMIT cardRequested(current()->household);
        }
    });
    connect(m_countButton, &QPushButton::clicked, this, [this] {
        std::vector<core::RecordId> households;
        for (const ListedObjection& each : m_objections) {
            if (each.isOpen) {
                households.push_back(each.household);
            }
        }
        Q_EMIT listRequested(households, tr("open objections"));
    });
    setObjections({});
}

QWidget* ObjectionView::buildDecision()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_statusCombo = new QComboBox(box);
    for (const qint64 code :
         {status::kExamined, status::kAccepted, status::kRejected, status::kWithdrawn}) {
        m_statusCombo->addItem(statusText(code), code);
    }
    m_decisionEdit = new QLineEdit(box);
    m_byEdit = new QLineEdit(box);
    m_letterEdit = new QLineEdit(box);
    m_decideButton = new QPushButton(tr("&Store the decision"), box);
    addField(row, tr("&Becomes"), m_statusCombo, 0);
    addField(row, tr("Decision and &why"), m_decisionEdit, 3);
    addField(row, tr("Decided b&y"), m_byEdit, 1);
    addField(row, tr("&Letter"), m_letterEdit, 1);
    row->addWidget(m_decideButton);
    connect(m_decideButton, &QPushButton::clicked, this, [this] {
        Q_EMIT decided({current()->record, m_statusCombo->currentData().toLongLong(),
                        m_decisionEdit->text().trimmed(), m_byEdit->text().trimmed(),
                        m_letterEdit->text().trimmed()});
    });
    return box;
}

void ObjectionView::setObjections(std::vector<ListedObjection> objections)
{
    m_objections = std::move(objections);
    fill();
}

void ObjectionView::fill()
{
    qint64 open = 0;
    qint64 overdue = 0;
    m_shown.clear();
    for (size_t i = 0; i < m_objections.size(); ++i) {
        open += m_objections[i].isOpen ? 1 : 0;
        overdue += m_objections[i].isOverdue ? 1 : 0;
        if (m_objections[i].isOpen || !m_openBox->isChecked()) {
            m_shown.push_back(i);
        }
    }
    m_countButton->setText(
        tr("Open: %1, past their deadline: %2").arg(words::number(open), words::number(overdue)));
    m_countButton->setEnabled(open > 0);
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    const auto late = ui::toneColours(ui::Tone::Bad, palette());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ListedObjection& each = m_objections[m_shown[static_cast<size_t>(row)]];
        const QString name = m_names ? m_names(each.household) : QString();
        const QStringList texts{each.status,
                                each.isOverdue ? tr("%1, past").arg(words::shortDate(each.deadline))
                                               : words::shortDate(each.deadline),
                                words::shortDate(each.openedOn),
                                name.isEmpty() ? each.household.toString() : name,
                                each.claim,
                                each.evidence,
                                each.decision};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (each.isOverdue && column == 1) {
                item->setBackground(late.background);
                item->setForeground(late.text);
            }
            m_table->setItem(row, column, item);
        }
    }
    constexpr std::array<int, 6> kWidths{85, 140, 90, 125, 200, 150};
    for (size_t column = 0; column < kWidths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), kWidths[column]);
    }
    showCurrent();
}

const ListedObjection* ObjectionView::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.size())
               ? nullptr
               : &m_objections[m_shown[static_cast<size_t>(row)]];
}

void ObjectionView::showCurrent()
{
    const ListedObjection* objection = current();
    m_decideButton->setEnabled(objection != nullptr && objection->isOpen);
    if (m_objections.empty()) {
        m_textLabel->setText(tr("Nobody has contested anything. An objection is opened from the "
                                "reason card of a household."));
    } else if (objection == nullptr) {
        m_textLabel->setText(tr("Choose an objection to say what became of it."));
    } else if (objection->isOpen) {
        m_textLabel->setText(
            objection->evidence.isEmpty()
                ? tr("%1 No evidence was brought yet.").arg(objection->claim)
                : tr("%1 Evidence: %2").arg(objection->claim, objection->evidence));
    } else {
        m_textLabel->setText(QStringLiteral("%1 → %2: %3")
                                 .arg(objection->claim, objection->status, objection->decision));
    }
}

} // namespace rangkul::scoringui
