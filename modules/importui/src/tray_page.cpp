// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/importui/tray_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "field_words.h"
#include "problem_view.h"
#include "rangkul/exchange/import_plan.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"
#include "tray_model.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

/// "Open the profile of: SITI AMINAH, 12 March 1982", each a link to the household.
QString candidatesText(const std::vector<registry::Record>& persons)
{
    QStringList links;
    for (const registry::Record& person : persons) {
        QString name = person.text(QLatin1StringView("name")).toHtmlEscaped();
        const registry::Value& birth = person.value(QLatin1StringView("birth_date"));
        if (const auto* date = std::get_if<QDate>(&birth)) {
            name += QStringLiteral(", ") + words::longDate(*date);
        }
        const registry::Value& household = person.value(QLatin1StringView("household_id"));
        const auto* id = std::get_if<core::RecordId>(&household);
        links << (id == nullptr
                      ? name
                      : QStringLiteral("<a href=\"%1\">%2</a>").arg(id->toString(), name));
    }
    return TrayPage::tr("Open the profile of: %1").arg(links.join(QStringLiteral("; ")));
}

} // namespace

TrayPage::TrayPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("import"), tr("Repair &tray"), parent)
    , m_workspace(workspace)
    , m_model(new TrayModel(this))
    , m_banner(new ui::MessageBanner(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_listCombo(new QComboBox(this))
    , m_ruleCombo(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_titleLabel(new QLabel(this))
    , m_problemsLabel(new QLabel(this))
    , m_candidatesLabel(new QLabel(this))
    , m_cells(new QTableWidget(0, 3, this))
    , m_doneButton(new QPushButton(ui::icon(QStringLiteral("check")), tr("Mark as &done"), this))
{
    setObjectName(QStringLiteral("trayPage"));
    m_empty->set(QStringLiteral("check"), tr("Nothing waits for repair"),
                 tr("Rows of imported lists that break a rule wait here with what is wrong and "
                    "their original cells. Nothing of a list is ever thrown away."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildFilled());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->setSpacing(kGap);
    page->addWidget(m_banner);
    page->addWidget(m_stack, 1);

    connect(m_doneButton, &QPushButton::clicked, this, &TrayPage::settleSelected);
    connect(m_listCombo, &QComboBox::activated, this, &TrayPage::applyFilter);
    connect(m_ruleCombo, &QComboBox::activated, this, &TrayPage::applyFilter);
    connect(&workspace, &ui::Workspace::committed, this, &TrayPage::load);
}

QWidget* TrayPage::buildFilled()
{
    auto* filled = new QWidget(this);
    auto* listLabel = new QLabel(tr("&List:"), filled);
    listLabel->setBuddy(m_listCombo);
    auto* ruleLabel = new QLabel(tr("&Problem:"), filled);
    ruleLabel->setBuddy(m_ruleCombo);
    m_listCombo->setAccessibleName(tr("List"));
    m_ruleCombo->setAccessibleName(tr("Problem"));
    m_listCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ruleCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ruleCombo->setMinimumContentsLength(40);
    auto* filters = new QHBoxLayout;
    filters->addWidget(listLabel);
    filters->addWidget(m_listCombo);
    filters->addSpacing(kGap);
    filters->addWidget(ruleLabel);
    filters->addWidget(m_ruleCombo);
    filters->addStretch(1);

    setUpTable(*m_table, tr("Rows that wait for repair"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int unit = fontMetrics().averageCharWidth();
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(TrayModel::List, unit * 20);
    header->resizeSection(TrayModel::Row, unit * 9);
    header->setSectionResizeMode(TrayModel::Problem, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrayPage::showRow);

    auto* splitter = new QSplitter(filled);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 1000});
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(filters);
    column->addWidget(splitter, 1);
    return filled;
}

QWidget* TrayPage::buildDetail()
{
    auto* detail = new QWidget(this);
    m_titleLabel->setFont(ui::headingFont(font(), 2));
    m_titleLabel->setWordWrap(true);
    m_problemsLabel->setWordWrap(true);
    m_problemsLabel->setTextFormat(Qt::RichText);
    m_problemsLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_candidatesLabel->setObjectName(QStringLiteral("candidatesLabel"));
    m_candidatesLabel->setWordWrap(true);
    m_candidatesLabel->setTextFormat(Qt::RichText);
    m_candidatesLabel->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_candidatesLabel, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto household = core::RecordId::parse(link)) {
            m_workspace.select(*household);
            Q_EMIT profileRequested();
        }
    });
    setUpTable(*m_cells, tr("Original cells of the row"));
    m_cells->setHorizontalHeaderLabels({tr("Col."), tr("What stands there"), tr("Problem")});
    const int unit = fontMetrics().averageCharWidth();
    m_cells->horizontalHeader()->resizeSection(0, unit * 6);
    m_cells->horizontalHeader()->resizeSection(1, unit * 36);
    m_cells->horizontalHeader()->setStretchLastSection(true);
    m_doneButton->setToolTip(
        tr("The row leaves the tray. Its original cells are kept with the list."));
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(kGap, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_titleLabel);
    column->addWidget(m_problemsLabel);
    column->addWidget(m_candidatesLabel);
    column->addWidget(m_cells, 1);
    column->addWidget(m_doneButton, 0, Qt::AlignLeft);
    return detail;
}

void TrayPage::setSource(std::shared_ptr<TraySource> source)
{
    m_source = std::move(source);
    m_banner->clear();
    take({});
    load();
}

void TrayPage::enter()
{
    load();
}

void TrayPage::load()
{
    if (!m_source) {
        return;
    }
    m_workspace.runner().run(
        this, [source = m_source] { return source->load(); },
        [this, asked = m_source](core::Result<std::vector<TrayEntry>> entries) {
            if (asked != m_source) {
                return; // of a register that was closed meanwhile
            }
            if (entries) {
                take(std::move(*entries));
            } else {
                m_banner->show(entries.error());
            }
        });
}

void TrayPage::take(std::vector<TrayEntry> entries)
{
    const int row = m_table->currentIndex().row();
    m_model->setEntries(std::move(entries));
    fillFilters();
    applyFilter();
    const int last = m_model->rowCount() - 1;
    if (last >= 0) {
        m_table->selectRow(std::clamp(row, 0, last));
    }
    showRow();
    m_stack->setCurrentIndex(m_model->size() == 0 ? 0 : 1);
    Q_EMIT badgeChanged(m_model->size() == 0 ? QString() : words::number(m_model->size()));
    Q_EMIT countChanged(m_model->size());
}

void TrayPage::fillFilters()
{
    const QString list = m_listCombo->currentData().toString();
    const QString rule = m_ruleCombo->currentData().toString();
    m_listCombo->clear();
    m_listCombo->addItem(tr("All lists"), QString());
    for (const QString& dataset : m_model->datasets()) {
        m_listCombo->addItem(dataset, dataset);
    }
    m_ruleCombo->clear();
    m_ruleCombo->addItem(tr("All problems"), QString());
    for (const QString& id : m_model->rules()) {
        m_ruleCombo->addItem(words::ruleText(id).what, id);
    }
    m_listCombo->setCurrentIndex(std::max(0, m_listCombo->findData(list)));
    m_ruleCombo->setCurrentIndex(std::max(0, m_ruleCombo->findData(rule)));
}

void TrayPage::applyFilter()
{
    m_model->setFilter(m_listCombo->currentData().toString(),
                       m_ruleCombo->currentData().toString());
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showRow();
}

void TrayPage::showRow()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const TrayEntry* entry = selected.isEmpty() ? nullptr : m_model->entry(selected.first().row());
    m_doneButton->setEnabled(entry != nullptr);
    m_doneButton->setText(selected.size() > 1
                              ? tr("Mark %1 rows as &done").arg(words::number(selected.size()))
                              : tr("Mark as &done"));
    if (entry == nullptr) {
        m_titleLabel->clear();
        m_problemsLabel->clear();
        m_cells->setRowCount(0);
        showCandidates({});
        return;
    }
    const qint64 number = exchange::rowOfPackageRow(entry->row.rowNumber);
    m_titleLabel->setText(
        exchange::fileOfPackageRow(entry->row.rowNumber) > 0
            ? tr("%1, row %2 of the member file").arg(entry->dataset, QString::number(number))
            : tr("%1, row %2").arg(entry->dataset, QString::number(number)));
    QString text;
    QStringList candidates;
    for (const TrayProblem& problem : m_model->problems(selected.first().row())) {
        const words::RuleText rule = words::ruleText(problem.rule);
        text += QStringLiteral("<p><b>%1</b> %2</p>")
                    .arg(rule.what.toHtmlEscaped(), rule.whatToDo.toHtmlEscaped());
        if (problem.rule == QString(exchange::rule::kRecipientUnsure)) {
            candidates = problem.hint.split(u' ', Qt::SkipEmptyParts);
        }
    }
    showCandidates(candidates);
    m_problemsLabel->setText(text);
    showCells(*entry);
}

