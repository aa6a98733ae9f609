// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/program_quota_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "page_rows.h"
#include "program_step_bar.h"
#include "program_tables.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

enum StageColumn {
    StageRegion,
    StagePlaces,
    StageEligible,
    StageUnknown,
    StageProposed,
    StageApproved,
    StageDelivered
};
enum AllocationColumn { PlaceRegion, PlaceCount, PlaceChosen, PlaceTied, PlaceLeft, PlaceWaiting };

const Counted* stageAt(const StageLine& line, int column)
{
    switch (column) {
    case StageEligible:
        return &line.eligible;
    case StageUnknown:
        return &line.notKnown;
    case StageProposed:
        return &line.proposed;
    case StageApproved:
        return &line.approved;
    case StageDelivered:
        return &line.delivered;
    default:
        return nullptr;
    }
}

/// All regions together.
StageLine totalOf(const std::vector<StageLine>& lines)
{
    StageLine out;
    out.region = allWord();
    for (const StageLine& line : lines) {
        if (line.places) {
            out.places = out.places.value_or(0) + *line.places;
        }
        addCounted(out.eligible, line.eligible);
        addCounted(out.notKnown, line.notKnown);
        addCounted(out.proposed, line.proposed);
        addCounted(out.approved, line.approved);
        addCounted(out.delivered, line.delivered);
    }
    return out;
}

/// "12", or "12 orang" where something else is counted than the program is given to.
QString placesText(std::optional<qint64> places, const QString& unit)
{
    const QString number = places ? words::number(*places) : QString();
    return number.isEmpty() || unit.isEmpty() ? number : number + u' ' + unit;
}

const Counted* placeAt(const AllocationLine& line, int column)
{
    return column == PlaceChosen ? &line.chosen : column == PlaceTied ? &line.tied : nullptr;
}

} // namespace

