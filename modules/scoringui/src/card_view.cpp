// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_view.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "objection_form.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "score_words.h"

#include <algorithm>

namespace rangkul::scoringui {

using ui::kGap;

namespace {

QString pairLines(const std::vector<std::pair<QString, QString>>& pairs)
{
    QString out = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">");
    for (const auto& [name, value] : pairs) {
        out += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                   .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return out + QStringLiteral("</table>");
}

QTableWidgetItem* cardCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

CardView::CardView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new ui::EmptyState(this))
{
    m_empty->set(QStringLiteral("households"), tr("No household chosen"),
                 tr("The reason card says which answers gave a household its points, where they "
                    "come from, and what changed since. Choose a household in the ranking."),
                 tr("Go to the ranking"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildCard());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_stack, 1);
    connect(m_empty, &ui::EmptyState::actionPressed, this, &CardView::rankingRequested);
}

QWidget* CardView::buildCard()
{
    auto* box = new QWidget(this);
    m_titleLabel = new QLabel(box);
    m_titleLabel->setFont(ui::headingFont(font(), 2));
    m_titleLabel->setWordWrap(true);
    auto* heads = new QHBoxLayout;
    for (QLabel** label : {&m_factsLabel, &m_resultsLabel, &m_decilesLabel}) {
        *label = new QLabel(box);
        (*label)->setTextFormat(Qt::RichText);
        (*label)->setWordWrap(true);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        (*label)->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        heads->addWidget(*label, 1);
    }
    m_table = new QTableWidget(box);
    m_table->setObjectName(QStringLiteral("cardTable"));
    m_table->setAccessibleName(tr("Reasons"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setColumnCount(5);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changesLabel = new QLabel(box);
    m_changesLabel->setWordWrap(true);
    m_form = new ObjectionForm(box);
    m_form->hide();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(m_titleLabel);
    column->addLayout(heads);
    column->addWidget(buildActions());
    column->addWidget(m_table, 1);
    column->addWidget(m_changesLabel);
    column->addWidget(m_form);
    connect(m_form, &ObjectionForm::submitted, this, &CardView::objectionRequested);
    return box;
}

QWidget* CardView::buildActions()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_sinceBox = new QCheckBox(tr("Compare with the &day"), bar);
    m_sinceEdit = new QDateEdit(bar);
    m_sinceEdit->setCalendarPopup(true);
    m_sinceEdit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_sinceEdit->setAccessibleName(tr("Day to compare with"));
    m_sinceEdit->setEnabled(false);
    auto* save = new QPushButton(ui::icon(QStringLiteral("export")), tr("Sa&ve as PDF…"), bar);
    auto* print = new QPushButton(ui::icon(QStringLiteral("print")), tr("&Print…"), bar);
    auto* contest =
        new QPushButton(ui::icon(QStringLiteral("conflict")), tr("Open an &objection…"), bar);
    row->addWidget(m_sinceBox);
    row->addWidget(m_sinceEdit);
    row->addStretch(1);
    row->addWidget(print);
    row->addWidget(save);
    row->addWidget(contest);
    connect(m_sinceBox, &QCheckBox::toggled, this, [this](bool on) {
        m_sinceEdit->setEnabled(on);
        Q_EMIT sinceChanged();
    });
    connect(m_sinceEdit, &QDateEdit::editingFinished, this, &CardView::sinceChanged);
    connect(print, &QPushButton::clicked, this, &CardView::printRequested);
    connect(save, &QPushButton::clicked, this, &CardView::askTarget);
    connect(contest, &QPushButton::clicked, this, &CardView::openForm);
    return bar;
}

void CardView::setCard(const core::RecordId& household, const scoring::CardSheet& sheet,
                       QDate today)
{
    if (m_household != household) {
        m_form->hide();
    }
    if (!m_today.isValid()) {
        const QSignalBlocker quiet(m_sinceEdit);
        m_sinceEdit->setDate(today.addMonths(-1));
    }
    m_household = household;
    m_sheet = sheet;
    m_today = today;
    m_titleLabel->setText(QStringLiteral("%1 · %2").arg(sheet.title, sheet.model));
    m_factsLabel->setText(pairLines(sheet.facts));
    m_resultsLabel->setText(pairLines(sheet.results));
    m_decilesLabel->setText(pairLines(sheet.deciles));
    fillRows();
    m_changesLabel->setVisible(!sheet.changesTitle.isEmpty());
    m_changesLabel->setText(QStringLiteral("<b>%1</b>: %2")
                                .arg(sheet.changesTitle.toHtmlEscaped(),
                                     sheet.changes.join(QStringLiteral("; ")).toHtmlEscaped()));
    m_stack->setCurrentIndex(1);
}

void CardView::clear()
{
    m_household = {};
    m_sheet = {};
    m_form->hide();
    m_stack->setCurrentIndex(0);
}

QDate CardView::since() const
{
    return m_sinceBox->isChecked() ? m_sinceEdit->date() : QDate();
}

void CardView::closeForm()
{
    m_form->hide();
}

void CardView::fillRows()
{
    m_table->setHorizontalHeaderLabels(m_sheet.header + QStringList{tr("Changed")});
    m_table->setRowCount(static_cast<int>(m_sheet.rows.size()));
    const auto missing = ui::toneColours(ui::Tone::Caution, palette());
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const scoring::CardRow& row = m_sheet.rows[static_cast<size_t>(i)];
        const QStringList texts{row.question, row.answer, row.points, row.source, row.change};
        for (int column = 0; column < texts.size(); ++column) {
            QTableWidgetItem* item = cardCell(texts[column]);
            if (row.isMissing && column == 1) {
                item->setBackground(missing.background);
                item->setForeground(missing.text);
            }
            m_table->setItem(i, column, item);
        }
    }
    const auto isChanged = [](const scoring::CardRow& row) {
        return !row.change.isEmpty();
    };
    m_table->setColumnHidden(4, std::ranges::none_of(m_sheet.rows, isChanged));
}

void CardView::askTarget()
{
    auto* dialog = new QFileDialog(this, tr("Save the reason card"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Paper (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("reason-card") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &CardView::saveRequested);
    dialog->open();
}

void CardView::openForm()
{
    const int row = m_table->currentRow();
    m_form->begin(m_household, m_sheet,
                  row < 0 ? QString() : m_sheet.rows[static_cast<size_t>(row)].id, m_today);
    m_form->show();
}

} // namespace rangkul::scoringui