void TrayPage::showCandidates(const QStringList& persons)
{
    m_candidatesLabel->clear();
    m_candidatesLabel->hide();
    if (persons.isEmpty()) {
        return;
    }
    const qint64 shown =
        m_model->entry(m_table->selectionModel()->selectedRows().first().row())->row.id;
    m_workspace.read(
        this,
        [persons](registry::RecordRepository& records) {
            std::vector<registry::Record> found;
            for (const QString& person : persons) {
                const auto id = core::RecordId::parse(person);
                const auto record = id ? records.record({registry::Entity::Person, *id})
                                       : core::Result<registry::Record>(id.error());
                if (record) {
                    found.push_back(*record);
                }
            }
            return found;
        },
        [this, shown](const std::vector<registry::Record>& found) {
            const QModelIndexList selected = m_table->selectionModel()->selectedRows();
            const TrayEntry* entry =
                selected.isEmpty() ? nullptr : m_model->entry(selected.first().row());
            if (entry == nullptr || entry->row.id != shown || found.empty()) {
                return; // another row is looked at by now
            }
            m_candidatesLabel->setText(candidatesText(found));
            m_candidatesLabel->show();
        });
}

void TrayPage::showCells(const TrayEntry& entry)
{
    const std::vector<TrayProblem> problems = trayProblems(entry.row.problems);
    m_cells->setRowCount(static_cast<int>(entry.row.cells.size()));
    int first = -1;
    for (int row = 0; row < m_cells->rowCount(); ++row) {
        QStringList wrong;
        ui::Tone tone = ui::Tone::Caution;
        for (const TrayProblem& problem : problems) {
            if (problem.column == row) {
                wrong << words::ruleText(problem.rule).what;
                tone = problem.isError ? ui::Tone::Bad : tone;
            }
        }
        const QStringList texts{columnLetters(row), entry.row.cells[row],
                                wrong.join(QLatin1Char(' '))};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (!wrong.isEmpty()) {
                const ui::ToneColours colours = ui::toneColours(tone, palette());
                item->setBackground(colours.background);
                item->setForeground(colours.text);
            }
            m_cells->setItem(row, column, item);
        }
        first = first < 0 && !wrong.isEmpty() ? row : first;
    }
    if (first >= 0) {
        m_cells->scrollToItem(m_cells->item(first, 0), QAbstractItemView::PositionAtCenter);
    }
}

void TrayPage::settleSelected()
{
    std::vector<qint64> ids;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        ids.push_back(m_model->entry(index.row())->row.id);
    }
    if (ids.empty() || !m_source) {
        return;
    }
    m_doneButton->setEnabled(false);
    const auto count = static_cast<qint64>(ids.size());
    m_workspace.runner().run(
        this, [source = m_source, ids = std::move(ids)] { return source->settle(ids); },
        [this, count](const core::Status& settled) {
            if (settled) {
                m_banner->show(ui::MessageBanner::Kind::Done,
                               count == 1 ? tr("The row left the tray. Its original cells are "
                                               "kept with the list.")
                                          : tr("%1 rows left the tray. Their original cells are "
                                               "kept with the list.")
                                                .arg(words::number(count)));
            } else {
                m_banner->show(settled.error());
            }
            load();
        });
}

} // namespace rangkul::importui
