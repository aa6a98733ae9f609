// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_detail.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "problem_view.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"
#include "tray_cells.h"

#include <algorithm>

namespace rangkul::importui {

using ui::kGap;

TrayDetail::TrayDetail(TrayModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_cells(new TrayCells(this))
    , m_titleLabel(new QLabel(this))
    , m_remarksLabel(new QLabel(this))
    , m_candidatesLabel(new QLabel(this))
    , m_table(new QTableView(this))
    , m_allBox(new QCheckBox(this))
    , m_checkButton(new QPushButton(tr("&Check again"), this))
    , m_takeInButton(new QPushButton(ui::icon(QStringLiteral("import")), tr("&Take in"), this))
    , m_doneButton(new QPushButton(tr("Mark as &done"), this))
{
    m_titleLabel->setFont(ui::headingFont(font(), 2));
    m_titleLabel->setWordWrap(true);
    m_remarksLabel->setWordWrap(true);
    m_remarksLabel->setTextFormat(Qt::RichText);
    m_remarksLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_candidatesLabel->setObjectName(QStringLiteral("candidatesLabel"));
    m_candidatesLabel->setWordWrap(true);
    m_candidatesLabel->setTextFormat(Qt::RichText);
    m_candidatesLabel->setTextInteractionFlags(Qt::TextBrowserInteraction);
    buildCells();
    m_checkButton->setToolTip(
        tr("Reads the chosen rows again by the rules of their list. Nothing is stored."));
    m_takeInButton->setToolTip(tr("The chosen rows that have no error any more go into the "
                                  "register. Undo brings them back here."));
    m_doneButton->setToolTip(
        tr("The row leaves the tray. Its original cells are kept with the list."));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_checkButton);
    buttons->addWidget(m_takeInButton);
    buttons->addStretch(1);
    buttons->addWidget(m_doneButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_titleLabel);
    column->addWidget(m_remarksLabel);
    column->addWidget(m_candidatesLabel);
    column->addWidget(m_table, 1);
    column->addWidget(m_allBox);
    column->addLayout(buttons);

    connect(m_candidatesLabel, &QLabel::linkActivated, this, &TrayDetail::linkActivated);
    connect(m_checkButton, &QPushButton::clicked, this, &TrayDetail::checkRequested);
    connect(m_takeInButton, &QPushButton::clicked, this, &TrayDetail::takeInRequested);
    connect(m_doneButton, &QPushButton::clicked, this, &TrayDetail::doneRequested);
    connect(m_allBox, &QCheckBox::toggled, this, [this](bool all) {
        m_cells->setFolded(!all);
        m_table->resizeRowsToContents();
    });
    connect(m_cells, &TrayCells::edited, this, &TrayDetail::edit);
}

void TrayDetail::buildCells()
{
    setUpTable(*m_table, tr("Cells of the row"));
    m_table->setModel(m_cells);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setWordWrap(true);
    m_table->setShowGrid(true);
    m_table->setAlternatingRowColors(false);
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + kGap);
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(TrayCells::Heading, unit * 22);
    header->resizeSection(TrayCells::Text, unit * 24);
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents);
}

void TrayDetail::show(const std::vector<int>& rows)
{
    m_rows = rows;
    refresh();
}

void TrayDetail::setWorking(bool working)
{
    m_isWorking = working;
    updateButtons();
}

void TrayDetail::setCandidates(const QString& text)
{
    m_candidatesLabel->setText(text);
    m_candidatesLabel->setVisible(!text.isEmpty());
}

void TrayDetail::refresh()
{
    updateButtons();
    const bool any = !m_rows.empty();
    m_table->setVisible(any);
    m_cells->show(any ? m_model.entry(m_rows.front()) : nullptr,
                  any ? &m_model.draft(m_rows.front()) : nullptr);
    m_table->resizeRowsToContents();
    m_allBox->setVisible(m_cells->foldable() > 0);
    m_allBox->setText(tr("&Show the other %n cells of the row", nullptr, m_cells->foldable()));
    m_titleLabel->setText(any ? titleOf(m_rows.front()) : QString());
    const QString remarks = any ? remarksOf(m_model.draft(m_rows.front())) : QString();
    m_remarksLabel->setText(remarks);
    m_remarksLabel->setVisible(!remarks.isEmpty());
}

void TrayDetail::updateButtons()
{
    const bool any = !m_rows.empty() && !m_isWorking;
    const bool readable = any && std::all_of(m_rows.begin(), m_rows.end(), [this](int row) {
                              return m_model.entry(row)->columns != nullptr;
                          });
    m_checkButton->setEnabled(readable);
    m_takeInButton->setEnabled(readable);
    m_doneButton->setEnabled(any);
    const auto count = static_cast<qint64>(m_rows.size());
    const QString number = words::number(count);
    m_checkButton->setText(count > 1 ? tr("&Check %1 rows again").arg(number) : tr("&Check again"));
    m_takeInButton->setText(count > 1 ? tr("&Take in %1 rows").arg(number) : tr("&Take in"));
    m_doneButton->setText(count > 1 ? tr("Mark %1 rows as &done").arg(number)
                                    : tr("Mark as &done"));
}

QString TrayDetail::titleOf(int row) const
{
    const TrayEntry& entry = *m_model.entry(row);
    const QString number = QString::number(exchange::rowOfPackageRow(entry.row.rowNumber));
    return exchange::fileOfPackageRow(entry.row.rowNumber) > 0
               ? tr("%1, row %2 of the member file").arg(entry.dataset, number)
               : tr("%1, row %2").arg(entry.dataset, number);
}

/// What concerns the row as a whole; the cells tell the rest.
QString TrayDetail::remarksOf(const TrayDraft& draft) const
{
    QStringList lines;
    if (!m_model.entry(m_rows.front())->columns) {
        lines << tr(
            "This list came in with an earlier version of the program, which did not keep "
            "how it was read. Correct the family in its profile, or import the list again.");
    } else if (draft.isGood) {
        lines << (draft.problems.empty()
                      ? tr("Nothing is wrong with the row any more. It can be taken in.")
                      : tr("Nothing holds the row back any more. It can be taken in; look at what "
                           "is doubtful first."));
    } else if (draft.isChecked) {
        lines << tr("The row still cannot go in.");
    } else if (!draft.touched.isEmpty()) {
        lines << tr("Changed, not checked yet.");
    } else {
        lines << tr("Correct what is marked, then check again. A row that was right all along, for "
                    "example because its kelurahan was missing, can be checked again as it is.");
    }
    for (const TrayProblem& problem : draft.problems) {
        if (problem.column < 0) {
            const words::RuleText rule = words::ruleText(problem.rule);
            lines << QStringLiteral("<b>%1</b> %2")
                         .arg(rule.what.toHtmlEscaped(), rule.whatToDo.toHtmlEscaped());
        }
    }
    if (m_rows.size() > 1) {
        lines << tr("A correction here is made in all %1 chosen rows where the same thing stands.")
                     .arg(words::number(static_cast<qint64>(m_rows.size())));
    }
    return lines.join(QStringLiteral("<br>"));
}

void TrayDetail::edit(int fileColumn, const QString& text)
{
    m_model.edit(m_rows, fileColumn, text);
    // The view is still closing its editor.
    QMetaObject::invokeMethod(this, &TrayDetail::refresh, Qt::QueuedConnection);
}

} // namespace rangkul::importui
