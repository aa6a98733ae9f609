// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/importui/tray_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "problem_view.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"
#include "tray_detail.h"

#include <algorithm>

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

QStringList candidatesOf(const TrayDraft& draft)
{
    for (const TrayProblem& problem : draft.problems) {
        if (problem.rule == QString(exchange::rule::kRecipientUnsure)) {
            return problem.hint.split(u' ', Qt::SkipEmptyParts);
        }
    }
    return {};
}

} // namespace

TrayPage::TrayPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("import"), tr("Repair &tray"), parent)
    , m_workspace(workspace)
    , m_model(new TrayModel(this))
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_listCombo(new QComboBox(this))
    , m_ruleCombo(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_detail(new TrayDetail(*m_model, this))
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
    page->addWidget(m_progress);
    page->addWidget(m_stack, 1);

    connect(m_detail, &TrayDetail::checkRequested, this, [this] { repair(Act::Check); });
    connect(m_detail, &TrayDetail::takeInRequested, this, [this] { repair(Act::TakeIn); });
    connect(m_detail, &TrayDetail::doneRequested, this, &TrayPage::settleSelected);
    connect(m_detail, &TrayDetail::linkActivated, this, [this](const QString& link) {
        if (const auto household = core::RecordId::parse(link)) {
            m_workspace.select(*household);
            Q_EMIT profileRequested();
        }
    });
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
    header->resizeSection(TrayModel::List, unit * 15);
    header->resizeSection(TrayModel::Row, unit * 7);
    header->resizeSection(TrayModel::Who, unit * 17);
    header->setSectionResizeMode(TrayModel::Problem, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrayPage::showRow);

    auto* splitter = new QSplitter(filled);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 1150});
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(filters);
    column->addWidget(splitter, 1);
    return filled;
}

void TrayPage::setSource(std::shared_ptr<TraySource> source)
{
    m_progress->cancel();
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

/// In the order of the list.
std::vector<int> TrayPage::chosen() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TrayPage::showRow()
{
    m_detail->show(chosen());
    showCandidates();
}

void TrayPage::showCandidates()
{
    m_detail->setCandidates({});
    const std::vector<int> rows = chosen();
    const QStringList persons =
        rows.empty() ? QStringList() : candidatesOf(m_model->draft(rows.front()));
    if (persons.isEmpty()) {
        return;
    }
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
        [this,
         shown = m_model->entry(rows.front())->row.id](const std::vector<registry::Record>& found) {
            const std::vector<int> now = chosen();
            if (!now.empty() && m_model->entry(now.front())->row.id == shown && !found.empty()) {
                m_detail->setCandidates(candidatesText(found));
            }
        });
}

void TrayPage::repair(Act act)
{
    std::vector<exchange::RepairWish> wishes;
    std::vector<qint64> ids;
    for (const int row : chosen()) {
        wishes.push_back(m_model->wish(row));
        ids.push_back(wishes.back().row.id);
    }
    if (wishes.empty() || !m_source) {
        return;
    }
    m_banner->clear();
    m_detail->setWorking(true);
    const core::Progress progress = m_progress->start(
        act == Act::Check ? tr("Checking the rows again") : tr("Taking in the repaired rows"));
    m_workspace.runner().run(
        this,
        [source = m_source, act, progress, wishes = std::move(wishes)] {
            return act == Act::Check ? source->check(wishes, progress)
                                     : source->takeIn(wishes, progress);
        },
        [this, act, ids = std::move(ids),
         asked = m_source](const core::Result<exchange::RepairOutcome>& outcome) {
            m_progress->finish();
            m_detail->setWorking(false);
            if (asked == m_source) {
                repaired(act, ids, outcome);
            }
        });
}

void TrayPage::repaired(Act act, const std::vector<qint64>& ids,
                        const core::Result<exchange::RepairOutcome>& outcome)
{
    if (!outcome) {
        m_banner->show(outcome.error());
        load();
        return;
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        m_model->setFinding(ids[i], outcome->rows[i]);
    }
    showRow();
    tell(act, *outcome);
    for (const registry::Commit& commit : outcome->commits) {
        m_workspace.noteCommit(commit);
    }
}

void TrayPage::tell(Act act, const exchange::RepairOutcome& outcome)
{
    const qint64 good = std::count_if(outcome.rows.begin(), outcome.rows.end(),
                                      [](const auto& row) { return row.isGood; });
    const auto bad = static_cast<qint64>(outcome.rows.size()) - good;
    QStringList lines;
    if (good > 0) {
        lines << (act == Act::Check ? tr("%n rows can be taken in.", nullptr, int(good))
                                    : tr("%n rows went into the register. Undo brings them back "
                                         "to the tray.",
                                         nullptr, int(good)));
    }
    if (bad > 0) {
        lines << tr("%n rows still cannot go in; what is wrong stands beside their cells.", nullptr,
                    int(bad));
    }
    if (outcome.kept > 0) {
        lines << tr("%n values were set here or by a newer list and stay as they are.", nullptr,
                    int(outcome.kept));
    }
    m_banner->show(bad > 0 ? ui::MessageBanner::Kind::Warning : ui::MessageBanner::Kind::Done,
                   lines.join(u' '));
}

void TrayPage::settleSelected()
{
    std::vector<qint64> ids;
    for (const int row : chosen()) {
        ids.push_back(m_model->entry(row)->row.id);
    }
    if (ids.empty() || !m_source) {
        return;
    }
    m_detail->setWorking(true);
    const auto count = static_cast<qint64>(ids.size());
    m_workspace.runner().run(
        this, [source = m_source, ids = std::move(ids)] { return source->settle(ids); },
        [this, count](const core::Status& settled) {
            m_detail->setWorking(false);
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