ProgramQuotaPanel::ProgramQuotaPanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_levelCombo(levelCombo(this))
    , m_stageTable(new QTableWidget(this))
    , m_rankingCombo(new QComboBox(this))
    , m_allocateButton(new QPushButton(tr("Show who would &get a place"), this))
    , m_progress(new ui::ProgressStrip(this))
    , m_allocationLabel(new QLabel(this))
    , m_allocationTable(new QTableWidget(this))
    , m_steps(new ProgramStepBar(workspace, this))
{
    prepareTable(*m_stageTable, tr("Places and steps by region"),
                 {tr("Region"), tr("Places"), tr("Eligible"), tr("Not known"), tr("Proposed"),
                  tr("Approved"), tr("Delivered")});
    m_stageTable->setEditTriggers(QAbstractItemView::EditKeyPressed |
                                  QAbstractItemView::DoubleClicked);
    prepareTable(*m_allocationTable, tr("Who would get a place"),
                 {tr("Region"), tr("Places left"), tr("Chosen"), tr("Tied"), tr("Still free"),
                  tr("Waiting")});
    m_allocationLabel->setWordWrap(true);
    m_allocationTable->hide();
    auto* top = new QHBoxLayout;
    auto* hint = new QLabel(tr("Places can be written over (F2). Enter on a figure shows its "
                               "households."),
                            this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    top->addWidget(m_levelCombo);
    top->addWidget(hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addLayout(top);
    column->addWidget(m_stageTable, 3);
    m_rankingCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* ranking = new QHBoxLayout;
    addAsked(ranking, tr("Ranked b&y"), m_rankingCombo, this);
    ranking->addWidget(m_allocateButton);
    ranking->addStretch(1);
    column->addLayout(ranking);
    column->addWidget(m_progress);
    column->addWidget(m_allocationLabel);
    column->addWidget(m_allocationTable, 2);
    column->addWidget(m_steps);
    connect(m_levelCombo, &QComboBox::activated, this, &ProgramQuotaPanel::loadStages);
    connect(m_allocateButton, &QPushButton::clicked, this, &ProgramQuotaPanel::allocate);
    connect(m_steps, &ProgramStepBar::stepped, this, &ProgramQuotaPanel::loadStages);
    connect(m_steps, &ProgramStepBar::filterRequested, this, &ProgramQuotaPanel::filterRequested);
    connect(m_stageTable, &QTableWidget::cellChanged, this, &ProgramQuotaPanel::storePlaces);
    for (QTableWidget* table : {m_stageTable, m_allocationTable}) {
        connect(table, &QTableWidget::cellActivated, this,
                [this, table](int row, int at) { open(*table, row, at); });
    }
}

void ProgramQuotaPanel::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_source = source;
    ++m_asked;
    m_steps->setSource(source);
    showStages({});
    showAllocation({});
}

bool ProgramQuotaPanel::isReady() const
{
    return m_source != nullptr && !m_program.isNull() && m_workspace.isOpen() &&
           m_workspace.hasPersons();
}

void ProgramQuotaPanel::showProgram(const core::RecordId& program, int year, const QString& rule)
{
    if (program != m_program || year != m_year || rule != m_rule) {
        m_program = program;
        m_year = year;
        m_rule = rule;
        m_steps->setProgram(program, year);
        showAllocation({});
        m_allocationLabel->clear();
    }
    if (isVisible()) {
        loadRankings();
        loadStages();
    }
}

void ProgramQuotaPanel::refresh()
{
    loadStages();
}

void ProgramQuotaPanel::loadStages()
{
    if (!isReady()) {
        return;
    }
    const int asked = ++m_asked;
    const auto rule = coverage::parseRule(m_rule);
    m_workspace.ensureColumns(rule ? coverage::neededColumns({*rule})
                                   : std::vector<const registry::Variable*>(),
                              this, [this, asked](const core::Status& status) {
                                  if (status && asked == m_asked && isReady()) {
                                      readStages(asked);
                                  }
                              });
}

void ProgramQuotaPanel::readStages(int asked)
{
    m_workspace.withFrames(
        this,
        [source = m_source, program = m_program, year = m_year,
         level = m_levelCombo->currentData().toInt()](const registry::HouseholdFrame& households,
                                                      const registry::PersonFrame& persons) {
            return source->stages(households, persons, program, year, level);
        },
        [this, asked](core::Result<std::vector<StageLine>> lines) {
            if (asked != m_asked) {
                return;
            }
            if (lines) {
                showStages(std::move(*lines));
            } else {
                Q_EMIT failed(lines.error());
            }
        });
}

void ProgramQuotaPanel::showStages(std::vector<StageLine> lines)
{
    m_filling = true;
    m_stages = std::move(lines);
    const StageLine total = totalOf(m_stages);
    m_steps->setReceivers(total.proposed.number, total.approved.number);
    if (m_stages.size() > 1) {
        m_stages.push_back(total);
    }
    const bool hasRule = bool(coverage::parseRule(m_rule));
    m_stageTable->setRowCount(static_cast<int>(m_stages.size()));
    for (int row = 0; row < m_stageTable->rowCount(); ++row) {
        const StageLine& line = m_stages[static_cast<size_t>(row)];
        setCell(*m_stageTable, row, StageRegion, regionWord(line.region));
        for (int column = StageEligible; column <= StageDelivered; ++column) {
            if (column <= StageUnknown && !hasRule) {
                setCell(*m_stageTable, row, column, QStringLiteral("–")); // nobody was asked
            } else {
                setNumber(*m_stageTable, row, column, stageAt(line, column)->number);
            }
        }
        auto* places = new QTableWidgetItem(placesText(line.places, line.placesUnit));
        places->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        places->setToolTip(tr("F2: write the number of places of this region"));
        m_stageTable->setItem(row, StagePlaces, places);
        for (int column = 0; column <= StageDelivered; ++column) {
            if (column != StagePlaces || line.regionCode.isEmpty()) {
                QTableWidgetItem* item = m_stageTable->item(row, column);
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            }
        }
    }
    m_stageTable->resizeColumnsToContents();
    m_filling = false;
}

void ProgramQuotaPanel::storePlaces(int row, int column)
{
    if (m_filling || column != StagePlaces || !isReady()) {
        return;
    }
    QString written = m_stageTable->item(row, column)->text().section(u' ', 0, 0);
    written.remove(u'.').remove(u',');
    bool isNumber = false;
    const qint64 places = written.toLongLong(&isNumber);
    if (!isNumber || places < 0) {
        loadStages();
        return;
    }
    m_workspace.runner().run(
        this,
        [source = m_source, program = m_program, year = m_year,
         code = m_stages[static_cast<size_t>(row)].regionCode,
         places] { return source->setPlaces(program, year, code, places); },
        [this](const core::Result<registry::Commit>& commit) {
            if (commit) {
                m_workspace.noteCommit(*commit);
            } else {
                Q_EMIT failed(commit.error());
            }
            loadStages();
        });
}

void ProgramQuotaPanel::loadRankings()
{
    if (!isReady()) {
        return;
    }
    m_workspace.runner().run(
        this, [source = m_source] { return source->rankings(); },
        [this](const core::Result<std::vector<RankingChoice>>& rankings) {
            if (rankings) {
                fillRankings(*rankings);
            } else {
                Q_EMIT failed(rankings.error());
            }
        });
}

/// The one chosen before stays; else the one that was approved and is in use.
void ProgramQuotaPanel::fillRankings(const std::vector<RankingChoice>& rankings)
{
    const QVariant before = m_rankingCombo->currentData();
    m_rankingCombo->clear();
    int usual = 0;
    for (const RankingChoice& ranking : rankings) {
        usual = ranking.isUsual ? m_rankingCombo->count() : usual;
        m_rankingCombo->addItem(ranking.name, ranking.key);
    }
    const int same = before.isValid() ? m_rankingCombo->findData(before) : -1;
    m_rankingCombo->setCurrentIndex(same >= 0 ? same : usual);
}

void ProgramQuotaPanel::allocate()
{
    if (!isReady()) {
        return;
    }
    const core::Progress progress = m_progress->start(tr("Scoring and ranking"));
    m_allocationLabel->setText(tr("Scoring and ranking…"));
    m_allocateButton->setEnabled(false);
    m_workspace.runner().run(
        this,
        [source = m_source, program = m_program, year = m_year,
         ranking = m_rankingCombo->currentData().toString(),
         progress] { return source->allocation(program, year, ranking, progress); },
        [this, program = m_program](core::Result<std::vector<AllocationLine>> lines) {
            m_progress->finish();
            m_allocateButton->setEnabled(true);
            if (program != m_program) {
                return;
            }
            if (!lines) {
                m_allocationLabel->setText(words::sentence(lines.error()));
                showAllocation({});
                return;
            }
            showAllocation(std::move(*lines));
            m_allocationLabel->setText(
                tr("A proposal by priority within the places: people decide, also between the "
                   "tied."));
        });
}

void ProgramQuotaPanel::showAllocation(std::vector<AllocationLine> lines)
{
    m_allocation = std::move(lines);
    Counted chosen;
    for (const AllocationLine& line : m_allocation) {
        addCounted(chosen, line.chosen);
    }
    m_steps->setChosen(std::move(chosen.households));
    m_allocationTable->setVisible(!m_allocation.empty());
    m_allocationTable->setRowCount(static_cast<int>(m_allocation.size()));
    for (int row = 0; row < m_allocationTable->rowCount(); ++row) {
        const AllocationLine& line = m_allocation[static_cast<size_t>(row)];
        setCell(*m_allocationTable, row, PlaceRegion, line.region);
        setCell(*m_allocationTable, row, PlaceCount, placesText(line.places, line.unit));
        setNumber(*m_allocationTable, row, PlaceChosen, line.chosen.number);
        setNumber(*m_allocationTable, row, PlaceTied, line.tied.number);
        setNumber(*m_allocationTable, row, PlaceLeft, line.left, false);
        setNumber(*m_allocationTable, row, PlaceWaiting, line.waiting, false);
    }
    m_allocationTable->resizeColumnsToContents();
}

void ProgramQuotaPanel::open(const QTableWidget& table, int row, int column)
{
    const auto at = static_cast<size_t>(row);
    const Counted* counted =
        &table == m_stageTable ? stageAt(m_stages[at], column) : placeAt(m_allocation[at], column);
    if (counted != nullptr && !counted->households.empty()) {
        Q_EMIT filterRequested(householdsFilter(counted->households));
    }
}

} // namespace rangkul::coverageui
