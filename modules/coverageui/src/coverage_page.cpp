// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/coverage_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "coverage_words.h"
#include "page_rows.h"
#include "rangkul/registry/codes.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kProgramWidth = 260;
constexpr int kYearsOffered = 6;

/// "DTSEN 2026-1, 31 March 2026": the newest of the registers that rank households.
QString newestEdition(const std::vector<registry::Record>& datasets)
{
    const registry::Record* newest = nullptr;
    QDate newestDay;
    for (const registry::Record& dataset : datasets) {
        const auto kind = dataset.integer(QLatin1StringView("kind"));
        const auto* day = std::get_if<QDate>(&dataset.value(QLatin1StringView("cut_off")));
        if (day != nullptr && kind && *kind <= registry::codes::dataset_kind::kSiksNg &&
            (newest == nullptr || *day >= newestDay)) {
            newest = &dataset;
            newestDay = *day;
        }
    }
    if (newest == nullptr) {
        return {};
    }
    const auto& kind = registry::variable(registry::Entity::Dataset, QLatin1StringView("kind"));
    return QStringLiteral("%1 %2, %3")
        .arg(words::display(kind, newest->value(kind)), newest->text(QLatin1StringView("edition")),
             words::longDate(newestDay));
}

} // namespace

CoveragePage::CoveragePage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("chart"), tr("&Coverage"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_programCombo(new QComboBox(this))
    , m_unitCombo(new QComboBox(this))
    , m_decileCombo(new QComboBox(this))
    , m_mostSpin(new QSpinBox(this))
    , m_levelCombo(new QComboBox(this))
    , m_yearCombo(new QComboBox(this))
    , m_eligibleCheck(new QCheckBox(tr("&or found eligible"), this))
    , m_measureCombo(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_regionChart(new BarChart(this))
    , m_programChart(new BarChart(this))
    , m_pyramidChart(new BarChart(this))
    , m_overlapChart(new BarChart(this))
    , m_figuresTable(new QTableWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new ui::EmptyState(this))
    , m_waiting(new ui::EmptyState(this))
{
    setObjectName(QStringLiteral("coveragePage"));
    auto* controls = buildControls();
    m_tabs->addTab(m_regionChart, tr("By region"));
    m_tabs->addTab(m_programChart, tr("By program"));
    m_tabs->addTab(m_pyramidChart, tr("Deciles"));
    m_tabs->addTab(m_overlapChart, tr("Overlap"));
    m_tabs->addTab(buildFigures(), tr("Figures"));
    m_empty->set(QStringLiteral("chart"), tr("No programs yet"),
                 tr("Add a program and import its list of recipients; then this page shows who is "
                    "reached and who is not."),
                 tr("Go to the programs"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    m_waiting->set(QStringLiteral("lock"), tr("Figures for the public are on their way"),
                   tr("Small counts are being hidden, so that nobody can be recognised."));
    m_stack->addWidget(m_waiting);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->setSpacing(kGap / 2);
    page->addWidget(m_banner);
    page->addWidget(controls);
    page->addWidget(buildFilterNote());
    page->addWidget(m_stack, 1);

    connect(m_empty, &ui::EmptyState::actionPressed, this,
            [this] { Q_EMIT goTo(QStringLiteral("programPage")); });
    for (BarChart* chart : {m_regionChart, m_programChart, m_pyramidChart, m_overlapChart}) {
        connect(chart, &BarChart::barPressed, this, [this, chart](int category, int series) {
            open(m_shown[chart].bars[static_cast<size_t>(category)][static_cast<size_t>(series)]);
        });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &CoveragePage::showCurrent);
    connect(&workspace, &ui::Workspace::rowsChanged, this, &CoveragePage::changed);
    connect(&workspace, &ui::Workspace::personsReady, this, &CoveragePage::changed);
}

QWidget* CoveragePage::buildControls()
{
    const PageRows rows = pageRows(this);
    buildQuestionRow(rows.questions);
    buildActionRow(rows.actions);
    return rows.bar;
}

void CoveragePage::buildQuestionRow(QHBoxLayout* row)
{
    const auto add = [this, row](const QString& text, QWidget* field) {
        addAsked(row, text, field, this);
    };
    add(tr("&Program"), m_programCombo);
    m_programCombo->setFixedWidth(kProgramWidth);
    add(tr("&Count"), m_unitCombo);
    for (const auto unit :
         {coverage::Unit::Household, coverage::Unit::Person, coverage::Unit::Dwelling}) {
        m_unitCombo->addItem(unitName(unit), static_cast<int>(unit));
    }
    add(tr("&Meant for"), m_decileCombo);
    m_decileCombo->addItem(tr("national decile"), static_cast<int>(registry::DecileKind::National));
    m_decileCombo->addItem(tr("provincial decile"),
                           static_cast<int>(registry::DecileKind::Province));
    m_decileCombo->addItem(tr("city decile"), static_cast<int>(registry::DecileKind::City));
    add(tr("&up to"), m_mostSpin);
    m_mostSpin->setRange(1, 10);
    m_mostSpin->setValue(4);
    add(tr("&Level"), m_levelCombo);
    m_levelCombo->addItem(tr("kelurahan"), 4);
    m_levelCombo->addItem(tr("kecamatan"), 3);
    row->addStretch(1);
    connect(m_programCombo, &QComboBox::activated, this, &CoveragePage::showCurrent);
    for (QComboBox* combo : {m_unitCombo, m_decileCombo, m_levelCombo}) {
        connect(combo, &QComboBox::activated, this, &CoveragePage::refresh);
    }
    connect(m_mostSpin, &QSpinBox::valueChanged, this, &CoveragePage::refresh);
}

void CoveragePage::buildActionRow(QHBoxLayout* row)
{
    auto* label = new QLabel(tr("&Show"), this);
    label->setBuddy(m_measureCombo);
    m_measureCombo->setAccessibleName(tr("What the bars measure"));
    for (const Measure one :
         {Measure::Number, Measure::Coverage, Measure::ExclusionError, Measure::InclusionError}) {
        m_measureCombo->addItem(measureName(one), static_cast<int>(one));
    }
    connect(m_measureCombo, &QComboBox::activated, this, &CoveragePage::showCurrent);
    m_tableButton = rowButton(QStringLiteral("table"), tr("As a table"), this);
    m_tableButton->setCheckable(true);
    m_mapButton = rowButton(QStringLiteral("map"), tr("Show on the map"), this);
    m_pictureButton = rowButton(QStringLiteral("save-picture"), tr("Copy picture"), this);
    m_copyButton = rowButton(QStringLiteral("copy"), tr("Copy table"), this);
    row->addWidget(label);
    row->addWidget(m_measureCombo);
    row->addSpacing(kGap);
    buildYearChoice(row);
    row->addWidget(m_eligibleCheck);
    row->addStretch(1);
    for (QToolButton* button : {m_tableButton, m_mapButton, m_pictureButton, m_copyButton}) {
        row->addWidget(button);
    }
    connect(m_tableButton, &QToolButton::toggled, this, [this](bool on) {
        for (BarChart* chart : {m_regionChart, m_programChart, m_pyramidChart, m_overlapChart}) {
            chart->setTableShown(on);
        }
    });
    connect(m_mapButton, &QToolButton::clicked, this, &CoveragePage::sendToMap);
    connect(m_pictureButton, &QToolButton::clicked, this, &CoveragePage::copyPicture);
    connect(m_copyButton, &QToolButton::clicked, this, &CoveragePage::copyTable);
}

void CoveragePage::buildYearChoice(QHBoxLayout* row)
{
    auto* label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_yearCombo);
    m_yearCombo->setAccessibleName(tr("Year"));
    m_yearCombo->addItem(tr("all years"));
    const int now = m_workspace.clock().today().year();
    for (int year = now + 1; year > now - kYearsOffered; --year) {
        m_yearCombo->addItem(QString::number(year), year);
    }
    m_eligibleCheck->setToolTip(
        tr("The help is also meant for households that a verifier found eligible, whatever their "
           "decile"));
    row->addWidget(label);
    row->addWidget(m_yearCombo);
    connect(m_yearCombo, &QComboBox::activated, this, &CoveragePage::refresh);
    connect(m_eligibleCheck, &QCheckBox::toggled, this, &CoveragePage::refresh);
}

QWidget* CoveragePage::buildFigures()
{
    m_figuresTable->setAccessibleName(tr("Figures by program"));
    m_figuresTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_figuresTable->setAlternatingRowColors(true);
    m_figuresTable->verticalHeader()->hide();
    m_figuresTable->setFont(ui::tabularFont(font()));
    connect(m_figuresTable, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const auto& bar = m_figures.bars[static_cast<size_t>(row)][static_cast<size_t>(column)];
        if (bar) {
            open(*bar);
        }
    });
    auto* box = new QWidget(this);
    m_figuresSource = new QLabel(box);
    m_figuresSource->setWordWrap(true);
    m_figuresSource->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    column->addWidget(m_figuresTable, 1);
    column->addWidget(m_figuresSource);
    return box;
}

QWidget* CoveragePage::buildFilterNote()
{
    m_filterNote = new QWidget(this);
    m_filterLabel = new QLabel(m_filterNote);
    auto* all = rowButton(QStringLiteral("close"), tr("Count all households"), m_filterNote);
    auto* row = new QHBoxLayout(m_filterNote);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filterLabel);
    row->addWidget(all);
    row->addStretch(1);
    connect(all, &QToolButton::clicked, this, [this] { m_workspace.setFilter({}); });
    m_filterNote->hide();
    return m_filterNote;
}

void CoveragePage::setSource(coverage::ReceiptSource* source)
{
    m_source = source;
    m_summary.reset();
    m_shown.clear();
    m_stale = true;
    m_asking = false;
    m_banner->clear();
}

void CoveragePage::enter()
{
    if (m_stale) {
        ask();
    }
}

void CoveragePage::refresh()
{
    m_stale = true;
    ask();
}

void CoveragePage::changed()
{
    m_stale = true;
    if (isVisible()) {
        ask();
    }
}

CoverageQuestion CoveragePage::question() const
{
    CoverageQuestion asked;
    asked.unit = static_cast<coverage::Unit>(m_unitCombo->currentData().toInt());
    asked.poor.kind = static_cast<registry::DecileKind>(m_decileCombo->currentData().toInt());
    asked.poor.most = m_mostSpin->value();
    asked.poor.orEligible = m_eligibleCheck->isChecked();
    asked.level = m_levelCombo->currentData().toInt();
    if (const QVariant year = m_yearCombo->currentData(); year.isValid()) {
        asked.year = year.toInt();
    }
    asked.filter = m_workspace.filter();
    return asked;
}

void CoveragePage::readEdition()
{
    m_workspace.read(
        this,
        [](registry::RecordRepository& records) { return records.all(registry::Entity::Dataset); },
        [this](const core::Result<std::vector<registry::Record>>& datasets) {
            m_edition = datasets ? newestEdition(*datasets) : QString();
        });
}

void CoveragePage::ask()
{
    if (m_frozen != nullptr) {
        showFrozen();
        return;
    }
    if (m_public || m_source == nullptr || m_asking || !m_workspace.hasPersons()) {
        return;
    }
    m_asking = true;
    m_stale = false;
    readEdition();
    m_workspace.withFrames(
        this,
        [source = m_source, asked = question(), &clock = m_workspace.clock()](
            const registry::HouseholdFrame& households, const registry::PersonFrame& persons) {
            return summarise(asked, households, persons, *source, clock, core::Progress());
        },
        [this](core::Result<CoverageSummary> summary) {
            m_asking = false;
            if (m_frozen != nullptr || m_public) {
                return; // other figures are shown meanwhile
            }
            if (!summary) {
                // A column of the filter is still on its way: rowsChanged() asks again.
                m_stale = true;
                if (summary.error().reason != QStringLiteral("filter.column_not_loaded")) {
                    m_banner->show(summary.error());
                }
                return;
            }
            take(std::move(*summary));
            if (m_stale || !(m_summary->question == question())) {
                ask();
            }
        });
}

} // namespace rangkul::coverageui
