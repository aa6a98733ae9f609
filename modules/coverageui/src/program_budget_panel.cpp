// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_budget_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "page_rows.h"
#include "program_count_table.h"
#include "program_tables.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::coverageui {

using coverage::BudgetBy;
using ui::kGap;

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

CountRow budgetRow(BudgetRow row, const QString& key)
{
    return {CountCell::words(key),
            CountCell::number(std::move(row.units)),
            CountCell::number(std::move(row.delivered)),
            CountCell::figure(words::rupiah(row.rupiah)),
            CountCell::figure(words::rupiah(row.deliveredRupiah)),
            CountCell::number(std::move(row.withoutAmount))};
}

} // namespace

BudgetRow sumOf(const std::vector<BudgetRow>& rows)
{
    BudgetRow out;
    for (const BudgetRow& row : rows) {
        addCounted(out.units, row.units);
        addCounted(out.delivered, row.delivered);
        addCounted(out.withoutAmount, row.withoutAmount);
        out.rupiah += row.rupiah;
        out.deliveredRupiah += row.deliveredRupiah;
    }
    for (Counted* counted : {&out.units, &out.delivered, &out.withoutAmount}) {
        auto& households = counted->households; // each is listed once
        std::ranges::sort(households);
        households.erase(std::ranges::unique(households).begin(), households.end());
    }
    return out;
}

ProgramBudgetPanel::ProgramBudgetPanel(ui::Workspace& workspace, QWidget* parent)
    : ProgramPanel(workspace, parent)
    , m_byCombo(new QComboBox(this))
    , m_yearSpin(new QSpinBox(this))
    , m_levelCombo(levelCombo(this))
    , m_copyButton(new QPushButton(ui::icon(QStringLiteral("copy")), tr("&Copy the table"), this))
    , m_fileButton(new QPushButton(ui::icon(QStringLiteral("export")), tr("&Save as…"), this))
    , m_table(new ProgramCountTable(tr("Budget and units"),
                                    {tr("By"), tr("Units"), tr("Delivered"), tr("Budget"),
                                     tr("Spent"), tr("Without an amount")},
                                    this))
    , m_stateLabel(new QLabel(this))
{
    m_byCombo->addItem(tr("program"), static_cast<int>(BudgetBy::Program));
    m_byCombo->addItem(tr("strategy"), static_cast<int>(BudgetBy::Strategy));
    m_byCombo->addItem(tr("office"), static_cast<int>(BudgetBy::Office));
    m_byCombo->addItem(tr("region"), static_cast<int>(BudgetBy::Region));
    m_byCombo->addItem(tr("quarter"), static_cast<int>(BudgetBy::Quarter));
    m_yearSpin->setRange(kFirstYear, kLastYear);
    m_yearSpin->setGroupSeparatorShown(false);
    m_yearSpin->setKeyboardTracking(false);
    m_yearSpin->setValue(workspace.clock().today().year());
    m_stateLabel->setWordWrap(true);
    auto* top = new QHBoxLayout;
    addAsked(top, tr("&By"), m_byCombo, this);
    addAsked(top, tr("&Year"), m_yearSpin, this);
    addAsked(top, tr("&Regions"), m_levelCombo, this);
    top->addStretch(1);
    top->addWidget(m_copyButton);
    top->addWidget(m_fileButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addLayout(top);
    column->addWidget(m_stateLabel);
    column->addWidget(m_table, 1);
    column->addWidget(strip());
    connect(m_byCombo, &QComboBox::activated, this, &ProgramBudgetPanel::refresh);
    connect(m_levelCombo, &QComboBox::activated, this, &ProgramBudgetPanel::refresh);
    connect(m_yearSpin, &QSpinBox::valueChanged, this, &ProgramBudgetPanel::refresh);
    connect(m_table, &ProgramCountTable::opened, this, &ProgramBudgetPanel::open);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setMimeData(m_sheet.mimeData().release()); });
    connect(m_fileButton, &QPushButton::clicked, this, &ProgramBudgetPanel::askPath);
    show({});
}

void ProgramBudgetPanel::setSource(const std::shared_ptr<TargetSource>& source)
{
    m_source = source;
    forget();
    show({});
}

void ProgramBudgetPanel::refresh()
{
    const auto by = static_cast<BudgetBy>(m_byCombo->currentData().toInt());
    m_levelCombo->setEnabled(by == BudgetBy::Region);
    if (m_source == nullptr || !isReady() || !isVisible()) {
        return;
    }
    const BudgetWish wish{m_yearSpin->value(), by, m_levelCombo->currentData().toInt()};
    m_stateLabel->setText(tr("Adding up…"));
    m_stateLabel->show();
    ask(
        tr("Adding up the budget"), {},
        [source = m_source, wish](const registry::HouseholdFrame& households,
                                  const registry::PersonFrame& persons,
                                  const core::Progress& progress) {
            return source->budget(households, persons, wish, progress);
        },
        [this](BudgetBoard board) { show(std::move(board)); });
}

void ProgramBudgetPanel::show(BudgetBoard board)
{
    m_table->fill({}); // what was shown goes first: it may be large
    std::vector<CountRow> rows;
    for (BudgetRow& row : board.rows) {
        const QString key = row.key.isEmpty() ? tr("(not known)") : row.key;
        rows.push_back(budgetRow(std::move(row), key));
    }
    if (!rows.empty()) {
        rows.push_back(budgetRow(std::move(board.total), allWord()));
    }
    m_sheet = std::move(board.table);
    const bool isEmpty = rows.empty();
    m_table->fill(std::move(rows));
    m_stateLabel->setText(
        tr("Nobody has or is proposed for a program in %1.").arg(m_yearSpin->text()));
    m_stateLabel->setVisible(isEmpty);
    m_copyButton->setEnabled(!isEmpty);
    m_fileButton->setEnabled(!isEmpty);
}

void ProgramBudgetPanel::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the budget"), m_sheet.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbook (*.xlsx)"), tr("Comma-separated text (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProgramBudgetPanel::writeTo);
    dialog->open();
}

void ProgramBudgetPanel::writeTo(const QString& path)
{
    if (m_source == nullptr || path.isEmpty()) {
        return;
    }
    workspace().runner().run(
        this, [source = m_source, path, table = m_sheet] { return source->write(path, table); },
        [this, path](const core::Status& status) {
            if (status) {
                Q_EMIT written(path);
            } else {
                Q_EMIT failed(status.error());
            }
        });
}

} // namespace rangkul::coverageui
